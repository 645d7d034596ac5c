//! From a workbook to the year it lists.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{dues::Rate, money::Fen};

use super::{
    columns::{NOT_MISSED, VOCABULARY},
    heading::{bare, month_key, months_of},
    row::{Row, WorkedOut},
    totals::{Read, at_foot, of_row},
    year::{Stated, tab_of, years},
};
use crate::{
    Error,
    grid::Workbook,
    table::{self, Choice, ChoiceKind, Column, Decisions, Found, Layout, Notice, Problem},
};

/// One member's year as the register has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DuesRow {
    /// The file's row, as Excel counts.
    pub row: u32,
    /// 姓名, without padding.
    pub name: String,
    /// 计算基数.
    pub base: Option<Fen>,
    /// 执行标准.
    pub rate: Option<Rate>,
    /// 月应交; none while it is in question.
    pub due: Option<Fen>,
    /// What was paid for each month, January first; none where nothing was.
    pub paid: [Option<Fen>; 12],
    /// 备注, and words that stood beside sums.
    pub note: Option<String>,
}

impl DuesRow {
    /// 全年实交.
    pub fn total(&self) -> Fen {
        self.paid.iter().flatten().copied().sum()
    }
}

/// What a person settled about the file.
#[derive(Debug, Clone, Copy)]
pub struct DuesChoices<'a> {
    /// Sheet, header and columns, where they are not as found.
    pub layout: &'a Layout,
    /// Problems decided.
    pub decisions: Decisions<'a>,
    /// Of which year; as the file says when left out.
    pub year: Option<i32>,
    /// The day it is read: a year to come has no register yet.
    pub today: NaiveDate,
}

/// A register that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuesReading {
    /// Name of the sheet it stands in.
    pub sheet: String,
    /// First and last row of the header.
    pub header: (u32, u32),
    /// Its columns and what each is read as.
    pub columns: Vec<Column>,
    /// Of which year it is; none where neither the file nor a person says it.
    pub year: Option<i32>,
    /// The years of the file's registers.
    pub years: Vec<i32>,
    /// The members, in the order of the file; those with problems too, without what is in question.
    pub rows: Vec<DuesRow>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// Rows a person decided to leave out.
    pub left_out: Vec<u32>,
}

