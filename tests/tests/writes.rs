//! Nothing changes the book but operations that say so: every command of the list is tried on a
//! filled book, of which every row of every table is compared before and after.

use std::{collections::BTreeMap, io};

use acceptance::{
    branch::{Branch, Original},
    requests::{READS, Request, WRITES},
};
use commands::{call::Effect, list};
use serde_json::{Value, json};
use store::{
    Store,
    history::{self, Act, Entry, OpKind, Query},
    verify,
};
use tempfile::TempDir;

/// A hash of each table but those of the history.
type Content = BTreeMap<String, [u8; 32]>;

fn without_history(mut content: Content) -> Content {
    // What is reckoned from other tables follows them, and is no part of the history.
    content.retain(|table, _| !table.starts_with("operation") && !table.starts_with("reckoned"));
    content
}

fn content(branch: &Branch) -> Content {
    let store = branch.desk.store().expect("the book is open");
    without_history(store.read(verify::fingerprints).expect("every table can be read"))
}

/// All there is to compare of a book no command has touched.
fn empty() -> Content {
    let store = Store::scratch().expect("an empty book");
    without_history(store.read(verify::fingerprints).expect("every table can be read"))
}

fn differing(one: &Content, other: &Content) -> Vec<String> {
    assert_eq!(one.len(), other.len(), "no command makes or drops a table");
    one.iter().filter(|(table, hash)| other[*table] != **hash).map(|(table, _)| table.clone()).collect()
}

fn operations(branch: &Branch) -> Vec<Entry> {
    let query = Query { limit: 1000, ..Query::default() };
    branch.desk.store().expect("the book is open").read(move |db| history::list(db, &query)).expect("the history")
}

/// Tables an operation says it changed, by what the history keeps of it.
fn recorded(branch: &Branch, sequence: i64) -> Vec<String> {
    let store = branch.desk.store().expect("the book is open");
    let changes = store.read(move |db| history::changes_of(db, sequence)).expect("an operation's changes");
    let mut tables: Vec<String> = changes.into_iter().map(|change| change.table).collect();
    tables.sort();
    tables.dedup();
    tables
}

fn names(effect: Effect) -> Vec<&'static str> {
    list::all().values().filter(|command| command.effect == effect).map(|command| command.name).collect()
}

fn asked(requests: &[Request]) -> Vec<&'static str> {
    let mut asked: Vec<&str> = requests.iter().map(|request| request.command).collect();
    asked.sort_unstable();
    asked.dedup();
    asked
}

#[test]
fn every_command_is_tried() {
    assert_eq!(names(Effect::Writes), asked(WRITES), "each writing command has a request in tests/src/requests");
    assert_eq!(names(Effect::Reads), asked(READS), "each reading command has a request in tests/src/requests");
}

#[test]
fn what_reads_changes_nothing() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    for Request { command, what, make } in READS {
        // What the command needs to find is done first.
        let wish = make(&branch);
        let (before, operations_before) = (content(&branch), operations(&branch).len());
        branch.call(command, wish);
        assert_eq!(differing(&before, &content(&branch)), Vec::<String>::new(), "{command} {what} only looks");
        assert_eq!(operations(&branch).len(), operations_before, "{command} {what} leaves no operation");
    }
    Ok(())
}

#[test]
fn what_writes_is_an_operation_that_names_every_difference() -> io::Result<()> {
    let original = Original::new()?;
    for Request { command, make, .. } in WRITES {
        let begins = *command == "branch.create";
        let (_folder, branch) = if begins { nothing_yet()? } else { original.copy()? };
        // What the command needs to find is done first.
        let wish = make(&branch);
        let before = if begins { (empty(), 0) } else { (content(&branch), operations(&branch).len()) };
        try_out(command, wish, &branch, before);
    }
    Ok(())
}

fn nothing_yet() -> io::Result<(TempDir, Branch)> {
    let folder = TempDir::new()?;
    let branch = Branch::over(folder.path());
    Ok((folder, branch))
}

/// Runs a command on a book of which the content and the number of operations are known.
fn try_out(command: &str, wish: Value, branch: &Branch, (before, operations_before): (Content, usize)) {
    let answer = branch.call(command, wish);
    let after = content(branch);
    let changed = differing(&before, &after);
    let operations = operations(branch);
    let new = operations.len() - operations_before;
    if command.starts_with("draft.") {
        assert_eq!((changed, new), (vec!["draft".to_owned()], 0), "{command} changes drafts, outside the history");
        return;
    }
    assert_eq!(new, 1, "{command} is one operation: {:?}", &operations[..new]);
    let operation = &operations[0];
    if !operation.purged {
        assert_eq!(recorded(branch, operation.sequence), changed, "{command}: its changes are the book's differences");
    }
    if answer.get("touched").is_some() {
        assert_eq!(answer["touched"], json!(changed), "{command} tells screens all that is stale");
    }
    match (operation.kind, operation.act) {
        (OpKind::Inverse, Act::Do | Act::Redo) => {
            assert!(!changed.is_empty(), "{command} changes something");
            step(branch, command, "history.undo", &before);
            step(branch, command, "history.redo", &after);
        }
        (OpKind::Inverse, Act::Undo) => {
            step(branch, command, "history.redo", &before);
            step(branch, command, "history.undo", &after);
        }
        (OpKind::Compensating, Act::Do) => {
            let next = branch.call("history.state", json!({}));
            assert_eq!(next["undo"]["sequence"], json!(operation.sequence), "{command} can be taken back");
            branch.call("history.undo", json!({}));
            let taken_back = branch.call("history.state", json!({}));
            assert_eq!(taken_back["redo"], Value::Null, "{command} is done anew, not again");
            assert!(!differing(&before, &content(branch)).is_empty(), "{command} leaves its trace: a number, a reason");
        }
        (OpKind::Compensating | OpKind::Event, _) => {
            let next = branch.call("history.state", json!({}));
            assert_ne!(next["undo"]["sequence"], json!(operation.sequence), "{command} is not put back by 撤销");
        }
    }
    let verified = branch.desk.store().expect("the book is open").read(verify::verify).expect("a look at the book");
    for check in verified {
        assert!(check.is_fine(), "after {command}: {check:?}");
    }
}

fn step(branch: &Branch, command: &str, step: &str, expected: &Content) {
    branch.try_call(step, json!({})).unwrap_or_else(|failure| panic!("{step} after {command}: {failure:?}"));
    assert_eq!(differing(expected, &content(branch)), Vec::<String>::new(), "{step} after {command} gives it back");
}
