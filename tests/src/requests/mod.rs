//! A real, valid request for every command of the list, over a branch that has something of
//! everything. A command added to the list has to be added here; tests and benchmarks go through it.

mod reads;
mod writes;

pub use reads::READS;
pub use writes::WRITES;

use serde_json::Value;

use crate::branch::Branch;

/// A request of one command.
pub struct Request {
    /// The command.
    pub command: &'static str,
    /// What is asked, where one command is asked several things.
    pub what: &'static str,
    /// The request; may do first what the command needs to find.
    pub make: fn(&Branch) -> Value,
}
