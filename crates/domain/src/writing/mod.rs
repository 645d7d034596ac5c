//! Texts the branch writes about itself (文稿): the summary of a year, a report, a case.

mod draft;

pub use draft::{WritingDraft, WritingProblem};

use serde::{Deserialize, Serialize};

crate::words!(
    /// What kind of text it is (domain.md A11, C19, 5.28).
    WritingKind {
        /// The branch's summary of the year.
        Summary = "总结",
        /// The secretary's account of the year before the members' meeting and the superior.
        DutyReport = "述职报告",
        /// What was done well, told for others.
        Case = "案例",
        /// A short piece of news sent to the superior.
        News = "信息稿",
        /// How a project of the secretary ended: 背景、做法、效果.
        ClosingReport = "结题报告",
    }
);

/// Key of a text in the book; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct WritingId(pub i64);
