//! End to end: the built program in its real window.
//!
//! Ignored by a plain `cargo test`, because they need a screen, WebKitWebDriver and the shell built
//! with `automation`: `cargo xtask test` brings these.

mod bureau_forms;
mod closing;
mod dues;
mod election;
mod field_sheets;
mod figures;
mod funds;
mod guide;
mod handover;
mod history;
mod home_visit;
mod month_return;
mod next_year;
mod old_register;
mod pasting;
mod photos;
mod power_cut;
mod registers;
mod safety;
mod ways_in;
mod wheel;
mod whole_way;
mod yearbook;
