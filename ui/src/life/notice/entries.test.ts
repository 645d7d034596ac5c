import { describe, expect, it } from "vitest";
import type { NoticeEntry, NoticePerson } from "@/backend";
import { changedSince, counted, mergedInto, toldAll } from "./entries";

const entry = (member_id: number, more: Partial<NoticeEntry> = {}): NoticeEntry => ({
  member_id,
  needs_fetching: false,
  ...more,
});
const person = (member_id: number, more: Partial<NoticeEntry> = {}) =>
  ({ row_number: member_id, name: "", entry: entry(member_id, more) }) as NoticePerson;

const people = [person(1), person(2, { told_on: "2026-10-20", way: "当面" })];

describe("the notice list", () => {
  it("stores only what was changed", () => {
    const entries = [entry(1, { reply: "来" }), { ...people[1]!.entry }];
    expect(changedSince(people, entries).map((each) => each.member_id)).toEqual([1]);
  });

  it("tells at one press those who were not told, and leaves the others", () => {
    const told = toldAll(
      people.map((each) => each.entry),
      "电话",
      "2026-10-27",
    );
    expect(told[0]).toMatchObject({ told_on: "2026-10-27", way: "电话" });
    expect(told[1], "told face to face a week before").toMatchObject({ told_on: "2026-10-20", way: "当面" });
  });

  it("keeps what is being typed when it is loaded again", () => {
    const typed = [entry(1, { reply: "不来", leave_reason: "外出" }), { ...people[1]!.entry }];
    const again = [person(1), person(2, { told_on: "2026-10-21", way: "微信" })];
    const merged = mergedInto(again, people, typed);
    expect(merged[0]?.leave_reason, "typed and not stored yet").toBe("外出");
    expect(merged[1]?.way, "not touched here, so as it is stored now").toBe("微信");
  });

  it("is summed up in words", () => {
    expect(counted([entry(1, { told_on: "2026-10-20", reply: "来", needs_fetching: true }), entry(2)])).toBe(
      "应到 2　已通知 1　来 1　不来 0　要接 1",
    );
  });
});
