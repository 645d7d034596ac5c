//! 应报支部名单: a list of branches in a text, CSV or Excel file.

use domain::text::clean;

use crate::{
    Error,
    grid::{self, Cell, Row, Sheet},
    table::normal,
};

/// Branches a list has at the most.
pub const MAX_EXPECTED: usize = 5_000;

/// Heads under which branches stand, as [`normal`] makes them, best first.
const HEADS: [&str; 9] =
    ["支部名称", "支部全称", "党支部名称", "党支部", "支部", "党组织名称", "填报单位", "单位名称", "名称"];

/// Reads the names of a list, in its order, each once: those under a head that says so, otherwise the first text of
/// each row.
///
/// Fails as reading any table does, and with [`Error::NoBranches`].
pub fn expected(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let workbook = grid::read(bytes)?;
    let sheet = workbook.sheets.iter().find(|sheet| !sheet.hidden && !sheet.rows.is_empty());
    let sheet = sheet.ok_or(Error::NoBranches)?;
    let names: Vec<String> = match head(sheet) {
        Some((row, column)) => {
            let below = sheet.rows.iter().filter(|one| one.number > row);
            below.filter_map(|row| name(row.cells.get(column)?)).collect()
        }
        None => sheet.rows.iter().filter_map(first_text).collect(),
    };
    let mut once: Vec<String> = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
        if once.len() > MAX_EXPECTED {
            return Err(Error::TooManyRows { limit: MAX_EXPECTED as u32 });
        }
    }
    if once.is_empty() { Err(Error::NoBranches) } else { Ok(once) }
}

/// Row and column of the head.
fn head(sheet: &Sheet) -> Option<(u32, usize)> {
    let found = |head: &&str| {
        let cells = sheet.rows.iter().flat_map(|row| row.cells.iter().enumerate().map(move |cell| (row.number, cell)));
        let mut named = cells.filter(|(_, (_, cell))| normal(&cell.text()) == **head);
        named.next().map(|(row, (column, _))| (row, column))
    };
    HEADS.iter().find_map(found)
}

fn first_text(row: &Row) -> Option<String> {
    row.cells.iter().find_map(name)
}

/// A name; numbers before it count the rows.
fn name(cell: &Cell) -> Option<String> {
    let text = match cell {
        Cell::Text(text) => clean(text),
        _ => return None,
    };
    let counts = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '、' | '．'));
    if text.is_empty() || counts { None } else { Some(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        expected(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"))
    }

    #[test]
    fn names_stand_under_their_head_or_first_in_the_row() {
        assert_eq!(
            read("序号,单位,支部名称\n1,甲局,第一党支部\n2,乙局,第二党支部\n"),
            ["第一党支部", "第二党支部"],
            "under 支部名称"
        );
        assert_eq!(read("第一党支部\n第二党支部\n\n第一党支部\n"), ["第一党支部", "第二党支部"], "a line each, once");
        assert_eq!(read("1,第一党支部\n2,第二党支部\n"), ["第一党支部", "第二党支部"], "after the number of the row");
        assert_eq!(read("\u{feff}　第一党支部　\r\n"), ["第一党支部"], "as an editor of Windows writes it");
    }

    #[test]
    fn a_list_without_a_name_is_refused() {
        assert_eq!(expected(b"1\n2\n3\n"), Err(Error::NoBranches), "numbers are no branches");
        assert!(expected(b"").is_err(), "nothing at all");
    }
}
