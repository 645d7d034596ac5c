//! A backup is good, and one can go back to it and forth again.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Differs, Pause, Reason, bring_to_place, choose_place, compare, copy, fetch, list, look, name_of_step, place,
    rehearse, stop_looking, take,
};
use crate::{
    BookFolder, Error, Op, Store,
    book::transact,
    connection,
    files::{DiskFiles, FaultyFiles},
    trial::{blueprint, does, folder, folder_over, hash, sees},
    vault::Password,
};

fn password(text: &str) -> Password {
    Password::new(text.to_owned()).unwrap()
}

fn restore(
    folder: &BookFolder,
    present: Option<&Store>,
    id: &str,
    password: Option<&Password>,
) -> Result<Store, Error> {
    super::restore(folder, present, id, password).map(|restored| restored.store)
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
fn what_newer_ones_stand_for_is_thinned_out() {
    let place = tempfile::tempdir().unwrap();
    let days = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&days);
    let first: DateTime<Utc> = "2026-10-31T01:00:00Z".parse().unwrap();
    let now = Arc::new(move || first + TimeDelta::hours(clock.load(Ordering::SeqCst)));
    let there = BookFolder::new(place.path(), Arc::new(DiskFiles), now).with_blueprint(blueprint(&[], &[]));
    let store = Store::create(&there, None).unwrap();
    for hour in 0..30 * 24 / 6 {
        days.store(hour * 6, Ordering::SeqCst);
        store.back_up(Reason::Asked).unwrap();
    }
    let kept = list(&there).unwrap().len();
    assert!((20..=26).contains(&kept), "four a day of two days, one a day of two weeks, one a week before: {kept}");
    let files = fs::read_dir(there.backups()).unwrap().count();
    assert_eq!(files, 3 * kept, "database, keys and note of each, and nothing besides");
}

#[test]
fn half_an_hour_of_work_is_backed_up_and_idle_time_is_not() {
    let place = tempfile::tempdir().unwrap();
    let minutes = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&minutes);
    let first: DateTime<Utc> = "2026-10-31T01:00:00Z".parse().unwrap();
    let now = Arc::new(move || first + TimeDelta::minutes(clock.load(Ordering::SeqCst)));
    let there = BookFolder::new(place.path(), Arc::new(DiskFiles), now).with_blueprint(blueprint(&[], &[]));
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    assert_eq!(store.keep_up(false).unwrap().unwrap().reason, Reason::Running, "the first one");
    does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
    minutes.store(29, Ordering::SeqCst);
    assert_eq!(store.keep_up(false).unwrap(), None, "a minute is missing");
    minutes.store(30, Ordering::SeqCst);
    let last = store.keep_up(false).unwrap().unwrap().last.unwrap();
    let name = store.read(move |db| name_of_step(db, &last)).unwrap();
    assert_eq!(name, named("登记"), "the book tells what was done last in it");
    minutes.store(300, Ordering::SeqCst);
    assert_eq!(store.keep_up(false).unwrap(), None, "nothing changed since");
    does(&store, "登记", "INSERT INTO person (name) VALUES ('赵敏')");
    minutes.store(301, Ordering::SeqCst);
    assert!(store.keep_up(false).unwrap().is_some(), "the last one is hours old");
    does(&store, "登记", "INSERT INTO person (name) VALUES ('钱进')");
    assert_eq!(store.keep_up(true).unwrap().unwrap().reason, Reason::Start, "left without a backup: at once");
}

