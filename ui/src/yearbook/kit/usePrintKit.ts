import { useBackend, type KitPaper, type MonthKit, type PaperSize } from "@/backend";
import { ownWords } from "@/life/paper/monthWords";
import { usePrinting } from "@/print/printing";
import { useDraftBox } from "@/shared/drafts";
import { useAction } from "@/shared/useAction";

/** The chosen papers of a month, shown as one file before they are printed. */
export function usePrintKit() {
  const backend = useBackend();
  const printing = usePrinting();
  const box = useDraftBox();

  return useAction(async ({ month, title }: MonthKit, papers: KitPaper[], size: PaperSize) => {
    const own = papers.some(({ form }) => form === "month") ? await ownWords(box, month) : undefined;
    const sheet = () => (own ? { month, format: "pdf" as const, contents: [], ...own.asked() } : null);
    await printing.show({
      title: `${title}组织生活一套`,
      make: () => backend.report.kit({ month, papers, size, sheet: sheet() }),
      blanks: own?.blanks,
      from: { title: "本月一套", to: { name: "yearbook-kit", query: { month } } },
    });
  });
}
