/**
 * Times of day as a secretary writes them: `9`, `930`, `9:30`, `9点半`, `下午2点`, `14：00`.
 */

const AFTERNOON = /^(下午|晚上|晚|午后)/;
const MORNING = /^(上午|早上|早|凌晨)/;
const NOON = /^中午/;
const CHINESE_DIGITS = "零一二三四五六七八九十";

/** `两点半` has no digits; hours up to twelve are written out in words. */
function arabic(text: string): string {
  return text
    .replace(/两(?=点)/, "2")
    .replace(/十([一二])(?=点)/, (_, unit: string) => String(10 + CHINESE_DIGITS.indexOf(unit)))
    .replace(/[一二三四五六七八九十](?=点)/, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

/** The time as `HH:MM`, empty for an empty field, null when it can"t be read. */
export function readTime(written: string): string | null {
  let text = written.normalize("NFKC").replace(/\s/g, "");
  if (text === "") return "";
  const afternoon = AFTERNOON.test(text);
  const noon = NOON.test(text);
  text = arabic(text.replace(AFTERNOON, "").replace(MORNING, "").replace(NOON, ""))
    .replace(/点钟?$|时$/, ":00")
    .replace(/[点时.。]半$/, ":30")
    .replace(/[点时]一刻$/, ":15")
    .replace(/[点时.。]/, ":")
    .replace(/分$/, "");
  const parts = /^(\d{1,2}):(\d{1,2})$/.exec(text) ?? /^(\d{1,2}?)(\d{2})?$/.exec(text);
  if (!parts) return null;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if ((afternoon && hour < 12) || (noon && hour < 11)) hour += 12;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** `09:00` as it is said: `9:00`. */
export function sayTime(time: string | null | undefined): string {
  return time ? time.replace(/^0/, "") : "";
}

/** `9:00—11:00`, `9:00` or nothing. */
export function sayTimes(from: string | null | undefined, to: string | null | undefined): string {
  return [sayTime(from), sayTime(to)].filter(Boolean).join("—");
}
