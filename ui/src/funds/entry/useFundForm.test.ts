import { describe, expect, it } from "vitest";
import { blank, draftOf, isReckoned, reckonedSum } from "./useFundForm";

describe("a line of the ledger", () => {
  it("by 人均标准 is reckoned only while the sum is what it comes to", () => {
    const form = { ...blank("2026-10-27", "人均标准"), direction: "收入" as const, per_member: 20_000, members: "35" };
    expect(isReckoned(form)).toBe(true);
    expect(reckonedSum(form)).toBe(700_000);
    const whole = draftOf({ ...form, amount: 700_000 }, null);
    expect([whole.per_member, whole.members]).toEqual([20_000, 35]);
    const less = draftOf({ ...form, amount: 650_000 }, null);
    expect([less.per_member, less.members]).toEqual([null, null]);
  });

  it("has a use only when it is spent", () => {
    const form = { ...blank("2026-10-27", "党费返还"), spent_on: "培训党员" as const };
    expect(draftOf(form, null).spent_on).toBe("培训党员");
    expect(draftOf({ ...form, direction: "收入" }, null).spent_on).toBeNull();
  });
});
