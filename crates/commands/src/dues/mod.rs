//! Dues (党费): assessment, the year's grid, what is owed, reductions; payments and what becomes of the money.

pub mod wire;

use crate::Command;

/// The commands about dues.
pub fn commands() -> Vec<Command> {
    let parts: [fn() -> Vec<Command>; 0] = [];
    parts.iter().flat_map(|part| part()).collect()
}
