//! The disk is full, or the stick gone, at any single write of a file beside the book: it is said, the book is as it was
//! or as it was to become, and nothing half lies about.

use std::{
    collections::BTreeSet,
    fs, io,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use acceptance::branch::{Branch, SEALED, copy_book};
use serde_json::{Value, json};
use store::files::FaultyFiles;
use tempfile::TempDir;

const PASSWORD: &str = "牡丹花又开了";

/// Something that writes files, named; its command and its request.
type Work = (&'static str, &'static str, fn(&Branch, &Path) -> Value);

/// How many works are tried at once.
const AT_ONCE: usize = 2;

/// Everything that writes a file beside the book, or where the secretary wants one.
const WORKS: &[Work] = &[
    ("附件", "attachment.add", |branch, _| {
        let to = json!({ "kind": "组织生活", "id": branch.occasion("已开") });
        json!({ "file": branch.fixture("samples/receipt.jpg"), "to": to })
    }),
    ("备份", "backup.make", |_, _| json!({})),
    ("恢复", "backup.restore", |branch, _| json!({ "id": branch.find("backup.list", json!({}), "/0/id") })),
    ("第二份", "backup.choose_place", |branch, out| json!({ "folder": folder(branch, out) })),
    ("封存", "yearbook.seal", |_, _| json!({ "year": SEALED })),
    ("口令", "vault.set_password", |_, _| json!({ "password": PASSWORD })),
    ("移交包", "handover.give", |branch, out| json!({ "folder": folder(branch, out), "password": "移交用的口令" })),
    ("全部导出", "open_export.write", |branch, out| json!({ "folder": folder(branch, out), "reason": "换程序" })),
    (
        "上报文件夹",
        "submission.folder",
        |branch, out| json!({ "within": folder(branch, out), "sheet": { "kind": "month", "month": "2026-10" } }),
    ),
];

fn folder(branch: &Branch, path: &Path) -> Value {
    serde_json::to_value(branch.desk.grant_folder(path).expect("granted")).expect("a token")
}

/// Names of all the files below a folder.
fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(names(&path)?),
            false => drop(found.insert(path.file_name().unwrap_or_default().to_string_lossy().into_owned())),
        }
    }
    Ok(found)
}

#[test]
fn a_full_disk_leaves_nothing_half() -> io::Result<()> {
    let original = TempDir::new()?;
    let branch = Branch::over(original.path());
    branch.register(2, 1..=1);
    branch.call("occasion.save", json!({ "kinds": ["党课"], "day": "2026-10-21", "topic": "学习", "attendance": [] }));
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let next = AtomicUsize::new(0);
    let try_them = || {
        while let Some(work) = WORKS.get(next.fetch_add(1, Ordering::SeqCst)) {
            fails_at_every_write(original.path(), work).expect("files can be copied and listed");
        }
    };
    thread::scope(|scope| (0..AT_ONCE).for_each(|_| drop(scope.spawn(try_them))));
    Ok(())
}

/// Has a work done over a copy of the book with its first write failing, then its second, until all go well.
fn fails_at_every_write(original: &Path, (name, command, request): &Work) -> io::Result<()> {
    let mut faults = 0;
    loop {
        let (book, out) = (TempDir::new()?, TempDir::new()?);
        copy_book(original, book.path())?;
        copy_book(&original.join("backups"), &book.path().join("backups"))?;
        let files = FaultyFiles::failing_after(faults);
        let branch = Branch::with_files(book.path(), files.clone());
        let before = branch.content();
        let outcome = branch.try_call(command, request(&branch, out.path()));
        branch.desk.close_book();
        if !files.has_failed() {
            assert!(outcome.is_ok(), "{name}: with room it is done: {outcome:?}");
            break;
        }
        let about = format!("{name}, write {faults}");
        if let Err(failure) = &outcome {
            assert_ne!(failure.code, "book.internal", "{about}: {failure:?}");
            assert!(!failure.title.is_empty() && !failure.what_to_do.is_empty(), "{about}: {failure:?}");
        }
        let branch = whole(book.path(), before, outcome.is_ok(), &about);
        let left = names(out.path())?;
        // The second place keeps what came to it whole; of anything else there is all or nothing.
        let is_half = |left: &String| left.ends_with(".part") || *name != "第二份";
        assert!(outcome.is_ok() || !left.iter().any(is_half), "{about}: {left:?}");
        assert_eq!(readable(out.path()), left.iter().filter(|name| name.ends_with(".db")).count(), "{about}");
        if outcome.is_err() {
            let again = branch.try_call(command, request(&branch, out.path()));
            assert!(again.is_ok(), "{about}: once there is room again it is done: {again:?}");
        }
        faults += 1;
    }
    assert!(faults > 0, "{name} writes files");
    Ok(())
}

/// How many of the backups in a folder open on another computer.
fn readable(place: &Path) -> usize {
    let elsewhere = TempDir::new().expect("a folder");
    let branch = Branch::over(elsewhere.path());
    let place = folder(&branch, place);
    let listed = branch.call("backup.list_at", json!({ "folder": place }));
    let opens = |backup: &&Value| {
        branch.try_call("backup.restore_from", json!({ "folder": place, "id": backup["id"] })).is_ok()
    };
    listed.as_array().into_iter().flatten().filter(opens).count()
}

/// The book opens, as it did before unless it was done, is whole, and holds what it held unless it was done.
fn whole(folder: &Path, before: [u8; 32], is_done: bool, about: &str) -> Branch {
    let branch = Branch::over(folder);
    let state = branch.call("book.state", json!({}));
    assert!(is_done || state["state"] == "打开", "{about}: a password that was refused locks nothing: {state}");
    if state["state"] == "锁着" {
        branch.call("vault.unlock", json!({ "password": PASSWORD }));
    }
    assert!(is_done || branch.content() == before, "{about}: nothing is stored of what was refused");
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], true, "{about}: {verified}");
    for backup in branch.call("backup.list", json!({})).as_array().into_iter().flatten() {
        let looked = branch.try_call("backup.look", json!({ "id": backup["id"], "password": PASSWORD }));
        assert!(looked.is_ok(), "{about}: a backup that is listed opens: {looked:?}");
        branch.call("backup.stop_looking", json!({}));
    }
    branch
}
