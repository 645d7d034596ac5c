import { useBackend, type FigureSpan, type Format, type Paper, type ReturnWords, type SpecialKind } from "@/backend";
import { usePaper } from "@/life/paper/usePaper";
import { usePrinting, type Printing } from "@/print/printing";
import { useDraftBox } from "@/shared/drafts";
import { useAction } from "@/shared/useAction";
import { returnWords } from "./words";

/** A return, and of when. */
export type ReturnWish =
  | { what: "month"; month: string }
  | { what: "periodic"; span: FigureSpan }
  | { what: "attendance"; span: FigureSpan }
  | { what: "structure"; day: string }
  | { what: "years"; from: number; to: number }
  | { what: "roster"; day: string }
  | { what: "special"; kind: SpecialKind; day: string };

type Making = (format: Format, words: ReturnWords, in_full?: string) => Promise<Paper>;

/** Returns on paper: shown before they are printed, their Excel twins can be saved. */
export function useReturnPaper() {
  const backend = useBackend();
  const printing = usePrinting();
  const box = useDraftBox();
  const month = usePaper().month;

  function making(wish: Exclude<ReturnWish, { what: "month" }>): { title: string; make: Making; masked?: boolean } {
    const { report } = backend;
    switch (wish.what) {
      case "periodic":
        return { title: "工作情况统计表", make: (format, words) => report.periodic({ span: wish.span, format, words }) };
      case "attendance":
        return { title: "到会情况统计表", make: (format, words) => report.attendance({ span: wish.span, format, words }) };
      case "structure":
        return { title: "党员结构统计表", make: (format, words) => report.structure({ day: wish.day, format, words }) };
      case "years":
        return { title: "几年对比表", make: (format, words) => report.years({ from: wish.from, to: wish.to, format, words }) };
      case "roster":
        return {
          title: "党员名册（一底册）",
          masked: true,
          make: (format, _, in_full) => report.roster({ query: { day: wish.day }, format, in_full }),
        };
      case "special":
        return {
          title: wish.kind,
          masked: wish.kind === "困难党员台账",
          make: (format, words, in_full) => report.special({ kind: wish.kind, day: wish.day, format, words, in_full }),
        };
    }
  }

  const shown = useAction(async (wish: ReturnWish, from: Printing["from"]) => {
    if (wish.what === "month") return month(wish.month, from);
    const { title, make, masked } = making(wish);
    const own = await returnWords(box);
    const bare = wish.what === "roster";
    await printing.show({
      title,
      make: () => make("pdf", own.asked()),
      makeInFull: masked ? (why) => make("pdf", own.asked(), why) : undefined,
      twins: [{ label: "存为 Excel", make: () => make("xlsx", own.asked()) }],
      blanks: bare ? undefined : own.blanks,
      from,
    });
  });

  return { show: shown.run, failure: shown.failure, busy: shown.busy };
}
