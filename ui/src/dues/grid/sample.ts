import type { DuesGrid, GridCell, GridRow } from "@/backend";
import { monthOf } from "../words";

/** A register for tests: each pays `monthly`, up to and with `paidUntil`; up to `today` it is owed. */
export function row(id: number, name: string, monthly: number, paidUntil: number, today = 10): GridRow {
  const cells = Array.from({ length: 12 }, (_, i): GridCell => {
    const month = i + 1;
    const paid = month <= paidUntil ? monthly : 0;
    return {
      month: monthOf(2026, month),
      mark: paid ? "已交" : month <= today ? "未交" : "未到期",
      due: monthly,
      paid,
      extra: 0,
      detail: paid ? `${month}.20 现金` : "",
      payments: paid ? [id * 100 + month] : [],
    };
  });
  const sum = (of: (cell: GridCell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return {
    member_id: id,
    number: id,
    name,
    rate_text: "0.5",
    monthly,
    rhythm: "按月",
    cells,
    due: sum((cell) => cell.due),
    paid: sum((cell) => cell.paid),
    extra: 0,
    owed: sum((cell) => (cell.mark === "未交" ? cell.due : 0)),
    owed_level: null,
    note: "",
  };
}

/** The register of these rows, with the sums of its months. */
export function gridOf(rows: GridRow[], year = 2026): DuesGrid {
  const sum = (of: (row: GridRow) => number) => rows.reduce((all, each) => all + of(each), 0);
  return {
    year,
    today_month: 10,
    rows,
    months: Array.from({ length: 12 }, (_, i) => ({
      month: monthOf(year, i + 1),
      due: sum((each) => each.cells[i]!.due),
      paid: sum((each) => each.cells[i]!.paid),
      extra: 0,
      owed: sum((each) => (each.cells[i]!.mark === "未交" ? each.cells[i]!.due : 0)),
      closed: false,
    })),
    due: sum((each) => each.due),
    paid: sum((each) => each.paid),
    extra: 0,
    owed: sum((each) => each.owed),
    closed_until: null,
    confirmed: true,
    members: rows.length,
  };
}
