//! A form as the page draws it, with what its places say.

use std::collections::BTreeMap;

use domain::bureau_form::{CellMapping, FormRhythm, TableMapping};
use exchange::{
    bureau_form::{self as engine, Align, CellLook, SheetLook},
    grid::cell_name,
};
use store::bureau_form::{self, Mapping, StoredForm};

use super::{
    choices::is_masked,
    meaning::{Meaning, field_words, meanings},
    wire::{
        BureauFormLine, BureauFormRef, BureauFormView, CellAlign, NameView, SheetCellView, SheetRowView, SheetView,
    },
};
use crate::{Desk, Outcome};

/// Marks of cells: what each says, by sheet, row and column.
type Marks = BTreeMap<(String, u32, u32), String>;

pub(super) fn show(desk: &Desk, request: BureauFormRef) -> Outcome<BureauFormView> {
    let (form, content, mapping, own) = desk.store()?.read(move |db| {
        let (id, own) = (request.id, store::member::own_fields(db)?);
        Ok::<_, store::Error>((
            bureau_form::get(db, id)?,
            bureau_form::content(db, id)?,
            bureau_form::mapping(db, id)?,
            own,
        ))
    })?;
    let rhythm = form.draft.rhythm;
    let marks = marks(&mapping, rhythm);
    let sheets = engine::sheets(&content)?.into_iter().map(|sheet| sheet_view(sheet, &marks)).collect();
    let asked = engine::placeholders(&content)?;
    let means = meanings(&asked, &own);
    let of = |name| means.get(name).and_then(Option::as_ref);
    let names = asked.iter().map(|(name, place)| NameView {
        typed: name.typed(),
        place: place.clone(),
        means: of(name).map(|means| means.words(rhythm)),
    });
    let names = names.collect();
    let named = asked.iter().filter_map(|(name, _)| of(name));
    let asks_masked = named
        .into_iter()
        .any(|means| matches!(means, Meaning::Field(list, key) if is_masked(*list, key)))
        || mapping.tables.iter().any(|table| table.columns.iter().any(|column| is_masked(table.list, &column.field)));
    let Mapping { cells, tables } = mapping;
    Ok(BureauFormView { form: form_line(form), sheets, cells, tables, names, asks_masked })
}

/// A form as the list has it.
pub(super) fn form_line(form: StoredForm) -> BureauFormLine {
    let ending = form.file_name.rsplit('.').next().unwrap_or_default().to_lowercase();
    BureauFormLine {
        has_cells: ending.starts_with("xls"),
        pointed_at: form.cells + form.tables,
        draft: form.draft,
        file_name: form.file_name,
    }
}

fn marks(mapping: &Mapping, rhythm: FormRhythm) -> Marks {
    let cell = |one: &CellMapping| ((one.sheet.clone(), one.row, one.column), one.says.name_on(rhythm));
    let table = |one: &TableMapping| -> Vec<((String, u32, u32), String)> {
        let of = |field: &str| field_words(one.list, field);
        let columns = one.columns.iter();
        columns.map(|column| ((one.sheet.clone(), one.first_row, column.column), of(&column.field))).collect()
    };
    mapping.cells.iter().map(cell).chain(mapping.tables.iter().flat_map(table)).collect()
}

/// A sheet that was filled, as it looks now.
pub(super) fn without_marks(sheet: SheetLook) -> SheetView {
    sheet_view(sheet, &Marks::new())
}

fn sheet_view(sheet: SheetLook, marks: &Marks) -> SheetView {
    let SheetLook { name, hidden, widths, rows, cut } = sheet;
    let rows = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().map(|cell| cell_view(cell, &name, row.number, marks));
        SheetRowView { number: row.number, height: row.height, cells: cells.collect() }
    });
    let rows = rows.collect();
    SheetView { name, hidden, widths, rows, cut }
}

fn cell_view(cell: CellLook, sheet: &str, row: u32, marks: &Marks) -> SheetCellView {
    let column = u32::try_from(cell.column).unwrap_or(u32::MAX);
    // A cell inside a merged rectangle may have been pointed at before the file was changed.
    let says = marks.get(&(sheet.to_owned(), row, column)).cloned();
    SheetCellView {
        column,
        name: cell_name(row.saturating_sub(1), cell.column),
        columns: u32::try_from(cell.spans.0).unwrap_or(1),
        rows: cell.spans.1,
        text: cell.text,
        formula: cell.formula,
        styled: cell.styled,
        bold: cell.bold,
        align: match cell.align {
            Align::ByContent => CellAlign::ByContent,
            Align::Left => CellAlign::Left,
            Align::Center => CellAlign::Center,
            Align::Right => CellAlign::Right,
        },
        says,
    }
}
