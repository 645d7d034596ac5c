//! Looking the whole book over.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{
    Db, Error,
    history::{check_chain, is_recorded},
};

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What, in Chinese.
    pub name: String,
    /// How much was looked at, in Chinese, such as 412 步.
    pub extent: String,
    /// What is not as it should be, one Chinese phrase each; none if all is well.
    pub problems: Vec<String>,
}

impl Check {
    pub(crate) fn of(name: &str, extent: impl Into<String>, problems: Vec<String>) -> Self {
        Self { name: name.to_owned(), extent: extent.into(), problems }
    }

    /// Whether all is as it should be.
    pub fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Looks the book over: its pages, its encryption, its references, its history, its own rules.
pub fn verify(db: &Db) -> Result<Vec<Check>, Error> {
    let tables = tables(db.conn())?.len();
    let pages: i64 = db.conn().pragma_query_value(None, "page_count", |row| row.get(0))?;
    let mut checks = vec![
        Check::of("数据库结构完好", format!("{tables} 张表"), pragma(db, "integrity_check", "ok")?),
        Check::of("加密与校验码完好", format!("{pages} 页"), pragma(db, "cipher_integrity_check", "")?),
        Check::of("记录之间的关联没有落空", format!("{tables} 张表"), foreign_keys(db)?),
    ];
    let (operations, problems) = check_chain(db)?;
    checks.push(Check::of("修改记录环环相扣，没有缺失和改动", format!("{operations} 步"), problems));
    let reckoned = db.blueprint().reckoned.iter().map(|one| &one.holds);
    for invariant in db.blueprint().invariants.iter().chain(reckoned) {
        checks.push(Check::of(invariant.name, "", (invariant.violations)(db)?));
    }
    Ok(checks)
}

/// What a checking pragma says beyond `fine`.
fn pragma(db: &Db, name: &str, fine: &str) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    db.conn().pragma_query(None, name, |row| {
        lines.push(row.get::<_, String>(0)?);
        Ok(())
    })?;
    lines.retain(|line| line != fine);
    Ok(lines)
}

/// References that lead nowhere, one Chinese phrase each.
fn foreign_keys(db: &Db) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT \"table\", count(*), parent FROM pragma_foreign_key_check GROUP BY \"table\", parent",
    )?;
    let rows = select.query_map([], |row| {
        let (table, count, parent): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("{table} 有 {count} 行找不到所属的 {parent}"))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every table of ours, sorted.
pub(crate) fn tables(conn: &Connection) -> Result<Vec<String>, Error> {
    let mut select = conn.prepare_cached(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// A hash over every row of every table the history records: alike exactly when the book's content
/// is alike. For tests that nothing but operations changes it, and that undo brings it back.
pub fn fingerprint(db: &Db) -> Result<[u8; 32], Error> {
    let mut hash = Sha256::new();
    for (table, rows) in fingerprints(db)?.into_iter().filter(|(table, _)| is_recorded(table)) {
        hash.update(table.as_bytes());
        hash.update(rows);
    }
    Ok(hash.finalize().into())
}

/// The same by table, of every table: the history itself and drafts, too.
pub fn fingerprints(db: &Db) -> Result<BTreeMap<String, [u8; 32]>, Error> {
    let mut by_table = BTreeMap::new();
    for table in tables(db.conn())? {
        let mut hash = Sha256::new();
        let mut select = db.conn().prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = select.column_count();
        let mut rows = select.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column));
            lines.push(format!("{:?}", values.collect::<Result<Vec<_>, _>>()?));
        }
        lines.sort();
        for line in lines {
            hash.update(line.as_bytes());
            hash.update(b"\n");
        }
        by_table.insert(table, hash.finalize().into());
    }
    Ok(by_table)
}
