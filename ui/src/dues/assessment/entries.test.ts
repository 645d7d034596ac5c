import { describe, expect, it } from "vitest";
import type { AssessmentRow } from "@/backend";
import { readyRow } from "./entries";

const row: AssessmentRow = {
  member_id: 3,
  name: "徐明远",
  sex: "男",
  kind: "正式党员",
  retirement: "退休",
  category: "离退休",
  base_kind: "基本养老金",
  base: 532000,
  rate: 100,
  rate_text: "1",
  proposed: 5320,
  amount: 5320,
  rhythm: "按月",
  first_month: 1,
  reason: null,
  last_year: null,
  changes: [],
  advice: [],
};

describe("a row of the assessment", () => {
  it("with a new base takes what the rule makes of it", () => {
    expect(readyRow(row, { base: "5000" })).toMatchObject({ draft: { base: 500000, amount: null, reason: null } });
  });

  it("with a sum of its own needs a reason", () => {
    expect(readyRow(row, { amount: "50" })).toEqual({ wrong: "和按标准算的不一样，写明原因" });
    expect(readyRow(row, { amount: "50", reason: "按上级核定" })).toMatchObject({
      draft: { base: 532000, amount: 5000, reason: "按上级核定" },
    });
  });

  it("with the rule's own sum typed in needs none", () => {
    expect(readyRow(row, { amount: "53.2" })).toMatchObject({ draft: { amount: null } });
  });

  it("keeps its own sum and reason when only the rhythm changes", () => {
    const own = { ...row, amount: 5000, reason: "按上级核定" };
    expect(readyRow(own, { rhythm: "按季" })).toMatchObject({ draft: { amount: 5000, reason: "按上级核定", rhythm: "按季" } });
  });

  it("without base can have a sum alone, but not nothing", () => {
    const bare = { ...row, base: null, proposed: null, amount: null };
    expect(readyRow(bare, { rhythm: "按季" })).toEqual({ wrong: "填基数，或者直接填月应交" });
    expect(readyRow(bare, { amount: "20", reason: "参照原交纳额" })).toMatchObject({ draft: { base: null, amount: 2000 } });
    expect(readyRow(bare, { base: "四千" })).toMatchObject({ wrong: expect.stringContaining("基数") });
  });
});
