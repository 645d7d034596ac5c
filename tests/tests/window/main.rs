//! End to end: the built program in its real window.
//!
//! Ignored by a plain `cargo test`, because they need a screen, WebKitWebDriver and the shell built
//! with `automation`: `cargo xtask test` brings these.

mod closing;
mod dues;
mod funds;
mod guide;
mod old_register;
mod power_cut;
mod whole_way;
