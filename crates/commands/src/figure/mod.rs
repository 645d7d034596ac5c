//! The figures (统计): the one place that counts them, each from the rows behind it.
//!
//! [`Records`] reads a book once and answers for any figure of the dictionary and any days. The month's sheet, the
//! 年度统计表, the returns and 本年数字 of texts all ask it, so that no two papers tell two numbers.

mod attendance;
mod attended;
mod dictionary;
mod dues;
mod funds;
mod life;
mod made_up;
mod members;
mod records;
mod registered;
mod row;
mod structure;
mod values;
pub mod wire;

pub(crate) use attended::of_days as attendance_of;
pub(crate) use records::Records;
pub(crate) use structure::of_day as structure_of;
pub(crate) use values::{days as days_of, no_span, years as years_of};

use crate::Command;

/// The commands about figures.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("figure.attendance", "到会情况：按人、按党小组、按年龄段，按名册顺序，不排名", attended::tables),
        Command::reads("figure.dictionary", "指标字典：名称、单位、含义、怎样计算、出处", dictionary::dictionary),
        Command::reads("figure.rows", "一个指标背后的每一行", values::rows),
        Command::reads("figure.span", "一段日期叫什么，从哪天到哪天", values::span),
        Command::reads("figure.structure", "某一天的党员结构：年龄、党龄、学历等", structure::tables),
        Command::reads("figure.values", "各项指标：本期、本年累计、上年同期、上年全年", values::values),
        Command::reads("figure.years", "各项指标：几年对比", values::years),
    ]
}
