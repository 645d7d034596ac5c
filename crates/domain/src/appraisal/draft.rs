//! What is written down of the appraisal of a year.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Grade, most_excellent};
use crate::{member::MemberId, occasion::Advice, text::clean_or_none};

const SOURCE: &str = "支部工作条例第十八条";
/// More papers no branch hands out.
const MOST: u32 = 10_000;

/// The appraisal of a year, as it is typed. Saving replaces all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct AppraisalDraft {
    /// The year that is appraised.
    pub year: i32,
    /// The day of the vote (测评).
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// 应到.
    #[serde(default)]
    pub due: Option<u32>,
    /// 实到.
    #[serde(default)]
    pub present: Option<u32>,
    /// 发出测评票.
    #[serde(default)]
    pub issued: Option<u32>,
    /// 收回测评票.
    #[serde(default)]
    pub returned: Option<u32>,
    /// 无效票.
    #[serde(default)]
    pub invalid: Option<u32>,
    /// Everybody who is appraised, in the roster's order.
    pub members: Vec<AppraisedMember>,
}

/// Votes for each grade.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Votes {
    /// 优秀.
    pub excellent: u32,
    /// 合格.
    pub qualified: u32,
    /// 基本合格.
    pub basic: u32,
    /// 不合格.
    pub unqualified: u32,
}

impl Votes {
    /// All of them.
    pub const fn sum(self) -> u32 {
        self.excellent + self.qualified + self.basic + self.unqualified
    }
}

/// What is written down of one member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct AppraisedMember {
    /// The member.
    pub member_id: MemberId,
    /// Votes of the others.
    #[serde(default)]
    pub votes: Votes,
    /// 支部评定; none before the branch has said.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// The day the member was told.
    #[serde(default)]
    pub told_on: Option<NaiveDate>,
    /// Why there is none, what is to be mended.
    #[serde(default)]
    pub note: Option<String>,
}

/// Why it can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AppraisalProblem {
    /// A year no branch appraises.
    #[error("年份不在 1921 年到 2199 年之间")]
    YearOutOfRange,
    /// Somebody stands on the list twice.
    #[error("名单里有人重复")]
    Twice,
    /// A number no branch counts.
    #[error("票数太大")]
    TooMany,
}

impl AppraisalProblem {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::YearOutOfRange => "appraisal.year",
            Self::Twice => "appraisal.twice",
            Self::TooMany => "appraisal.too_many",
        }
    }

    /// What to do next.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::YearOutOfRange => "请核对年份。",
            Self::Twice => "请重新打开民主评议再填。",
            Self::TooMany => "请核对票数。",
        }
    }
}

impl AppraisalDraft {
    /// One of which nothing is written down yet.
    pub fn blank(year: i32) -> Self {
        Self {
            year,
            day: None,
            due: None,
            present: None,
            issued: None,
            returned: None,
            invalid: None,
            members: Vec::new(),
        }
    }

    /// With its texts cleaned, or the first thing that is not in order.
    pub fn checked(mut self) -> Result<Self, AppraisalProblem> {
        if !(1921..=2199).contains(&self.year) {
            return Err(AppraisalProblem::YearOutOfRange);
        }
        let members: BTreeSet<MemberId> = self.members.iter().map(|one| one.member_id).collect();
        if members.len() != self.members.len() {
            return Err(AppraisalProblem::Twice);
        }
        let papers = [self.due, self.present, self.issued, self.returned, self.invalid].into_iter().flatten();
        let votes = self.members.iter().flat_map(|one| {
            let Votes { excellent, qualified, basic, unqualified } = one.votes;
            [excellent, qualified, basic, unqualified]
        });
        if papers.chain(votes).any(|count| count > MOST) {
            return Err(AppraisalProblem::TooMany);
        }
        for one in &mut self.members {
            one.note = one.note.as_deref().and_then(clean_or_none);
        }
        Ok(self)
    }

    /// How many papers count; none while nobody has counted those that came back.
    pub fn valid(&self) -> Option<u32> {
        Some(self.returned?.saturating_sub(self.invalid.unwrap_or(0)))
    }

