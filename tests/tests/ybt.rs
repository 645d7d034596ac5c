//! `ybt`: its words, its exit codes, its password.

use std::io;

use acceptance::ybt::{Ran, Ybt};
use calamine::{Data, Reader, Xlsx, open_workbook};
use commands::{Desk, desk::SystemClock};
use serde_json::json;

const INIT: [&str; 7] =
    ["init", "--branch", "县退休干部第一党支部", "--superior", "县老干部局党委", "--secretary", "王建国"];

fn begun() -> io::Result<(tempfile::TempDir, Ybt)> {
    let folder = tempfile::tempdir()?;
    let ybt = Ybt::over(folder.path()).on("2026-10-31");
    let ran = ybt.run(&INIT)?;
    assert_eq!(ran.code, 0, "a new book can be made: {}", ran.stderr);
    Ok((folder, ybt))
}

fn refused(ran: &Ran, code: &str) {
    assert_eq!(ran.code, 1, "it can't be done: {ran:?}");
    assert!(ran.stderr.contains(&format!("（{code}）")), "the reason carries its code {code}: {}", ran.stderr);
    assert_eq!(ran.stdout, "", "an answer is not mixed with a complaint");
}

#[test]
fn a_new_book_knows_its_branch_and_is_whole() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let branch = ybt.call("branch.get", &json!({}))?;
    assert_eq!(branch["secretary_name"], "王建国");
    assert_eq!(branch["started_on"], "2026-10", "nothing before the book was begun is overdue unless said otherwise");
    let verified = ybt.run(&["verify"])?;
    assert_eq!(verified.code, 0, "a new book is whole: {}", verified.stderr);
    assert!(verified.stdout.lines().count() >= 4, "it says what it looked at: {}", verified.stdout);
    Ok(())
}

#[test]
fn a_second_book_is_never_made_over_the_first() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let mut again = INIT;
    again[2] = "另一个支部";
    refused(&ybt.run(&again)?, "book.exists");
    assert_eq!(ybt.call("branch.get", &json!({}))?["name"], INIT[2], "the first book is as it was");
    Ok(())
}

#[test]
fn words_not_understood_are_usage() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let ybt = Ybt::over(folder.path());
    for words in [&["eat"][..], &["init", "--branch", "甲"], &["import", "roster"], &["report", "month", "2026-10"]] {
        let ran = ybt.run(words)?;
        assert_eq!(ran.code, 2, "{words:?} is not a way to say something");
        assert!(ran.stderr.contains("ybt --data"), "the usage is shown");
    }
    Ok(())
}

#[test]
fn what_cannot_be_done_says_so_and_stores_nothing() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    refused(&Ybt::over(folder.path()).run(&["verify"])?, "book.absent");
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 0, "looking for a book leaves nothing behind");
    let (_folder, ybt) = begun()?;
    refused(&ybt.run(&["call", "member.eat", "{}"])?, "call.unknown");
    refused(&ybt.run(&["call", "member.save", "{not json"])?, "call.json");
    refused(&ybt.run(&["call", "branch.save", "{}"])?, "call.request");
    let history = ybt.call("history.list", &json!({}))?;
    assert_eq!(history["total"].as_u64().unwrap_or(1), 1, "only the founding of the book is in its history: {history}");
    Ok(())
}

#[test]
fn a_password_comes_from_standard_input() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let ybt = Ybt::over(folder.path());
    let mut init = INIT.to_vec();
    init.push("--password-stdin");
    assert_eq!(ybt.run_with_input(&init, "春暖花开2026\n")?.code, 0, "a book with a password can be made");
    refused(&ybt.run(&["verify"])?, "book.locked");
    refused(&ybt.run_with_input(&["verify", "--password-stdin"], "秋高气爽2026\n")?, "vault.wrong_password");
    let opened = ybt.run_with_input(&["verify", "--password-stdin"], "春暖花开2026\n")?;
    assert_eq!(opened.code, 0, "the right one opens it: {}", opened.stderr);
    Ok(())
}

#[test]
fn beside_an_open_window_ybt_says_so() -> io::Result<()> {
    let (folder, ybt) = begun()?;
    let window = Desk::new(folder.path(), SystemClock);
    commands::call(&window, "branch.get", json!({})).map_err(|failure| io::Error::other(failure.title))?;
    let ran = ybt.run(&["verify"])?;
    refused(&ran, "book.open_elsewhere");
    assert!(ran.stderr.contains("窗口"), "it says where the book is open: {}", ran.stderr);
    window.close_book();
    assert_eq!(ybt.run(&["verify"])?.code, 0, "closing the window gives the book free");
    Ok(())
}

#[test]
fn the_list_of_commands_can_be_read() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let ran = ybt.run(&["commands"])?;
    assert_eq!(ran.code, 0);
    for name in commands::list::all().keys() {
        assert!(ran.stdout.lines().any(|line| line.starts_with(name)), "{name} is in the list");
    }
    Ok(())
}

#[test]
fn a_form_of_the_bureau_is_filled_by_a_script() -> io::Result<()> {
    let (folder, ybt) = begun()?;
    let form = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/exchange/tests/bureau_form/fixtures/monthly.xlsx");
    let file = format!("file={form}");
    let added = ybt.run(&["call", "bureau_form.add", "{}", "--file", &file])?;
    assert_eq!(added.code, 0, "it is kept: {}", added.stderr);
    let id = &serde_json::from_str::<serde_json::Value>(&added.stdout)?["value"];
    ybt.call("bureau_form.map", &json!({ "id": id, "sheet": "月报", "row": 4, "column": 1, "says": "fact:所属月份" }))?;
    let out = folder.path().join("填好.xlsx");
    let request = json!({ "id": id, "span": { "span": "month", "month": "2026-10" } }).to_string();
    let filled = ybt.run(&["call", "bureau_form.fill", &request, "--save", &out.to_string_lossy()])?;
    assert_eq!(filled.code, 0, "it is filled: {}", filled.stderr);
    assert!(filled.stdout.contains("没有这一项"), "what could not be filled is told: {}", filled.stdout);
    let mut book: Xlsx<_> = open_workbook(&out).map_err(io::Error::other)?;
    let sheet = book.worksheet_range("月报").map_err(io::Error::other)?;
    assert_eq!(sheet.get_value((3, 1)), Some(&Data::Float(10.0)), "the cell pointed at");
    assert_eq!(sheet.get_value((1, 1)), Some(&Data::String(INIT[2].to_owned())), "and the name in braces");
    Ok(())
}
