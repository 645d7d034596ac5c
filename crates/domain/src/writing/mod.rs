//! Texts the branch writes about itself (文稿): the summary of a year, a report, a case.

mod draft;
mod paper;

pub use draft::{WritingDraft, WritingProblem};
pub use paper::WritingPaper;

use serde::{Deserialize, Serialize};

crate::words!(
    /// What kind of text it is (domain.md A11, C19, 5.10, 5.27, 5.28).
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
        /// What the branch means to do in the year.
        WorkPlan = "工作计划",
        /// Of the renewal of the committee: request, rules of the election, report of the result.
        Renewal = "换届材料",
        /// Of the 组织生活会 and 民主评议: programme, self-examination, what is to be mended.
        SelfExamination = "组织生活会材料",
        /// A request or a report to the superior about a single matter.
        Request = "请示报告",
        /// A rule the branch gives itself.
        Rule = "制度",
        /// A bulletin of the branch.
        Bulletin = "简报",
    }
);

/// Key of a text in the book; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct WritingId(pub i64);