#[test]
fn a_kept_backup_is_restored_for_trial_once_a_week() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    assert_eq!(rehearse(&store).unwrap(), None, "there is none to try");
    let made = store.back_up(Reason::Asked).unwrap();
    let tried = rehearse(&store).unwrap().unwrap();
    assert_eq!((tried.id, tried.problems), (made.id.clone(), vec![]), "it can be gone back to");
    assert_eq!(rehearse(&store).unwrap(), None, "a week has not passed");
    fs::remove_file(there.backups().join("rehearsal.note")).unwrap();
    let mut bytes = fs::read(made.database(&there)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(made.database(&there), bytes).unwrap();
    assert!(!rehearse(&store).unwrap().unwrap().problems.is_empty(), "one bit that rotted is found");
    assert!(
        fs::read_dir(place.path().join("rehearsal")).unwrap().all(|entry| entry.unwrap().path().is_dir()),
        "nothing of it is left"
    );
}

#[test]
fn a_backup_is_looked_at_and_nothing_changes() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let made = store.back_up(Reason::Asked).unwrap();
    does(&store, "改名", "UPDATE person SET name = '王方'");
    let before = hash(&store);
    let looked_at = look(&store, &made.id, None).unwrap();
    assert_eq!(sees(&looked_at, "SELECT name FROM person"), named("王芳"), "as it was");
    assert_eq!(looked_at.back_up(Reason::Asked).unwrap_err().code(), "book.looked_at", "it is no book of its own");
    assert_eq!(hash(&store), before, "the book goes on as it is");
    looked_at.close();
    stop_looking(&there).unwrap();
    assert!(!place.path().join("looking/book.db").exists(), "the copy is gone");
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
    let of_its_time = fs::read(locked.keys(&there)).unwrap();
    store.set_password(Some(&password("牡丹")), None, false).unwrap();
    store.set_password(None, Some(&password("月季")), false).unwrap();
    // As it came back from a stick that was not there when the password was changed.
    fs::write(locked.keys(&there), of_its_time).unwrap();
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
    store.set_password(None, Some(&password("牡丹")), false).unwrap();
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
fn what_the_damaged_file_still_tells_is_done_again() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    // Many pages, of which one can rot without taking the history with it.
    does(
        &store,
        "登记",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) \
         INSERT INTO person (name, note) SELECT 'n' || i, hex(randomblob(200)) FROM n",
    );
    let made = store.back_up(Reason::Asked).unwrap();
    does(&store, "登记李强", "INSERT INTO person (name) VALUES ('李强')");
    does(&store, "登记赵敏", "INSERT INTO person (name) VALUES ('赵敏')");
    let (before, key) = (hash(&store), store.key());
    store.close();
    let damaged = rot_a_page_of_persons(&there, &key);
    fs::write(there.database(), damaged).unwrap();
    let restored = super::restore(&there, None, &made.id, None).unwrap();
    assert_eq!(restored.salvaged.steps, ["登记李强", "登记赵敏"], "what was done since is told");
    assert!(!restored.salvaged.is_cut_short, "all of it");
    assert_eq!(hash(&restored.store), before, "and done again");
    let kept = restored.kept.unwrap();
    assert!(list(&there).unwrap().iter().any(|backup| backup.id == kept), "what lay there is kept");
}

/// The bytes of a book of which the page with the first persons has rotted.
fn rot_a_page_of_persons(there: &BookFolder, key: &crate::vault::DataKey) -> Vec<u8> {
    let whole = fs::read(there.database()).unwrap();
    let pages = whole.len() / 4096;
    // Which pages are the persons' is SQLite's affair: the first whose loss breaks them and not the history.
    for page in 2..pages {
        let mut rotten = whole.clone();
        rotten[page * 4096 + 100] ^= 1;
        fs::write(there.database(), &rotten).unwrap();
        // A connection that met a rotten page reads nothing more: one for each question.
        let reads = |sql: &str| {
            connection::recognise(&there.database(), key, 9)
                .is_ok_and(|conn| conn.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).is_ok())
        };
        let breaks_persons = !reads("SELECT sum(length(note)) FROM person");
        let keeps_history = reads("SELECT sum(length(changeset)) FROM operation WHERE sequence > 1");
        if breaks_persons && keeps_history {
            return rotten;
        }
    }
    panic!("some page holds persons");
}

