//! Entries of a register kept in Excel: the list this program saves, or one of the branch's own under the same headings.

mod cell;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    member::MemberId,
    register::{Field, Register, RegisterEntryDraft, Values},
};

use crate::{
    Error,
    grid::{Cell, Sheet, Workbook},
    table::{normal, without_brackets},
};

/// Rows of a sheet among which its headings are looked for.
const HEADINGS_WITHIN: usize = 30;
/// The day may be headed so instead of by the register's own word.
const DAY: &str = "日期";
/// First cells of rows that are no entry.
const SUMS: [&str; 3] = ["合计", "总计", "小计"];

/// What a sheet says of a register.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterReading {
    /// The sheet that was read.
    pub sheet: String,
    /// Its rows, each an entry or open.
    pub rows: Vec<RegisterRow>,
    /// What must be mended in the file first.
    pub faults: Vec<RegisterFault>,
    /// Headings the register does not ask for; what stands under them is not read.
    pub strange: Vec<String>,
}

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterRow {
    /// The file's row, as Excel counts.
    pub row: u32,
    /// What its cells say, by field.
    pub texts: BTreeMap<String, String>,
    /// The entry; none while something of it is open.
    pub entry: Option<RegisterEntryDraft>,
}

/// Something wrong with one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterFault {
    /// The file's row.
    pub row: u32,
    /// The field, or what the day is headed.
    pub field: String,
    /// What the cell holds.
    pub value: String,
    /// What is so and what to look at, in plain words.
    pub message: String,
}

/// A member by whose name entries may be.
pub type Named = (MemberId, String);

/// Reads the entries of a register from the first sheet that has its headings: the day and every field that must be
/// filled in.
///
/// Fails with [`Error::NoHeader`] where none has.
pub fn read(workbook: &Workbook, of: &Register, members: &[Named]) -> Result<RegisterReading, Error> {
    let found = workbook.sheets.iter().find_map(|sheet| Some((sheet, headings(sheet, of)?)));
    let (sheet, headings) = found.ok_or_else(|| Error::NoHeader { expected: expected(of) })?;
    let mut reading = RegisterReading {
        sheet: sheet.name.clone(),
        rows: Vec::new(),
        faults: Vec::new(),
        strange: headings.strange.clone(),
    };
    for row in sheet.rows.iter().filter(|row| row.number > headings.row) {
        let is_sum =
            row.cells.iter().find(|cell| !cell.is_empty()).is_none_or(|cell| SUMS.contains(&cell.text().as_str()));
        if !is_sum && let Some(read) = entry(sheet, row.number, of, &headings, members, &mut reading.faults) {
            reading.rows.push(read);
        }
    }
    Ok(reading)
}

fn expected(of: &Register) -> String {
    let needed = of.fields.iter().filter(|field| field.required).map(|field| format!("「{}」", field.name));
    std::iter::once(format!("「{}」", of.day)).chain(needed).collect::<Vec<_>>().join("、")
}

/// Where the columns of a register stand.
struct Headings<'register> {
    row: u32,
    day: usize,
    fields: Vec<(usize, &'register Field)>,
    strange: Vec<String>,
}

/// The first row that heads the day and every field that must be filled in.
fn headings<'register>(sheet: &Sheet, of: &'register Register) -> Option<Headings<'register>> {
    sheet.rows.iter().take(HEADINGS_WITHIN).find_map(|row| {
        let mut found = Headings { row: row.number, day: usize::MAX, fields: Vec::new(), strange: Vec::new() };
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let said = cell.text();
            let is = |name: &str| normal(&said) == normal(name) || normal(&without_brackets(&said)) == normal(name);
            if found.day == usize::MAX && (is(&of.day) || is(DAY)) {
                found.day = column;
            } else if let Some(field) = of.fields.iter().find(|field| is(&field.name)) {
                found.fields.push((column, field));
            } else if normal(&said) != "序号" {
                found.strange.push(said);
            }
        }
        let has = |field: &Field| found.fields.iter().any(|(_, one)| one.name == field.name);
        let whole = found.day != usize::MAX && of.fields.iter().filter(|field| field.required).all(has);
        whole.then_some(found)
    })
}

