//! What is written down of an entry.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Field, FieldKind, Register, RegisterEntryId, RegisterValue, Values};
use crate::text::clean;

/// Years a branch has records of.
const YEARS: RangeInclusive<i32> = 1921..=2199;
/// Characters of a line.
const LINE: usize = 200;
/// Characters of a text of several lines.
const PROSE: usize = 5_000;
/// The most people one entry names.
const MEMBERS: usize = 500;
/// The largest number, and the largest sum in 分.
const NUMBER: RangeInclusive<i64> = 0..=1_000_000_000;

/// What is typed on the form of an entry. Saving replaces all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct RegisterEntryDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<RegisterEntryId>,
    /// The register, by its name.
    pub register: String,
    /// 日期.
    pub day: NaiveDate,
    /// What stands in its fields, by their names.
    pub values: Values,
}

/// Why an entry can't be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegisterProblem {
    /// No register has this name.
    #[error("没有「{0}」这本登记簿")]
    RegisterUnknown(String),
    /// The register does not ask for it.
    #[error("这本登记簿没有「{0}」这一栏")]
    FieldUnknown(String),
    /// A day no record of a branch has.
    #[error("日期不在 1921 年到 2199 年之间")]
    DayOutOfRange,
    /// Something is missing without which the entry says nothing.
    #[error("「{0}」还没有填")]
    Missing(String),
    /// What stands there is nothing of the kind.
    #[error("「{0}」填得不对")]
    Unfit(String),
    /// It is longer than there is room for.
    #[error("「{0}」太长")]
    TooLong(String),
}

impl RegisterProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::RegisterUnknown(_) => "register.unknown",
            Self::FieldUnknown(_) => "register.field_unknown",
            Self::DayOutOfRange => "register.day",
            Self::Missing(_) => "register.missing",
            Self::Unfit(_) => "register.unfit",
            Self::TooLong(_) => "register.too_long",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::RegisterUnknown(_) | Self::FieldUnknown(_) => "请回到「走访联系」重新打开。",
            Self::DayOutOfRange => "请核对日期。",
            Self::Missing(_) => "请填上这一栏再保存。",
            Self::Unfit(_) => "请核对这一栏：数目不能小于零，日期写成 2026-10-31，选项从列表里选。",
            Self::TooLong(_) => "请写得短一些，详细内容可以写在文稿里。",
        }
    }
}

impl RegisterEntryDraft {
    /// The entry of its register with its texts cleaned and what is empty left out; or the first thing that is not in
    /// order.
    pub fn checked(self, of: &Register) -> Result<Self, RegisterProblem> {
        if !YEARS.contains(&self.day.year()) {
            return Err(RegisterProblem::DayOutOfRange);
        }
        let mut values = Values::new();
        for (name, value) in self.values {
            let field = of.field(&name).ok_or_else(|| RegisterProblem::FieldUnknown(name.clone()))?;
            if let Some(value) = fitting(field, value)? {
                values.insert(name, value);
            }
        }
        match of.fields.iter().find(|field| field.required && !values.contains_key(field.name.as_ref())) {
            Some(missing) => Err(RegisterProblem::Missing(missing.name.to_string())),
            None => Ok(Self { values, ..self }),
        }
    }
}

/// What is kept of a value: none of an empty one.
fn fitting(field: &Field, value: RegisterValue) -> Result<Option<RegisterValue>, RegisterProblem> {
    let unfit = RegisterProblem::Unfit(field.name.to_string());
    match (&field.kind, value) {
        (FieldKind::YesNo, RegisterValue::YesNo(yes)) => Ok(yes.then_some(RegisterValue::YesNo(true))),
        (FieldKind::Number(_) | FieldKind::Money, RegisterValue::Number(number)) => {
            if NUMBER.contains(&number) {
                Ok(Some(RegisterValue::Number(number)))
            } else {
                Err(unfit)
            }
        }
        (FieldKind::Members, RegisterValue::Members(mut members)) => {
            members.sort();
            members.dedup();
            if members.len() > MEMBERS {
                return Err(RegisterProblem::TooLong(field.name.to_string()));
            }
            Ok((!members.is_empty()).then_some(RegisterValue::Members(members)))
        }
        (FieldKind::Text | FieldKind::Prose | FieldKind::Day | FieldKind::Choice(_), RegisterValue::Text(text)) => {
            worded(field, &text).map(|text| text.map(RegisterValue::Text))
        }
        _ => Err(unfit),
    }
}

