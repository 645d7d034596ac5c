//! Reading the forms.

use domain::bureau_form::{BureauFormDraft, BureauFormId};
use rusqlite::{OptionalExtension, Row};

use crate::{Db, Error, column};

/// A form as the book holds it, without its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredForm {
    /// What is written down of it.
    pub draft: BureauFormDraft,
    /// What the file was called where it came from.
    pub file_name: String,
    /// When the file came in, UTC, ISO.
    pub added_at: String,
    /// Cells that were pointed at.
    pub cells: u32,
    /// Tables that were pointed at.
    pub tables: u32,
}

const SELECT: &str = "SELECT b.id, b.name, b.rhythm, b.filled_by, b.phone, f.file_name, f.added_at, \
    (SELECT count(*) FROM bureau_form_cell c WHERE c.form_id = b.id) AS cells, \
    (SELECT count(*) FROM bureau_form_table t WHERE t.form_id = b.id) AS tables \
    FROM living_bureau_form b JOIN bureau_form_file f ON f.form_id = b.id";

fn read(row: &Row<'_>) -> rusqlite::Result<StoredForm> {
    Ok(StoredForm {
        draft: BureauFormDraft {
            id: BureauFormId(row.get("id")?),
            name: row.get("name")?,
            rhythm: column::parsed(row, "rhythm")?,
            filled_by: row.get("filled_by")?,
            phone: row.get("phone")?,
        },
        file_name: row.get("file_name")?,
        added_at: row.get("added_at")?,
        cells: row.get("cells")?,
        tables: row.get("tables")?,
    })
}

/// One form that is not in the bin. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: BureauFormId) -> Result<StoredForm, Error> {
    let sql = format!("{SELECT} WHERE b.id = ?1");
    let found = db.conn().prepare_cached(&sql)?.query_row([id.0], read).optional()?;
    found.ok_or(Error::NotFound("局里的表"))
}

/// The forms in the order they came in.
pub fn list(db: &Db) -> Result<Vec<StoredForm>, Error> {
    let sql = format!("{SELECT} ORDER BY b.id");
    Ok(db.conn().prepare_cached(&sql)?.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// The file of a form that is not in the bin, byte by byte. Fails with [`Error::NotFound`].
pub fn content(db: &Db, id: BureauFormId) -> Result<Vec<u8>, Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT f.content FROM bureau_form_file f JOIN living_bureau_form b ON b.id = f.form_id WHERE b.id = ?1",
        )?
        .query_row([id.0], |row| row.get(0))
        .optional()?;
    found.ok_or(Error::NotFound("局里的表"))
}
