// Written by `cargo test -p commands`; do not edit.

import type { DocumentRef, FileRef, FolderRef } from "./desk";
import type { FigureSpan } from "./figure";
import type { MonthRequest, PeriodicRequest } from "./report";

/**
 * That something arrived.
 */
export type AcknowledgeRequest = { "way": "by_hand", 
/**
 * What arrived.
 */
id: SubmissionId, 
/**
 * 收到日期.
 */
received_on: string, 
/**
 * 收件单位或收件人.
 */
received_by: string | null, 
/**
 * What else was said.
 */
note: string | null, } | { "way": "file", 
/**
 * Which.
 */
file: FileRef, };

/**
 * 回执.
 */
export type AcknowledgementView = { 
/**
 * 收到日期.
 */
received_on: string, 
/**
 * 收件单位或收件人; null when it was not said.
 */
received_by: string | null, 
/**
 * How it was learned.
 */
way: AcknowledgementWay, 
/**
 * What else was said.
 */
note: string | null, };

/**
 * How it was learned that a return arrived.
 */
export type AcknowledgementWay = "手工登记" | "回执文件";

/**
 * A column that is added.
 */
export type ChosenColumn = { 
/**
 * Key of the field.
 */
key: string, 
/**
 * 事由.
 */
reason: string, 
/**
 * Whether whole numbers are wanted where they are masked otherwise.
 */
whole: boolean, };

/**
 * That something was handed over.
 */
export type GivenRequest = { 
/**
 * What.
 */
made: MadeSubmission, 
/**
 * 上报日期; today when left out.
 */
given_on?: string | null, 
/**
 * To whom.
 */
given_to: string, };

/**
 * A column of a return, and why.
 */
export type MadeColumn = { 
/**
 * Its head.
 */
label: string, 
/**
 * 事由.
 */
reason: string, };

/**
 * A file of a return.
 */
export type MadeFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * SHA-256 of its content.
 */
sha256: string, };

/**
 * What was made and is known again by its hash.
 */
export type MadeSubmission = { 
/**
 * 所属期.
 */
period: ReportingPeriod, 
/**
 * As what.
 */
form: SubmissionForm, 
/**
 * Name of the file or folder.
 */
file_name: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * SHA-256 of the package; of a folder over its files, each a line of hash and name.
 */
sha256: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Each file of it.
 */
files: Array<MadeFile>, 
/**
 * Columns that were added, by their heads.
 */
columns: Array<MadeColumn>, };

/**
 * A column of the roster that may be added.
 */
export type OfferedColumn = { 
/**
 * Key of the field.
 */
key: string, 
/**
 * Its head.
 */
label: string, 
/**
 * Whether it is masked unless it is asked for whole.
 */
masked: boolean, };

/**
 * A package that was made.
 */
export type PackageMade = { 
/**
 * What the reader is to know before handing it over.
 */
notes: Array<string>, 
/**
 * To be handed to `submission.given` when it was handed over.
 */
made: MadeSubmission, 
/**
 * Opaque and random; good until [`KEPT`] newer documents were made.
 */
token: string, 
/**
 * Proposed name.
 */
file_name: string, 
/**
 * Such as `application/pdf`.
 */
media_type: string, 
/**
 * Pages of a PDF; null for what has no pages.
 */
pages: number | null, };

/**
 * A package to be made.
 */
export type PackageRequest = { 
/**
 * Of when, and what is written on the sheet.
 */
sheet: ReturnSheet, 
/**
 * Columns of the roster beside the names.
 */
columns: Array<ChosenColumn>, 
/**
 * Other papers that lie on the desk, such as the bureau's own form.
 */
papers: Array<DocumentRef>, 
/**
 * A password without which it does not open; none when left out.
 */
password?: string | null, };

/**
 * How a package stands among those collected.
 */
export type PackageStanding = "计入" | "没有收" | "不是本期" | "重复" | "有更新的";

