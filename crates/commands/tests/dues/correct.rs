//! Putting right what lies in a closed period.

use serde_json::json;

use crate::branch::{Branch, MONTHLY};

#[test]
fn a_payment_of_a_closed_period_is_corrected_in_the_open_one() {
    let branch = Branch::new();
    let paid = branch.pays(0, "2026-09-10", MONTHLY * 2);
    let id = paid["payment_id"].clone();
    let correction = json!({ "id": id, "received_on": "2026-10-20", "amount": MONTHLY, "reason": "多记了一个月" });
    let early = branch.refused("dues.correct", correction.clone());
    assert_eq!(early.code, "dues.still_open", "what is open is voided and registered again");
    branch.close("2026-09-30");
    assert_eq!(branch.refused("dues.void", json!({ "id": id, "reason": "多记" })).code, "dues.period_closed", "fixed");
    let receipt = branch.call("dues.correct", correction)["value"].clone();
    assert_eq!(
        (&receipt["amount"], &receipt["slip"]),
        (&json!(-MONTHLY), &json!("2026-0002")),
        "the difference, a slip of its own"
    );
    let marks = [branch.cell(0, 7)["mark"].clone(), branch.cell(0, 8)["mark"].clone()];
    assert_eq!(marks, [json!("已交"), json!("未交")], "August was taken back");
    let old = branch.call("dues.payment", json!({ "id": id }));
    assert_eq!(old["corrected_by"], json!([receipt["payment_id"]]), "the old one points at its correction");
    assert_eq!((&old["amount"], &old["closed"]), (&json!(MONTHLY * 2), &json!(true)), "and stays as it was");
    let held = branch.call("dues.box", json!({}));
    let cash = &held["lines"][0];
    assert_eq!((&cash["opening"], &cash["expected"]), (&json!(MONTHLY * 2), &json!(MONTHLY)), "the money went back");
    branch.is_sound("after a correction");
}

#[test]
fn a_correction_can_move_money_to_other_months() {
    let branch = Branch::new();
    let id = branch.pays(0, "2026-09-10", MONTHLY)["payment_id"].clone();
    branch.close("2026-09-30");
    let moved = json!({
        "id": id, "received_on": "2026-10-20", "amount": MONTHLY, "months": ["2026-09"], "reason": "交的是9月的",
    });
    let receipt = branch.call("dues.correct", moved.clone())["value"].clone();
    assert_eq!(receipt["amount"], 0, "no money moves");
    assert_eq!(
        (&branch.cell(0, 7)["mark"], &branch.cell(0, 9)["mark"]),
        (&json!("未交"), &json!("已交")),
        "July to September"
    );
    assert_eq!(branch.refused("dues.correct", moved).code, "dues.nothing", "it is so already");
    let all = json!({ "id": receipt["payment_id"], "received_on": "2026-10-21", "amount": 0, "reason": "没有收到" });
    branch.call("dues.correct", all);
    assert_eq!(branch.cell(0, 9)["paid"], 0, "a correction of a correction is one of the first payment");
    branch.is_sound("after two corrections");
}

#[test]
fn what_was_corrected_is_not_voided_before_its_correction() {
    let branch = Branch::new();
    let id = branch.pays(0, "2026-09-10", MONTHLY)["payment_id"].clone();
    let closing = branch.close("2026-09-30");
    let none = json!({ "id": id, "received_on": "2026-10-20", "amount": 0, "reason": "没有收到" });
    let correction = branch.call("dues.correct", none)["value"]["payment_id"].clone();
    branch.call("dues.reopen", json!({ "id": closing, "reason": "核对凭条" }));
    let void = json!({ "id": id, "reason": "没有收到" });
    assert_eq!(branch.refused("dues.void", void.clone()).code, "dues.corrected", "it would count twice");
    branch.call("dues.void", json!({ "id": correction, "reason": "改为作废原来那一笔" }));
    branch.call("dues.void", void);
    assert_eq!(branch.grid()["paid"], 0, "nothing is left");
    branch.is_sound("after voiding both");
}

#[test]
fn undoing_a_correction_voids_it() {
    let branch = Branch::new();
    let id = branch.pays(0, "2026-09-10", MONTHLY)["payment_id"].clone();
    branch.close("2026-09-30");
    branch.call("dues.correct", json!({ "id": id, "received_on": "2026-10-20", "amount": 0, "reason": "没有收到" }));
    branch.call("history.undo", json!({}));
    assert_eq!(branch.cell(0, 7)["mark"], "已交", "as before");
    assert_eq!(branch.slips(), ["2026-0001", "2026-0002"], "its number is kept");
}
