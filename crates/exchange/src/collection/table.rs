//! A table as CSV that Excel and WPS open rightly.

use std::io::{self, Write};

use crate::grid::harmless::disarmed;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text of other people's.
    Text(String),
    /// A number of ours, as it is written.
    Number(String),
}

/// A CSV file being written, row by row: UTF-8 with the mark by which Excel knows it, a line ends as on Windows.
pub struct Table<W>(W);

impl<W: Write> Table<W> {
    /// Begins one.
    pub fn new(mut to: W) -> io::Result<Self> {
        to.write_all("\u{feff}".as_bytes())?;
        Ok(Self(to))
    }

    /// Writes a row.
    pub fn push(&mut self, cells: &[Cell]) -> io::Result<()> {
        let line = cells.iter().map(|cell| match cell {
            Cell::Text(text) => quoted(&disarmed(text)),
            Cell::Number(number) => quoted(number),
        });
        let line = line.collect::<Vec<_>>().join(",");
        self.0.write_all(line.as_bytes())?;
        self.0.write_all(b"\r\n")
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid;

    fn line(cells: &[Cell]) -> String {
        let mut bytes = Vec::new();
        Table::new(&mut bytes).and_then(|mut table| table.push(cells)).unwrap();
        String::from_utf8(bytes).unwrap().trim_start_matches('\u{feff}').trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn a_text_never_acts_as_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"] {
            let written = line(&[Cell::Text(text.into())]);
            assert!(written.trim_start_matches('"').starts_with('\''), "{text:?} became {written:?}");
            let read = grid::read(format!("支部,{written}\n").as_bytes()).unwrap();
            let again = if text.starts_with('\r') { "\n=1" } else { text };
            assert_eq!(read.sheets[0].cell(1, 1), &grid::Cell::Text(again.into()), "taken in again it is as it was");
        }
        assert_eq!(line(&[Cell::Number("-3".into())]), "-3", "a number of ours is a number");
        assert_eq!(line(&[Cell::Text("第一党支部".into())]), "第一党支部", "what is harmless stays");
    }

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let cells = [Cell::Text("甲,乙".into()), Cell::Text("“丙”\"丁\"".into()), Cell::Text("戊\n己".into())];
        assert_eq!(line(&cells), "\"甲,乙\",\"“丙”\"\"丁\"\"\",\"戊\n己\"", "quoted where needed");
    }
}
