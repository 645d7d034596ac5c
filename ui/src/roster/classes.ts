import type { FiveClass } from "@/backend";

/** 五类 by number and meaning (domain.md B02). */
export const CLASSES: readonly { value: FiveClass; label: string }[] = [
  "① 居住辖区内，活动正常",
  "② 居住辖区内，老弱病残",
  "③ 居住辖区外",
  "④ 组织关系挂靠",
  "⑤ 参加组织生活不积极",
].map((label, i) => ({ value: (i + 1) as FiveClass, label }));
