import { useBackend, type WritingId } from "@/backend";
import { savedNote, usePrinting } from "@/print/printing";

/** What of a text goes to paper, or to the bureau to edit. */
export function useWritingPaper() {
  const backend = useBackend();
  const printing = usePrinting();

  /** Shows it page by page before it is printed. */
  function show(id: WritingId, title: string): Promise<void> {
    return printing.show({
      title,
      make: () => backend.report.writing({ id, format: "pdf" }),
      twins: [{ label: "存为 Word", make: () => backend.report.writing({ id, format: "docx" }) }],
      from: { title: "文稿", to: { name: "writing", params: { id } } },
    });
  }

  /** Saves it as a Word file where one chooses; its name, or nothing when nowhere was chosen. */
  async function saveAsWord(id: WritingId): Promise<string | null> {
    const paper = await backend.report.writing({ id, format: "docx" });
    const name = await backend.window.saveDocument(paper);
    if (name) await backend.report.printed(savedNote(paper));
    return name;
  }

  return { show, saveAsWord };
}
