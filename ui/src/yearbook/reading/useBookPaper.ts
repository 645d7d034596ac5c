import { ref } from "vue";
import { useBackend } from "@/backend";
import { savedNote, usePrinting } from "@/print/printing";
import { useAction } from "@/shared/useAction";
import { wholeYear, type Printed } from "./spans";

/** The book on paper: shown before it is printed, or saved whole. */
export function useBookPaper() {
  const backend = useBackend();
  const printing = usePrinting();
  const said = ref("");

  function show(year: number, { title, span }: Printed): Promise<void> {
    return printing.show({
      title,
      make: () => backend.report.yearbook({ year, span, format: "pdf" }),
      from: { title: "一本通", to: { name: "yearbook" } },
    });
  }

  const save = useAction(async (year: number) => {
    said.value = "";
    const paper = await backend.report.yearbook({ year, span: wholeYear(year).span, format: "pdf" });
    const name = await backend.window.saveDocument(paper);
    if (!name) return;
    await backend.report.printed(savedNote(paper));
    said.value = `已存为 ${name}，存下来的不算印过`;
  });

  return { show, save, said };
}
