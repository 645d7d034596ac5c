//! 走访联系: who caught up on what, and how (补学、送学; domain.md C06, 5.19). Visits are entries of their own.

use crate::{
    forms::list::{self, Column, List},
    page::{Form, Sheet},
};

use super::{Landmark, listed, page, with_lines};

/// The year's 补学 and 送学.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// In order of the day they were made on.
    pub caught_up: Vec<CaughtUp>,
}

/// Somebody caught up on something missed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaughtUp {
    /// 日期, such as `10月20日`.
    pub day: String,
    /// 姓名.
    pub name: String,
    /// What was missed: kind and day.
    pub occasion: String,
    /// 方式.
    pub way: String,
    /// 送学人; may be empty.
    pub by_whom: String,
    /// 资料、备注; may be empty.
    pub note: String,
}

/// Rows at the least; what is not filled is for the pen.
const ROWS: usize = 20;

impl Contact {
    /// The page, and more where there is more.
    pub fn form(&self) -> Form {
        let columns = vec![
            Column { least: 20.0, ..Column::middle("日期") },
            Column { least: 22.0, ..Column::middle("姓名") },
            Column { least: 45.0, ..Column::long("补的是哪次活动") },
            Column { least: 20.0, ..Column::middle("方式") },
            Column { least: 22.0, ..Column::middle("送学人") },
            Column { least: 25.0, ..Column::long("资料、备注") },
        ];
        let rows = self.caught_up.iter().map(|one| {
            [&one.day, &one.name, &one.occasion, &one.way, &one.by_whom, &one.note].map(list::Entry::from).to_vec()
        });
        let rows = with_lines(&columns, rows.collect(), ROWS, 2);
        let list = List::new(columns, rows).with_rows_of(10);
        page("补学、送学登记", &self.landmarks, Sheet::PORTRAIT, listed("", &list, &Sheet::PORTRAIT))
    }
}
