//! The power goes after any single write of anything the store does. What was not synced by then is lost, or torn, or
//! has come to the disk out of order; what is left opens as the book of before or of after, whole.
//!
//! Every write, sync, truncation and removal of SQLite is logged by a shim under it, those of the files beside the
//! book by a shim under [`store::files::Files`]. Then for each place in the log the disk is made up as it may have been.

#![allow(clippy::expect_used, clippy::panic)]

mod disk;
mod files;
mod vfs;

use std::{path::Path, sync::Arc};

use chrono::{DateTime, Utc};
use disk::{Disk, Loss};
use files::LoggedFiles;
use store::{
    BookFolder, Error, Op, Store, backup,
    backup::Reason,
    files::{DiskFiles, Files},
    settings,
    vault::Password,
    verify,
};

fn folder(path: &Path, files: impl Files + 'static) -> BookFolder {
    let now: DateTime<Utc> = "2026-10-31T01:00:00Z".parse().expect("an instant");
    BookFolder::new(path, Arc::new(files), Arc::new(move || now))
}

fn password() -> Password {
    Password::new("牡丹".to_owned()).expect("a password")
}

fn set(store: &Store, key: &'static str, value: i64) {
    let done = store.transact(Op::new("改设置"), move |tx| settings::set(tx, key, &value.into()));
    done.expect("it is set");
}

/// A book with something in it, closed.
fn begin(path: &Path) {
    let store = Store::create(&folder(path, DiskFiles), None).expect("a book");
    set(&store, "fund_per_member", 1);
    for (key, value) in [("dues_reminder_days", 20), ("fund_subsidy_secretary", 10)] {
        set(&store, key, value);
    }
    store.close();
}

/// All the records a book holds. Its history may be a step behind: that a backup was restored is noted after it was.
fn content(store: &Store) -> [u8; 32] {
    store.read(verify::fingerprint).expect("every table can be read")
}

/// Opens what is left, under no password or under the one that was being set.
fn open(path: &Path) -> Result<Store, Error> {
    match Store::open(&folder(path, DiskFiles), None) {
        Err(Error::Locked) => Store::open(&folder(path, DiskFiles), Some(&password())),
        opened => opened,
    }
}

/// What may have been lost is tried in each of these ways.
const LOSSES: [Loss; 3] = [Loss::Everything, Loss::Torn(1), Loss::Torn(2)];

/// Has `work` done over a copy of the book at `path`, then looks at what is left after each of its writes, or each
/// `every`th: it must be whole, and hold what it held before, or in between (`allowed` says what), or after; once the
/// work was acknowledged, after. The work gives back the book; what closing it writes counts where it closed it.
fn survives(name: &str, path: &Path, every: usize, work: impl FnOnce(&BookFolder) -> Store) {
    let before = Disk::of(path);
    let start = open(path).expect("it opens");
    let content_before = content(&start);
    start.close();
    let before = Disk::of(path).or(before);
    vfs::record(path, true);
    let store = work(&folder(path, LoggedFiles));
    let log = vfs::record(path, false);
    store.close();
    let end = open(path).expect("it opens");
    let content_after = content(&end);
    end.close();
    assert!(log.len() > 3, "{name}: its writes were seen");
    let mut seen_before = false;
    for place in (0..=log.len()).filter(|place| place % every == 0 || *place == log.len()) {
        for loss in LOSSES {
            let left = tempfile::tempdir().expect("a folder");
            before.after(&log[..place], loss).lay_down(left.path());
            let store = open(left.path()).unwrap_or_else(|error| panic!("{name}, write {place}, {loss:?}: {error:?}"));
            for check in store.read(verify::verify).expect("a look at the book") {
                assert!(check.is_fine(), "{name}, write {place}, {loss:?}: {check:?}");
            }
            let found = content(&store);
            seen_before |= found == content_before;
            let is_whole = found == content_before || found == content_after;
            assert!(is_whole, "{name}, write {place}, {loss:?}: neither what was nor what is");
            let all_done = place == log.len();
            assert!(!all_done || found == content_after, "{name}: what was acknowledged is there, {loss:?}");
            store.close();
            for one in backup::list(&folder(left.path(), DiskFiles)).expect("backups").into_iter() {
                let good = backup::newest_good(&folder(left.path(), DiskFiles), Some(&password()));
                let (_, bad) = good.unwrap_or_else(|error| panic!("{name}, write {place}: {}: {error:?}", one.id));
                assert_eq!(bad, 0, "{name}, write {place}, {loss:?}: a backup that is listed is whole");
            }
        }
    }
    assert!(seen_before, "{name}: the first writes leave what was before");
}

#[test]
fn a_save_a_backup_a_restore_and_a_password_survive() {
    vfs::install();
    let place = tempfile::tempdir().expect("a folder");
    begin(place.path());
    survives("保存", place.path(), 1, |folder| {
        let store = Store::open(folder, None).expect("it opens");
        set(&store, "fund_per_member", 300);
        store
    });
    survives("关闭", place.path(), 1, |folder| {
        let store = Store::open(folder, None).expect("it opens");
        set(&store, "fund_per_member", 301);
        store.close();
        store
    });
    survives("备份", place.path(), 3, |folder| {
        let store = Store::open(folder, None).expect("it opens");
        store.back_up(Reason::Asked).expect("a backup");
        store.close();
        store
    });
    let made = backup::list(&folder(place.path(), DiskFiles)).expect("backups").remove(0);
    let store = open(place.path()).expect("it opens");
    set(&store, "fund_per_member", 77);
    store.close();
    survives("恢复", place.path(), 5, |folder| {
        let store = Store::open(folder, None).expect("it opens");
        let restored = backup::restore(folder, Some(&store), &made.id, None).expect("a restore");
        restored.store.close();
        restored.store
    });
    survives("设口令", place.path(), 13, |folder| {
        let store = Store::open(folder, None).expect("it opens");
        store.set_password(None, Some(&password()), false).expect("a password");
        store.close();
        store
    });
}
