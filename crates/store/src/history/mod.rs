//! Every change of the book: recorded, shown, undone and done again.

mod chain;
mod changes;
mod op;
mod recording;

pub use changes::{Change, Changes, Kind, Value};
pub use op::{Act, Done, Op, OpKind};
pub(crate) use recording::Recording;
