//! The branch's own row.

mod labels;

pub(crate) use labels::LABELS;

use domain::branch::BranchDetails;
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, column, uid};

/// The branch of this book; none before the first-run guide is done.
pub fn get(db: &Db) -> Result<Option<BranchDetails>, Error> {
    let found = db
        .conn()
        .prepare_cached("SELECT name, superior, secretary_name, kind, theme_day, started_on FROM branch")?
        .query_row([], details)
        .optional()?;
    Ok(found)
}

/// The branch's uid, by which packages know it whatever it is called. Fails with [`Error::NotFound`] before the
/// first-run guide is done.
pub fn uid(db: &Db) -> Result<String, Error> {
    let found = db.conn().prepare_cached("SELECT uid FROM branch")?.query_row([], |row| row.get(0)).optional()?;
    found.ok_or(Error::NotFound("支部"))
}

fn details(row: &Row<'_>) -> rusqlite::Result<BranchDetails> {
    Ok(BranchDetails {
        name: row.get("name")?,
        superior: row.get("superior")?,
        secretary_name: row.get("secretary_name")?,
        kind: column::parsed(row, "kind")?,
        theme_day: row.get("theme_day")?,
        started_on: column::parsed(row, "started_on")?,
    })
}

/// Writes the branch, which has been checked; the first time it gets its uid.
pub fn save(tx: &Tx, branch: &BranchDetails) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO branch (id, uid, name, superior, secretary_name, kind, theme_day, started_on) \
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7) \
             ON CONFLICT (id) DO UPDATE SET name = ?2, superior = ?3, secretary_name = ?4, kind = ?5, \
             theme_day = ?6, started_on = ?7",
        )?
        .execute(params![
            uid::random()?,
            branch.name,
            branch.superior,
            branch.secretary_name,
            branch.kind.word(),
            branch.theme_day,
            branch.started_on.to_string(),
        ])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store};

    #[test]
    fn the_branch_reads_back_as_it_was_saved() {
        let store = Store::scratch().unwrap();
        let branch = BranchDetails {
            name: "示范县退休干部第一党支部".to_owned(),
            superior: "中共示范县委老干部局机关委员会".to_owned(),
            secretary_name: "徐明远".to_owned(),
            kind: domain::branch::BranchKind::Separate,
            theme_day: None,
            started_on: "2026-01".parse().unwrap(),
        };
        assert_eq!(store.read(get).unwrap(), None, "there is none before the guide");
        for theme_day in [None, Some(10)] {
            let branch = BranchDetails { theme_day, ..branch.clone() };
            let saved = branch.clone();
            store.transact(Op::new("登记支部"), move |tx| save(tx, &saved)).unwrap();
            assert_eq!(store.read(get).unwrap(), Some(branch), "as saved, the second time too");
        }
    }
}
