//! Receipts of expenses: photos and PDFs kept encrypted beside the book, and in its backups.

use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use serde_json::{Value, json};

use crate::branch::{Branch, desk};

fn with_receipt(branch: &Branch) -> i64 {
    branch.enter(json!({
        "direction": "收入", "source": "单位补助", "day": "2026-10-15", "amount": 100_000, "subject": "单位补助",
        "receipts": [branch.fixture("receipt.jpg")],
    }))
}

fn of(id: i64) -> Value {
    json!({ "kind": "经费收支", "id": id })
}

fn attached(branch: &Branch, id: i64) -> Vec<Value> {
    branch.call("attachment.list", json!({ "to": of(id) })).as_array().expect("a list").clone()
}

/// The bytes of an attachment as the window is given them.
fn bytes(branch: &Branch, attachment: &Value) -> Vec<u8> {
    let document = branch.call("attachment.document", json!({ "id": attachment["id"] }));
    branch.desk.document(document["token"].as_str().expect("a token")).expect("it lies on the desk").bytes.clone()
}

#[test]
fn a_receipt_comes_with_its_line_and_is_kept_encrypted() {
    let branch = Branch::new();
    let id = with_receipt(&branch);
    let list = attached(&branch, id);
    assert_eq!(list.len(), 1, "one receipt");
    assert_eq!(
        [&list[0]["file_name"], &list[0]["width"], &list[0]["height"], &list[0]["taken_at"]],
        [&json!("receipt.jpg"), &json!(900), &json!(1200), &json!("2026-10-15T09:30:00")],
        "upright, with its day"
    );
    assert_eq!(branch.ledger(2026)["entries"][0]["attachments"], 1, "the ledger says that it has one");
    let photo = bytes(&branch, &list[0]);
    assert!(photo.starts_with(b"\xFF\xD8"), "it comes back as a photo");
    let kept = branch.files("attachments");
    assert_eq!(kept.len(), 1, "one file");
    let on_disk = fs::read(branch.path().join("attachments").join(&kept[0])).expect("the file");
    let part = &photo[1000..1032];
    assert!(!on_disk.windows(part.len()).any(|window| window == part), "nobody reads it from the disk");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}

#[test]
fn the_same_photo_is_kept_once() {
    let branch = Branch::new();
    let (first, second) = (with_receipt(&branch), with_receipt(&branch));
    branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": of(first) }));
    branch.call("attachment.add", json!({ "file": branch.fixture("invoice.pdf"), "to": of(second) }));
    assert_eq!((attached(&branch, first).len(), attached(&branch, second).len()), (1, 2), "each has its own");
    assert_eq!(attached(&branch, first)[0]["id"], attached(&branch, second)[0]["id"], "the photo is one");
    assert_eq!(branch.files("attachments").len(), 2, "two files for three");
}

#[test]
fn adding_and_removing_are_undone_and_done_again() {
    let branch = Branch::new();
    let id = branch.income("2026-10-15", 100);
    let view =
        branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": of(id) }))["value"].clone();
    let caption = json!({ "id": view["id"], "of": of(id), "caption": "到账通知" });
    branch.call("attachment.caption", caption);
    assert_eq!(attached(&branch, id)[0]["caption"], "到账通知", "what it shows");
    branch.call("attachment.remove", json!({ "id": view["id"], "from": of(id) }));
    assert!(attached(&branch, id).is_empty(), "removed");
    branch.call("history.undo", json!({}));
    assert_eq!(attached(&branch, id)[0]["caption"], "到账通知", "it is back with its words");
    branch.call("history.undo", json!({}));
    branch.call("history.undo", json!({}));
    assert!(attached(&branch, id).is_empty(), "the adding is undone");
    branch.call("history.redo", json!({}));
    assert!(!bytes(&branch, &attached(&branch, id)[0]).is_empty(), "done again, its file is still there");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}

