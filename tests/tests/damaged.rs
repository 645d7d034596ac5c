//! A file that rots or is written over: never a crash, never silently something else, always the newest good copy.

use std::{collections::BTreeMap, fs, io, path::Path};

use acceptance::{
    branch::{Branch, copy_book},
    dice::Dice,
};
use serde_json::json;
use store::verify;
use tempfile::TempDir;

/// Copies that are spoilt, each in another way.
const COPIES: u64 = 500;

const PAGE: usize = 4096;

/// A byte here and there, a whole page, a page in another's place, an end that is missing.
fn spoil(bytes: &mut Vec<u8>, copy: u64) {
    let mut dice = Dice::new(copy);
    let (length, pages) = (bytes.len(), bytes.len() / PAGE);
    match copy % 5 {
        0 => bytes[dice.below(length)] ^= 1 << dice.below(8),
        1 => {
            for _ in 0..8 {
                bytes[dice.below(length)] = dice.below(256) as u8;
            }
        }
        2 => {
            let page = dice.below(pages) * PAGE;
            bytes[page..page + PAGE].fill(dice.below(256) as u8);
        }
        3 => {
            let (from, to) = (dice.below(pages) * PAGE, dice.below(pages) * PAGE);
            bytes.copy_within(from..from + PAGE, to);
        }
        _ => bytes.truncate(dice.below(length)),
    }
}

type Content = BTreeMap<String, [u8; 32]>;

/// All that can be read of a book, or the code of what is said instead.
fn content(folder: &Path) -> Result<Content, String> {
    let branch = Branch::over(folder);
    let read = branch
        .try_call("book.state", json!({}))
        .map_err(|failure| failure.code)
        .and_then(|_| branch.desk.store().map_err(|failure| failure.code))
        .and_then(|store| store.read(verify::fingerprints).map_err(|error| error.code().to_owned()));
    branch.desk.close_book();
    read
}

#[test]
fn a_spoilt_copy_is_told_and_helped_or_is_the_same() -> io::Result<()> {
    let whole = TempDir::new()?;
    let branch = Branch::over(whole.path());
    branch.register(12, 1..=3);
    branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "备份以后来的" } }));
    let newest = branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let (expected, bytes) = (content(whole.path()).expect("it is whole"), fs::read(whole.path().join("book.db"))?);
    let mut told = 0;
    for copy in 0..COPIES {
        let folder = TempDir::new()?;
        copy_book(whole.path(), folder.path())?;
        copy_book(&whole.path().join("backups"), &folder.path().join("backups"))?;
        let mut spoilt = bytes.clone();
        spoil(&mut spoilt, copy);
        let differs = spoilt != bytes;
        fs::write(folder.path().join("book.db"), &spoilt)?;
        match content(folder.path()) {
            Ok(read) => assert_eq!(read, expected, "copy {copy}: what is read is what was written"),
            Err(code) => {
                assert!(differs, "copy {copy} is whole and says {code}");
                assert_eq!(code, "book.damaged", "copy {copy}: it is told as what it is");
                let found = Branch::over(folder.path()).call("backup.newest_good", json!({}));
                assert_eq!(found["good"]["id"], newest["id"], "copy {copy}: the newest good copy is offered");
                told += 1;
            }
        }
    }
    assert!(told > COPIES / 2, "most of them are found out as soon as they are read: {told}");
    Ok(())
}

#[test]
fn every_spoilt_book_is_offered_its_newest_good_copy() -> io::Result<()> {
    for copy in [2, 4, 7, 9, 12, 14] {
        let folder = TempDir::new()?;
        let branch = Branch::over(folder.path());
        branch.register(3, 1..=1);
        branch.call("backup.make", json!({}));
        branch.desk.close_book();
        let path = folder.path().join("book.db");
        let mut bytes = fs::read(&path)?;
        bytes[..PAGE].fill(0);
        spoil(&mut bytes, copy);
        fs::write(&path, &bytes)?;
        let found = branch.call("backup.newest_good", json!({}));
        branch.call("backup.restore", json!({ "id": found["good"]["id"] }));
        assert_eq!(branch.call("member.list", json!({}))["total"], 3, "copy {copy} goes on");
        assert_eq!(branch.call("book.verify", json!({}))["ok"], true, "copy {copy} is whole");
    }
    Ok(())
}

