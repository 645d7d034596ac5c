//! What must hold before 撤销 or 重做 may set a row again that other steps can't be trusted to have left alone: an
//! event (清除, 打印) is passed over by undo, and may have changed what the row is about.

use super::{Changes, Kind};
use crate::{Error, Tx};

/// A condition on the rows of a table that an undo or redo has written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Condition {
    /// The table.
    pub(crate) table: &'static str,
    /// Fails with the rule that does not hold of the row with a key, as it is now.
    pub(crate) holds: fn(&Tx, i64) -> Result<(), Error>,
}

/// Every concept's conditions.
const CONDITIONS: &[&[Condition]] = &[crate::yearbook::CONDITIONS];

/// Looks at every row an undo or redo has written and not taken away.
pub(super) fn check(tx: &Tx, changes: &Changes) -> Result<(), Error> {
    for condition in CONDITIONS.iter().copied().flatten() {
        let written = changes.0.iter().filter(|change| change.table == condition.table && change.kind != Kind::Delete);
        for change in written {
            (condition.holds)(tx, change.row.parse().map_err(|_| Error::NotFound("记录"))?)?;
        }
    }
    Ok(())
}
