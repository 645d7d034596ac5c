import type { OccasionLine } from "@/backend";
import { shortDay, weekday } from "@/shared/dates";
import { sayTimes } from "../time/clock";

/** `10月15日 周四 9:00—11:00`. */
export function when(line: Pick<OccasionLine, "day" | "from_time" | "to_time">): string {
  return [shortDay(line.day), `周${weekday(line.day)}`, sayTimes(line.from_time, line.to_time)].filter(Boolean).join(" ");
}

/** 应到 and 实到 of a line: by name, else as an imported ledger says; nothing of a planned one. */
export function attendance(line: OccasionLine): { expected: string; present: string } {
  const counts = line.state === "已开" ? line.counts : null;
  const said = (count: number | null | undefined) => (count == null ? "" : String(count));
  return {
    expected: said(counts?.expected ?? line.stated_expected),
    present: said(counts?.on_site ?? line.stated_present),
  };
}

/** A remark on a line, always in words. */
export interface Remark {
  word: string;
  tone: "amber" | "blue" | "grey";
}

/** What still wants doing on a line. */
export function remarks(line: OccasionLine): Remark[] {
  const all: Remark[] = [];
  if (line.state === "计划") all.push({ word: "计划", tone: "blue" });
  if (line.state === "取消") all.push({ word: "已取消", tone: "grey" });
  if (line.photos) all.push({ word: `照片 ${line.photos}`, tone: "grey" });
  if (line.changed_since_print) all.push({ word: line.changed_since_print, tone: "amber" });
  const counts = line.state === "已开" ? line.counts : null;
  if (!counts) return all;
  const behind = counts.on_leave + counts.absent - counts.made_up;
  if (counts.unmarked) all.push({ word: `还有 ${counts.unmarked} 人没记到会`, tone: "amber" });
  if (behind) all.push({ word: `还没补学 ${behind} 人`, tone: "amber" });
  return all;
}
