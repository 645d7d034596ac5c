import { useBackend, type Format, type RegisterEntryId } from "@/backend";
import { usePrinting } from "@/print/printing";

/** What a register has beside its list, of a year. */
export const YEAR_PAPERS: Readonly<Record<string, "积分公示表" | "书记项目时间表">> = {
  积分: "积分公示表",
  积分兑换: "积分公示表",
  书记项目任务: "书记项目时间表",
};

/** Registers on paper: looked at before they are printed, a list has its Excel twin. */
export function useRegisterPaper() {
  const { report } = useBackend();
  const printing = usePrinting();

  function list(register: string, year: number, text: string): Promise<void> {
    const request = { register, year, text: text || null };
    return printing.show({
      title: `${year}年${register}登记表`,
      make: () => report.register({ ...request, format: "pdf" }),
      twins: [{ label: "存为 Excel", make: () => report.register({ ...request, format: "xlsx" }) }],
      from: { title: register, to: { name: "registers", params: { register }, query: { year } } },
    });
  }

  function entry(register: string, id: RegisterEntryId): Promise<void> {
    return printing.show({
      title: `${register}登记表`,
      make: () => report.registerEntry({ id, format: "pdf" }),
      from: { title: register, to: { name: "register-entry", params: { id } } },
    });
  }

  /** A paper some registers have beside their list, of a year. */
  function ofYear(register: string, year: number): Promise<void> | undefined {
    const paper = YEAR_PAPERS[register];
    const make = (format: Format) => (paper === "积分公示表" ? report.points({ year, format }) : report.schedule({ year, format }));
    return paper && printing.show({
      title: `${year}年${paper}`,
      make: () => make("pdf"),
      twins: [{ label: "存为 Excel", make: () => make("xlsx") }],
      from: { title: register, to: { name: "registers", params: { register }, query: { year } } },
    });
  }

  return { list, entry, ofYear };
}
