import { useBackend, type RegisterEntryId } from "@/backend";
import { usePrinting } from "@/print/printing";

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

  /** 积分公示表, which both registers of points lead to. */
  function points(register: string, year: number): Promise<void> {
    return printing.show({
      title: `${year}年党员积分公示表`,
      make: () => report.points({ year, format: "pdf" }),
      twins: [{ label: "存为 Excel", make: () => report.points({ year, format: "xlsx" }) }],
      from: { title: register, to: { name: "registers", params: { register }, query: { year } } },
    });
  }

  return { list, entry, points };
}
