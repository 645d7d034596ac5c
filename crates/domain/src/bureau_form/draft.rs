//! What is written down of a form beside the file.

use serde::{Deserialize, Serialize};

use super::BureauFormId;
use crate::text::{clean, clean_name, clean_or_none};

crate::words!(
    /// How often a form is handed in.
    FormRhythm {
        /// Each month.
        Monthly = "每月",
        /// Each quarter.
        Quarterly = "每季度",
        /// Each half-year.
        HalfYearly = "每半年",
        /// Each year.
        Yearly = "每年",
    }
);

impl FormRhythm {
    /// What the span a form is filled for is called on it.
    pub fn own_word(self) -> &'static str {
        match self {
            Self::Monthly => "本月",
            Self::Quarterly => "本季度",
            Self::HalfYearly => "本半年",
            Self::Yearly => "本年",
        }
    }
}

/// A form as it is kept: what it is called, and what it says each time. Saving replaces all of it; the file stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct BureauFormDraft {
    /// Key.
    pub id: BureauFormId,
    /// What it is called in the list.
    pub name: String,
    /// How often it is handed in.
    pub rhythm: FormRhythm,
    /// 填表人; the secretary where left out.
    #[serde(default)]
    pub filled_by: Option<String>,
    /// 联系电话.
    #[serde(default)]
    pub phone: Option<String>,
}

/// Why a form can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BureauFormProblem {
    /// No name.
    #[error("还没有写这张表的名称")]
    NameMissing,
    /// A name or another text that is no line.
    #[error("名称、填表人或电话太长，超过了 60 个字")]
    TooLong,
}

impl BureauFormProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "bureau_form.name_missing",
            Self::TooLong => "bureau_form.text_too_long",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NameMissing => "请写一个名称，如：局里月报表。",
            Self::TooLong => "请写短一些。",
        }
    }
}

impl BureauFormDraft {
    /// With its texts cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, BureauFormProblem> {
        const LONGEST: usize = 60;
        let name = clean(&self.name).replace('\n', " ");
        if name.is_empty() {
            return Err(BureauFormProblem::NameMissing);
        }
        let filled_by = self.filled_by.as_deref().map(clean_name).filter(|name| !name.is_empty());
        let phone = self.phone.as_deref().and_then(clean_or_none);
        let is_long = |text: &String| text.chars().count() > LONGEST;
        if is_long(&name) || filled_by.as_ref().is_some_and(is_long) || phone.as_ref().is_some_and(is_long) {
            return Err(BureauFormProblem::TooLong);
        }
        Ok(Self { name, filled_by, phone, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_needs_a_name() {
        let draft = |name: &str| BureauFormDraft {
            id: BureauFormId(1),
            name: name.to_owned(),
            rhythm: FormRhythm::Monthly,
            filled_by: Some(" 李　明 ".to_owned()),
            phone: Some(" ".to_owned()),
        };
        assert_eq!(draft("　").checked(), Err(BureauFormProblem::NameMissing), "nothing to find it by");
        assert_eq!(draft(&"长".repeat(61)).checked(), Err(BureauFormProblem::TooLong), "no line of the list");
        let kept = draft(" 月报\n表").checked().expect("in order");
        assert_eq!(
            (kept.name.as_str(), kept.filled_by.as_deref(), kept.phone),
            ("月报 表", Some("李明"), None),
            "cleaned"
        );
    }
}
