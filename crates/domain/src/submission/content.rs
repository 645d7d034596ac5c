//! What a return says, apart from the papers that say it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ReportedFigure, ReportedValue, ReportingPeriod, limited};

/// Figures a return has at the most.
pub const MAX_FIGURES: usize = 400;
/// Occasions.
pub const MAX_OCCASIONS: usize = 5_000;
/// Members of a roster.
pub const MAX_MEMBERS: usize = 5_000;
/// Columns of a roster.
pub const MAX_COLUMNS: usize = 60;
/// Characters of one text.
pub const MAX_TEXT: usize = 2_000;
/// Types of one occasion.
const MAX_KINDS: usize = 20;
/// Characters of the word for a type.
const MAX_KIND: usize = 40;
/// The most a count of people comes to.
const MAX_PEOPLE: u32 = 1_000_000;

/// A return: figures, the occasions behind them, and the roster as far as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// 填报单位.
    pub branch: Branch,
    /// 所属期.
    pub period: ReportingPeriod,
    /// 报送日期.
    pub reported_on: NaiveDate,
    /// 指标, in the order of the dictionary.
    #[serde(deserialize_with = "limited::limited::<_, _, MAX_FIGURES>")]
    pub figures: Vec<ReportedFigure>,
    /// 活动清单, in order of time.
    #[serde(deserialize_with = "limited::limited::<_, _, MAX_OCCASIONS>")]
    pub occasions: Vec<Occasion>,
    /// 名册.
    pub roster: Roster,
}

/// 填报单位: known by its uid, whatever it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// 32 hexadecimal digits, the same as long as the branch keeps this book.
    pub uid: String,
    /// 支部全称.
    pub name: String,
    /// 上级党组织.
    pub superior: String,
}

/// 一次活动, in numbers: who was there stays in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occasion {
    /// 日期.
    pub day: NaiveDate,
    /// 类型 in their words, such as 主题党日, as many as it has.
    #[serde(deserialize_with = "limited::limited::<_, _, MAX_KINDS>")]
    pub kinds: Vec<String>,
    /// 主题; may be empty.
    pub topic: String,
    /// 地点; may be empty.
    pub place: String,
    /// 应到.
    pub expected: u32,
    /// 现场实到.
    pub present: u32,
    /// 线上.
    pub online: u32,
    /// 请假.
    pub on_leave: u32,
    /// 缺席.
    pub absent: u32,
    /// 补学.
    pub made_up: u32,
}

/// 名册: a table of the columns that were handed over, 姓名 before all others.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// Heads of the columns, no two alike.
    #[serde(deserialize_with = "limited::limited::<_, _, MAX_COLUMNS>")]
    pub columns: Vec<String>,
    /// A row a member, a text a column; what is not known is empty.
    #[serde(deserialize_with = "limited::rows")]
    pub rows: Vec<Vec<String>>,
}

/// What a return can't be: said in the branch's terms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unfit(String);

impl Content {
    /// What beyond the types must hold of a return: texts of a length and without control characters, figures told
    /// once, a roster whose rows fit its columns. Holds of what is written and of what is read.
    pub fn check(&self) -> Result<(), Unfit> {
        self.branch.check()?;
        for (at, figure) in self.figures.iter().enumerate() {
            check_text("指标", &[&figure.code, &figure.name, &figure.unit])?;
            if figure.code.is_empty() || figure.name.is_empty() {
                return Err(Unfit(format!("第 {} 个指标没有代码或名称", at + 1)));
            }
            if self.figures[..at].iter().any(|earlier| earlier.code == figure.code) {
                return Err(Unfit(format!("指标 {} 写了两次", figure.code)));
            }
            if ![figure.period, figure.year].into_iter().flatten().all(ReportedValue::is_plausible) {
                return Err(Unfit(format!("指标 {} 的数太大", figure.code)));
            }
        }
        for occasion in &self.occasions {
            check_text("活动", &[&occasion.topic, &occasion.place])?;
            occasion.kinds.iter().try_for_each(|kind| check_text("活动", &[kind]))?;
            if occasion.kinds.iter().any(|kind| kind.chars().count() > MAX_KIND) {
                return Err(Unfit(format!("{} 活动的类型太长", occasion.day)));
            }
            if occasion.numbers().iter().any(|number| *number > MAX_PEOPLE) {
                return Err(Unfit(format!("{} 活动的人数太大", occasion.day)));
            }
        }
        self.roster.check()
    }
}

