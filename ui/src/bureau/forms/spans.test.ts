import { expect, test } from "vitest";
import { proposed, spansOf } from "./spans";

test("the running span comes first, and those before it", () => {
  expect(spansOf("每月", "2026-01-05").slice(0, 2).map((one) => one.label), "over the turn of the year").toEqual(["2026年1月", "2025年12月"]);
  expect(spansOf("每季度", "2026-11-28")[0]).toMatchObject({ label: "2026年第四季度", span: { span: "quarter", year: 2026, quarter: 4 } });
  expect(spansOf("每半年", "2026-03-01").slice(0, 2).map((one) => one.label)).toEqual(["2026年上半年", "2025年下半年"]);
  expect(spansOf("每年", "2026-03-01")[0]!.span).toEqual({ span: "year", year: 2026 });
});

test("what is handed in now is proposed", () => {
  const label = (rhythm: "每月" | "每季度", today: string) => proposed(spansOf(rhythm, today), rhythm, today).label;
  expect(label("每月", "2026-11-28"), "at its end the month itself").toBe("2026年11月");
  expect(label("每月", "2026-12-05"), "in the first days the month before").toBe("2026年11月");
  expect(label("每季度", "2026-11-28"), "a quarter that still runs is not").toBe("2026年第三季度");
});
