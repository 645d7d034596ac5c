import { describe, expect, it } from "vitest";
import { readDay } from "./day";

const TODAY = "2026-10-27";

describe("days as they are written", () => {
  it.each([
    ["2026-10-15", "2026-10-15"],
    ["2026.9.3", "2026-09-03"],
    ["2026年10月15日", "2026-10-15"],
    ["20261015", "2026-10-15"],
    ["10.15", "2026-10-15"],
    ["10月15日", "2026-10-15"],
    ["15", "2026-10-15"],
    ["15日", "2026-10-15"],
    ["１５号", "2026-10-15"],
    ["2026-10-15 周四", "2026-10-15"],
    ["今天", TODAY],
  ])("%s is %s", (written, day) => {
    expect(readDay(written, TODAY), `「${written}」`).toBe(day);
  });

  it.each(["", "2026-02-30", "13月1日", "下周三", "1-2-3-4"])("%s is asked about, not guessed", (written) => {
    expect(readDay(written, TODAY)).toBeNull();
  });
});
