//! 个人积分卡 (domain.md 1H H01): a member's points of a year, entry by entry, a page for each.

use super::list::{Column, Entry, List, ListPaper};
use crate::page::{Block, Form, PageNumbers, Sheet};

/// The card of one member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointsCard {
    /// Full name of the branch.
    pub branch: String,
    /// 姓名.
    pub name: String,
    /// 党小组; empty where the member is in none.
    pub group: String,
    /// The year.
    pub year: i32,
    /// What was left of the years before.
    pub before: i64,
    /// What was given, taken and exchanged, in order of time.
    pub lines: Vec<PointsLine>,
}

/// A line of a card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointsLine {
    /// Its day, such as `10月12日`.
    pub day: String,
    /// For what.
    pub why: String,
    /// 加分.
    pub given: i64,
    /// 扣分.
    pub taken: i64,
    /// 兑换.
    pub spent: i64,
}

impl PointsCard {
    fn paper(&self) -> ListPaper {
        let count = |points: i64| match u32::try_from(points) {
            Ok(0) | Err(_) => Entry::Blank,
            Ok(points) => Entry::Count(points),
        };
        let mut left = self.before;
        let mut rows = vec![vec![
            Entry::Blank,
            Entry::Text("以前各年剩余".to_owned()),
            Entry::Blank,
            Entry::Blank,
            Entry::Blank,
            Entry::Text(left.to_string()),
        ]];
        rows.extend(self.lines.iter().map(|line| {
            left += line.given - line.taken - line.spent;
            vec![
                Entry::from(&line.day),
                Entry::from(&line.why),
                count(line.given),
                count(line.taken),
                count(line.spent),
                Entry::Text(left.to_string()),
            ]
        }));
        let columns = vec![
            Column { least: 24.0, ..Column::middle("日期") },
            Column { least: 60.0, ..Column::long("事项和依据") },
            Column::count("加分"),
            Column::count("扣分"),
            Column::count("兑换"),
            Column::middle("剩余"),
        ];
        let group = if self.group.is_empty() { String::new() } else { format!("党小组：{}", self.group) };
        ListPaper {
            title: format!("{}年个人积分卡", self.year),
            name: "个人积分卡".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: vec![format!("党支部：{}", self.branch), format!("姓名：{}", self.name), group],
            lists: vec![List::new(columns, rows).unnumbered()],
            notes: vec![format!(
                "合计为{}年的加分、扣分和兑换；剩余为历年加分减扣分和兑换，现剩余 {left} 分。",
                self.year
            )],
            below: ["党员签字：", "审核人签字："].map(str::to_owned).to_vec(),
        }
    }

    /// Several cards, a page for each at the least.
    pub fn form(cards: &[Self]) -> Form {
        let mut blocks = Vec::new();
        for (place, card) in cards.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.push(Block::Outline(0, card.name.clone()));
            let of_card = card.paper().form().blocks.into_iter();
            blocks.extend(of_card.filter(|block| !matches!(block, Block::Outline(..))));
        }
        Form {
            title: "个人积分卡".to_owned(),
            sheet: Sheet::PORTRAIT,
            page_numbers: PageNumbers::Never,
            running_head: "个人积分卡（续）".to_owned(),
            blocks,
        }
    }
}
