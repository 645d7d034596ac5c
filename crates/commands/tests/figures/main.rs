//! The figures through their commands: what they say, and that it is what their rows add up to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "../life/branch.rs"]
mod branch;
mod papers;
#[allow(dead_code)]
#[path = "../life/printed.rs"]
mod printed;
mod random;
mod registered;
mod spans;
mod structure;
mod told;
