//! The power goes after any single write of anything the program does. What was not synced by then is lost, or torn, or
//! has come to the disk out of order; what is left opens as the book of before or of after, whole. And the disk is full
//! from any write on: it is said, and the book is as it was.
//!
//! Every write, sync, truncation and removal of SQLite is logged by a shim under it, those of the files beside the
//! book by a shim under [`store::files::Files`]. Then for each place in the log the disk is made up as it may have been.

mod disk;
mod files;
mod vfs;

use std::{
    collections::HashSet,
    fs,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use acceptance::{
    branch::{Branch, SEALED},
    programs::fixture,
};
use disk::{Disk, Done, Loss};
use files::LoggedFiles;
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSWORD: &str = "牡丹花又开了";

/// What may have been lost is tried in each of these ways.
const LOSSES: [Loss; 3] = [Loss::Everything, Loss::Torn(1), Loss::Torn(2)];

/// Disks looked at side by side.
const AT_ONCE: usize = 2;

/// A small branch with a meeting, closed.
fn begin() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    branch.call("occasion.save", json!({ "kinds": ["党课"], "day": "2026-10-21", "topic": "学习", "attendance": [] }));
    branch.desk.close_book();
    folder
}

/// Opens what is left, under no password or under the one that was being set.
fn open(folder: &Path, about: &str) -> Branch {
    let branch = Branch::over(folder);
    let state = branch.try_call("book.state", json!({})).unwrap_or_else(|failure| panic!("{about}: {failure:?}"));
    if state["state"] == "锁着" {
        branch.call("vault.unlock", json!({ "password": PASSWORD }));
    }
    branch
}

/// The records a disk holds once it is opened. The history may be a step behind: that a backup was restored is noted
/// after it was.
fn content_of(disk: &Disk) -> [u8; 32] {
    let folder = TempDir::new().expect("a folder");
    disk.lay_down(folder.path());
    open(folder.path(), "nothing happened to it").content()
}

/// Has `work` done over a copy of a book and the book closed, then looks at what is left after each of the writes: it
/// must be whole, and hold what it held before or after; once the work was acknowledged, after.
fn survives(name: &str, book: &Disk, work: impl FnOnce(&Branch)) {
    let place = TempDir::new().expect("a folder");
    book.lay_down(place.path());
    vfs::record(place.path());
    let branch = Branch::with_files(place.path(), LoggedFiles);
    work(&branch);
    let acknowledged = vfs::recorded();
    branch.desk.close_book();
    let log = vfs::end();
    let (before, after) = (content_of(book), content_of(&Disk::of(place.path())));
    assert!(acknowledged > 3, "{name}: its writes were seen");

    let (next, seen_before) = (AtomicUsize::new(0), AtomicBool::new(false));
    // The same disk is left by every place between two syncs: it is looked at once.
    let seen: Mutex<HashSet<(u64, bool)>> = Mutex::default();
    let look = || {
        loop {
            let at = next.fetch_add(1, Ordering::SeqCst);
            if at > log.len() {
                return;
            }
            for loss in LOSSES {
                let disk = book.after(&log[..at], loss);
                let is_done = at >= acknowledged;
                if !seen.lock().unwrap_or_else(PoisonError::into_inner).insert((disk.hash(), is_done)) {
                    continue;
                }
                let found = look_at(&disk, &format!("{name}, write {at} of {}, {loss:?}", log.len()));
                seen_before.fetch_or(found == before, Ordering::SeqCst);
                assert!(
                    found == before || found == after,
                    "{name}, write {at}, {loss:?}: neither what was nor what is"
                );
                assert!(!is_done || found == after, "{name}, write {at}, {loss:?}: what was acknowledged is there");
            }
        }
    };
    thread::scope(|scope| (0..AT_ONCE).for_each(|_| drop(scope.spawn(look))));
    assert!(seen_before.into_inner(), "{name}: the first writes leave what was before");
    println!("{name}：{} 次写，{} 种磁盘", log.len(), seen.into_inner().map_or(0, |seen| seen.len()));
}

/// Opens what is left: it is whole, and so is the newest backup it lists. Tells what it holds.
fn look_at(disk: &Disk, about: &str) -> [u8; 32] {
    let folder = TempDir::new().expect("a folder");
    disk.lay_down(folder.path());
    let branch = open(folder.path(), about);
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], true, "{about}: {verified}");
    if branch.call("backup.list", json!({})).as_array().is_some_and(|backups| !backups.is_empty()) {
        let good = branch.try_call("backup.newest_good", json!({ "password": PASSWORD }));
        let good = good.unwrap_or_else(|failure| panic!("{about}: {failure:?}"));
        assert_eq!(good["bad"], 0, "{about}: a backup that is listed is whole: {good}");
    }
    branch.content()
}

