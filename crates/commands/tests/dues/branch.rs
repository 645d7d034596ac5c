//! A branch whose members pay dues.

use std::path::Path;

use commands::{Desk, Failure, call, desk::FixedClock};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A branch on 27 October 2026, begun in July, with a committee; everybody is assessed at 24.95 元 a month.
pub struct Branch {
    pub desk: Desk,
    pub members: Vec<i64>,
    folder: TempDir,
}

/// What everybody pays a month, 分.
pub const MONTHLY: i64 = 2495;

pub const NAMES: [&str; 6] = ["金秀珍", "秦福生", "徐明远", "石学军", "李𬱖", "何淑芬"];

fn desk(folder: &Path, today: &str) -> Desk {
    Desk::new(folder, FixedClock(today.parse().expect("a day")))
}

impl Branch {
    /// With the six of [`NAMES`].
    pub fn new() -> Self {
        Self::of(&NAMES)
    }

    pub fn of(names: &[&str]) -> Self {
        let folder = TempDir::new().expect("a folder");
        let mut branch = Self { desk: desk(folder.path(), "2026-10-27"), members: Vec::new(), folder };
        branch.call(
            "branch.create",
            json!({
                "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
                "secretary_name": "徐明远", "kind": "单独设置", "started_on": "2026-07",
            }),
        );
        branch.members = names.iter().map(|name| branch.add(name)).collect();
        branch.assess(&branch.members.clone(), MONTHLY, "按月");
        branch
    }

    /// The same folder on another day.
    pub fn on(mut self, today: &str) -> Self {
        self.desk.close_book();
        self.desk = desk(self.folder.path(), today);
        self
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn add(&self, name: &str) -> i64 {
        let values = json!({ "name": name, "joined_on": "1975-05", "confirmed_on": "1976-05", "retirement": "退休" });
        self.call("member.save", json!({ "values": values }))["value"]["id"].as_i64().expect("a key")
    }

    /// Sets down what members pay a month of 2026.
    pub fn assess(&self, members: &[i64], amount: i64, rhythm: &str) {
        let row = |member: &i64| {
            json!({
                "member_id": member, "category": "离退休", "base_kind": "按上级核定", "amount": amount,
                "rhythm": rhythm, "reason": "按上级核定",
            })
        };
        let rows: Vec<Value> = members.iter().map(row).collect();
        self.call("dues.assessment_save", json!({ "year": 2026, "rows": rows }));
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&self.desk, name, request)
    }

    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request.clone()).unwrap_or_else(|failure| panic!("{name} {request}: {failure:?}"))
    }

    pub fn refused(&self, name: &str, request: Value) -> Failure {
        match self.try_call(name, request.clone()) {
            Err(failure) => failure,
            Ok(answer) => panic!("{name} {request} was done: {answer}"),
        }
    }

    /// A request to register lines on a day, at a meeting, in cash.
    pub fn lines(day: &str, lines: Value) -> Value {
        json!({
            "received_on": day, "collector": "何淑芬", "way": "会上", "means": "现金", "far_confirmed": false,
            "lines": lines,
        })
    }

    /// Registers one sum of one member and answers its receipt.
    pub fn pays(&self, member: usize, day: &str, amount: i64) -> Value {
        let lines = json!([{ "member_id": self.members[member], "amount": amount }]);
        self.call("dues.collect", Self::lines(day, lines))["value"][0].clone()
    }

    /// Closes until a day; all that should be there is there.
    pub fn close(&self, until: &str) -> Value {
        let held = self.call("dues.box", json!({ "until": until }));
        let lines = held["lines"].as_array().expect("lines").iter();
        let counts: Vec<Value> =
            lines.map(|line| json!({ "means": line["means"], "counted": line["expected"] })).collect();
        self.call("dues.close", json!({ "until": until, "counted_on": "2026-10-27", "counts": counts }))["value"]
            .clone()
    }

    pub fn grid(&self) -> Value {
        self.call("dues.grid", json!({ "year": 2026 }))
    }

    /// One month of one member in the grid.
    pub fn cell(&self, member: usize, month: usize) -> Value {
        let grid = self.grid();
        let rows = grid["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["member_id"] == self.members[member]).expect("the member's row");
        row["cells"][month - 1].clone()
    }

    pub fn slips(&self) -> Vec<String> {
        let page = self.call("dues.payments", json!({ "include_voided": true }));
        let rows = page["rows"].as_array().expect("rows").iter().rev();
        rows.filter_map(|row| row["slip"].as_str().map(str::to_owned)).collect()
    }

    /// Nothing of the book's own rules is broken.
    pub fn is_sound(&self, when: &str) {
        for check in self.call("book.verify", json!({}))["checks"].as_array().expect("checks") {
            assert_eq!(check["problems"], json!([]), "{when}: {}", check["name"]);
        }
    }
}