#[test]
fn keys_that_are_lost_or_spoilt_are_told() -> io::Result<()> {
    let folder = TempDir::new()?;
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    let made = branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let path = folder.path().join("book.keys");
    for spoilt in [&b""[..], b"{", b"{\"format\":2,\"slots\":[]}", b"\xff\xfe", &[b'9'; 100_000]] {
        fs::write(&path, spoilt)?;
        let said = branch.try_call("book.state", json!({})).expect_err("it does not open").code;
        assert_eq!(said, "book.keys", "{:?}…", &spoilt[..spoilt.len().min(20)]);
    }
    fs::remove_file(&path)?;
    branch.call("backup.restore", json!({ "id": made["id"] }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 2, "the keys in the backup open it");
    Ok(())
}

#[test]
fn a_book_that_is_moved_away_while_it_is_open_loses_nothing() -> io::Result<()> {
    let folder = TempDir::new()?;
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "刚登记的" } }));
    fs::remove_file(folder.path().join("book.db"))?;
    let refused = branch.try_call("member.save", json!({ "values": { "name": "后来的" } })).expect_err("no book");
    assert_eq!(refused.code, "book.moved_away", "what would be gone in the end is not taken");
    let left = branch.call("book.leave", json!({}));
    assert_eq!(left["backup"]["members"], 3, "leaving still backs up what is open");
    let said = branch.try_call("book.state", json!({})).expect_err("it is gone").code;
    assert_eq!(said, "book.missing", "this is no time for a new book");
    let found = branch.call("backup.newest_good", json!({}));
    branch.call("backup.restore", json!({ "id": found["good"]["id"] }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "all of it is back");
    Ok(())
}

#[test]
fn a_page_that_rotted_is_found_when_the_book_is_opened() -> io::Result<()> {
    let folder = TempDir::new()?;
    let branch = Branch::over(folder.path());
    branch.register(12, 1..=3);
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let path = folder.path().join("book.db");
    let bytes = fs::read(&path)?;
    let mut opened = 0;
    // Every tenth page but the first ones, without which nothing opens at all.
    for page in (10..bytes.len() / PAGE).step_by(10) {
        let mut rotten = bytes.clone();
        rotten[page * PAGE + 50] ^= 4;
        fs::write(&path, &rotten)?;
        if branch.try_call("book.state", json!({})).is_ok() {
            opened += 1;
            let said =
                branch.try_call("backup.keep_up", json!({ "just_opened": true })).expect_err("it is looked over");
            assert_eq!(said.code, "book.damaged", "page {page}");
        }
        branch.desk.close_book();
    }
    assert!(opened > 5, "most of them open as if nothing were: {opened}");
    Ok(())
}

#[test]
fn a_book_that_is_replaced_while_it_is_open_takes_nothing_more() -> io::Result<()> {
    let folder = TempDir::new()?;
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    let path = folder.path().join("book.db");
    let older = folder.path().join("older.db");
    fs::copy(&path, &older)?;
    branch.call("member.save", json!({ "values": { "name": "刚登记的" } }));
    fs::rename(&older, &path)?;
    let refused = branch.try_call("member.save", json!({ "values": { "name": "后来的" } })).expect_err("another book");
    assert_eq!(refused.code, "book.moved_away", "it would be written into what nobody finds again");
    let undone = branch.try_call("history.undo", json!({})).expect_err("another book");
    assert_eq!(undone.code, "book.moved_away", "nor is anything taken back there");
    let left = branch.call("book.leave", json!({}));
    assert_eq!(left["backup"]["members"], 3, "what was there is in the backup");
    Ok(())
}
