/** Money is whole 分; nothing here counts with fractions. */

/** 分 as a register has them: `21.05`, `-3.00`. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The same, nothing where there is nothing. */
export function yuanOrEmpty(fen: number | null | undefined): string {
  return fen ? yuan(fen) : "";
}

/** More than any sum a branch handles, in 元: what is longer is a slip of the finger. */
const MOST_DIGITS = 8;

/**
 * A sum as it is typed: `21.05`, `21.5`, `1,200`, `￥20`, `20元`, in full-width digits too. 分, or null when it
 * can't be read or has more than two decimals.
 */
export function readYuan(written: string): number | null {
  const text = written
    .normalize("NFKC")
    .replace(/[\s¥元]/g, "")
    .replace(/。/g, ".");
  const parts = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d{0,2}))?$/.exec(text);
  if (!parts || !/\d/.test(text)) return null;
  const whole = (parts[1] ?? "").replaceAll(",", "");
  if (whole.length > MOST_DIGITS) return null;
  return Number(whole + (parts[2] ?? "").padEnd(2, "0"));
}

/** 万分之 as a percentage: 50 is `0.5`. */
export function percent(rate: number): string {
  return yuan(rate).replace(/\.?0+$/, "");
}

/** A percentage as it is typed, `0.5` or `3.25%`, in 万分之; null when it can't be read. */
export function readPercent(written: string): number | null {
  return readYuan(written.normalize("NFKC").replace(/%\s*$/, ""));
}
