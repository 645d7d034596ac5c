//! The settings there are.

use serde_json::Value;

/// A setting: nothing is stored under another key.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Its key, such as `text_size`.
    pub key: &'static str,
    /// What the settings page calls it.
    pub label: &'static str,
    /// JSON of what it is until set otherwise.
    pub default: &'static str,
    /// What it can be.
    pub shape: Shape,
    /// Where the default comes from: the article of a rule, or why it is a good one.
    pub source: &'static str,
    /// What it changes.
    pub reach: Reach,
}

/// What a setting changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What is counted or printed: 撤销 takes it back like a record.
    Book,
    /// Only how the window looks. It is chosen again where it was chosen; the one button of 撤销 is for what
    /// was done to the records, so it passes over such a change, and the history still names it.
    Window,
}

/// What a setting can be.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// 是 or 否.
    YesNo,
    /// One of a few whole numbers.
    OneOf(&'static [i64]),
    /// A whole number between two, both included.
    Between(i64, i64),
    /// A text of at most so many characters.
    Text(usize),
}

/// Every setting.
pub const KNOWN: &[Known] = &[
    Known {
        key: "text_size",
        label: "文字大小",
        default: "18",
        shape: Shape::OneOf(&[18, 21, 24]),
        source: "界面规范：文字 18／21／24 像素三档",
        reach: Reach::Window,
    },
    Known {
        key: "group_meetings_share_row",
        label: "同月各党小组会在月报表中合为一行",
        default: "false",
        shape: Shape::YesNo,
        source: "月度活动情况表填法，各单位要求不一",
        reach: Reach::Book,
    },
];

impl Shape {
    /// Whether a value is of this shape.
    pub fn fits(self, value: &Value) -> bool {
        match self {
            Self::YesNo => value.is_boolean(),
            Self::OneOf(choices) => value.as_i64().is_some_and(|number| choices.contains(&number)),
            Self::Between(least, most) => value.as_i64().is_some_and(|number| (least..=most).contains(&number)),
            Self::Text(most) => value.as_str().is_some_and(|text| text.chars().count() <= most),
        }
    }

    /// What it can be, as a sentence.
    pub fn in_chinese(self) -> String {
        match self {
            Self::YesNo => "请选“是”或“否”。".to_owned(),
            Self::OneOf(choices) => {
                let choices: Vec<String> = choices.iter().map(ToString::to_string).collect();
                format!("可以选 {}。", choices.join("、"))
            }
            Self::Between(least, most) => format!("请填 {least} 到 {most} 之间的整数。"),
            Self::Text(most) => format!("最多 {most} 个字。"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_it_can_have() {
        for known in KNOWN {
            let default: Value = serde_json::from_str(known.default).unwrap();
            assert!(known.shape.fits(&default), "the default of {} fits its shape", known.key);
            assert!(!known.label.is_empty() && !known.source.is_empty(), "{} says what it is and why", known.key);
        }
    }
}
