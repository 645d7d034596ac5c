//! Lists with sums: what most papers of 党费 and 经费 are. One description serves the PDF and the workbook, and
//! what stands under a column is reckoned here from its rows, never handed in.

mod set;

pub(in crate::forms) use set::line;

use domain::{attendance::Rate, money::Fen};

use crate::page::Sheet;

/// A paper made of lists.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPaper {
    /// Title, such as `2026年度党费核定表`.
    pub title: String,
    /// Name of the workbook's sheet, of at most 31 characters.
    pub name: String,
    /// The paper: upright or lying.
    pub sheet: Sheet,
    /// The line above the first list: 党支部, 年度.
    pub above: Vec<String>,
    /// The lists.
    pub lists: Vec<List>,
    /// What the reader is to know, under the lists.
    pub notes: Vec<String>,
    /// Who signs at the foot, beside each other.
    pub below: Vec<String>,
}

/// A list of a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// What it is of; empty where the paper has but one.
    pub heading: String,
    /// Its columns, after 序号 where it is numbered.
    pub columns: Vec<Column>,
    /// Its rows: an entry for each column.
    pub rows: Vec<Vec<Entry>>,
    /// Whether 序号 stands before the columns.
    pub numbered: bool,
    /// Height of a row at the least, in millimetres.
    pub row_height: f32,
    /// What stands in place of rows where there are none.
    pub none: &'static str,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// How its entries stand.
    pub set: Set,
    /// What stands under it.
    pub total: Total,
    /// Width at the least, in millimetres.
    pub least: f32,
}

/// How the entries of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// In the middle, on one line where possible.
    Middle,
    /// At the left, in as many lines as it takes.
    Long,
    /// At the right: sums.
    Right,
}

/// What stands under a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// Nothing.
    None,
    /// The sum of its amounts, without voided ones.
    Amounts,
    /// The sum of its counts.
    Counts,
    /// The share that the sum of one column is of the sum of another, by their places.
    Share {
        /// Column of the parts.
        part: usize,
        /// Column of the wholes.
        whole: usize,
    },
}

/// What stands in a box of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Nothing, or room for the pen.
    Blank,
    /// Words.
    Text(String),
    /// A number.
    Count(u32),
    /// A sum of money.
    Amount(Fen),
    /// A sum that was voided: struck through, not counted.
    Voided(Fen),
    /// How much one sum is of another, as `97.1%`.
    Share {
        /// The part.
        part: Fen,
        /// The whole.
        whole: Fen,
    },
    /// How many of how many, as `97.1%`.
    Rate(Rate),
}

