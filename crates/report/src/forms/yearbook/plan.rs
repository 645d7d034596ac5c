//! 年度计划 (domain.md C19): what the year asks for and what was set down for each month.

use crate::{
    forms::{
        LABEL, MIDDLE, NOTE, VALUE,
        list::{Column, List},
    },
    page::{Block, Cell, Form, Row, Sheet, Table, mm},
};

use super::{LIST_HEADING, Landmark, listed, page};

/// The plan of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// The year; 0 to be written by hand.
    pub year: i32,
    /// What is asked for: 支委会每月 1 次.
    pub expectations: Vec<PlanExpectation>,
    /// What was set down, January to December.
    pub months: [Vec<PlannedItem>; 12],
}

/// Something the rules, the superior or the branch ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanExpectation {
    /// Such as 支委会.
    pub title: String,
    /// Such as `每月 1 次`.
    pub how_often: String,
    /// 全年应开.
    pub expected: u32,
    /// 已开.
    pub held: u32,
    /// 依据.
    pub source: String,
}

/// Something set down for a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlannedItem {
    /// Day, such as `15日`; empty while it is not fixed.
    pub day: String,
    /// Kinds and topic, such as `主题党日：讲好身边的老党员故事`.
    pub title: String,
    /// What became of it, such as `已开`, `改期到 10月29日`; empty to be written by hand.
    pub outcome: String,
}

/// Height of a row, in millimetres; where it is written by hand, a month of two rows has its place on one page.
const ROW: f32 = 8.0;
const ROW_BY_HAND: f32 = 9.0;
/// Rows a month has at the least: there is room for what comes up.
const ROWS_OF_MONTH: usize = 2;

impl Plan {
    /// The plan: what is asked for, then month by month.
    pub fn form(&self) -> Form {
        let title =
            if self.year == 0 { "　　　　年度计划".to_owned() } else { format!("{}年度计划", self.year) };
        let sheet = Sheet::PORTRAIT;
        let mut blocks = Vec::new();
        if !self.expectations.is_empty() {
            blocks.extend(listed("一、应开次数", &self.expected(), &sheet));
            blocks.push(Block::Gap(mm(3.0)));
            blocks.push(Block::Heading("二、各月安排".to_owned(), LIST_HEADING));
        }
        blocks.push(Block::Table(self.by_month(&sheet)));
        blocks.push(Block::Gap(mm(1.0)));
        blocks.push(Block::Text("完成情况空着的，由支部填写；计划外的活动写在空行里。".to_owned(), NOTE));
        page(&title, &self.landmarks, sheet, blocks)
    }

    fn expected(&self) -> List {
        let columns = vec![
            Column { least: 30.0, ..Column::middle("类型") },
            Column { least: 30.0, ..Column::middle("要求") },
            Column { least: 18.0, ..Column::middle("全年应开") },
            Column { least: 18.0, ..Column::middle("已开") },
            Column { least: 45.0, ..Column::long("依据") },
        ];
        let rows = self.expectations.iter().map(|one| {
            vec![
                (&one.title).into(),
                (&one.how_often).into(),
                one.expected.into(),
                one.held.into(),
                (&one.source).into(),
            ]
        });
        List::new(columns, rows.collect())
    }

    fn by_month(&self, sheet: &Sheet) -> Table {
        let heads = ["月份", "日期", "类型、主题", "完成情况"];
        let by_hand = self.expectations.is_empty() && self.months.iter().all(Vec::is_empty);
        let height = mm(if by_hand { ROW_BY_HAND } else { ROW });
        let head = Row::new(heads.map(|text| Cell::new(text, LABEL)).to_vec()).at_least(height);
        let rows = (1u32..).zip(&self.months).flat_map(|(month, items)| {
            let count = items.len().max(ROWS_OF_MONTH);
            (0..count).map(move |place| {
                let item = items.get(place);
                let text = |value: fn(&PlannedItem) -> &String| item.map(value).cloned().unwrap_or_default();
                let month = match place {
                    0 => Cell::new(format!("{month}月"), LABEL),
                    _ => Cell::new("", LABEL).joined(),
                };
                let row = Row::new(vec![
                    month,
                    Cell::new(text(|item| &item.day), MIDDLE),
                    Cell::new(text(|item| &item.title), VALUE),
                    Cell::new(text(|item| &item.outcome), MIDDLE),
                ]);
                let row = row.at_least(height);
                // A month is not parted from its own name.
                if place == 0 { row.keeping() } else { row }
            })
        });
        Table::new(sheet.measure(), &[16.0, 22.0, 95.0, 40.0], vec![head], rows.collect()).tight()
    }
}
