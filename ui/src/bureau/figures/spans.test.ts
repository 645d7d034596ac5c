import { expect, test } from "vitest";
import type { LocationQuery } from "vue-router";
import { around, queryOf, spanFrom, step, type SpanKind } from "./spans";

test("walking goes on over the turn of the year", () => {
  expect(step({ span: "month", month: "2026-01" }, -1)).toEqual({ span: "month", month: "2025-12" });
  expect(step({ span: "quarter", year: 2026, quarter: 4 }, 1)).toEqual({ span: "quarter", year: 2027, quarter: 1 });
  expect(step({ span: "half_year", year: 2026, half: 1 }, -1)).toEqual({ span: "half_year", year: 2025, half: 2 });
  expect(step({ span: "year", year: 2026 }, 1)).toEqual({ span: "year", year: 2027 });
});

test("a span in the address is read again", () => {
  for (const kind of ["month", "quarter", "half_year", "year", "days"] as SpanKind[]) {
    const span = around(kind, "2026-10-27");
    expect(spanFrom(queryOf(span), "2020-01-01"), kind).toEqual(span);
  }
});

test("an address that names none is of this month", () => {
  const today = { span: "month", month: "2026-10" };
  const queries: LocationQuery[] = [{}, { span: "month", month: "2026-13" }, { span: "quarter", year: "2026" }, { span: "days", from: "1" }];
  for (const query of queries) {
    expect(spanFrom(query, "2026-10-27")).toEqual(today);
  }
});
