//! The committee by terms, who held which post, and those who help from outside it.

mod labels;
mod officer;
mod post;
mod renewal;
mod term;

pub(crate) use labels::LABELS;
pub use officer::{Officer, bin_officer, officers, save_officer};
pub(crate) use post::end_all_of;
pub use post::{PostHeld, Seat, end_post, on_day, posts, save_post};
pub use renewal::{StepNoted, note_step, renewal};
pub use term::{Term, save_term, term_on, terms};
