//! A branch of a size of its own, whose dues were collected month by month.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use crate::branch::Branch;

impl Branch {
    /// Makes the branch, its members and their year's assessment of 20.00 元, all paid in these months. Gives the
    /// members' keys.
    pub fn register(&self, members: usize, months: RangeInclusive<u32>) -> Vec<Value> {
        self.call(
            "branch.create",
            json!({
                "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
                "secretary_name": "徐明远", "kind": "单独设置", "started_on": "2026-01",
            }),
        );
        let member = |place| {
            let values = json!({ "name": format!("党员{place}"), "joined_on": "1975-05", "retirement": "退休" });
            self.find("member.save", json!({ "values": values }), "/value/id")
        };
        let members: Vec<Value> = (0..members).map(member).collect();
        let row = |id: &Value| {
            json!({
                "member_id": id, "category": "离退休", "base_kind": "基本养老金", "base": 400_000, "rhythm": "按月",
            })
        };
        let rows: Vec<Value> = members.iter().map(row).collect();
        self.call("dues.assessment_save", json!({ "year": 2026, "rows": rows }));
        for month in months {
            let line = |id: &Value| json!({ "member_id": id, "amount": 2000, "months": [format!("2026-{month:02}")] });
            let lines: Vec<Value> = members.iter().map(line).collect();
            let request = json!({
                "received_on": format!("2026-{month:02}-10"), "collector": "何淑芬", "way": "会上", "means": "现金",
                "far_confirmed": false, "lines": lines,
            });
            self.call("dues.collect", request);
        }
        members
    }
}
