//! 民主评议 of a year that nothing is written down of: lines for the pen. One that is goes into the book as its 测评汇总表.

use super::{Landmark, of_lines};
use crate::{forms::list::Column, page::Form};

/// Lines for the pen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppraisalLines {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
}

impl AppraisalLines {
    /// One page of lines.
    pub fn form(&self) -> Form {
        let columns = vec![
            Column::hand("姓名", 32),
            Column::hand("支部评定", 30),
            Column::hand("反馈本人", 30),
            Column::hand("说明", 60),
        ];
        of_lines("民主评议结果登记", &self.landmarks, columns)
    }
}
