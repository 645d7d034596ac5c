import type { BranchKind } from "@/backend";

/** Kinds of branch, each with a sentence that tells it from the others. */
export const BRANCH_KINDS: readonly { value: BranchKind; label: string; about: string }[] = [
  { value: "单独设置", label: "单独设置", about: "离退休干部党员单独成立的支部" },
  { value: "混编", label: "混编", about: "和在职党员编在一个支部" },
  { value: "非建制", label: "非建制", about: "不转组织关系、为开展活动设的功能型支部" },
  { value: "三缘", label: "三缘", about: "按地缘、趣缘、业缘组成的支部" },
];
