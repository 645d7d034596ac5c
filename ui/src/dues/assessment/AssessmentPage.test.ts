import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import type { AssessmentDrafts, AssessmentRow, AssessmentTable } from "@/backend";
import { showDues } from "../testing";
import AssessmentPage from "./AssessmentPage.vue";

const one = (member_id: number, name: string, change: Partial<AssessmentRow> = {}): AssessmentRow => ({
  member_id,
  name,
  sex: "男",
  kind: "正式党员",
  retirement: "退休",
  category: "离退休",
  base_kind: "基本养老金",
  base: 400000,
  rate: 50,
  rate_text: "0.5",
  proposed: 2000,
  amount: 2000,
  rhythm: "按月",
  first_month: 1,
  reason: null,
  last_year: null,
  changes: [],
  advice: [],
  ...change,
});

async function page(confirmed: AssessmentTable["confirmed"] = null) {
  const rows = [one(1, "金秀珍"), one(2, "王龚", { base: null, proposed: null, amount: null })];
  const shown = await showDues(AssessmentPage, {
    "dues.assessment": () => ({
      year: 2026,
      confirmed,
      rows: rows.map((row) => ({ ...row })),
      members: 2,
      assessed: rows.filter((row) => row.amount !== null).length,
      monthly_total: 2000,
      last_year_monthly_total: 0,
      rounding: "到分，四舍五入",
      advice: [],
    }),
    "dues.assessment_save": ({ rows: drafts }: AssessmentDrafts) => {
      for (const draft of drafts) {
        const row = rows.find((each) => each.member_id === draft.member_id)!;
        const proposed = draft.base == null ? null : draft.base / 200;
        Object.assign(row, { base: draft.base, proposed, amount: draft.amount ?? proposed, reason: draft.reason });
      }
      return { value: drafts.length, touched: ["dues_assessment"] };
    },
    "dues.reveal_bases": () => ({ value: [{ member_id: 1, base: 400000 }], touched: [] }),
  });
  const field = (label: string) => shown.wrapper.get<HTMLInputElement>(`[aria-label="${label}"]`);
  const enter = async (label: string, text: string) => {
    await field(label).setValue(text);
    await flushPromises();
  };
  return { ...shown, field, enter };
}

describe("年度核定", () => {
  it("saves a base as it is filled in and shows what the rule makes of it", async () => {
    const { enter, field, sent } = await page();
    await enter("王龚的核定基数", "5000");
    expect(sent("dues.assessment_save")).toMatchObject([{ year: 2026, rows: [{ member_id: 2, base: 500000, amount: null }] }]);
    expect(field("王龚的月应交").element.value).toBe("25.00");
  });

  it("does not save a sum of one's own before it has a reason", async () => {
    const { enter, sent, wrapper } = await page();
    await enter("金秀珍的月应交", "18");
    expect(sent("dues.assessment_save")).toEqual([]);
    expect(wrapper.text()).toContain("和按标准算的不一样，写明原因");
    await enter("金秀珍和标准不一样的原因", "按上级核定");
    expect(sent("dues.assessment_save")).toMatchObject([{ rows: [{ amount: 1800, reason: "按上级核定" }] }]);
    expect(wrapper.text()).not.toContain("写明原因");
  });

  it("masks bases until they are asked for", async () => {
    const { field, press, sent } = await page();
    expect(field("金秀珍的核定基数").element.value).toBe("");
    await press("显示核定基数");
    const look = [...document.querySelectorAll<HTMLElement>(".el-dialog button")].find((each) => each.innerText === "查看");
    look!.click();
    await flushPromises();
    expect(sent("dues.reveal_bases"), "that they were looked at is noted").toHaveLength(1);
    expect(field("金秀珍的核定基数").element.value).toBe("4000.00");
  });

  it("once confirmed can only be changed person by person, with a month and a reason", async () => {
    const { wrapper } = await page({ on: "2026-01-10", note: null, occasion_id: null });
    expect(wrapper.findAll("tbody input:not([type=checkbox])"), "nothing is to be typed in the table").toHaveLength(0);
    expect(wrapper.get(".button.main").text()).toBe("更改：先勾人");
    await wrapper.get('[aria-label="勾上金秀珍"]').trigger("change");
    expect(wrapper.get(".button.main").text()).toBe("更改勾上的 1 人…");
  });
});
