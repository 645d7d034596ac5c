//! Whether the history is whole: no operation changed, missing or put in between.

use super::chain::{self, BEGINNING, Hash, Linked};
use crate::{Db, Error};

/// Walks the chain from the beginning and tells what is wrong, in Chinese; and how many operations
/// there are.
pub(crate) fn check_chain(db: &Db) -> Result<(i64, Vec<String>), Error> {
    let mut entities = db.conn().prepare_cached(
        "SELECT table_name, row_key FROM operation_entity WHERE operation = ?1 ORDER BY table_name, row_key",
    )?;
    let mut select = db.conn().prepare_cached(
        "SELECT sequence, name, kind, act, target, instant, schema_version, columns, changeset, changeset_hash, \
         chain_hash FROM operation ORDER BY sequence",
    )?;
    let mut rows = select.query([])?;
    let (mut before, mut last, mut wrong) = (BEGINNING, 0, Vec::new());
    while let Some(row) = rows.next()? {
        let sequence: i64 = row.get(0)?;
        if sequence != last + 1 {
            wrong.push(format!("第 {} 步缺失", last + 1));
        }
        let changeset: Option<Vec<u8>> = row.get(8)?;
        let changeset_hash: Hash = row.get(9)?;
        if changeset.is_some_and(|changeset| chain::changeset_hash(&changeset) != changeset_hash) {
            wrong.push(format!("第 {sequence} 步的内容被改动过"));
        }
        let touched: Vec<(String, String)> =
            entities.query_map([sequence], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        let (name, kind, act): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let (instant, columns): (String, String) = (row.get(5)?, row.get(7)?);
        let chained = Linked {
            sequence,
            name: &name,
            kind: &kind,
            act: &act,
            target: row.get(4)?,
            instant: &instant,
            schema_version: row.get(6)?,
            columns: &columns,
            changeset_hash: &changeset_hash,
            entities: &touched,
        }
        .chained(&before);
        let stored: Hash = row.get(10)?;
        if chained != stored {
            wrong.push(format!("第 {sequence} 步与前一步接不上"));
        }
        (before, last) = (stored, sequence);
    }
    Ok((last, wrong))
}
