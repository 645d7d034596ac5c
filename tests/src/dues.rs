//! A year of dues in the small branch: assessed, confirmed, changed, collected, counted, closed, handed up.

use serde_json::{Value, json};

use crate::branch::Branch;

/// A reduction for one member from September to the end of the year.
fn relief(member: &Value, state: &str) -> Value {
    json!({
        "member_id": member, "state": state, "from_month": "2026-09", "to_month": "2026-12", "amount": 0,
        "reason": "长期患病，家庭开支大", "requested_on": "2026-08-20", "decided_on": "2026-08-28",
        "decision": "支委会研究同意免交",
    })
}

impl Branch {
    /// Fills the book with something of every kind of dues.
    pub fn dues(&self) {
        self.assess();
        self.call("dues.relief_save", relief(&self.member(5), "同意"));
        self.call("dues.relief_save", relief(&self.member(7), "待研究"));
        self.collect("2026-03-10", &[1, 2, 3], 35);
        self.remit(1, "2026-03-20", 20_000);
        self.collect("2026-06-10", &[4, 5, 6], 35);
        self.remit(2, "2026-06-20", 20_000);
        self.collect("2026-09-10", &[7, 8, 9], 33);
        let wrong = self.find("dues.payments", json!({ "year": 2026, "include_voided": false }), "/rows/3/id");
        self.call("dues.void", json!({ "id": wrong, "reason": "重复登记" }));
        self.close();
        let closed = self.find("dues.payments", json!({ "month": "2026-06", "include_voided": false }), "/rows/0/id");
        let correction = json!({ "id": closed, "received_on": "2026-10-12", "amount": 0, "reason": "登记错了人" });
        self.call("dues.correct", correction);
        self.collect("2026-10-10", &[10], 20);
        self.remit(3, "2026-10-12", 20_000);
        let publication = json!({ "year": 2026, "quarter": 3, "published_on": "2026-10-15", "by_person": true });
        self.call("dues.publish", publication);
        self.call("dues.return_save", json!({ "receipts_year": 2025, "rate": 8000 }));
        let large = json!({
            "member_id": self.member(0), "received_on": "2026-07-01", "amount": 1_000_000, "means": "银行",
            "brief": "1970年入党，退休教师",
        });
        self.call("dues.large_save", large);
    }

    /// Last year and this one; this one confirmed, and changed since for one member.
    fn assess(&self) {
        let table = self.call("dues.assessment", json!({ "year": 2025 }));
        let rows = table["rows"].as_array().into_iter().flatten().zip(0i64..);
        let row = |(row, place): (&Value, i64)| {
            let rhythm = if place % 5 == 4 { "按季" } else { "按月" };
            json!({
                "member_id": row["member_id"], "category": "离退休", "base_kind": "基本养老金",
                "base": 350_000 + place * 7_300, "rhythm": rhythm,
            })
        };
        let rows: Vec<Value> = rows.map(row).collect();
        self.call("dues.assessment_save", json!({ "year": 2025, "rows": rows }));
        self.call("dues.assessment_take_over", json!({ "year": 2026 }));
        self.call("dues.assessment_confirm", json!({ "year": 2026, "on": "2026-01-15", "note": "支委会研究" }));
        let change = json!({
            "year": 2026, "member_ids": [self.member(4)], "from_month": 7, "amount": 2600, "reason": "按上级核定",
        });
        self.call("dues.assessment_change", change);
    }

    /// So many members of the grid pay what is due for some months.
    fn collect(&self, day: &str, months: &[usize], people: usize) {
        let grid = self.call("dues.grid", json!({ "year": 2026 }));
        let line = |row: &Value| {
            let due = |month: &&usize| row["cells"][**month - 1]["due"] != 0;
            let months: Vec<&usize> = months.iter().filter(due).collect();
            let amount: i64 = months.iter().filter_map(|month| row["cells"][**month - 1]["due"].as_i64()).sum();
            let months: Vec<String> = months.into_iter().map(|month| format!("2026-{month:02}")).collect();
            (amount > 0).then(|| json!({ "member_id": row["member_id"], "amount": amount, "months": months }))
        };
        let lines: Vec<Value> = grid["rows"].as_array().into_iter().flatten().take(people).filter_map(line).collect();
        let request = json!({
            "received_on": day, "collector": "何淑芬", "way": "会上", "means": "现金", "far_confirmed": false,
            "lines": lines,
        });
        self.call("dues.collect", request);
    }

    fn remit(&self, quarter: u32, day: &str, amount: i64) {
        let remittance = json!({
            "year": 2026, "quarter": quarter, "remitted_on": day, "amount": amount, "means": "现金",
            "receipt_number": format!("No.0{quarter}12"),
        });
        self.call("dues.remit", remittance);
    }

    /// All until the end of September is counted, found right and closed.
    fn close(&self) {
        let held = self.call("dues.box", json!({ "until": "2026-09-30" }));
        let lines = held["lines"].as_array().into_iter().flatten();
        let counts: Vec<Value> =
            lines.map(|line| json!({ "means": line["means"], "counted": line["expected"] })).collect();
        let closing = json!({
            "until": "2026-09-30", "counted_on": "2026-10-08", "counts": counts, "counted_by": "何淑芬",
            "witness": "徐明远",
        });
        self.call("dues.close", closing);
    }

    /// A year that begins as the one before did, not confirmed yet.
    pub fn next_year_assessed(&self) {
        self.call("dues.assessment_take_over", json!({ "year": 2027 }));
    }

    /// Key of the latest request for reduction.
    pub fn relief(&self) -> Value {
        self.find("dues.reliefs", json!({}), "/0/id")
    }
}
