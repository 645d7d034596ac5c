//! A package is the book: taken over it is the same, and nothing half or changed passes for one.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use domain::attachment::{AttachedKind, AttachedTo, AttachmentKind};

use super::{Given, Package, Present, changes_since, give, is_read_only, lift, list, set, take_over, wipe};
use crate::{
    BookFolder, Error, Op, Store,
    attachment::{self, NewAttachment},
    files::{DiskFiles, FaultyFiles, Files},
    schema::BLUEPRINT,
    trial::does,
    vault::Password,
    verify::{fingerprint, fingerprints, verify},
};

const BRANCH: &str = "INSERT INTO branch (id, uid, name, superior, secretary_name, kind, started_on) VALUES \
    (1, '00000000000000000000000000000001', '老干部局离退休干部第三党支部', '机关党委', '张建国', '单独设置', '2026-01');
    INSERT INTO occasion (uid, state, day) VALUES ('00000000000000000000000000000002', '已开', '2026-10-10');
    INSERT INTO occasion_kind (occasion_id, kind) VALUES (1, '党课');";

fn folder_over(path: &Path, files: impl Files + 'static) -> BookFolder {
    let now: DateTime<Utc> = "2026-11-28T01:00:00Z".parse().unwrap();
    BookFolder::new(path, Arc::new(files), Arc::new(move || now))
}

fn folder(path: &Path) -> BookFolder {
    folder_over(path, DiskFiles)
}

fn password(text: &str) -> Password {
    Password::new(text.to_owned()).unwrap()
}

/// A branch's book with one meeting and its photo.
fn book(folder: &BookFolder, own: Option<&Password>) -> Store {
    let store = Store::create(folder, own).unwrap();
    does(&store, "建立支部", BRANCH);
    let kept = attachment::keep(folder, &[7; 5000]).unwrap();
    let new = NewAttachment {
        kind: AttachmentKind::Photo,
        file_name: "合影.jpg".to_owned(),
        pixels: Some((20, 30)),
        taken_at: None,
    };
    let to = AttachedTo { kind: AttachedKind::Occasion, id: 1 };
    let done = store.transact(Op::new("添加照片"), move |tx| {
        let id = attachment::insert(tx, &kept, &new)?;
        attachment::link(tx, id, to)
    });
    done.unwrap();
    store
}

/// The book, a stick beside it, and a package on the stick.
fn given() -> (tempfile::TempDir, Store, Given) {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("U盘")).unwrap();
    let store = book(&folder(&place.path().join("旧电脑")), Some(&password("老书记")));
    let given = give(&store, &place.path().join("U盘"), &password("移交"), Some("李梅".to_owned())).unwrap();
    (place, store, given)
}

fn code<T>(outcome: Result<T, Error>) -> String {
    outcome.map(|_| "done".to_owned()).unwrap_or_else(|error| error.code().to_owned())
}

fn open_package(path: &Path) -> Result<String, Error> {
    Package::open(path, BLUEPRINT.version())?.check()
}

#[test]
fn what_is_taken_over_is_the_same_in_every_table() {
    let place = tempfile::tempdir().unwrap();
    let store = book(&folder(&place.path().join("旧电脑")), Some(&password("老书记")));
    let before = store.read(fingerprints).unwrap();
    let given = give(&store, place.path(), &password("移交"), None).unwrap();
    assert_eq!(given.handover.file_name, "移交包_老干部局离退休干部第三党支部_2026-11-28.ybt");
    assert!(given.problems.is_empty() && given.lost.is_empty(), "a sound book");

    let there = folder(&place.path().join("新电脑"));
    let new = password("新书记");
    let taken = take_over(&there, Present::MustBeAbsent, &given.path, &password("移交"), Some(&new)).unwrap();
    let after = taken.read(fingerprints).unwrap();
    let differing: Vec<_> = before.keys().filter(|table| before[*table] != after[*table]).collect();
    assert_eq!(differing, ["operation"], "only that it was taken over is new in it");
    let photo = taken.read(attachment::all).unwrap().remove(0);
    assert_eq!(attachment::read(&there, &photo).unwrap(), [7; 5000], "with its photo");
    let wrong: Vec<_> = taken.read(verify).unwrap().into_iter().filter(|check| !check.is_fine()).collect();
    assert!(wrong.is_empty(), "whole, with its history: {wrong:?}");
    assert_ne!(taken.key(), store.key(), "under a key the old secretary never had");
    taken.close();
    for other in ["老书记", "移交"] {
        assert_eq!(
            code(Store::open(&there, Some(&password(other)))),
            "vault.wrong_password",
            "{other} opens it no more"
        );
    }
    assert_eq!(code(Store::open(&there, Some(&new))), "done", "the new secretary's does");
}

