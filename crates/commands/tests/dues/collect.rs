//! Collecting by list: what is suggested, what is registered, what is asked about.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY, NAMES};

fn row(list: &Value, member: i64) -> Value {
    let rows = list["rows"].as_array().unwrap();
    rows.iter().find(|row| row["member_id"] == member).expect("on the list").clone()
}

#[test]
fn the_list_suggests_what_falls_due_by_each_ones_rhythm() {
    let branch = Branch::new();
    let [_, quarterly, ahead, ..] = branch.members[..] else { panic!("six members") };
    branch.assess(&[quarterly], MONTHLY, "按季");
    branch.pays(2, "2026-10-10", MONTHLY * 4);
    let list = branch.call("dues.collect_list", json!({ "received_on": "2026-10-27" }));
    let monthly = row(&list, branch.members[0]);
    assert_eq!(monthly["amount"], MONTHLY * 4, "July to October, since the book is kept");
    assert_eq!(
        (&monthly["months_text"], &monthly["owed_months"]),
        (&json!("7月至10月"), &json!(3)),
        "October is not over"
    );
    let quarter = row(&list, quarterly);
    assert_eq!(
        (&quarter["months_text"], &quarter["owed_months"]),
        (&json!("7月至9月"), &json!(3)),
        "the quarter that ended"
    );
    let paid = row(&list, ahead);
    assert_eq!(paid["paid_already"], true, "paid through October");
    assert_eq!((&paid["months_text"], &paid["amount"]), (&json!("11月"), &json!(MONTHLY)), "the next month is offered");
}

#[test]
fn thirty_people_are_one_operation_and_a_slip_each() {
    let names: Vec<String> = (0..30).map(|number| format!("党员{number}")).collect();
    let branch = Branch::of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let before = branch.call("history.list", json!({ "limit": 500 })).as_array().unwrap().len();
    let list = branch.call("dues.collect_list", json!({ "received_on": "2026-10-27" }));
    let lines: Vec<Value> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| json!({ "member_id": row["member_id"], "amount": row["amount"] }))
        .collect();
    let receipts = branch.call("dues.collect", Branch::lines("2026-10-27", json!(lines)))["value"].clone();
    let after = branch.call("history.list", json!({ "limit": 500 })).as_array().unwrap().len();
    assert_eq!(after - before, 1, "all of them are one step of the history");
    let slips: Vec<&str> = receipts.as_array().unwrap().iter().map(|one| one["slip"].as_str().unwrap()).collect();
    let expected: Vec<String> = (1..=30).map(|number| format!("2026-{number:04}")).collect();
    assert_eq!(slips, expected, "numbered in the order of the list");
    assert_eq!(branch.grid()["paid"], MONTHLY * 4 * 30, "the year's total is the sum of the slips");
    branch.is_sound("after collecting");
}

#[test]
fn a_sum_that_differs_is_asked_about() {
    let branch = Branch::new();
    let member = branch.members[0];
    let pay = |line: Value| Branch::lines("2026-10-27", json!([line]));
    let differs = branch.refused("dues.collect", pay(json!({ "member_id": member, "amount": 3000 })));
    assert_eq!(differs.code, "dues.differs", "30 元 are neither one month nor two");
    assert_eq!(differs.detail, "金秀珍：到2026年8月应交 49.90 元，填的是 30.00 元，少 19.90 元", "who, by how much");
    let part = pay(json!({ "member_id": member, "amount": 3000, "difference": "部分交纳" }));
    branch.call("dues.collect", part);
    assert_eq!(
        (&branch.cell(0, 7)["mark"], &branch.cell(0, 8)["mark"]),
        (&json!("已交"), &json!("部分")),
        "July, and a part of August"
    );
    let extra = pay(
        json!({ "member_id": branch.members[1], "amount": 20_000, "months": ["2026-10"], "difference": "自愿多交" }),
    );
    branch.call("dues.collect", extra);
    let october = branch.cell(1, 10);
    assert_eq!(
        (&october["paid"], &october["extra"]),
        (&json!(MONTHLY), &json!(20_000 - MONTHLY)),
        "what is over is 多交"
    );
}

#[test]
fn what_cannot_be_registered_says_why_and_registers_nothing() {
    let branch = Branch::new();
    let late = branch.add("邹光荣");
    let first = branch.members[0];
    for (lines, code, because) in [
        (json!([]), "dues.nothing", "nobody"),
        (json!([{ "member_id": first, "amount": 0 }]), "dues.nothing", "nothing"),
        (json!([{ "member_id": first, "amount": -MONTHLY }]), "dues.nothing", "less than nothing"),
        (json!([{ "member_id": first, "amount": 100_000 }]), "dues.large", "a thousand 元 at once"),
        (json!([{ "member_id": late, "amount": MONTHLY }]), "dues.not_assessed", "nobody set down what he pays"),
        (json!([{ "member_id": first, "amount": MONTHLY, "months": ["2026-03"] }]), "dues.far", "seven months ago"),
        (
            json!([{ "member_id": branch.members[1], "amount": MONTHLY }, { "member_id": first, "amount": 1 }]),
            "dues.differs",
            "one of two is wrong",
        ),
    ] {
        let refused = branch.refused("dues.collect", Branch::lines("2026-10-27", lines));
        assert_eq!(refused.code, code, "{because}");
        assert!(branch.slips().is_empty(), "{because}: nothing was registered");
    }
    let ahead = Branch::lines("2026-10-28", json!([{ "member_id": first, "amount": MONTHLY }]));
    assert_eq!(branch.refused("dues.collect", ahead).code, "dues.day_ahead", "tomorrow's money is not there");
    branch.call("settings.set", json!({ "key": "dues_means_off", "value": ["现金"] }));
    let cash = Branch::lines("2026-10-27", json!([{ "member_id": first, "amount": MONTHLY }]));
    assert_eq!(branch.refused("dues.collect", cash).code, "dues.way_off", "cash is switched off");
}

