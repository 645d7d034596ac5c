//! Who is expected, who came, who caught up.

use serde_json::{Value, json};

use crate::branch::Branch;

fn names(list: &Value) -> Vec<&str> {
    list["people"].as_array().expect("people").iter().filter_map(|person| person["name"].as_str()).collect()
}

#[test]
fn several_types_expect_the_union_and_count_apart() {
    let branch = Branch::new();
    let day = "2026-10-15";
    let committee = branch.call("attendance.expected", json!({ "kinds": ["支委会"], "day": day }));
    assert_eq!(names(&committee), ["徐明远", "何淑芬", "吕家栋"], "the committee, in the roster's order");
    let both = branch.call("attendance.expected", json!({ "kinds": ["支委会", "主题党日"], "day": day }));
    assert_eq!(both["expected"], 12, "the union is everybody");
    assert_eq!(both["by_kind"][0]["expected"], 3, "the committee is counted apart");
    let group = json!({ "kinds": ["党小组会"], "group_id": branch.groups[1], "day": day });
    let group = branch.call("attendance.expected", group);
    assert_eq!(names(&group).len(), 6, "one group");
    assert_eq!(group["people"][0]["row_number"], 1, "numbered as on its own sheet");
}

#[test]
fn all_present_leaves_out_those_known_to_be_away() {
    let branch = Branch::new();
    branch.condition(9, "住院");
    branch.condition(3, "行动不便");
    let list = branch.call("attendance.expected", json!({ "kinds": ["主题党日"], "day": "2026-10-15" }));
    let proposed = |row: usize| &list["people"][row]["when_all_present"];
    assert_eq!(*proposed(9), json!({ "mark": "请假", "reason": "住院" }), "万文彬 is in hospital");
    assert_eq!(proposed(3)["mark"], "现场", "walking with difficulty keeps nobody away");
    assert_eq!(proposed(0)["mark"], "现场", "nothing is known against it");
}

#[test]
fn typed_numbers_mean_the_people_on_the_printed_sheet() {
    let branch = Branch::new();
    let planned = branch.save(json!({ "state": "计划", "kinds": ["主题党日"], "day": "2026-10-29" }));
    let print =
        move |tx: &store::Tx| store::occasion::record_print(tx, domain::occasion::OccasionId(planned), "签到表");
    let store = branch.desk.store().expect("the book is open");
    store.transact(store::Op::event("打印签到表"), print).expect("printed");
    // The roster changes afterwards: the first leaves, a new one comes, the order is turned round.
    let left = json!({ "id": branch.members[0], "status": "转出", "from": "2026-10-27" });
    branch.call("member.set_status", left);
    branch.add("田志强");
    let mut turned = branch.members.clone();
    turned.reverse();
    branch.call("member.reorder", json!({ "ids": turned }));
    let found = branch.call("attendance.by_numbers", json!({ "occasion_id": planned, "numbers": "３、 7 12 40 三" }));
    let people: Vec<&str> =
        found["people"].as_array().expect("people").iter().filter_map(|one| one["name"].as_str()).collect();
    assert_eq!(people, ["徐明远", "邹光荣", "龙翠英"], "rows 3, 7 and 12 of the paper");
    assert_eq!((&found["unknown"], &found["unreadable"]), (&json!([40]), &json!(["三"])), "nothing is guessed");
    let record = branch.get(planned);
    let advice = record["advice"].as_array().expect("advice");
    let changed = advice.iter().find(|one| one["code"] == "roster.changed").expect("the record says so");
    assert!(
        changed["text"].as_str().is_some_and(|text| text.contains("田志强") && text.contains("金秀珍")),
        "{changed}"
    );
    let refreshed = branch.call("attendance.refresh", json!({ "occasion_id": planned }));
    assert_eq!(refreshed["value"]["added"], json!(["田志强"]), "added");
    assert_eq!(refreshed["value"]["removed"], json!(["金秀珍"]), "taken off, having no mark");
    let again = branch.call("attendance.by_numbers", json!({ "occasion_id": planned, "numbers": "3 13" }));
    assert_eq!(again["people"][0]["name"], "徐明远", "the others keep their rows");
    assert_eq!(again["people"][1]["name"], "田志强", "the new one has the next");
}

