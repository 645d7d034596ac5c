//! Many lists counted at once count as each person counted alone.

use std::{collections::BTreeMap, io};

use acceptance::branch::Branch;
use domain::{
    attendance::{Counts, Mark},
    occasion::OccasionId,
};
use serde_json::{Value, json};
use store::attendance::tallies_of;

/// Marks in turn, one in six with none.
fn marks(people: &[Value], first: usize) -> Vec<Value> {
    let marked = people.iter().enumerate().filter_map(|(place, id)| {
        let mark = Mark::ALL.get((place + first) % 6)?;
        let basis = (*mark == Mark::Excluded).then_some("年老体弱卧床不起、长期生病生活不能自理");
        let reason = mark.missed().then_some("看病");
        Some(json!({ "member_id": id, "mark": mark, "reason": reason, "basis": basis }))
    });
    marked.collect()
}

#[test]
fn lists_counted_at_once_count_as_person_by_person() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(23, 1..=1);
    for place in [1, 2, 3, 4, 5, 6, 11] {
        let away = json!({ "id": members[place], "kind": if place % 2 == 0 { "卧床" } else { "异地居住" }, "from": "2026-02-01" });
        branch.call("member.condition_add", away);
    }
    let ballot = json!({ "rule": "选举", "subject": "支委", "candidates": [{ "name": "党员0", "in_favour": 20 }] });
    for (turn, day) in ["2026-03-10", "2026-04-10", "2026-05-10", "2026-06-10"].into_iter().enumerate() {
        let votes = if turn == 2 { vec![ballot.clone()] } else { Vec::new() };
        let request = json!({ "kinds": ["党员大会"], "day": day, "attendance": marks(&members, turn), "votes": votes });
        let id = branch.find("occasion.save", request, "/value/id");
        let missed = branch.call("attendance.not_caught_up", json!({ "occasion_id": id }));
        let missed: Vec<Value> = missed.as_array().into_iter().flatten().map(|row| row["member_id"].clone()).collect();
        let caught_up: Vec<&Value> = missed.iter().step_by(2).collect();
        let make_up = json!({ "way": "电话", "made_on": day });
        let request = json!({ "occasion_id": id, "member_ids": caught_up, "make_up": make_up });
        branch.call("attendance.make_up", request);
    }
    let lines = branch.find("occasion.list", json!({}), "/lines");
    let told: BTreeMap<i64, Value> = lines
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|line| Some((line["id"].as_i64()?, line["counts"].clone())))
        .collect();
    let ids: Vec<OccasionId> = told.keys().map(|id| OccasionId(*id)).collect();
    let store = branch.desk.store().expect("the book is open");
    let people = store.read(move |db| tallies_of(db, &ids)).expect("everybody on the lists");
    assert_eq!(people.len(), 4 * 23, "all were listed");
    for (id, counts) in &told {
        let of: Vec<_> = people.iter().filter(|one| one.occasion_id.0 == *id).collect();
        let alone = Counts::of(of.iter().map(|one| one.tally), of.iter().any(|one| one.election));
        assert_eq!(*counts, json!(alone), "the list of {id}");
        assert!(alone.set_aside > 0 && alone.made_up > 0, "some are set aside, some caught up: {alone:?}");
    }
    let excluded = told.values().filter(|counts| counts["excluded"] != json!(0)).count();
    assert_eq!(excluded, 1, "only the election leaves anybody out");
    Ok(())
}

/// What the list counts, and that the book says nothing else anywhere.
fn counted(branch: &Branch, id: &Value) -> Value {
    for check in branch.call("book.verify", json!({})).as_array().into_iter().flatten() {
        assert_eq!(check["problems"], json!([]), "{check}");
    }
    let lines = branch.find("occasion.list", json!({}), "/lines");
    let line = lines.as_array().into_iter().flatten().find(|line| line["id"] == *id);
    line.map_or(Value::Null, |line| line["counts"].clone())
}

#[test]
fn kept_counts_follow_whatever_changes_the_list() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(9, 1..=1);
    let request = json!({ "kinds": ["党员大会"], "day": "2026-06-10", "attendance": marks(&members, 0) });
    let id = branch.find("occasion.save", request, "/value/id");
    let first = counted(&branch, &id);
    let missed = branch.find("attendance.not_caught_up", json!({ "occasion_id": id }), "/0/member_id");
    let make_up = json!({ "way": "电话", "made_on": "2026-06-12" });
    branch.call("attendance.make_up", json!({ "occasion_id": id, "member_ids": [missed], "make_up": make_up }));
    let caught_up = counted(&branch, &id);
    assert_ne!(caught_up, first, "one has caught up");
    branch.call("history.undo", json!({}));
    assert_eq!(counted(&branch, &id), first, "taken back");
    branch.call("history.redo", json!({}));
    assert_eq!(counted(&branch, &id), caught_up, "and done again");
    branch.call("occasion.bin", json!({ "id": id }));
    branch.call("history.undo", json!({}));
    assert_eq!(counted(&branch, &id), caught_up, "out of the bin again");
    let request = json!({ "id": id, "kinds": ["党员大会"], "day": "2026-06-10", "attendance": marks(&members, 3) });
    branch.call("occasion.save", request);
    assert_ne!(counted(&branch, &id), first, "marked otherwise");
    Ok(())
}
