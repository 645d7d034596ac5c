import type { DocumentRef, OccasionRecord } from "@/backend";

/** A form an occasion can be printed on. */
export interface Form {
  title: string;
}

export function formsOf(record: OccasionRecord): Form[] {
  return record.draft.kinds.map((kind) => ({ title: kind }));
}
export type Made = DocumentRef;
