//! A program that breaks says where and nothing of whom: what it says lands in the system's logs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{env, process::Command};

use commands::{Desk, breaking, call, desk::FixedClock};
use serde_json::json;

const NAME: &str = "欧阳建国";
const NUMBER: &str = "110101195103070010";
/// Tells the test that it is the program that breaks.
const BREAKS: &str = "YBT_BREAKS_HERE";

#[test]
fn a_panic_over_a_member_names_nobody() {
    if env::var_os(BREAKS).is_some() {
        return breaks();
    }
    let this = env::current_exe().expect("this test");
    let run = Command::new(this)
        .args(["--exact", "a_panic_over_a_member_names_nobody", "--nocapture"])
        .env(BREAKS, "1")
        .output()
        .expect("it runs itself");
    let told = String::from_utf8_lossy(&[run.stdout, run.stderr].concat()).into_owned();
    assert!(told.contains("程序内部出错（") && told.contains("breaking.rs:"), "it says where: {told}");
    for word in [NAME, NUMBER, "欧", "panicked at"] {
        assert!(!told.contains(word), "{word} is not told to the logs: {told}");
    }
}

/// Breaks on the book's own thread and on this one, over a member's name and number.
fn breaks() {
    breaking::tell_only_where();
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk::new(folder.path(), FixedClock("2026-10-31".parse().expect("a day")));
    let branch = json!({
        "name": "第一党支部", "superior": "机关党委", "secretary_name": NAME, "kind": "单独设置", "theme_day": 10,
        "started_on": "2026-01",
    });
    call(&desk, "branch.create", branch).expect("a book");
    let values = json!({ "name": NAME, "id_number": NUMBER });
    call(&desk, "member.save", json!({ "values": values })).expect("a member");
    let store = desk.store().expect("open");
    let broken = store.read(|_| -> Result<(), store::Error> { panic!("byte 1 is inside '欧' of {NAME} {NUMBER}") });
    assert_eq!(broken.expect_err("it broke off").code(), "book.internal", "a command goes on with a failure");
    let here = std::thread::spawn(|| panic!("{NAME} {NUMBER}")).join();
    assert!(here.is_err(), "broken on any thread");
}
