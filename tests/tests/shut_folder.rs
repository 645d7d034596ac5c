//! The folder of the book can't be written to, or is pulled out while the book is open: it is said in words that tell
//! what to do, and nothing is lost.

use std::{fs, io, os::unix::fs::PermissionsExt, path::Path, process::Command};

use acceptance::{branch::Branch, programs::built};
use serde_json::json;
use tempfile::TempDir;

/// Who is nobody: root may write where nobody may.
const NOBODY: u32 = 65_534;

fn may(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Runs `ybt` as somebody who has no more rights than the folder gives.
fn run(ybt: &Path, book: &Path, words: &[&str]) -> io::Result<(bool, String)> {
    use std::os::unix::process::CommandExt;
    let mut command = Command::new(ybt);
    command.arg("--data").arg(book).args(words).current_dir(book);
    if fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0) {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Ok((output.status.success(), said))
}

#[test]
fn a_folder_that_can_only_be_read_is_told() -> io::Result<()> {
    let place = TempDir::new()?;
    may(place.path(), 0o755)?;
    let (book, ybt) = (place.path().join("账本"), place.path().join("ybt"));
    fs::create_dir(&book)?;
    Branch::over(&book).register(2, 1..=1);
    fs::copy(built("ybt")?, &ybt)?;
    may(&ybt, 0o755)?;
    let before = fs::read(book.join("book.db"))?;
    // One that can be read by everybody, as on a CD or a locked stick.
    for entry in fs::read_dir(&book)? {
        let path = entry?.path();
        may(&path, if path.is_dir() { 0o555 } else { 0o444 })?;
    }
    may(&book, 0o555)?;
    for words in [&["call", "member.list", "{}"][..], &["call", "member.save", r#"{"values":{"name":"后来的"}}"#]] {
        let (done, said) = run(&ybt, &book, words)?;
        assert!(!done, "{words:?}: a book that can't be written is not worked with: {said}");
        assert!(said.contains("不能写") || said.contains("不让写"), "{words:?}: it is said why: {said}");
        assert!(!said.contains("book.internal") && !said.contains("os error"), "{words:?}: {said}");
    }
    may(&book, 0o755)?;
    assert_eq!(fs::read(book.join("book.db"))?, before, "not a byte is another");
    assert_eq!(Branch::over(&book).call("member.list", json!({}))["total"], 2, "and it opens where it may be written");
    Ok(())
}

#[test]
fn a_folder_that_is_pulled_out_takes_nothing_and_loses_nothing() -> io::Result<()> {
    let stick = TempDir::new()?;
    let (book, pulled) = (stick.path().join("账本"), stick.path().join("拔掉了"));
    fs::create_dir(&book)?;
    let branch = Branch::over(&book);
    branch.register(2, 1..=1);
    branch.call("member.save", json!({ "values": { "name": "登记好了的" } }));
    fs::rename(&book, &pulled)?;
    for command in ["member.save", "backup.make"] {
        let request =
            if command == "member.save" { json!({ "values": { "name": "拔掉以后的" } }) } else { json!({}) };
        let refused = branch.try_call(command, request).expect_err("there is nowhere to put it");
        assert_ne!(refused.code, "book.internal", "{command}: {refused:?}");
    }
    assert!(branch.try_call("book.leave", json!({})).is_err(), "no backup could be made, and leaving says so");
    branch.desk.close_book();
    let said = Branch::over(&book).try_call("book.state", json!({}));
    assert!(said.map_or(true, |state| state["state"] != "开着"), "no new book begins in its place");
    fs::remove_dir_all(&book).ok();
    fs::rename(&pulled, &book)?;
    let back = Branch::over(&book);
    assert_eq!(back.call("member.list", json!({}))["total"], 3, "back in, it holds all that was acknowledged");
    assert_eq!(back.call("book.verify", json!({}))["ok"], true, "whole");
    Ok(())
}
