//! 支委会成员及分工 (domain.md A03).

use crate::{
    forms::{
        VALUE,
        list::{self, Column, List},
    },
    page::{Align, Block, Form, Sheet},
};

use super::{Landmark, listed, page, with_lines};

/// The committee of the year and the leaders of its groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Committee {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// 届次, such as `第三届`.
    pub term: String,
    /// 选举日期.
    pub elected_on: String,
    /// 届满日期.
    pub falls_due_on: String,
    /// 批复文号; may be empty.
    pub approval: String,
    /// Tenures of the committee, the secretary first; those that ended in the year among them.
    pub posts: Vec<Tenure>,
    /// Leaders of the groups.
    pub group_leaders: Vec<GroupLeader>,
}

/// Somebody's time in a post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tenure {
    /// 党内职务.
    pub post: String,
    /// 姓名.
    pub name: String,
    /// 任职时间, such as `2024年5月起`.
    pub span: String,
    /// 产生方式.
    pub selection: String,
    /// 分工.
    pub duties: String,
}

/// Who leads a group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupLeader {
    /// 党小组.
    pub group: String,
    /// 党小组长.
    pub name: String,
    /// 任职时间.
    pub span: String,
}

/// Rows of the two lists at the least; what is not filled is for the pen.
const POSTS: usize = 7;
const LEADERS: usize = 4;

impl Committee {
    /// The page.
    pub fn form(&self) -> Form {
        let sheet = Sheet::PORTRAIT;
        let above = [
            format!("届次：{}", self.term),
            format!("选举日期：{}", self.elected_on),
            format!("届满日期：{}", self.falls_due_on),
            format!("批复文号：{}", self.approval),
        ];
        let mut blocks = vec![Block::Table(list::line(sheet.measure(), &above, VALUE, 0.0, Align::Left))];
        blocks.extend(listed("", &self.posts(), &sheet));
        blocks.extend(listed("党小组长", &self.leaders(), &sheet));
        page("支委会成员及分工", &self.landmarks, sheet, blocks)
    }

    fn posts(&self) -> List {
        let columns = vec![
            Column { least: 24.0, ..Column::middle("党内职务") },
            Column { least: 24.0, ..Column::middle("姓名") },
            Column { least: 30.0, ..Column::middle("任职时间") },
            Column { least: 24.0, ..Column::middle("产生方式") },
            Column { least: 45.0, ..Column::long("分工") },
        ];
        let rows = self
            .posts
            .iter()
            .map(|one| [&one.post, &one.name, &one.span, &one.selection, &one.duties].map(list::Entry::from).to_vec());
        let rows = with_lines(&columns, rows.collect(), POSTS, 1);
        List::new(columns, rows).with_rows_of(12)
    }

    fn leaders(&self) -> List {
        let columns = vec![
            Column { least: 50.0, ..Column::middle("党小组") },
            Column { least: 40.0, ..Column::middle("组长") },
            Column { least: 60.0, ..Column::middle("任职时间") },
        ];
        let rows =
            self.group_leaders.iter().map(|one| [&one.group, &one.name, &one.span].map(list::Entry::from).to_vec());
        let rows = with_lines(&columns, rows.collect(), LEADERS, 0);
        List::new(columns, rows).with_rows_of(10)
    }
}
