//! What must come out the same after something with a number was taken back.

use acceptance::branch::{Branch, SEALED};
use serde_json::{Value, json};

/// Commands that are taken back by their opposite: what they gave has a number, or closes something.
pub const COMPENSATING: &[&str] = &[
    "dues.assessment_confirm",
    "dues.close",
    "dues.collect",
    "dues.correct",
    "fund.save",
    "fund.subsidy_save",
    "home_visit.save",
    "yearbook.seal",
];

/// Every sum that a person reads anywhere: of dues, of the box, of the funds, and what is closed.
pub fn totals(branch: &Branch) -> Value {
    let of = |name: &str, request: Value, fields: &[&str]| -> Value {
        let answer = branch.call(name, request);
        fields.iter().map(|field| json!([field, answer.pointer(field)])).collect()
    };
    let mut all = Vec::new();
    for year in [2026, 2027] {
        all.push(of(
            "dues.grid",
            json!({ "year": year }),
            &["/due", "/paid", "/extra", "/owed", "/months", "/confirmed"],
        ));
        all.push(of("dues.remittances", json!({ "year": year }), &["/received", "/remitted", "/quarters"]));
        all.push(of("fund.ledger", json!({ "year": year }), &["/balances", "/total"]));
    }
    all.push(of("dues.box", json!({}), &["/lines", "/direct", "/expected", "/closed_until"]));
    all.push(of("dues.owed", json!({}), &["/people", "/amount"]));
    all.push(of("dues.returns", json!({}), &["/rows"]));
    for year in [2026, SEALED] {
        all.push(of("yearbook.contents", json!({ "year": year }), &["/seal/lifted_on"]));
    }
    json!(all)
}
