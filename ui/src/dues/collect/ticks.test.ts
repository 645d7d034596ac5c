import { describe, expect, it } from "vitest";
import type { CollectRow } from "@/backend";
import { lacking, lineOf, paysWholeMonths, readNumbers, slipsText } from "./ticks";

const wang: CollectRow = {
  member_id: 10,
  name: "王龚",
  group: "第一党小组",
  months: [
    { month: "2026-09", due: 2315, owed: true },
    { month: "2026-10", due: 2315, owed: false },
  ],
  amount: 4630,
  months_text: "9月、10月",
  owed_months: 1,
  away: null,
  paid_already: false,
  note: null,
};

describe("row numbers", () => {
  it("are read singly and from one to another", () => {
    expect(readNumbers("1-3 5，７ 9到10", 12)).toEqual({ numbers: [1, 2, 3, 5, 7, 9, 10], unreadable: [] });
  });

  it("that are not on the list are given back", () => {
    expect(readNumbers("3 13 5-99 x 0 4-2", 12)).toEqual({ numbers: [3], unreadable: ["13", "5-99", "x", "0", "4-2"] });
  });
});

describe("a ticked row", () => {
  it("is ready with the sum it was given", () => {
    expect(lacking(wang, { ticked: true }, "会上")).toBe("");
    expect(lineOf(wang, { ticked: true })).toMatchObject({ member_id: 10, amount: 4630, difference: null });
  });

  it("with the sum of its first month is ready too", () => {
    expect(paysWholeMonths(wang, 2315)).toBe(true);
    expect(lacking(wang, { ticked: true, typed: "23.15" }, "会上")).toBe("");
  });

  it("with less has to say what it is", () => {
    expect(lacking(wang, { ticked: true, typed: "20" }, "会上")).toContain("请选是什么");
    expect(lacking(wang, { ticked: true, typed: "20", difference: "部分交纳" }, "会上")).toBe("");
    expect(lacking(wang, { ticked: true, typed: "二十" }, "会上")).toContain("金额");
  });

  it("paid by another has to say by whom", () => {
    expect(lacking(wang, { ticked: true, way: "代交" }, "会上")).toBe("请写代交人");
    expect(lineOf(wang, { ticked: true, way: "代交", paid_by: " 女儿 " })).toMatchObject({ way: "代交", paid_by: "女儿" });
  });
});

it("slips are said from the first to the last", () => {
  expect([slipsText([]), slipsText(["2026-0007"]), slipsText(["2026-0007", "2026-0008"])]).toEqual([
    "",
    "2026-0007",
    "2026-0007 到 2026-0008",
  ]);
});
