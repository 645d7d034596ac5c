// Written by `cargo test -p commands`; do not edit.

/**
 * The branch as the first-run guide asks for it.
 */
export type BranchDetails = { 
/**
 * 支部全称.
 */
name: string, 
/**
 * 上级党组织.
 */
superior: string, 
/**
 * 书记姓名.
 */
secretary_name: string, 
/**
 * 支部类型.
 */
kind: BranchKind, 
/**
 * 主题党日固定日: day of the month 1 to 31 (in a shorter month its last day); none if not fixed.
 */
theme_day: number | null, 
/**
 * 启用月份: nothing before it is overdue.
 */
started_on: StartMonth, };

/**
 * How the branch is set up (domain.md A01).
 */
export type BranchKind = "单独设置" | "混编" | "非建制" | "三缘";

/**
 * What the first-run guide has asked.
 */
export type BranchSetup = { 
/**
 * Password of the book; none leaves it 未设口令.
 */
password?: string | null, 
/**
 * 支部全称.
 */
name: string, 
/**
 * 上级党组织.
 */
superior: string, 
/**
 * 书记姓名.
 */
secretary_name: string, 
/**
 * 支部类型.
 */
kind: BranchKind, 
/**
 * 主题党日固定日: day of the month 1 to 31 (in a shorter month its last day); none if not fixed.
 */
theme_day: number | null, 
/**
 * 启用月份: nothing before it is overdue.
 */
started_on: StartMonth, };

/**
 * 启用月份, as `2026-01`. Nothing before it is overdue (domain.md, corrections).
 */
export type StartMonth = string;
