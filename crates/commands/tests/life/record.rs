//! Writing one occasion down.

use serde_json::{Value, json};

use crate::branch::Branch;

fn theme_day(branch: &Branch) -> Value {
    json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "from_time": "9:00", "to_time": "11:00",
        "place": "金秋家园二楼会议室", "host": "徐明远", "recorder": "吕家栋", "lecturer": "徐　明远",
        "topic": "讲好身边的老党员故事", "summary": "徐明远同志讲党课。", "minutes": "龙翠英：……",
        "ceremonies": { "badge": true, "oath": true },
        "decisions": [{ "text": "整理老党员故事", "owner": "何淑芬", "due": "2026-11" }, { "text": "　" }],
        "attendance": branch.marks(0..12, "现场"),
    })
}

#[test]
fn one_call_saves_the_whole_record_and_one_undo_takes_it_back() {
    let branch = Branch::new();
    let answer = branch.call("occasion.save", theme_day(&branch));
    assert_eq!(answer["value"]["sentence"], "已保存，应到 12　实到 12", "what is now in the book");
    let id = answer["value"]["id"].as_i64().expect("a key");
    let record = branch.get(id);
    assert_eq!(record["title"], "主题党日、党课", "both kinds");
    assert_eq!(record["draft"]["lecturer_identity"], "支部书记", "the secretary's own lecture is recognised");
    assert_eq!(record["draft"]["decisions"].as_array().map(Vec::len), Some(1), "an empty line is no decision");
    assert_eq!(record["draft"]["from_time"], "09:00", "as every time is written");
    let state = branch.call("history.state", json!({}));
    assert!(state.to_string().contains("登记主题党日、党课"), "undo names what it would undo: {state}");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.refused("occasion.get", json!({ "id": id })).code, "book.not_found", "all of it is gone");
    branch.call("history.redo", json!({}));
    assert_eq!(branch.get(id), record, "and back, whole");
}

#[test]
fn saving_what_was_read_changes_nothing() {
    let branch = Branch::new();
    let id = branch.save(theme_day(&branch));
    let record = branch.get(id);
    let again = branch.call("occasion.save", record["draft"].clone());
    assert_eq!(again["touched"], json!([]), "nothing was touched");
    assert_eq!(branch.get(id), record, "and all is as it was");
}

#[test]
fn what_is_missing_is_told_and_nothing_is_stored() {
    let branch = Branch::new();
    let cases = [
        (json!({ "kinds": [], "day": "2026-10-15" }), "occasion.kind_missing"),
        (json!({ "kinds": ["其他"], "day": "2026-10-15" }), "occasion.other_word_missing"),
        (json!({ "kinds": ["党课"], "day": "2026-10-15", "from_time": "11:00", "to_time": "9:00" }), "occasion.times"),
        (json!({ "kinds": ["党课"], "day": "2026-02-30" }), "call.request"),
    ];
    for (draft, code) in cases {
        assert_eq!(branch.refused("occasion.save", draft).code, code, "told by its code");
    }
    assert_eq!(branch.call("occasion.list", json!({}))["total"], 0, "nothing is stored");
}

#[test]
fn a_resolution_needs_half_of_those_expected() {
    let branch = Branch::new();
    let mut draft = json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": branch.marks(0..6, "现场") });
    draft["votes"] =
        json!([{ "rule": "表决", "subject": "年度工作计划", "in_favour": 6, "against": 0, "abstained": 0 }]);
    let id = branch.save(draft);
    let record = branch.get(id);
    let result = &record["vote_results"][0];
    assert_eq!((&result["due"], &result["present"]), (&json!(12), &json!(6)), "counted from attendance");
    assert_eq!(result["carried"], false, "six of twelve expected are not more than half");
    let codes = Branch::codes(&record);
    assert!(codes.contains(&"quorum.exactly_half".to_owned()), "exactly half is a notice: {codes:?}");
    assert!(codes.contains(&"attendance.unmarked".to_owned()), "six have no mark yet: {codes:?}");
}