/**
 * 所属期 of a return: `2026-10`, `2026-Q3`, `2026-H1` or `2026`, as it is written and stored.
 */
export type ReportingPeriod = string;

/**
 * The sheet that a return is made around, with what is written on it in one's own words; its format plays no part.
 */
export type ReturnSheet = { "kind": "month" } & MonthRequest | { "kind": "periodic" } & PeriodicRequest;

/**
 * How much a return tells.
 */
export type SubmissionCounts = { 
/**
 * 指标.
 */
figures: number, 
/**
 * 活动.
 */
occasions: number, 
/**
 * 名册人数.
 */
members: number, };

/**
 * A folder that was made.
 */
export type SubmissionFolderMade = { 
/**
 * Its name, within the chosen folder.
 */
folder_name: string, 
/**
 * What the reader is to know before handing it over.
 */
notes: Array<string>, 
/**
 * To be handed to `submission.given` when it was handed over.
 */
made: MadeSubmission, };

/**
 * A folder to be made.
 */
export type SubmissionFolderRequest = { 
/**
 * The folder it is made in.
 */
within: FolderRef, 
/**
 * Of when, as of a package.
 */
sheet: ReturnSheet, 
/**
 * Columns of a roster; without any there is none.
 */
columns: Array<ChosenColumn>, 
/**
 * Other papers that lie on the desk, such as the bureau's own form.
 */
papers: Array<DocumentRef>, 
/**
 * Whether the records of the occasions go in as Word documents.
 */
records: boolean, 
/**
 * Whether the photos go in.
 */
photos: boolean, 
/**
 * Whether the scans of signed sheets go in.
 */
scans: boolean, 
/**
 * Chosen files that go in as they are: the scan of the stamped sheet.
 */
files: Array<FileRef>, };

/**
 * As what a return is handed over.
 */
export type SubmissionForm = "文件夹" | "上报包";

/**
 * Key of something that was handed over, in the book; never reused.
 */
export type SubmissionId = number;

/**
 * Of which 所属期, or ever.
 */
export type SubmissionListRequest = { 
/**
 * 所属期; all when left out.
 */
period?: ReportingPeriod | null, };

/**
 * What a return holds and what it may hold.
 */
export type SubmissionPlan = { 
/**
 * As it is spoken of, such as `2026年10月`.
 */
period_name: string, 
/**
 * What file or folder will be called, without ending.
 */
stem: string, 
/**
 * Papers that go in of themselves.
 */
papers: Array<string>, 
/**
 * How many figures, occasions and members its data tell of.
 */
counts: SubmissionCounts, 
/**
 * Photos of its occasions that a folder may hold.
 */
photos: number, 
/**
 * Scans of signed sheets that it may hold.
 */
scans: number, 
/**
 * Columns of the roster that may be added, each with a reason.
 */
columns: Array<OfferedColumn>, 
/**
 * Whom the last return was given to; the superior when there was none.
 */
given_to: string, 
/**
 * What was handed over for the same 所属期 already, the latest first.
 */
earlier: Array<SubmissionView>, };

/**
 * Of when.
 */
export type SubmissionPlanRequest = { 
/**
 * A month, a quarter, half a year or a year.
 */
span: FigureSpan, };

/**
 * Something that was handed over.
 */
export type SubmissionView = { 
/**
 * Its number in the book.
 */
id: SubmissionId, 
/**
 * 所属期, as it is spoken of.
 */
period_name: string, 
/**
 * As what.
 */
form: SubmissionForm, 
/**
 * Name of the file or folder.
 */
file_name: string, 
/**
 * SHA-256.
 */
sha256: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * 上报日期.
 */
given_on: string, 
/**
 * To whom.
 */
given_to: string, 
/**
 * Each file of it.
 */
files: Array<MadeFile>, 
/**
 * Columns that were added, and why.
 */
columns: Array<MadeColumn>, 
/**
 * Whether it arrived; null while nobody said so.
 */
acknowledgement: AcknowledgementView | null, };
