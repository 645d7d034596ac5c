//! Requests and responses about attachments.

use domain::attachment::{AttachedTo, AttachmentId, AttachmentKind};
use serde::{Deserialize, Serialize};
use store::attachment::{Attachment, Linked};
use ts_rs::TS;

use crate::desk::FileRef;

/// A file to be put to a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentDraft {
    /// The chosen file.
    pub file: FileRef,
    /// The record.
    pub to: AttachedTo,
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

/// An attachment as it is listed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentView {
    /// The attachment, by number in the book.
    pub id: AttachmentId,
    /// Photo or PDF.
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
}

impl AttachmentView {
    pub(super) fn of(attachment: Attachment, caption: Option<String>) -> Self {
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
        }
    }
}

impl From<Linked> for AttachmentView {
    fn from(linked: Linked) -> Self {
        Self::of(linked.attachment, linked.caption)
    }
}
