//! What lies in the folder is this book and no other, whatever happens to it.

use std::{fs, sync::Arc};

use serde_json::json;

use crate::{
    Error, Op, Store,
    backup::Reason,
    connection, draft,
    files::FaultyFiles,
    schema::Migration,
    trial::{blueprint, crash_image, does, folder, folder_over, sees},
    vault::Password,
};

fn password(text: &str) -> Password {
    Password::new(text.to_owned()).unwrap()
}

fn code(outcome: Result<Store, Error>) -> &'static str {
    outcome.map(|_| "open").unwrap_or_else(|error| error.code())
}

#[test]
fn a_second_process_is_told_that_the_book_is_open() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    let second = Store::open(&folder(place.path()), None).err().unwrap();
    assert_eq!(second.to_string(), "这本账已在窗口中打开", "in these words");
    store.close();
    assert_eq!(code(Store::open(&folder(place.path()), None)), "open", "once it is closed, it opens");
    assert_eq!(store.read(|_| Ok::<_, Error>(())).unwrap_err().code(), "book.closed", "a closed one answers nothing");
}

#[test]
fn work_inside_the_book_cannot_wait_for_the_book() {
    let place = tempfile::tempdir().unwrap();
    let store = Arc::new(Store::create(&folder(place.path()), None).unwrap());
    let inner = Arc::clone(&store);
    let nested = store.read(move |_| inner.read(|_| Ok::<_, Error>(())));
    assert_eq!(nested.unwrap_err().code(), "book.internal", "refused instead of standing still for ever");
}

#[test]
fn another_file_is_never_opened_as_an_empty_book() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    assert_eq!(code(Store::open(&there, None)), "book.absent", "nothing is there, and nothing is made");
    Store::create(&there, None).unwrap().close();
    let whole = fs::read(there.database()).unwrap();
    let mut damaged = whole.clone();
    damaged[5000] ^= 1;
    for (bytes, expected, because) in [
        (Vec::new(), "book.damaged", "an empty file"),
        (b"SQLite format 3\0, or so it says".repeat(200), "book.damaged", "a file of another kind"),
        (whole[..whole.len() / 2].to_vec(), "book.damaged", "half a file"),
    ] {
        fs::write(there.database(), &bytes).unwrap();
        assert_eq!(code(Store::open(&there, None)), expected, "{because}");
        assert_eq!(fs::read(there.database()).unwrap(), bytes, "{because} is left as it is");
    }
    fs::write(there.database(), &damaged).unwrap();
    let noticed = Store::open(&there, None).map_or(true, |store| {
        store.read(crate::verify::verify).map_or(true, |checks| checks.iter().any(|check| !check.is_fine()))
    });
    assert!(noticed, "one wrong bit on a later page is noticed at the latest by verify");
    fs::write(there.database(), &whole).unwrap();
    fs::remove_file(there.keys()).unwrap();
    assert_eq!(code(Store::open(&there, None)), "book.keys", "without its keys");
    assert_eq!(code(Store::create(&there, None)), "book.exists", "and no new one takes its place");
}

#[test]
fn a_book_of_a_newer_version_is_refused_and_left_alone() {
    const NEXT: &[Migration] = &[Migration { sql: "ALTER TABLE person ADD COLUMN phone TEXT", only_adds: true }];
    let place = tempfile::tempdir().unwrap();
    let newer = folder(place.path()).with_blueprint(blueprint(NEXT, &[]));
    Store::create(&newer, None).unwrap().close();
    let before = fs::read(newer.database()).unwrap();
    let refused = Store::open(&folder(place.path()), None).err().unwrap();
    assert_eq!(refused.code(), "book.newer", "{refused}");
    assert_eq!(fs::read(newer.database()).unwrap(), before, "not a byte changed");
}

#[test]
fn nothing_in_the_files_can_be_read_without_the_key() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), Some(&password("牡丹"))).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('wang-fang-wang-fang')");
    let image = crash_image(place.path());
    for file in fs::read_dir(image.path()).unwrap().map(|entry| entry.unwrap().path()) {
        let bytes = fs::read(&file).unwrap();
        let found = bytes.windows(9).any(|part| part == b"wang-fang" || part == b"SQLite fo");
        assert!(!found, "{} tells nothing", file.display());
    }
}

