//! 分表 through the commands: sent out, filled in, read back once and twice; and whose name the history carries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "dues/branch.rs"]
#[allow(dead_code)]
mod branch;

use std::fs;

use branch::{Branch, NAMES};
use serde_json::{Value, json};

/// Sends out October's sheet of dues and answers its number.
fn dues_sheet(branch: &Branch) -> String {
    let made = branch.call("field_sheet.make", json!({ "kind": "党费收缴", "month": "2026-10", "holder": "何淑芬" }));
    made["value"]["number"].as_str().expect("a number").to_owned()
}

/// A file as it comes back, saved as CSV.
fn came_back(branch: &Branch, name: &str, text: &str) -> Value {
    let path = branch.folder().join(name);
    fs::write(&path, text).unwrap();
    serde_json::to_value(branch.desk.grant(&path).unwrap()).unwrap()
}

fn filled(number: &str, rows: &str) -> String {
    format!(
        "2026年10月党费收缴分表\n表号 {number}\n填表人,何淑芬\n姓名,实交（元）,收款日期,途径,款项,代交人,备注\n{rows}"
    )
}

fn preview(branch: &Branch, file: &Value) -> Value {
    branch.call("field_sheet.preview", json!({ "file": file }))
}

fn fates(preview: &Value) -> Vec<&str> {
    preview["rows"].as_array().expect("rows").iter().map(|row| row["fate"].as_str().expect("a fate")).collect()
}

/// What everybody owes at the end of October: four months of 24.95.
const OWED: &str = "99.8";

#[test]
fn the_sheet_that_was_sent_is_an_xlsx_with_everybody_on_it() {
    let branch = Branch::new();
    let made = branch.call("field_sheet.make", json!({ "kind": "党费收缴", "month": "2026-10" }));
    let document = branch.desk.document(made["value"]["document"]["token"].as_str().unwrap()).unwrap();
    assert_eq!(document.file_name, "2026年10月党费收缴分表（全体）.xlsx");
    let path = branch.folder().join("发回.xlsx");
    fs::write(&path, &document.bytes).unwrap();
    let file = serde_json::to_value(branch.desk.grant(&path).unwrap()).unwrap();
    let read = preview(&branch, &file);
    assert_eq!(read["sheet"]["number"], made["value"]["number"], "it is known again");
    assert_eq!(fates(&read), vec!["没有填"; NAMES.len()], "everybody, and nothing filled in");
    let nothing = branch.refused("field_sheet.record", json!({ "file": file }));
    assert_eq!(nothing.code, "field_sheet.nothing");
}

#[test]
fn what_was_filled_in_is_recorded_once_and_undone_in_one_step() {
    let branch = Branch::new();
    let number = dues_sheet(&branch);
    let rows = format!("秦福生,{OWED},2026-10-20,会上,现金,,\n李𬱖,{OWED},2026.10.21,上门,微信,女儿,\n石学军,,,,,,\n");
    let file = came_back(&branch, "发回.csv", &filled(&number, &rows));
    let read = preview(&branch, &file);
    assert_eq!(fates(&read), ["登记", "登记", "没有填"], "{read}");
    assert_eq!((&read["ready"], &read["amount"]), (&json!(2), &json!(2 * 9980)), "two, together");
    let before = branch.call("dues.payments", json!({}))["total"].clone();
    let recorded = branch.call("field_sheet.record", json!({ "file": file }));
    let receipts = recorded["value"]["receipts"].as_array().expect("receipts");
    assert_eq!(receipts.len(), 2, "each with a slip of its own");
    let payment = branch.call("dues.payment", json!({ "id": receipts[1]["payment_id"] }));
    assert_eq!(payment["received_on"], "2026-10-21", "on the day it was received");
    assert_eq!((&payment["paid_by"], &payment["collector"]), (&json!("女儿"), &json!("何淑芬")), "and by whom");

    let again = preview(&branch, &file);
    assert_eq!(fates(&again), ["已登记过", "已登记过", "没有填"], "a sheet read twice records nothing twice");
    assert_eq!(branch.refused("field_sheet.record", json!({ "file": file })).code, "field_sheet.nothing");

    branch.call("history.undo", json!({}));
    assert_eq!(branch.call("dues.payments", json!({}))["total"], before, "both are voided in one step");
    assert_eq!(fates(&preview(&branch, &file)), ["登记", "登记", "没有填"], "and could be recorded again");
}

