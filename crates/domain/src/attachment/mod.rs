//! Photos and papers kept with a record (附件): the receipt of an expense, the photos of a meeting.

mod placing;

pub use placing::{Near, placing};
use serde::{Deserialize, Serialize};

crate::words!(
    /// What an attachment is.
    AttachmentKind {
        /// A photo, upright, at most 2000 pixels a side.
        Photo = "照片",
        /// A scan or a paper made by another program.
        Pdf = "PDF",
        /// A file of Word, WPS or Excel, kept byte by byte and opened by nothing of ours.
        Document = "文档",
    }
);

crate::words!(
    /// What kind of record an attachment belongs to.
    AttachedKind {
        /// A line of the fund ledger: its receipts.
        FundEntry = "经费收支",
        /// A meeting or an activity: its photos, the signed sheet.
        Occasion = "组织生活",
        /// A text of the branch (文稿): what was handed in with it.
        Writing = "文稿",
        /// An entry of a register: photos of the visit, the signed paper.
        RegisterEntry = "登记簿",
        /// The sealing of a year: the PDF of its book. Only sealing puts one there.
        YearSeal = "归档封存",
    }
);

crate::words!(
    /// What an attachment is to its record beyond lying with it.
    AttachmentRole {
        /// The scan of the signed sign-in sheet: stands in the 一本通 in place of the empty room for 签到.
        SignInSheet = "签到表",
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
