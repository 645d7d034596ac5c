import { describe, expect, it } from "vitest";
import type { GridCell } from "@/backend";
import { faceOf, meaningsOf, step, toPay } from "./cells";
import { row } from "./sample";

const cell = (change: Partial<GridCell>): GridCell => ({
  month: "2026-09",
  mark: "未交",
  due: 2315,
  paid: 0,
  extra: 0,
  detail: "",
  payments: [],
  ...change,
});

describe("a cell", () => {
  it("says by a word what no sum says", () => {
    expect(faceOf(cell({}))).toMatchObject({ text: "未交", tone: "owed" });
    expect(faceOf(cell({ mark: "免", due: 0 }))).toMatchObject({ text: "免", tone: "off" });
    expect(faceOf(cell({ mark: "未到期" })).text, "not yet due is left blank, as on paper").toBe("");
    expect(faceOf(cell({ mark: "部分", paid: 1000, payments: [1] }))).toEqual({ text: "10.00", under: "部分", tone: "owed" });
    expect(faceOf(cell({ mark: "已交", paid: 2315, extra: 500, payments: [1] }))).toMatchObject({ text: "28.15", under: "多5.00" });
  });

  it("has nothing to pay where nothing was assessed or is due", () => {
    expect(toPay(cell({}))).toBe(2315);
    expect(toPay(cell({ mark: "部分", paid: 1000 }))).toBe(1315);
    expect(toPay(cell({ mark: "未核定" }))).toBe(0);
  });
});

describe("what a typed sum may be", () => {
  const wang = row(10, "王龚", 2315, 8);

  it("is no question when it is what is due", () => {
    expect(meaningsOf(wang, 10, 2315)).toEqual([]);
  });

  it("is part when it is less", () => {
    expect(meaningsOf(wang, 10, 1000)).toEqual([
      { word: "部分交纳，还欠 13.15 元", months: ["2026-10"], difference: "部分交纳" },
    ]);
  });

  it("is several months when it pays for them exactly: those owed first, then those ahead", () => {
    const words = meaningsOf(wang, 10, 4630).map(({ word }) => word);
    expect(words).toEqual(["交的是9月—10月", "交的是10月—11月", "自愿多交 23.15 元"]);
  });

  it("is of one's own will when it fits no months", () => {
    expect(meaningsOf(wang, 10, 3000)).toMatchObject([{ difference: "自愿多交", word: "自愿多交 6.85 元" }]);
    expect(meaningsOf(wang, 3, 1000), "what is paid already can only be added to").toMatchObject([
      { difference: "自愿多交" },
    ]);
  });
});

it("keys lead to the edges and no further", () => {
  const at = { row: 0, month: 1 };
  expect(step("ArrowUp", at, 130, 10)).toEqual({ row: 0, month: 1 });
  expect(step("End", at, 130, 10)).toEqual({ row: 0, month: 12 });
  expect(step("PageDown", { row: 125, month: 5 }, 130, 10)).toEqual({ row: 129, month: 5 });
  expect(step("a", at, 130, 10), "a letter leads nowhere").toBeUndefined();
});
