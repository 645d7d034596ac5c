//! 书记工作补贴 and the like.

use serde_json::{Value, json};

use crate::branch::Branch;

fn draft(branch: &Branch, months: &[&str]) -> Value {
    let holders = branch.call("fund.subsidy_standards", json!({}))["holders"].clone();
    json!({ "months": months, "lines": holders, "source": "单位补助", "day": "2026-10-20" })
}

fn with_money(branch: &Branch) {
    branch.enter(json!({
        "direction": "收入", "source": "单位补助", "day": "2026-01-10", "amount": 1_000_000, "subject": "单位补助",
    }));
}

#[test]
fn the_standards_name_who_holds_the_posts() {
    let branch = Branch::new();
    let standards = branch.call("fund.subsidy_standards", json!({}));
    let holders: Vec<(&str, &str, i64)> = standards["holders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["name"].as_str().unwrap(), one["post"].as_str().unwrap(), one["amount"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        holders,
        [("徐明远", "书记", 30_000), ("何淑芬", "党小组长", 10_000), ("李𬱖", "党小组长", 10_000)],
        "300 元 and 100 元, as the standards are until set otherwise"
    );
    branch.call("settings.set", json!({ "key": "fund_subsidy_group_leader", "value": 0 }));
    let standards = branch.call("fund.subsidy_standards", json!({}));
    assert_eq!(standards["holders"].as_array().map(Vec::len), Some(1), "a branch that pays only the secretary");
}

#[test]
fn a_quarter_is_one_expense_and_stands_by_person_and_month() {
    let branch = Branch::new();
    with_money(&branch);
    let paid = branch.call("fund.subsidy_save", draft(&branch, &["2026-07", "2026-09", "2026-08"]));
    assert_eq!(paid["value"]["amount"], 150_000, "three months of 500 元");
    let card = branch.call("fund.entry", json!({ "id": paid["value"]["entry_id"] }));
    assert_eq!(card["entry"]["subject"], "2026年7月至9月工作补贴", "what it is");
    assert_eq!(card["entry"]["has_subsidies"], true, "its sum is the persons'");
    assert_eq!(card["subsidies"].as_array().map(Vec::len), Some(9), "three people, three months");
    let year = branch.call("fund.subsidies", json!({ "year": 2026 }));
    assert_eq!(year["rows"][0]["months"][6], 30_000, "the secretary in July");
    assert_eq!(year["rows"][0]["months"][5], Value::Null, "nothing in June");
    assert_eq!((&year["months"][8], &year["total"]), (&json!(50_000), &json!(150_000)), "sums of rows");
    assert_eq!(branch.balance(2026, "单位补助"), 850_000, "it is money spent");
    let mut changed = card["entry"].clone();
    changed["amount"] = json!(1);
    assert_eq!(branch.refused("fund.save", changed).code, "fund.sum_elsewhere", "its sum is not changed alone");
    branch.call("fund.void", json!({ "id": paid["value"]["entry_id"], "reason": "改由局里直发" }));
    assert_eq!(branch.call("fund.subsidies", json!({ "year": 2026 }))["total"], 0, "voided with its expense");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}

#[test]
fn nobody_gets_a_month_twice_unawares() {
    let branch = Branch::new();
    with_money(&branch);
    branch.call("fund.subsidy_save", draft(&branch, &["2026-07"]));
    let failure = branch.refused("fund.subsidy_save", draft(&branch, &["2026-07", "2026-08"]));
    assert_eq!(failure.code, "fund.subsidy_twice", "July was paid");
    assert!(failure.title.contains("徐明远2026年7月"), "who and when: {}", failure.title);
    let mut again = draft(&branch, &["2026-07"]);
    again["twice_confirmed"] = json!(true);
    branch.call("fund.subsidy_save", again);
    assert_eq!(branch.call("fund.subsidies", json!({}))["rows"][0]["months"][6], 60_000, "paid again, knowingly");
}

#[test]
fn what_is_incomplete_is_named() {
    let branch = Branch::new();
    with_money(&branch);
    for (field, value, code) in [
        ("months", json!([]), "fund.no_month"),
        ("lines", json!([]), "fund.no_one"),
        ("lines", json!([{ "name": " ", "post": "书记", "amount": 100 }]), "fund.name_missing"),
        ("lines", json!([{ "name": "韦敏", "post": "联络员", "amount": 0 }]), "fund.amount"),
        ("source", json!("党费返还"), "fund.use_not_permitted"),
        ("source", json!("公用经费"), "fund.overdrawn"),
    ] {
        let mut wrong = draft(&branch, &["2026-07"]);
        wrong[field] = value;
        assert_eq!(branch.refused("fund.subsidy_save", wrong).code, code, "{field}");
    }
    let mut outsider = draft(&branch, &["2026-07"]);
    outsider["lines"] = json!([{ "name": "韦 敏", "post": "联络员", "amount": 5_000 }]);
    branch.call("fund.subsidy_save", outsider);
    let rows = branch.call("fund.subsidies", json!({}))["rows"].clone();
    assert_eq!((&rows[0]["name"], &rows[0]["member_id"]), (&json!("韦敏"), &Value::Null), "one from elsewhere");
}

#[test]
fn the_first_page_asks_for_the_signed_list_without_names_or_sums() {
    let branch = Branch::new();
    let asked = || {
        let home = branch.call("home.view", json!({}));
        let due = home["due"].as_array().expect("due").clone();
        due.into_iter().filter(|item| item["code"] == "fund.subsidy_unsigned").collect::<Vec<_>>()
    };
    with_money(&branch);
    assert_eq!(asked(), Vec::<Value>::new(), "nothing was handed out");
    let paid = branch.call("fund.subsidy_save", draft(&branch, &["2026-07", "2026-08", "2026-09"]));
    let [item] = asked().try_into().expect("one payout, one line");
    assert_eq!(item["title"], "2026年7月至9月工作补贴还没有附上签收表", "by its months");
    assert_eq!(item["target"], json!({ "to": "fund_subsidies", "year": 2026 }), "where it is done");
    let said = item.to_string();
    for hidden in ["徐明远", "何淑芬", "300", "元"] {
        assert!(!said.contains(hidden), "a visitor may see the page: {said}");
    }
    let entry = paid["value"]["entry_id"].clone();
    let unsigned = branch.call("fund.subsidies", json!({ "year": 2026 }))["unsigned"].clone();
    assert_eq!(unsigned[0]["entry_id"], entry, "the page says which one");
    let to = json!({ "kind": "经费收支", "id": entry });
    branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": to }));
    assert_eq!(asked(), Vec::<Value>::new(), "the signed list is there");
    assert_eq!(branch.call("fund.subsidies", json!({ "year": 2026 }))["unsigned"], json!([]), "here too");
}
