//! Members whose rights are suspended: 留党察看 and the like.

use serde_json::{Value, json};

use crate::branch::Branch;

fn meeting(branch: &Branch, day: &str, votes: Value) -> Value {
    let attendance = branch.marks(0..10, "现场");
    branch.get(branch.save(json!({ "kinds": ["党员大会"], "day": day, "attendance": attendance, "votes": votes })))
}

fn resolution() -> Value {
    json!([{ "rule": "表决", "subject": "年度工作计划", "in_favour": 9, "against": 0, "abstained": 0 }])
}

#[test]
fn whose_rights_are_suspended_has_no_vote_while_it_lasts() {
    let branch = Branch::new();
    let member = branch.members[4];
    let period = json!({
        "member_id": member, "kind": "留党察看", "from": "2025-10-10", "to": "2026-10-09", "reason": "县纪委决定",
    });
    let id = branch.call("member.suspension_save", period)["value"].clone();
    let during = meeting(&branch, "2026-10-09", resolution());
    let vote = &during["vote_results"][0];
    assert_eq!((&vote["due"], &vote["present"]), (&json!(11), &json!(9)), "there, expected, and without a vote");
    assert_eq!(during["counts"]["expected"], 12, "the meeting still expects the member");
    let after = meeting(&branch, "2026-10-10", resolution());
    assert_eq!(after["vote_results"][0]["due"], 12, "the day after the last, the rights are back");

    let longer = json!({ "id": id, "member_id": member, "kind": "留党察看", "from": "2025-10-10", "to": "2027-10-09" });
    branch.call("member.suspension_save", longer);
    let card = branch.call("member.get", json!({ "id": member }));
    let shown = &card["suspensions"][0];
    assert_eq!((&shown["holds"], &shown["to"]), (&json!(true), &json!("2027-10-09")), "put right");
    assert_eq!(shown["text"], "留党察看期间，没有表决权、选举权和被选举权", "and the card says what it means");
    assert_eq!(meeting(&branch, "2026-10-11", resolution())["vote_results"][0]["due"], 11, "it counts again");
}

#[test]
fn a_list_made_before_rights_changed_says_so_until_it_is_read_again() {
    let branch = Branch::new();
    let id = branch.save(json!({
        "kinds": ["党员大会"], "day": "2026-10-20", "attendance": branch.marks(0..10, "现场"), "votes": resolution(),
    }));
    assert!(!Branch::codes(&branch.get(id)).contains(&"roster.changed".to_owned()), "the list is of today");
    let suspended = json!({ "member_id": branch.members[4], "kind": "中止党员权利", "from": "2026-10-01" });
    branch.call("member.suspension_save", suspended);
    let record = branch.get(id);
    assert_eq!(record["vote_results"][0]["due"], 12, "what was written down stands until somebody decides");
    let advice = record["advice"].as_array().expect("advice").clone();
    let said = advice.iter().find(|one| one["code"] == "roster.changed").expect("the record says so");
    let text = said["text"].as_str().expect("words");
    assert!(text.contains("有没有表决权和名单上不一样：李𬱖"), "who: {text}");
    assert!(!text.contains("中止"), "but not why: that stands on the card only: {text}");
    let refreshed = branch.call("attendance.refresh", json!({ "occasion_id": id }));
    assert_eq!(refreshed["value"]["other_vote"], json!(["李𬱖"]), "read again");
    let record = branch.get(id);
    assert_eq!(record["vote_results"][0]["due"], 11, "and counted so");
    assert!(!Branch::codes(&record).contains(&"roster.changed".to_owned()), "nothing is left to say");
}

#[test]
fn who_has_no_vote_cannot_stand_for_election() {
    let branch = Branch::new();
    let suspended = json!({ "member_id": branch.members[5], "kind": "中止党员权利", "from": "2026-09" });
    branch.call("member.suspension_save", suspended);
    let candidates: Vec<Value> =
        ["徐明远", "何淑芬"].map(|name| json!({ "name": name, "in_favour": 9 })).into_iter().collect();
    let vote = json!([{
        "rule": "选举", "subject": "支部委员会委员", "seats": 1, "contested": true, "candidates": candidates,
    }]);
    let record = meeting(&branch, "2026-10-20", vote);
    let result = &record["vote_results"][0];
    assert_eq!((&result["due"], &result["present"]), (&json!(11), &json!(9)), "nor does the member elect");
    assert!(Branch::codes(&record).contains(&"election.candidate_rights".to_owned()), "it is pointed out");
    let advice = record["advice"].to_string();
    assert!(advice.contains("何淑芬 没有被选举权") && !advice.contains("徐明远 没有"), "by name: {advice}");
}

#[test]
fn it_stands_on_the_card_only() {
    let branch = Branch::new();
    let member = branch.members[4];
    let period = json!({ "member_id": member, "kind": "留党察看", "from": "2026-03-01", "reason": "县纪委决定" });
    let id = branch.call("member.suspension_save", period.clone())["value"].clone();
    for (name, request) in [
        ("member.list", json!({})),
        ("home.view", json!({})),
        ("search.all", json!({ "text": "李" })),
        ("history.list", json!({})),
        ("history.changes", json!({ "sequence": branch.call("history.state", json!({}))["undo"]["sequence"] })),
    ] {
        let answer = branch.call(name, request).to_string();
        assert!(!answer.contains("留党察看") && !answer.contains("纪委"), "{name} is silent: {answer}");
    }
    assert_eq!(branch.refused("member.suspension_save", period).code, "suspension.overlap", "not twice at once");
    let backwards = json!({ "member_id": member, "kind": "留党察看", "from": "2026-03-01", "to": "2025-03-01" });
    assert_eq!(branch.refused("member.suspension_save", backwards).code, "period.before", "told so");
    branch.call("member.suspension_remove", json!({ "id": id }));
    assert_eq!(branch.call("member.get", json!({ "id": member }))["suspensions"], json!([]), "a slip is taken away");
    branch.call("history.undo", json!({}));
    let back = branch.call("member.get", json!({ "id": member }))["suspensions"][0]["reason"].clone();
    assert_eq!(back, "县纪委决定", "and that can be undone");
}
