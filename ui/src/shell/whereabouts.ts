import type { RouteLocationRaw } from "vue-router";
import type { RecordRef, UndoStep } from "@/backend";

type Place = (row: string) => RouteLocationRaw;

/** Where records of a table are seen, the most telling table first; a step lies where its first such record does. */
const PLACES: readonly [table: string, place: Place][] = [
  ["occasion", (id) => ({ name: "life-record", params: { id } })],
  ["dues_payment", () => ({ name: "dues-payments" })],
  ["dues_closing", () => ({ name: "dues-closings" })],
  ["dues_remittance", () => ({ name: "dues-upward" })],
  ["dues_return", () => ({ name: "dues-upward" })],
  ["dues_assessment", () => ({ name: "dues-assessment" })],
  ["dues_confirmation", () => ({ name: "dues-assessment" })],
  ["dues_relief", () => ({ name: "dues-relief" })],
  ["dues_publication", () => ({ name: "dues-publication" })],
  ["large_dues", () => ({ name: "dues-large" })],
  ["year_seal", () => ({ name: "yearbook-filing" })],
  ["year_filing", () => ({ name: "yearbook-filing" })],
  ["member", (id) => ({ name: "member", params: { id } })],
  ["expectation", () => ({ name: "settings-frequency" })],
  ["term", () => ({ name: "settings-committee" })],
  ["post", () => ({ name: "settings-committee" })],
  ["officer", () => ({ name: "settings-officers" })],
  ["party_group", () => ({ name: "settings-groups" })],
  ["branch", () => ({ name: "settings-branch" })],
];

/** Lists on which many records of a table are seen at once. */
const LISTS: Record<string, RouteLocationRaw> = { occasion: { name: "life" }, member: { name: "roster" } };

/** The page where a step is seen; undefined when it lies nowhere in particular. */
export function placeOf({ records }: Pick<UndoStep, "records">): RouteLocationRaw | undefined {
  for (const [table, place] of PLACES) {
    const touched = records.filter((record: RecordRef) => record.table === table);
    const first = touched[0];
    if (touched.length > 1 && LISTS[table]) return LISTS[table];
    if (first) return place(first.row);
  }
  return undefined;
}
