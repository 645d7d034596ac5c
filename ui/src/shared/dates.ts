/** China's one time zone. */
const ZONE = "Asia/Shanghai";
const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

const parts = new Intl.DateTimeFormat("zh-CN", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant at the branch: `10月27日 10:32`, with the year when `withYear`. */
export function dayAndTime(instant: string | Date, withYear = false): string {
  const part = Object.fromEntries(parts.formatToParts(new Date(instant)).map((each) => [each.type, each.value]));
  const year = withYear ? `${part.year}年` : "";
  return `${year}${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}

/** An ISO day as `10月27日`. */
export function shortDay(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return `${month}月${date}日`;
}

/** A partial ISO date as written on paper: `1951年3月12日`, `1951年3月`, `1951年`. */
export function paperDate(date: string | null | undefined): string {
  if (!date) return "";
  const words = ["年", "月", "日"];
  return date
    .split("-")
    .map((part, i) => `${Number(part)}${words[i]}`)
    .join("");
}

/** 星期 of an ISO day: `四`. */
export function weekday(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** An ISO month as `2026年10月`. */
export function monthTitle(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return `${year}年${number}月`;
}
