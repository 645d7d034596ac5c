//! Who owes, by each one's rhythm; illness is not counted; nothing follows by itself.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

fn of<'a>(list: &'a Value, name: &str) -> &'a Value {
    let rows = list["rows"].as_array().expect("rows");
    rows.iter().find(|row| row["name"] == name).unwrap_or(&Value::Null)
}

#[test]
fn months_are_owed_by_each_ones_rhythm() {
    let branch = Branch::new();
    branch.assess(&[branch.members[1]], MONTHLY, "按季");
    branch.assess(&[branch.members[2]], MONTHLY, "按半年");
    branch.pays(3, "2026-10-20", MONTHLY * 3);
    let list = branch.call("dues.owed", json!({}));
    assert_eq!(of(&list, "金秀珍")["months_text"], "2026年7月至9月", "July to September are over");
    assert_eq!(of(&list, "金秀珍")["level"], "请提醒", "three months");
    assert_eq!(of(&list, "秦福生")["amount"], MONTHLY * 3, "the third quarter is over");
    assert_eq!(of(&list, "徐明远"), &Value::Null, "the half-year is not");
    assert_eq!(of(&list, "石学军"), &Value::Null, "he has paid");
    assert_eq!((&list["people"], &list["amount"]), (&json!(4), &json!(MONTHLY * 12)), "four people");
    let earlier = branch.call("dues.owed", json!({ "on": "2026-09-30" }));
    assert_eq!(of(&earlier, "金秀珍")["months_text"], "2026年7月、8月", "on the last day of September");
    assert_eq!(of(&earlier, "秦福生"), &Value::Null, "the quarter was not over");
}

#[test]
fn six_months_ask_why_but_not_of_the_ill_and_over_the_turn_of_the_year() {
    let branch = Branch::new();
    branch.call("member.condition_add", json!({ "id": branch.members[1], "kind": "住院", "from": "2026-08-15" }));
    branch.pays(2, "2026-10-20", MONTHLY * 3);
    branch.call("dues.assessment_take_over", json!({ "year": 2027 }));
    let list = branch.call("dues.owed", json!({ "on": "2027-01-05" }));
    assert_eq!(of(&list, "金秀珍")["level"], "请核实原因", "July to December");
    let ill = of(&list, "秦福生");
    assert_eq!((&ill["level"], &ill["excused"]), (&json!("有未交"), &json!("住院")), "one month counts");
    assert_eq!(ill["months"].as_array().expect("months").len(), 6, "though six are owed");
    assert_eq!(of(&list, "徐明远")["level"], "请提醒", "October to December");
    assert_eq!(list["rows"][0]["level"], "请核实原因", "the furthest behind first");
    let later = branch.call("dues.owed", json!({ "on": "2027-03-05" }));
    assert_eq!(of(&later, "徐明远")["months_text"], "2026年10月至12月、2027年1月、2月", "over the turn of the year");
    assert_eq!(of(&later, "徐明远")["level"], "将满六个月", "five months");
    let grid = branch.call("dues.grid", json!({ "year": 2027, "until": "2027-03-05" }));
    let row = grid["rows"].as_array().expect("rows").iter().find(|row| row["name"] == "徐明远").expect("his row");
    assert_eq!(row["owed_level"], "将满六个月", "the grid of the new year says the same");
    let statuses = branch.call("member.list", json!({}));
    assert_eq!(statuses["total"], 6, "nobody was struck off");
}

#[test]
fn the_first_page_tells_what_is_due_without_sums_and_names() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY);
    let titles = |branch: &Branch| {
        let due = branch.call("home.view", json!({}))["due"].clone();
        let codes = due.as_array().expect("due").iter();
        let dues = codes.filter(|item| item["code"].as_str().is_some_and(|code| code.starts_with("dues.")));
        dues.map(|item| item["title"].as_str().expect("a title").to_owned()).collect::<Vec<_>>()
    };
    let said = titles(&branch);
    for expected in ["第三季度党费收缴还没有公示", "第三季度党费还没有上缴", "有 6 名党员两个月以上没交党费"]
    {
        assert!(said.iter().any(|title| title == expected), "{expected} in {said:?}");
    }
    let page = branch.call("home.view", json!({}))["due"].to_string();
    assert!(!page.contains("金秀珍") && !page.contains("24.95"), "a visitor may see the page");
    let published = json!({ "year": 2026, "quarter": 3, "published_on": "2026-10-10", "by_person": true });
    branch.call("dues.publish", published);
    let remitted = json!({
        "year": 2026, "quarter": 3, "remitted_on": "2026-10-12", "amount": MONTHLY, "means": "现金",
    });
    branch.call("dues.remit", remitted);
    let relief = json!({
        "member_id": branch.members[1], "state": "待研究", "from_month": "2026-11", "to_month": "2026-12", "amount": 0,
        "reason": "长期患病", "requested_on": "2026-10-20",
    });
    branch.call("dues.relief_save", relief);
    let said = titles(&branch);
    assert!(!said.iter().any(|title| title.contains("第三季度")), "done: {said:?}");
    assert!(said.contains(&"有 1 份党费减免申请待研究".to_owned()), "{said:?}");
    let said = titles(&branch.on("2027-01-05"));
    assert!(said.contains(&"2027年党费还没有核定".to_owned()), "in January: {said:?}");
}
