//! The frequencies, as the branch has changed them.

mod labels;

use domain::compliance::{Expectation, usual_expectations};
use rusqlite::{OptionalExtension, Row, params};

pub(crate) use labels::LABELS;

use crate::{Db, Error, Tx, column};

/// Codes of the branch's own expectations begin with this.
const OWN: &str = "own:";

/// All expectations: the usual ones as the branch has changed them, then its own.
pub fn list(db: &Db) -> Result<Vec<Expectation>, Error> {
    let mut kept: Vec<Expectation> = db
        .conn()
        .prepare_cached("SELECT * FROM expectation ORDER BY length(code), code")?
        .query_and_then([], expectation)?
        .collect::<Result<_, Error>>()?;
    let mut all: Vec<Expectation> = usual_expectations()
        .into_iter()
        .map(|usual| match kept.iter().position(|one| one.code == usual.code) {
            Some(place) => kept.remove(place),
            None => usual,
        })
        .collect();
    all.extend(kept);
    Ok(all)
}

fn expectation(row: &Row<'_>) -> Result<Expectation, Error> {
    Ok(Expectation {
        code: row.get("code")?,
        title: row.get("title")?,
        kinds: serde_json::from_str(&row.get::<_, String>("kinds")?)?,
        interval: column::parsed(row, "interval")?,
        times: row.get("times")?,
        per_group: row.get("per_group")?,
        by_secretary: row.get("by_secretary")?,
        usual_month: row.get("usual_month")?,
        source: row.get("source")?,
        active: row.get("active")?,
    })
}

/// Saves a checked expectation; one without a code is a new one of the branch's own.
pub fn save(tx: &Tx, expectation: &Expectation) -> Result<Expectation, Error> {
    let mut saved = expectation.clone();
    if saved.code.is_empty() {
        saved.code = next_own_code(tx)?;
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO expectation (code, title, kinds, interval, times, per_group, by_secretary, usual_month, source, \
             active) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (code) DO UPDATE SET title = ?2, \
             kinds = ?3, interval = ?4, times = ?5, per_group = ?6, by_secretary = ?7, usual_month = ?8, source = ?9, \
             active = ?10",
        )?
        .execute(params![
            saved.code,
            saved.title,
            serde_json::to_string(&saved.kinds)?,
            saved.interval.word(),
            saved.times,
            saved.per_group,
            saved.by_secretary,
            saved.usual_month,
            saved.source,
            saved.active,
        ])?;
    Ok(saved)
}

fn next_own_code(tx: &Tx) -> Result<String, Error> {
    let last: Option<i64> = tx
        .conn()
        .prepare_cached("SELECT max(CAST(substr(code, 5) AS INTEGER)) FROM expectation WHERE code LIKE 'own:%'")?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(format!("{OWN}{}", last.unwrap_or(0) + 1))
}

/// Takes away an expectation of the branch's own; puts a usual one back to what the rules say.
pub fn remove(tx: &Tx, code: &str) -> Result<(), Error> {
    let removed = tx.conn().prepare_cached("DELETE FROM expectation WHERE code = ?1")?.execute([code])?;
    let usual = usual_expectations().iter().any(|usual| usual.code == code);
    if removed == 0 && !usual { Err(Error::NotFound("次数要求")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store};

    #[test]
    fn the_branch_changes_the_usual_and_adds_its_own() {
        let store = Store::scratch().unwrap();
        let usual = store.read(list).unwrap();
        let lecture = usual.iter().find(|one| one.code == "party_lecture").cloned().unwrap();
        let twice = Expectation { times: 2, source: "机关党委 2026 年要求".to_owned(), ..lecture.clone() };
        let own = Expectation { code: String::new(), title: "每月两次党员活动".to_owned(), ..twice.clone() };
        let saved = store
            .transact(Op::new("修改次数要求"), move |tx| {
                save(tx, &twice)?;
                save(tx, &own)
            })
            .unwrap();
        assert_eq!(saved.value.code, "own:1", "its own has a code of its own");
        let changed = store.read(list).unwrap();
        assert_eq!(changed.len(), usual.len() + 1, "one more");
        assert_eq!(changed.iter().find(|one| one.code == "party_lecture").unwrap().times, 2, "changed in its place");
        store.transact(Op::new("恢复次数要求"), |tx| remove(tx, "party_lecture")).unwrap();
        let restored = store.read(list).unwrap();
        assert!(restored.contains(&lecture), "back to what the rules say");
        let unknown = store.transact(Op::new("删去次数要求"), |tx| remove(tx, "own:9"));
        assert_eq!(unknown.unwrap_err().code(), "book.not_found", "there is no such one");
    }
}
