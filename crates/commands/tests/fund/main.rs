//! The funds and their receipts through the commands, as the window and `ybt` use them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod branch;
mod ledger;
mod receipts;
mod subsidies;
mod warnings;