#[test]
fn an_election_leaves_out_those_approved_not_to_count() {
    let branch = Branch::new();
    let mut marks = branch.marks(0..8, "现场");
    marks.extend(branch.marks([8, 9], "缺席"));
    let basis = "年老体弱卧床不起、长期生病生活不能自理";
    marks.extend([10, 11].map(|row| json!({ "member_id": branch.members[row], "mark": "不计入应到", "basis": basis })));
    let candidates: Vec<Value> = [("徐明远", 8), ("吕家栋", 7), ("何淑芬", 5), ("邹光荣", 4)]
        .map(|(name, votes)| json!({ "name": name, "in_favour": votes }))
        .into();
    let vote = json!({
        "rule": "选举", "subject": "支部委员会委员", "seats": 3, "contested": true, "issued": 8, "returned": 8,
        "candidates": candidates,
    });
    let draft = json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": marks, "votes": [vote] });
    let record = branch.get(branch.save(draft));
    let result = &record["vote_results"][0];
    assert_eq!((&result["due"], &result["present"]), (&json!(10), &json!(8)), "two don't count");
    assert_eq!(result["carried"], true, "eight of ten are four fifths");
    let standings: Vec<&str> =
        result["candidates"].as_array().expect("four").iter().filter_map(|one| one["standing"].as_str()).collect();
    assert_eq!(standings, ["当选", "当选", "当选", "未当选"], "half of those present, four, do not elect");
    assert_eq!(record["counts"]["expected"], 10, "and the record counts ten");
}

#[test]
fn marking_people_out_needs_an_election() {
    let branch = Branch::new();
    let mut marks = branch.marks(0..11, "现场");
    marks.extend(branch.marks([11], "不计入应到"));
    let id = branch.save(json!({ "kinds": ["主题党日"], "day": "2026-10-15", "attendance": marks }));
    let record = branch.get(id);
    assert_eq!(record["counts"]["expected"], 12, "everybody counts (section 0 row 10)");
    assert!(Branch::codes(&record).contains(&"exclusion.no_election".to_owned()), "and the record says why");
}

#[test]
fn a_committee_without_quorum_is_noticed() {
    let branch = Branch::new();
    let mut marks = branch.marks([2], "现场");
    marks.extend(branch.marks([5, 7], "缺席"));
    let id = branch.save(json!({ "kinds": ["支委会"], "day": "2026-10-15", "attendance": marks }));
    assert_eq!(Branch::codes(&branch.get(id)), ["quorum.missing"], "one of three");
}

#[test]
fn like_last_brings_people_and_place_and_no_text() {
    let branch = Branch::new();
    branch.save(theme_day(&branch));
    let last = branch.call("occasion.like_last", json!({ "kinds": ["主题党日"] }));
    assert_eq!((&last["place"], &last["host"]), (&json!("金秋家园二楼会议室"), &json!("徐明远")), "people and place");
    assert!(last.get("summary").is_none() && last.get("minutes").is_none(), "never its text");
    let none = branch.call("occasion.like_last", json!({ "kinds": ["外出活动"] }));
    assert_eq!(none["from"], Value::Null, "there was none yet");
}

#[test]
fn the_host_follows_the_kind() {
    let branch = Branch::new();
    let blank = branch.call("occasion.blank", json!({ "kinds": ["支委会"] }));
    assert_eq!((&blank["host"], &blank["day"]), (&json!("徐明远"), &json!("2026-10-27")), "the secretary, today");
    let leader = json!({
        "member_id": branch.members[8], "post": "党小组长", "group_id": branch.groups[1], "from": "2024-05",
    });
    branch.call("committee.save_post", leader);
    let group = json!({ "kinds": ["党小组会"], "group_id": branch.groups[1] });
    assert_eq!(branch.call("occasion.blank", group)["host"], "汪根宝", "the group's leader (第十四条)");
}

