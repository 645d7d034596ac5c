import type { RouteLocationRaw } from "vue-router";
import { useBackend, type Backend, type Format, type Paper } from "@/backend";
import { usePrinting } from "@/print/printing";

/** Where a paper of 党费 was asked for, to go back to. */
export interface From {
  title: string;
  to: RouteLocationRaw;
}

/** What of 党费 goes to paper; each is shown before it is printed, lists can be had as Excel too. */
export function useDuesPaper(from: From) {
  const printing = usePrinting();
  const papers: Backend["report"] = useBackend().report;

  /** A list or register: the sheet and its Excel twin. */
  function list(title: string, make: (format: Format) => Promise<Paper>): Promise<void> {
    return printing.show({
      title,
      make: () => make("pdf"),
      twins: [{ label: "存为 Excel", make: () => make("xlsx") }],
      from,
    });
  }

  /** A form or slip: only the sheet. */
  function form(title: string, make: (format: Format) => Promise<Paper>): Promise<void> {
    return printing.show({ title, make: () => make("pdf"), from });
  }

  return { papers, list, form };
}
