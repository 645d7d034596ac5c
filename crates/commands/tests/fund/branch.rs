//! A branch with a little money.

use std::{
    fs,
    path::{Path, PathBuf},
};

use commands::{Desk, Failure, call, desk::FixedClock};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A branch of four on 27 October 2026: a secretary, two group leaders, one member more.
pub struct Branch {
    pub desk: Desk,
    pub members: Vec<i64>,
    folder: TempDir,
}

impl Branch {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let mut branch = Self { desk: desk(folder.path()), members: Vec::new(), folder };
        branch.call(
            "branch.create",
            json!({
                "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
                "secretary_name": "徐明远", "kind": "单独设置", "started_on": "2026-01",
            }),
        );
        branch.members = ["徐明远", "何淑芬", "李𬱖", "欧阳㛃"].map(|name| branch.add(name)).to_vec();
        branch.call("committee.save_term", json!({ "name": "第三届", "from": "2024-05" }));
        let secretary = json!({ "member_id": branch.members[0], "post": "书记", "from": "2024-05" });
        branch.call("committee.save_post", secretary);
        for (place, group) in [(1, "第一党小组"), (2, "第二党小组")] {
            let group = branch.call("group.save", json!({ "name": group }))["value"].clone();
            let member = branch.members[place];
            branch.call("member.move_to_group", json!({ "ids": [member], "group_id": group }));
            let post = json!({ "member_id": member, "post": "党小组长", "group_id": group, "from": "2024-05" });
            branch.call("committee.save_post", post);
        }
        branch
    }

    fn add(&self, name: &str) -> i64 {
        let values = json!({ "name": name, "joined_on": "1975-05", "confirmed_on": "1976-05", "retirement": "退休" });
        self.call("member.save", json!({ "values": values }))["value"]["id"].as_i64().expect("a key")
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&self.desk, name, request)
    }

    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    pub fn refused(&self, name: &str, request: Value) -> Failure {
        self.try_call(name, request).expect_err("it can't be done")
    }

    /// Registers a line and answers its key.
    pub fn enter(&self, line: Value) -> i64 {
        self.call("fund.save", line)["value"].as_i64().expect("a key")
    }

    /// Registers income of 党费返还, in 元.
    pub fn income(&self, day: &str, yuan: i64) -> i64 {
        self.enter(json!({
            "direction": "收入", "source": "党费返还", "day": day, "amount": yuan * 100, "subject": "党费返还到账",
        }))
    }

    pub fn ledger(&self, year: i32) -> Value {
        self.call("fund.ledger", json!({ "year": year }))
    }

    /// What is left of a source, in 分.
    pub fn balance(&self, year: i32, source: &str) -> i64 {
        let ledger = self.ledger(year);
        let balances = ledger["balances"].as_array().expect("balances");
        balances.iter().find(|one| one["source"] == source).map_or(0, |one| one["balance"].as_i64().expect("a sum"))
    }

    /// Lets requests read a file, as the window's dialog does.
    pub fn grant(&self, path: impl Into<PathBuf>) -> Value {
        serde_json::to_value(self.desk.grant(path).expect("granted")).expect("a token")
    }

    pub fn fixture(&self, name: &str) -> Value {
        let samples = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/samples");
        self.grant(samples.join(name))
    }

    /// A file with some bytes, to be chosen.
    pub fn file(&self, name: &str, bytes: &[u8]) -> Value {
        let path = self.path().join(name);
        fs::write(&path, bytes).expect("written");
        self.grant(path)
    }

    /// Names of the files in a folder of the book.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path().join(folder)) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// What `verify` finds wrong.
    pub fn problems(&self) -> Vec<String> {
        let verified = self.call("book.verify", json!({}));
        let checks = verified["checks"].as_array().expect("checks");
        let problems = checks.iter().flat_map(|check| check["problems"].as_array().expect("problems").clone());
        problems.map(|problem| problem.as_str().expect("a sentence").to_owned()).collect()
    }
}

/// A desk over a folder, on the day everything is tried.
pub fn desk(folder: &Path) -> Desk {
    Desk::new(folder, FixedClock("2026-10-27".parse().expect("a day")))
}
