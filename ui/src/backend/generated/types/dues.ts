// Written by `cargo test -p commands`; do not edit.

/**
 * Key of one assessed sum.
 */
export type AssessmentId = number;

/**
 * 基数口径: what the base is (组电明字〔2017〕5号: without allowances).
 */
export type BaseKind = "基本离退休费" | "基本养老金" | "税后月工资" | "参照同等收入者" | "参照原交纳额" | "按上级核定";

/**
 * Key of a closing.
 */
export type ClosingId = number;

/**
 * What a payment is that differs from what is due.
 */
export type Difference = "部分交纳" | "自愿多交";

/**
 * 人员类别 for dues: which of the rates apply (党费规定 art. 2, 5, 6; domain.md 2.3).
 */
export type DuesCategory = "离退休" | "在职" | "固定小额";

/**
 * A rate in 万分之 (hundredths of a percent): 0.5 % is `Rate(50)`.
 */
export type DuesRate = number;

/**
 * Key of a return.
 */
export type DuesReturnId = number;

/**
 * Which year of dues.
 */
export type DuesYear = { 
/**
 * The year.
 */
year: number, };

/**
 * Key of a large payment.
 */
export type LargeDuesId = number;

/**
 * What the money is (款项).
 */
export type Means = "现金" | "微信" | "银行" | "直缴上级";

/**
 * How one month of one member stands.
 */
export type MonthMark = "不需交" | "未核定" | "已交" | "部分" | "免" | "未到期" | "未交";

/**
 * What part of a payment a month gets.
 */
export type Nature = "应交" | "多交";

/**
 * How far a member is behind (domain.md 2.3: 2, 5, 6 months).
 */
export type OwedLevel = "有未交" | "请提醒" | "将满六个月" | "请核实原因";

/**
 * Payments a sum of a paper is made of, where no one word of 途径 or 款项 tells them.
 */
export type PaymentGroup = "支部经收" | "款项未注明" | "途径未注明";

/**
 * Key of a payment in the book.
 */
export type PaymentId = number;

/**
 * How a payment came into the book.
 */
export type PaymentOrigin = "登记" | "更正" | "旧台账";

/**
 * Key of a publication.
 */
export type PublicationId = number;

/**
 * Key of a rate of the secretary's own.
 */
export type RateId = number;

/**
 * Key of a reduction or waiver.
 */
export type ReliefId = number;

/**
 * Where a request for reduction stands.
 */
export type ReliefState = "待研究" | "同意" | "不同意";

/**
 * Key of a remittance.
 */
export type RemittanceId = number;

/**
 * How often a member pays (交纳周期; art. 12: quarterly with the branch's consent, ahead by half a year at most).
 */
export type Rhythm = "按月" | "按季" | "按半年";

/**
 * The way money comes in (途径).
 */
export type Way = "会上" | "上门" | "本人转账" | "代交";
