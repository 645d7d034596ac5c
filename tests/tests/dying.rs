//! The power goes at the worst moment of each thing the program does: what was there before is there, or what was
//! done, whole; and doing it again succeeds.

use std::{
    fs, io,
    path::Path,
    process::{Command, Stdio},
};

use acceptance::{
    branch::{Branch, Original, SEALED, copy_book},
    programs::{built, fixture},
    ybt::Ybt,
};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSWORD: &str = "牡丹花又开了";

/// A copy of the filled branch and `ybt` over it.
fn copied(original: &Original) -> io::Result<(TempDir, Ybt)> {
    let (folder, branch) = original.copy()?;
    branch.desk.close_book();
    let ybt = Ybt::over(folder.path()).on(acceptance::branch::TODAY);
    Ok((folder, ybt))
}

/// Runs a command that dies at a place.
fn dies(ybt: &Ybt, at: &str, words: &[&str], input: &str) -> io::Result<()> {
    let ran = ybt.dying_at(at).run_with_input(words, input)?;
    assert_eq!(ran.code, -1, "{words:?} came to {at}: {}", ran.stderr);
    Ok(())
}

fn total(folder: &Path) -> Value {
    let branch = Branch::over(folder);
    let total = branch.call("member.list", json!({}))["total"].clone();
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], true, "the book is whole: {verified}");
    branch.desk.close_book();
    total
}

#[test]
fn a_save_is_whole_or_not_there() -> io::Result<()> {
    let original = Original::new()?;
    let member = json!({ "values": { "name": "后来的" } }).to_string();
    for (at, more) in [("save.before_commit", 0), ("save.after_commit", 1)] {
        let (folder, ybt) = copied(&original)?;
        let before = total(folder.path());
        dies(&ybt, at, &["call", "member.save", &member], "")?;
        assert_eq!(total(folder.path()), before.as_u64().unwrap_or(0) + more, "at {at}");
    }
    Ok(())
}

#[test]
fn an_import_is_whole_or_not_there() -> io::Result<()> {
    let original = Original::new()?;
    let (folder, ybt) = copied(&original)?;
    let before = total(folder.path());
    let list = folder.path().join("名册.csv");
    fs::write(&list, "姓名,性别\n新来的甲,男\n新来的乙,女\n")?;
    let words = ["import", "roster", &list.to_string_lossy()].map(str::to_owned);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    dies(&ybt, "save.before_commit", &words, "")?;
    assert_eq!(total(folder.path()), before, "nobody of the list came");
    let ran = ybt.run(&words)?;
    assert_eq!(ran.code, 0, "again: {}", ran.stderr);
    assert_eq!(total(folder.path()), before.as_u64().unwrap_or(0) + 2, "both of them");
    Ok(())
}

#[test]
fn a_backup_counts_only_when_it_is_whole() -> io::Result<()> {
    let original = Original::new()?;
    for at in ["backup.copied", "backup.noted"] {
        let (folder, ybt) = copied(&original)?;
        dies(&ybt, at, &["call", "backup.make", "{}"], "")?;
        assert_eq!(ybt.call("backup.list", &json!({}))?, json!([]), "at {at} there is none yet");
        let made = ybt.call("backup.make", &json!({}))?;
        let found = ybt.call("backup.newest_good", &json!({}))?;
        assert_eq!(found["good"]["id"], made["id"], "made again, it is good");
        drop(folder);
    }
    Ok(())
}

