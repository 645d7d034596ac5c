//! 作用发挥 (domain.md 5.33): lines for what members did for others and no record holds. Voluntary service that was
//! recorded has entries of its own.

use super::{Landmark, of_lines};
use crate::{forms::list::Column, page::Form};

/// Lines for the pen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
}

impl Service {
    /// One page of lines.
    pub fn form(&self) -> Form {
        let columns = vec![
            Column::hand("日期", 22),
            Column::hand("姓名", 26),
            Column::hand("做了什么（建言、宣讲、帮扶、志愿服务）", 70),
            Column::hand("对象、效果", 35),
        ];
        of_lines("作用发挥登记", &self.landmarks, columns)
    }
}
