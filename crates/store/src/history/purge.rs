//! Removing for good what the history holds of a record, while the chain still verifies.

use crate::{Error, Tx};

/// Empties the payload of every operation that touched a record. Names, instants and hashes stay.
///
/// An operation that touched others too (an import) loses its payload whole: one changeset can't be
/// thinned without breaking its hash.
pub(crate) fn purge_record(tx: &Tx, table: &str, row: &str) -> Result<usize, Error> {
    Ok(tx
        .conn()
        .prepare_cached(
            "UPDATE operation SET changeset = NULL WHERE changeset IS NOT NULL AND sequence IN \
             (SELECT operation FROM operation_entity WHERE table_name = ?1 AND row_key = ?2)",
        )?
        .execute([table, row])?)
}