#[test]
fn what_was_done_survives_being_killed() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    draft::save(&store, "occasion", "", &json!({"topic": "学习"})).unwrap();
    let image = crash_image(place.path());
    let store = Store::open(&folder(image.path()), None).unwrap();
    assert_eq!(sees(&store, "SELECT name FROM person"), Some("王芳".to_owned()), "the record");
    let kept = store.read(|db| draft::get(db, "occasion", "")).unwrap();
    assert_eq!(kept.unwrap().content, json!({"topic": "学习"}), "the half-typed form");
}

#[test]
fn a_draft_too_long_is_refused_and_one_dropped_is_gone() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    let long = json!("长".repeat(400_000));
    assert_eq!(draft::save(&store, "occasion", "7", &long).unwrap_err().code(), "draft.too_large", "over 1 MB");
    draft::save(&store, "occasion", "7", &json!(1)).unwrap();
    draft::save(&store, "occasion", "7", &json!(2)).unwrap();
    let all = store.read(|db| draft::list(db, Some("occasion"))).unwrap();
    assert_eq!(all.iter().map(|draft| draft.content.clone()).collect::<Vec<_>>(), [json!(2)], "the latest of a form");
    draft::discard(&store, "occasion", "7").unwrap();
    assert!(store.read(|db| draft::list(db, None)).unwrap().is_empty(), "dropped");
    assert_eq!(sees(&store, "SELECT count(*) FROM operation"), Some("0".to_owned()), "drafts leave no history");
}

#[test]
fn a_failure_while_making_a_book_leaves_no_half_book() {
    for good in 0..3 {
        let place = tempfile::tempdir().unwrap();
        let there = folder_over(place.path(), FaultyFiles::failing_after(good));
        if Store::create(&there, None).is_ok() {
            continue;
        }
        assert!(!there.has_book(), "after {good} good writes there is no book that would not open");
        assert_eq!(code(Store::create(&folder(place.path()), None)), "open", "and a second try makes one");
    }
}

#[test]
fn the_password_is_set_changed_and_taken_away() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let lay_open = store.key();
    store.set_password(None, Some(&password("牡丹")), false).unwrap();
    assert!(store.key() != lay_open, "a first password comes with a new data key");
    assert_eq!(sees(&store, "SELECT name FROM person"), Some("王芳".to_owned()), "the book goes on");
    store.close();
    let old = connection::open(&there.database(), &lay_open, 9).map(|_| ()).unwrap_err();
    assert_eq!(old.code(), "book.damaged", "the key that lay open opens nothing any more");
    assert_eq!(code(Store::open(&there, None)), "book.locked", "it waits for the password");
    assert_eq!(code(Store::open(&there, Some(&password("芍药")))), "vault.wrong_password", "for the right one");

    let store = Store::open(&there, Some(&password("牡丹"))).unwrap();
    let wrong = store.set_password(Some(&password("芍药")), Some(&password("月季")), false).unwrap_err();
    assert_eq!(wrong.code(), "vault.wrong_password", "nobody changes it behind one's back");
    assert_eq!(
        store.set_password(None, Some(&password("月季")), false).unwrap_err().code(),
        "book.locked",
        "nor without"
    );
    store.set_password(Some(&password("牡丹")), Some(&password("月季")), false).unwrap();
    store.close();
    let store = Store::open(&there, Some(&password("月季"))).unwrap();
    store.set_password(Some(&password("月季")), None, false).unwrap();
    assert!(!store.has_password().unwrap(), "未设口令");
    store.close();
    assert_eq!(code(Store::open(&there, None)), "open", "without asking");
}

