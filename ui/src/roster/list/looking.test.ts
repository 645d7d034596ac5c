import { expect, test } from "vitest";
import { filtersOf, sameFilters } from "./looking";

test("how the list is laid out is no filter", () => {
  expect(filtersOf({ group_id: 2, sort: "age", page: 3, kind: null, search: "" })).toEqual({ group_id: 2 });
});

test("a chip is lit when the list is filtered as it would", () => {
  expect(sameFilters({ age_from: 80, page: 2 }, { age_from: 80, kind: null }), "the page does not matter").toBe(true);
  expect(sameFilters({ age_from: 80, group_id: 1 }, { age_from: 80 }), "one filter more").toBe(false);
});
