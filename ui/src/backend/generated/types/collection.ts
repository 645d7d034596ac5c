// Written by `cargo test -p commands`; do not edit.

import type { FileRef, FolderRef } from "./desk";
import type { PackageStanding, ReportingPeriod } from "./submission";

/**
 * A package and what becomes of it.
 */
export type CollectedPackage = { 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * 填报单位; empty of one that can't be read.
 */
branch: string, 
/**
 * 上级党组织; empty likewise.
 */
superior: string, 
/**
 * 所属期, as it is spoken of; empty likewise.
 */
period_name: string, 
/**
 * What becomes of it.
 */
standing: PackageStanding, 
/**
 * Why, or what to look at; may be empty.
 */
reason: string, };

/**
 * What was found.
 */
export type CollectionCheck = { 
/**
 * The period that is collected; null when no package could be read.
 */
period: ReportingPeriod | null, 
/**
 * As it is spoken of, such as `2026年10月`; empty likewise.
 */
period_name: string, 
/**
 * Packages that count, each of another branch.
 */
counted: number, 
/**
 * Every package, those that count first.
 */
packages: Array<CollectedPackage>, 
/**
 * Branches of the list that have not reported.
 */
missing: Array<string>, };

/**
 * What was made.
 */
export type CollectionMade = { 
/**
 * What was found.
 */
check: CollectionCheck, 
/**
 * Files that were written, as they lie in the folder.
 */
files: Array<string>, };

/**
 * Packages to be looked at.
 */
export type CollectionRequest = { 
/**
 * The chosen packages, in any order.
 */
packages: Array<FileRef>, 
/**
 * 应报支部名单, a text or a table; who has not reported can't be told without.
 */
expected?: FileRef | null, 
/**
 * The period that is collected; that of most packages when not said.
 */
period?: ReportingPeriod | null, 
/**
 * The password of packages that have one.
 */
password?: string | null, };

/**
 * Packages to be collected into a folder.
 */
export type MakeCollectionRequest = { 
/**
 * The packages.
 */
collect: CollectionRequest, 
/**
 * The folder that is written to.
 */
folder: FolderRef, 
/**
 * The folder of the period before, to compare with.
 */
last?: FolderRef | null, 
/**
 * 收件单位, which the 回执 bear.
 */
received_by?: string | null, };
