//! The places a formula refers to, moved when it is copied or when rows come in between.

use super::reference::{self, LAST_COLUMN, LAST_ROW};
use crate::grid::column_name;

/// Rows that came in behind the last row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Inserted {
    /// The sheet they are in, as on its tab.
    pub(super) sheet: String,
    /// First row of the table's room.
    pub(super) first: u32,
    /// Its last row, behind which they come.
    pub(super) last: u32,
    /// How many.
    pub(super) count: u32,
    /// Whether what stands below moves down; where nothing does, nothing moves.
    pub(super) shifts: bool,
}

impl Inserted {
    /// Where a row has come to.
    pub(super) fn row(&self, row: u32) -> u32 {
        if self.shifts && row > self.last { row.saturating_add(self.count) } else { row }
    }

    /// Where an area has come to. One that ended with the table's last row takes the new rows in: a total is one of
    /// all rows.
    pub(super) fn rows(&self, first: u32, last: u32, takes_in: bool) -> (u32, u32) {
        let ended = if self.shifts { last == self.last } else { last >= self.last };
        // Of several rows the last alone is one person's, not the table.
        let of_table = first <= self.last && (first < self.last || self.first == self.last);
        if takes_in && ended && of_table {
            return (first, last.max(self.last.saturating_add(self.count)));
        }
        (self.row(first), self.row(last))
    }

    /// Whether a row is one of the table's.
    pub(super) fn covers(&self, row: u32) -> bool {
        (self.first..=self.last).contains(&row)
    }
}

/// What a formula has become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved {
    /// Its text.
    pub(super) text: String,
    /// Whether it can't be told what it should become: it names a whole stack of sheets, or the only row of the table
    /// where it may mean all of them.
    pub(super) in_doubt: bool,
}

/// A formula after rows came in. `on_sheet` tells whether it stands on the same sheet, `of_table` in the table itself.
pub(super) fn after_insert(formula: &str, at: &Inserted, on_sheet: bool, of_table: bool) -> Moved {
    let mut in_doubt = false;
    let text = mapped(formula, |sheet, reference| {
        let meant = match sheet {
            Sheet::Own => on_sheet,
            Sheet::Named(name) => {
                name.eq_ignore_ascii_case(&at.sheet) || name.to_lowercase() == at.sheet.to_lowercase()
            }
            Sheet::Several => {
                in_doubt = true;
                false
            }
            Sheet::Outside => false,
        };
        if !meant {
            return None;
        }
        match reference {
            Reference::Cell(corner) => {
                in_doubt |= corner.row == at.last && at.first == at.last && !of_table;
                Some(Reference::Cell(Corner { row: at.row(corner.row), ..corner }))
            }
            Reference::Area(a, b) => {
                let (first, last) = (a.row.min(b.row), a.row.max(b.row));
                let (first, last) = at.rows(first, last, !of_table);
                let (top, bottom) = if a.row <= b.row { (first, last) } else { (last, first) };
                Some(Reference::Area(Corner { row: top, ..a }, Corner { row: bottom, ..b }))
            }
            Reference::Rows(a, b) => {
                let (first, last) = at.rows(a.0, b.0, !of_table);
                Some(Reference::Rows((first, a.1), (last, b.1)))
            }
        }
    });
    Moved { text, in_doubt }
}

/// A formula copied so many rows down and columns right: what is not fixed by `$` moves along.
pub(super) fn copied(formula: &str, rows: i64, columns: i64) -> String {
    let corner = |corner: Corner| Corner {
        row: if corner.row_fixed { corner.row } else { shifted(corner.row, rows) },
        column: if corner.column_fixed {
            corner.column
        } else {
            usize::try_from(corner.column as i64 + columns).unwrap_or(usize::MAX)
        },
        ..corner
    };
    let row = |(row, fixed): (u32, bool)| (if fixed { row } else { shifted(row, rows) }, fixed);
    mapped(formula, |_, reference| {
        Some(match reference {
            Reference::Cell(cell) => Reference::Cell(corner(cell)),
            Reference::Area(a, b) => Reference::Area(corner(a), corner(b)),
            Reference::Rows(a, b) => Reference::Rows(row(a), row(b)),
        })
    })
}

