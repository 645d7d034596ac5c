//! Backups, restores and the lock of a book of twenty years; and how long a click waits while a backup is made.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

use acceptance::{
    branch::Branch,
    dice::Dice,
    measure::{Measured, Table, Unit, milliseconds},
};
use serde_json::json;
use tempfile::TempDir;

use crate::book::fill;

const BACKUP: f64 = 2_000.0;
const TYPING: f64 = 50.0;
const RESTORE: f64 = 3_000.0;
const RUNS: usize = 5;
/// Papers kept with records, and how long each is, in bytes: half a gigabyte.
const PAPERS: usize = 1_000;
const LONG: usize = 500_000;

/// Fills a book and measures what keeps it safe.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    fill(folder.path());
    let branch = Arc::new(Branch::over(folder.path()));
    let mut table = Table::default();
    table.time("备份，连同核对", Some(BACKUP), RUNS, || drop(branch.call("backup.make", json!({}))));
    table.add(clicks_meanwhile(&branch));
    table.time("刚打开时把每一页读一遍", None, RUNS, || {
        branch.call("backup.keep_up", json!({ "just_opened": true }));
    });
    let made = branch.call("backup.make", json!({}));
    table.time("恢复到一份备份", Some(RESTORE), RUNS, || {
        branch.call("backup.restore", json!({ "id": made["id"] }));
    });
    table.time("打开一份备份看", None, RUNS, || {
        branch.call("backup.look", json!({ "id": made["id"] }));
        branch.call("backup.stop_looking", json!({}));
    });
    branch.call("backup.look", json!({ "id": made["id"] }));
    table.time("和现在比", None, RUNS, || drop(branch.call("backup.differences", json!({}))));
    branch.call("backup.stop_looking", json!({}));
    branch.call("vault.set_password", json!({ "password": "牡丹花又开了" }));
    table.time("用口令打开", None, RUNS, || {
        branch.call("vault.lock", json!({}));
        branch.call("vault.unlock", json!({ "password": "牡丹花又开了" }));
    });
    table.time("换口令，连同换一把新钥匙", None, 1, || {
        let request = json!({ "current": "牡丹花又开了", "password": "牡丹花又开了", "seen": true });
        branch.call("vault.set_password", request);
    });
    table.print("二十年的账本：备份、恢复、口令");
    with_papers(&branch);
}

/// The same with many papers, each of which is read by the first backup after the book was opened.
fn with_papers(branch: &Branch) {
    let to = json!({ "kind": "组织生活", "id": branch.occasion("已开") });
    let path = branch.desk.folder().join("paper.pdf");
    for seed in 0..PAPERS {
        let mut dice = Dice::new(seed as u64);
        let noise: Vec<u8> = (0..LONG).map(|_| dice.below(256) as u8).collect();
        fs::write(&path, [b"%PDF-1.7\n", &noise[..], b"%%EOF"].concat()).expect("a paper");
        let file = branch.desk.grant(path.clone()).expect("granted");
        branch.call("attachment.add", json!({ "file": file, "to": to }));
    }
    branch.call("backup.make", json!({}));
    let mut table = Table::default();
    let opened = || {
        branch.call("vault.lock", json!({}));
        branch.call("vault.unlock", json!({ "password": "牡丹花又开了" }));
    };
    let first = |work: &dyn Fn()| {
        opened();
        milliseconds(work)
    };
    let made = (0..RUNS).map(|_| first(&|| drop(branch.call("backup.make", json!({}))))).collect();
    table.add(Measured::of("打开以后的第一份备份，附件全部重读", Unit::Milliseconds, made, None));
    table.time("以后的备份", Some(BACKUP), RUNS, || drop(branch.call("backup.make", json!({}))));
    table.print("同一本账，另有一千个附件，共 500 MB");
}

/// How long drafts, which are kept while somebody types, wait while backups are made.
fn clicks_meanwhile(branch: &Arc<Branch>) -> Measured {
    let ends = Arc::new(AtomicBool::new(false));
    let (maker, told) = (Arc::clone(branch), Arc::clone(&ends));
    let making = thread::spawn(move || {
        for _ in 0..RUNS {
            maker.call("backup.make", json!({}));
        }
        told.store(true, Ordering::SeqCst);
    });
    let mut runs = Vec::new();
    while !ends.load(Ordering::SeqCst) {
        let begun = Instant::now();
        branch.call("draft.keep", json!({ "kind": "occasion", "subject": "", "content": { "topic": runs.len() } }));
        runs.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    making.join().expect("backups are made");
    Measured::of("备份的时候存一次草稿", Unit::Milliseconds, runs, Some(TYPING))
}
