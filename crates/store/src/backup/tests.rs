//! A backup is good, and one can go back to it and forth again.

use std::fs;

use chrono::Utc;

use super::{Pause, Reason, copy, list, restore};
use crate::{
    Error, Op, Store,
    book::transact,
    connection,
    files::FaultyFiles,
    trial::{does, folder, folder_over, hash, sees},
    vault::Password,
};

fn password(text: &str) -> Password {
    Password::new(text.to_owned()).unwrap()
}

fn named(name: &str) -> Option<String> {
    Some(name.to_owned())
}

#[test]
fn a_backup_holds_what_the_book_holds() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let made = store.back_up(Reason::Asked).unwrap();
    assert!(made.size > 0 && made.reason.in_chinese() == "手动备份", "it is told what it is");
    let copy = connection::open(&made.database(store.folder()), &store.key(), 9).unwrap();
    let name: String = copy.query_row("SELECT name FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(name, "王芳", "under the same key");
    assert!(made.keys(store.folder()).exists(), "with the keys of its time");
}

#[test]
fn leaving_twice_without_a_change_makes_one_backup() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let first = store.back_up(Reason::Exit).unwrap();
    assert_eq!(store.back_up(Reason::Exit).unwrap(), first, "nothing new to keep");
    does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
    assert_ne!(store.back_up(Reason::Exit).unwrap().id, first.id, "something new, in the same second");
}

#[test]
fn leaving_with_as_many_operations_but_others_makes_a_backup() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let one = store.back_up(Reason::Asked).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
    let back = restore(&there, Some(&store), &one.id, None).unwrap();
    let made = back.back_up(Reason::Exit).unwrap();
    assert_eq!(made.reason, Reason::Exit, "two operations as in the latest backup, yet not the same two");
}

#[test]
fn the_last_thirty_are_kept() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    let made: Vec<String> = (0..32).map(|_| store.back_up(Reason::Asked).unwrap().id).collect();
    let kept: Vec<String> = list(store.folder()).unwrap().into_iter().map(|backup| backup.id).collect();
    assert_eq!(kept.len(), 30, "no more");
    assert!(kept.contains(&made[31]) && !kept.contains(&made[0]), "the oldest went");
    let files = fs::read_dir(store.folder().backups()).unwrap().count();
    assert_eq!(files, 3 * 30, "database, keys and note of each, and nothing besides");
}

#[test]
fn what_is_written_while_a_backup_is_made_is_in_it() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    // Some four megabytes: four steps.
    does(
        &store,
        "登记",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) \
         INSERT INTO person (name, note) SELECT 'n' || i, hex(randomblob(200)) FROM n",
    );
    let (to, key) = (place.path().join("copy.db"), store.key());
    let (path, copy_key) = (to.clone(), key.clone());
    let (pauses, contents) = store
        .on_connection(move |db| {
            let mut pauses = 0;
            let contents = copy(db, &path, &copy_key, &mut || {
                pauses += 1;
                let sql = format!("INSERT INTO person (name) VALUES ('between {pauses}')");
                let written =
                    transact(db, Op::new("登记"), Utc::now(), |tx| Ok::<_, Error>(tx.conn().execute(&sql, [])?));
                assert!(written.is_ok(), "a write goes through between two steps");
                Pause::GoOn
            })?;
            Ok((pauses, contents))
        })
        .unwrap();
    assert!(pauses >= 2, "others get their turn");
    assert_eq!(contents.rows["operation"], 1 + pauses, "what they wrote counts");
    assert_eq!(connection::look_over(&to, &key, 9).unwrap(), contents, "and is in the copy, which is whole");
}

#[test]
fn a_restore_can_be_taken_back() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let old = hash(&store);
    let made = store.back_up(Reason::Asked).unwrap();
    does(&store, "改名", "UPDATE person SET name = '王方'");
    let new = hash(&store);

    let back = restore(&there, Some(&store), &made.id, None).unwrap();
    assert_eq!(hash(&back), old, "as it was");
    let before = list(&there).unwrap().into_iter().find(|backup| backup.reason == Reason::Restore).unwrap();
    let forth = restore(&there, Some(&back), &before.id, None).unwrap();
    assert_eq!(hash(&forth), new, "and as it was before that");
    let absent = restore(&there, Some(&forth), "../book", None).err().unwrap();
    assert_eq!(absent.code(), "book.not_found", "only what is listed");
    assert_eq!(hash(&forth), new, "a restore that can't be leaves the book open");
}

