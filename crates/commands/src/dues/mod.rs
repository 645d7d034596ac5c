//! Dues (党费): assessment, the year's grid, what is owed, reductions; payments and what becomes of the money.

mod assessing;
pub(crate) mod assessment;
pub(crate) mod behind;
pub(crate) mod closing;
pub(crate) mod collect;
pub(crate) mod grid;
pub(crate) mod large;
pub(crate) mod owed;
pub(crate) mod payments;
pub(crate) mod publication;
pub(crate) mod published;
mod rates;
pub(crate) mod received;
pub(crate) mod refusal;
pub(crate) mod relief;
pub(crate) mod remittance;
pub(crate) mod returns;
mod reveal;
mod stands;
pub mod wire;

use crate::Command;

/// The commands about dues.
pub fn commands() -> Vec<Command> {
    let parts: &[fn() -> Vec<Command>] = &[
        assessing::commands,
        assessment::commands,
        closing::commands,
        collect::commands,
        grid::commands,
        large::commands,
        owed::commands,
        payments::commands,
        publication::commands,
        rates::commands,
        relief::commands,
        remittance::commands,
        returns::commands,
        reveal::commands,
    ];
    parts.iter().flat_map(|part| part()).collect()
}
