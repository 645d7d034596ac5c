import type { RouteLocationRaw } from "vue-router";
import type { RecordLink } from "@/backend";

/** Where a record is looked at; what has no page of its own is found in its list of the year of its day. */
export function placeOf({ record, id }: RecordLink, day: string | null): RouteLocationRaw {
  const query = day ? { year: day.slice(0, 4) } : {};
  switch (record) {
    case "occasion":
      return { name: "life-record", params: { id } };
    case "member":
      return { name: "member", params: { id } };
    case "fund_entry":
      return { name: "fund-entry", params: { id } };
    case "registered":
      return { name: "register-entry", params: { id } };
    case "payment":
      return { name: "dues-payments", query };
    case "remittance":
      return { name: "dues-upward", query };
  }
}