#[test]
fn a_year_is_sealed_or_is_open() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    Branch::over(folder.path()).register(2, 1..=1);
    let request = json!({ "year": SEALED }).to_string();
    for (at, is_sealed) in [
        ("backup.copied", false),
        ("attachment.written", false),
        ("save.before_commit", false),
        ("save.after_commit", true),
    ] {
        let copy = tempfile::tempdir()?;
        copy_book(folder.path(), copy.path())?;
        let ybt = Ybt::over(copy.path()).on(acceptance::branch::TODAY);
        dies(&ybt, at, &["call", "yearbook.seal", &request], "")?;
        assert_eq!(total(copy.path()), 2, "at {at} the book is whole");
        let again = ybt.run(&["call", "yearbook.seal", &request])?;
        assert_eq!(again.code == 0, !is_sealed, "at {at}: sealed once, now or by then: {}", again.stderr);
        assert!(again.code == 0 || again.stderr.contains("封存"), "at {at}: {}", again.stderr);
        assert_eq!(total(copy.path()), 2, "at {at} it stays whole");
    }
    Ok(())
}

#[test]
fn a_restore_leaves_the_book_or_the_backup() -> io::Result<()> {
    let original = Original::new()?;
    for at in ["restore.kept", "restore.keys_written", "restore.in_place"] {
        let (folder, ybt) = copied(&original)?;
        let before = total(folder.path()).as_u64().unwrap_or(0);
        let made = ybt.call("backup.make", &json!({}))?;
        ybt.call("member.save", &json!({ "values": { "name": "后来的" } }))?;
        let request = json!({ "id": made["id"] }).to_string();
        dies(&ybt, at, &["call", "backup.restore", &request], "")?;
        let there = total(folder.path()).as_u64().unwrap_or(0);
        assert_eq!(there, if at == "restore.in_place" { before } else { before + 1 }, "at {at}");
        ybt.call("backup.restore", &json!({ "id": made["id"] }))?;
        assert_eq!(total(folder.path()), before, "and again");
    }
    Ok(())
}

#[test]
fn a_password_is_the_old_or_the_new() -> io::Result<()> {
    let original = Original::new()?;
    for (at, is_new) in
        [("password.keys_written", false), ("password.encrypted_anew", true), ("password.changed", true)]
    {
        let (folder, ybt) = copied(&original)?;
        let before = total(folder.path());
        ybt.call("backup.make", &json!({}))?;
        let request = json!({ "password": PASSWORD }).to_string();
        dies(&ybt, at, &["call", "vault.set_password", &request], "")?;
        let branch = Branch::over(folder.path());
        if is_new {
            assert_eq!(branch.call("book.state", json!({}))["state"], "锁着", "at {at} it waits for the password");
            branch.call("vault.unlock", json!({ "password": PASSWORD }));
        }
        assert_eq!(branch.call("member.list", json!({}))["total"], before, "at {at} everybody is there");
        assert_eq!(branch.call("book.verify", json!({}))["ok"], true, "at {at} it is whole");
    }
    Ok(())
}

#[test]
fn an_attachment_is_of_a_record_or_is_nothing() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    Branch::over(folder.path()).register(2, 1..=1);
    // It works until it comes to attach something.
    let ran = Command::new(built("toil")?)
        .arg(folder.path())
        .arg("3")
        .env("YBT_DIES_AT", "attachment.written")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    assert_eq!(ran.code(), None, "it died");
    let branch = Branch::over(folder.path());
    let files = fs::read_dir(folder.path().join("attachments"))?.count();
    let known = branch.find("book.verify", json!({}), "/checks");
    let line = known
        .as_array()
        .into_iter()
        .flatten()
        .find(|check| check["name"].as_str().is_some_and(|name| name.starts_with("附件")));
    assert_eq!(line.map(|check| &check["problems"]), Some(&json!([])), "no record points at what is not there");
    assert!(files > 0, "the file was written, and belongs to nothing");
    Ok(())
}

#[test]
fn an_older_book_is_led_on_or_is_as_it_was() -> io::Result<()> {
    for at in ["migration.backed_up", "migration.done"] {
        let folder = tempfile::tempdir()?;
        copy_book(&fixture("books/v5"), folder.path())?;
        let ybt = Ybt::over(folder.path()).on(acceptance::branch::TODAY);
        dies(&ybt, at, &["call", "member.list", "{}"], "")?;
        assert_eq!(total(folder.path()), 34, "at {at}: led on the next time, with everybody");
    }
    Ok(())
}