#[test]
fn the_list_is_filtered_and_the_search_finds_topics() {
    let branch = Branch::new();
    branch.save(theme_day(&branch));
    branch.save(json!({ "kinds": ["支委会"], "day": "2026-09-10", "place": "小会议室" }));
    let total = |query: Value| branch.call("occasion.list", query)["total"].clone();
    assert_eq!(total(json!({ "year": 2026 })), 2, "the year");
    assert_eq!(total(json!({ "year": 2026, "month": 10 })), 1, "the month");
    assert_eq!(total(json!({ "kind": "党课" })), 1, "one of its kinds");
    assert_eq!(total(json!({ "text": "老党员" })), 1, "a word of the topic");
    assert_eq!(total(json!({ "text": "100%" })), 0, "wildcards are taken literally");
    assert_eq!(total(json!({ "state": "计划" })), 0, "nothing is planned");
    let line = &branch.call("occasion.list", json!({ "kind": "党课" }))["lines"][0];
    assert_eq!(line["counts"]["on_site"], 12, "with its attendance");
    let found = branch.call("search.all", json!({ "text": "小会议室" })).to_string();
    assert!(found.contains("支委会") && found.contains("occasion"), "the one search finds places too: {found}");
}

#[test]
fn the_bin_keeps_it_and_gives_it_back() {
    let branch = Branch::new();
    let id = branch.save(theme_day(&branch));
    branch.call("occasion.bin", json!({ "id": id }));
    assert_eq!(branch.call("occasion.list", json!({}))["total"], 0, "not on the list");
    assert_eq!(branch.call("attendance.not_caught_up", json!({})), json!([]), "nor anywhere else");
    let binned = branch.call("bin.list", json!({})).to_string();
    assert!(binned.contains("2026-10-15"), "in the bin by its day: {binned}");
    branch.call("bin.restore", json!({ "table": "occasion", "id": id }));
    assert_eq!(branch.get(id)["counts"]["on_site"], 12, "back with its people");
    branch.call("occasion.bin", json!({ "id": id }));
    branch.call("bin.purge", json!({ "table": "occasion", "id": id }));
    assert_eq!(branch.call("bin.list", json!({})).as_array().map(Vec::len), Some(0), "gone for good, with its parts");
}

#[test]
fn a_list_on_no_paper_follows_the_kinds() {
    let branch = Branch::new();
    let attendance = branch.marks([2, 5, 7], "现场");
    let id = branch.save(json!({ "kinds": ["支委会"], "day": "2026-10-15", "attendance": attendance }));
    let mut draft = branch.get(id)["draft"].clone();
    draft["kinds"] = json!(["支委会", "党员大会"]);
    branch.save(draft);
    let record = branch.get(id);
    assert_eq!(
        (&record["counts"]["expected"], &record["counts"]["on_site"]),
        (&json!(12), &json!(3)),
        "all are expected"
    );
    assert_eq!(record["by_kind"][1]["expected"], 3, "the committee is counted apart: {}", record["by_kind"]);
    assert!(!Branch::codes(&record).contains(&"roster.changed".to_owned()), "nothing is left to bring up to date");
}

#[test]
fn what_was_printed_since_is_not_undone_from_under_the_paper() {
    let branch = Branch::new();
    let id = branch.save(json!({ "state": "计划", "kinds": ["主题党日"], "day": "2026-10-29" }));
    let print = move |tx: &store::Tx| store::occasion::record_print(tx, domain::occasion::OccasionId(id), "签到表");
    let store = branch.desk.store().expect("the book is open");
    store.transact(store::Op::event("打印签到表"), print).expect("printed");
    let failure = branch.refused("history.undo", json!({}));
    assert!(failure.code.starts_with("history."), "it says why: {failure:?}");
    assert_eq!(branch.get(id)["people"].as_array().map(Vec::len), Some(12), "and the list stands");
}