#[test]
fn numbers_on_an_unsaved_form_mean_the_screen() {
    let branch = Branch::new();
    let order = [branch.members[4], branch.members[2]];
    let found = branch.call("attendance.by_numbers", json!({ "order": order, "numbers": "2" }));
    assert_eq!(found["people"][0]["name"], "徐明远", "the second on the screen");
}

#[test]
fn those_who_missed_it_catch_up_later() {
    let branch = Branch::new();
    let mut marks = branch.marks(0..10, "现场");
    marks.push(json!({ "member_id": branch.members[10], "mark": "请假", "reason": "回乡" }));
    marks.extend(branch.marks([11], "缺席"));
    let id = branch.save(json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": marks }));
    let missed = branch.call("attendance.not_caught_up", json!({}));
    assert_eq!(missed.as_array().map(Vec::len), Some(2), "two were not there");
    assert_eq!(missed[0]["days_since"], 7, "since the meeting");
    let make_up = json!({ "way": "送学上门", "made_on": "2026-10-26", "by_whom": "吕家栋", "booklets": 2 });
    let request = json!({ "occasion_id": id, "member_ids": [branch.members[10]], "make_up": make_up });
    branch.call("attendance.make_up", request);
    let record = branch.get(id);
    assert_eq!(record["counts"]["made_up"], 1, "one caught up");
    assert_eq!(record["rates"][0]["percent"], "83.3%", "10 of 12 in the room, as before");
    assert_eq!(record["rates"][1]["percent"], "91.7%", "11 of 12 with make-up");
    assert_eq!(branch.call("attendance.not_caught_up", json!({})).as_array().map(Vec::len), Some(1), "one is left");
    let present = json!({ "occasion_id": id, "member_ids": [branch.members[0]], "make_up": make_up });
    assert_eq!(branch.refused("attendance.make_up", present).code, "attendance.not_missed", "who was there needs none");
    branch.call("attendance.withdraw_make_up", json!({ "occasion_id": id, "member_id": branch.members[10] }));
    assert_eq!(branch.get(id)["counts"]["made_up"], 0, "taken back");
}

#[test]
fn voluntary_service_lists_those_who_came_and_misses_nobody() {
    let branch = Branch::new();
    let list = branch.call("attendance.expected", json!({ "kinds": ["志愿服务"], "day": "2026-10-18" }));
    assert_eq!((&list["expected"], names(&list).len()), (&json!(0), 12), "anyone can be ticked, nobody is expected");
    let marks = branch.marks([1, 4, 7], "现场");
    let id = branch.save(json!({ "kinds": ["志愿服务"], "day": "2026-10-18", "attendance": marks }));
    let record = branch.get(id);
    assert_eq!(record["people"].as_array().map(Vec::len), Some(3), "those who came");
    let mut draft = record["draft"].clone();
    draft["attendance"][0]["mark"] = Value::Null;
    branch.save(draft);
    assert_eq!(branch.get(id)["people"].as_array().map(Vec::len), Some(2), "one was ticked by mistake");
    let open = branch.call("attendance.expected", json!({ "occasion_id": id }));
    assert_eq!(names(&open).len(), 12, "others can still be added");
}

#[test]
fn the_long_bedridden_are_left_out_of_the_third_rate_only() {
    let branch = Branch::new();
    branch.condition(9, "卧床");
    let mut marks = branch.marks((0..12).filter(|member| *member != 9), "现场");
    marks.push(json!({ "member_id": branch.members[9], "mark": "请假", "reason": "卧床" }));
    let id = branch.save(json!({ "kinds": ["主题党日"], "day": "2026-10-15", "attendance": marks }));
    let record = branch.get(id);
    assert_eq!(record["counts"]["expected"], 12, "expected all the same");
    assert_eq!(record["rates"][0]["percent"], "91.7%", "11 of 12");
    assert_eq!(record["rates"][2]["percent"], "100.0%", "11 of the 11 who could come");
}
