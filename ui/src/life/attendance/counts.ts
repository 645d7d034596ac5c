import type { Counts } from "@/backend";

/** A count with its word, as it stands above the tiles. */
export interface Sum {
  word: string;
  count: number;
  /** Shown only when there is one. */
  rare?: boolean;
}

/** The sums always in sight, in the order of the sheet. */
export function sums(counts: Counts): Sum[] {
  const all: Sum[] = [
    { word: "应到", count: counts.expected },
    { word: "实到", count: counts.on_site },
    { word: "线上", count: counts.online },
    { word: "请假", count: counts.on_leave },
    { word: "缺席", count: counts.absent },
    { word: "补学", count: counts.made_up, rare: true },
    { word: "不计入应到", count: counts.excluded, rare: true },
    { word: "还没记", count: counts.unmarked, rare: true },
  ];
  return all.filter((sum) => !sum.rare || sum.count > 0);
}
