//! What the columns of a table seem to take, by their headings.

use exchange::{
    bureau_form::{self as engine, SheetLook},
    grid::column_name,
};
use store::{Db, Error, bureau_form, member};

use super::{
    meaning::field_named,
    wire::{ProposeRequest, ProposedColumn, ProposedTable},
};
use crate::{Desk, Failure, Outcome};

/// Rows above the first one in which headings are looked for.
const ROWS_ABOVE: u32 = 4;

/// The columns of a row with the heading above each and the field that heading means.
pub(super) fn propose(desk: &Desk, request: ProposeRequest) -> Outcome<ProposedTable> {
    let ProposeRequest { id, sheet, row, list } = request;
    let read = move |db: &Db| Ok::<_, Error>((bureau_form::content(db, id)?, member::own_fields(db)?));
    let (content, own) = desk.store()?.read(read)?;
    let sheets = engine::sheets(&content)?;
    let look = sheets.iter().find(|one| one.name == sheet).ok_or_else(|| {
        Failure::new("bureau_form.no_such_cell", "表里没有这张工作表", "请在画出来的表上点一格再选。")
    })?;
    let cells = look.rows.iter().find(|one| one.number == row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let mut taken: Vec<String> = Vec::new();
    let columns = cells.iter().filter(|cell| !cell.formula).map(|cell| {
        let heading = heading(look, row, cell.column);
        // A field once: 联系电话 beside 联系人 and 电话 goes to the first that is called so.
        let field = field_named(list, &heading, &own).filter(|field| !taken.contains(field));
        taken.extend(field.clone());
        ProposedColumn {
            column: u32::try_from(cell.column).unwrap_or(u32::MAX),
            name: column_name(cell.column),
            heading,
            field,
        }
    });
    Ok(ProposedTable { columns: columns.collect() })
}

/// The nearest text above a cell.
fn heading(look: &SheetLook, row: u32, column: usize) -> String {
    let above = look.rows.iter().rev().filter(|one| one.number < row && one.number + ROWS_ABOVE >= row);
    let covering = above.filter_map(|one| {
        let cell = one.cells.iter().find(|cell| (cell.column..cell.column + cell.spans.0).contains(&column))?;
        Some(cell.text.trim()).filter(|text| !text.is_empty())
    });
    covering.map(|text| text.split_whitespace().collect::<String>()).next().unwrap_or_default()
}
