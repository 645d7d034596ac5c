const STEP = 1024;

/** Bytes as people say them: `1.3 MB`. */
export function sizeText(bytes: number): string {
  const units = ["字节", "KB", "MB", "GB"];
  const at = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)));
  const amount = bytes / STEP ** at;
  return `${amount.toFixed(at > 1 && amount < 10 ? 1 : 0)} ${units[at]}`;
}
