//! 到会情况: by person, group and age, in the order of the roster (domain.md 4.3, B10). Nobody is put above another.

use domain::attendance::{Counts, Rates};

use super::ReturnHead;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// The tables of some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceReport {
    /// Whose, of when.
    pub head: ReturnHead,
    /// By the group of the day.
    pub groups: Vec<AttendanceLine>,
    /// By the age on the day.
    pub ages: Vec<AttendanceLine>,
    /// Person by person.
    pub people: Vec<AttendanceLine>,
    /// All together.
    pub all: Counts,
    /// Occasions counted.
    pub occasions: u32,
    /// Occasions of which an old ledger names nobody.
    pub stated_only: u32,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceLine {
    /// Who, which group or which age.
    pub label: String,
    /// Expected, present, on leave, absent, caught up.
    pub counts: Counts,
}

impl AttendanceReport {
    /// The paper, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let stated = match self.stated_only {
            0 => String::new(),
            some => format!("另有 {some} 场旧台账只给人数、没有名单，不在表内。"),
        };
        let all = AttendanceLine { label: "合计".to_owned(), counts: self.all };
        let list = |title: &str, heading: &str, lines: &[AttendanceLine]| {
            let rows = lines.iter().chain(std::iter::once(&all)).map(row).collect();
            List::new(columns(title), rows).unnumbered().headed(heading).with_rows_of(6)
        };
        ListPaper {
            title: format!("{}到会情况统计表", self.head.period),
            name: "到会情况".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: self.head.above(),
            lists: vec![
                list("党小组", "一、按党小组", &self.groups),
                list("年龄段", "二、按年龄段（按活动当天的年龄）", &self.ages),
                list("姓名", "三、按人（名册顺序）", &self.people),
            ],
            notes: vec![format!(
                "计入 {} 场有应到范围的活动。含补学＝（现场＋线上＋补学）÷应到；扣除长期卧床、异地＝现场÷（应到－没有到的长期卧床、\
                 失能、异地居住的人）。{stated}",
                self.occasions
            )],
            below: self.head.below(),
        }
    }
}

fn columns(first: &str) -> Vec<Column> {
    let counts = ["应到", "现场", "线上", "请假", "缺席", "补学"].map(Column::middle);
    let rates = ["到会率", "含补学", "扣除卧床异地"].map(Column::middle);
    std::iter::once(Column::middle(first)).chain(counts).chain(rates).collect()
}

fn row(line: &AttendanceLine) -> Vec<Entry> {
    let of = line.counts;
    let Rates { on_site, with_make_up, of_able } = of.rates();
    let counts = [of.expected, of.on_site, of.online, of.on_leave, of.absent, of.made_up].map(Entry::Count);
    let rates = [on_site, with_make_up, of_able].map(Entry::Rate);
    std::iter::once(Entry::from(&line.label)).chain(counts).chain(rates).collect()
}
