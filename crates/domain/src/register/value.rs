//! What stands in a field.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{date::year_month_day, member::MemberId, money::Fen};

use super::{Field, FieldKind};

/// What stands in a field of an entry: true or false, a number (money in 分), members, or a text — a day is written
/// `2026-10-31`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum RegisterValue {
    /// 是 or 否.
    YesNo(bool),
    /// A count, or money in 分.
    Number(#[cfg_attr(feature = "ts", ts(type = "number"))] i64),
    /// Members.
    Members(Vec<MemberId>),
    /// A text, a word of a choice, a day.
    Text(String),
}

/// What stands in an entry, by the names of its fields; an empty field is left out.
pub type Values = BTreeMap<String, RegisterValue>;

impl RegisterValue {
    /// As it is shown and printed; members by the names they have.
    pub fn text(&self, field: &Field, name: impl Fn(MemberId) -> String) -> String {
        match (self, &field.kind) {
            (Self::YesNo(yes), _) => (if *yes { "是" } else { "否" }).to_owned(),
            (Self::Number(sum), FieldKind::Money) => format!("{} 元", Fen(*sum)),
            (Self::Number(count), FieldKind::Number(unit)) => format!("{count} {}", unit.word()),
            (Self::Number(count), _) => count.to_string(),
            (Self::Members(members), _) => members.iter().map(|id| name(*id)).collect::<Vec<_>>().join("、"),
            (Self::Text(text), FieldKind::Day) => {
                text.parse::<NaiveDate>().map_or_else(|_| text.clone(), year_month_day)
            }
            (Self::Text(text), _) => text.clone(),
        }
    }
}
