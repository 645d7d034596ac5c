//! What is put into a place of a form.

use std::collections::BTreeMap;

use domain::{date::PartialDate, money::Fen};

use super::Placeholder;

/// A value with its kind: a cell that is to hold a number must not get a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing: the place is left empty.
    Blank,
    /// Words, numbers of identity cards and telephones. Never a formula, whatever it begins with.
    Text(String),
    /// `units` with so many of its digits behind the point: 935 with 1 is 93.5.
    Number {
        /// All digits.
        units: i64,
        /// How many stand behind the point.
        decimals: u8,
    },
    /// A share in hundredths: 935 with 1 is 93.5%.
    Percent {
        /// All digits.
        units: i64,
        /// How many stand behind the point.
        decimals: u8,
    },
    /// Money in 分, shown in 元.
    Money(Fen),
    /// A day, or a month or year where no more is known.
    Day(PartialDate),
}

impl Value {
    /// A count.
    pub fn count(count: impl Into<i64>) -> Self {
        Self::Number { units: count.into(), decimals: 0 }
    }

    /// As a sentence has it: `3`, `93.5%`, `12.50`, `2026年10月31日`.
    pub fn words(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number { units, decimals } => decimal(*units, *decimals),
            Self::Percent { units, decimals } => format!("{}%", decimal(*units, *decimals)),
            Self::Money(sum) => sum.to_string(),
            Self::Day(day) => day.in_chinese(),
        }
    }
}

/// Digits with a point in them, by integers alone.
pub(super) fn decimal(units: i64, decimals: u8) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let wide = usize::from(decimals) + 1;
    let digits = format!("{:0wide$}", units.unsigned_abs());
    let (whole, behind) = digits.split_at(digits.len() - usize::from(decimals));
    if behind.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{behind}") }
}

/// One line of a list: what each field of it says, by the name the form gives the field.
pub type Record = BTreeMap<String, Value>;

/// What the names in `{{…}}` say, by the names as the form has them (see [`super::Placeholder`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Single values.
    pub values: BTreeMap<String, Value>,
    /// Lists, by the name before the point of `{{党员.姓名}}`.
    pub lists: BTreeMap<String, Vec<Record>>,
}

impl Answers {
    /// What a name says beside a record of a list: a field of it, or a single value. Without a record all fields are
    /// blank.
    pub(super) fn in_record(&self, record: &Record, list: &str, name: &Placeholder) -> Option<Value> {
        let of_list = name.list.as_deref().is_none_or(|own| own == list);
        let single = self.values.get(&name.name).filter(|_| name.list.is_none());
        let found = record.get(&name.name).filter(|_| of_list).or(single).cloned();
        found.or_else(|| Some(Value::Blank).filter(|_| record.is_empty() && of_list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_get_their_point() {
        let cases = [(935, 1, "93.5"), (5, 2, "0.05"), (-5, 2, "-0.05"), (0, 0, "0"), (100, 2, "1.00")];
        for (units, decimals, expected) in cases {
            assert_eq!(decimal(units, decimals), expected, "{units} with {decimals}");
        }
        assert_eq!(Value::Money(Fen(123_450)).words(), "1234.50", "元 with its 分");
    }
}
