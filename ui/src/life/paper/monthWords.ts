import type { MonthRequest } from "@/backend";
import type { Blank, Blanks } from "@/print/printing";
import type { DraftBox } from "@/shared/drafts";

/** What a person writes on a month's sheet. */
type Word = "to_coordinate" | "next_month" | "changes" | "filled_by" | "phone";
export type MonthWords = Partial<Record<Word, string>>;

export const MONTH_BLANKS: readonly (Blank & { key: Word })[] = [
  { key: "to_coordinate", label: "需协调事项", rows: 2 },
  { key: "next_month", label: "下月安排", rows: 2, help: "空着就写计划里的" },
  { key: "changes", label: "本月增减及原因", help: "空着就写名册里的变动" },
  { key: "filled_by", label: "填表人" },
  { key: "phone", label: "联系电话" },
];

/** Who fills the sheet in is the same from month to month. */
const LASTING: readonly Word[] = ["filled_by", "phone"];
const KIND = "month-sheet";
const EVERY_MONTH = "every";

/** What was written on the sheet of `2026-10`, or stays from the months before. */
export async function writtenOn(box: DraftBox, month: string): Promise<MonthWords> {
  const [every, own] = await Promise.all([
    box.find<MonthWords>(KIND, EVERY_MONTH),
    box.find<MonthWords>(KIND, month),
  ]);
  return { ...every?.content, ...own?.content };
}

/** Keeps what was written on a month's sheet. */
export async function write(box: DraftBox, month: string, words: MonthWords): Promise<void> {
  await box.keep(KIND, month, words);
  await box.keep(KIND, EVERY_MONTH, Object.fromEntries(LASTING.map((key) => [key, words[key] ?? ""])));
}

/** What is asked for; what was left empty is the program's to fill. */
export function asked(words: MonthWords): Pick<MonthRequest, Word> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ""));
}

/** What a person writes on the sheet of `2026-10`: to be written on it in the preview, and to be asked for with it. */
export async function ownWords(
  box: DraftBox,
  month: string,
): Promise<{ blanks: Blanks; asked: () => Pick<MonthRequest, Word> }> {
  let words = await writtenOn(box, month);
  return {
    blanks: {
      label: "填需协调事项等",
      fields: MONTH_BLANKS,
      written: () => words,
      write: async (written) => {
        await write(box, month, written);
        words = written;
      },
    },
    asked: () => asked(words),
  };
}
