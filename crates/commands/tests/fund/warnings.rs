//! What the program says, and does all the same when told to.

use serde_json::{Value, json};

use crate::branch::Branch;

fn spent(source: &str, day: &str, yuan: i64, on: &str) -> Value {
    json!({
        "direction": "支出", "source": source, "day": day, "amount": yuan * 100, "spent_on": on, "subject": "一笔支出",
    })
}

fn confirmed(mut line: Value, what: &str) -> Value {
    line[what] = json!(true);
    line
}

#[test]
fn a_source_is_not_overdrawn_unawares() {
    let branch = Branch::new();
    branch.income("2026-03-10", 100);
    let too_much = spent("党费返还", "2026-04-01", 120, "培训党员");
    let failure = branch.refused("fund.save", too_much.clone());
    assert_eq!(failure.code, "fund.overdrawn", "120 of 100");
    assert!(failure.title.contains("20.00"), "it says by how much: {}", failure.title);
    assert_eq!(branch.ledger(2026)["entries"].as_array().map(Vec::len), Some(1), "nothing was written");
    let early = spent("党费返还", "2026-03-01", 50, "培训党员");
    assert_eq!(branch.refused("fund.save", early).code, "fund.overdrawn", "in early March there was nothing yet");
    branch.enter(confirmed(too_much, "overdraw_confirmed"));
    assert_eq!(branch.balance(2026, "党费返还"), -2000, "what happened is recorded honestly");
    let more = spent("党费返还", "2026-05-01", 1, "培训党员");
    assert_eq!(branch.refused("fund.save", more).code, "fund.overdrawn", "and further is asked again");
    branch.income("2026-06-01", 500);
    branch.enter(spent("党费返还", "2026-06-02", 100, "培训党员"));
    assert_eq!(branch.balance(2026, "党费返还"), 38_000, "with money there it goes on without asking");
}

#[test]
fn voiding_income_that_was_spent_is_told() {
    let branch = Branch::new();
    let income = branch.income("2026-03-10", 100);
    branch.enter(spent("党费返还", "2026-04-01", 80, "培训党员"));
    let void = json!({ "id": income, "reason": "记错" });
    assert_eq!(branch.refused("fund.void", void.clone()).code, "fund.overdrawn", "80 of it are spent");
    branch.call("fund.void", confirmed(void, "overdraw_confirmed"));
    assert_eq!(branch.balance(2026, "党费返还"), -8000, "as told");
}

#[test]
fn returned_dues_are_for_the_five_uses() {
    let branch = Branch::new();
    branch.income("2026-03-10", 1000);
    let outing = spent("党费返还", "2026-04-01", 80, "开展活动");
    let failure = branch.refused("fund.save", outing.clone());
    assert_eq!(failure.code, "fund.use_not_permitted", "an outing is none of the five");
    assert!(failure.what_to_do.contains("五项"), "the rule is told: {}", failure.what_to_do);
    branch.enter(confirmed(outing, "use_confirmed"));
    let rules = branch.call("fund.rules", json!({}));
    let dues = rules.as_array().unwrap().iter().find(|rule| rule["source"] == "党费返还").unwrap();
    assert_eq!(dues["uses"].as_array().map(Vec::len), Some(5), "the rules of use stand beside the form");
}

#[test]
fn a_voucher_number_is_used_twice_only_knowingly() {
    let branch = Branch::new();
    branch.income("2026-03-10", 1000);
    let mut line = spent("党费返还", "2026-04-01", 80, "培训党员");
    line["voucher"] = json!("12");
    let first = branch.enter(line.clone());
    assert_eq!(branch.refused("fund.save", line.clone()).code, "fund.voucher_taken", "12 is written already");
    let mut corrected = line.clone();
    corrected["id"] = json!(first);
    branch.call("fund.save", corrected);
    branch.enter(confirmed(line, "voucher_confirmed"));
    assert_eq!(branch.balance(2026, "党费返还"), 84_000, "one voucher may have two lines");
}
