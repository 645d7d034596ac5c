import { describe, expect, it } from "vitest";
import { daysOfMonth, daysOfQuarter, ownSpan, spansOf } from "./spans";

describe("a stretch of days", () => {
  it("ends on the last day of its month", () => {
    expect(daysOfMonth("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(daysOfQuarter(2026, 3)).toEqual({ from: "2026-07-01", to: "2026-09-30" });
    expect(daysOfQuarter(2026, 0)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  });

  it("is named as people say it", () => {
    expect(spansOf(2026).map(({ label }) => label).slice(0, 6)).toEqual([
      "全年", "第一季度", "第二季度", "第三季度", "第四季度", "1月",
    ]);
    expect(ownSpan({ from: "2026-07-01", to: "2026-10-26" }).label).toBe("7月1日到10月26日");
    expect(ownSpan({ from: null, to: "2026-10-26" }).label).toBe("从头到2026年10月26日");
    expect(ownSpan({ from: "2025-12-01", to: "2026-01-31" }).label).toBe("2025年12月1日到2026年1月31日");
  });
});
