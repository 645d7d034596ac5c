import { expect, test } from "vitest";
import { placeOf } from "./whereabouts";

const step = (...records: [table: string, row: string][]) => ({
  records: records.map(([table, row]) => ({ table, row })),
});

test("a step is shown where its record is seen", () => {
  expect(placeOf(step(["attendance", "7/1"], ["occasion", "7"]))).toEqual({ name: "life-record", params: { id: "7" } });
  expect(placeOf(step(["member_status", "3"], ["member", "12"]))).toEqual({ name: "member", params: { id: "12" } });
});

test("an import of many is shown on the list", () => {
  expect(placeOf(step(["member", "1"], ["member", "2"]))).toEqual({ name: "roster" });
});

test("what lies nowhere in particular is undone where one is", () => {
  expect(placeOf(step(["setting", "text_size"]))).toBeUndefined();
});
