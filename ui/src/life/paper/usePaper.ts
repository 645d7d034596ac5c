import { computed } from "vue";
import type { RouteLocationRaw } from "vue-router";
import { useBackend, type OccasionId } from "@/backend";
import { usePrinting } from "@/print/printing";
import { monthTitle } from "@/shared/dates";
import { useAction } from "@/shared/useAction";

/** What of organisation life goes to paper; each is shown before it is printed. */
export function usePaper() {
  const backend = useBackend();
  const printing = usePrinting();

  const shown = useAction(printing.show);

  function month(of: string): Promise<void> {
    return shown.run({
      title: `${monthTitle(of)}组织生活活动情况表`,
      make: () => backend.report.month({ month: of, format: "pdf" }),
      twins: [{ label: "存为 Excel", make: () => backend.report.month({ month: of, format: "xlsx" }) }],
      from: { title: "组织生活", to: { name: "life", query: { month: of } } },
    });
  }

  function signIn(id: OccasionId, to: RouteLocationRaw): Promise<void> {
    return shown.run({
      title: "签到表",
      make: () => backend.report.signIn({ occasion_id: id, format: "pdf" }),
      from: { title: "组织生活", to },
    });
  }

  return { month, signIn, failure: computed(() => shown.failure.value) };
}
