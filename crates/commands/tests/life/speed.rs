//! A save stays a handful of rows.

use serde_json::json;

use crate::branch::Branch;

#[test]
fn changing_one_mark_touches_one_row() {
    let branch = Branch::new();
    let attendance = branch.marks(0..12, "现场");
    let id = branch.save(json!({ "kinds": ["主题党日"], "day": "2026-10-15", "attendance": attendance }));
    let mut draft = branch.get(id)["draft"].clone();
    draft["attendance"][4]["mark"] = json!("缺席");
    let changed = branch.call("occasion.save", draft);
    assert_eq!(changed["touched"], json!(["attendance"]), "nothing else is rewritten");
    let history = branch.call("history.list", json!({})).to_string();
    assert!(history.contains("修改主题党日"), "one named operation: {history}");
}
