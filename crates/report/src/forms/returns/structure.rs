//! 党员结构 (domain.md 4.1): a table for each respect, and plain charts of those in bands.

use domain::attendance::Rate;

use super::ReturnHead;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::{BarChart, Block, Form, Sheet, mm},
};

/// The tables of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureReport {
    /// Whose, as of which day.
    pub head: ReturnHead,
    /// All members.
    pub total: u32,
    /// The tables, in their order.
    pub tables: Vec<StructureTable>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureTable {
    /// By what the members are sorted.
    pub title: String,
    /// Its lines.
    pub lines: Vec<StructureLine>,
    /// Whether a chart stands under it.
    pub charted: bool,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureLine {
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u32,
    /// How many of them may belong elsewhere (约).
    pub about: u32,
    /// Whether it tells some of the lines above once more.
    pub of_which: bool,
}

/// Height of a chart, in millimetres.
const CHART: f32 = 45.0;

impl StructureReport {
    /// Title of the paper.
    pub fn title(&self) -> String {
        "党员结构统计表".to_owned()
    }

    /// The tables as lists, for the workbook and the page.
    pub fn paper(&self) -> ListPaper {
        ListPaper {
            title: self.title(),
            name: "党员结构".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: self.head.above(),
            lists: self.tables.iter().map(|table| table.list(self.total)).collect(),
            notes: vec![format!(
                "在册党员 {} 名。年龄、党龄按统计日是否已满周岁、周年计；“约”是日期只知道年或月，按最早的一天计的人数。\
                 “其中”的行不另计入合计。",
                self.total
            )],
            below: self.head.below(),
        }
    }

    /// The same on pages, each banded table with its chart.
    pub fn form(&self) -> Form {
        let mut form = self.paper().form();
        let mut tables = self.tables.iter();
        let mut blocks = Vec::with_capacity(form.blocks.len());
        let mut past_head = false;
        for block in form.blocks {
            // The first table is the line above; the last, the line that is signed, comes after all of these.
            let is_table = matches!(block, Block::Table(_));
            blocks.push(block);
            if is_table
                && past_head
                && let Some(table) = tables.next().filter(|table| table.charted)
            {
                blocks.push(Block::Gap(mm(2.0)));
                blocks.push(Block::Chart(table.chart()));
            }
            past_head |= is_table;
        }
        form.blocks = blocks;
        form
    }
}

impl StructureTable {
    fn list(&self, total: u32) -> List {
        let columns = vec![Column::long("分段"), Column::middle("人数"), Column::middle("占比"), Column::middle("约")];
        let row = |line: &StructureLine| {
            let share = Rate { part: line.count, whole: total };
            let about = if line.about == 0 { Entry::Blank } else { Entry::Count(line.about) };
            vec![Entry::from(&line.label), Entry::Count(line.count), Entry::Rate(share), about]
        };
        let all: u32 = self.lines.iter().filter(|line| !line.of_which).map(|line| line.count).sum();
        let sum = vec!["合计".into(), Entry::Count(all), Entry::Rate(Rate { part: all, whole: total }), Entry::Blank];
        let (of_which, added): (Vec<&StructureLine>, Vec<&StructureLine>) =
            self.lines.iter().partition(|line| line.of_which);
        let rows = added.into_iter().map(row).chain([sum]).chain(of_which.into_iter().map(row)).collect();
        List::new(columns, rows).unnumbered().headed(&self.title).with_rows_of(6)
    }

    fn chart(&self) -> BarChart {
        let bars = self.lines.iter().filter(|line| !line.of_which).map(|line| (line.label.as_str(), line.count));
        BarChart { height_mm: CHART, ..BarChart::counts(&self.title, "名", bars) }
    }
}