/// A list of two people to be imported, in the folder of the book.
fn roster(branch: &Branch) -> Value {
    let list = branch.desk.folder().join("名册.csv");
    fs::write(&list, "姓名,性别\n新来的甲,男\n新来的乙,女\n").expect("written");
    serde_json::to_value(branch.desk.grant(list).expect("granted")).expect("a token")
}

/// Something the program does, named: the book it is done to, the command and its request.
struct Work {
    name: &'static str,
    book: Disk,
    command: &'static str,
    request: Box<dyn Fn(&Branch) -> Value>,
}

/// Everything that is to survive.
fn works() -> Vec<Work> {
    let folder = begin();
    let book = Disk::of(folder.path());
    let branch = Branch::over(folder.path());
    let made = branch.call("backup.make", json!({}))["id"].clone();
    branch.call("member.save", json!({ "values": { "name": "备份以后来的" } }));
    branch.desk.close_book();
    let backed_up = Disk::of(folder.path());
    let work =
        |name, command, request: Box<dyn Fn(&Branch) -> Value>| Work { name, book: book.clone(), command, request };
    vec![
        work("保存", "member.save", Box::new(|_| json!({ "values": { "name": "后来的" } }))),
        work(
            "附件",
            "attachment.add",
            Box::new(|branch| {
                let to = json!({ "kind": "组织生活", "id": branch.occasion("已开") });
                json!({ "file": branch.fixture("samples/receipt.jpg"), "to": to })
            }),
        ),
        work("导入", "import.roster", Box::new(|branch| json!({ "file": roster(branch) }))),
        work("封存", "yearbook.seal", Box::new(|_| json!({ "year": SEALED }))),
        work("备份", "backup.make", Box::new(|_| json!({}))),
        work("设口令", "vault.set_password", Box::new(|_| json!({ "password": PASSWORD }))),
        Work { book: Disk::of(&fixture("books/v1")), ..work("升级", "book.state", Box::new(|_| json!({}))) },
        Work { book: backed_up, ..work("恢复", "backup.restore", Box::new(move |_| json!({ "id": made }))) },
    ]
}

/// One test at a time: the shim is the process's own.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn everything_survives_a_power_cut_at_every_write() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    vfs::install();
    for work in works() {
        survives(work.name, &work.book, |branch| drop(branch.call(work.command, (work.request)(branch))));
    }
}

/// Places at which the disk is full, of each work: there are hundreds of writes, and each takes the whole work.
const PLACES: usize = 40;

#[test]
fn a_disk_that_is_full_at_any_write_is_told_and_takes_nothing() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    vfs::install();
    for Work { name, book, command, request } in works() {
        let before = content_of(&book);
        let attempt = |room: Option<usize>| {
            let place = TempDir::new().expect("a folder");
            book.lay_down(place.path());
            vfs::record(place.path());
            let branch = Branch::with_files(place.path(), LoggedFiles);
            if let Some(room) = room {
                vfs::leave_room(room);
            }
            let outcome = branch.try_call("book.state", json!({})).and_then(|_| {
                let request = request(&branch);
                branch.try_call(command, request)
            });
            branch.desk.close_book();
            let had_room = vfs::has_room();
            let writes = vfs::end().iter().filter(|done| matches!(done, Done::Write { .. })).count();
            (place, outcome, had_room, writes)
        };
        let (_place, done, _, writes) = attempt(None);
        assert!(done.is_ok(), "{name}: with room it is done: {done:?}");
        for room in (0..writes).step_by((writes / PLACES).max(1)) {
            let (place, outcome, had_room, _) = attempt(Some(room));
            let about = format!("{name}, room for {room} of {writes} writes");
            assert!(!had_room || outcome.is_ok(), "{about}: nothing was in its way: {outcome:?}");
            if let Err(failure) = &outcome {
                assert!(!failure.code.contains("internal"), "{about}: {failure:?}");
            }
            let branch = open(place.path(), &about);
            let verified = branch.call("book.verify", json!({}));
            assert_eq!(verified["ok"], true, "{about}: {verified}");
            let is_done = outcome.as_ref().map_or_else(|failure| failure.code == "backup.not_opened", |_| true);
            assert!(is_done || branch.content() == before, "{about}: refused, it is as it was: {outcome:?}");
        }
    }
}
