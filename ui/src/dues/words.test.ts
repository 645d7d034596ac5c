import { expect, it } from "vitest";
import { monthAfter, monthsBetween, monthsText } from "./words";

it("months are said as a secretary says them", () => {
  expect(monthsText(["2026-03", "2026-01", "2026-02"], 2026)).toBe("1月—3月");
  expect(monthsText(["2026-09", "2026-11"], 2026)).toBe("9月、11月");
  expect(monthsText(["2025-12", "2026-01"], 2026), "a run over the turn of the year").toBe("2025年12月—1月");
});

it("months between two are all of them, and none when they stand the wrong way round", () => {
  expect(monthsBetween("2026-11", "2027-01")).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(monthsBetween("2027-01", "2026-11")).toEqual([]);
});

it("months go on over the turn of the year, both ways", () => {
  expect([monthAfter("2026-10", 3), monthAfter("2026-01", -1), monthAfter("2026-12", 1)]).toEqual(["2027-01", "2025-12", "2027-01"]);
});
