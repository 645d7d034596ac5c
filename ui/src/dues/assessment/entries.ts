import type { AssessmentDraft, AssessmentRow, BaseKind, DuesCategory, Rhythm } from "@/backend";
import { readYuan } from "@/shared/money";

/** What was typed in a row and is not in the book yet. */
export interface Entry {
  category?: DuesCategory;
  base_kind?: BaseKind;
  /** As typed, in 元; empty: none. */
  base?: string;
  amount?: string;
  rhythm?: Rhythm;
  reason?: string;
}

/** What a row would be with the entry; or what has to be put right before it can be. */
export type Ready = { draft: AssessmentDraft } | { wrong: string };

function sum(typed: string | undefined, stored: number | null | undefined): number | null | undefined {
  if (typed === undefined) return stored ?? null;
  return typed.trim() ? (readYuan(typed) ?? undefined) : null;
}

/** The row as it is to be saved. A sum other than the rule's needs a reason; a new base asks the rule anew. */
export function readyRow(row: AssessmentRow, entry: Entry): Ready {
  const base = sum(entry.base, row.base);
  if (base === undefined) return { wrong: "基数写成 3890.00 这样，最多两位小数" };
  const typed = sum(entry.amount, row.amount);
  if (typed === undefined) return { wrong: "月应交写成 19.45 这样，最多两位小数" };
  const rebased = entry.amount === undefined && (entry.base !== undefined || entry.category !== undefined);
  const byRule = rebased || (entry.amount === undefined && row.amount === row.proposed) || (entry.amount !== undefined && typed === row.proposed && entry.base === undefined);
  const reason = (entry.reason ?? row.reason ?? "").trim();
  const amount = byRule && base !== null ? null : typed;
  if (base === null && amount === null) return { wrong: "填基数，或者直接填月应交" };
  if (amount !== null && !reason) return { wrong: "和按标准算的不一样，写明原因" };
  return {
    draft: {
      member_id: row.member_id,
      category: entry.category ?? row.category,
      base_kind: entry.base_kind ?? row.base_kind,
      base,
      amount,
      rhythm: entry.rhythm ?? row.rhythm,
      reason: amount === null ? null : reason,
    },
  };
}