/// A row as an entry; none of one in which nothing is said.
fn entry(
    sheet: &Sheet,
    row: u32,
    of: &Register,
    headings: &Headings<'_>,
    members: &[Named],
    faults: &mut Vec<RegisterFault>,
) -> Option<RegisterRow> {
    let before = faults.len();
    let mut texts = BTreeMap::new();
    let mut values = Values::new();
    let mut fault = |field: &str, cell: &Cell, message: String| {
        faults.push(RegisterFault { row, field: field.to_owned(), value: cell.text(), message });
    };
    for (column, field) in &headings.fields {
        let cell = sheet.cell(row, *column);
        if cell.is_empty() {
            continue;
        }
        texts.insert(field.name.to_string(), cell.text());
        match cell::value(cell, field, members) {
            Ok(Some(value)) => {
                values.insert(field.name.to_string(), value);
            }
            Ok(None) => {}
            Err(message) => fault(&field.name, cell, message),
        }
    }
    let day_cell = sheet.cell(row, headings.day);
    if texts.is_empty() && day_cell.is_empty() {
        return None;
    }
    texts.insert(of.day.to_string(), day_cell.text());
    let day: Option<NaiveDate> = match cell::day(day_cell) {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            fault(&of.day, day_cell, "没有写日期".to_owned());
            None
        }
        Err(message) => {
            fault(&of.day, day_cell, message);
            None
        }
    };
    let draft = day
        .filter(|_| faults.len() == before)
        .map(|day| RegisterEntryDraft { id: None, register: of.name.to_string(), day, values }.checked(of));
    let entry = match draft {
        Some(Ok(draft)) => Some(draft),
        Some(Err(problem)) => {
            let message = format!("{problem}。{}", problem.what_to_do());
            faults.push(RegisterFault { row, field: String::new(), value: String::new(), message });
            None
        }
        None => None,
    };
    Some(RegisterRow { row, texts, entry })
}

#[cfg(test)]
mod tests {
    use domain::register::{RegisterValue, register};

    use super::*;
    use crate::grid;

    fn members() -> Vec<Named> {
        ["徐明远", "王芳", "阿依古丽·买买提", "王芳", "李强"]
            .iter()
            .enumerate()
            .map(|(id, name)| (MemberId(id as i64), (*name).to_owned()))
            .collect()
    }

    fn reading(csv: &str) -> RegisterReading {
        let workbook = grid::read(csv.as_bytes()).expect("a table");
        read(&workbook, register("走访慰问").expect("kept"), &members()).expect("its headings")
    }

    #[test]
    fn a_list_under_the_registers_headings_is_read() {
        let csv = "走访慰问登记表\n序号,走访日期,走访对象,事由,慰问金（元）,颜色\n1,2026-10-20,徐明远、阿依古丽·买买提、李　强,住院,500.50,红\n\n合计,,,,500.50,\n";
        let reading = reading(csv);
        assert_eq!((reading.faults.as_slice(), reading.rows.len()), (&[][..], 1), "{reading:?}");
        assert_eq!(reading.strange, ["颜色"], "is not asked for");
        let entry = reading.rows[0].entry.as_ref().expect("whole");
        assert_eq!(
            entry.values["走访对象"],
            RegisterValue::Members(vec![MemberId(0), MemberId(2), MemberId(4)]),
            "by name"
        );
        assert_eq!(entry.values["慰问金"], RegisterValue::Number(50_050), "in 分");
    }

    #[test]
    fn what_can_not_be_read_is_told_by_row_and_field() {
        let csv = "日期,走访对象,事由,慰问金\n十月,徐明远,串门,五百\n2026-10-20,王芳,生日,\n2026-10-21,李四,生日,\n2026-10-22,,生日,\n";
        let reading = reading(csv);
        let told: Vec<(u32, &str)> = reading.faults.iter().map(|fault| (fault.row, fault.field.as_str())).collect();
        assert_eq!(
            told,
            [(2, "事由"), (2, "慰问金"), (2, "走访日期"), (3, "走访对象"), (4, "走访对象"), (5, "")],
            "words, sums, days; two of one name; a stranger; nobody: {:?}",
            reading.faults
        );
        assert!(reading.rows.iter().all(|row| row.entry.is_none()), "none of them is an entry");
    }

    #[test]
    fn another_table_is_none_of_the_register() {
        let workbook = grid::read("姓名,性别\n王芳,女\n".as_bytes()).expect("a table");
        let refused = read(&workbook, register("走访慰问").expect("kept"), &members()).expect_err("no headings");
        assert!(refused.to_string().contains("「走访日期」、「走访对象」"), "{refused}");
    }
}