impl Branch {
    fn check(&self) -> Result<(), Unfit> {
        check_text("支部", &[&self.name, &self.superior])?;
        if self.name.is_empty() {
            return Err(Unfit("没有写支部名称".to_owned()));
        }
        let is_uid = self.uid.len() == 32 && self.uid.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if is_uid { Ok(()) } else { Err(Unfit("支部标识不是 32 位十六进制数".to_owned())) }
    }
}

impl Occasion {
    /// 应到, 现场实到, 线上, 请假, 缺席, 补学.
    pub fn numbers(&self) -> [u32; 6] {
        [self.expected, self.present, self.online, self.on_leave, self.absent, self.made_up]
    }
}

impl Roster {
    fn check(&self) -> Result<(), Unfit> {
        for (at, column) in self.columns.iter().enumerate() {
            check_text("名册", &[column])?;
            if column.is_empty() || self.columns[..at].contains(column) {
                return Err(Unfit(format!("名册第 {} 栏没有名称，或与前面一栏同名", at + 1)));
            }
        }
        for (at, row) in self.rows.iter().enumerate() {
            if row.len() != self.columns.len() {
                return Err(Unfit(format!("名册第 {} 人的栏数与表头不同", at + 1)));
            }
            row.iter().try_for_each(|text| check_text("名册", &[text]))?;
        }
        Ok(())
    }
}

fn check_text(of: &str, texts: &[&str]) -> Result<(), Unfit> {
    for text in texts {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err(Unfit(format!("{of}的文字里有看不见的控制字符")));
        }
        if text.chars().nth(MAX_TEXT).is_some() {
            return Err(Unfit(format!("{of}的文字超过 {MAX_TEXT} 字")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Fen;

    fn content() -> Content {
        Content {
            branch: Branch {
                uid: "0123456789abcdef0123456789abcdef".into(),
                name: "第一党支部".into(),
                superior: String::new(),
            },
            period: "2026-10".parse().unwrap(),
            reported_on: "2026-10-31".parse().unwrap(),
            figures: vec![ReportedFigure {
                code: "theme_days".into(),
                name: "主题党日".into(),
                unit: "次".into(),
                period: Some(ReportedValue::Count(1)),
                year: Some(ReportedValue::share(9, 10)),
            }],
            occasions: Vec::new(),
            roster: Roster { columns: vec!["姓名".into()], rows: vec![vec!["王䶮".into()]] },
        }
    }

    #[test]
    fn what_a_figure_comes_to_has_three_shapes() {
        for (value, text) in [
            (ReportedValue::Count(3), "3"),
            (ReportedValue::amount(Fen(12050)), r#"{"fen":12050}"#),
            (ReportedValue::share(64, 70), r#"{"part":64,"whole":70}"#),
        ] {
            assert_eq!(serde_json::to_string(&value).unwrap(), text, "written");
            assert_eq!(serde_json::from_str::<ReportedValue>(text).unwrap(), value, "and read");
        }
        for text in ["-1", "1.5", "\"3\"", r#"{"part":1}"#, r#"{"part":1,"whole":2,"rate":0.5}"#] {
            assert!(serde_json::from_str::<ReportedValue>(text).is_err(), "{text} is none of them");
        }
    }

    #[test]
    fn what_does_not_fit_together_is_said() {
        assert_eq!(content().check(), Ok(()), "as it should be");
        type Spoil = fn(&mut Content);
        let spoiled: [(&str, Spoil); 7] = [
            ("没有写支部名称", |content| content.branch.name.clear()),
            ("支部标识不是 32 位十六进制数", |content| content.branch.uid.push('0')),
            ("指标 theme_days 写了两次", |content| content.figures.push(content.figures[0].clone())),
            ("指标 theme_days 的数太大", |content| {
                content.figures[0].year = Some(ReportedValue::Count(u64::MAX))
            }),
            ("名册第 1 人的栏数与表头不同", |content| content.roster.rows[0].push("男".into())),
            ("名册第 2 栏没有名称，或与前面一栏同名", |content| {
                content.roster.columns.push("姓名".into())
            }),
            ("名册的文字里有看不见的控制字符", |content| content.roster.rows[0][0].push('\t')),
        ];
        for (said, spoil) in spoiled {
            let mut content = content();
            spoil(&mut content);
            assert_eq!(content.check(), Err(Unfit(said.to_owned())), "{said}");
        }
    }

    #[test]
    fn a_list_ends_at_its_limit() {
        let long = serde_json::json!({ "columns": [], "rows": vec![Vec::<String>::new(); MAX_MEMBERS + 1] });
        assert!(serde_json::from_value::<Roster>(long).is_err(), "no branch has so many members");
    }
}
