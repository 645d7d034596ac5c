//! The first page.

use serde_json::{Value, json};

use crate::branch::{Branch, NAMES};

fn titles(home: &Value) -> Vec<String> {
    let due = home["due"].as_array().expect("due");
    due.iter().map(|item| item["title"].as_str().expect("a title").to_owned()).collect()
}

#[test]
fn says_what_is_due_in_sentences() {
    let branch = Branch::new();
    branch.condition(9, "住院");
    branch.save(json!({ "state": "计划", "kinds": ["支委会"], "day": "2026-10-29" }));
    branch.save(json!({ "state": "计划", "kinds": ["党课"], "day": "2026-10-22" }));
    let mut marks = branch.marks(0..9, "现场");
    marks.push(json!({ "member_id": branch.members[9], "mark": "请假", "reason": "住院" }));
    marks.extend(branch.marks([10, 11], "缺席"));
    branch.save(json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": marks }));
    let group = json!({ "kinds": ["党小组会"], "group_id": branch.groups[0], "day": "2026-10-09" });
    branch.save(group);
    let home = branch.call("home.view", json!({}));
    assert_eq!(home["today_text"], "10月27日　星期二", "today");
    let titles = titles(&home);
    for expected in [
        "10月支委会已定 10月29日",
        "10月22日的党课还没有登记",
        "第四季度党员大会有 3 人没到，3 人还没补学",
        "10月党小组会还差 1 个小组",
        "10月主题党日还差 1 次",
    ] {
        assert!(titles.iter().any(|title| title == expected), "{expected} in {titles:?}");
    }
    let due = &home["due"];
    let planned = due.as_array().expect("due").iter().find(|item| item["code"] == "planned.prepare").expect("one");
    assert_eq!(planned["detail"], "还没有发通知、印签到表", "and what to do");
    assert_eq!(
        (&planned["action"], &planned["target"]["to"]),
        (&json!("准备支委会"), &json!("prepare")),
        "as a button"
    );
    let page = due.to_string();
    assert!(NAMES.iter().all(|name| !page.contains(name)), "no names: a visitor may see the page");
    assert!(!page.contains("住院") && !page.contains("党费"), "nobody's illness, no dues");
    assert_eq!(
        home["pressing"].as_u64().expect("a number") + home["can_wait"].as_u64().expect("a number"),
        titles.len() as u64
    );
}

#[test]
fn a_group_of_nobody_is_not_expected_to_meet() {
    let branch = Branch::new();
    branch.call("group.save", json!({ "name": "第三党小组" }));
    let meetings = |home: &Value| {
        let rows = home["year"]["rows"].as_array().expect("rows").clone();
        let row = rows.into_iter().find(|row| row["code"] == "group_meeting").expect("a row");
        row["cells"][9]["stretch_expected"].clone()
    };
    let home = branch.call("home.view", json!({}));
    assert_eq!(meetings(&home), 2, "two groups have members");
    assert!(
        titles(&home).contains(&"10月党小组会还差 2 个小组".to_owned()),
        "and two are missing: {:?}",
        titles(&home)
    );
    for group in branch.groups {
        branch.save(json!({ "kinds": ["党小组会"], "group_id": group, "day": "2026-10-09" }));
    }
    let home = branch.call("home.view", json!({}));
    assert!(!titles(&home).iter().any(|title| title.contains("10月党小组会")), "none is missing: {:?}", titles(&home));
    assert_eq!(home["year"]["rows"][1]["cells"][9]["state"], "已开", "the month is done");
    let plan = branch.call("plan.propose", json!({ "year": 2027 })).to_string();
    assert!(plan.contains("第二党小组") && !plan.contains("第三党小组"), "nor is anything planned for it");
    let moved = json!({ "ids": branch.members[6..], "group_id": branch.groups[0], "from": "2026-10-20" });
    branch.call("member.move_to_group", moved);
    assert_eq!(meetings(&branch.call("home.view", json!({}))), 1, "emptied in October, the second need not meet");
}

#[test]
fn shows_the_month_and_the_next_theme_day() {
    let branch = Branch::new();
    branch.save(json!({ "kinds": ["主题党日", "党课"], "day": "2026-10-15" }));
    let home = branch.call("home.view", json!({}));
    let day = &home["weeks"][2][3];
    assert_eq!((&day["day"], &day["marks"][0]["text"]), (&json!("2026-10-15"), &json!("党日")), "on its Thursday");
    assert_eq!(home["next_theme_day"]["text"], "下次主题党日 11月15日", "the fixed day of November");
    assert_eq!(home["year"]["rows"][0]["title"], "支委会", "with the year's strip");
}

#[test]
fn a_fresh_branch_has_nothing_overdue() {
    let branch = Branch::new();
    let home = branch.call("home.view", json!({}));
    let september = titles(&home).into_iter().filter(|title| title.contains("8月")).count();
    assert_eq!(september, 0, "nothing before the book was begun");
}
