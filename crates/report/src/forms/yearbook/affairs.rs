//! 支部事务 (domain.md 1J, 1K, 1L): lines for what came up in the year and is in no register.

use super::{Landmark, of_lines};
use crate::{forms::list::Column, page::Form};

/// Lines for the pen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Affairs {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
}

impl Affairs {
    /// One page of lines.
    pub fn form(&self) -> Form {
        let columns = vec![
            Column::hand("日期", 22),
            Column::hand("事项（来文、检查、物资、档案）", 62),
            Column::hand("办理情况", 45),
            Column::hand("经手人", 24),
        ];
        of_lines("支部事务登记", &self.landmarks, columns)
    }
}
