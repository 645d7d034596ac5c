//! Every change of the book: recorded, shown, undone and done again.

mod chain;
mod changes;
mod compensation;
mod condition;
mod kinds;
mod labels;
mod list;
mod op;
mod purge;
mod reading;
mod recording;
mod refusal;
mod rule_met;
#[cfg(test)]
mod tests;
mod undo;
mod verify;

pub(crate) use chain::{Hash, changeset_hash};
pub use changes::{Change, Changes, Kind, Value};
pub(crate) use compensation::{Compensation, has_an_opposite, stays as is_taken_back_by_its_opposite};
pub(crate) use condition::Condition;
pub use kinds::{kinds, tables_of};
pub use labels::{LABELS, TableLabels};
pub(crate) use labels::{labels_of, name_of};
pub use list::{Entry, Query, list};
pub use op::{Act, Done, Op, OpKind};
pub(crate) use purge::purge_record;
pub use reading::{FieldChange, RecordChange, changes_of};
pub use recording::{ChainHead, chain_head, link_at};
pub(crate) use recording::{Recording, head, in_china, instant_text, is_link, is_recorded, link_of};
pub use undo::{Reach, Step, state};
pub(crate) use undo::{redo, undo};
pub(crate) use verify::check_chain;
