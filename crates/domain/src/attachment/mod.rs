//! Photos and papers kept with a record (附件): the receipt of an expense, the photos of a meeting.

use serde::{Deserialize, Serialize};

crate::words!(
    /// What an attachment is.
    AttachmentKind {
        /// A photo, upright, at most 2000 pixels a side.
        Photo = "照片",
        /// A scan or a paper made by another program.
        Pdf = "PDF",
    }
);

crate::words!(
    /// What kind of record an attachment belongs to.
    AttachedKind {
        /// A line of the fund ledger: its receipts.
        FundEntry = "经费收支",
        /// A meeting or an activity: its photos, the signed sheet.
        Occasion = "组织生活",
    }
);

/// Key of an attachment in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct AttachmentId(pub i64);

/// The record an attachment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AttachedTo {
    /// What kind of record.
    pub kind: AttachedKind,
    /// Its key.
    pub id: i64,
}
