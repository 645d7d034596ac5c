//! The year's assessment: by rule, by hand with a reason, as last year, raised, locked, changed.

use serde_json::{Value, json};

use crate::branch::Branch;

fn row(branch: &Branch, year: i32, member: usize) -> Value {
    let table = branch.call("dues.assessment", json!({ "year": year }));
    let rows = table["rows"].as_array().expect("rows");
    rows.iter().find(|row| row["member_id"] == branch.members[member]).expect("the member's row").clone()
}

/// A base of a retired member, 分.
fn base(branch: &Branch, member: usize, base: i64) -> Value {
    json!({
        "member_id": branch.members[member], "category": "离退休", "base_kind": "基本养老金", "base": base,
        "rhythm": "按月",
    })
}

fn save(branch: &Branch, year: i32, rows: Value) {
    branch.call("dues.assessment_save", json!({ "year": year, "rows": rows }));
}

fn confirm(branch: &Branch) {
    branch.call("dues.assessment_confirm", json!({ "year": 2026, "on": "2026-01-15", "note": "支委会研究" }));
}

#[test]
fn the_whole_base_is_reckoned_at_the_rate_of_its_band() {
    let branch = Branch::new();
    for (yuan, amount, rate) in [(500_000, 2500, "0.5"), (500_001, 5000, "1"), (354_600, 1773, "0.5")] {
        save(&branch, 2026, json!([base(&branch, 0, yuan)]));
        let row = row(&branch, 2026, 0);
        assert_eq!((&row["amount"], &row["rate_text"]), (&json!(amount), &json!(rate)), "{yuan} 分");
        assert_eq!(row["proposed"], row["amount"], "{yuan} 分: as the rule has it");
    }
}

#[test]
fn rounding_slices_and_own_rates_are_the_branch_s_to_set() {
    let branch = Branch::new();
    let amount = || {
        save(&branch, 2026, json!([base(&branch, 0, 333_300)]));
        row(&branch, 2026, 0)["amount"].clone()
    };
    assert_eq!(amount(), 1667, "16.665 元 to the 分, half up");
    branch.call("settings.set", json!({ "key": "dues_rounding_unit", "value": "元" }));
    assert_eq!(amount(), 1700, "to the 元");
    branch.call("settings.set", json!({ "key": "dues_rounding_mode", "value": "舍去" }));
    assert_eq!(amount(), 1600, "what is over is left off");
    let table = branch.call("dues.assessment", json!({ "year": 2026 }));
    assert_eq!(table["rounding"], "到元，舍去", "and it is said");
    let own = json!({
        "category": "离退休", "rate": 40, "from_month": "2026-01", "source": "某机关党委〔2026〕3号",
    });
    let id = branch.call("dues.rate_save", own)["value"].clone();
    branch.call("settings.set", json!({ "key": "dues_rounding_unit", "value": "分" }));
    assert_eq!(amount(), 1333, "0.4 % of the branch's own");
    let rates = branch.call("dues.rates", json!({}));
    assert_eq!((&rates[0]["own"], &rates[1]["own"]), (&json!(true), &json!(false)), "its own first");
    assert!(rates[1]["source"].as_str().expect("a source").contains("中组发〔2008〕3号"), "each with its source");
    branch.call("dues.rate_bin", json!({ "id": id }));
    assert_eq!(amount(), 1666, "the national ones again");
    let both = json!({
        "category": "离退休", "rate": 40, "amount": 20, "from_month": "2026-01", "source": "某机关党委〔2026〕3号",
    });
    assert_eq!(branch.refused("dues.rate_save", both).code, "dues.rate_tariff", "one of the two");
    branch.call("settings.set", json!({ "key": "dues_band_method", "value": "超额累进" }));
    branch.call("settings.set", json!({ "key": "dues_rounding_mode", "value": "四舍五入" }));
    save(&branch, 2026, json!([base(&branch, 0, 600_000)]));
    assert_eq!(row(&branch, 2026, 0)["amount"], 3500, "25 for the first 5000, 10 for the rest");
}

