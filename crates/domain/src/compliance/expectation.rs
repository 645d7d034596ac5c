//! How often something should take place.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    occasion::OccasionKind,
    text::{clean, clean_or_none},
    words,
};

words! {
    /// The stretch of a year an expectation counts in.
    Interval {
        /// Twelve a year.
        Month = "每月",
        /// Four a year.
        Quarter = "每季度",
        /// One a year.
        Year = "每年",
    }
}

impl Interval {
    /// Its length in months.
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// First month (1–12) of each stretch.
    pub fn starts(self) -> impl Iterator<Item = u32> {
        (1..=12).step_by(self.months() as usize)
    }

    /// `10月`, `第四季度`, `全年`, for the stretch that holds a month (1–12).
    pub fn name_of(self, month: u32) -> String {
        match self {
            Self::Month => format!("{month}月"),
            Self::Quarter => {
                let numerals = ["一", "二", "三", "四"];
                format!("第{}季度", numerals[((month.clamp(1, 12) - 1) / 3) as usize])
            }
            Self::Year => "全年".to_owned(),
        }
    }
}

/// One rule of frequency: how often, of what, by which source. Editable; the usual ones can be
/// switched off but not removed, so that their source stays known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Expectation {
    /// Stable name of a usual one (`committee_meeting`); of one's own, `own:` and a number.
    pub code: String,
    /// What it is called in the view.
    pub title: String,
    /// Occasions of any of these kinds count, each once.
    pub kinds: Vec<OccasionKind>,
    /// The stretch it counts in.
    pub interval: Interval,
    /// How many in a stretch, for each group where `per_group`.
    pub times: u32,
    /// Whether each group has to.
    #[serde(default)]
    pub per_group: bool,
    /// Whether only lectures of the secretary count.
    #[serde(default)]
    pub by_secretary: bool,
    /// Month (1–12) in which a yearly one is usually held.
    #[serde(default)]
    pub usual_month: Option<u32>,
    /// Where the rule stands, or what the branch decided.
    pub source: String,
    /// Whether it counts.
    pub active: bool,
}

/// Why an expectation can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExpectationProblem {
    /// No name.
    #[error("还没有写明这一项叫什么")]
    TitleMissing,
    /// No kind of occasion counts.
    #[error("还没有选哪些类型算数")]
    KindsMissing,
    /// Not between 1 and 31.
    #[error("次数应在 1 到 31 之间")]
    Times,
}

impl ExpectationProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TitleMissing => "compliance.title_missing",
            Self::KindsMissing => "compliance.kinds_missing",
            Self::Times => "compliance.times",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::TitleMissing => "请写一个短的名称，例如「每月两次党员活动」。",
            Self::KindsMissing => "请至少选一种活动类型。",
            Self::Times => "请填写每月、每季度或每年应开展几次；不再要求的，请停用这一项。",
        }
    }
}

impl Expectation {
    /// With its texts cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, ExpectationProblem> {
        let mut kinds = self.kinds;
        kinds.sort();
        kinds.dedup();
        let title = clean_or_none(&self.title).ok_or(ExpectationProblem::TitleMissing)?;
        if kinds.is_empty() {
            return Err(ExpectationProblem::KindsMissing);
        }
        if !(1..=31).contains(&self.times) {
            return Err(ExpectationProblem::Times);
        }
        let usual_month = self.usual_month.filter(|month| (1..=12).contains(month));
        Ok(Self { title, kinds, usual_month, source: clean(&self.source), ..self })
    }

    /// How many a stretch expects in a branch of so many groups. Without groups nobody has to hold
    /// group meetings.
    pub fn times_with(&self, groups: u32) -> u32 {
        if self.per_group { self.times * groups } else { self.times }
    }

    /// First day of the stretch holding `day`, and the first day after it.
    pub fn stretch_of(&self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let months = self.interval.months();
        let first_month = (day.month0() / months) * months + 1;
        let first = NaiveDate::from_ymd_opt(day.year(), first_month, 1).unwrap_or(day);
        (first, first.checked_add_months(Months::new(months)).unwrap_or(first))
    }
}