fn worded(field: &Field, text: &str) -> Result<Option<String>, RegisterProblem> {
    let (text, longest) = match &field.kind {
        FieldKind::Prose => (clean(text), PROSE),
        _ => (clean(text).replace('\n', " "), LINE),
    };
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > longest {
        return Err(RegisterProblem::TooLong(field.name.to_string()));
    }
    let fits = match &field.kind {
        FieldKind::Day => text.parse::<NaiveDate>().is_ok_and(|day| YEARS.contains(&day.year())),
        FieldKind::Choice(words) => words.contains(&text),
        _ => true,
    };
    if fits { Ok(Some(text)) } else { Err(RegisterProblem::Unfit(field.name.to_string())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{member::MemberId, register::register};

    fn talk(values: &[(&str, RegisterValue)]) -> RegisterEntryDraft {
        RegisterEntryDraft {
            id: None,
            register: "谈心谈话".to_owned(),
            day: NaiveDate::from_ymd_opt(2026, 10, 12).expect("a day"),
            values: values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }

    fn checked(draft: RegisterEntryDraft) -> Result<RegisterEntryDraft, RegisterProblem> {
        let of = register(&draft.register).expect("a register of the program");
        draft.checked(of)
    }

    fn text(text: &str) -> RegisterValue {
        RegisterValue::Text(text.to_owned())
    }

    #[test]
    fn what_is_empty_is_left_out_and_what_is_needed_is_asked_for() {
        let whom = ("谈话对象", RegisterValue::Members(vec![MemberId(8), MemberId(3), MemberId(8)]));
        let full = talk(&[whom.clone(), ("谈话人", text(" 徐明远\n")), ("地点", text("　"))]);
        let kept = checked(full).expect("in order");
        assert_eq!(kept.values["谈话对象"], RegisterValue::Members(vec![MemberId(3), MemberId(8)]), "each once");
        assert_eq!(kept.values["谈话人"], text("徐明远"), "on one line");
        assert!(!kept.values.contains_key("地点"), "a blank is nothing");
        assert_eq!(
            checked(talk(&[("谈话人", text("徐明远"))])),
            Err(RegisterProblem::Missing("谈话对象".to_owned())),
            "with whom?"
        );
    }

    #[test]
    fn what_does_not_fit_is_named_by_its_field() {
        let whom = ("谈话对象", RegisterValue::Members(vec![MemberId(3)]));
        let with = |name: &str, value: RegisterValue| checked(talk(&[whom.clone(), (name, value)])).expect_err(name);
        assert_eq!(with("类型", text("闲聊")), RegisterProblem::Unfit("类型".to_owned()), "no such choice");
        assert_eq!(
            with("谈话人", RegisterValue::Number(3)),
            RegisterProblem::Unfit("谈话人".to_owned()),
            "a number is no name"
        );
        assert_eq!(with("谈话人", text(&"长".repeat(201))), RegisterProblem::TooLong("谈话人".to_owned()));
        assert_eq!(with("天气", text("晴")), RegisterProblem::FieldUnknown("天气".to_owned()));
        let early = RegisterEntryDraft { day: NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day"), ..talk(&[]) };
        assert_eq!(checked(early), Err(RegisterProblem::DayOutOfRange));
    }

    #[test]
    fn a_negative_sum_or_a_day_there_is_not_is_refused() {
        let visit = |name: &str, value: RegisterValue| RegisterEntryDraft {
            register: "走访慰问".to_owned(),
            values: [("走访对象".to_owned(), RegisterValue::Members(vec![MemberId(3)])), (name.to_owned(), value)]
                .into(),
            ..talk(&[])
        };
        assert_eq!(
            checked(visit("慰问金", RegisterValue::Number(-1))),
            Err(RegisterProblem::Unfit("慰问金".to_owned()))
        );
        assert!(checked(visit("慰问金", RegisterValue::Number(50_000))).is_ok(), "500 元");
        let wish = |day: &str| RegisterEntryDraft {
            register: "微心愿".to_owned(),
            values: [("心愿内容".to_owned(), text("修收音机")), ("完成日期".to_owned(), text(day))].into(),
            ..talk(&[])
        };
        assert_eq!(checked(wish("2026-02-30")), Err(RegisterProblem::Unfit("完成日期".to_owned())));
        assert!(checked(wish("2026-02-28")).is_ok());
    }
}
