//! 奖惩情况 (domain.md A13, 5.33): honours of the branch and its members, and lines for the pen.

use crate::{
    forms::list::{self, Column, List},
    page::{Form, Sheet},
};

use super::{Landmark, listed, page, with_lines};

/// The year's honours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Honours {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// In order of their days.
    pub honours: Vec<Honour>,
}

/// An honour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Honour {
    /// 日期.
    pub day: String,
    /// 对象: the branch or a member.
    pub whom: String,
    /// 名称.
    pub name: String,
    /// 授予单位.
    pub by: String,
}

const ROWS: usize = 18;

impl Honours {
    /// The page.
    pub fn form(&self) -> Form {
        let columns = vec![
            Column::hand("日期", 22),
            Column::hand("对象（支部、个人）", 32),
            Column { least: 60.0, ..Column::long("奖励、荣誉或处理的名称") },
            Column { least: 40.0, ..Column::long("授予、决定单位") },
        ];
        let rows =
            self.honours.iter().map(|one| [&one.day, &one.whom, &one.name, &one.by].map(list::Entry::from).to_vec());
        let rows = with_lines(&columns, rows.collect(), ROWS, 2);
        let list = List::new(columns, rows).with_rows_of(12);
        page("奖惩情况", &self.landmarks, Sheet::PORTRAIT, listed("", &list, &Sheet::PORTRAIT))
    }
}
