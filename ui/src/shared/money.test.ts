import { describe, expect, it } from "vitest";
import { percent, readPercent, readYuan, yuan, yuanOrEmpty } from "./money";

describe("a sum that was typed", () => {
  it.each([
    ["21.05", 2105],
    ["21.5", 2150],
    ["21", 2100],
    ["21.", 2100],
    [".5", 50],
    ["0", 0],
    ["￥20", 2000],
    ["20元", 2000],
    [" 1,200.00 ", 120000],
    ["２１．０５", 2105],
    ["21。05", 2105],
    // 1.1 × 100 and 4.35 × 100 are no whole numbers in floating point.
    ["1.1", 110],
    ["4.35", 435],
    ["99999999.99", 9999999999],
  ])("%s is read", (written, fen) => {
    expect(readYuan(written)).toBe(fen);
  });

  it.each(["", ".", "元", "21.055", "12,00", "-5", "5+5", "一百", "1e3", "123456789"])("%s is not", (written) => {
    expect(readYuan(written)).toBeNull();
  });
});

it("every sum written is read as the same", () => {
  for (const fen of [0, 1, 9, 10, 99, 100, 101, 2105, 99999, 123456]) expect(readYuan(yuan(fen))).toBe(fen);
});

it("sums stand with two decimals, negative ones too", () => {
  expect([yuan(0), yuan(5), yuan(2105), yuan(-300)]).toEqual(["0.00", "0.05", "21.05", "-3.00"]);
  expect([yuanOrEmpty(0), yuanOrEmpty(null), yuanOrEmpty(-5)]).toEqual(["", "", "-0.05"]);
});

it("rates stand as the register has them", () => {
  expect([50, 100, 150, 125, 2, 0].map(percent)).toEqual(["0.5", "1", "1.5", "1.25", "0.02", "0"]);
  expect(["0.5", "3%", "３．５％", "x"].map(readPercent)).toEqual([50, 300, 350, null]);
});