    /// How many were found to be of a grade.
    pub fn graded(&self, grade: Grade) -> u32 {
        let of_it = self.members.iter().filter(|one| one.grade == Some(grade)).count();
        u32::try_from(of_it).unwrap_or(u32::MAX)
    }

    /// How many were found to be anything: 参评.
    pub fn appraised(&self) -> u32 {
        Grade::ALL.iter().map(|grade| self.graded(*grade)).sum()
    }

    /// What the rules say of it. Nothing is refused.
    pub fn advice(&self) -> Vec<Advice> {
        let mut advice = Vec::new();
        let all = u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        let (excellent, most) = (self.graded(Grade::Excellent), most_excellent(all));
        if excellent > most {
            let text = format!("优秀 {excellent} 人，一般不超过党员总数的三分之一（{all} 人中 {most} 人）");
            advice.push(Advice::attention("appraisal.excellent", text, SOURCE));
        }
        if matches!((self.issued, self.returned), (Some(issued), Some(returned)) if returned > issued) {
            let text = "收回的测评票多于发出的，请核对，或重新测评";
            advice.push(Advice::attention("appraisal.papers", text, SOURCE));
        }
        if let Some(valid) = self.valid() {
            let over = self.members.iter().filter(|one| one.votes.sum() > valid).count();
            if over > 0 {
                let text = format!("有 {over} 人的票数加起来多于有效票 {valid} 张，请核对");
                advice.push(Advice::attention("appraisal.votes", text, SOURCE));
            }
        }
        let appraised = self.appraised();
        if appraised > 0 && appraised < all {
            let text = format!("还有 {} 人没有评定；民主评议要覆盖每一名党员", all - appraised);
            advice.push(Advice::hint("appraisal.coverage", text, SOURCE));
        }
        let untold = self.members.iter().filter(|one| one.grade.is_some() && one.told_on.is_none()).count();
        if untold > 0 {
            advice.push(Advice::hint(
                "appraisal.untold",
                format!("评定意见要反馈给本人，还有 {untold} 人没有登记反馈"),
                SOURCE,
            ));
        }
        advice
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn appraisal(excellent: usize, qualified: usize, none: usize) -> AppraisalDraft {
        let grades = [(Some(Grade::Excellent), excellent), (Some(Grade::Qualified), qualified), (None, none)];
        let grades = grades.into_iter().flat_map(|(grade, count)| vec![grade; count]);
        let member = |(id, grade)| AppraisedMember {
            member_id: MemberId(id),
            votes: Votes::default(),
            grade,
            told_on: grade.and(NaiveDate::from_ymd_opt(2026, 12, 20)),
            note: None,
        };
        let members = (1..).zip(grades).map(member).collect();
        AppraisalDraft { members, ..AppraisalDraft::blank(2026) }
    }

    fn said(draft: &AppraisalDraft) -> Vec<String> {
        draft.advice().into_iter().map(|one| one.code).collect()
    }

    #[test]
    fn more_than_a_third_excellent_and_who_is_left_are_told_of() {
        assert_eq!(said(&appraisal(9, 19, 0)), Vec::<String>::new(), "domain.md 4.2: nine of 28");
        assert_eq!(said(&appraisal(10, 18, 0)), ["appraisal.excellent"], "ten of 28 are more than a third");
        assert_eq!(said(&appraisal(1, 2, 1)), ["appraisal.coverage"], "one was not appraised");
        assert_eq!(said(&appraisal(0, 0, 4)), Vec::<String>::new(), "nothing is said before it began");
    }

    #[test]
    fn papers_are_compared_with_each_other() {
        let mut draft = appraisal(0, 3, 0);
        (draft.issued, draft.returned, draft.invalid) = (Some(20), Some(21), Some(1));
        draft.members[0].votes = Votes { excellent: 20, qualified: 1, basic: 0, unqualified: 0 };
        assert_eq!(
            said(&draft),
            ["appraisal.papers", "appraisal.votes"],
            "21 of 20 came back, 21 votes of 20 valid ones"
        );
        draft.members.push(draft.members[0].clone());
        assert_eq!(draft.checked(), Err(AppraisalProblem::Twice), "nobody is appraised twice");
    }
}
