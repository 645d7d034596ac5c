import { expect, test } from "vitest";
import type { HistoryEntry } from "@/backend";
import { EVENTS, byDay, queryOf, timeOf } from "./asking";

const entry = (sequence: number, instant: string): HistoryEntry => ({
  sequence,
  name: "登记党课",
  kind: "inverse",
  act: "do",
  target: null,
  instant,
  undone: false,
  purged: false,
  records: 1,
  deputy: null,
});

test("steps stand under the day it was at the branch", () => {
  const days = byDay([
    entry(3, "2026-10-31T01:00:00.000Z"),
    entry(2, "2026-10-30T16:30:00.000Z"),
    entry(1, "2026-10-30T15:59:00.000Z"),
  ]);
  expect(days.map(({ day, entries }) => [day, entries.map((one) => one.sequence)])).toEqual([
    ["2026年10月31日", [3, 2]],
    ["2026年10月30日", [1]],
  ]);
  expect(timeOf("2026-10-30T16:30:00.000Z"), "half past midnight in China").toBe("00:30");
});

test("what is looked for is asked of the program", () => {
  const looking = { from: "2026-10-01", to: null, kind: "党员", words: " 住院 " };
  expect(queryOf(looking)).toMatchObject({ from: "2026-10-01", to: null, about: "党员", events: false, words: "住院" });
  expect(queryOf({ ...looking, kind: EVENTS, words: " " })).toMatchObject({ about: null, events: true, words: null });
  const record = { table: "member", row: "3", name: "王芳" };
  expect(queryOf({ ...looking, record })).toMatchObject({ table: "member", row: "3" });
});
