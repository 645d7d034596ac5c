//! Taking back by the opposite what may not be taken away: what has a number is voided, what is closed is reopened.

use super::{Changes, Kind, refusal};
use crate::{Error, Tx};

/// How the rows of a table that a compensating operation made are taken back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compensation {
    /// The table.
    pub(crate) table: &'static str,
    /// Tables whose rows stay with it: they tell what the row was.
    pub(crate) parts: &'static [&'static str],
    /// Does the opposite of having made the row with a key; nothing where that was done already.
    pub(crate) reverse: fn(&Tx, i64) -> Result<(), Error>,
}

/// Every concept's compensations.
const COMPENSATIONS: &[&[Compensation]] =
    &[crate::dues::COMPENSATIONS, crate::fund::COMPENSATIONS, crate::yearbook::COMPENSATIONS];

fn of(table: &str) -> Option<&'static Compensation> {
    COMPENSATIONS.iter().copied().flatten().find(|one| one.table == table)
}

/// Whether rows of a table have a number or close something, and are records of their own, whatever they are part of.
pub(crate) fn has_an_opposite(table: &str) -> bool {
    of(table).is_some()
}

/// Whether a table's rows stay when the operation that made them is taken back.
pub(crate) fn stays(table: &str) -> bool {
    COMPENSATIONS.iter().copied().flatten().any(|one| one.table == table || one.parts.contains(&table))
}

/// Does the opposite for every row an operation made, given its inverse, in the tables that have one. Refused when it made none.
pub(super) fn reverse(tx: &Tx, inverse: &Changes, name: &str) -> Result<(), Error> {
    // What was made is what its inverse would take away.
    let made = inverse.0.iter().filter(|change| change.kind == Kind::Delete);
    let made: Vec<_> = made.filter_map(|change| of(&change.table).map(|one| (one, &change.row))).collect();
    if made.is_empty() {
        return Err(refusal::by_its_opposite(name));
    }
    for (compensation, row) in made {
        (compensation.reverse)(tx, row.parse().map_err(|_| Error::NotFound("记录"))?)?;
    }
    Ok(())
}
