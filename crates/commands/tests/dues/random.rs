//! Whatever is done, in whatever order: sums are the sums of their rows, numbers run without gaps, and a closed
//! period stays.

use std::collections::{BTreeMap, BTreeSet};

use commands::Failure;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

#[derive(Debug, Clone)]
enum Step {
    /// A member pays a sum on a day of September or October.
    Pay {
        member: usize,
        day: u32,
        amount: i64,
        difference: Option<&'static str>,
        means: &'static str,
    },
    /// One of the payments is voided.
    Void(usize),
    /// One of the payments should have been another.
    Correct {
        payment: usize,
        amount: i64,
    },
    /// All until a day is counted and closed.
    Close(u32),
    /// The latest closing is lifted.
    Reopen,
    /// Money is handed up.
    Remit {
        day: u32,
        amount: i64,
    },
    /// A sum holds from a month on.
    Assess {
        member: usize,
        from_month: u32,
        amount: i64,
    },
    Undo,
    Redo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let means = prop::sample::select(vec!["现金", "微信", "直缴上级"]);
    let difference = prop::sample::select(vec![None, Some("部分交纳"), Some("自愿多交")]);
    let amount = prop_oneof![3 => (1i64..5).prop_map(|months| months * MONTHLY), 1 => 1i64..12_000];
    let step = prop_oneof![
        6 => (0usize..6, 0u32..57, amount.clone(), difference, means)
            .prop_map(|(member, day, amount, difference, means)| Step::Pay { member, day, amount, difference, means }),
        2 => (0usize..30).prop_map(Step::Void),
        2 => (0usize..30, amount.clone()).prop_map(|(payment, amount)| Step::Correct { payment, amount }),
        1 => (0u32..40).prop_map(Step::Close),
        1 => Just(Step::Reopen),
        1 => (0u32..57, 1i64..9000).prop_map(|(day, amount)| Step::Remit { day, amount }),
        1 => (0usize..6, 1u32..=12, 0i64..6000)
            .prop_map(|(member, from_month, amount)| Step::Assess { member, from_month, amount }),
        3 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ];
    prop::collection::vec(step, 6..24)
}

/// The day so many days after 1 September 2026.
fn day(after: u32) -> String {
    if after < 30 { format!("2026-09-{:02}", after + 1) } else { format!("2026-10-{:02}", after - 29) }
}

fn payments(branch: &Branch, query: Value) -> Vec<Value> {
    let mut query = query;
    query["include_voided"] = json!(true);
    let mut found = Vec::new();
    for page in 1.. {
        query["page"] = json!(page);
        let answer = branch.call("dues.payments", query.clone());
        found.extend(answer["rows"].as_array().unwrap().iter().cloned());
        if answer["pages"].as_i64().unwrap() <= page {
            break;
        }
    }
    found
}

