//! What is written down of a text.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{WritingId, WritingKind};
use crate::text::{clean, clean_or_none};

/// What is typed on the form of a text. Saving replaces all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct WritingDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<WritingId>,
    /// What kind of text.
    pub kind: WritingKind,
    /// The year it is about and in whose book it stands.
    pub year: i32,
    /// The day it is signed with; a summary of 2026 may be signed in January 2027.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// 标题.
    pub title: String,
    /// 主送; none where it is addressed to nobody.
    #[serde(default)]
    pub addressee: Option<String>,
    /// 署名; the branch's name where left out.
    #[serde(default)]
    pub author: Option<String>,
    /// 正文, a paragraph each line; may still be empty.
    #[serde(default)]
    pub body: String,
}

/// Why a text can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WritingProblem {
    /// No title.
    #[error("还没有写标题")]
    TitleMissing,
    /// A year no book of a branch has.
    #[error("年份不在 1921 年到 2199 年之间")]
    YearOutOfRange,
    /// A day no paper of a branch has.
    #[error("落款日期不在 1921 年到 2199 年之间")]
    DayOutOfRange,
}

impl WritingProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TitleMissing => "writing.title_missing",
            Self::YearOutOfRange => "writing.year",
            Self::DayOutOfRange => "writing.day",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::TitleMissing => "请写一个标题，如：2026年党支部工作总结。",
            Self::YearOutOfRange => "请核对是哪一年的文稿。",
            Self::DayOutOfRange => "请核对落款日期；还没有定的可以空着。",
        }
    }
}

impl WritingDraft {
    /// An empty form.
    pub fn blank(kind: WritingKind, year: i32) -> Self {
        Self {
            id: None,
            kind,
            year,
            day: None,
            title: String::new(),
            addressee: None,
            author: None,
            body: String::new(),
        }
    }

    /// With its texts cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, WritingProblem> {
        const YEARS: std::ops::RangeInclusive<i32> = 1921..=2199;
        let title = clean(&self.title).replace('\n', " ");
        if title.is_empty() {
            return Err(WritingProblem::TitleMissing);
        }
        if !YEARS.contains(&self.year) {
            return Err(WritingProblem::YearOutOfRange);
        }
        if self.day.is_some_and(|day| !YEARS.contains(&day.year())) {
            return Err(WritingProblem::DayOutOfRange);
        }
        let line = |text: Option<String>| text.as_deref().and_then(clean_or_none);
        Ok(Self { title, addressee: line(self.addressee), author: line(self.author), body: clean(&self.body), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_needs_a_title_and_a_year_and_no_more() {
        let blank = WritingDraft::blank(WritingKind::Summary, 2026);
        assert_eq!(blank.clone().checked(), Err(WritingProblem::TitleMissing), "nothing to find it by");
        let titled = WritingDraft { title: "　2026年\n总结 ".to_owned(), addressee: Some(" ".to_owned()), ..blank };
        let kept = titled.clone().checked().expect("in order");
        assert_eq!((kept.title.as_str(), kept.addressee), ("2026年 总结", None), "a line, and blank is nothing");
        let odd = WritingDraft { year: 26, ..titled.clone() };
        assert_eq!(odd.checked(), Err(WritingProblem::YearOutOfRange), "26 is no year");
        let odd = WritingDraft { day: NaiveDate::from_ymd_opt(26, 1, 5), ..titled };
        assert_eq!(odd.checked(), Err(WritingProblem::DayOutOfRange), "nor is its January a day");
    }

    #[test]
    fn a_body_keeps_its_paragraphs_and_loses_what_cannot_be_printed() {
        let body = "一、主要工作\u{7}\n\u{202d}开会 12 次\u{202c}。\n\n".to_owned();
        let text = WritingDraft { title: "总结".to_owned(), body, ..WritingDraft::blank(WritingKind::Summary, 2026) };
        assert_eq!(text.checked().expect("in order").body, "一、主要工作\n开会 12 次。", "paragraphs and their words");
    }
}
