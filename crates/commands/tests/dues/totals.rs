//! Every sum on a paper of dues can be asked for its rows (docs/totals.md).

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

/// A payment by a way and means of its own.
fn pays(branch: &Branch, member: usize, day: &str, way: &str, means: &str) {
    let mut request = Branch::lines(day, json!([{ "member_id": branch.members[member], "amount": MONTHLY }]));
    (request["way"], request["means"]) = (json!(way), json!(means));
    if way == "代交" {
        request["lines"][0]["paid_by"] = json!("女儿");
    }
    branch.call("dues.collect", request);
}

fn a_year() -> Branch {
    let branch = Branch::new();
    for (member, day, way, means) in [
        (0, "2026-09-10", "会上", "现金"),
        (1, "2026-09-10", "会上", "微信"),
        (2, "2026-09-12", "上门", "现金"),
        (3, "2026-10-09", "代交", "现金"),
        (4, "2026-10-20", "本人转账", "直缴上级"),
    ] {
        pays(&branch, member, day, way, means);
    }
    let wrong = branch.pays(5, "2026-10-21", MONTHLY)["payment_id"].clone();
    branch.call("dues.void", json!({ "id": wrong, "reason": "记错了人" }));
    branch
}

fn payments(branch: &Branch, query: Value) -> Value {
    branch.call("dues.payments", query)
}

#[test]
fn a_sum_by_way_or_means_is_the_sum_of_the_payments_it_is_asked_for() {
    let branch = a_year();
    let year = payments(&branch, json!({ "year": 2026 }));
    for (sums, field, count) in [("by_way", "way", 4), ("by_means", "means", 3)] {
        let sums = year[sums].as_array().expect("sums");
        assert_eq!(sums.len(), count, "{field}: one for each word that stands in the book");
        for one in sums {
            let rows = payments(&branch, json!({ "year": 2026, field: one[field] }));
            let found = (&rows["sum"], &rows["total"]);
            assert_eq!(found, (&one["amount"], &one["payments"]), "{}: its rows come to it", one[field]);
            let same = |row: &Value| row[field] == one[field];
            assert!(rows["rows"].as_array().expect("rows").iter().all(same), "and no other is among them");
        }
        let all: i64 = sums.iter().map(|one| one["amount"].as_i64().expect("a sum")).sum();
        assert_eq!(json!(all), year["sum"], "{field}: together they are all; the voided one is in none");
    }
    let both = payments(&branch, json!({ "year": 2026, "way": "会上", "means": "微信" }));
    assert_eq!(both["total"], 1, "way and means at once");
}

#[test]
fn what_the_branch_received_itself_leaves_out_what_went_straight_up() {
    let branch = a_year();
    let (from, to) = ("2026-10-01", "2026-12-31");
    let held = payments(&branch, json!({ "from": from, "to": to, "groups": ["支部经收"] }));
    let direct = payments(&branch, json!({ "from": from, "to": to, "means": "直缴上级" }));
    let quarter = branch.call("dues.remittances", json!({ "year": 2026 }))["quarters"][3].clone();
    assert_eq!((&held["sum"], &direct["sum"]), (&quarter["received"], &quarter["direct"]), "as the quarter's sums");
}

#[test]
fn rows_can_be_asked_of_some_months() {
    let branch = a_year();
    let request = json!({ "year": 2026, "from": "2026-07", "to": "2026-09" });
    let rows = branch.call("dues.rows", request);
    let rows = rows.as_array().expect("rows");
    let sum = |field: &str| rows.iter().map(|row| row[field].as_i64().expect("a sum")).sum::<i64>();
    let published = branch.call("dues.publication", json!({ "year": 2026, "quarter": 3 }));
    assert_eq!(json!(sum("due")), published["due"], "应交 of what is published");
    assert_eq!(json!(sum("paid") + sum("extra")), published["paid"], "实交");
    assert_eq!(
        (json!(sum("extra")), json!(sum("owed"))),
        (published["extra"].clone(), published["owed"].clone()),
        "多交 and 未交"
    );
}

#[test]
fn remittances_are_found_by_the_days_they_were_handed_up() {
    let branch = a_year();
    let remit = |quarter: u32, day: &str, amount: i64| {
        let request =
            json!({ "year": 2026, "quarter": quarter, "remitted_on": day, "amount": amount, "means": "现金" });
        branch.call("dues.remit", request)["value"].clone()
    };
    remit(3, "2026-09-30", MONTHLY);
    remit(3, "2026-10-08", MONTHLY);
    let wrong = remit(4, "2026-10-10", MONTHLY);
    branch.call("dues.remit_void", json!({ "id": wrong, "reason": "记重了" }));
    let of = |from: Option<&str>, until: &str| {
        let found = branch.call("dues.remitted", json!({ "from": from, "until": until }));
        found.as_array().expect("a list").iter().map(|one| one["amount"].as_i64().expect("a sum")).sum::<i64>()
    };
    assert_eq!(of(Some("2026-10-01"), "2026-10-27"), MONTHLY, "one in October, the voided one not counted");
    let held = branch.call("dues.box", json!({ "until": "2026-10-27" }));
    let lines = held["lines"].as_array().expect("lines");
    let remitted: i64 = lines.iter().map(|line| line["remitted"].as_i64().expect("a sum")).sum();
    assert_eq!(of(None, "2026-10-27"), remitted, "all of them, as the box reckons");
}

#[test]
fn more_than_the_branch_holds_is_told_before_it_is_handed_up() {
    let branch = a_year();
    let held = MONTHLY * 4;
    let mut remit = json!({
        "year": 2026, "quarter": 4, "remitted_on": "2026-10-27", "amount": held + 1, "means": "银行",
    });
    let told = branch.refused("dues.remit", remit.clone());
    assert_eq!(told.code, "dues.over_held", "one 分 more than there is");
    assert!(told.title.contains("99.80"), "it says what should be there: {}", told.title);
    remit["over_confirmed"] = json!(true);
    branch.call("dues.remit", remit.clone());
    remit["amount"] = json!(1);
    remit["over_confirmed"] = json!(false);
    assert_eq!(branch.refused("dues.remit", remit).code, "dues.over_held", "now nothing is left");
    let other = Branch::new();
    pays(&other, 0, "2026-10-10", "会上", "现金");
    let all = json!({ "year": 2026, "quarter": 4, "remitted_on": "2026-10-27", "amount": MONTHLY, "means": "银行" });
    other.call("dues.remit", all);
}
