//! A year of dues of 130 members.

use acceptance::{branch::Branch, measure::Table};
use serde_json::{Value, json};
use tempfile::TempDir;

const MEMBERS: usize = 130;
const RUNS: usize = 30;

/// Fills ten months of 130 members and prints how long what is looked at and written takes.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::over(folder.path());
    let members = branch.register(MEMBERS, 1..=10);
    let mut table = Table::default();
    for (what, command, request, aim) in [
        ("全年收缴表", "dues.grid", json!({ "year": 2026 }), Some(10.0)),
        ("年度核定表", "dues.assessment", json!({ "year": 2026 }), Some(50.0)),
        ("未交名单", "dues.owed", json!({}), Some(50.0)),
        ("合计背后的行", "dues.rows", json!({ "year": 2026 }), Some(50.0)),
        ("按名单登记收款的名单", "dues.collect_list", json!({ "received_on": "2026-10-31" }), Some(50.0)),
    ] {
        table.time(format!("{command} {what}"), aim, RUNS, || {
            branch.call(command, request.clone());
        });
    }
    for (format, aim) in [("pdf", Some(150.0)), ("xlsx", None)] {
        table.time(format!("report.dues_register 登记表（{format}）"), aim, RUNS, || {
            branch.call("report.dues_register", json!({ "year": 2026, "published": false, "format": format }));
        });
    }
    let mut turn = 0;
    table.time("dues.collect 表中登记一格", Some(20.0), RUNS, || {
        let line = json!([{ "member_id": members[turn % MEMBERS], "amount": 2000, "months": ["2026-11"] }]);
        collect(&branch, "2026-10-31", line);
        turn += 1;
    });
    table.print("党费（130 人，全年）");
}

fn collect(branch: &Branch, day: &str, lines: Value) {
    let request = json!({
        "received_on": day, "collector": "何淑芬", "way": "会上", "means": "现金", "far_confirmed": false,
        "lines": lines,
    });
    branch.call("dues.collect", request);
}
