import type { AwayKind, Condition } from "@/backend";

const choice = <W extends string>(word: W) => ({ value: word, label: word });

/** What may keep a member from coming. */
export const CONDITIONS = (
  ["住院", "卧床", "失能", "半自理", "行动不便", "异地居住", "外出"] satisfies Condition[]
).map((word) => choice<Condition>(word));

/** How one lives elsewhere. */
export const AWAY_KINDS = (["临时", "暂居", "定居"] satisfies AwayKind[]).map((word) => choice<AwayKind>(word));

/** What else is asked of a condition. */
export const DETAIL_LABELS: Partial<Record<Condition, string>> = { 住院: "哪家医院", 异地居住: "住在哪里", 外出: "去哪里" };

/** Those that do not keep one from coming. */
export const STAYS: ReadonlySet<Condition> = new Set(["行动不便", "半自理"]);