/// Reads a register as a person settled it. What it says its rows and columns come to is compared with what
/// was read; where it differs is a problem.
pub fn read(workbook: &Workbook, choices: &DuesChoices<'_>) -> Result<DuesReading, Error> {
    let tab = choices.layout.sheet.clone().or_else(|| tab_of(workbook, choices.year?));
    let layout = Layout { sheet: tab, ..choices.layout.clone() };
    let mut found = table::find(workbook, &VOCABULARY, &layout)?;
    if found.doubled.iter().any(|field| field == "name") {
        return Err(Error::SideBySide { label: found.label_of("name").to_owned() });
    }
    take_bare_months(&mut found);
    let body = table::body(&found, &VOCABULARY, "name")?;
    let mut reading = DuesReading {
        sheet: found.sheet.name.clone(),
        header: (found.first_row, found.last_row),
        columns: found.columns.clone(),
        year: None,
        years: years(workbook),
        rows: Vec::new(),
        problems: Vec::new(),
        notices: table::notices(&found, &NOT_MISSED, "党费登记表").into_iter().chain(body.notices).collect(),
        left_out: Vec::new(),
    };
    settle_year(&found, choices, &mut reading);
    let mut worked_out = WorkedOut::default();
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    let mut rows = Vec::new();
    for record in &body.records {
        let mut row = Row::new(&found, choices.decisions, record.row);
        row.read(&mut worked_out);
        if row.is_blank() {
            let (number, name) = (record.row, &row.line.name);
            reading.notices.push(Notice::row(number, format!("第 {number} 行 {name}没有写金额，没有导入。")));
            continue;
        }
        if choices.decisions.leaves_out(record.row) {
            reading.left_out.push(record.row);
        } else {
            check_name(&mut row, &mut names, choices.decisions);
            let read = Read { line: &row.line, written_due: row.written_due, unread: &row.unread };
            let differing = of_row(&found, &read, choices.decisions);
            reading.problems.append(&mut row.problems);
            reading.problems.extend(differing);
            reading.notices.append(&mut row.notices);
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return Err(Error::NoPeople { sheet: found.sheet_in_words() });
    }
    let all: Vec<Read<'_>> =
        rows.iter().map(|row| Read { line: &row.line, written_due: row.written_due, unread: &row.unread }).collect();
    reading.problems.extend(at_foot(&found, &all, &body.totals, choices.decisions));
    reading.notices.extend(said_once(&worked_out));
    let left_out = reading.left_out.clone();
    reading.rows.extend(rows.into_iter().map(|row| row.line).filter(|line| !left_out.contains(&line.row)));
    Ok(reading)
}

/// Numbers from 1 to 12 in a row of headings are the months.
fn take_bare_months(found: &mut Found<'_>) {
    let numbers: Vec<(usize, u32)> = found
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .filter_map(|column| Some((column.index, bare(&column.label)?)))
        .collect();
    let in_order = numbers.len() == 12 && numbers.iter().zip(1..).all(|((_, number), month)| *number == month);
    let named = found.columns.iter().any(|column| column.field.as_deref().is_some_and(|f| months_of(f).is_some()));
    if !in_order || named {
        return;
    }
    for (index, month) in numbers {
        if let Some(column) = found.columns.iter_mut().find(|column| column.index == index) {
            column.field = Some(month_key(month).to_owned());
        }
    }
}

/// A person without a name, and a name that stands twice.
fn check_name(row: &mut Row<'_>, names: &mut BTreeMap<String, u32>, decisions: Decisions<'_>) {
    let number = row.line.row;
    if row.line.name.is_empty() {
        let ways = [ChoiceKind::Retype, ChoiceKind::LeaveOut].map(Choice::usual).to_vec();
        return row.problem("name", "import.no_name", "没有写姓名，请补上。", ways);
    }
    let settled = [ChoiceKind::Keep, ChoiceKind::SamePerson].iter().any(|kind| decisions.is(number, "name", *kind));
    match names.get(&row.line.name) {
        Some(first) if !settled => {
            let message = format!("写的是「{}」，与第 {first} 行同名，像是同一个人写了两遍，请核对。", row.line.name);
            let another = Choice { kind: ChoiceKind::Keep, label: "是同名的另一个人".to_owned(), text: None };
            let ways = vec![Choice::usual(ChoiceKind::LeaveOut), another, Choice::usual(ChoiceKind::Retype)];
            row.problem("name", "import.same_person", &message, ways);
        }
        Some(_) => {}
        None => {
            names.insert(row.line.name.clone(), number);
        }
    }
}

/// The year a person says, else the one the file says. Where both say one and differ, it is asked.
fn settle_year(found: &Found<'_>, choices: &DuesChoices<'_>, reading: &mut DuesReading) {
    let stated = Stated::by(found.sheet, found.first_row);
    let asked = choices.year.or(stated.year());
    reading.year = asked.filter(|year| *year <= choices.today.year() + 1);
    if let (Some(year), None) = (asked, reading.year) {
        reading.notices.push(Notice::file(format!("表上写的是 {year} 年，还没有到，请核对年份。")));
    }
    if let (Some((title, _)), Some(tab)) = (stated.title, stated.tab)
        && title != tab
    {
        let message = format!("标题写的是 {title} 年，工作表名写的是 {tab} 年，请核对是哪一年的。");
        reading.notices.push(Notice::file(message));
    }
    let (Some(year), Some(other)) = (choices.year, stated.year()) else { return };
    let row = stated.title.map_or(found.first_row, |(_, row)| row);
    if other == year || choices.decisions.is(row, "year", ChoiceKind::Keep) {
        return;
    }
    let as_asked = Choice { kind: ChoiceKind::Keep, label: format!("就是 {year} 年的"), text: None };
    reading.problems.push(Problem {
        row,
        column: String::new(),
        field: "year".to_owned(),
        value: other.to_string(),
        code: "import.other_year".to_owned(),
        message: format!("第 {row} 行：表上写的是 {other} 年，要导入的是 {year} 年，请核对。"),
        choices: vec![as_asked],
    });
}

/// What was worked out rather than read.
fn said_once(worked_out: &WorkedOut) -> impl Iterator<Item = Notice> {
    let said = [
        (&worked_out.by_rate, "没有写月应交，按基数和执行标准算出"),
        (&worked_out.by_paid, "没有写月应交，按各月实交的数记"),
        (&worked_out.ticked, "打的是钩，按月应交记"),
        (&worked_out.spread, "几个月合写的数不是月应交的整倍数，从前面的月份记起"),
    ];
    said.map(|(rows, what)| {
        let mut numbers = rows.clone();
        numbers.dedup();
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        (!numbers.is_empty()).then(|| Notice::file(format!("第 {} 行{what}，请核对。", numbers.join("、"))))
    })
    .into_iter()
    .flatten()
}
