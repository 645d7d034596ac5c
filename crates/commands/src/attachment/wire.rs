//! Requests and responses about attachments.

use chrono::NaiveDate;
use domain::{
    attachment::{AttachedTo, AttachmentId, AttachmentKind, AttachmentRole},
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use store::attachment::Linked;
use ts_rs::TS;

use crate::{Failure, desk::FileRef};

/// A file to be put to a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentDraft {
    /// The chosen file.
    pub file: FileRef,
    /// The record.
    pub to: AttachedTo,
}

/// Files to be put to records, all of them or none.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentDrafts {
    /// Each with its record.
    pub drafts: Vec<AttachmentDraft>,
}

/// What putting several files to records came to.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct AddedAttachments {
    /// So many are there now that were not before.
    pub added: u32,
    /// So many the record had already: the same photo twice is one.
    pub already: u32,
}

/// A file that is not put to a record yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChosenFile {
    /// Chosen, dropped or pasted.
    pub file: FileRef,
}

/// Files that are not put to records yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChosenFiles {
    /// Chosen, dropped or pasted.
    pub files: Vec<FileRef>,
}

/// A file that was looked at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LookedAtFile {
    /// The file.
    pub file: FileRef,
    /// What it turned out to be.
    pub found: FileFound,
}

/// What a file turned out to be.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileFound {
    /// Something that can be attached.
    Ready(ReadyFile),
    /// Something that can't, and why.
    Problem(Failure),
}

/// A file that can be put to a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadyFile {
    /// Photo, PDF or document.
    pub kind: AttachmentKind,
    /// Bytes it takes when it is kept.
    pub bytes: u64,
    /// Local time the camera wrote, `2026-10-15T09:30:00`; none where it wrote none. The date of the file is never
    /// taken for it: that is when it was copied.
    pub taken_at: Option<String>,
    /// By which two files of the same content are known.
    pub content: String,
    /// Occasions that have it already.
    pub placed: Vec<OccasionName>,
    /// The occasion it surely belongs to.
    pub proposed: Option<OccasionId>,
    /// Occasions of the day it was taken, then of the day before and after.
    pub near: Vec<NearOccasion>,
}

/// An occasion, to be told from others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OccasionName {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// Day it is held.
    pub day: NaiveDate,
    /// The kinds in words.
    pub title: String,
    /// 主题.
    pub topic: Option<String>,
}

/// An occasion of about the day a photo was taken.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NearOccasion {
    /// The occasion.
    pub occasion: OccasionName,
    /// Days after the photo was taken: 0, 1, or −1 for the day before.
    pub days_apart: i32,
}

/// The attachments of a record in another order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentOrder {
    /// The record.
    pub of: AttachedTo,
    /// All of its attachments, each once.
    pub order: Vec<AttachmentId>,
}

/// The attachments of which record.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct AttachmentsOf {
    /// The record.
    pub to: AttachedTo,
}

/// An attachment's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct AttachmentRef {
    /// The attachment, by number in the book.
    pub id: AttachmentId,
}

/// An attachment to be taken from a record.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct AttachmentRemoval {
    /// The attachment.
    pub id: AttachmentId,
    /// The record.
    pub from: AttachedTo,
}

/// What is to stand under an attachment of a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentCaption {
    /// The attachment.
    pub id: AttachmentId,
    /// The record.
    pub of: AttachedTo,
    /// The words; empty takes them away.
    pub caption: String,
}

/// What an attachment is to be to its record.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AttachmentUse {
    /// The attachment.
    pub id: AttachmentId,
    /// The record.
    pub of: AttachedTo,
    /// What it is to it; none where it only lies with it.
    #[serde(default)]
    pub role: Option<AttachmentRole>,
}

/// An attachment as it is listed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentView {
    /// The attachment, by number in the book.
    pub id: AttachmentId,
    /// Photo, PDF or document.
    pub kind: AttachmentKind,
    /// What the file was called where it came from.
    pub file_name: String,
    /// Bytes it takes.
    pub bytes: u64,
    /// Width of a photo in pixels.
    pub width: Option<u32>,
    /// Height of a photo in pixels.
    pub height: Option<u32>,
    /// Local time the camera wrote, `2026-10-15T09:30:00`.
    pub taken_at: Option<String>,
    /// What stands under it in this record.
    pub caption: Option<String>,
    /// What it is to this record; none where it only lies with it.
    pub role: Option<AttachmentRole>,
}

impl From<Linked> for AttachmentView {
    fn from(Linked { attachment, caption, role }: Linked) -> Self {
        let (width, height) = attachment.new.pixels.unzip();
        Self {
            id: attachment.id,
            kind: attachment.new.kind,
            file_name: attachment.new.file_name,
            bytes: attachment.kept.bytes,
            width,
            height,
            taken_at: attachment.new.taken_at.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()),
            caption,
            role,
        }
    }
}