#[test]
fn another_sum_than_the_rule_s_asks_whom_and_why_and_stores_nothing() {
    let branch = Branch::new();
    let mut rows = [base(&branch, 0, 499_000), base(&branch, 1, 499_000), base(&branch, 2, 499_000)];
    rows[0]["amount"] = json!(2500);
    rows[2]["amount"] = json!(2600);
    let failure = branch.refused("dues.assessment_save", json!({ "year": 2026, "rows": rows }));
    assert_eq!(failure.code, "dues.reason_missing", "{failure:?}");
    assert!(failure.title.contains("金秀珍、徐明远") && !failure.title.contains("秦福生"), "{}", failure.title);
    assert_eq!(row(&branch, 2026, 1)["base"], Value::Null, "nothing of it was stored");
    rows[0]["reason"] = json!("机关党委核定");
    rows[2]["reason"] = json!("机关党委核定");
    save(&branch, 2026, json!(rows));
    assert_eq!(row(&branch, 2026, 0)["reason"], "机关党委核定", "kept beside the sum");
    let empty =
        json!({ "member_id": branch.members[3], "category": "离退休", "base_kind": "基本养老金", "rhythm": "按月" });
    let failure = branch.refused("dues.assessment_save", json!({ "year": 2026, "rows": [empty] }));
    assert_eq!(failure.code, "dues.amount_missing", "neither base nor sum");
    let stranger =
        json!([{ "member_id": 999, "category": "离退休", "base_kind": "按上级核定", "amount": 1, "rhythm": "按月" }]);
    let failure = branch.refused("dues.assessment_save", json!({ "year": 2026, "rows": stranger }));
    assert_eq!(failure.code, "dues.not_on_roster", "nobody of the branch");
}

#[test]
fn a_new_year_begins_from_the_old_one_and_is_raised_at_once() {
    let branch = Branch::new();
    let mut quarterly = base(&branch, 0, 499_000);
    quarterly["rhythm"] = json!("按季");
    save(&branch, 2026, json!([quarterly, base(&branch, 1, 400_000)]));
    let table = branch.call("dues.assessment", json!({ "year": 2027 }));
    assert_eq!((&table["members"], &table["assessed"]), (&json!(6), &json!(0)), "nobody yet");
    assert_eq!(table["last_year_monthly_total"], 2495 * 5 + 2000, "beside it last year's");
    assert_eq!(branch.call("dues.assessment_take_over", json!({ "year": 2027 }))["value"], 6, "all six");
    let first = row(&branch, 2027, 0);
    assert_eq!((&first["amount"], &first["rhythm"]), (&json!(2495), &json!("按季")), "as last year");
    assert_eq!(first["last_year"]["base"], 499_000, "last year's stays beside it");
    let again = branch.refused("dues.assessment_take_over", json!({ "year": 2027 }));
    assert_eq!(again.code, "dues.nothing_to_take_over", "what is set is not written over");
    let unsaid = json!({ "year": 2027, "percent": 300, "reason": " " });
    assert_eq!(branch.refused("dues.assessment_raise", unsaid).code, "dues.reason_missing", "why is asked");
    let raise = json!({ "year": 2027, "percent": 300, "reason": "养老金上调 3%", "member_ids": &branch.members[..3] });
    assert_eq!(branch.call("dues.assessment_raise", raise)["value"], 3, "the chosen three");
    let raised = [0, 1, 2, 3].map(|member| row(&branch, 2027, member)["amount"].clone());
    // 5139.70 falls in the next band; 4120.00; 24.95 set by the superior; not chosen.
    assert_eq!(raised, [json!(5140), json!(2060), json!(2570), json!(2495)], "each by its base, or by its sum");
    let first = row(&branch, 2027, 0);
    assert!(first["advice"].to_string().contains("多一倍以上"), "the leap is pointed at: {}", first["advice"]);
    branch.call("history.undo", json!({}));
    assert_eq!(row(&branch, 2027, 0)["amount"], 2495, "a raise is taken back in one");
}

