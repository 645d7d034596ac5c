//! Kinds of record, by which the history is looked through: what a person calls one, with all its parts.

use std::collections::BTreeSet;

use super::{LABELS, labels_of};
use crate::{Db, Error};

/// The kinds an operation ever touched, such as 党员, 党费收款, in the order of the concepts.
pub fn kinds(db: &Db) -> Result<Vec<&'static str>, Error> {
    let mut select = db.conn().prepare_cached("SELECT DISTINCT table_name FROM operation_entity")?;
    let touched: BTreeSet<&str> = select
        .query_map([], |row| row.get::<_, String>(0))?
        .filter_map(|table| table.map(|table| kind_of(&table)).transpose())
        .collect::<Result<_, _>>()?;
    let mut kinds: Vec<&str> = Vec::new();
    for labels in LABELS.iter().copied().flatten() {
        if touched.contains(labels.label) && !kinds.contains(&labels.label) {
            kinds.push(labels.label);
        }
    }
    Ok(kinds)
}

/// The tables that hold a kind and its parts; none for a word that is no kind.
pub fn tables_of(kind: &str) -> Vec<&'static str> {
    let labels = LABELS.iter().copied().flatten();
    labels.filter(|labels| kind_of(labels.table) == Some(kind)).map(|labels| labels.table).collect()
}

/// What the record is called that a table holds, or holds a part of.
fn kind_of(table: &str) -> Option<&'static str> {
    let mut labels = labels_of(table)?;
    // A part of a part is found in as many steps as there are tables, or its labels run in a circle.
    for _ in LABELS.iter().copied().flatten() {
        match labels.part_of.and_then(labels_of) {
            Some(whole) => labels = whole,
            None => break,
        }
    }
    Some(labels.label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_belongs_to_a_kind_that_stands_by_itself() {
        for labels in LABELS.iter().copied().flatten() {
            let kind = kind_of(labels.table).expect("a kind");
            assert!(tables_of(kind).contains(&labels.table), "{} is found under {kind}", labels.table);
            let whole = LABELS.iter().copied().flatten().find(|whole| whole.label == kind && whole.part_of.is_none());
            assert!(whole.is_some(), "{kind} is no part of anything");
        }
        assert_eq!(kind_of("member_status"), kind_of("member"), "a part is told of the whole");
        assert_eq!(tables_of("没有这一类"), Vec::<&str>::new());
    }
}
