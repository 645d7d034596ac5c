import type { NoticeWay } from "@/backend";

/** How somebody is told of an occasion. */
export const WAYS: readonly NoticeWay[] = ["电话", "微信", "当面", "短信", "书面", "家属转告"];
