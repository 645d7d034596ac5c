import type { WritingKind } from "@/backend";

/** The kinds of text, as people list them. */
export const KINDS: readonly WritingKind[] = [
  "总结",
  "述职报告",
  "案例",
  "信息稿",
  "结题报告",
  "工作计划",
  "换届材料",
  "组织生活会材料",
  "请示报告",
  "制度",
  "简报",
];