#[test]
fn months_far_away_are_registered_once_they_were_looked_at() {
    let branch = Branch::new();
    let line = json!([{ "member_id": branch.members[0], "amount": MONTHLY, "months": ["2026-03"] }]);
    let mut request = Branch::lines("2026-10-27", line);
    request["far_confirmed"] = json!(true);
    branch.call("dues.collect", request);
    assert_eq!(branch.cell(0, 3)["mark"], "已交", "March is paid");
}

#[test]
fn one_member_may_pay_in_two_ways_at_once() {
    let branch = Branch::new();
    let member = branch.members[0];
    let lines = json!([
        { "member_id": member, "amount": MONTHLY },
        { "member_id": member, "amount": MONTHLY, "means": "微信", "way": "代交", "paid_by": "儿子" },
    ]);
    let receipts = branch.call("dues.collect", Branch::lines("2026-10-27", lines))["value"].clone();
    let second = branch.call("dues.payment", json!({ "id": receipts[1]["payment_id"] }));
    assert_eq!(second["parts"][0]["month"], "2026-08", "July went to the first line");
    assert_eq!((&second["means"], &second["paid_by"]), (&json!("微信"), &json!("儿子")), "each line in its own way");
    assert_eq!(second["capitals"], "贰拾肆元玖角伍分", "for the slip");
    assert_eq!(second["collector"], "何淑芬", "the collector of all lines");
}

#[test]
fn only_those_in_the_room_come_up_for_a_meeting() {
    let branch = Branch::new();
    let mark = |(place, member): (usize, &i64)| match place {
        4 => json!({ "member_id": member, "mark": "请假", "reason": "看病" }),
        5 => json!({ "member_id": member, "mark": "线上" }),
        _ => json!({ "member_id": member, "mark": "现场" }),
    };
    let attendance: Vec<Value> = branch.members.iter().enumerate().map(mark).collect();
    let occasion = json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": attendance });
    let occasion = branch.call("occasion.save", occasion)["value"]["id"].clone();
    let list = branch.call("dues.collect_list", json!({ "received_on": "2026-10-20", "occasion_id": occasion }));
    let names: Vec<&str> = list["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, &NAMES[..4], "online and on leave nobody hands over cash");
    assert_eq!(list["present_known"], true, "the record says who was there");
    let mut request = Branch::lines("2026-10-20", json!([{ "member_id": branch.members[0], "amount": MONTHLY }]));
    request["occasion_id"] = occasion;
    let receipt = branch.call("dues.collect", request)["value"][0].clone();
    let payment = branch.call("dues.payment", json!({ "id": receipt["payment_id"] }));
    assert_eq!(payment["occasion_text"], "10月20日党员大会", "the payment tells where it was collected");
}

#[test]
fn a_voided_payment_keeps_its_number_and_counts_no_more() {
    let branch = Branch::new();
    let paid = branch.pays(0, "2026-10-10", MONTHLY);
    let id = &paid["payment_id"];
    assert_eq!(
        branch.refused("dues.void", json!({ "id": id, "reason": " " })).code,
        "dues.reason_missing",
        "a reason stays"
    );
    branch.call("dues.void", json!({ "id": id, "reason": "记错了人" }));
    assert_eq!(
        branch.refused("dues.void", json!({ "id": id, "reason": "再来" })).code,
        "dues.voided",
        "once is enough"
    );
    assert_eq!(branch.cell(0, 7)["mark"], "未交", "July is owed again");
    assert_eq!(branch.pays(1, "2026-10-10", MONTHLY)["slip"], "2026-0002", "the number is not given again");
    let page = branch.call("dues.payments", json!({ "year": 2026, "include_voided": true }));
    assert_eq!((&page["total"], &page["sum"]), (&json!(2), &json!(MONTHLY)), "both are listed, one counts");
    branch.call("history.undo", json!({}));
    branch.call("history.undo", json!({}));
    assert_eq!(branch.cell(0, 7)["mark"], "已交", "voiding can be taken back");
    branch.is_sound("after voiding and taking it back");
}

#[test]
fn payments_are_found_by_year_month_person_and_means() {
    let branch = Branch::new();
    branch.pays(0, "2026-10-10", MONTHLY * 4);
    branch.pays(1, "2026-09-10", MONTHLY);
    for (query, found) in [
        (json!({}), 2),
        (json!({ "year": 2025 }), 0),
        (json!({ "month": "2026-07" }), 2),
        (json!({ "month": "2026-10" }), 1),
        (json!({ "from": "2026-10-01" }), 1),
        (json!({ "to": "2026-09-30" }), 1),
        (json!({ "member_id": branch.members[1] }), 1),
        (json!({ "means": "微信" }), 0),
        (json!({ "means": "现金" }), 2),
    ] {
        assert_eq!(branch.call("dues.payments", query.clone())["total"], found, "{query}");
    }
}
