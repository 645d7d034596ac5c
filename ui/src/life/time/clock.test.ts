import { describe, expect, it } from "vitest";
import { readTime, sayTimes } from "./clock";

describe("times as they are written", () => {
  it.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["1430", "14:30"],
    ["14", "14:00"],
    ["9：30", "09:30"],
    ["9.30", "09:30"],
    ["9点", "09:00"],
    ["9点半", "09:30"],
    ["9点一刻", "09:15"],
    ["9点20分", "09:20"],
    ["上午9点", "09:00"],
    ["下午2点", "14:00"],
    ["下午两点半", "14:30"],
    ["十一点", "11:00"],
    ["中午12点", "12:00"],
    ["", ""],
  ])("%s is %s", (written, time) => {
    expect(readTime(written), `「${written}」`).toBe(time);
  });

  it.each(["25", "9:75", "上午", "明天"])("%s is asked about, not guessed", (written) => {
    expect(readTime(written)).toBeNull();
  });

  it("says a span without leading zeros", () => {
    expect(sayTimes("09:00", "11:00")).toBe("9:00—11:00");
    expect(sayTimes("09:00", null), "the end is often not known").toBe("9:00");
    expect(sayTimes(null, null)).toBe("");
  });
});
