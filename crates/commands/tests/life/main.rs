//! Organisation life through its commands, as the window and `ybt` use it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attendance;
mod branch;
mod home;
mod paper;
mod plan;
mod record;
mod rights;
mod speed;
mod tally;
