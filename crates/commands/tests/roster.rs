//! The roster through its commands, as the window and `ybt` use it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Instant;

use commands::{
    Desk, Failure, call,
    desk::{FixedClock, clock::day_in_china},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A branch with a book of its own, on 31 October 2026.
struct Branch {
    desk: Desk,
    _folder: TempDir,
}

impl Branch {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let today = day_in_china("2026-10-31T01:00:00Z".parse().expect("an instant"));
        let branch = Self { desk: Desk::new(folder.path(), FixedClock(today)), _folder: folder };
        branch.call("branch.create", details("2026-01"));
        branch
    }

    fn try_call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&self.desk, name, request)
    }

    fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    fn refused(&self, name: &str, request: Value) -> Failure {
        self.try_call(name, request).expect_err("it can't be done")
    }

    fn add(&self, values: Value) -> i64 {
        self.call("member.save", json!({ "values": values }))["value"]["id"].as_i64().expect("a key")
    }

    /// Names of the list, in its order.
    fn names(&self, query: Value) -> Vec<String> {
        let page = self.call("member.list", query);
        page["lines"].as_array().expect("lines").iter().map(|line| text(&line["name"])).collect()
    }

    fn group(&self, name: &str, members: &[i64]) -> i64 {
        let id = self.call("group.save", json!({ "name": name }))["value"].as_i64().expect("a key");
        if !members.is_empty() {
            self.call("member.move_to_group", json!({ "ids": members, "group_id": id }));
        }
        id
    }
}

