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
    let members = fill(&branch);
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

fn fill(branch: &Branch) -> Vec<Value> {
    branch.call(
        "branch.create",
        json!({
            "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
            "secretary_name": "徐明远", "kind": "单独设置", "started_on": "2026-01",
        }),
    );
    let member = |place| {
        let values = json!({ "name": format!("党员{place}"), "joined_on": "1975-05", "retirement": "退休" });
        branch.find("member.save", json!({ "values": values }), "/value/id")
    };
    let members: Vec<Value> = (0..MEMBERS).map(member).collect();
    let row = |id: &Value| {
        json!({
            "member_id": id, "category": "离退休", "base_kind": "基本养老金", "base": 400_000, "rhythm": "按月",
        })
    };
    let rows: Vec<Value> = members.iter().map(row).collect();
    branch.call("dues.assessment_save", json!({ "year": 2026, "rows": rows }));
    for month in 1..=10 {
        let line = |id: &Value| json!({ "member_id": id, "amount": 2000, "months": [format!("2026-{month:02}")] });
        let lines: Vec<Value> = members.iter().map(line).collect();
        collect(branch, &format!("2026-{month:02}-10"), json!(lines));
    }
    members
}