#[test]
fn what_can_not_be_attached_is_named_and_leaves_nothing() {
    let branch = Branch::new();
    let id = branch.income("2026-10-15", 100);
    let jpeg = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/samples/receipt.jpg")).expect("it");
    for (name, bytes, code) in [
        ("收据.jpg", &jpeg[..5000], "attachment.damaged"),
        ("小票.png", &jpeg[..], "attachment.mislabelled"),
        ("IMG_1.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", "attachment.damaged"),
        ("清单.xlsx", b"PK\x03\x04", "attachment.damaged"),
        ("动图.gif", b"GIF89a", "attachment.other_kind"),
    ] {
        let failure = branch.refused("attachment.add", json!({ "file": branch.file(name, bytes), "to": of(id) }));
        assert_eq!(failure.code, code, "{name}");
        assert!(failure.title.contains(name), "the file is named: {}", failure.title);
    }
    let two = json!([branch.fixture("receipt.jpg"), branch.file("坏.jpg", b"\xFF\xD8\xFF")]);
    let line = json!({
        "direction": "收入", "source": "单位补助", "day": "2026-10-15", "amount": 1, "subject": "一笔", "receipts": two,
    });
    assert_eq!(branch.refused("fund.save", line).code, "attachment.damaged", "one bad receipt stops the line");
    assert!(branch.files("attachments").is_empty(), "the good one is not left lying about");
    let nowhere = json!({ "file": branch.fixture("receipt.jpg"), "to": of(999) });
    assert_eq!(branch.refused("attachment.add", nowhere).code, "book.not_found", "there is no such line");
    assert!(branch.files("attachments").is_empty(), "nothing is left of that either");
}

#[test]
fn verify_tells_of_every_file_that_is_not_as_it_was() {
    let branch = Branch::new();
    with_receipt(&branch);
    let path = branch.path().join("attachments").join(&branch.files("attachments")[0]);
    flip_a_bit(&path, later(&path));
    let problems = branch.problems();
    assert!(problems.len() == 1 && problems[0].contains("receipt.jpg"), "one bit is found: {problems:?}");
    fs::remove_file(&path).expect("removed");
    assert!(branch.problems()[0].contains("请重新添加"), "a file that is gone is told with what to do");
    let lost = branch.refused("attachment.document", json!({ "id": 1 }));
    assert_eq!(lost.code, "attachment.lost", "it can't be shown");
    let id = branch.income("2026-10-20", 1);
    branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": of(id) }));
    assert_eq!(branch.problems(), Vec::<String>::new(), "adding the same photo again mends it");
}

#[test]
fn backups_have_the_receipts_and_give_them_back() {
    let branch = Branch::new();
    with_receipt(&branch);
    let first = branch.call("backup.make", json!({}));
    assert_eq!((&first["attachments"], &first["attachments_lost"]), (&json!(1), &json!(0)), "told with the backup");
    let id = branch.income("2026-10-20", 1);
    branch.call("attachment.add", json!({ "file": branch.fixture("invoice.pdf"), "to": of(id) }));
    let second = branch.call("backup.make", json!({}));
    assert_eq!(second["attachments"], 2, "what is new is copied");
    assert_eq!(branch.files("backups/attachments").len(), 2, "each once for all backups");
    fs::remove_dir_all(branch.path().join("attachments")).expect("the disk loses them");
    let problems = branch.problems();
    assert!(problems.iter().all(|problem| problem.contains("备份里有完好的一份")), "told where they are: {problems:?}");
    branch.call("backup.restore", json!({ "id": second["id"] }));
    assert_eq!(branch.problems(), Vec::<String>::new(), "restoring brings them back");
    fs::remove_dir_all(branch.path().join("attachments")).expect("again");
    assert!(bytes(&branch, &json!({ "id": 1 })).starts_with(b"\xFF\xD8"), "looking at one fetches it from the backup");
    fs::remove_dir_all(branch.path().join("backups/attachments")).expect("the backups lose them too");
    let third = branch.call("backup.make", json!({}));
    assert_eq!(
        (&third["attachments"], &third["attachments_lost"]),
        (&json!(1), &json!(1)),
        "a backup without one is made, and says so"
    );
}

