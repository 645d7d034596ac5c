// Written by `cargo test -p commands`; do not edit.

import type { PartialDate } from "./date";

/**
 * A paper of a month's birthdays.
 */
export type AnniversaryPaper = "生日和政治生日名单" | "生日贺卡" | "政治生日贺卡";

/**
 * 异地类型 (domain.md B07).
 */
export type AwayKind = "临时" | "暂居" | "定居";

/**
 * A condition (情况) with its first and last day.
 */
export type Condition = "住院" | "卧床" | "失能" | "半自理" | "行动不便" | "异地居住" | "外出";

/**
 * How far it has come: from six months on a member counts as lost, once looking for them was in vain (domain.md
 * 2.6 and I02: 90 days, 150 days, six months).
 */
export type ContactGap = "满90天" | "满150天" | "满6个月";

/**
 * Something about one field.
 */
export type Finding = { 
/**
 * Key of the field.
 */
field: string, 
/**
 * Stable name.
 */
code: string, 
/**
 * How grave.
 */
weight: Weight, 
/**
 * What is so.
 */
message: string, 
/**
 * What to do.
 */
what_to_do: string, 
/**
 * A value of the same field that could be taken over if the person agrees; never taken by itself.
 */
offer: string | null, };

/**
 * 五类 (domain.md B02). The fifth is for the secretary's eyes: never searched, listed or exported.
 */
export type FiveClass = number;

/**
 * Where a field's value comes from.
 */
export type Home = "登记" | "变动" | "推算";

/**
 * How a field is filled in.
 */
export type Input = "文字" | "长文字" | "日期" | "选项" | "多选" | "可选可填" | "是否" | "电话" | "金额" | "身份证号";

/**
 * 人员类别.
 */
export type Kind = "正式党员" | "预备党员";

/**
 * Where a member stands with the medal. The cut-off of each year is that year's notice; 1 July is usual.
 */
export type Medal = { 
/**
 * The first year whose 1 July finds fifty years complete.
 */
year: number, 
/**
 * Whether that 1 July has come on the day asked about.
 */
reached: boolean, 
/**
 * Whether it hangs on a part of the date that is not known (约).
 */
about: boolean, 
/**
 * Whether it was given.
 */
given: boolean, };

/**
 * Key of a member in the book; never given twice.
 */
export type MemberId = number;

/**
 * Party standing on a day.
 */
export type PartyStanding = { 
/**
 * From when it counts; none while that is not settled.
 */
from: PartialDate | null, 
/**
 * Why from that day.
 */
basis: StandingBasis | null, 
/**
 * Completed years on the day; none while not settled, or not yet begun.
 */
length: Years | null, 
/**
 * What has to be asked or is missing; empty when settled.
 */
question: string, 
/**
 * Whether the dates contradict each other or the rule of their time, so that the file must be asked.
 */
asks: boolean, };

/**
 * The sections of a member's card.
 */
export type Section = "基本" | "党内" | "离退休" | "居住" | "健康与家庭" | "特长" | "自设栏目";

/**
 * How much of a value is shown unasked.
 */
export type Sensitivity = "公开" | "两端" | "遮蔽";

/**
 * GB/T 2261.1 as rosters write it.
 */
export type Sex = "男" | "女";

/**
 * 起算依据.
 */
export type StandingBasis = "转正之日" | "批准之日" | "人工认定";

/**
 * 在册状态 (domain.md 3.3). Held in periods: who leaves keeps the record. The program never sets
 * one by itself.
 */
export type Status = "在册" | "恢复党籍" | "转出" | "去世" | "停止党籍" | "除名" | "取消预备资格" | "退党" | "开除党籍";

/**
 * 党员权利受限: what takes a full member's right to vote, to elect and to be elected for a time
 * (基层组织选举工作条例第五条; domain.md 2.4).
 */
export type Suspension = "留党察看" | "中止党员权利";

/**
 * How grave a finding is.
 */
export type Weight = "错误" | "核对";

/**
 * Whole years, and whether they hang on a part of the date that is not known.
 */
export type Years = { 
/**
 * Completed years.
 */
years: number, 
/**
 * To be marked 约: with another day or month they could be one fewer.
 */
about: boolean, };
