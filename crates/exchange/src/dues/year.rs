//! Of which year a register is: its title says it, or the sheet's tab.

use domain::text::half_width;

use super::columns::VOCABULARY;
use crate::{
    grid::{Cell, Sheet, Workbook},
    table,
};

/// Years a branch can have a register of.
const YEARS: std::ops::RangeInclusive<i32> = 1949..=2199;
const SPOKEN: &str = "〇一二三四五六七八九";

/// The years a sheet gives: that of its title, that of its tab.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Stated {
    /// Above the header, and the row it stands in.
    pub title: Option<(i32, u32)>,
    /// On the tab.
    pub tab: Option<i32>,
}

impl Stated {
    /// What a sheet says whose header begins at a row.
    pub fn by(sheet: &Sheet, header: u32) -> Self {
        let above = sheet.rows.iter().take_while(|row| row.number < header);
        let mut titles = above.flat_map(|row| row.cells.iter().map(|cell| (row.number, Cell::text(cell))));
        let title = titles.find_map(|(row, text)| Some((year_in(&text)?, row)));
        Self { title, tab: year_in(&sheet.name) }
    }

    /// The one year it says; none where it says none, or two.
    pub fn year(self) -> Option<i32> {
        match (self.title.map(|(year, _)| year), self.tab) {
            (Some(title), Some(tab)) if title != tab => None,
            (title, tab) => title.or(tab),
        }
    }

    /// Whether it says this year, among others perhaps.
    pub fn says(self, year: i32) -> bool {
        self.tab == Some(year) || self.title.is_some_and(|(title, _)| title == year)
    }

    /// Whether it says nothing.
    pub fn is_silent(self) -> bool {
        self == Self::default()
    }
}

/// The tab of the register of a year: one that says so, else one that says nothing, else none of them.
pub(super) fn tab_of(workbook: &Workbook, year: i32) -> Option<String> {
    let lists = table::lists(workbook, &VOCABULARY);
    let stated = |(sheet, header): &(&Sheet, u32)| Stated::by(sheet, *header);
    let of_year = lists.iter().find(|list| stated(list).says(year));
    of_year.or_else(|| lists.iter().find(|list| stated(list).is_silent())).map(|(sheet, _)| sheet.name.clone())
}

/// The years of the file's registers, from the first on.
pub(super) fn years(workbook: &Workbook) -> Vec<i32> {
    let lists = table::lists(workbook, &VOCABULARY);
    let mut years: Vec<i32> =
        lists.into_iter().filter_map(|(sheet, header)| Stated::by(sheet, header).year()).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// `2025年度党费收缴登记表`, `二〇二五年`, `党费登记表（2025）`.
fn year_in(text: &str) -> Option<i32> {
    let digits: String = half_width(text)
        .chars()
        .map(|c| match SPOKEN.chars().position(|spoken| spoken == c || c == '零' && spoken == '〇') {
            Some(at) => char::from_digit(u32::try_from(at).unwrap_or_default(), 10).unwrap_or(c),
            None => c,
        })
        .collect();
    let numbers = digits.split(|c: char| !c.is_ascii_digit());
    numbers
        .filter(|number| number.len() == 4)
        .filter_map(|number| number.parse().ok())
        .find(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_as_titles_give_them() {
        for title in ["2025年度党费收缴登记表", "党费登记表（2025）", "二〇二五年党费", "二零二五年", "2025", "2025年"]
        {
            assert_eq!(year_in(title), Some(2025), "{title}");
        }
        for title in ["党费收缴登记表", "第一支部35人", "20250101", "2512年"] {
            assert_eq!(year_in(title), None, "{title}");
        }
    }
}
