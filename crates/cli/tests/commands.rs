//! `ybt` as it is built: what it can do is what the list of commands says.

#![allow(clippy::unwrap_used)]

use std::process::Command;

#[test]
fn every_command_is_listed_with_what_it_is_for() {
    let ran = Command::new(env!("CARGO_BIN_EXE_ybt")).args(["--data", ".", "commands"]).output().unwrap();
    let told = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.status.success(), "listing needs no book: {}", String::from_utf8_lossy(&ran.stderr));
    for name in ["handover.give", "open_export.write", "field_sheet.make", "deputy.save"] {
        let line = told.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        assert!(line.len() > name.len() + 2, "{name} is listed and explained: {told}");
    }
}
