import type { RouteLocationRaw } from "vue-router";
import type { Format, Paper } from "@/backend";
import { usePrinting } from "@/print/printing";

/** What of the funds goes to paper: the sheet is shown before it is printed, its Excel twin can be saved. */
export function useFundPaper(from: { title: string; to: RouteLocationRaw }) {
  const printing = usePrinting();
  return (title: string, make: (format: Format) => Promise<Paper>): Promise<void> =>
    printing.show({
      title,
      make: () => make("pdf"),
      twins: [{ label: "存为 Excel", make: () => make("xlsx") }],
      from,
    });
}
