//! On which day: one cell, or year, month and day in a column each.

use chrono::{Datelike, NaiveDate};
use domain::{date::PartialDate, text::half_width};

use super::{
    reading::Row,
    times::{as_day, date_and_hours, hours_of, is_month_and_day},
};
use crate::{
    grid::Cell,
    table::{Choice, ChoiceKind, Found, Notice},
    value::{
        date::{self, DateFault},
        is_placeholder,
    },
};

/// Year and month that rows leave out because the row above has them.
pub(super) struct Above {
    /// The title's or the sheet's year, for a ledger that never repeats it.
    title: Option<i32>,
    year: Option<String>,
    month: Option<String>,
    /// Rows that were given a year or a month in this way.
    pub carried: Vec<u32>,
}

impl Above {
    /// Nothing but the title's year is known above the first row.
    pub fn of_title(title: Option<i32>) -> Self {
        Self { title, year: None, month: None, carried: Vec::new() }
    }

    /// What is said of the rows that were completed.
    pub fn notice(self) -> Option<Notice> {
        let rows: Vec<String> = self.carried.iter().map(u32::to_string).collect();
        let message = format!("第 {} 行没有写年或月，和上一行算同年同月。", rows.join("、"));
        (!rows.is_empty()).then(|| Notice::file(message))
    }
}

/// The field that tells the day, and by which a row is known to be an occasion.
pub(super) fn key_of(found: &Found<'_>) -> &'static str {
    match (found.column_of("date"), found.column_of("day")) {
        (None, Some(_)) => "day",
        _ => "date",
    }
}

impl Row<'_> {
    /// Reads the day and the hours; a day to come makes the occasion a planned one.
    pub(super) fn read_day(&mut self, above: &mut Above, today: NaiveDate) {
        use ChoiceKind::{LeaveOut, Retype};
        let key = key_of(self.found);
        let cell = self.put_together(above);
        let written = cell.text();
        let date = match date_and_hours(&cell, above.title) {
            Ok((Some(date), hours)) => {
                (self.line.from_time, self.line.to_time) = hours;
                date
            }
            Ok((None, _)) => {
                return self.problem(key, "import.no_date", "没有写日期，请补上。".to_owned(), &[Retype, LeaveOut]);
            }
            Err(fault) => return self.date_fault(key, fault, &written),
        };
        match as_day(date) {
            None => {
                let message = format!("写的是「{written}」，不知道是哪一天，请补上日子。");
                self.problem(key, "import.day_missing", message, &[Retype, LeaveOut]);
            }
            Some(day) if day > today => self.plan(key, day, &written, today),
            Some(day) => self.line.day = Some(day),
        }
        let (from, to) = hours_of(&self.cell("time"));
        self.line.from_time = from.or(self.line.from_time);
        self.line.to_time = to.or(self.line.to_time);
    }

    /// A day to come is a plan, unless the row says that people were there or the year can't be meant.
    fn plan(&mut self, key: &str, day: NaiveDate, written: &str, today: NaiveDate) {
        let ways = [ChoiceKind::Retype, ChoiceKind::LeaveOut];
        let held = ["present", "counts", "absent", "on_leave"]
            .into_iter()
            .any(|field| !is_placeholder(&self.cell(field).text()) && self.cell(field).text() != "0");
        if held {
            let message = format!("写的是「{written}」，这一天还没有到，却写了到会情况，请核对。");
            self.problem(key, "import.in_future", message, &ways);
        } else if day.year() > today.year() + 1 {
            let message = format!("写的是「{written}」，离现在还远，请核对年份。");
            self.problem(key, "import.in_future", message, &ways);
        } else {
            self.line.day = Some(day);
            self.line.planned = true;
            let row = self.line.row;
            let message = format!("第 {row} 行：{}还没有到，记为计划。", PartialDate::from(day).in_chinese());
            self.reading.notices.push(Notice::row(row, message));
        }
    }

    /// The date cell, or the one that year, month and day make together.
    pub(super) fn put_together(&mut self, above: &mut Above) -> Cell {
        let day = self.cell(key_of(self.found));
        let text = day.text();
        let (mut year, month) = (self.part("year", &['年']), self.part("month", &['月', '份']));
        // A whole date beside a column of months: only its year may be missing.
        if !is_day_alone(&day) && !is_placeholder(&text) {
            return match year.filter(|_| is_month_and_day(&text)) {
                Some(year) => Cell::Text(format!("{year}年{text}")),
                None => day,
            };
        }
        let nothing = is_placeholder(&text) && year.is_none() && month.is_none();
        if self.found.column_of("month").is_none() || nothing {
            return day;
        }
        // 2026年3月, or 2026-03 as a date cell.
        let month = match month.as_deref().map(|month| (month, date::of_text(month))) {
            Some((_, Ok(Some(date)))) if !date.is_exact() => {
                year = year.or(Some(date.first_day().year().to_string()));
                Some(date.first_day().month().to_string())
            }
            other => other.map(|(month, _)| month.to_owned()),
        };
        if month.is_none() && above.month.is_some() || year.is_none() && above.year.is_some() {
            above.carried.push(self.line.row);
        }
        above.year = year.or(above.year.take());
        above.month = month.or(above.month.take());
        let year = above.year.clone().or_else(|| above.title.map(|year| year.to_string()));
        let mut whole = year.map(|year| format!("{year}年")).unwrap_or_default();
        whole.extend(above.month.iter().map(|month| format!("{month}月")));
        if !is_placeholder(&text) {
            whole.push_str(&format!("{}日", text.trim_end_matches(['日', '号'])));
        }
        Cell::Text(whole)
    }

    /// A cell of the year or the month without its word.
    fn part(&self, field: &str, word: &[char]) -> Option<String> {
        let text = half_width(&self.cell(field).text());
        let text = text.trim().trim_end_matches(word).trim();
        (!is_placeholder(text)).then(|| text.to_owned())
    }

    fn date_fault(&mut self, key: &str, fault: DateFault, written: &str) {
        let put = |date: PartialDate| Choice::putting(ChoiceKind::Retype, date.in_chinese(), date.to_string());
        let (code, what, mut choices) = match fault {
            _ if is_month_and_day(written) => ("import.year_missing", "没有写年份", vec![]),
            DateFault::NotADate => ("import.not_a_date", "不是日期", vec![]),
            DateFault::NotInCalendar => ("import.not_in_calendar", "没有这样的日期", vec![]),
            DateFault::TwoDigitYear(_) => ("import.two_digit_year", "年份只有两位", vec![]),
            DateFault::JanuaryOrOctober(january, october) => {
                ("import.january_or_october", "分不清是 1 月还是 10 月", vec![put(january), put(october)])
            }
        };
        choices.extend([Choice::usual(ChoiceKind::Retype), Choice::usual(ChoiceKind::LeaveOut)]);
        self.offer(key, code, format!("写的是「{written}」，{what}，请核对。"), choices);
    }
}

/// `12`, `12日`, `十二`: a day of a month that stands elsewhere.
fn is_day_alone(cell: &Cell) -> bool {
    let text = half_width(&cell.text());
    let bare = text.trim().trim_end_matches(['日', '号']);
    let digits = bare.chars().all(|c| c.is_ascii_digit()) && (1..=2).contains(&bare.len());
    let spoken = !bare.is_empty() && bare.chars().all(|c| "一二三四五六七八九十".contains(c));
    digits || spoken
}
