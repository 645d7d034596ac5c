//! What was pointed at in a form.

use domain::bureau_form::{BureauFormId, CellMapping, ColumnMapping, MappingProblem, TableMapping};
use rusqlite::{OptionalExtension, params};

use super::read::get;
use crate::{Db, Error, Tx, column};

/// Everything pointed at in a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Cells, by sheet, row and column.
    pub cells: Vec<CellMapping>,
    /// Tables, by sheet and row.
    pub tables: Vec<TableMapping>,
}

/// What was pointed at in a form.
pub fn mapping(db: &Db, id: BureauFormId) -> Result<Mapping, Error> {
    let cells = db
        .conn()
        .prepare_cached("SELECT * FROM bureau_form_cell WHERE form_id = ?1 ORDER BY sheet, row, col")?
        .query_map([id.0], |row| {
            Ok(CellMapping {
                sheet: row.get("sheet")?,
                row: row.get("row")?,
                column: row.get("col")?,
                says: column::parsed(row, "says")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let tables: Vec<(i64, TableMapping)> = db
        .conn()
        .prepare_cached("SELECT * FROM bureau_form_table WHERE form_id = ?1 ORDER BY sheet, first_row, id")?
        .query_map([id.0], |row| {
            let (sheet, first_row) = (row.get("sheet")?, row.get("first_row")?);
            let table = TableMapping { sheet, first_row, list: column::parsed(row, "list")?, columns: Vec::new() };
            Ok((row.get("id")?, table))
        })?
        .collect::<Result<_, _>>()?;
    let tables =
        tables.into_iter().map(|(table, mapping)| Ok(TableMapping { columns: columns(db, table)?, ..mapping }));
    Ok(Mapping { cells, tables: tables.collect::<Result<_, Error>>()? })
}

fn columns(db: &Db, table: i64) -> Result<Vec<ColumnMapping>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT col, field FROM bureau_form_column WHERE table_id = ?1 ORDER BY col")?;
    let columns = select.query_map([table], |row| Ok(ColumnMapping { column: row.get(0)?, field: row.get(1)? }))?;
    Ok(columns.collect::<Result<_, _>>()?)
}

/// Points at cells: each says what is told from now on. Fails with [`Error::NotFound`], and as
/// [`CellMapping::checked`] does.
pub fn map_cell(tx: &Tx, id: BureauFormId, cell: &CellMapping) -> Result<(), Error> {
    get(tx, id)?;
    let cell = cell.clone().checked().map_err(refused)?;
    clear_cell(tx, id, &cell.sheet, cell.row, cell.column)?;
    tx.conn()
        .prepare_cached("INSERT INTO bureau_form_cell (form_id, sheet, row, col, says) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![id.0, cell.sheet, cell.row, cell.column, cell.says.to_string()])?;
    Ok(())
}

/// A cell says nothing any more; it keeps what the form has in it.
pub fn clear_cell(tx: &Tx, id: BureauFormId, sheet: &str, row: u32, column: u32) -> Result<(), Error> {
    get(tx, id)?;
    tx.conn()
        .prepare_cached("DELETE FROM bureau_form_cell WHERE form_id = ?1 AND sheet = ?2 AND row = ?3 AND col = ?4")?
        .execute(params![id.0, sheet, row, column])?;
    Ok(())
}

/// Points at a table, or with no columns leaves it to itself. Fails with [`Error::NotFound`], and as
/// [`TableMapping::checked`] does.
pub fn map_table(tx: &Tx, id: BureauFormId, table: &TableMapping) -> Result<(), Error> {
    get(tx, id)?;
    let table = table.clone().checked().map_err(refused)?;
    let list = table.list.word();
    let known: Option<i64> = tx
        .conn()
        .prepare_cached(
            "SELECT id FROM bureau_form_table WHERE form_id = ?1 AND sheet = ?2 AND first_row = ?3 AND list = ?4",
        )?
        .query_row(params![id.0, table.sheet, table.first_row, list], |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        tx.conn().prepare_cached("DELETE FROM bureau_form_column WHERE table_id = ?1")?.execute([known])?;
        tx.conn().prepare_cached("DELETE FROM bureau_form_table WHERE id = ?1")?.execute([known])?;
    }
    if table.columns.is_empty() {
        return Ok(());
    }
    tx.conn()
        .prepare_cached("INSERT INTO bureau_form_table (form_id, sheet, first_row, list) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.0, table.sheet, table.first_row, list])?;
    let row = tx.conn().last_insert_rowid();
    let mut insert =
        tx.conn().prepare_cached("INSERT INTO bureau_form_column (table_id, col, field) VALUES (?1, ?2, ?3)")?;
    for column in &table.columns {
        insert.execute(params![row, column.column, column.field])?;
    }
    Ok(())
}

fn refused(problem: MappingProblem) -> Error {
    Error::refused(problem.code(), problem.to_string(), problem.what_to_do())
}
