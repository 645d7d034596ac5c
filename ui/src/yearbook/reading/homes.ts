import type { RouteLocationRaw } from "vue-router";
import type { YearbookEntry } from "@/backend";

/** Where what stands on a page is changed. */
export interface Home {
  /** Word on the button. */
  title: string;
  to: RouteLocationRaw;
}

/** Sections whose pages are made of many records. */
const OF_SECTIONS: Record<string, (year: number) => Home> = {
  cover: () => ({ title: "改册号和排法", to: { name: "settings-yearbook" } }),
  basics: () => ({ title: "改支部资料", to: { name: "settings-branch" } }),
  committee: () => ({ title: "改支委会", to: { name: "settings-committee" } }),
  roster: () => ({ title: "改党员名册", to: { name: "roster" } }),
  plan: (year) => ({ title: "改年度计划", to: { name: "life-plan", query: { year } } }),
  contact: () => ({ title: "登记补学", to: { name: "life-catch-up" } }),
  dues: () => ({ title: "去党费收缴", to: { name: "dues" } }),
  figures: (year) => ({ title: "看达标情况", to: { name: "life-year", query: { year } } }),
  summary: (year) => ({ title: "写总结", to: { name: "yearbook-writings", query: { year } } }),
};

/** Where the record on a page is seen; none where a page holds no record. */
export function recordHome(record: Pick<YearbookEntry, "occasion_id" | "writing_id"> | undefined): Home | undefined {
  if (record?.occasion_id != null) {
    return { title: "改这条记录", to: { name: "life-record", params: { id: record.occasion_id }, query: { from: "yearbook" } } };
  }
  if (record?.writing_id != null) {
    return { title: "改这篇文稿", to: { name: "writing", params: { id: record.writing_id } } };
  }
  return undefined;
}

/** Where what stands on the page is changed: its record, else where the section comes from. */
export function homeOf(
  record: Pick<YearbookEntry, "occasion_id" | "writing_id"> | undefined,
  section: string,
  year: number,
): Home | undefined {
  return recordHome(record) ?? OF_SECTIONS[section]?.(year);
}