#[test]
fn what_differs_from_what_is_due_says_what_it_is() {
    let branch = Branch::new();
    let number = dues_sheet(&branch);
    let head = format!(
        "2026年10月党费收缴分表\n表号 {number}\n填表人,何淑芬\n姓名,实交（元）,与应交不同时,收款日期,途径,款项\n"
    );
    let rows = "秦福生,50,部分交纳,2026-10-20,会上,现金\n李𬱖,120,自愿多交,2026-10-20,会上,现金\n\
                石学军,50,自愿多交,2026-10-20,会上,现金\n何淑芬,1000,自愿多交,2026-10-20,会上,现金\n";
    let file = came_back(&branch, "发回.csv", &format!("{head}{rows}"));
    let read = preview(&branch, &file);
    assert_eq!(
        fates(&read),
        ["登记", "登记", "待核对", "待核对"],
        "less is no 自愿多交, 1000 元 has its own register: {read}"
    );
    let owed = |member: i64| {
        let grid = branch.call("dues.owed", json!({}));
        let rows = grid["rows"].as_array().cloned().unwrap_or_default();
        rows.into_iter().find(|row| row["member_id"] == json!(member)).map(|row| row["amount"].clone())
    };
    let recorded = branch.call("field_sheet.record", json!({ "file": file, "leave_out_problem_rows": true }));
    let receipts = recorded["value"]["receipts"].as_array().expect("receipts").clone();
    let paid: Vec<Value> = receipts
        .iter()
        .map(|one| branch.call("dues.payment", json!({ "id": one["payment_id"] }))["amount"].clone())
        .collect();
    assert_eq!(paid, [json!(5000), json!(12000)], "each what was paid");
    let id = |at: usize| receipts[at]["member_id"].as_i64().expect("a member");
    assert_ne!(owed(id(0)), None, "the rest stays owed");
    assert_eq!(owed(id(1)), None, "who gave more owes nothing");
}

#[test]
fn what_is_not_clear_is_named_and_left_out_only_knowingly() {
    let branch = Branch::new();
    let number = dues_sheet(&branch);
    branch.pays(1, "2026-10-25", 9980);
    let rows = format!(
        "秦福生,{OWED},2026-10-20,会上,现金,,\n徐明远,50,2026-10-20,会上,现金,,\n石学军,{OWED},2026-11-20,会上,现金,,\n\
         李𬱖,{OWED},2026-10-20,空投,现金,,\n何淑芬,{OWED},,会上,现金,,\n陌生人,{OWED},2026-10-20,会上,现金,,\n\
         金秀珍,{OWED},2026-10-20,会上,现金,,\n金秀珍,{OWED},2026-10-20,会上,现金,,\n"
    );
    let file = came_back(&branch, "发回.csv", &filled(&number, &rows));
    let read = preview(&branch, &file);
    let problem = |row: usize| read["rows"][row]["problem"].as_str().unwrap_or_default().to_owned();
    for (row, told) in
        [(0, "已经交了"), (1, "部分交纳"), (2, "还没有到"), (3, "空投"), (4, "写全"), (5, "没有这个人"), (7, "两行")]
    {
        assert!(problem(row).contains(told), "row {row} says {told}: {}", problem(row));
    }
    assert_eq!(read["rows"][6]["fate"], "登记", "the first row of a name counts");
    let refused = branch.refused("field_sheet.record", json!({ "file": file }));
    assert_eq!(refused.code, "field_sheet.problems", "nothing is left out silently");
    let request = json!({ "file": file, "leave_out_problem_rows": true });
    let recorded = branch.call("field_sheet.record", request);
    assert_eq!(recorded["value"]["receipts"].as_array().map(Vec::len), Some(1), "only what is clear");
    assert_eq!(recorded["value"]["left_out"], 7, "and how many were not");
}

#[test]
fn a_closed_period_is_told_before_anything_is_recorded() {
    let branch = Branch::new();
    let number = dues_sheet(&branch);
    branch.close("2026-10-22");
    let rows = format!("秦福生,{OWED},2026-10-20,会上,现金,,\n李𬱖,{OWED},2026-10-24,会上,现金,,\n");
    let file = came_back(&branch, "发回.csv", &filled(&number, &rows));
    let read = preview(&branch, &file);
    assert_eq!(fates(&read), ["待核对", "登记"], "{read}");
    branch.call("field_sheet.record", json!({ "file": file, "leave_out_problem_rows": true }));
}

