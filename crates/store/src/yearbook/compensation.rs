//! How a sealing is taken back: the seal is lifted, and stays to be read with what was kept. And when lifting one is
//! taken back.

use crate::history::{Compensation, Condition};

use super::seal;

/// Opposites of what the concept's compensating operations make.
pub(crate) const COMPENSATIONS: &[Compensation] = &[Compensation {
    table: "year_seal",
    parts: &["attachment", "attachment_link"],
    reverse: |tx, row| seal::lift(tx, row, "撤销").map(|_| ()),
}];

/// Taking back that a seal was lifted sets it again: over the rows it was set on, or not at all.
pub(crate) const CONDITIONS: &[Condition] = &[Condition { table: "year_seal", holds: seal::holds }];