#[test]
fn only_the_handover_password_opens_it() {
    let (place, _store, given) = given();
    let there = folder(&place.path().join("新电脑"));
    for wrong in ["老书记", "移交 "] {
        let refused = take_over(&there, Present::MustBeAbsent, &given.path, &password(wrong), None);
        assert_eq!(code(refused), "handover.wrong_password", "{wrong:?}");
    }
    assert!(!there.has_book(), "nothing was opened");
}

#[test]
fn one_byte_changed_anywhere_is_noticed() {
    let (_place, _store, given) = given();
    let whole = fs::read(&given.path).unwrap();
    assert_eq!(open_package(&given.path).unwrap(), given.handover.sha256, "as it was made");
    let end = whole.len();
    let everywhere = (0..600).step_by(7).chain((600..end).step_by(1499)).chain((end - 3000..end).step_by(11));
    for at in everywhere {
        let mut changed = whole.clone();
        changed[at] ^= 0x20;
        fs::write(&given.path, changed).unwrap();
        let told = code(open_package(&given.path));
        assert!(
            ["handover.damaged", "handover.not_package", "book.newer"].contains(&told.as_str()),
            "the byte at {at} of {end}: {told}"
        );
    }
}

#[test]
fn the_part_that_is_damaged_is_named() {
    let (place, _store, given) = given();
    let whole = fs::read(&given.path).unwrap();
    let at = |what: &[u8]| whole.windows(what.len()).position(|window| window == what).unwrap();
    for (of, offset, named) in
        [("book.db", 2000, "账本"), ("attachments/", 1000, "附件"), ("book.keys", 300, "钥匙文件")]
    {
        let mut changed = whole.clone();
        changed[at(of.as_bytes()) + offset] ^= 1;
        fs::write(&given.path, &changed).unwrap();
        let there = folder(&place.path().join("新电脑"));
        let refused = take_over(&there, Present::MustBeAbsent, &given.path, &password("移交"), None).err().unwrap();
        assert_eq!(refused.code(), "handover.damaged", "{of}");
        assert!(refused.to_string().contains(named), "{of}: {refused}");
        assert!(!there.has_book(), "nothing of it is opened");
    }
}

#[test]
fn what_is_no_package_is_told_so() {
    let (place, _store, given) = given();
    let whole = fs::read(&given.path).unwrap();
    let file = place.path().join("别的.ybt");
    let empty_zip = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    for bytes in [&b""[..], b"hello", &whole[..whole.len() / 2], empty_zip] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(code(open_package(&file)), "handover.not_package", "{} bytes", bytes.len());
    }
    fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    assert!(code(open_package(&file)).starts_with("handover."), "one byte short is not whole");
    assert_eq!(code(open_package(&place.path().join("没有.ybt"))), "book.file", "a stick pulled out");
    assert_eq!(code(Package::open(&given.path, BLUEPRINT.version() - 1)), "book.newer", "of a newer program");
}

#[test]
fn a_book_that_is_there_is_kept() {
    let (place, _store, given) = given();
    let there = folder(&place.path().join("新电脑"));
    let other = book(&there, None);
    does(&other, "改名", "UPDATE branch SET name = '别的支部'");
    let before = other.read(fingerprint).unwrap();
    let refused = take_over(&there, Present::MustBeAbsent, &given.path, &password("移交"), None);
    assert_eq!(code(refused), "book.exists", "not silently");
    assert_eq!(other.read(fingerprint).unwrap(), before, "as it was");

    let present = Present::IsKept(Some(&other));
    let taken = take_over(&there, present, &given.path, &password("移交"), Some(&password("新书记"))).unwrap();
    let name = taken.read(crate::branch::get).unwrap().unwrap().name;
    assert_eq!(name, "老干部局离退休干部第三党支部", "the book handed over is open");
    let kept = crate::backup::list(&there).unwrap().remove(0);
    let back = crate::backup::restore(&there, Some(&taken), &kept.id, None).unwrap();
    assert_eq!(
        back.store.read(crate::branch::get).unwrap().unwrap().name,
        "别的支部",
        "the other one can be had again"
    );
}

