//! Undo and redo, and each caution without which the session extension loses data.

use proptest::prelude::*;

use super::{Changes, Kind, Op, Query, changes_of, check_chain, list, state};
use crate::{
    Error, Store, bin,
    schema::Migration,
    trial::{blueprint, blueprint_of, book, does, does_as, folder, hash, sees},
    verify::Invariant,
};

fn reach(store: &Store) -> (Option<String>, Option<String>) {
    let reach = store.read(state).unwrap();
    (reach.undo.map(|step| step.name), reach.redo.map(|step| step.name))
}

fn named(name: &str) -> Option<String> {
    Some(name.to_owned())
}

#[test]
fn undo_and_redo_go_back_and_forth_and_survive_a_restart() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    let empty = hash(&store);
    does(&store, "登记王芳", "INSERT INTO person (name) VALUES ('王芳')");
    let one = hash(&store);
    does(&store, "登记李强", "INSERT INTO person (name) VALUES ('李强')");
    assert_eq!(reach(&store), (named("登记李强"), None), "the latest is first");
    let undone = store.undo(None).unwrap();
    assert_eq!(undone.value.records, [("person".to_owned(), "2".to_owned())], "the window can go to what it touched");
    assert_eq!(hash(&store), one, "as before it");
    store.close();

    let store = Store::open(&folder(place.path()), None).unwrap();
    assert_eq!(reach(&store), (named("登记王芳"), named("登记李强")), "known after a restart");
    store.undo(None).unwrap();
    assert_eq!(hash(&store), empty, "all taken back");
    assert_eq!(reach(&store), (None, named("登记王芳")), "in order: the one undone last comes first");
    store.redo(None).unwrap();
    store.redo(None).unwrap();
    assert_eq!(sees(&store, "SELECT group_concat(name) FROM person"), named("王芳,李强"), "all done again");
    store.undo(None).unwrap();
    does(&store, "登记赵敏", "INSERT INTO person (name) VALUES ('赵敏')");
    assert_eq!(reach(&store), (named("登记赵敏"), None), "something new ends what could be done again");
    assert_eq!(sees(&store, "SELECT max(id) FROM person"), named("3"), "a key once used is not used again");
    assert_eq!(store.redo(None).unwrap_err().code(), "history.nothing_to_redo", "told so");
}

#[test]
fn undo_takes_back_what_the_screen_showed_or_nothing() {
    let store = book(blueprint(&[], &[]));
    let shown = does(&store, "登记王芳", "INSERT INTO person (name) VALUES ('王芳')");
    does(&store, "登记李强", "INSERT INTO person (name) VALUES ('李强')");
    assert_eq!(store.undo(Some(shown)).unwrap_err().code(), "history.not_the_latest", "another came in between");
}

#[test]
fn an_insert_others_hang_on_is_not_undone() {
    let store = book(blueprint(&[], &[]));
    does(&store, "登记王芳", "INSERT INTO person (name) VALUES ('王芳')");
    does_as(&store, Op::event("送书"), "INSERT INTO thing (person, what) VALUES (1, '书')");
    let before = hash(&store);
    assert_eq!(store.undo(None).unwrap_err().code(), "history.changed_since", "her book would belong to nobody");
    assert_eq!(hash(&store), before, "nothing changed");
}

#[test]
fn cascades_would_delete_later_children_and_are_refused() {
    let store = book(blueprint_of(
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT; \
         CREATE TABLE thing (id INTEGER PRIMARY KEY, person INTEGER REFERENCES person (id) ON DELETE CASCADE) STRICT;",
    ));
    does(&store, "登记王芳", "INSERT INTO person (name) VALUES ('王芳')");
    does_as(&store, Op::event("送书"), "INSERT INTO thing (person) VALUES (1)");
    assert_eq!(store.undo(None).unwrap_err().code(), "history.changed_since", "SQLite alone says yes and deletes it");
    assert_eq!(sees(&store, "SELECT count(*) FROM thing"), named("1"), "the later child is there");
}