fn shifted(row: u32, rows: i64) -> u32 {
    u32::try_from(i64::from(row) + rows).unwrap_or(0)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Corner {
    row: u32,
    row_fixed: bool,
    column: usize,
    column_fixed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reference {
    Cell(Corner),
    Area(Corner, Corner),
    /// Whole rows, `5:24`, and whether each is fixed.
    Rows((u32, bool), (u32, bool)),
}

/// The sheet a reference is to.
enum Sheet<'a> {
    /// That of the formula.
    Own,
    /// As on its tab.
    Named(&'a str),
    /// A stack of sheets, `一月:三月!A1`.
    Several,
    /// One of another file.
    Outside,
}

impl Reference {
    fn text(self) -> String {
        let dollar = |fixed: bool| if fixed { "$" } else { "" };
        let corner = |c: Corner| {
            if c.row == 0 || c.row > LAST_ROW || c.column > LAST_COLUMN {
                return "#REF!".to_owned();
            }
            format!("{}{}{}{}", dollar(c.column_fixed), column_name(c.column), dollar(c.row_fixed), c.row)
        };
        match self {
            Self::Cell(cell) => corner(cell),
            Self::Area(a, b) => format!("{}:{}", corner(a), corner(b)),
            Self::Rows(a, b) => format!("{}{}:{}{}", dollar(a.1), a.0, dollar(b.1), b.0),
        }
    }
}

/// The formula with each reference asked about; none leaves it as it is typed.
fn mapped(formula: &str, mut to: impl FnMut(Sheet<'_>, Reference) -> Option<Reference>) -> String {
    let mut out = String::with_capacity(formula.len() + 16);
    let mut rest = formula;
    let mut sheet: Option<String> = None;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '"' => quoted(rest, '"'),
            '\'' => quoted(rest, '\''),
            '[' => bracketed(rest),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (piece, after) = rest.split_at(taken);
        if c == '\'' || c == '[' || is_word(c) {
            if let Some(behind) = after.strip_prefix('!') {
                // A bracket before it is part of the name of the sheet.
                sheet = Some(match sheet.take() {
                    Some(before) => before + piece,
                    None if out.ends_with(':') => format!(":{piece}"),
                    None => piece.to_owned(),
                });
                out.push_str(piece);
                out.push('!');
                rest = behind;
                continue;
            }
            if c == '[' && after.starts_with(is_word) && !out.ends_with(is_word) {
                sheet = Some(piece.to_owned());
                out.push_str(piece);
                rest = after;
                continue;
            }
        }
        if is_word(c)
            && let Some((reference, length)) = reference_at(rest)
        {
            let asked = match &sheet {
                None => Sheet::Own,
                Some(name) if name.contains('[') => Sheet::Outside,
                Some(name) if name.contains(':') => Sheet::Several,
                Some(name) => Sheet::Named(name.trim_matches('\'')),
            };
            let asked = match asked {
                Sheet::Named(name) if name.contains("''") => to(Sheet::Named(&name.replace("''", "'")), reference),
                asked => to(asked, reference),
            };
            let (piece, after) = rest.split_at(length);
            out.push_str(&asked.map_or_else(|| piece.to_owned(), Reference::text));
            rest = after;
        } else {
            out.push_str(piece);
            rest = after;
        }
        sheet = None;
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '\\' | '?')
}

/// Bytes of a quoted piece, quotes included; a doubled quote is one inside.
fn quoted(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == quote {
            if chars.peek().is_some_and(|(_, next)| *next == quote) {
                chars.next();
            } else {
                return at + c.len_utf8();
            }
        }
    }
    text.len()
}

/// Bytes of a bracketed piece, brackets inside included.
fn bracketed(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
    }
    text.len()
}

/// The reference a text begins with, and how many bytes it takes; none for names, functions and numbers.
fn reference_at(text: &str) -> Option<(Reference, usize)> {
    let word = |text: &str| text.find(|c| !is_word(c)).unwrap_or(text.len());
    let length = word(text);
    let (first, after) = text.split_at(length);
    let second = after.strip_prefix(':').map(|behind| behind.split_at(word(behind)));
    // What is a function or another sheet's is no second corner.
    let second = second.filter(|(_, behind)| !behind.starts_with(['(', '!', '[']));
    if let Some(a) = corner(first) {
        return match second.and_then(|(last, _)| Some((corner(last)?, last.len()))) {
            Some((b, last)) => Some((Reference::Area(a, b), length + 1 + last)),
            None if after.starts_with(['(', '[', '!']) => None,
            None => Some((Reference::Cell(a), length)),
        };
    }
    let (last, _) = second?;
    Some((Reference::Rows(row(first)?, row(last)?), length + 1 + last.len()))
}

