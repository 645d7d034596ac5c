import { useBackend, type GroupId, type MemberQuery } from "@/backend";
import { usePrinting } from "@/print/printing";

const FROM = { title: "党员名册", to: { name: "roster" } };

/** What of the roster goes to paper. */
export function usePrintingRoster() {
  const backend = useBackend();
  const printing = usePrinting();

  /** The list as it is filtered, sorted and laid out on the screen. */
  function roster(query: MemberQuery): Promise<void> {
    return printing.show({
      title: "打印名册",
      make: () => backend.report.roster({ query, format: "pdf" }),
      makeInFull: (in_full) => backend.report.roster({ query, format: "pdf", in_full }),
      twins: [{ label: "存为 Excel", make: () => backend.report.roster({ query, format: "xlsx" }) }],
      from: FROM,
    });
  }

  /** Telephones of members and their families, in large type. */
  function phones(groupId: GroupId | null | undefined): Promise<void> {
    return printing.show({
      title: "打印电话表",
      make: () => backend.report.phoneList({ group_id: groupId, format: "pdf" }),
      twins: [{ label: "存为 Excel", make: () => backend.report.phoneList({ group_id: groupId, format: "xlsx" }) }],
      from: FROM,
    });
  }

  /** Who lacks what; with a field only those who lack that. */
  function incomplete(field: string | null): Promise<void> {
    return printing.show({
      title: "打印资料不全的名单",
      make: () => backend.report.incomplete({ field, format: "pdf" }),
      twins: [{ label: "存为 Excel", make: () => backend.report.incomplete({ field, format: "xlsx" }) }],
      from: { title: "资料不全的党员", to: { name: "roster-incomplete" } },
    });
  }

  return { roster, phones, incomplete };
}