#[test]
fn triggers_that_write_fire_again_and_are_refused() {
    let store = book(blueprint_of(
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT; \
         CREATE TABLE total (id INTEGER PRIMARY KEY, changes INTEGER NOT NULL) STRICT; \
         CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT; \
         CREATE TRIGGER noting AFTER UPDATE ON person BEGIN INSERT INTO note (words) VALUES (new.name); END;",
    ));
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳'); INSERT INTO total (changes) VALUES (0)");
    does(&store, "改名", "UPDATE person SET name = '王方'");
    let before = hash(&store);
    assert_eq!(store.undo(None).unwrap_err().code(), "history.changed_since", "the trigger has written once more");
    assert_eq!(hash(&store), before, "nothing changed");
}

#[test]
fn what_changed_again_since_is_not_overwritten() {
    let store = book(blueprint(&[], &[]));
    does(&store, "登记", "INSERT INTO person (name, age) VALUES ('王芳', 70)");
    does(&store, "改名", "UPDATE person SET name = '王方'");
    does_as(&store, Op::event("对名"), "UPDATE person SET name = '汪方'");
    assert_eq!(store.undo(None).unwrap_err().code(), "history.changed_since", "the same column");
    assert_eq!(sees(&store, "SELECT name FROM person"), named("汪方"), "the later name stays");
}

#[test]
fn another_column_changed_since_meets_the_rules() {
    const RULES: &[Invariant] = &[Invariant {
        name: "有备注的人不满八十",
        violations: |db| {
            let wrong = "SELECT count(*) FROM person WHERE note IS NOT NULL AND age >= 80";
            let count: i64 = db.conn().query_row(wrong, [], |row| row.get(0))?;
            Ok((count > 0).then(|| format!("{count} 人")).into_iter().collect())
        },
    }];
    let store = book(blueprint(&[], RULES));
    does(&store, "登记", "INSERT INTO person (name, age) VALUES ('王芳', 90)");
    does(&store, "改年龄", "UPDATE person SET age = 70");
    does_as(&store, Op::event("备注"), "UPDATE person SET note = '常来'");
    let refused = store.undo(None).unwrap_err();
    assert_eq!(refused.code(), "history.breaks_a_rule", "SQLite sees no conflict, the rule does");
    assert_eq!(sees(&store, "SELECT age FROM person"), named("70"), "nothing changed");
}

#[test]
fn history_leaves_out_itself_drafts_and_search() {
    let store = book(blueprint(&[], &[]));
    let sequence = does(
        &store,
        "登记",
        "INSERT INTO person (name) VALUES ('王芳'); INSERT INTO search_person (words) VALUES ('wangfang'); \
         INSERT INTO draft (kind, subject, content, saved_at) VALUES ('a', '', '{}', '')",
    );
    let tables = store
        .read(move |db| {
            let changeset: Vec<u8> =
                db.conn()
                    .query_row("SELECT changeset FROM operation WHERE sequence = ?1", [sequence], |row| row.get(0))?;
            Ok::<_, Error>(Changes::decode(&changeset)?.tables())
        })
        .unwrap();
    assert_eq!(tables, ["person"], "only the branch's own records");
    store.undo(None).unwrap();
    assert_eq!(sees(&store, "SELECT count(*) FROM draft"), named("1"), "undo leaves what is on a form alone");
}

#[test]
fn what_has_no_inverse_is_not_undone() {
    let store = book(blueprint(&[], &[]));
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    does_as(&store, Op::event("查看证件号").about("person", 1), "SELECT 1");
    assert_eq!(reach(&store).0, named("登记"), "an event is passed over");
    does_as(&store, Op::compensating("收费"), "INSERT INTO thing (person) VALUES (1)");
    assert_eq!(store.undo(None).unwrap_err().code(), "history.by_its_opposite", "it has a number and stays");
}

