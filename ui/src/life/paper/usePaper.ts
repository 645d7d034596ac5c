import { computed } from "vue";
import type { RouteLocationRaw } from "vue-router";
import { useBackend, type ElectionPaper, type Format, type OccasionId } from "@/backend";
import { usePrinting, type Printing } from "@/print/printing";
import { monthTitle } from "@/shared/dates";
import { useDraftBox } from "@/shared/drafts";
import { useAction } from "@/shared/useAction";
import type { Form } from "./forms";
import { ownWords } from "./monthWords";

/** What of organisation life goes to paper; each is shown before it is printed. */
export function usePaper() {
  const backend = useBackend();
  const printing = usePrinting();
  const box = useDraftBox();
  const shown = useAction(async (paper: Printing | Promise<Printing>) => printing.show(await paper));

  /** 月度组织生活活动情况表 of `2026-10`, and its Excel twin. */
  function month(of: string, from?: Printing["from"]): Promise<void> {
    return shown.run(monthPaper(of, from));
  }

  async function monthPaper(of: string, from?: Printing["from"]): Promise<Printing> {
    const own = await ownWords(box, of);
    const make = (format: Format) => backend.report.month({ month: of, format, contents: [], ...own.asked() });
    return {
      title: `${monthTitle(of)}组织生活活动情况表`,
      make: () => make("pdf"),
      twins: [{ label: "存为 Excel", make: () => make("xlsx") }],
      blanks: own.blanks,
      from: from ?? { title: "组织生活", to: { name: "life", query: { month: of } } },
    };
  }

  /** A form of one occasion; what is edited elsewhere also as Word. */
  function form({ name, kind, label }: Form, occasion_id: OccasionId, to: RouteLocationRaw): Promise<void> {
    const { notice, signIn, minutes, themeDayRecord, photoPage } = backend.report;
    const makers = {
      活动通知: notice,
      签到表: signIn,
      会议记录: minutes,
      主题党日活动记录表: themeDayRecord,
      照片页: photoPage,
    };
    const make = (format: Format) => makers[name]({ occasion_id, kind, format });
    return shown.run({
      title: label,
      make: () => make("pdf"),
      twins: kind === null ? [] : [{ label: "存为 Word", make: () => make("docx") }],
      from: { title: "组织生活", to },
    });
  }

  /** A paper of one of an occasion's elections, counted from 0. */
  function election(which: ElectionPaper, occasion_id: OccasionId, vote: number, to: RouteLocationRaw): Promise<void> {
    return shown.run({
      title: which,
      make: () => backend.report.election({ occasion_id, vote, paper: which, format: "pdf" }),
      from: { title: "组织生活", to },
    });
  }

  /** The sign-in sheet; its rows are the people expected, in the order of the entry screen. */
  function signIn(id: OccasionId, to: RouteLocationRaw): Promise<void> {
    return form({ name: "签到表", kind: null, label: "签到表" }, id, to);
  }

  return { month, form, election, signIn, failure: computed(() => shown.failure.value) };
}
