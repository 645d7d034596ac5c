//! Keeping forms.

use domain::bureau_form::{BureauFormDraft, BureauFormId, BureauFormProblem, FormRhythm};
use rusqlite::{Params, params};

use super::read::get;
use crate::{Error, Tx, history::instant_text, uid};

/// A form that comes into the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewForm {
    /// What it is called.
    pub name: String,
    /// How often it is handed in.
    pub rhythm: FormRhythm,
    /// What the file is called.
    pub file_name: String,
    /// The file.
    pub content: Vec<u8>,
}

/// Takes a form in. Fails as [`BureauFormDraft::checked`] does, and with `bureau_form.name_taken`.
pub fn add(tx: &Tx, new: &NewForm) -> Result<BureauFormId, Error> {
    let id = BureauFormId(0);
    let draft = BureauFormDraft { id, name: new.name.clone(), rhythm: new.rhythm, filled_by: None, phone: None };
    let draft = checked(draft)?;
    written(
        tx,
        "INSERT INTO bureau_form (uid, name, rhythm) VALUES (?1, ?2, ?3)",
        params![uid::random()?, draft.name, draft.rhythm.word()],
        &draft.name,
    )?;
    let id = BureauFormId(tx.conn().last_insert_rowid());
    tx.conn()
        .prepare_cached("INSERT INTO bureau_form_file (form_id, file_name, content, added_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.0, new.file_name, new.content, instant_text(tx.now())])?;
    Ok(id)
}

/// Writes down what a form is called and says each time.
///
/// Fails as [`BureauFormDraft::checked`] does, with [`Error::NotFound`] and with `bureau_form.name_taken`.
pub fn save(tx: &Tx, draft: &BureauFormDraft) -> Result<(), Error> {
    let draft = checked(draft.clone())?;
    let changed = written(
        tx,
        "UPDATE bureau_form SET name = ?2, rhythm = ?3, filled_by = ?4, phone = ?5 \
         WHERE id = ?1 AND binned_at IS NULL",
        params![draft.id.0, draft.name, draft.rhythm.word(), draft.filled_by, draft.phone],
        &draft.name,
    )?;
    if changed == 0 { Err(Error::NotFound("局里的表")) } else { Ok(()) }
}

/// Puts another file in place of a form's: this year's version, or the same with rows put in. What was pointed at
/// stays. Fails with [`Error::NotFound`].
pub fn replace_file(tx: &Tx, id: BureauFormId, file_name: &str, content: &[u8]) -> Result<(), Error> {
    get(tx, id)?;
    tx.conn()
        .prepare_cached("UPDATE bureau_form_file SET file_name = ?2, content = ?3, added_at = ?4 WHERE form_id = ?1")?
        .execute(params![id.0, file_name, content, instant_text(tx.now())])?;
    Ok(())
}

/// Puts a form into the bin. Fails with [`Error::NotFound`].
pub fn bin(tx: &Tx, id: BureauFormId) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE bureau_form SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, instant_text(tx.now())])?;
    if changed == 0 { Err(Error::NotFound("局里的表")) } else { Ok(()) }
}

fn checked(draft: BureauFormDraft) -> Result<BureauFormDraft, Error> {
    let refused =
        |problem: BureauFormProblem| Error::refused(problem.code(), problem.to_string(), problem.what_to_do());
    draft.checked().map_err(refused)
}

/// Rows changed by a statement that gives a form its name.
fn written(tx: &Tx, sql: &str, values: impl Params, name: &str) -> Result<usize, Error> {
    match tx.conn().prepare_cached(sql)?.execute(values) {
        Err(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            let title = format!("已经有一张叫「{name}」的表");
            Err(Error::refused("bureau_form.name_taken", title, "请换一个名称；要换新的文件，请在那张表上换。"))
        }
        changed => Ok(changed?),
    }
}