#[test]
fn a_single_record_is_taken_out_of_a_backup() {
    let store = Store::scratch().unwrap();
    let sql = "INSERT INTO party_group (id, name) VALUES (1, '第一党小组')";
    let there = store.folder().clone();
    does(&store, "建小组", sql);
    let made = store.back_up(Reason::Asked).unwrap();
    does(&store, "改名", "UPDATE party_group SET name = '一组' WHERE id = 1");
    does(&store, "建小组", "INSERT INTO party_group (id, name) VALUES (2, '第二党小组')");
    let then = look(&store, &made.id, None).unwrap();
    let found = compare(&store, &then).unwrap();
    let told: Vec<(&str, &str, Differs)> =
        found.iter().map(|one| (one.label, one.name.as_str(), one.differs)).collect();
    assert_eq!(
        told,
        [("党小组", "第一党小组", Differs::Otherwise), ("党小组", "第二党小组", Differs::OnlyNow)],
        "what will differ is said record by record"
    );
    take(&store, &then, "party_group", "1").unwrap();
    assert_eq!(sees(&store, "SELECT name FROM party_group WHERE id = 1"), named("第一党小组"), "as it was");
    assert_eq!(sees(&store, "SELECT name FROM party_group WHERE id = 2"), named("第二党小组"), "the other stays");
    store.undo(None).unwrap();
    assert_eq!(sees(&store, "SELECT name FROM party_group WHERE id = 1"), named("一组"), "and can be taken back");
    let refused = take(&store, &then, "dues_payment", "1").unwrap_err();
    assert_eq!(refused.code(), "backup.ledger", "a ledger is corrected, not put back");
    then.close();
    stop_looking(&there).unwrap();
}

#[test]
fn a_stick_is_brought_up_to_date_and_opens_elsewhere() {
    let (place_of_book, stick, elsewhere) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let there = folder(place_of_book.path());
    let store = Store::create(&there, Some(&password("牡丹"))).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    store.back_up(Reason::Asked).unwrap();
    assert_eq!(bring_to_place(&there, u64::MAX).unwrap(), None, "no place was chosen");
    choose_place(&there, "甲", stick.path()).unwrap();
    assert_eq!(bring_to_place(&there, u64::MAX).unwrap().unwrap().backups, 1, "what there is");
    does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
    store.back_up(Reason::Asked).unwrap();
    assert_eq!(bring_to_place(&there, u64::MAX).unwrap().unwrap().backups, 1, "only what is new");
    store.set_password(Some(&password("牡丹")), Some(&password("月季")), false).unwrap();
    bring_to_place(&there, u64::MAX).unwrap();

    let other = folder(elsewhere.path());
    let (at, found) = super::backups_at(&other, stick.path()).unwrap();
    assert_eq!(found.len(), 2, "on another computer both are seen");
    fetch(&other, &at, &found[0]).unwrap();
    let old = restore(&other, None, &found[0].id, Some(&password("牡丹"))).err().unwrap();
    assert_eq!(old.code(), "vault.wrong_password", "the stick took over the change of the password");
    let opened = restore(&other, None, &found[0].id, Some(&password("月季"))).unwrap();
    assert_eq!(sees(&opened, "SELECT name FROM person ORDER BY id DESC"), named("李强"), "the book opens there");

    let neighbour = choose_place(&there, "乙", stick.path()).unwrap_err();
    assert_eq!(neighbour.code(), "place.other_book", "two books would push out each other's backups");
    fs::remove_dir_all(stick.path()).unwrap();
    assert_eq!(bring_to_place(&there, u64::MAX).unwrap(), None, "a stick that is out is no failure");
    assert!(!place(&there).unwrap().is_there, "and is told to be out");
    let inside = choose_place(&there, "甲", &there.backups()).unwrap_err();
    assert_eq!(inside.code(), "place.inside", "what burns with the book is no second place");
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