impl Entry {
    /// As the paper says it; a share of nothing is `—`, and less than all never `100.0%`.
    pub fn text(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Amount(sum) | Self::Voided(sum) => sum.grouped(),
            Self::Rate(rate) => rate.percent(),
            Self::Share { whole, .. } if whole.0 <= 0 => "—".to_owned(),
            Self::Share { part, whole } => {
                let rounded = (part.0 * 2000 + whole.0) / (whole.0 * 2);
                let tenths = if part < whole { rounded.min(999) } else { rounded };
                format!("{}.{}%", tenths / 10, tenths % 10)
            }
        }
    }

    /// A sum, struck through when it was voided.
    pub fn amount(sum: Fen, voided: bool) -> Self {
        if voided { Self::Voided(sum) } else { Self::Amount(sum) }
    }

    /// A sum, or nothing for none at all.
    pub fn unless_zero(sum: Fen) -> Self {
        if sum.is_zero() { Self::Blank } else { Self::Amount(sum) }
    }
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Entry {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<&String> for Entry {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Fen> for Entry {
    fn from(sum: Fen) -> Self {
        Self::Amount(sum)
    }
}

impl From<Option<Fen>> for Entry {
    fn from(sum: Option<Fen>) -> Self {
        sum.map_or(Self::Blank, Self::Amount)
    }
}

impl From<u32> for Entry {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl Column {
    /// The head as it is set: its unit on a line of its own, 计算基数/（元）.
    pub fn head(&self) -> String {
        const SHORT: usize = 2;
        match self.title.split_once('（') {
            Some((name, unit)) if name.chars().count() > SHORT => format!("{name}\n（{unit}"),
            _ => self.title.clone(),
        }
    }

    const fn new(title: String, set: Set, total: Total) -> Self {
        Self { title, set, total, least: 0.0 }
    }

    /// Names, days, words.
    pub fn middle(title: &str) -> Self {
        Self::new(title.to_owned(), Set::Middle, Total::None)
    }

    /// Longer text, which may take several lines.
    pub fn long(title: &str) -> Self {
        Self::new(title.to_owned(), Set::Long, Total::None)
    }

    /// Room for a signature, so many millimetres wide at the least.
    pub fn hand(title: &str, millimetres: u8) -> Self {
        Self { least: f32::from(millimetres), ..Self::middle(title) }
    }

    /// Sums of money, added up below.
    pub fn amount(title: &str) -> Self {
        Self::new(title.to_owned(), Set::Right, Total::Amounts)
    }

    /// Sums of money of which there is no sum: bases, balances.
    pub fn single_amount(title: &str) -> Self {
        Self::new(title.to_owned(), Set::Right, Total::None)
    }

    /// Numbers, added up below.
    pub fn count(title: &str) -> Self {
        Self::new(title.to_owned(), Set::Middle, Total::Counts)
    }

    /// Shares of two other columns, by their places; below, that of their sums.
    pub fn share(title: &str, part: usize, whole: usize) -> Self {
        Self::new(title.to_owned(), Set::Right, Total::Share { part, whole })
    }
}

impl List {
    /// A numbered list.
    pub fn new(columns: Vec<Column>, rows: Vec<Vec<Entry>>) -> Self {
        Self { heading: String::new(), columns, rows, numbered: true, row_height: 8.0, none: "无" }
    }

    /// The same under a heading of its own.
    pub fn headed(self, heading: &str) -> Self {
        Self { heading: heading.to_owned(), ..self }
    }

    /// The same without 序号.
    pub fn unnumbered(self) -> Self {
        Self { numbered: false, ..self }
    }

    /// The same with rows at least so many millimetres high: to be signed.
    pub fn with_rows_of(self, millimetres: u8) -> Self {
        Self { row_height: f32::from(millimetres), ..self }
    }

    /// The same, saying this where it has no rows.
    pub fn or_none(self, none: &'static str) -> Self {
        Self { none, ..self }
    }

    /// Whether it has a last row of sums.
    pub fn has_totals(&self) -> bool {
        self.columns.iter().any(|column| column.total != Total::None)
    }

    /// What stands under each column.
    pub fn totals(&self) -> Vec<Entry> {
        self.columns.iter().enumerate().map(|(place, column)| self.total(place, column.total)).collect()
    }

    /// The sum of a column's amounts, without voided ones.
    pub fn sum(&self, column: usize) -> Fen {
        let amounts = self.rows.iter().filter_map(|row| match row.get(column) {
            Some(Entry::Amount(sum)) => Some(*sum),
            _ => None,
        });
        amounts.sum()
    }

    fn total(&self, place: usize, total: Total) -> Entry {
        match total {
            Total::None => Entry::Blank,
            Total::Amounts => Entry::Amount(self.sum(place)),
            Total::Counts => {
                let counts = self.rows.iter().filter_map(|row| match row.get(place) {
                    Some(Entry::Count(count)) => Some(*count),
                    _ => None,
                });
                Entry::Count(counts.sum())
            }
            Total::Share { part, whole } => Entry::Share { part: self.sum(part), whole: self.sum(whole) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_rows_and_leave_out_what_was_voided() {
        let rows = [(2500, 2500, false), (5000, 2500, false), (900, 900, true)].map(|(due, paid, voided)| {
            let share = Entry::Share { part: Fen(paid), whole: Fen(due) };
            vec!["王芳".into(), Entry::amount(Fen(due), voided), Entry::amount(Fen(paid), voided), share]
        });
        let columns =
            vec![Column::middle("姓名"), Column::amount("应交"), Column::amount("实交"), Column::share("收缴率", 2, 1)];
        let texts: Vec<String> = List::new(columns, rows.to_vec()).totals().iter().map(Entry::text).collect();
        assert_eq!(texts, ["", "75.00", "50.00", "66.7%"], "75 due, 50 paid, the voided 9 counted nowhere");
    }

    #[test]
    fn a_share_says_all_only_of_all() {
        let share = |part, whole| Entry::Share { part: Fen(part), whole: Fen(whole) }.text();
        assert_eq!(share(99_999, 100_000), "99.9%", "a 分 is missing");
        assert_eq!(share(100_000, 100_000), "100.0%", "all of it");
        assert_eq!(share(0, 0), "—", "nothing was due");
    }
}
