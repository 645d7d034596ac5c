//! What every table must be so that the history can record and undo it; each was seen to fail
//! otherwise.

use crate::{BookFolder, Db, Error, Store};

/// What is wrong with the tables, one line each.
fn broken_rules(db: &Db) -> Result<Vec<String>, Error> {
    let lines = |sql: &str| -> Result<Vec<String>, Error> {
        Ok(db.conn().prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    };
    let tables = "sqlite_schema AS t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
                  AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.name NOT LIKE 'search%'";
    let mut wrong = lines(&format!(
        "SELECT t.name || ' has no primary key: its changes would not be recorded' FROM {tables} \
         AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)"
    ))?;
    // STRICT also keeps null out of primary keys; rows with one would not be recorded.
    wrong.extend(lines(&format!("SELECT t.name || ' is not STRICT' FROM {tables} AND t.sql NOT LIKE '%STRICT%'"))?);
    wrong.extend(lines(
        "SELECT t.name || ': ON DELETE ' || f.on_delete || ' would delete more than the history says' \
         FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f \
         WHERE t.type = 'table' AND (f.on_delete NOT IN ('NO ACTION', 'RESTRICT') \
         OR f.on_update NOT IN ('NO ACTION', 'RESTRICT'))",
    )?);
    let triggers = lines("SELECT name || char(10) || sql FROM sqlite_schema WHERE type = 'trigger'")?;
    for trigger in triggers {
        let (name, sql) = trigger.split_once('\n').unwrap_or_default();
        let upper = sql.to_uppercase();
        let body = upper.split_once("BEGIN").map(|(_, body)| body).unwrap_or_default();
        if ["INSERT ", "UPDATE ", "DELETE ", "REPLACE "].iter().any(|verb| body.contains(verb)) {
            wrong.push(format!("{name} writes: it would fire again on undo"));
        }
    }
    Ok(wrong)
}

fn rules_broken_by(schema: &'static str) -> Vec<String> {
    let schemas: &'static [&'static str] = Box::leak(Box::new([include_str!("../history/schema.sql"), schema]));
    let blueprint = Box::leak(Box::new(crate::schema::Blueprint {
        schemas,
        migrations: &[],
        invariants: &[],
        reckoned: &[],
        beside: &[],
        read_only: |_| Ok(false),
        still_written: |_| Ok(()),
    }));
    let store = crate::book::Scratch::with(|folder: &BookFolder| {
        Store::create(&folder.clone().with_blueprint(blueprint), None)
    });
    store.unwrap().read(broken_rules).unwrap()
}

#[test]
fn every_table_of_the_book_can_be_recorded_and_undone() {
    let store = Store::scratch().unwrap();
    let wrong = store.read(broken_rules).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_table_that_could_not_is_noticed() {
    for (schema, because) in [
        ("CREATE TABLE a (b TEXT) STRICT;", "no primary key"),
        ("CREATE TABLE a (b INTEGER PRIMARY KEY);", "not STRICT"),
        ("CREATE TABLE a (b INTEGER PRIMARY KEY, c INTEGER REFERENCES a (b) ON DELETE CASCADE) STRICT;", "CASCADE"),
        ("CREATE TABLE a (b INTEGER PRIMARY KEY, c INTEGER REFERENCES a (b) ON DELETE SET NULL) STRICT;", "SET NULL"),
        (
            "CREATE TABLE a (b INTEGER PRIMARY KEY) STRICT; \
             CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = 2; END;",
            "writes",
        ),
    ] {
        let wrong = rules_broken_by(schema);
        assert!(wrong.iter().any(|line| line.contains(because)), "{schema} is noticed: {wrong:?}");
    }
    let guard = "CREATE TABLE a (b INTEGER PRIMARY KEY) STRICT; \
                 CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT raise(ABORT, 'closed'); END;";
    assert_eq!(rules_broken_by(guard), Vec::<String>::new(), "a trigger that only refuses is fine");
}
