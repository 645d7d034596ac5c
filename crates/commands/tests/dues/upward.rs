//! What becomes of the money: handed up, returned, published; large sums.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

#[test]
fn each_quarter_says_what_is_still_to_be_handed_up() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY * 2);
    branch.pays(1, "2026-10-10", MONTHLY);
    let remit = |amount: i64, means: &str| {
        json!({
            "year": 2026, "quarter": 3, "remitted_on": "2026-10-08", "amount": amount, "means": means,
            "receipt_number": "NO.0031", "handed_to": "机关党委 王干事",
        })
    };
    for (request, code) in [
        (remit(0, "现金"), "dues.nothing"),
        (remit(100, "直缴上级"), "dues.remit_direct"),
        (json!({ "year": 2026, "quarter": 5, "remitted_on": "2026-10-08", "amount": 1, "means": "现金" }), "dues.year"),
    ] {
        assert_eq!(branch.refused("dues.remit", request.clone()).code, code, "{request}");
    }
    let id = branch.call("dues.remit", remit(MONTHLY, "现金"))["value"].clone();
    let third = |branch: &Branch| branch.call("dues.remittances", json!({ "year": 2026 }))["quarters"][2].clone();
    let quarter = third(&branch);
    assert_eq!(
        (&quarter["received"], &quarter["remitted"], &quarter["still"]),
        (&json!(MONTHLY * 2), &json!(MONTHLY), &json!(MONTHLY)),
        "the third quarter"
    );
    branch.call("dues.remit_void", json!({ "id": id, "reason": "金额写错" }));
    assert_eq!(third(&branch)["remitted"], 0, "a voided one counts no more");
    let row = branch.call("dues.remittances", json!({ "year": 2026 }))["rows"][0].clone();
    assert_eq!((&row["void_reason"], &row["capitals"]), (&json!("金额写错"), &json!("贰拾肆元玖角伍分")), "but stays");
    branch.close("2026-10-10");
    let closed = branch.refused("dues.remit", remit(MONTHLY, "现金"));
    assert_eq!(closed.code, "dues.period_closed", "nothing is handed up in a closed period any more");
}

#[test]
fn a_year_is_returned_by_the_agreed_rate_into_the_funds() {
    let branch = Branch::new();
    let mut early = Branch::lines(
        "2025-12-20",
        json!([{ "member_id": branch.members[0], "amount": MONTHLY * 4, "months": ["2026-01", "2026-02", "2026-03", "2026-04"] }]),
    );
    early["far_confirmed"] = json!(true);
    branch.call("dues.collect", early);
    branch.pays(1, "2026-10-10", MONTHLY);
    let of_2025 = |branch: &Branch| branch.call("dues.returns", json!({}))[0].clone();
    let proposed = of_2025(&branch);
    assert_eq!(
        (&proposed["id"], &proposed["rate"], &proposed["due"]),
        (&Value::Null, &json!(8000), &json!(7984)),
        "80 % of 99.80"
    );
    branch.call("dues.return_save", json!({ "receipts_year": 2025, "rate": 9000, "note": "县委组织部通知" }));
    let received = json!({ "receipts_year": 2025, "day": "2026-03-10", "amount": 8000 });
    branch.call("dues.return_received", received);
    let view = of_2025(&branch);
    let told = [&view["due"], &view["received"], &view["difference"]];
    assert_eq!(told, [&json!(8982), &json!(8000), &json!(982)], "90 % of 99.80, less what came");
    let funds = branch.call("fund.ledger", json!({ "year": 2026 }));
    assert_eq!(funds["entries"][0]["amount"], 8000, "the same fact is an income of the funds: {funds}");
    assert_eq!(branch.call("dues.returns", json!({})).as_array().unwrap().len(), 1, "this year's comes next year");
}

#[test]
fn large_sums_have_a_register_of_their_own() {
    let branch = Branch::new();
    let large = |amount: i64| json!({ "member_id": branch.members[0], "received_on": "2026-10-01", "amount": amount, "means": "银行" });
    assert_eq!(branch.refused("dues.large_save", large(99_999)).code, "dues.not_large", "that is 自愿多交");
    let id = branch.call("dues.large_save", large(100_000))["value"].clone();
    let mut complete = large(100_000);
    complete["id"] = id.clone();
    complete["receipt_number"] = json!("中组部 0098");
    complete["handed_up_on"] = json!("2026-10-20");
    branch.call("dues.large_save", complete);
    let view = branch.call("dues.large_list", json!({ "year": 2026 }))[0].clone();
    assert_eq!((&view["receipt_number"], &view["capitals"]), (&json!("中组部 0098"), &json!("壹仟元整")), "completed");
    assert_eq!(branch.grid()["paid"], 0, "it is not in the months");
    branch.call("dues.large_void", json!({ "id": id, "reason": "本人撤回" }));
    assert_eq!(branch.refused("dues.large_void", json!({ "id": id, "reason": "再来" })).code, "dues.voided", "once");
}

#[test]
fn what_is_published_adds_up_and_never_tells_the_base() {
    let branch = Branch::new();
    branch.pays(0, "2026-09-10", MONTHLY * 3);
    branch.pays(1, "2026-09-10", MONTHLY);
    let query = |by_person: bool| json!({ "year": 2026, "quarter": 3, "by_person": by_person });
    let published = branch.call("dues.publication", query(true));
    assert_eq!(published["title"], "2026年第三季度党费收缴公示", "its title");
    let rows = published["rows"].as_array().unwrap();
    let sum = |field: &str| rows.iter().map(|row| row[field].as_i64().unwrap()).sum::<i64>();
    assert_eq!(
        (json!(sum("due")), json!(sum("paid"))),
        (published["due"].clone(), published["paid"].clone()),
        "totals are of the rows"
    );
    assert_eq!(
        (&published["due"], &published["paid"]),
        (&json!(MONTHLY * 18), &json!(MONTHLY * 4)),
        "six people, three months"
    );
    assert_eq!(published["owed_people"], 5, "all but the first");
    let text = published["text"].as_str().unwrap();
    assert!(text.contains("1. 金秀珍　应交 74.85　实交 74.85"), "each one's line: {text}");
    let totals = branch.call("dues.publication", query(false));
    assert_eq!(totals["rows"], json!([]), "totals only");
    assert!(!totals["text"].as_str().unwrap().contains("金秀珍"), "no names in it");
    let told = json!({
        "year": 2026, "quarter": 3, "published_on": "2026-10-08", "until_day": "2026-10-15", "place": "微信群", "by_person": true,
    });
    branch.call("dues.publish", told);
    assert_eq!(branch.call("dues.publications", json!({ "year": 2026 }))[0]["place"], "微信群", "it is on record");
}

#[test]
fn who_left_before_the_quarter_is_not_among_its_people() {
    let branch = Branch::new();
    let left = json!({ "id": branch.members[5], "status": "转出", "from": "2026-06-15", "reason": "随子女定居" });
    branch.call("member.set_status", left);
    let people = |quarter: u32| {
        let query = json!({ "year": 2026, "quarter": quarter, "by_person": true });
        branch.call("dues.publication", query)["people"].clone()
    };
    assert_eq!((people(2), people(3)), (json!(6), json!(5)), "he had dues to pay in June, none in July");
}