fn row(word: &str) -> Option<(u32, bool)> {
    let digits = word.strip_prefix('$').unwrap_or(word);
    let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let row = digits.parse().ok().filter(|row| all && (1..=LAST_ROW).contains(row))?;
    Some((row, digits.len() < word.len()))
}

fn corner(word: &str) -> Option<Corner> {
    let bare = word.strip_prefix('$').unwrap_or(word);
    let column_fixed = bare.len() < word.len();
    let letters = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, rest) = bare.split_at_checked(letters)?;
    let column = reference::column(letters)?;
    let (row, row_fixed) = row(rest)?;
    Some(Corner { row, row_fixed, column, column_fixed })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(first: u32, last: u32, count: u32, shifts: bool) -> Inserted {
        Inserted { sheet: "党员表".into(), first, last, count, shifts }
    }

    #[test]
    fn rows_come_in_and_references_follow() {
        let at = at(5, 24, 15, true);
        for (formula, expected) in [
            ("SUM(E5:E24)", "SUM(E5:E39)"),
            ("SUM($E$5:$E$24)/COUNTA(B$5:B24)", "SUM($E$5:$E$39)/COUNTA(B$5:B39)"),
            ("E25+E4", "E40+E4"),
            ("SUM(E6:E20)", "SUM(E6:E20)"),
            ("SUM(E5:E30)", "SUM(E5:E45)"),
            ("E24", "E24"),
            ("SUM(C24:E24)", "SUM(C24:E24)"),
            ("A:A", "A:A"),
            ("SUM(5:24)", "SUM(5:39)"),
            ("党员表!E25&\"E25\"", "党员表!E40&\"E25\""),
            ("'党员表'!$E$25", "'党员表'!$E$40"),
            ("别的表!E25", "别的表!E25"),
            ("[1]党员表!E25", "[1]党员表!E25"),
            ("LOG10(E25)+名称25", "LOG10(E40)+名称25"),
            ("Table1[E25]", "Table1[E25]"),
            ("E25:INDEX(E:E,30)", "E40:INDEX(E:E,30)"),
            ("ROUND(E25*1.25,2)", "ROUND(E40*1.25,2)"),
            ("IF(E25=\"a\"\"E25\",1,E26)", "IF(E40=\"a\"\"E25\",1,E41)"),
        ] {
            let moved = after_insert(formula, &at, true, false);
            assert_eq!((moved.text.as_str(), moved.in_doubt), (expected, false), "{formula}");
        }
        assert_eq!(after_insert("SUM(C24:E24)+E25", &at, true, true).text, "SUM(C24:E24)+E40", "within the table");
        assert_eq!(after_insert("E25", &at, false, false).text, "E25", "on another sheet");
        assert!(after_insert("SUM(一月:三月!E25)", &at, true, false).in_doubt, "a stack of sheets");
        assert!(after_insert("SUM('一月:三月'!E25)", &at, true, false).in_doubt, "a stack of sheets in quotes");
    }

    #[test]
    fn the_only_row_of_a_table_may_mean_all() {
        let at = at(5, 5, 3, true);
        assert_eq!(after_insert("SUM(E5:E5)", &at, true, false).text, "SUM(E5:E8)", "the table");
        assert!(after_insert("SUM(E5)", &at, true, false).in_doubt, "one row, or the table?");
        assert!(!after_insert("E5*2", &at, true, true).in_doubt, "within the row it is the row");
    }

    #[test]
    fn rows_at_the_end_move_nothing() {
        let at = at(5, 24, 15, false);
        assert_eq!(after_insert("SUM(E5:E24)", &at, true, false).text, "SUM(E5:E39)", "the total takes them in");
        assert_eq!(after_insert("SUM(E5:E30)", &at, true, false).text, "SUM(E5:E39)", "as far as they go");
        assert_eq!(after_insert("SUM(E5:E99)+E30", &at, true, false).text, "SUM(E5:E99)+E30", "or as it was");
    }

    #[test]
    fn a_copied_formula_moves_along() {
        assert_eq!(copied("C5*$D$1+E$5", 3, 0), "C8*$D$1+E$5", "three rows down");
        assert_eq!(copied("A1", -1, 0), "#REF!", "out of the sheet");
        assert_eq!(copied("B2:C3", 0, 2), "D2:E3", "two columns right");
        assert_eq!(copied("SUM(5:6)", 1, 0), "SUM(6:7)", "whole rows");
    }
}
