//! Whatever the program writes, only its owner can read: the book and all around it, and what goes out of it.
#![cfg(unix)]

use std::{
    fs, io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use acceptance::branch::Branch;
use serde_json::json;

/// Files and folders below a folder that others may do something with.
fn open_to_others(folder: &Path) -> io::Result<(Vec<PathBuf>, usize)> {
    let (mut open, mut seen, mut folders) = (Vec::new(), 0, vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            seen += 1;
            if fs::metadata(&path)?.permissions().mode() & 0o077 != 0 {
                open.push(path.clone());
            }
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    Ok((open, seen))
}

#[test]
fn nothing_the_program_writes_is_open_to_others() -> io::Result<()> {
    let around = tempfile::tempdir()?;
    let branch = Branch::fill(&around.path().join("账本"));
    branch.yearbook();
    branch.call("backup.make", json!({}));
    let out = around.path().join("给出去的");
    fs::create_dir(&out)?;
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755))?;
    let granted = branch.desk.grant_folder(&out).expect("granted");
    branch.call("open_export.write", json!({ "folder": granted, "reason": "自己留一份" }));
    branch.call("handover.give", json!({ "folder": granted, "password": "移交用的口令" }));
    let month = json!({ "kind": "month", "month": "2026-10" });
    branch.call("submission.folder", json!({ "within": granted, "sheet": month, "photos": true }));

    // The book is open: its journal lies beside it.
    let (open, seen) = open_to_others(around.path())?;
    assert_eq!(open, [out], "only the folder that was there before, and is somebody's own");
    assert!(seen > 60, "book, keys, journal, photos, backups, exports were looked at: {seen}");
    Ok(())
}

#[test]
fn a_book_of_an_older_version_is_closed_when_it_is_opened() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let book = folder.path().join("book.db");
    fs::set_permissions(&book, fs::Permissions::from_mode(0o644))?;
    Branch::over(folder.path()).call("member.list", json!({}));
    assert_eq!(fs::metadata(&book)?.permissions().mode() & 0o777, 0o600, "others can't read it any more");
    Ok(())
}
