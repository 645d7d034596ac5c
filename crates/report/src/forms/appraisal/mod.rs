//! Papers of 民主评议党员 (domain.md 5, form 11): the ballot, what the votes come to, a form for each member.

mod ballot;
mod member_form;
mod summary;

use domain::appraisal::{Grade, Votes};

/// A member who is appraised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appraised {
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: String,
    /// 出生年月.
    pub born: String,
    /// 党小组.
    pub group: String,
    /// Votes of the others.
    pub votes: Votes,
    /// 支部评定.
    pub grade: Option<Grade>,
    /// The day the member was told; empty for the pen.
    pub told_on: String,
    /// Anything else.
    pub note: String,
}

/// The appraisal of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appraisal {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// The day of the vote; empty for the pen.
    pub day: String,
    /// 应到, 实到, 发出, 收回, 有效, 无效, what is known of them.
    pub papers: [(&'static str, Option<u32>); 6],
    /// The most that may be 优秀.
    pub most_excellent: u32,
    /// Everybody, in the roster's order.
    pub members: Vec<Appraised>,
}
