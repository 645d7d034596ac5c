//! Counting the box and closing.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

fn counted(until: &str, cash: Value) -> Value {
    json!({ "until": until, "counted_on": "2026-10-27", "counts": [cash] })
}

#[test]
fn what_should_be_in_the_box_is_what_came_in_less_what_went_up() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY);
    let direct = json!([{ "member_id": branch.members[1], "amount": MONTHLY, "means": "直缴上级" }]);
    branch.call("dues.collect", Branch::lines("2026-09-11", direct));
    let remit = json!({ "year": 2026, "quarter": 3, "remitted_on": "2026-09-20", "amount": 1000, "means": "现金" });
    branch.call("dues.remit", remit);
    let held = branch.call("dues.box", json!({ "until": "2026-09-30" }));
    let cash = &held["lines"][0];
    let told = [&cash["means"], &cash["received"], &cash["payments"], &cash["remitted"], &cash["expected"]];
    assert_eq!(told, [&json!("现金"), &json!(MONTHLY), &json!(1), &json!(1000), &json!(MONTHLY - 1000)], "the cash");
    assert_eq!(
        held["direct"],
        json!({ "received": MONTHLY, "payments": 1 }),
        "what went straight up is not in the box"
    );
}

#[test]
fn a_difference_is_explained_before_the_period_is_closed() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY);
    let none = json!({ "until": "2026-09-30", "counted_on": "2026-10-27", "counts": [] });
    assert_eq!(branch.refused("dues.close", none).code, "dues.count_missing", "the cash was not counted");
    let short = counted("2026-09-30", json!({ "means": "现金", "counted": MONTHLY - 5 }));
    let unexplained = branch.refused("dues.close", short);
    assert_eq!(unexplained.code, "dues.explain", "five 分 are missing");
    assert_eq!(unexplained.detail, "现金：应存 24.95 元，盘点 24.90 元", "what should be there and what is");
    let explained = json!({ "means": "现金", "counted": MONTHLY - 5, "explanation": "找零少了5分" });
    branch.call("dues.close", counted("2026-09-30", explained));
    let closing = branch.call("dues.closings", json!({}))[0].clone();
    assert_eq!((&closing["counts"][0]["difference"], &closing["is_latest"]), (&json!(-5), &json!(true)), "it is kept");
    let held = branch.call("dues.box", json!({}));
    assert_eq!(
        (&held["from"], &held["lines"][0]["opening"]),
        (&json!("2026-10-01"), &json!(MONTHLY - 5)),
        "what was counted goes on"
    );
}

#[test]
fn a_closing_has_a_day_that_makes_sense() {
    let branch = Branch::new();
    let zero = json!({ "means": "现金", "counted": 0 });
    let ahead = counted("2026-10-31", zero.clone());
    assert_eq!(branch.refused("dues.close", ahead).code, "dues.day_ahead", "the month is not over");
    let before = json!({ "until": "2026-10-20", "counted_on": "2026-10-10", "counts": [zero] });
    assert_eq!(branch.refused("dues.close", before).code, "dues.counted_before", "counted before the last day");
    branch.close("2026-09-30");
    assert_eq!(branch.refused("dues.close", counted("2026-09-30", zero)).code, "dues.closed_already", "twice");
}

#[test]
fn what_was_due_in_a_closed_month_stays_whatever_changes_later() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY);
    branch.close("2026-09-30");
    let due = |grid: &Value| -> Vec<Value> { (0..9).map(|month| grid["months"][month]["due"].clone()).collect() };
    let before = due(&branch.grid());
    let change = json!({
        "year": 2026, "member_ids": [branch.members[0]], "from_month": 10, "amount": 5000, "reason": "养老金核错",
    });
    branch.call("dues.assessment_confirm", json!({ "year": 2026, "on": "2026-10-01" }));
    branch.call("dues.assessment_change", change);
    branch.call("member.set_status", json!({ "id": branch.members[3], "status": "转出", "from": "2026-07-01" }));
    let newcomer = branch.add("邹光荣");
    assert_eq!(due(&branch.grid()), before, "July to September are as they were closed");
    assert_eq!(branch.cell(0, 10)["due"], 5000, "October follows the change");
    let grid = branch.grid();
    let late = grid["rows"].as_array().unwrap().iter().find(|row| row["member_id"] == newcomer).cloned();
    assert!(late.is_none_or(|row| row["cells"][8]["due"] == 0), "one who came later owes nothing of a closed month");
}

#[test]
fn closing_is_undone_by_reopening_and_is_not_done_again() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY);
    branch.close("2026-09-30");
    let late = Branch::lines("2026-09-15", json!([{ "member_id": branch.members[1], "amount": MONTHLY }]));
    let closed = branch.refused("dues.collect", late.clone());
    assert_eq!(closed.code, "dues.period_closed", "nothing goes into a closed period");
    branch.call("history.undo", json!({}));
    let closing = branch.call("dues.closings", json!({}))[0].clone();
    assert_eq!(
        (&closing["reopen_reason"], &closing["reopened_on"]),
        (&json!("撤销"), &json!("2026-10-27")),
        "reopened, not gone"
    );
    assert_eq!(branch.call("history.state", json!({}))["redo"], Value::Null, "it is closed anew, not again");
    branch.call("dues.collect", late);
    branch.is_sound("after undoing a closing");
}

#[test]
fn reopening_asks_why_and_begins_with_the_latest() {
    let branch = Branch::new();
    branch.pays(0, "2026-08-10", MONTHLY);
    let first = branch.close("2026-08-31");
    let second = branch.close("2026-09-30");
    let reopen = |id: &Value, reason: &str| json!({ "id": id, "reason": reason });
    assert_eq!(branch.refused("dues.reopen", reopen(&second, "")).code, "dues.reason_missing", "why");
    assert_eq!(
        branch.refused("dues.reopen", reopen(&first, "漏记")).code,
        "dues.later_closing",
        "September goes first"
    );
    branch.call("dues.reopen", reopen(&second, "漏记"));
    branch.call("dues.reopen", reopen(&first, "漏记"));
    let again = branch.refused("dues.reopen", reopen(&first, "漏记"));
    assert_eq!(again.code, "book.not_found", "it is open already");
    branch.call("history.undo", json!({}));
    let grid = branch.grid();
    assert_eq!(grid["closed_until"], "2026-08-31", "reopening can be taken back");
    branch.is_sound("after reopening");
}
