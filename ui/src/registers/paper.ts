import { useBackend, type Backend, type Format, type Paper, type RegisterEntryId } from "@/backend";
import { usePrinting } from "@/print/printing";

/** A paper a register has beside its list, of a year. */
export interface YearPaper {
  label: string;
  make: (backend: Backend, year: number, format: Format) => Promise<Paper>;
  /** Whether it also comes as Excel. */
  list: boolean;
}

const POINTS: readonly YearPaper[] = [
  { label: "积分公示表", list: true, make: ({ report }, year, format) => report.points({ year, format }) },
  { label: "个人积分卡", list: false, make: ({ report }, year, format) => report.pointsCard({ year, format }) },
];

/** By the name of the register. */
export const YEAR_PAPERS: Readonly<Record<string, readonly YearPaper[]>> = {
  积分: POINTS,
  积分兑换: POINTS,
  书记项目任务: [
    { label: "书记项目时间表", list: true, make: ({ report }, year, format) => report.schedule({ year, format }) },
  ],
};

/** Registers on paper: looked at before they are printed, a list has its Excel twin. */
export function useRegisterPaper() {
  const backend = useBackend();
  const { report } = backend;
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
  function ofYear(register: string, year: number, { label, make, list }: YearPaper): Promise<void> {
    return printing.show({
      title: `${year}年${label}`,
      make: () => make(backend, year, "pdf"),
      twins: list ? [{ label: "存为 Excel", make: () => make(backend, year, "xlsx") }] : [],
      from: { title: register, to: { name: "registers", params: { register }, query: { year } } },
    });
  }

  return { list, entry, ofYear };
}