/// Does one operation in a book of version 1 and undoes it under `migration`.
fn undo_across(migration: &'static [Migration]) -> Result<String, &'static str> {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    does(&store, "登记", "INSERT INTO person (name, age, note) VALUES ('王芳', 70, '常来')");
    does(&store, "改名", "UPDATE person SET name = '王方'");
    store.close();
    let store = Store::open(&folder(place.path()).with_blueprint(blueprint(migration, &[])), None).unwrap();
    assert_eq!(crate::backup::list(store.folder()).unwrap().len(), 1, "a backup is made before a migration");
    let undone = store.undo(None).map_err(|error| error.code()).map(|_| ());
    let holds = sees(&store, "SELECT group_concat(id || name || age || note) FROM person").unwrap_or_default();
    undone.map(|()| holds)
}

#[test]
fn undo_goes_across_added_columns_only() {
    const ADDED: &[Migration] = &[Migration { sql: "ALTER TABLE person ADD COLUMN phone TEXT", only_adds: true }];
    assert_eq!(undo_across(ADDED), Ok("1王芳70常来".to_owned()), "older operations do not mind a column more");
    const REBUILT: &[Migration] = &[Migration {
        sql: "CREATE TABLE person_new (id INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT, age INTEGER, name TEXT NOT NULL, \
              binned_at TEXT) STRICT; \
              INSERT INTO person_new (id, name, age, note) SELECT id, name, age, note FROM person; \
              DROP TABLE person; ALTER TABLE person_new RENAME TO person;",
        only_adds: false,
    }];
    assert_eq!(undo_across(REBUILT), Err("history.across_versions"), "SQLite would put the name into the note");
    const REORDERED_SLYLY: &[Migration] = &[Migration { sql: REBUILT[0].sql, only_adds: true }];
    assert_eq!(undo_across(REORDERED_SLYLY), Err("history.across_versions"), "the stored column names tell");
    const RENAMED: &[Migration] = &[Migration {
        sql: "ALTER TABLE person RENAME COLUMN name TO full_name; ALTER TABLE person ADD COLUMN name TEXT",
        only_adds: true,
    }];
    assert_eq!(undo_across(RENAMED), Err("history.across_versions"), "another column bears the name now");
}

#[test]
fn an_operation_is_shown_with_the_columns_of_its_time() {
    let place = tempfile::tempdir().unwrap();
    let store = Store::create(&folder(place.path()), None).unwrap();
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳')");
    let renamed = does(&store, "改名", "UPDATE person SET name = '王方'");
    store.close();
    const RENAMED: &[Migration] =
        &[Migration { sql: "ALTER TABLE person RENAME COLUMN name TO full_name", only_adds: false }];
    let store = Store::open(&folder(place.path()).with_blueprint(blueprint(RENAMED, &[])), None).unwrap();
    let records = store.read(move |db| changes_of(db, renamed)).unwrap();
    let field = &records[0].fields[0];
    assert_eq!(records[0].kind, Kind::Update, "a change");
    assert_eq!(
        (field.label.as_str(), field.old.as_deref(), field.new.as_deref()),
        ("name", Some("王芳"), Some("王方")),
        "old → new, under the name the column had"
    );
}

#[test]
fn the_history_is_listed_by_day_and_by_record() {
    let store = book(blueprint(&[], &[]));
    does(&store, "登记", "INSERT INTO person (name) VALUES ('王芳'); INSERT INTO person (name) VALUES ('李强')");
    does(&store, "改名", "UPDATE person SET name = '王方' WHERE id = 1");
    does_as(&store, Op::event("查看证件号").about("person", 2), "SELECT 1");
    let names = |query: Query| -> Vec<String> {
        let entries = store.read(move |db| list(db, &query)).unwrap();
        entries.into_iter().map(|entry| entry.name).collect()
    };
    let all = Query { limit: 10, ..Query::default() };
    assert_eq!(names(all.clone()), ["查看证件号", "改名", "登记"], "the latest first");
    let hers = Query { record: Some(("person".to_owned(), "1".to_owned())), ..all.clone() };
    assert_eq!(names(hers), ["改名", "登记"], "one record's own");
    let viewed = Query { record: Some(("person".to_owned(), "2".to_owned())), ..all.clone() };
    assert_eq!(names(viewed), ["查看证件号", "登记"], "who was looked at counts too");
    assert_eq!(names(Query { until: Some("2000-01-01".to_owned()), ..all.clone() }), Vec::<String>::new(), "by day");
    assert_eq!(names(Query { before: Some(3), limit: 1, ..all }), ["改名"], "page by page");
}

fn chain_of(store: &Store) -> Vec<String> {
    store.read(check_chain).unwrap().1
}

#[test]
fn a_history_tampered_with_is_noticed() {
    for (tampering, because) in [
        ("UPDATE operation SET name = '别的' WHERE sequence = 2", "第 2 步与前一步接不上"),
        ("UPDATE operation SET changeset = x'00' WHERE sequence = 2", "第 2 步的内容被改动过"),
        ("DELETE FROM operation_entity WHERE operation = 2; DELETE FROM operation WHERE sequence = 2", "第 2 步缺失"),
        ("DELETE FROM operation_entity WHERE operation = 2", "第 2 步与前一步接不上"),
    ] {
        let store = book(blueprint(&[], &[]));
        for name in ["王芳", "李强", "赵敏"] {
            does(&store, "登记", &format!("INSERT INTO person (name) VALUES ('{name}')"));
        }
        assert_eq!(chain_of(&store), Vec::<String>::new(), "whole at first");
        store.on_connection(move |db| Ok(db.conn().execute_batch(tampering)?)).unwrap();
        assert!(chain_of(&store).iter().any(|line| line == because), "{tampering}: {:?}", chain_of(&store));
    }
}

#[test]
fn purging_removes_the_payload_and_the_chain_still_verifies() {
    let store = book(blueprint(&[], &[]));
    does(&store, "登记王芳", "INSERT INTO person (name, note) VALUES ('王芳', '心脏病')");
    crate::draft::save(&store, "person", "1", &serde_json::json!({ "note": "糖尿病" })).unwrap();
    store.transact(Op::new("移到回收站"), |tx| bin::put(tx, "person", 1)).unwrap();
    store.transact(Op::forgetting("彻底清除"), |tx| bin::purge(tx, "person", 1)).unwrap();
    assert_eq!(sees(&store, "SELECT count(*) FROM draft"), named("0"), "nor is she on a form left open");
    assert_eq!(
        sees(&store, "SELECT count(*) FROM operation WHERE changeset IS NOT NULL"),
        named("0"),
        "all of her is gone"
    );
    assert_eq!(chain_of(&store), Vec::<String>::new(), "the chain is over hashes");
    assert_eq!(reach(&store), (None, None), "and can't be brought back");
}

/// A random change of the small tables.
fn change() -> impl Strategy<Value = String> {
    let id = 1i64..6;
    prop_oneof![
        (id.clone(), "[a-c]{0,2}")
            .prop_map(|(age, note)| format!("INSERT INTO person (name, age, note) VALUES ('n', {age}, '{note}')")),
        (id.clone(), 0i64..9).prop_map(|(id, age)| format!("UPDATE person SET age = {age} WHERE id = {id}")),
        (id.clone(), 0i64..9)
            .prop_map(|(id, age)| format!("UPDATE person SET age = {age}, note = NULL WHERE id >= {id}")),
        id.clone().prop_map(|id| format!("DELETE FROM thing WHERE person = {id}; DELETE FROM person WHERE id = {id}")),
        id.clone()
            .prop_map(|id| format!("INSERT INTO thing (person, what) SELECT id, 'x' FROM person WHERE id = {id}")),
        (id.clone(), id.clone()).prop_map(|(a, b)| format!("INSERT OR REPLACE INTO pair VALUES ({a}, {b}, 'w{a}')")),
        (id.clone(), id.clone()).prop_map(|(a, b)| format!("UPDATE OR REPLACE pair SET left = {a} WHERE right = {b}")),
        (id.clone(), id).prop_map(|(a, b)| format!("DELETE FROM pair WHERE left = {a} OR right = {b}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_after_do_is_as_if_nothing_was_done(ops in prop::collection::vec(prop::collection::vec(change(), 1..5), 1..12)) {
        let store = book(blueprint(&[], &[]));
        let mut hashes = vec![(0, hash(&store))];
        for op in &ops {
            let sequence = does(&store, "改", &op.join("; "));
            // What changed nothing is no operation.
            if hashes.last().map(|(last, _)| *last) != Some(sequence) {
                hashes.push((sequence, hash(&store)));
            }
        }
        for at in (0..hashes.len() - 1).rev() {
            store.undo(None).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(hash(&store), hashes[at].1, "as before operation {}", hashes[at + 1].0);
        }
        for (sequence, after) in &hashes[1..] {
            store.redo(Some(*sequence)).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(hash(&store), *after, "as after operation {}", sequence);
        }
        prop_assert_eq!(chain_of(&store), Vec::<String>::new());
    }
}
