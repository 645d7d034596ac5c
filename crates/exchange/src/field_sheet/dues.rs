//! 党费收缴分表: who collects dues gets a month's list, and brings back who paid what, how and when.

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    dues::{Difference, Means, Way},
    money::Fen,
    text::clean_or_none,
};

use super::{
    NAME, Unread,
    blank::{Blank, Column, Fact, Kind},
    filled::Filled,
};
use crate::{
    Error,
    value::{date, money},
};

/// Digits of a sheet's number.
pub(super) const NUMBER_LENGTH: usize = 12;

const PAID: &str = "实交（元）";
const DIFFERENCE: &str = "与应交不同时";
const DAY: &str = "收款日期";
const WAY: &str = "途径";
const MEANS: &str = "款项";
const PAID_BY: &str = "代交人";
const NOTE: &str = "备注";

const NOTES: &[&str] = &[
    "怎样填：只填白格子。交了的填实交、收款日期、途径、款项；没交的空着。日期写成 2026-11-28。",
    "实交和应交不一样的，在「与应交不同时」一格选：少交的选部分交纳，多交的选自愿多交。",
    "灰格子不要改，表号不要删；可以打印出来先用笔记，再填进来。填好存盘，发回给书记。",
];

/// A list to be sent out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuesSheet {
    /// By which the book knows it again.
    pub number: String,
    /// Such as `2026年11月党费收缴分表（第一党小组）`.
    pub title: String,
    /// Who fills it in.
    pub holder: String,
    /// Ways that can be chosen.
    pub ways: Vec<Way>,
    /// Means that can be chosen.
    pub means: Vec<Means>,
    /// Who is on it.
    pub rows: Vec<DuesRow>,
}

/// One who may pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuesRow {
    /// 姓名.
    pub name: String,
    /// For which months, in words; empty when nothing is due.
    pub months: String,
    /// What is due for them.
    pub due: Fen,
    /// 免交, 已交 …; empty when nothing is to be said.
    pub note: String,
}

