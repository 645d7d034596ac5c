//! From the plan to the record.

use serde_json::{Value, json};

use crate::branch::Branch;

#[test]
fn the_rules_propose_a_year_and_the_accepted_is_planned() {
    let branch = Branch::new();
    let proposal = branch.call("plan.propose", json!({ "year": 2027 }));
    let items = proposal["items"].as_array().expect("items");
    let of = |title: &str| items.iter().filter(|item| item["title"] == title).count();
    assert_eq!(
        (of("支委会"), of("党小组会"), of("党员大会"), of("主题党日")),
        (12, 24, 4, 12),
        "two groups, four quarters"
    );
    let theme_day = items.iter().find(|item| item["title"] == "主题党日").expect("one");
    assert_eq!(theme_day["item"]["day"], "2027-01-15", "the fixed day");
    let chosen: Vec<&Value> = items.iter().take(5).map(|item| &item["item"]).collect();
    assert_eq!(branch.call("plan.accept", json!({ "year": 2027, "items": chosen }))["value"], 5, "five are planned");
    let planned = branch.call("occasion.list", json!({ "year": 2027, "state": "计划" }));
    assert_eq!(planned["total"], 5, "and stand in the list");
    let again = branch.call("plan.propose", json!({ "year": 2027 }));
    assert_eq!(again["items"].as_array().map(Vec::len), Some(items.len() - 5), "what is planned is not proposed again");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.call("occasion.list", json!({}))["total"], 0, "one undo takes the plan back");
    let other = json!({ "year": 2027, "items": [{ "day": "2026-12-01", "kinds": ["党课"] }] });
    assert_eq!(branch.refused("plan.accept", other).code, "plan.other_year", "a day of another year");
}

#[test]
fn leave_asked_beforehand_flows_into_attendance() {
    let branch = Branch::new();
    let id = branch.save(json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-10-29" }));
    let entries = json!([
        { "member_id": branch.members[0], "told_on": "2026-10-26", "way": "电话", "reply": "来", "needs_fetching": true },
        { "member_id": branch.members[1], "told_on": "2026-10-26", "reply": "不来", "leave_reason": "看病" },
    ]);
    branch.call("occasion.save_notices", json!({ "occasion_id": id, "entries": entries }));
    let list = branch.call("occasion.notices", json!({ "id": id }));
    let numbers = ["expected", "told", "coming", "not_coming", "to_fetch"].map(|name| list[name].clone());
    assert_eq!(numbers, [12, 2, 1, 1, 1].map(Value::from), "who was told and who comes");
    let proposed = &branch.get(id)["people"][1]["when_all_present"];
    assert_eq!(*proposed, json!({ "mark": "请假", "reason": "看病" }), "全部到会 knows of the leave");
    branch.call("occasion.hold", json!({ "id": id }));
    let record = branch.get(id);
    assert_eq!(record["state"], "已开", "held");
    let counts = &record["counts"];
    assert_eq!(
        (&counts["on_leave"], &counts["on_site"], &counts["unmarked"]),
        (&json!(1), &json!(0), &json!(11)),
        "{counts}"
    );
    assert_eq!(branch.refused("occasion.hold", json!({ "id": id })).code, "occasion.not_planned", "held once");
}

#[test]
fn a_planned_occasion_can_be_cancelled_a_held_one_not() {
    let branch = Branch::new();
    let id = branch.save(json!({ "state": "计划", "kinds": ["党课"], "day": "2026-10-29" }));
    branch.call("occasion.cancel", json!({ "id": id, "reason": "会场停电" }));
    let record = branch.get(id);
    assert_eq!(
        (&record["state"], &record["cancel_reason"]),
        (&json!("取消"), &json!("会场停电")),
        "kept, with its reason"
    );
    let held = branch.save(json!({ "kinds": ["党课"], "day": "2026-10-20" }));
    assert_eq!(branch.refused("occasion.cancel", json!({ "id": held })).code, "occasion.not_planned", "it took place");
}

#[test]
fn the_year_counts_what_is_there_by_rules_that_can_be_changed() {
    let branch = Branch::new();
    branch.save(json!({ "kinds": ["主题党日", "党课"], "day": "2026-10-15" }));
    let year = branch.call("compliance.year", json!({}));
    let row = |year: &Value, code: &str| {
        year["rows"].as_array().expect("rows").iter().find(|row| row["code"] == code).cloned().expect("a row")
    };
    assert_eq!(year["occasions"], 1, "one occasion");
    assert_eq!(row(&year, "theme_day")["cells"][9]["state"], "已开", "October has its theme day");
    assert_eq!(row(&year, "theme_day")["cells"][8]["state"], "逾期", "September has none");
    assert_eq!(row(&year, "theme_day")["cells"][7]["state"], "启用前", "August is before the book");
    assert_eq!(row(&year, "group_meeting")["expected"], 8, "two groups, September to December");
    let mut rules = branch.call("compliance.expectations", json!({}));
    let mut lecture = rules.as_array_mut().expect("rules").iter_mut().find(|rule| rule["code"] == "party_lecture");
    let lecture = lecture.as_mut().expect("there is one");
    lecture["interval"] = json!("每月");
    lecture["source"] = json!("机关党委 2026 年要求");
    branch.call("compliance.save_expectation", lecture.clone());
    let monthly = row(&branch.call("compliance.year", json!({})), "party_lecture");
    assert_eq!((&monthly["cells"][8]["state"], &monthly["expected"]), (&json!("逾期"), &json!(4)), "once a month now");
    let own = json!({
        "code": "", "title": "每月两次党员活动", "kinds": ["主题党日", "集中学习"], "interval": "每月", "times": 2,
        "source": "支委会决定", "active": true,
    });
    let code = branch.call("compliance.save_expectation", own)["value"]["code"].clone();
    assert_eq!(row(&branch.call("compliance.year", json!({})), "own:1")["cells"][9]["state"], "本期还差", "one of two");
    branch.call("compliance.remove_expectation", json!({ "code": code }));
    branch.call("compliance.remove_expectation", json!({ "code": "party_lecture" }));
    assert_eq!(
        row(&branch.call("compliance.year", json!({})), "party_lecture"),
        row(&year, "party_lecture"),
        "as before"
    );
}