/// Does it, or is refused; nothing where there is nothing to do it with.
fn run(branch: &Branch, step: &Step) -> Option<Result<Value, Failure>> {
    let all = || payments(branch, json!({}));
    let one = |place: usize| {
        let all = all();
        all.get(place.checked_rem(all.len())?).map(|payment| payment["id"].clone())
    };
    let (command, request) = match step {
        Step::Pay { member, day: after, amount, difference, means } => {
            let line = json!([{
                "member_id": branch.members[*member], "amount": amount, "difference": difference, "means": means,
            }]);
            ("dues.collect", Branch::lines(&day(*after), line))
        }
        Step::Void(place) => ("dues.void", json!({ "id": one(*place)?, "reason": "记错了" })),
        Step::Correct { payment, amount } => (
            "dues.correct",
            json!({ "id": one(*payment)?, "received_on": "2026-10-27", "amount": amount, "reason": "记错了" }),
        ),
        Step::Close(after) => {
            let held = branch.call("dues.box", json!({ "until": day(*after) }));
            let count = |line: &Value| {
                let counted = line["expected"].as_i64().unwrap().max(0);
                json!({ "means": line["means"], "counted": counted, "explanation": "盘点实有" })
            };
            let counts: Vec<Value> = held["lines"].as_array().unwrap().iter().map(count).collect();
            ("dues.close", json!({ "until": day(*after), "counted_on": "2026-10-27", "counts": counts }))
        }
        Step::Reopen => {
            let closings = branch.call("dues.closings", json!({}));
            let latest = closings.as_array().unwrap().iter().find(|one| one["is_latest"] == true)?;
            ("dues.reopen", json!({ "id": latest["id"], "reason": "核对" }))
        }
        Step::Remit { day: after, amount } => (
            "dues.remit",
            json!({ "year": 2026, "quarter": 3, "remitted_on": day(*after), "amount": amount, "means": "现金" }),
        ),
        Step::Assess { member, from_month, amount } => (
            "dues.assessment_change",
            json!({
                "year": 2026, "member_ids": [branch.members[*member]], "from_month": from_month, "amount": amount,
                "reason": "核定有误",
            }),
        ),
        Step::Undo => ("history.undo", json!({})),
        Step::Redo => ("history.redo", json!({})),
    };
    Some(branch.try_call(command, request))
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

/// Totals are the sums of their rows, and rows of what was paid.
fn adds_up(branch: &Branch) -> Result<(), TestCaseError> {
    let all = payments(branch, json!({}));
    let grid = branch.grid();
    let rows = grid["rows"].as_array().unwrap();
    for field in ["due", "paid", "extra", "owed"] {
        let of_rows: i64 = rows.iter().map(|row| number(&row[field])).sum();
        let of_months: i64 = grid["months"].as_array().unwrap().iter().map(|month| number(&month[field])).sum();
        prop_assert_eq!(number(&grid[field]), of_rows, "{} of the year is that of the rows", field);
        prop_assert_eq!(number(&grid[field]), of_months, "{} of the year is that of the months", field);
    }
    let mut by_month: BTreeMap<(i64, String, String), i64> = BTreeMap::new();
    for payment in &all {
        let parts = payment["parts"].as_array().unwrap();
        let sum: i64 = parts.iter().map(|part| number(&part["amount"])).sum();
        prop_assert_eq!(sum, number(&payment["amount"]), "the months make up the payment: {}", payment);
        for part in parts.iter().filter(|_| payment["voided_on"].is_null()) {
            let key = (number(&payment["member_id"]), part["month"].to_string(), part["nature"].to_string());
            *by_month.entry(key).or_default() += number(&part["amount"]);
        }
    }
    for row in rows {
        for cell in row["cells"].as_array().unwrap() {
            for (field, nature) in [("paid", "\"应交\""), ("extra", "\"多交\"")] {
                let key = (number(&row["member_id"]), cell["month"].to_string(), nature.to_owned());
                let paid = by_month.get(&key).copied().unwrap_or(0);
                prop_assert_eq!(number(&cell[field]), paid, "{:?} is what the payments give it", key);
            }
        }
    }
    let standing: i64 = all.iter().filter(|one| one["voided_on"].is_null()).map(|one| number(&one["amount"])).sum();
    prop_assert_eq!(number(&grid["paid"]) + number(&grid["extra"]), standing, "nothing is paid but by payments");
    let mut slips: Vec<String> = all.iter().map(|one| one["slip"].as_str().unwrap().to_owned()).collect();
    slips.sort();
    let gapless: Vec<String> = (1..=slips.len()).map(|number| format!("2026-{number:04}")).collect();
    prop_assert_eq!(slips, gapless, "slips run without gaps");
    Ok(())
}

/// What a closing has fixed: payments and remittances of the period, what was counted, what was due in its months.
fn closed_figures(branch: &Branch, closing: &Value) -> Value {
    let until = &closing["until"];
    let mut paid = payments(branch, json!({ "to": until }));
    for payment in &mut paid {
        // Pointing at a later correction is no change of it.
        payment["corrected_by"] = Value::Null;
    }
    let remitted = branch.call("dues.remittances", json!({ "year": 2026 }))["rows"].clone();
    let remitted: Vec<Value> = remitted
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["remitted_on"].as_str() <= until.as_str())
        .cloned()
        .collect();
    let until_day = until.as_str().unwrap();
    let ended = |month: &str| month < &until_day[..7] || (month == &until_day[..7] && until_day == "2026-09-30");
    let grid = branch.grid();
    // Months of which nothing was told when it was closed, before the book began, are in no period.
    let cells = grid["rows"].as_array().unwrap().iter().flat_map(|row| row["cells"].as_array().unwrap());
    let closed: BTreeSet<&str> =
        cells.filter(|cell| cell["closed"] == true).map(|cell| cell["month"].as_str().unwrap()).collect();
    let due: Vec<Value> = grid["months"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| ended(one["month"].as_str().unwrap()) && closed.contains(one["month"].as_str().unwrap()))
        .map(|one| json!([one["month"], one["due"]]))
        .collect();
    json!({ "paid": paid, "remitted": remitted, "counts": closing["counts"], "due": due })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_add_up_and_closed_periods_stay_whatever_is_done(steps in steps()) {
        let branch = Branch::new();
        branch.call("dues.assessment_confirm", json!({ "year": 2026, "on": "2026-09-01" }));
        let mut fixed: BTreeMap<i64, Value> = BTreeMap::new();
        for step in &steps {
            run(&branch, step);
            adds_up(&branch)?;
            let closings = branch.call("dues.closings", json!({}));
            let standing = closings.as_array().unwrap().iter().filter(|one| one["reopened_on"].is_null());
            let now: BTreeMap<i64, Value> =
                standing.map(|one| (number(&one["id"]), closed_figures(&branch, one))).collect();
            for (id, figures) in &now {
                if let Some(before) = fixed.get(id) {
                    prop_assert_eq!(before, figures, "closing {} stays through {:?}", id, step);
                }
            }
            fixed = now;
        }
        branch.is_sound("after all of it");
    }
}
