//! A branch to try things on.

use commands::{Desk, Failure, call, desk::FixedClock};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A branch of twelve on 27 October 2026, begun in September: two groups of six, a committee of three.
pub struct Branch {
    pub desk: Desk,
    pub members: Vec<i64>,
    pub groups: [i64; 2],
    _folder: TempDir,
}

pub const NAMES: [&str; 12] = [
    "金秀珍",
    "秦福生",
    "徐明远",
    "石学军",
    "李𬱖",
    "何淑芬",
    "邹光荣",
    "吕家栋",
    "汪根宝",
    "万文彬",
    "王龑",
    "龙翠英",
];

impl Branch {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let today = "2026-10-27".parse().expect("a day");
        let desk = Desk::new(folder.path(), FixedClock(today));
        let mut branch = Self { desk, members: Vec::new(), groups: [0, 0], _folder: folder };
        branch.call(
            "branch.create",
            json!({
                "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
                "secretary_name": "徐明远", "kind": "单独设置", "theme_day": 15, "started_on": "2026-09",
            }),
        );
        branch.members = NAMES.iter().map(|name| branch.add(name)).collect();
        let (first, second) = branch.members.split_at(6);
        branch.groups = [branch.group("第一党小组", first), branch.group("第二党小组", second)];
        branch.call("committee.save_term", json!({ "name": "第三届", "from": "2024-05" }));
        for (member, post) in [(2, "书记"), (7, "组织委员"), (5, "宣传委员")] {
            let member_id = branch.members[member];
            branch.call("committee.save_post", json!({ "member_id": member_id, "post": post, "from": "2024-05" }));
        }
        branch
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

    pub fn add(&self, name: &str) -> i64 {
        let values = json!({ "name": name, "joined_on": "1975-05", "confirmed_on": "1976-05", "retirement": "退休" });
        self.call("member.save", json!({ "values": values }))["value"]["id"].as_i64().expect("a key")
    }

    fn group(&self, name: &str, members: &[i64]) -> i64 {
        let id = self.call("group.save", json!({ "name": name }))["value"].as_i64().expect("a key");
        self.call("member.move_to_group", json!({ "ids": members, "group_id": id }));
        id
    }

    /// Puts somebody into hospital or to bed for the whole autumn.
    pub fn condition(&self, member: usize, kind: &str) {
        let id = self.members[member];
        self.call("member.condition_add", json!({ "id": id, "kind": kind, "from": "2026-09-20" }));
    }

    pub fn save(&self, draft: Value) -> i64 {
        self.call("occasion.save", draft)["value"]["id"].as_i64().expect("a key")
    }

    pub fn get(&self, id: i64) -> Value {
        self.call("occasion.get", json!({ "id": id }))
    }

    /// Everybody of some rows marked the same way.
    pub fn marks(&self, members: impl IntoIterator<Item = usize>, mark: &str) -> Vec<Value> {
        members.into_iter().map(|member| json!({ "member_id": self.members[member], "mark": mark })).collect()
    }

    pub fn codes(record: &Value) -> Vec<String> {
        let advice = record["advice"].as_array().expect("advice");
        advice.iter().map(|one| one["code"].as_str().expect("a code").to_owned()).collect()
    }
}