#[test]
fn a_backup_reads_every_photo_and_copies_anew_what_rotted() {
    let branch = Branch::new();
    with_receipt(&branch);
    let own = branch.path().join("attachments").join(&branch.files("attachments")[0]);
    let copy = branch.path().join("backups/attachments").join(&branch.files("attachments")[0]);
    branch.call("backup.make", json!({}));
    let sound = fs::read(&copy).expect("the copy");
    let there_and_lost = || {
        let made = branch.call("backup.make", json!({}));
        [made["attachments"].as_u64(), made["attachments_lost"].as_u64()]
    };
    flip_a_bit(&copy, later(&copy));
    assert_eq!(there_and_lost(), [Some(1), Some(0)], "the length is the same, and it is found all the same");
    assert_eq!(fs::read(&copy).expect("the copy"), sound, "it lies there whole again");
    // As a disk rots: the system knows of no writing. What was read since the book was opened is not read again.
    flip_a_bit(&copy, written(&copy));
    branch.desk.close_book();
    assert_eq!(there_and_lost(), [Some(1), Some(0)], "opened again, it is read again");
    assert_eq!(fs::read(&copy).expect("the copy"), sound, "and mended");
    flip_a_bit(&own, later(&own));
    flip_a_bit(&copy, later(&copy));
    assert_eq!(there_and_lost(), [Some(0), Some(1)], "rotted in both places, the backup says so");
    assert!(fs::read(&own).expect("its own") != sound, "and the one is not copied over the other");
}

#[test]
fn opening_the_program_reads_the_photos_of_the_backups() {
    let branch = Branch::new();
    with_receipt(&branch);
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let copy = branch.path().join("backups/attachments").join(&branch.files("attachments")[0]);
    let sound = fs::read(&copy).expect("the copy");
    flip_a_bit(&copy, later(&copy));
    branch.call("book.state", json!({}));
    let kept_up = branch.call("backup.keep_up", json!({ "just_opened": true }));
    assert_eq!(kept_up["made"], Value::Null, "nothing changed since the last backup");
    assert_eq!(fs::read(&copy).expect("the copy"), sound, "but what rotted in it is whole again");
}

/// One bit in the middle of a file becomes another, and the file is said to have been written then.
fn flip_a_bit(path: &Path, written: SystemTime) {
    let mut bytes = fs::read(path).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, &bytes).expect("changed");
    fs::File::options().write(true).open(path).and_then(|file| file.set_modified(written)).expect("its time");
}

fn written(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|about| about.modified()).expect("its time")
}

/// A second after it was written.
fn later(path: &Path) -> SystemTime {
    written(path) + Duration::from_secs(1)
}

#[test]
fn a_first_password_changes_no_photo() {
    let branch = Branch::new();
    let id = with_receipt(&branch);
    let before = branch.files("attachments");
    branch.call("vault.set_password", json!({ "password": "八个字的口令也行" }));
    assert_eq!(branch.files("attachments"), before, "the files stay as they are");
    branch.desk.close_book();
    let again = desk(branch.path());
    commands::call(&again, "vault.unlock", json!({ "password": "八个字的口令也行" })).expect("it opens");
    let list = commands::call(&again, "attachment.list", json!({ "to": of(id) })).expect("the receipts");
    let document = commands::call(&again, "attachment.document", json!({ "id": list[0]["id"] })).expect("one of them");
    assert_eq!(document["media_type"], "image/jpeg", "and can be seen under the new key");
}

#[test]
fn a_photo_of_a_meeting_goes_for_good_with_the_meeting() {
    let branch = Branch::new();
    let occasion =
        branch.call("occasion.save", json!({ "kinds": ["主题党日"], "day": "2026-10-15" }))["value"]["id"].clone();
    let to = json!({ "kind": "组织生活", "id": occasion });
    branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": to }));
    let shared = with_receipt(&branch);
    branch.call("attachment.add", json!({ "file": branch.fixture("invoice.pdf"), "to": to }));
    branch.call("occasion.bin", json!({ "id": occasion }));
    assert_eq!(branch.files("attachments").len(), 2, "in the bin all of it is still there");
    branch.call("bin.purge", json!({ "table": "occasion", "id": occasion }));
    assert_eq!(branch.files("attachments").len(), 1, "what belonged to the meeting alone is gone");
    assert!(!bytes(&branch, &attached(&branch, shared)[0]).is_empty(), "what a receipt needs stays");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}
