//! 移交 and 全部导出 by `ybt`: from one folder to another, with passwords on standard input.

use std::{fs, io, path::Path};

use acceptance::ybt::{Ran, Ybt};
use serde_json::{Value, json};

const BRANCH: &str = "县退休干部第一党支部";
const INIT: [&str; 7] = ["init", "--branch", BRANCH, "--superior", "县老干部局党委", "--secretary", "王建国"];

fn done(ran: &Ran) -> &Ran {
    assert_eq!(ran.code, 0, "it is done: {}", ran.stderr);
    ran
}

fn refused(ran: &Ran, code: &str) {
    assert_eq!(ran.code, 1, "it can't be done: {ran:?}");
    assert!(ran.stderr.contains(&format!("（{code}）")), "the reason carries its code {code}: {}", ran.stderr);
}

/// A begun book with a member, a stick beside it.
fn begun() -> io::Result<(tempfile::TempDir, Ybt, String)> {
    let place = tempfile::tempdir()?;
    let stick = place.path().join("U盘");
    fs::create_dir(&stick)?;
    let ybt = Ybt::over(&place.path().join("旧电脑")).on("2026-11-28");
    done(&ybt.run(&INIT)?);
    ybt.call("member.save", &json!({ "values": { "name": "李𬱖" } }))?;
    Ok((place, ybt, stick.to_string_lossy().into_owned()))
}

fn the_package(stick: &str) -> io::Result<String> {
    let found = fs::read_dir(stick)?.filter_map(Result::ok).map(|entry| entry.path());
    let found = found.filter(|path| path.extension().is_some_and(|ending| ending == "ybt")).last();
    Ok(found.unwrap_or_default().to_string_lossy().into_owned())
}

#[test]
fn a_book_is_handed_over_and_taken_over() -> io::Result<()> {
    let (place, old, stick) = begun()?;
    let give = ["handover", "give", "--out", &stick, "--receiver", "李梅"];
    refused(&old.run_with_input(&give, "短\n")?, "handover.short_password");
    done(&old.run_with_input(&give, "牡丹花又开了\n")?);
    let package = the_package(&stick)?;
    let new = Ybt::over(&place.path().join("新电脑")).on("2026-11-29");
    let looked = new.run(&["handover", "look", &package])?;
    let looked: Value = serde_json::from_str(&done(&looked).stdout)?;
    assert_eq!((&looked["branch"], &looked["members"]), (&json!(BRANCH), &json!(1)), "told without the password");

    let take = ["--password-stdin", "handover", "take-over", &package];
    refused(&new.run_with_input(&take, "新口令\n猜的\n")?, "handover.wrong_password");
    done(&new.run_with_input(&take, "新口令\n牡丹花又开了\n")?);
    refused(&new.run(&["verify"])?, "book.locked");
    let verified = new.run_with_input(&["--password-stdin", "verify"], "新口令\n")?;
    assert!(done(&verified).stdout.contains("修改记录"), "whole, with its history");
    refused(&new.run_with_input(&take, "新口令\n牡丹花又开了\n")?, "book.exists");
    let kept = ["--password-stdin", "handover", "take-over", &package, "--keep-present"];
    done(&new.run_with_input(&kept, "新口令\n牡丹花又开了\n")?);
    Ok(())
}

#[test]
fn a_package_that_was_changed_is_told_by_its_part() -> io::Result<()> {
    let (place, old, stick) = begun()?;
    done(&old.run_with_input(&["handover", "give", "--out", &stick], "牡丹花又开了\n")?);
    let package = the_package(&stick)?;
    let mut bytes = fs::read(&package)?;
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(&package, bytes)?;
    let new = Ybt::over(&place.path().join("新电脑"));
    let ran = new.run_with_input(&["handover", "take-over", &package], "牡丹花又开了\n")?;
    refused(&ran, "handover.damaged");
    assert!(ran.stderr.contains("账本"), "the part is named: {}", ran.stderr);
    assert!(!place.path().join("新电脑/book.db").exists(), "nothing is opened");
    Ok(())
}

#[test]
fn the_old_book_is_listed_kept_and_wiped() -> io::Result<()> {
    let (place, old, stick) = begun()?;
    refused(&old.run(&["handover", "keep", "--reason", "移交"])?, "handover.none");
    done(&old.run_with_input(&["handover", "give", "--out", &stick], "牡丹花又开了\n")?);
    let list = place.path().join("清单.pdf");
    done(&old.run(&["handover", "list", "--pdf", &list.to_string_lossy(), "--witness", "陈委员"])?);
    assert!(fs::read(&list)?.starts_with(b"%PDF"), "a list to sign");
    done(&old.run(&["handover", "keep", "--reason", "已移交李梅"])?);
    let refused_save = old.call("member.save", &json!({ "values": { "name": "王芳" } }));
    assert!(refused_save.is_err_and(|error| error.to_string().contains("book.read_only")), "only kept");
    done(&old.run(&["handover", "lift", "--reason", "接收人退还"])?);
    old.call("member.save", &json!({ "values": { "name": "王芳" } }))?;
    let wipe = ["handover", "wipe", "--out", &stick, "--branch", BRANCH];
    refused(&old.run(&wipe)?, "handover.none");
    done(&old.run_with_input(&["handover", "give", "--out", &stick], "牡丹花又开了\n")?);
    refused(&old.run(&["handover", "wipe", "--out", &stick, "--branch", "别的"])?, "handover.other_branch");
    done(&old.run(&wipe)?);
    refused(&old.run(&["verify"])?, "book.absent");
    assert!(!has_files(&place.path().join("旧电脑"))?, "no file is left");
    Ok(())
}

#[test]
fn everything_is_exported_into_plain_folders() -> io::Result<()> {
    let (_place, old, stick) = begun()?;
    let ran = old.run(&["export-all", "--out", &stick, "--reason", "换程序"])?;
    let told: Value = serde_json::from_str(&done(&ran).stdout)?;
    let root = Path::new(&stick).join(told["folder_name"].as_str().unwrap_or_default());
    let members = fs::read(root.join("数据/党员（member）.json"))?;
    let members: Value = serde_json::from_slice(&members)?;
    assert_eq!(members["rows"][0]["name"], "李𬱖", "any program can read it");
    assert!(root.join("说明.txt").exists(), "and it says that it is whole");
    Ok(())
}

fn has_files(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() || has_files(&path)? {
            return Ok(true);
        }
    }
    Ok(false)
}
