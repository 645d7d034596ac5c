//! What is on the entry screen is counted before it is saved.

use serde_json::json;

use crate::branch::Branch;

#[test]
fn the_marks_on_the_screen_are_counted_by_the_rules_of_the_record() {
    let branch = Branch::new();
    branch.condition(9, "卧床");
    let expected = json!({ "kinds": ["支委会", "主题党日"], "day": "2026-10-15" });
    let entries: Vec<_> = branch
        .members
        .iter()
        .enumerate()
        .map(|(row, id)| json!({ "member_id": id, "mark": if row < 8 { "现场" } else { "请假" } }))
        .collect();
    let tally = branch.call("attendance.tally", json!({ "expected": expected, "entries": entries }));
    assert_eq!(tally["counts"]["expected"], 12, "everybody is expected at the theme day");
    assert_eq!(tally["counts"]["on_site"], 8, "as marked");
    assert_eq!(tally["rates"][0]["rate"], json!({ "part": 8, "whole": 12 }), "in the room");
    assert_eq!(tally["rates"][2]["rate"], json!({ "part": 8, "whole": 11 }), "the bedridden one left out");
    assert_eq!(tally["by_kind"][0]["expected"], 3, "the committee is counted apart");
    let record = branch.call("occasion.list", json!({}));
    assert_eq!(record["total"], 0, "nothing was stored");
}

#[test]
fn those_approved_not_to_count_are_left_out_at_an_election_only() {
    let branch = Branch::new();
    let entry = json!({ "member_id": branch.members[0], "mark": "不计入应到" });
    let ask = |election: bool| {
        let expected = json!({ "kinds": ["党员大会"], "day": "2026-10-15" });
        let request = json!({ "expected": expected, "entries": [entry], "election": election });
        branch.call("attendance.tally", request)["counts"]["expected"].clone()
    };
    assert_eq!((ask(true), ask(false)), (json!(11), json!(12)), "domain.md section 0 row 10");
}
