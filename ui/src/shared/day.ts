/**
 * Days as a secretary writes them on a record: `2026-10-15`, `10.15`, `10月15日`, `15`. The year or
 * month left out is that of `today`.
 */
export function readDay(written: string, today: string): string | null {
  const text = written.normalize("NFKC").replace(/[(（]?(?:星期|周)[一二三四五六日天][)）]?/g, "").trim();
  if (/^今[天日]$/.test(text)) return today;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const numbers = (compact?.slice(1) ?? text.split(/[^\d]+/).filter(Boolean)).map(Number);
  if (!numbers.length || numbers.length > 3 || /[^\d\s年月日号./-]/.test(text)) return null;
  const [year, month] = today.split("-").map(Number);
  const [y, m, d] = [year, month].slice(0, 3 - numbers.length).concat(numbers);
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1900 && y < 2200 && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
  return exists ? day.toISOString().slice(0, 10) : null;
}
