//! Which backups (备份) of the book are kept, and when the next one is due.

mod schedule;
mod thinning;

pub use schedule::{EVERY, REHEARSED_EVERY, UNSEEN_TOO_LONG, is_due, is_overdue};
pub use thinning::{KEPT_AT_LEAST, Kept, Thinned, thin};