#[test]
fn a_backup_of_another_password_asks_for_it() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, Some(&password("牡丹"))).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let locked = store.back_up(Reason::Asked).unwrap();
    store.set_password(Some(&password("牡丹")), None).unwrap();
    store.set_password(None, Some(&password("月季"))).unwrap();
    let code = |outcome: Result<Store, Error>| outcome.map(|_| "open").unwrap_or_else(|error| error.code());
    assert_eq!(code(restore(&there, Some(&store), &locked.id, None)), "book.locked", "its key was another");
    let wrong = restore(&there, Some(&store), &locked.id, Some(&password("月季")));
    assert_eq!(code(wrong), "vault.wrong_password", "and its password too");
    let back = restore(&there, Some(&store), &locked.id, Some(&password("牡丹"))).unwrap();
    assert_eq!(sees(&back, "SELECT name FROM person"), named("王芳"), "with it, it opens");
    back.close();
    assert_eq!(
        code(Store::open(&there, Some(&password("月季")))),
        "vault.wrong_password",
        "the book has its password now"
    );
    assert_eq!(code(Store::open(&there, Some(&password("牡丹")))), "open", "the one of its time");
}

#[test]
fn older_backups_come_under_a_first_password_too() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let open = store.back_up(Reason::Asked).unwrap();
    store.set_password(None, Some(&password("牡丹"))).unwrap();
    let keys = fs::read_to_string(open.keys(&there)).unwrap();
    assert!(!keys.contains("\"open\""), "its key lies open no more");
    let back = restore(&there, Some(&store), &open.id, Some(&password("牡丹"))).unwrap();
    assert_eq!(sees(&back, "SELECT name FROM person"), named("王芳"), "the new password opens it");
}

#[test]
fn a_damaged_book_is_helped_by_its_backup_and_kept() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let made = store.back_up(Reason::Asked).unwrap();
    store.close();
    fs::write(there.database(), b"no book at all").unwrap();
    let back = restore(&there, None, &made.id, None).unwrap();
    assert_eq!(sees(&back, "SELECT name FROM person"), named("王芳"), "restored");
    let kept = list(&there).unwrap().into_iter().find(|backup| backup.reason == Reason::Unreadable).unwrap();
    assert_eq!(fs::read(kept.database(&there)).unwrap(), b"no book at all", "what lay there is kept as it was");
}

#[test]
fn a_book_open_in_another_window_is_not_restored_over() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), Some(&password("牡丹"))).unwrap();
    let made = store.back_up(Reason::Asked).unwrap();
    let refused = restore(&folder(place.path()), None, &made.id, Some(&password("牡丹"))).err().unwrap();
    assert_eq!(refused.code(), "book.open_elsewhere", "with the password");
    assert!(store.read(|_| Ok::<_, Error>(())).is_ok(), "the window goes on");
}

#[test]
fn a_failing_disk_leaves_the_book_and_no_half_backup() {
    for good in 0..14 {
        let place = tempfile::tempdir().unwrap();
        let store = Store::create(&folder(place.path()), None).unwrap();
        does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
        let made = store.back_up(Reason::Asked).unwrap();
        does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
        store.close();
        let faulty = folder_over(place.path(), FaultyFiles::failing_after(good));
        let outcome = Store::open(&faulty, None).and_then(|store| restore(&faulty, Some(&store), &made.id, None));
        drop(outcome);
        let there = folder(place.path());
        let store = Store::open(&there, None).unwrap();
        let first = sees(&store, "SELECT name FROM person ORDER BY id LIMIT 1");
        assert_eq!(first, named("王芳"), "after {good} good writes a whole book is there, the old or the restored");
        for backup in list(&there).unwrap() {
            let whole = connection::look_over(&backup.database(&there), &store.key(), 9);
            assert!(whole.is_ok(), "after {good} good writes {} is listed and whole: {whole:?}", backup.id);
        }
    }
}