#[test]
fn files_that_are_no_sheet_of_this_book_are_refused() {
    let branch = Branch::new();
    let stranger = came_back(&branch, "名册.csv", "姓名,性别\n王芳,女\n");
    assert_eq!(branch.refused("field_sheet.preview", json!({ "file": stranger })).code, "field_sheet.none");
    let other = came_back(&branch, "别家.csv", &filled("00aa11bb22cc", "秦福生,1,,,,,\n"));
    assert_eq!(branch.refused("field_sheet.preview", json!({ "file": other })).code, "field_sheet.unknown");
    let empty = came_back(&branch, "空.csv", "");
    assert_eq!(branch.refused("field_sheet.preview", json!({ "file": empty })).code, "import.empty_file");
    let number = dues_sheet(&branch);
    branch.call("history.undo", json!({}));
    let taken_back = came_back(&branch, "撤销的.csv", &filled(&number, ""));
    assert_eq!(branch.refused("field_sheet.preview", json!({ "file": taken_back })).code, "field_sheet.unknown");
    let missing = json!({ "kind": "党小组会", "month": "2026-10" });
    assert_eq!(branch.refused("field_sheet.make", missing).code, "field_sheet.group_missing");
}

#[test]
fn a_group_meeting_comes_back_as_a_record() {
    let branch = Branch::new();
    let group = branch.call("group.save", json!({ "name": "第一党小组" }))["value"].clone();
    branch.call("member.move_to_group", json!({ "ids": branch.members[..3], "group_id": group }));
    let made = branch.call("field_sheet.make", json!({ "kind": "党小组会", "month": "2026-10", "group_id": group }));
    assert_eq!(made["value"]["people"], 3, "the group's members");
    let number = made["value"]["number"].as_str().unwrap();
    let text = |day: &str| {
        format!(
            "党小组会分表\n表号：{number}\n日期,{day}\n起止时间,9:00-10:30\n地点,组长家\n主持人,金秀珍\n主题,学习全会精神\n\
             序号,姓名,到会情况,没来的原因\n1,金秀珍,现场,\n2,秦福生,请假,看病\n3,徐明远,,\n"
        )
    };
    let wrong = came_back(&branch, "没写.csv", &text("下旬"));
    let refused = branch.refused("field_sheet.record", json!({ "file": wrong }));
    assert_eq!(refused.code, "field_sheet.head", "{refused:?}");
    let file = came_back(&branch, "发回.csv", &text("2026-10-27"));
    let read = preview(&branch, &file);
    assert_eq!(fates(&read), ["登记", "登记", "没有填"], "{read}");
    let id = branch.call("field_sheet.record", json!({ "file": file }))["value"]["occasion_id"].clone();
    let record = branch.call("occasion.get", json!({ "id": id }));
    assert_eq!((&record["draft"]["topic"], &record["draft"]["place"]), (&json!("学习全会精神"), &json!("组长家")));
    let again = preview(&branch, &file);
    assert_eq!(fates(&again), ["已登记过"; 3], "read twice it is there once");
    assert_eq!(branch.refused("field_sheet.record", json!({ "file": file })).code, "field_sheet.nothing");
    branch.call("history.undo", json!({}));
    assert_eq!(fates(&preview(&branch, &file)), ["登记", "登记", "没有填"], "undone in one step");

    branch.call("field_sheet.record", json!({ "file": file }));
    let second = branch.call("field_sheet.make", json!({ "kind": "党小组会", "month": "2026-10", "group_id": group }));
    let other = text("2026-10-27").replace(number, second["value"]["number"].as_str().unwrap());
    let other = came_back(&branch, "又一张.csv", &other);
    let refused = branch.refused("field_sheet.record", json!({ "file": other }));
    assert!(refused.title.contains("已经登记过"), "the book has the meeting already: {refused:?}");
}

#[test]
fn the_history_carries_the_deputys_name_on_their_days() {
    let branch = Branch::new();
    let deputy = |from: &str, to: &str| json!({ "name": "何淑芬", "from": from, "to": to, "reason": "书记住院" });
    branch.call("deputy.save", deputy("2026-10-27", "2026-11-05"));
    assert_eq!(branch.refused("deputy.save", deputy("2026-11-05", "2026-11-09")).code, "deputy.overlaps");
    assert_eq!(branch.refused("deputy.save", deputy("2026-12-09", "2026-12-01")).code, "deputy.backwards");
    let nameless = json!({ "name": " ", "from": "2026-12-01", "to": "2026-12-02" });
    assert_eq!(branch.refused("deputy.save", nameless).code, "deputy.name_missing");
    branch.pays(1, "2026-10-27", 2495);
    let branch = branch.on("2026-11-06");
    branch.pays(2, "2026-11-06", 2495);
    let history = branch.call("history.list", json!({}));
    assert_eq!(history[0]["deputy"], Value::Null, "the secretary is back");
    assert_eq!(history[1]["deputy"], "何淑芬", "what was done meanwhile");
    let id = branch.call("deputy.list", json!({}))[0]["id"].clone();
    branch.call("deputy.remove", json!({ "id": id }));
    assert_eq!(branch.call("history.list", json!({}))[2]["deputy"], Value::Null, "taken away, it is nobody's");
}
