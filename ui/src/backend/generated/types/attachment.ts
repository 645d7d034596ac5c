// Written by `cargo test -p commands`; do not edit.

import type { FileRef } from "./desk";
import type { Failure } from "./failure";
import type { OccasionId } from "./occasion";

/**
 * What putting several files to records came to.
 */
export type AddedAttachments = { 
/**
 * So many are there now that were not before.
 */
added: number, 
/**
 * So many the record had already: the same photo twice is one.
 */
already: number, };

/**
 * What kind of record an attachment belongs to.
 */
export type AttachedKind = "经费收支" | "组织生活" | "文稿" | "登记簿" | "归档封存";

/**
 * The record an attachment belongs to.
 */
export type AttachedTo = { 
/**
 * What kind of record.
 */
kind: AttachedKind, 
/**
 * Its key.
 */
id: number, };

/**
 * What is to stand under an attachment of a record.
 */
export type AttachmentCaption = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The record.
 */
of: AttachedTo, 
/**
 * The words; empty takes them away.
 */
caption: string, };

/**
 * A file to be put to a record.
 */
export type AttachmentDraft = { 
/**
 * The chosen file.
 */
file: FileRef, 
/**
 * The record.
 */
to: AttachedTo, };

/**
 * Files to be put to records, all of them or none.
 */
export type AttachmentDrafts = { 
/**
 * Each with its record.
 */
drafts: Array<AttachmentDraft>, };

/**
 * Key of an attachment in the book.
 */
export type AttachmentId = number;

/**
 * What an attachment is.
 */
export type AttachmentKind = "照片" | "PDF" | "文档";

/**
 * The attachments of a record in another order.
 */
export type AttachmentOrder = { 
/**
 * The record.
 */
of: AttachedTo, 
/**
 * All of its attachments, each once.
 */
order: Array<AttachmentId>, };

/**
 * An attachment's key.
 */
export type AttachmentRef = { 
/**
 * The attachment, by number in the book.
 */
id: AttachmentId, };

/**
 * An attachment to be taken from a record.
 */
export type AttachmentRemoval = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The record.
 */
from: AttachedTo, };

/**
 * What an attachment is to its record beyond lying with it.
 */
export type AttachmentRole = "签到表";

/**
 * What an attachment is to be to its record.
 */
export type AttachmentUse = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The record.
 */
of: AttachedTo, 
/**
 * What it is to it; none where it only lies with it.
 */
role?: AttachmentRole | null, };

/**
 * An attachment as it is listed.
 */
export type AttachmentView = { 
/**
 * The attachment, by number in the book.
 */
id: AttachmentId, 
/**
 * Photo, PDF or document.
 */
kind: AttachmentKind, 
/**
 * What the file was called where it came from.
 */
file_name: string, 
/**
 * Bytes it takes.
 */
bytes: number, 
/**
 * Width of a photo in pixels.
 */
width: number | null, 
/**
 * Height of a photo in pixels.
 */
height: number | null, 
/**
 * Local time the camera wrote, `2026-10-15T09:30:00`.
 */
taken_at: string | null, 
/**
 * What stands under it in this record.
 */
caption: string | null, 
/**
 * What it is to this record; none where it only lies with it.
 */
role: AttachmentRole | null, };

/**
 * The attachments of which record.
 */
export type AttachmentsOf = { 
/**
 * The record.
 */
to: AttachedTo, };

/**
 * A file that is not put to a record yet.
 */
export type ChosenFile = { 
/**
 * Chosen, dropped or pasted.
 */
file: FileRef, };

/**
 * Files that are not put to records yet.
 */
export type ChosenFiles = { 
/**
 * Chosen, dropped or pasted.
 */
files: Array<FileRef>, };

/**
 * What a file turned out to be.
 */
export type FileFound = { "ready": ReadyFile } | { "problem": Failure };

/**
 * A file that was looked at.
 */
export type LookedAtFile = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * What it turned out to be.
 */
found: FileFound, };

/**
 * An occasion of about the day a photo was taken.
 */
export type NearOccasion = { 
/**
 * The occasion.
 */
occasion: OccasionName, 
/**
 * Days after the photo was taken: 0, 1, or −1 for the day before.
 */
days_apart: number, };

/**
 * An occasion, to be told from others.
 */
export type OccasionName = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * Day it is held.
 */
day: string, 
/**
 * The kinds in words.
 */
title: string, 
/**
 * 主题.
 */
topic: string | null, };

/**
 * A file that can be put to a record.
 */
export type ReadyFile = { 
/**
 * Photo, PDF or document.
 */
kind: AttachmentKind, 
/**
 * Bytes it takes when it is kept.
 */
bytes: number, 
/**
 * Local time the camera wrote, `2026-10-15T09:30:00`; none where it wrote none. The date of the file is never
 * taken for it: that is when it was copied.
 */
taken_at: string | null, 
/**
 * By which two files of the same content are known.
 */
content: string, 
/**
 * Occasions that have it already.
 */
placed: Array<OccasionName>, 
/**
 * The occasion it surely belongs to.
 */
proposed: OccasionId | null, 
/**
 * Occasions of the day it was taken, then of the day before and after.
 */
near: Array<NearOccasion>, };