#[test]
fn a_confirmed_year_is_locked_and_a_change_stands_beside_what_was() {
    let branch = Branch::new();
    confirm(&branch);
    let locked = json!({ "year": 2026, "rows": [base(&branch, 0, 499_000)] });
    for (command, request) in [
        ("dues.assessment_save", locked),
        ("dues.assessment_raise", json!({ "year": 2026, "percent": 300, "reason": "养老金上调" })),
        ("dues.assessment_confirm", json!({ "year": 2026, "on": "2026-01-16" })),
    ] {
        let failure = branch.refused(command, request);
        assert_eq!(failure.code, "dues.year_confirmed", "{command}: {failure:?}");
    }
    let change = json!({
        "year": 2026, "member_ids": [branch.members[0]], "from_month": 9, "amount": 3000, "reason": "补发待遇",
    });
    branch.call("dues.assessment_change", change);
    let dues = |month| branch.cell(0, month)["due"].clone();
    assert_eq!((dues(8), dues(9), dues(12)), (json!(2495), json!(3000), json!(3000)), "from September on");
    let changes = row(&branch, 2026, 0)["changes"].clone();
    assert_eq!((&changes[0]["from_month"], &changes[0]["reason"]), (&json!(9), &json!("补发待遇")), "with its reason");
    branch.call("history.undo", json!({}));
    assert_eq!(dues(9), 2495, "the latest step can be taken back");
    let unsaid =
        json!({ "year": 2026, "member_ids": [branch.members[0]], "from_month": 9, "amount": 3000, "reason": "" });
    assert_eq!(branch.refused("dues.assessment_change", unsaid).code, "dues.reason_missing", "why is asked");
    assert_eq!(
        branch.refused("dues.assessment_lift", json!({ "year": 2026, "reason": "" })).code,
        "dues.reason_missing",
        "to open a year asks why, too"
    );
    branch.call("dues.assessment_lift", json!({ "year": 2026, "reason": "基数核错" }));
    save(&branch, 2026, json!([base(&branch, 0, 400_000)]));
    assert_eq!(dues(1), 2000, "open again");
    branch.is_sound("after all of it");
}

#[test]
fn to_undo_a_confirmation_is_to_lift_it() {
    let branch = Branch::new();
    confirm(&branch);
    let confirmed = || branch.call("dues.assessment", json!({ "year": 2026 }))["confirmed"].clone();
    assert_eq!(confirmed()["on"], "2026-01-15", "locked");
    branch.call("history.undo", json!({}));
    assert_eq!(confirmed(), Value::Null, "lifted");
    branch.is_sound("after the undo");
}

#[test]
fn who_joins_after_the_confirmation_is_assessed_from_the_month_of_the_meeting() {
    let branch = Branch::new();
    confirm(&branch);
    let values = json!({ "name": "王䶮", "joined_on": "2026-09-28", "kind": "预备党员", "retirement": "退休" });
    let id = branch.call("member.save", json!({ "values": values }))["value"]["id"].clone();
    let row = |month: usize| {
        let rows = branch.grid()["rows"].as_array().expect("rows").clone();
        let row = rows.into_iter().find(|row| row["member_id"] == id).expect("the new member's row");
        row["cells"][month - 1].clone()
    };
    assert_eq!(row(8)["mark"], "不需交", "before the meeting that took him in");
    assert_eq!(row(9)["mark"], "未核定", "from its month on");
    let change = json!({ "year": 2026, "member_ids": [id], "from_month": 9, "base": 400_000, "reason": "新吸收入党" });
    branch.call("dues.assessment_change", change);
    assert_eq!((&row(9)["due"], &row(9)["mark"]), (&json!(2000), &json!("未交")), "assessed by rule");
    assert_eq!(row(8)["due"], 0, "nothing before");
}

#[test]
fn a_change_does_not_reach_into_a_closed_month() {
    let branch = Branch::new();
    for member in 0..6 {
        branch.pays(member, "2026-09-10", 2495);
    }
    branch.close("2026-09-30");
    let change = |month: u32| {
        json!({
            "year": 2026, "member_ids": [branch.members[0]], "from_month": month, "amount": 3000, "reason": "核错",
        })
    };
    let failure = branch.refused("dues.assessment_change", change(9));
    assert_eq!(failure.code, "dues.period_closed", "{failure:?}");
    branch.call("dues.assessment_change", change(10));
    assert_eq!(branch.cell(0, 9)["due"], 2495, "as it was closed");
    save(&branch, 2026, json!([base(&branch, 1, 400_000)]));
    assert_eq!((&branch.cell(1, 9)["due"], &branch.cell(1, 10)["due"]), (&json!(2495), &json!(2000)), "nor the table");
}