#[test]
fn a_package_twice_is_two_files() {
    let (place, store, first) = given();
    let second = give(&store, &place.path().join("U盘"), &password("移交"), None).unwrap();
    assert_ne!(first.path, second.path, "the first is not written over");
    assert_eq!(code(open_package(&first.path)), "done", "and is whole");
    let made = store.read(list).unwrap();
    assert_eq!(made.len(), 2, "both are known");
    let latest = made[0].clone();
    assert_eq!(store.read(move |db| changes_since(db, &latest)).unwrap(), 0, "making one changes nothing");
    does(&store, "改名", "UPDATE branch SET secretary_name = '王芳'");
    let latest = made[0].clone();
    assert_eq!(store.read(move |db| changes_since(db, &latest)).unwrap(), 1, "what came after is not in it");
}

#[test]
fn a_failing_disk_leaves_no_half_package_and_no_half_book() {
    let mut finished = false;
    for good in 0..40 {
        let place = tempfile::tempdir().unwrap();
        let old = place.path().join("旧电脑");
        book(&folder(&old), None).close();
        let store = Store::open(&folder_over(&old, FaultyFiles::failing_after(good)), None).unwrap();
        let made = give(&store, place.path(), &password("移交"), None);
        finished = made.is_ok();
        let known = store.read(list).unwrap().len();
        assert_eq!(known, usize::from(made.is_ok()), "after {good} good writes only what is whole is set down");
        let packages: Vec<PathBuf> = fs::read_dir(place.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ybt"))
            .collect();
        for package in packages {
            assert_eq!(code(open_package(&package)), "done", "after {good} good writes what has the name is whole");
        }
        assert!(!old.join("book.db.new").exists(), "nothing is left beside the book");
    }
    assert!(finished, "with enough good writes it is made");
    let (place, _store, given) = given();
    for good in 0..40 {
        let path = place.path().join(format!("新电脑{good}"));
        let faulty = folder_over(&path, FaultyFiles::failing_after(good));
        let taken = take_over(&faulty, Present::MustBeAbsent, &given.path, &password("移交"), None);
        let done = taken.is_ok();
        drop(taken);
        let there = folder(&path);
        assert!(
            done || !there.has_book() || Store::open(&there, None).is_ok(),
            "after {good} good writes: none or whole"
        );
        if !there.has_book() {
            let again = take_over(&there, Present::MustBeAbsent, &given.path, &password("移交"), None);
            assert_eq!(code(again), "done", "after {good} good writes it can be tried again");
        }
    }
}

#[test]
fn a_book_that_is_only_kept_changes_no_more() {
    let (place, store, _given) = given();
    store.transact(Op::event("设为只读"), |tx| set(tx, "已移交李梅")).unwrap();
    let before = store.read(fingerprint).unwrap();
    let write = || {
        store.transact(Op::new("改名"), |tx| {
            tx.conn().execute("UPDATE branch SET name = '别的'", [])?;
            Ok::<_, Error>(())
        })
    };
    assert_eq!(code(write()), "book.read_only", "a change");
    assert_eq!(code(store.undo(None)), "book.read_only", "an undo");
    let forgetting = store.transact(Op::forgetting("彻底清除"), |tx| {
        tx.conn().execute("DELETE FROM attachment_link", [])?;
        Ok::<_, Error>(())
    });
    assert_eq!(code(forgetting), "book.read_only", "a removal for good");
    assert_eq!(code(store.transact(Op::event("查看"), |_| Ok::<_, Error>(()))), "done", "looking is noted");
    assert_eq!(store.read(fingerprint).unwrap(), before, "nothing has changed");

    let again = give(&store, place.path(), &password("又一次"), None).unwrap();
    let there = folder(&place.path().join("新电脑"));
    let taken = take_over(&there, Present::MustBeAbsent, &again.path, &password("又一次"), None).unwrap();
    assert!(!taken.read(is_read_only).unwrap(), "who takes it over goes on with it");
    assert!(store.read(is_read_only).unwrap(), "the old one stays as it is");
    store.transact(Op::event("解除只读"), |tx| lift(tx, "接收人退还")).unwrap();
    assert_eq!(code(write()), "done", "with a reason it can be changed again");
}

#[test]
fn wiping_leaves_nothing_of_the_book() {
    let (_place, store, _given) = given();
    store.back_up(crate::backup::Reason::Asked).unwrap();
    let there = store.folder().clone();
    store.close();
    let belongings = super::belongings(&there).unwrap();
    assert_eq!((belongings.backups, belongings.attachments), (1, 2), "the photo lies with the book and its backup");
    wipe(&there).unwrap();
    assert_eq!(super::belongings(&there).unwrap().files, 0, "no file is left");
    assert_eq!(code(Store::open(&there, Some(&password("老书记")))), "book.absent", "and no book");
}
