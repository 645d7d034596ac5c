import type { ExclusionBasis, MakeUpWay } from "@/backend";

/** Reasons of leave one press away; any other is typed. */
export const LEAVE_REASONS: readonly string[] = ["生病", "住院", "行动不便", "外出", "异地居住", "家中有事"];

/** How somebody catches up. */
export const MAKE_UP_WAYS: readonly MakeUpWay[] = ["送学上门", "电话", "视频", "邮寄", "微信", "自学"];

/** Grounds for not counting at an election (domain.md 2.4). */
export const EXCLUSION_BASES: readonly ExclusionBasis[] = [
  "年老体弱卧床不起、长期生病生活不能自理",
  "患精神病或其他疾病不能表达本人意志",
  "自费出国半年以上",
  "留党察看期间或正在服刑",
  "工作调动、下派、外出学习工作半年以上应转未转组织关系",
  "已回原籍长期居住、未转出组织关系的离退休党员",
];
