//! Dues through their commands, as the window and `ybt` use them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod assessment;
mod branch;
mod closing;
mod collect;
mod correct;
mod grid;
mod owed;
mod random;
mod relief;
mod slips;
mod totals;
mod upward;
