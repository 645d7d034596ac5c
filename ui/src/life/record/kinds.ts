import type { Audience, OccasionKind } from "@/backend";

/** Kinds that stand on the form at once, the commonest first. */
export const USUAL_KINDS: readonly OccasionKind[] = ["主题党日", "党课", "党员大会", "支委会", "党小组会"];

/** Kinds behind 更多. */
export const OTHER_KINDS: readonly OccasionKind[] = [
  "组织生活会",
  "民主评议",
  "集中学习",
  "志愿服务",
  "外出活动",
  "走访慰问",
  "送学上门",
  "其他",
];

/** Every kind, in the order of the form. */
export const ALL_KINDS: readonly OccasionKind[] = [...USUAL_KINDS, ...OTHER_KINDS];

/** The kinds with one added or taken away, in the order of the form. */
export function toggled(kinds: readonly OccasionKind[], kind: OccasionKind): OccasionKind[] {
  return ALL_KINDS.filter((each) => (each === kind) !== kinds.includes(each));
}

/** `主题党日、党课`; 其他 under its own word. */
export function sayKinds(kinds: readonly OccasionKind[], otherWord?: string | null): string {
  return kinds.map((kind) => (kind === "其他" && otherWord ? otherWord : kind)).join("、");
}

/** Whom types expect that leave it open; by their nature when not said. */
export const AUDIENCES: readonly { value: Audience | null; label: string }[] = [
  { value: null, label: "照类型" },
  { value: "全体", label: "全体党员" },
  { value: "支委会", label: "支委会" },
  { value: "党小组", label: "一个党小组" },
  { value: "参加人", label: "只记参加的人" },
];

const FIXED: readonly OccasionKind[] = ["党员大会", "支委会", "党小组会"];

/** Whether one of the types does not say by itself who is expected. */
export function leavesAudienceOpen(kinds: readonly OccasionKind[]): boolean {
  return kinds.some((kind) => !FIXED.includes(kind) && kind !== "主题党日" && kind !== "党课");
}
