import { afterEach, describe, expect, it } from "vitest";
import { h } from "vue";
import { showHandover } from "../handover/testing";
import SheetReadPage from "./SheetReadPage.vue";
import SheetsPage from "./SheetsPage.vue";
import { useReading } from "./reading";

const sheet = {
  number: "5f3a91c2d0e4",
  kind: "党费收缴",
  month: "2026-11",
  group: null,
  holder: "何淑芬",
  made_at: "2026-11-28T01:00:00.000Z",
};
const row = (fate: string, problem: string | null = null) => ({ row: 5, name: "秦福生", told: "会上，现金", amount: 1250, fate, problem });
const preview = { sheet, facts: [], problems: [], rows: [row("登记"), row("待核对", "收款日期还没有到。")], ready: 1, open: 1, amount: 1250 };

afterEach(() => {
  document.body.innerHTML = "";
});

describe("组内分表", () => {
  it("makes a sheet of a month and saves it", async () => {
    const document_ = { token: "d", file_name: "分表.xlsx", media_type: "x", pages: null };
    const { sent, press } = await showHandover(
      SheetsPage,
      { "field_sheet.list": () => [], "field_sheet.make": () => ({ value: { document: document_, number: sheet.number, people: 6 }, touched: [] }) },
      { name: "sheets" },
    );
    await press("做表，存成 Excel");
    expect(sent("field_sheet.make")).toEqual([{ kind: "党费收缴", month: "2026-11", group_id: null, holder: null }]);
    expect(document.body.textContent).toContain("已存为 分表.xlsx");
  });

  it("shows each row of what came back before it is recorded", async () => {
    const { sent, press, router } = await showHandover(
      SheetsPage,
      { "field_sheet.list": () => [], "field_sheet.preview": () => preview },
      { name: "sheets" },
    );
    await press("读回填好的表");
    expect(sent("field_sheet.preview")).toEqual([{ file: { token: "file", file_name: "发回.xlsx" } }]);
    expect(router.currentRoute.value.name).toBe("sheet-read");
  });

  it("leaves out what is not clear, and says so", async () => {
    const recorded = { value: { receipts: [{ slip: "2026-0001" }], occasion_id: null, left_out: 1 }, touched: [] };
    const { sent, press } = await showHandover(
      {
        setup() {
          void useReading().read({ token: "file", file_name: "发回.xlsx" });
          return () => h(SheetReadPage);
        },
      },
      { "field_sheet.preview": () => preview, "field_sheet.record": () => recorded },
      { name: "sheet-read" },
    );
    expect(document.body.textContent).toContain("收款日期还没有到。");
    await press("登记 1 人，12.50 元");
    expect(sent("field_sheet.record")).toEqual([{ file: { token: "file", file_name: "发回.xlsx" }, leave_out_problem_rows: true }]);
    expect(document.body.textContent).toContain("已登记，凭条 2026-0001；1 行没有登记");
  });
});