fn details(started_on: &str) -> Value {
    json!({
        "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会", "secretary_name": "徐明远",
        "kind": "单独设置", "theme_day": 10, "started_on": started_on,
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is text")).to_owned()
}

fn jin() -> Value {
    json!({
        "name": "金秀珍", "sex": "女", "ethnicity": "汉", "birth_date": "1946-02-24", "id_number": "990178194602249886",
        "education": "大学普通班", "joined_on": "1979-02-27", "confirmed_on": "1980-02-27", "retirement": "退休",
        "former_unit": "县文化馆", "former_post": "馆员", "phone": "19914123519", "address": "北苑小区18号",
        "pension": "3890", "chronic_illness": "高血压",
    })
}

fn qin() -> Value {
    json!({
        "name": "秦福生", "sex": "男", "birth_date": "1932-04", "joined_on": "1954-10-09",
        "confirmed_on": "1955-10-09", "retirement": "离休", "phone": "19909474880",
    })
}

fn he() -> Value {
    json!({ "name": "何淑芬", "sex": "女", "birth_date": "1949-05-17", "joined_on": "1972-05", "confirmed_on": "1973-05" })
}

#[test]
fn a_branch_is_made_once() {
    let branch = Branch::new();
    assert_eq!(branch.call("branch.get", json!({}))["theme_day"], 10, "as the guide was told");
    assert_eq!(branch.refused("branch.create", details("2026-01")).code, "book.exists", "one book in a folder");
    let failure = branch.refused(
        "branch.save",
        json!({
            "name": " ", "superior": "某机关党委", "secretary_name": "徐明远", "kind": "混编", "started_on": "2026-01",
        }),
    );
    assert_eq!(failure.code, "branch.name_missing", "a branch has a name");
    assert!(failure.what_to_do.ends_with('。'), "says what to do: {}", failure.what_to_do);
}

#[test]
fn what_is_saved_is_on_the_list_and_the_card_masked() {
    let branch = Branch::new();
    let id = branch.add(jin());
    let page = branch.call("member.list", json!({ "columns": ["age", "standing", "id_number", "pension", "phone"] }));
    let cells = &page["lines"][0]["cells"];
    assert_eq!(*cells, json!(["80", "46 年", "99**********86", "****", "19914123519"]), "sensitive ones masked");
    let card = branch.call("member.get", json!({ "id": id }));
    assert!(!card.to_string().contains("990178194602249886"), "the number is nowhere on the card");
    assert!(!card.to_string().contains("高血压"), "nor is the illness");
    assert_eq!(card["standing"]["from"], "1980-02-27", "counted from confirmation");
    assert_eq!(card["medal"]["year"], 2030, "fifty years complete on 1 July");
    let shown = branch.call("member.reveal", json!({ "id": id, "field": "id_number", "why": "核对报表" }));
    assert_eq!(shown["value"]["value"], "990178194602249886", "shown when asked for");
    let history = branch.call("history.list", json!({ "table": "member", "row": id.to_string() })).to_string();
    assert!(history.contains("查看金秀珍的身份证号码：核对报表"), "and logged with the member: {history}");
    assert_eq!(
        branch.refused("member.reveal", json!({ "id": id, "field": "phone" })).code,
        "member.not_hidden",
        "open"
    );
}

#[test]
fn only_what_was_changed_is_written() {
    let branch = Branch::new();
    let id = branch.add(jin());
    let card = branch.call("member.get", json!({ "id": id }));
    let change = json!({
        "id": id, "version": card["version"],
        "values": { "phone": "13800001111", "id_number": "99**********86", "chronic_illness": "****" },
    });
    branch.call("member.save", change.clone());
    let shown = branch.call("member.reveal", json!({ "id": id, "field": "id_number" }));
    assert_eq!(shown["value"]["value"], "990178194602249886", "a mask that comes back changes nothing");
    let stale = branch.refused("member.save", change);
    assert_eq!(stale.code, "member.changed_elsewhere", "the form was filled from what is no longer so");
}

#[test]
fn wrong_fields_are_refused_with_every_reason() {
    let branch = Branch::new();
    let failure =
        branch.refused("member.save", json!({ "values": { "name": "王芳", "birth_date": "51.3", "sex": "?" } }));
    assert_eq!(failure.detail.lines().count(), 2, "both are told: {}", failure.detail);
    let failure =
        branch.refused("member.save", json!({ "values": { "name": "王芳", "id_number": "990178194602249887" } }));
    assert_eq!(failure.code, "member.id_number_check_digit", "a digit is wrong");
    assert!(!failure.title.contains("886") && !failure.what_to_do.contains("886"), "no number is proposed");
    let explained = json!({ "name": "王芳", "id_number": "990178194602249887", "identity_note": "原件如此" });
    let id = branch.add(explained);
    assert!(id > 0, "kept with an explanation");
    assert_eq!(branch.names(json!({})), ["王芳"], "only that one was stored");
}

#[test]
fn the_form_is_told_while_it_is_filled() {
    let branch = Branch::new();
    branch.add(jin());
    let check =
        branch.call("member.check", json!({ "values": { "name": "金秀珍", "id_number": "990178194602249886" } }));
    let offers: Vec<&Value> = check["findings"].as_array().expect("findings").iter().map(|f| &f["offer"]).collect();
    assert_eq!(offers, ["1946-02-24", "女"], "birthday and sex are offered");
    assert_eq!(check["same_person"][0]["why"], "身份证号码相同", "she is on the roster already");
    let twice = branch.refused("member.save", json!({ "values": jin() }));
    assert_eq!(twice.code, "member.same_id_number", "one number, one person");
    let asked = branch.call("member.check", json!({ "values": he() }));
    assert_eq!(asked["standing"]["asks"], true, "confirmed a year after joining in 1972: the file must tell");
}

#[test]
fn the_list_filters_sorts_and_counts() {
    let branch = Branch::new();
    let (jin, qin, he) = (branch.add(jin()), branch.add(qin()), branch.add(he()));
    branch.group("第二党小组", &[]);
    let first = branch.group("第一党小组", &[jin, he]);
    assert_eq!(branch.call("group.list", json!({}))[0]["id"], first, "as people count, not as they were made");
    branch.call(
        "member.condition_add",
        json!({
            "id": he, "kind": "异地居住", "away_kind": "定居", "detail": "南宁", "from": "2024-08",
        }),
    );
    let all = branch.call("member.list", json!({}));
    assert_eq!(all["foot"]["text"], "3 人　男 1　女 2　平均 83.7 岁　党龄 50 年以上 1 人", "the foot of the list");
    assert_eq!(all["foot"]["standing_unsettled"], 1, "何淑芬's file has to be asked");
    assert_eq!(all["lines"][2]["tags"][0]["text"], "异地居住", "seen at a glance");
    assert_eq!(branch.names(json!({ "group_id": first })), ["金秀珍", "何淑芬"], "a group in the roster's order");
    assert_eq!(branch.names(json!({ "without_group": true })), ["秦福生"], "in no group");
    assert_eq!(branch.names(json!({ "residence": "异地" })), ["何淑芬"], "living elsewhere");
    assert_eq!(branch.names(json!({ "age_from": 80 })), ["金秀珍", "秦福生"], "eighty and more");
    assert_eq!(branch.names(json!({ "sort": "age" })), ["何淑芬", "金秀珍", "秦福生"], "youngest first");
    assert_eq!(branch.names(json!({ "sort": "name" })), ["何淑芬", "金秀珍", "秦福生"], "by pinyin");
    assert_eq!(
        branch.names(json!({ "sort": "standing", "descending": true })),
        ["秦福生", "金秀珍", "何淑芬"],
        "unknown last"
    );
    for search in ["qfs", "福生", "4880", "qinfu"] {
        assert_eq!(branch.names(json!({ "search": search })), ["秦福生"], "{search} finds him");
    }
    let chips: Vec<String> = all["chips"]
        .as_array()
        .expect("chips")
        .iter()
        .map(|c| format!("{} {}", text(&c["label"]), c["count"]))
        .collect();
    assert_eq!(chips, ["在册 3", "第一党小组 2", "80 岁以上 2", "异地 1", "未分组 1"], "the usual filters");
    assert_eq!(
        branch.refused("member.list", json!({ "columns": ["shoe"] })).code,
        "member.column_unknown",
        "no such field"
    );
    let _ = qin;
}

#[test]
fn the_list_is_filtered_by_class_and_by_who_keeps_in_touch() {
    let branch = Branch::new();
    let (jin, qin, he) = (branch.add(jin()), branch.add(qin()), branch.add(he()));
    branch.call("member.set_class", json!({ "id": he, "class": 3, "from": "2026-06-01" }));
    branch.call("member.set_class", json!({ "id": qin, "class": 5, "from": "2026-06-01" }));
    assert_eq!(branch.names(json!({ "five_class": 3 })), ["何淑芬"], "of the third class");
    branch.call("member.set_contact", json!({ "ids": [qin], "contact_id": jin, "from": "2026-01-01" }));
    branch.call("member.set_contact", json!({ "ids": [jin], "contact_id": he, "from": "2026-01-01" }));
    assert_eq!(branch.names(json!({ "contact_id": jin })), ["秦福生"], "with whom 金秀珍 keeps in touch");
    assert_eq!(branch.names(json!({ "without_contact": true })), ["何淑芬"], "with whom nobody does");
    let page = branch.call("member.list", json!({}));
    let choices: Vec<String> = page["contacts"]
        .as_array()
        .expect("choices")
        .iter()
        .map(|one| format!("{} {}", text(&one["name"]), one["count"]))
        .collect();
    assert_eq!(choices, ["金秀珍 1", "何淑芬 1", "未分配 1"], "what one can choose from");
    let paper = branch.call("report.roster", json!({ "query": { "contact_id": jin } }));
    assert_eq!(paper["print"]["paper"], "党员名册（金秀珍联系） 2026年10月31日", "the paper says what it is of");
}

#[test]
fn a_condition_is_put_right_and_the_history_keeps_both() {
    let branch = Branch::new();
    let id = branch.add(he());
    let add = json!({
        "id": id, "kind": "异地居住", "away_kind": "暂居", "detail": "南宁", "from": "2026-08", "note": "随女儿",
    });
    let condition = branch.call("member.condition_add", add)["value"].clone();
    let correct = |values: Value| {
        let mut request = json!({ "condition_id": condition });
        request.as_object_mut().expect("a request").extend(values.as_object().expect("values").clone());
        branch.try_call("member.condition_correct", request)
    };
    correct(json!({ "away_kind": "定居", "detail": "柳州", "from": "2026-07-15", "to": "2026-09" }))
        .expect("corrected");
    let held = branch.call("member.get", json!({ "id": id }))["conditions"][0].clone();
    let seen = ["away_kind", "detail", "note", "from", "to"].map(|key| held[key].clone());
    assert_eq!(
        seen,
        [json!("定居"), json!("柳州"), Value::Null, json!("2026-07-15"), json!("2026-09")],
        "as corrected"
    );
    let step = branch.call("history.list", json!({}))[0].clone();
    assert_eq!(step["name"], "改何淑芬的情况", "named by what was done, not by the condition");
    let changes = branch.call("history.changes", json!({ "sequence": step["sequence"] }));
    let from = changes[0]["fields"].as_array().expect("fields").iter().find(|one| one["label"] == "开始").cloned();
    let from = from.expect("the first day is among what changed");
    assert_eq!((&from["old"], &from["new"]), (&json!("2026-08"), &json!("2026-07-15")), "before and after");
    branch.call("member.condition_add", json!({ "id": id, "kind": "异地居住", "from": "2026-10" }));
    assert_eq!(
        correct(json!({ "from": "2026-07" })).expect_err("open again").code,
        "condition.open",
        "not two at once"
    );
    let backwards = correct(json!({ "from": "2026-09-20", "to": "2026-09-01" }));
    assert_eq!(backwards.expect_err("an end before the beginning").code, "period.before", "told so");
    let hospital = branch.call("member.condition_add", json!({ "id": id, "kind": "住院", "from": "2026-10-20" }));
    let odd = json!({ "condition_id": hospital["value"], "away_kind": "定居" });
    assert_eq!(branch.refused("member.condition_correct", odd).code, "condition.away_kind", "only who lives elsewhere");
}

#[test]
fn the_fifth_class_is_in_no_list() {
    let branch = Branch::new();
    let id = branch.add(jin());
    branch.call("member.set_class", json!({ "id": id, "class": 5, "from": "2026-06-01", "basis": "支委会研究" }));
    assert_eq!(
        branch.refused("member.list", json!({ "five_class": 5 })).code,
        "member.class_hidden",
        "not to be listed"
    );
    let page = branch.call("member.list", json!({ "columns": ["five_class"] }));
    assert_eq!(page["lines"][0]["cells"][0], "", "nor shown in a column");
    let card = branch.call("member.get", json!({ "id": id }));
    assert_eq!(
        (&card["five_class"], &card["five_class_hidden"]),
        (&Value::Null, &json!(true)),
        "one step away on the card"
    );
    let shown = branch.call("member.reveal", json!({ "id": id, "field": "five_class" }));
    assert!(text(&shown["value"]["value"]).starts_with("第5类"), "shown to who asks, and logged");
}

#[test]
fn the_roster_of_a_past_day_and_undo() {
    let branch = Branch::new();
    let (_, qin) = (branch.add(jin()), branch.add(qin()));
    branch.call(
        "member.set_status",
        json!({ "id": qin, "status": "转出", "from": "2026-09-01", "reason": "随子女定居省城" }),
    );
    assert_eq!(branch.names(json!({})), ["金秀珍"], "today");
    assert_eq!(branch.names(json!({ "day": "2026-08-31" })), ["金秀珍", "秦福生"], "the day before");
    assert_eq!(branch.names(json!({ "status": "转出" })), ["秦福生"], "those who left can be listed");
    let changes = branch.call("member.coming_and_going", json!({ "from": "2026-09-01", "to": "2026-09-30" }));
    assert_eq!(changes[0]["why"], "转出：随子女定居省城", "for the monthly sheet");
    let again = branch.refused("member.set_status", json!({ "id": qin, "status": "去世", "from": "2026-08-01" }));
    assert_eq!(again.code, "period.before", "not before what was registered last");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.names(json!({})), ["金秀珍", "秦福生"], "taken back");
    branch.call("member.bin", json!({ "id": qin }));
    assert_eq!(branch.names(json!({})), ["金秀珍"], "in the bin");
    branch.call("member.restore", json!({ "id": qin }));
    assert_eq!(branch.names(json!({})), ["金秀珍", "秦福生"], "out again");
}

#[test]
fn the_committee_by_terms() {
    let branch = Branch::new();
    let (jin, qin) = (branch.add(jin()), branch.add(qin()));
    let post = json!({ "member_id": qin, "post": "书记", "from": "2023-05-10" });
    assert_eq!(branch.refused("committee.save_post", post.clone()).code, "post.no_term", "first the term");
    branch.call("committee.save_term", json!({ "name": "第三届", "from": "2023-05-10" }));
    branch.call("committee.save_post", post);
    branch.call("committee.save_post", json!({ "member_id": jin, "post": "书记", "from": "2025-01-01" }));
    let view = branch.call("committee.get", json!({}));
    assert_eq!(view["term"]["falls_due_on"], "2026-05-09", "three years");
    assert!(view["advice"].to_string().contains("已于2026年5月9日届满"), "past due: {}", view["advice"]);
    let posts: Vec<_> =
        view["posts"].as_array().expect("posts").iter().map(|p| (text(&p["name"]), p["to"].clone())).collect();
    assert_eq!(
        posts,
        [("秦福生".to_owned(), json!("2024-12-31")), ("金秀珍".to_owned(), Value::Null)],
        "one secretary at a time"
    );
    branch.call("member.set_contact", json!({ "ids": [qin], "contact_id": jin, "from": "2026-01-01" }));
    assert_eq!(branch.call("member.get", json!({ "id": qin }))["contact_id"], jin, "keeps in touch with him");
    branch.call("officer.save", json!({ "kind": "联络员", "name": "韦 敏", "unit": "县委老干部局" }));
    assert_eq!(branch.call("officer.list", json!({}))[0]["name"], "韦敏", "from outside the branch");
}

#[test]
fn what_is_missing_and_whom_to_call() {
    let branch = Branch::new();
    let jin = branch.add(jin());
    branch.add(qin());
    let list = branch.call("member.incomplete", json!({}));
    assert_eq!(list["members"].as_array().map(Vec::len), Some(1), "金秀珍 lacks nothing: {list}");
    assert_eq!(list["members"][0]["text"], "民族、身份证号码、学历、退休前单位、家庭住址", "what 秦福生 lacks");
    let contacts = branch.call("member.incomplete", json!({ "fields": ["emergency_phone"] }));
    assert_eq!(contacts["fields"][0]["count"], 2, "nobody has a family contact yet");
    branch.call(
        "member.save",
        json!({ "id": jin, "values": {
        "emergency_name": "金小明", "emergency_relation": "儿子", "emergency_phone": "13800002222",
    } }),
    );
    let phones = branch.call("member.phone_list", json!({}));
    assert_eq!(phones[0]["family"][0]["phone"], "13800002222", "whom to call");
    let found = branch.call("search.all", json!({ "text": "jxz" }));
    assert_eq!(found["groups"][0]["hits"][0]["title"], "金秀珍", "the one search finds people");
}

#[test]
fn a_long_roster_is_quick() {
    let branch = Branch::new();
    for number in 0..120u32 {
        let mut member = jin();
        member["name"] = json!(format!("党员{number:03}"));
        member["id_number"] = Value::Null;
        let values = member.as_object_mut().expect("values");
        values.remove("id_number");
        branch.call("member.save", json!({ "values": values }));
    }
    let begun = Instant::now();
    let page = branch.call("member.list", json!({ "search": "dy", "sort": "name" }));
    let took = begun.elapsed();
    assert_eq!((page["total"].clone(), page["pages"].clone()), (json!(120), json!(3)), "fifty a page");
    assert_eq!(page["lines"].as_array().map(Vec::len), Some(50), "the first page");
    // The bound of the release build is 50 ms; this one is unoptimised and shares its machine.
    println!("a list of 120 took {took:?}");
}
