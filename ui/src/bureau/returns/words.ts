import type { ReturnWords } from "@/backend";
import type { Blanks } from "@/print/printing";
import type { DraftBox } from "@/shared/drafts";

/** What a person writes on every return: kept from one to the next. */
const FIELDS = [
  { key: "filled_by", label: "填表人" },
  { key: "phone", label: "联系电话" },
] as const;
type Words = Partial<Record<(typeof FIELDS)[number]["key"], string>>;
const [KIND, EVERY] = ["return-words", "every"];

export async function returnWords(box: DraftBox): Promise<{ blanks: Blanks; asked: () => ReturnWords }> {
  let words = (await box.find<Words>(KIND, EVERY))?.content ?? {};
  return {
    blanks: {
      label: "填填表人等",
      fields: FIELDS,
      written: () => ({ ...words }),
      write: async (written) => {
        words = Object.fromEntries(FIELDS.map(({ key }) => [key, written[key] ?? ""]));
        await box.keep(KIND, EVERY, words);
      },
    },
    asked: () => ({ filled_by: words.filled_by || null, phone: words.phone || null }),
  };
}
