//! Reductions and waivers: asked for, decided, ending by themselves.

use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

fn request(branch: &Branch) -> Value {
    json!({
        "member_id": branch.members[0], "state": "待研究", "from_month": "2026-08", "to_month": "2026-09", "amount": 0,
        "reason": "长期患病，家庭开支大", "requested_on": "2026-07-20",
    })
}

#[test]
fn only_what_was_granted_is_waived_and_it_ends_by_itself() {
    let branch = Branch::new();
    let mut relief = request(&branch);
    let id = branch.call("dues.relief_save", relief.clone())["value"].clone();
    assert_eq!(branch.cell(0, 8)["due"], MONTHLY, "asked for is not granted");
    let meeting = json!({ "kinds": ["支委会"], "day": "2026-07-28" });
    let meeting = branch.call("occasion.save", meeting)["value"]["id"].clone();
    relief["id"] = id.clone();
    relief["state"] = json!("同意");
    relief["decided_on"] = json!("2026-07-28");
    relief["occasion_id"] = meeting;
    relief["decision"] = json!("同意免交");
    branch.call("dues.relief_save", relief);
    let marks: Vec<Value> = [7, 8, 9, 10].map(|month| branch.cell(0, month)["mark"].clone()).to_vec();
    assert_eq!(marks, ["未交", "免", "免", "未到期"], "August and September");
    let row = branch.grid()["rows"][0].clone();
    assert_eq!((&row["note"], &row["due"]), (&json!("8月至9月免交"), &json!(MONTHLY * 10)), "said beside the year");
    let view = branch.call("dues.reliefs", json!({ "year": 2026 }))[0].clone();
    assert_eq!((&view["occasion_text"], &view["monthly"]), (&json!("7月28日 支委会"), &json!(MONTHLY)), "{view}");
    assert_eq!(branch.call("dues.reliefs", json!({ "year": 2025 })), json!([]), "none of the year before");
    branch.call("dues.relief_bin", json!({ "id": id }));
    assert_eq!(branch.cell(0, 8)["mark"], "未交", "in the bin it holds no more");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.cell(0, 8)["mark"], "免", "taken back");
    branch.is_sound("with a reduction");
}

#[test]
fn a_lower_sum_is_due_and_the_rest_is_not_owed() {
    let branch = Branch::new();
    let mut relief = request(&branch);
    relief["state"] = json!("同意");
    relief["decided_on"] = json!("2026-07-28");
    relief["amount"] = json!(500);
    branch.call("dues.relief_save", relief);
    assert_eq!(branch.cell(0, 8)["due"], 500, "five 元 a month");
    let view = branch.call("dues.reliefs", json!({}))[0].clone();
    assert!(view["advice"].to_string().contains("还没有关联研究减免的会议"), "{}", view["advice"]);
    branch.call("settings.set", json!({ "key": "dues_relief_to_superior", "value": true }));
    let view = branch.call("dues.reliefs", json!({}))[0].clone();
    assert!(view["advice"].to_string().contains("上级意见"), "where the superior is asked: {}", view["advice"]);
}

#[test]
fn what_is_not_in_order_is_refused() {
    let branch = Branch::new();
    for (field, value, code) in [
        ("reason", json!(" "), "dues.relief_reason"),
        ("to_month", json!("2026-07"), "dues.relief_months"),
        ("amount", json!(-1), "dues.relief_amount"),
        ("state", json!("同意"), "dues.relief_day"),
    ] {
        let mut relief = request(&branch);
        relief[field] = value;
        assert_eq!(branch.refused("dues.relief_save", relief).code, code, "{field}");
    }
}
