//! Fields a branch makes itself, of a register or of the member's card: how a row tells one, and how what is filled in
//! follows when they change.

use std::collections::BTreeSet;

use domain::register::{OwnField, OwnFieldKind, OwnRegisterProblem};
use rusqlite::Row;

use crate::{Error, column};

/// A field as its row has it.
pub(crate) fn of_row(row: &Row<'_>, required: bool) -> rusqlite::Result<OwnField> {
    let name: String = row.get("name")?;
    let choices: Option<String> = row.get("choices")?;
    let choices = choices.as_deref().unwrap_or_default();
    Ok(OwnField {
        was: Some(name.clone()),
        name,
        kind: column::parsed(row, "kind")?,
        unit: column::maybe(row, "unit")?,
        choices: choices.lines().map(str::to_owned).collect(),
        required,
    })
}

pub(crate) fn refused(problem: &OwnRegisterProblem) -> Error {
    Error::refused(problem.code(), problem.to_string(), problem.what_to_do())
}

/// Lets what is filled in follow fields that are called otherwise; refuses what it could not follow, with
/// `own_register.field_used`. `used` are the names of fields that are filled in somewhere.
pub(crate) fn follow(
    before: &[OwnField],
    after: &[OwnField],
    used: &BTreeSet<String>,
    rename: impl Fn(&str, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut renamed = Vec::new();
    for field in before.iter().filter(|field| used.contains(&field.name)) {
        match after.iter().find(|now| now.was.as_ref() == Some(&field.name)) {
            None => return Err(field_used(&field.name, "去掉")),
            Some(now) if !holds_the_same(field, now) => return Err(field_used(&field.name, "改填别的")),
            Some(now) if now.name != field.name => renamed.push((&field.name, &now.name)),
            Some(_) => {}
        }
    }
    // By names nobody has between, so that two fields may take each other's.
    for (at, (old, _)) in renamed.iter().enumerate() {
        rename(old, &format!("\u{1}{at}"))?;
    }
    for (at, (_, new)) in renamed.iter().enumerate() {
        rename(&format!("\u{1}{at}"), new)?;
    }
    Ok(())
}

/// Whether what is filled in can stay: the same sort, and no word that was chosen is gone. A line may become a text.
fn holds_the_same(before: &OwnField, after: &OwnField) -> bool {
    let longer = (before.kind, after.kind) == (OwnFieldKind::Text, OwnFieldKind::Prose);
    let words = before.choices.iter().all(|word| after.choices.contains(word));
    (before.kind == after.kind && words) || longer
}

fn field_used(name: &str, what: &str) -> Error {
    Error::refused(
        "own_register.field_used",
        format!("「{name}」已经有记录填过，不能{what}"),
        "请保留这个栏目，可以改名、改位置；可选的词只能加不能减。",
    )
}
