//! Nothing of the book is left behind but what must be.

use super::{table, tables};
use crate::{Error, Store, history::is_recorded, trial::does, verify};

#[test]
fn every_table_the_history_records_is_exported() {
    let store = Store::scratch().unwrap();
    let (exported, recorded) = store
        .read(|db| {
            let names = tables(db)?;
            for name in &names {
                table(db, name)?;
            }
            let recorded: Vec<_> = verify::tables(db.conn())?.into_iter().filter(|name| is_recorded(name)).collect();
            Ok::<_, Error>((names, recorded))
        })
        .unwrap();
    assert_eq!(exported[..exported.len() - 1], recorded, "each of them");
    assert_eq!(exported.last().map(String::as_str), Some("operation"), "and the history");
}

#[test]
fn a_row_is_its_values_under_their_names() {
    let store = Store::scratch().unwrap();
    does(
        &store,
        "登记党课",
        "INSERT INTO occasion (uid, state, day, topic) VALUES \
          ('00000000000000000000000000000002', '已开', '2026-10-10', '学习“四中全会”精神')",
    );
    let found = store.read(|db| table(db, "occasion")).unwrap();
    assert_eq!(found.rows[0]["day"], "2026-10-10", "as it is stored");
    assert_eq!(found.rows[0]["topic"], "学习“四中全会”精神", "whole");
    let label = found.columns.iter().find(|(column, _)| column == "day").map(|(_, label)| label.as_str());
    assert!(label.is_some_and(|label| label != "day"), "with its Chinese name: {label:?}");
    let history = store.read(|db| table(db, "operation")).unwrap();
    assert_eq!(history.rows[0]["name"], "登记党课", "what was done is told");
    let attachment = store.read(|db| table(db, "attachment")).unwrap();
    assert!(attachment.columns.iter().all(|(column, _)| column != "secret"), "no key leaves the book");
}
