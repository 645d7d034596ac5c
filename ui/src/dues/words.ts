import type { BaseKind, DuesCategory, Means, OwedLevel, Rhythm, Way } from "@/backend";

const choices = <V extends string>(...words: V[]) => words.map((word) => ({ value: word, label: word }));

export const WAYS: readonly { value: Way; label: string }[] = choices("会上", "上门", "本人转账", "代交");
/** 款项: what is counted, and what goes straight to the superior. */
export const MEANS: readonly { value: Means; label: string }[] = choices("现金", "微信", "银行", "直缴上级");
/** Means the branch holds until they are remitted. */
export const HELD: readonly { value: Means; label: string }[] = choices("现金", "微信", "银行");
export const RHYTHMS: readonly { value: Rhythm; label: string }[] = choices("按月", "按季", "按半年");
export const CATEGORIES: readonly { value: DuesCategory; label: string }[] = choices("离退休", "在职", "固定小额");
export const BASE_KINDS: readonly { value: BaseKind; label: string }[] = choices(
  "基本离退休费",
  "基本养老金",
  "税后月工资",
  "参照同等收入者",
  "参照原交纳额",
  "按上级核定",
);
export const QUARTERS: readonly { value: number; label: string }[] = ["一", "二", "三", "四"].map((word, i) => ({
  value: i + 1,
  label: `第${word}季度`,
}));
export const MONTHS: readonly { value: number; label: string }[] = Array.from({ length: 12 }, (_, i) => ({
  value: i + 1,
  label: `${i + 1}月`,
}));

/** How far behind, from calm to what is to be asked after; each has its word beside the colour. */
export const LEVEL_TONES: Record<OwedLevel, string> = {
  有未交: "",
  请提醒: "",
  将满六个月: "amber",
  请核实原因: "red",
};

/** The column of a table with what can be done with a row; where it does not fit, it stands folded under the name. */
export const ACTS = { key: "acts", title: "", text: () => " " } as const;

/** Word for a quarter, or the whole year. */
export function quarterWord(quarter: number | null | undefined): string {
  return quarter ? (QUARTERS[quarter - 1]?.label ?? "") : "全年";
}

/** `2026-10` of a year and a month from 1. */
export function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The month so many later; earlier when negative. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
}

/** The months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length < 120; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** Months as they are said: `1月—3月`, `9月、11月`, with the year where they are not of `year`. */
export function monthsText(months: readonly string[], year: number): string {
  const sorted = [...months].sort();
  const runs: [string, string][] = [];
  for (const month of sorted) {
    const last = runs.at(-1);
    if (last && monthAfter(last[1], 1) === month) last[1] = month;
    else runs.push([month, month]);
  }
  const word = (month: string) => (Number(month.slice(0, 4)) === year ? "" : `${month.slice(0, 4)}年`) + `${Number(month.slice(5))}月`;
  return runs.map(([from, to]) => (from === to ? word(from) : `${word(from)}—${word(to)}`)).join("、");
}