#[test]
fn setting_a_first_password_leaves_the_old_state_or_the_new_whatever_fails() {
    for good in 0..8 {
        let place = tempfile::tempdir().unwrap();
        let store = Store::create(&folder(place.path()), None).unwrap();
        does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
        store.close();
        let store = Store::open(&folder_over(place.path(), FaultyFiles::failing_after(good)), None).unwrap();
        let set = store.set_password(None, Some(&password("牡丹")), false);
        // Killed right after.
        let image = crash_image(place.path());
        let there = folder(image.path());
        let opened = match Store::open(&there, None) {
            Ok(store) => store,
            Err(error) => {
                assert_eq!(error.code(), "book.locked", "after {good} good writes it asks for the password: {error}");
                assert_eq!(code(Store::open(&there, Some(&password("芍药")))), "vault.wrong_password", "the right one");
                Store::open(&there, Some(&password("牡丹"))).unwrap()
            }
        };
        assert_eq!(sees(&opened, "SELECT name FROM person"), Some("王芳".to_owned()), "nothing is lost: {set:?}");
        opened.close();
        let settled = Store::open(&there, None).is_ok() || Store::open(&there, Some(&password("牡丹"))).is_ok();
        assert!(settled, "and it opens a second time");
    }
}

/// Where the child of [`a_book_killed_while_it_is_encrypted_anew_opens`] finds its book.
const CHILD: &str = "BOOK_TO_SET_A_PASSWORD_ON";

/// Not a test of its own: what the next one runs as another process, to kill it.
#[test]
fn sets_a_first_password_when_asked() {
    let Some(place) = std::env::var_os(CHILD) else { return };
    let store = Store::open(&folder(place.as_ref()), None).unwrap();
    store.set_password(None, Some(&password("牡丹")), false).unwrap();
}

#[test]
fn a_book_killed_while_it_is_encrypted_anew_opens() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(
        &store,
        "登记",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) \
         INSERT INTO person (name, note) SELECT '王芳', hex(randomblob(500)) FROM n",
    );
    store.close();
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "book::tests::sets_a_first_password_when_asked"])
        .env(CHILD, place.path())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    // Its journal is there exactly while the pages are being written.
    while !place.path().join("book.db-journal").exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let store = Store::open(&there, None).or_else(|_| Store::open(&there, Some(&password("牡丹")))).unwrap();
    let checks = store.read(crate::verify::verify).unwrap();
    let problems: Vec<_> = checks.iter().filter(|check| !check.is_fine()).collect();
    assert!(problems.is_empty(), "every page is under one key: {problems:?}");
    assert_eq!(sees(&store, "SELECT count(*) FROM person"), Some("12000".to_owned()), "all of it");
}

#[test]
fn a_full_disk_is_told_and_takes_nothing() {
    let store = Store::scratch().unwrap();
    store
        .on_connection(|db| {
            let pages: i64 = db.conn().pragma_query_value(None, "page_count", |row| row.get(0))?;
            Ok(db.conn().pragma_update(None, "max_page_count", pages)?)
        })
        .unwrap();
    let full = store.transact(Op::new("登记"), |tx| {
        let sql = "INSERT INTO setting (key, value) VALUES ('text_size', '\"' || hex(randomblob(500000)) || '\"')";
        Ok::<_, Error>(tx.conn().execute(sql, [])?)
    });
    let error = full.unwrap_err();
    assert_eq!(error.code(), "book.file", "no fault of what was typed: {error:?}");
    assert!(error.to_string().contains("磁盘满了"), "what is so: {error}");
    assert!(error.what_to_do().contains("删掉一些不用的文件"), "and what to do about it");
    let settings = sees(&store, "SELECT count(*) || '' FROM setting");
    assert_eq!(settings.as_deref(), Some("0"), "nothing of it is there");
}

#[test]
fn a_book_is_not_let_go_of_with_more_in_it_than_was_kept() {
    let place = tempfile::tempdir().unwrap();
    let there = folder(place.path());
    let store = Store::create(&there, None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let kept = store.back_up(Reason::Restore).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('李强')");
    assert!(!store.close_at(kept.head).unwrap(), "something was acknowledged since");
    assert!(store.is_open(), "it stays open");
    let again = store.back_up(Reason::Restore).unwrap();
    assert!(store.close_at(again.head).unwrap(), "with all of it kept it is closed");
    assert!(!store.is_open());
    let refused = store.read(|_| Ok::<_, Error>(())).unwrap_err();
    assert_eq!(refused.code(), "book.closed", "whoever comes later is told");
}
