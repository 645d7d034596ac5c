import type { KitLine, KitPaper, MonthKit, OccasionId } from "@/backend";

/** What tells one paper of a month from the others. */
export function keyOf(paper: KitPaper, month: string): string {
  return paper.form === "month" ? `month/${month}` : `${paper.form}/${paper.occasion_id}`;
}

/** Whether it can be printed by now. */
export function isReady(line: KitLine): boolean {
  return !line.not_yet;
}

/** Whether it still is to be printed. */
export function isDue(line: KitLine): boolean {
  return line.due;
}

/** How a paper stands, in words, and the tone of the mark; without a mark where nothing was done yet. */
export function standing(line: KitLine): { words: string; tone?: "green" | "amber" } {
  if (line.not_yet) return { words: line.not_yet };
  if (!line.printed) return { words: "还没有打印" };
  return { words: line.printed, tone: line.changed_since ? "amber" : "green" };
}

/** The papers of one occasion; of the month as a whole, those that belong to none. */
export interface KitGroup {
  occasion_id: OccasionId | null;
  /** `10月15日 主题党日：重阳话初心`, `全月`. */
  title: string;
  lines: KitLine[];
}

/** The papers by occasion, in the order they come. */
export function byOccasion(lines: readonly KitLine[]): KitGroup[] {
  const groups = new Map<OccasionId | null, KitGroup>();
  for (const line of lines) {
    const occasion_id = line.paper.form === "month" ? null : line.paper.occasion_id;
    const group = groups.get(occasion_id) ?? { occasion_id, title: line.of ?? "全月", lines: [] };
    group.lines.push(line);
    groups.set(occasion_id, group);
  }
  return [...groups.values()];
}

/** How far the month has come: `这个月 25 张表：12 张要印，10 张印过，3 张还不能印`. */
export function progress({ lines }: MonthKit): string {
  const due = lines.filter(isDue).length;
  const notYet = lines.filter((line) => !isReady(line)).length;
  const parts = [
    [due, "要印"],
    [lines.length - due - notYet, "印过"],
    [notYet, "还不能印"],
  ] as const;
  const said = parts.filter(([count]) => count).map(([count, word]) => `${count} 张${word}`);
  return `这个月 ${lines.length} 张表：${said.join("，")}`;
}