impl DuesSheet {
    /// The xlsx file.
    pub fn write(&self) -> Result<Vec<u8>, Error> {
        let ways: Vec<&str> = self.ways.iter().map(|way| way.word()).collect();
        let means: Vec<&str> = self.means.iter().map(|means| means.word()).collect();
        let differences: Vec<&str> = Difference::ALL.iter().map(|difference| difference.word()).collect();
        let column = |label, width, kind| Column { label, width, kind };
        let rows = self.rows.iter().enumerate().map(|(at, row)| {
            let given = [(at + 1).to_string(), row.name.clone(), row.months.clone(), row.due.to_string()];
            let open = [const { String::new() }; 6].into_iter().chain([row.note.clone()]);
            given.into_iter().chain(open).collect()
        });
        let blank = Blank {
            title: &self.title,
            number: &self.number,
            facts: vec![Fact { label: "填表人", value: &self.holder, kind: Kind::Text }],
            columns: vec![
                column("序号", 6.0, Kind::Given),
                column(NAME, 14.0, Kind::Given),
                column("交哪几个月", 20.0, Kind::Given),
                column("应交（元）", 11.0, Kind::Sum),
                column(PAID, 11.0, Kind::Text),
                column(DIFFERENCE, 13.0, Kind::Choice(&differences)),
                column(DAY, 13.0, Kind::Text),
                column(WAY, 12.0, Kind::Choice(&ways)),
                column(MEANS, 12.0, Kind::Choice(&means)),
                column(PAID_BY, 12.0, Kind::Text),
                column(NOTE, 20.0, Kind::Text),
            ],
            rows: rows.collect(),
            notes: NOTES,
        };
        blank.write()
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledDues {
    /// Who filled it in.
    pub holder: Option<String>,
    /// Rows that name somebody.
    pub rows: Vec<FilledDuesRow>,
}

/// A row that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledDuesRow {
    /// As Excel counts.
    pub row: u32,
    /// 姓名.
    pub name: String,
    /// 实交; none where nothing was filled in.
    pub amount: Option<Fen>,
    /// What it is when it differs from what is due.
    pub difference: Option<Difference>,
    /// 收款日期.
    pub day: Option<NaiveDate>,
    /// 途径.
    pub way: Option<Way>,
    /// 款项.
    pub means: Option<Means>,
    /// 代交人.
    pub paid_by: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// What can't be read in it.
    pub unread: Vec<Unread>,
}

impl FilledDues {
    /// Reads what was filled in. What a cell should not say is told with its row.
    pub fn of(filled: &Filled) -> Self {
        let holder = clean_or_none(&filled.fact("填表人").text());
        Self { holder, rows: filled.rows().map(|(row, name)| read_row(filled, row, name)).collect() }
    }
}

fn read_row(filled: &Filled, row: u32, name: String) -> FilledDuesRow {
    let ways: Vec<(&str, Way)> = Way::ALL.iter().map(|way| (way.word(), *way)).collect();
    let means: Vec<(&str, Means)> = Means::ALL.iter().map(|means| (means.word(), *means)).collect();
    let mut unread = Vec::new();
    let amount = match money(filled.cell(row, PAID)) {
        Ok((amount, None)) => amount.filter(|amount| *amount != Fen::ZERO),
        _ => {
            unread.push(filled.unread(row, PAID, "一个数，如 12.50"));
            None
        }
    };
    let day = match date::read(filled.cell(row, DAY)).map(|date| date.map(as_day)) {
        Ok(None) => None,
        Ok(Some(Some(day))) => Some(day),
        _ => {
            unread.push(filled.unread(row, DAY, "日期，如 2026-11-28"));
            None
        }
    };
    let differences: Vec<(&str, Difference)> = Difference::ALL.iter().map(|one| (one.word(), *one)).collect();
    let difference = filled.word(row, DIFFERENCE, &differences).unwrap_or_else(|error| {
        unread.push(error);
        None
    });
    let way = filled.word(row, WAY, &ways).unwrap_or_else(|error| {
        unread.push(error);
        None
    });
    let means = filled.word(row, MEANS, &means).unwrap_or_else(|error| {
        unread.push(error);
        None
    });
    let text = |label| clean_or_none(&filled.cell(row, label).text());
    FilledDuesRow { row, name, amount, difference, day, way, means, paid_by: text(PAID_BY), note: text(NOTE), unread }
}

pub(super) fn as_day(date: PartialDate) -> Option<NaiveDate> {
    date.to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> DuesSheet {
        let row = |name: &str, due| DuesRow {
            name: name.to_owned(),
            months: "11月".to_owned(),
            due: Fen(due),
            note: String::new(),
        };
        DuesSheet {
            number: "5f3a91c2d0e4".to_owned(),
            title: "2026年11月党费收缴分表（第一党小组）".to_owned(),
            holder: "何淑芬".to_owned(),
            ways: Way::ALL.to_vec(),
            means: Means::ALL.to_vec(),
            rows: vec![row("徐明远", 1250), row("李𬱖", 1945)],
        }
    }

    #[test]
    fn what_was_sent_out_is_known_again() {
        let bytes = sheet().write().unwrap();
        let filled = Filled::read(&bytes).unwrap().expect("one of ours");
        assert_eq!(filled.number, "5f3a91c2d0e4", "by its number");
        let read = FilledDues::of(&filled);
        assert_eq!(read.holder.as_deref(), Some("何淑芬"), "and who has it");
        let names: Vec<&str> = read.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["徐明远", "李𬱖"], "those on it, and no note");
        assert!(read.rows.iter().all(|row| row.amount.is_none() && row.unread.is_empty()), "nothing is filled in yet");
    }

    #[test]
    fn a_file_of_another_kind_is_none_of_ours() {
        assert_eq!(Filled::read("姓名,性别\n王芳,女\n".as_bytes()).unwrap(), None, "a roster has no number");
        assert!(Filled::read(b"").is_err(), "an empty file is told as every other table");
    }

    #[test]
    fn what_is_typed_is_read_wherever_the_columns_went() {
        let text = "表号：5F3A91C2D0E4\n填表人,何淑芬\n实交（元）,姓名,款项,途径,收款日期,备注\n\
                    12.5,徐明远,现金,会上,2026-11-20,\n￥19.45元,李𬱖,微信,上门,2026.11.21,代收\n\
                    交了,王芳,金条,会上,昨天,\n";
        let filled = Filled::read(text.as_bytes()).unwrap().expect("saved as CSV it is still ours");
        let read = FilledDues::of(&filled);
        let first = &read.rows[0];
        assert_eq!((first.amount, first.way, first.means), (Some(Fen(1250)), Some(Way::ALL[0]), Some(Means::ALL[0])));
        assert_eq!(first.day, NaiveDate::from_ymd_opt(2026, 11, 20));
        assert_eq!(read.rows[1].amount, Some(Fen(1945)), "with sign and unit");
        let told: Vec<&str> = read.rows[2].unread.iter().map(|one| one.0.as_str()).collect();
        assert_eq!(told.len(), 3, "each cell that can't be read is named: {told:?}");
        assert!(told[0].contains("第 6 行") && told[0].contains("交了"), "{told:?}");
    }
}
