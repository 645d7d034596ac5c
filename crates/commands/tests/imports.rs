//! Files taken into the book, through the commands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use chrono::NaiveDate;
use commands::{Desk, call, desk::FixedClock, import::contract};
use serde_json::{Value, json};

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../../tests/fixtures/samples", name].iter().collect()
}

fn desk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().expect("a folder");
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let desk = Desk::new(folder.path(), FixedClock(today));
    desk.create_book(None).expect("a new book");
    (folder, desk)
}

fn run(desk: &Desk, name: &str, request: Value) -> Result<Value, String> {
    call(desk, name, request).map_err(|failure| failure.code)
}

/// A request about a sample, with more fields.
fn about(desk: &Desk, sample: &str, more: Value) -> Value {
    let mut request = json!({ "file": desk.grant(fixture(sample)).expect("a file") });
    if let (Some(request), Some(more)) = (request.as_object_mut(), more.as_object()) {
        request.extend(more.clone());
    }
    request
}

fn tally(preview: &Value) -> [u64; 5] {
    ["added", "changed", "left", "open", "left_out"].map(|key| preview["tally"][key].as_u64().expect("a count"))
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(fixture(name)).expect("a fixture")).expect("JSON")
}

#[test]
fn a_roster_is_added_then_known_then_taken_back_at_once() {
    let (_folder, desk) = desk();
    let preview = run(&desk, "import.roster_preview", about(&desk, "roster-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&preview), [35, 0, 0, 0, 0], "35 new members");
    let shown = preview["rows"][0]["values"]["id_number"].as_str().expect("an ID number");
    assert!(shown.contains('*'), "masked on the screen: {shown}");

    let digest = preview["table"]["digest"].clone();
    let done =
        run(&desk, "import.roster", about(&desk, "roster-sample.xlsx", json!({ "digest": digest }))).expect("imports");
    assert_eq!(done["value"]["added"].as_array().map(Vec::len), Some(35), "all of them");
    let backups = run(&desk, "backup.list", json!({})).expect("lists");
    assert_eq!(backups.as_array().map(Vec::len), Some(1), "a verified backup was made before");

    let again = run(&desk, "import.roster_preview", about(&desk, "roster-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&again), [0, 0, 35, 0, 0], "the same file changes nothing");
    let fuller = run(&desk, "import.roster_preview", about(&desk, "roster-sample.xls", json!({}))).expect("reads");
    let [added, changed, left, open, _] = tally(&fuller);
    assert_eq!((added, open, changed + left), (0, 0, 35), "the other file means the same people");
    assert!(changed > 0, "days the first file did not know");
    let change =
        fuller["rows"].as_array().into_iter().flatten().find(|row| row["fate"] == "更新").expect("a changed row");
    let first = &change["changes"][0];
    assert!(first["new"].as_str().map(str::len) > first["old"].as_str().map(str::len), "old → new: {first}");

    run(&desk, "history.undo", json!({})).expect("one undo");
    let empty = run(&desk, "import.roster_preview", about(&desk, "roster-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&empty), [35, 0, 0, 0, 0], "the whole import is taken back");
}

#[test]
fn nothing_is_stored_while_a_problem_stands() {
    let (_folder, desk) = desk();
    let refused = run(&desk, "import.roster", about(&desk, "roster-faulty.xlsx", json!({})));
    assert_eq!(refused.err().as_deref(), Some("import.problems_open"), "ten rows are in question");
    let preview = run(&desk, "import.roster_preview", about(&desk, "roster-faulty.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&preview), [2, 0, 0, 10, 0], "nothing was stored, two rows are in order");
    assert!(
        !desk.has_open_book() || run(&desk, "backup.list", json!({})).expect("lists") == json!([]),
        "nor backed up"
    );

    let some = about(&desk, "roster-faulty.xlsx", json!({ "leave_out_problem_rows": true }));
    let done = run(&desk, "import.roster", some).expect("imports the others");
    assert_eq!(done["value"]["added"].as_array().map(Vec::len), Some(2), "the rows without problems");
    assert_eq!(done["value"]["left_out"].as_array().map(Vec::len), Some(10), "and says which stayed out");
}

#[test]
fn each_problem_has_ways_out() {
    let (_folder, desk) = desk();
    let decide = |row: u32, field: &str, kind: &str, text: Option<&str>| json!({ "row": row, "field": field, "kind": kind, "text": text });
    let decisions = json!([
        decide(2, "id_number", "原件如此", None),
        decide(3, "id_number", "先空着", None),
        decide(4, "birth_date", "以档案为准", Some("1951-03")),
        decide(5, "birth_date", "以身份证为准", None),
        decide(6, "joined_on", "重新填写", Some("1966.07")),
        decide(7, "sex", "重新填写", Some("女")),
        decide(8, "name", "这一行不导入", None),
        decide(9, "ethnicity", "重新填写", Some("汉")),
        decide(10, "confirmed_on", "先空着", None),
        decide(13, "id_number", "先空着", None),
    ]);
    let request = about(&desk, "roster-faulty.xlsx", json!({ "decisions": decisions }));
    let preview = run(&desk, "import.roster_preview", request.clone()).expect("reads");
    assert_eq!(preview["problems"], json!([]), "all is settled");
    assert_eq!(tally(&preview), [11, 0, 0, 0, 1], "one row stays out");
    let birth = |row: usize| preview["rows"][row]["values"]["birth_date"].as_str().unwrap_or_default().to_owned();
    assert_eq!((birth(2), birth(3)), ("1951-03".to_owned(), "1951-10-19".to_owned()), "by the file, by the card");
    run(&desk, "import.roster", request).expect("imports");
}

#[test]
fn the_contract_of_ybt() {
    let (_folder, desk) = desk();
    let roster = desk.grant(fixture("roster-sample.xlsx")).expect("a file");
    let read = serde_json::to_value(contract::roster(&desk, &roster, None).expect("reads")).expect("JSON");
    let people = expected("expected-sample.json")["people_xlsx"].clone();
    let people = people.as_array().expect("a list");
    for (member, person) in read["members"].as_array().expect("a list").iter().zip(people) {
        let member = member.as_object().expect("an object");
        assert_eq!(member.len(), 15, "row and fourteen fields");
        for (key, value) in member.iter().filter(|(key, _)| *key != "row") {
            assert_eq!(value, &person[key], "{key} of row {}", member["row"]);
        }
    }
    let faulty = desk.grant(fixture("roster-faulty.xlsx")).expect("a file");
    let read = serde_json::to_value(contract::roster(&desk, &faulty, None).expect("reads")).expect("JSON");
    let keys: Vec<&String> = read["problems"][0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["row", "column", "value", "code", "message"], "five keys");
    assert_eq!(read["problems"][0]["value"], "990132195412271370", "in full for other programs");
}

#[test]
fn a_ledger_becomes_held_occasions() {
    let (_folder, desk) = desk();
    let stranger =
        run(&desk, "import.activities_preview", about(&desk, "activities-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(stranger["problems"][0]["code"], "import.unknown_name", "nobody is on the roster yet");
    run(&desk, "import.roster", about(&desk, "roster-sample.xlsx", json!({}))).expect("imports the roster");

    let ledger = desk.grant(fixture("activities-sample.xlsx")).expect("a file");
    let read = serde_json::to_value(contract::activities(&desk, &ledger, None).expect("reads")).expect("JSON");
    assert_eq!(read["problems"], json!([]), "all names are known, all counts add up");
    let first = &read["occasions"][1];
    assert_eq!(
        first["absent"],
        json!([{ "name": "张秀珍", "reason": "住院" }, { "name": "尹国华", "reason": "居住外地" }]),
        "with reasons"
    );
    let preview =
        run(&desk, "import.activities_preview", about(&desk, "activities-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&preview), [52, 0, 0, 0, 0], "every row of the ledger");
    run(&desk, "import.activities", about(&desk, "activities-sample.xlsx", json!({}))).expect("imports");
    let again =
        run(&desk, "import.activities_preview", about(&desk, "activities-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&again), [0, 0, 52, 0, 0], "none is imported twice");
    run(&desk, "history.undo", json!({})).expect("one undo");
    let empty =
        run(&desk, "import.activities_preview", about(&desk, "activities-sample.xlsx", json!({}))).expect("reads");
    assert_eq!(tally(&empty), [52, 0, 0, 0, 0], "taken back at once");
}

#[test]
fn a_file_that_can_not_be_read_is_refused() {
    let (folder, desk) = desk();
    let path = folder.path().join("名册.xlsx");
    std::fs::write(&path, b"%PDF-1.7 ...").expect("written");
    let file = desk.grant(&path).expect("a file");
    let refused = run(&desk, "import.roster_preview", json!({ "file": file }));
    assert_eq!(refused.err().as_deref(), Some("import.other_kind"), "a PDF under another name");
    let gone = desk.grant(folder.path().join("没有.xlsx")).expect("a token");
    assert_eq!(
        run(&desk, "import.roster_preview", json!({ "file": gone })).err().as_deref(),
        Some("import.unreadable"),
        "no such file"
    );
}

/// A request about a text table, kept in the book's folder.
fn text_table(folder: &tempfile::TempDir, desk: &Desk, text: &str) -> Value {
    let path = folder.path().join("表.csv");
    std::fs::write(&path, text).expect("written");
    json!({ "file": desk.grant(path).expect("a file") })
}

#[test]
fn an_empty_form_is_refused_not_imported_as_nobody() {
    let (folder, desk) = desk();
    let roster = text_table(&folder, &desk, "姓名,性别,出生日期\n");
    assert_eq!(run(&desk, "import.roster", roster).err().as_deref(), Some("import.no_people"), "no 0 members");
    let ledger = text_table(&folder, &desk, "日期,类型,主题\n");
    assert_eq!(run(&desk, "import.activities", ledger).err().as_deref(), Some("import.no_occasions"), "no 0 occasions");
}

#[test]
fn what_a_ledger_has_still_to_come_becomes_a_plan() {
    let (folder, desk) = desk();
    let text = "日期,类型,主题\n2026.9.10,主题党日,甲\n2026.12.10,主题党日,乙\n";
    let request = text_table(&folder, &desk, text);
    let preview = run(&desk, "import.activities_preview", request.clone()).expect("reads");
    let planned: Vec<bool> =
        preview["rows"].as_array().expect("rows").iter().map(|row| row["planned"] == true).collect();
    assert_eq!(planned, [false, true], "the second day has not come");
    run(&desk, "import.activities", request.clone()).expect("imports");
    let states = |state: &str| {
        let list = run(&desk, "occasion.list", json!({ "state": state })).expect("lists");
        list["lines"].as_array().expect("lines").iter().map(|line| line["day"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(states("计划"), [json!("2026-12-10")], "planned, not held");
    assert_eq!(states("已开"), [json!("2026-09-10")], "held");
    let again = run(&desk, "import.activities_preview", request).expect("reads");
    assert_eq!(tally(&again), [0, 0, 2, 0, 0], "neither is imported twice");
}

/// What was paid for the months of a year, from the register: name and months, in 分.
fn register(desk: &Desk, year: i32) -> Vec<(String, Vec<i64>)> {
    let grid = run(desk, "dues.grid", json!({ "year": year })).expect("the register");
    let months = |row: &Value| {
        let cells = row["cells"].as_array().expect("months").iter();
        cells.map(|cell| cell["paid"].as_i64().expect("a sum") + cell["extra"].as_i64().expect("a sum")).collect()
    };
    let rows = grid["rows"].as_array().expect("rows").iter();
    rows.map(|row| (row["name"].as_str().expect("a name").to_owned(), months(row))).collect()
}

#[test]
fn an_old_register_becomes_the_assessment_and_the_payments_of_its_year() {
    let (_folder, desk) = desk();
    let request = |desk: &Desk, more: Value| about(desk, "dues-sample.xlsx", more);
    let stranger = run(&desk, "import.dues_preview", request(&desk, json!({}))).expect("reads");
    assert_eq!(stranger["problems"][0]["code"], "import.unknown_name", "nobody is on the roster yet");
    assert_eq!(tally(&stranger), [0, 0, 0, 35, 0], "nobody could be taken in");
    run(&desk, "import.roster", about(&desk, "roster-sample.xlsx", json!({}))).expect("imports the roster");

    let preview = run(&desk, "import.dues_preview", request(&desk, json!({}))).expect("reads");
    assert_eq!((&preview["year"], &preview["refused"]), (&json!(2025), &Value::Null), "the file says the year");
    assert_eq!((tally(&preview), &preview["problems"]), ([35, 0, 0, 0, 0], &json!([])), "everybody");
    assert_eq!(preview["rows"][0]["base"], "· · ·", "a pension is not shown");
    let base = preview["table"]["columns"].as_array().expect("columns").iter().find(|one| one["field"] == "base");
    assert_eq!(base.expect("a base")["samples"][0], "· · ·", "nor where the columns are checked");
    let digest = preview["table"]["digest"].clone();
    let done = run(&desk, "import.dues", request(&desk, json!({ "digest": digest }))).expect("imports");
    assert_eq!(done["value"]["added"].as_array().map(Vec::len), Some(35), "all of them");

    let wanted = expected("expected-sample.json");
    let wanted = wanted["dues"].as_array().expect("a list");
    let found = register(&desk, 2025);
    for one in wanted {
        let fen = |sum: &Value| (sum.as_f64().unwrap_or_default() * 100.0).round() as i64;
        let paid: Vec<i64> = one["paid"].as_array().expect("months").iter().map(fen).collect();
        let row = found.iter().find(|(name, _)| *name == one["name"]).expect("in the register");
        assert_eq!(row.1, paid, "what {} paid", one["name"]);
    }
    let again = run(&desk, "import.dues_preview", request(&desk, json!({}))).expect("reads");
    let said = again["refused"].as_str().expect("it says so before");
    assert!(said.starts_with("2025年的党费账本里已经有了"), "{said}");
    let refused = run(&desk, "import.dues", request(&desk, json!({})));
    assert_eq!(refused.err().as_deref(), Some("import.dues_year_taken"), "no year is taken in twice");
    let backups = run(&desk, "backup.list", json!({})).expect("lists");
    assert_eq!(backups.as_array().map(Vec::len), Some(2), "a backup before each import, none for the refused one");

    run(&desk, "history.undo", json!({})).expect("one undo");
    let undone = run(&desk, "import.dues_preview", request(&desk, json!({}))).expect("reads");
    assert_eq!(undone["refused"], Value::Null, "the whole import is taken back");
    assert!(register(&desk, 2025).iter().all(|(_, paid)| paid.iter().all(|sum| *sum == 0)), "nothing is left of it");
}

#[test]
fn an_old_register_that_is_not_in_order_waits() {
    let (folder, desk) = desk();
    run(&desk, "import.roster", about(&desk, "roster-sample.xlsx", json!({}))).expect("imports the roster");
    let header = "姓名,月应交,1月,2月,全年合计\n";
    let unsaid = text_table(&folder, &desk, &format!("{header}金秀珍,20,20,20,40\n"));
    assert_eq!(run(&desk, "import.dues", unsaid).err().as_deref(), Some("import.no_year"), "of which year");
    let mut faulty =
        text_table(&folder, &desk, &format!("{header}金秀诊,20,20,20,40\n秦福生,25,25,25,75\n合计,,45,45,90\n"));
    faulty["year"] = json!(2024);
    let preview = run(&desk, "import.dues_preview", faulty.clone()).expect("reads");
    let codes: Vec<&str> =
        preview["problems"].as_array().expect("a list").iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["import.unknown_name", "import.total_differs"], "a slip in a name, a sum that does not add up");
    assert_eq!(run(&desk, "import.dues", faulty.clone()).err().as_deref(), Some("import.problems_open"), "not yet");
    let pick = &preview["problems"][0]["choices"][0];
    assert_eq!(pick["label"], "是金秀珍", "the one who may be meant is offered");
    faulty["decisions"] = json!([
        { "row": 2, "field": "name", "kind": pick["kind"], "text": pick["text"] },
        { "row": 3, "field": "total", "kind": "原件如此", "text": null },
    ]);
    let settled = run(&desk, "import.dues_preview", faulty.clone()).expect("reads");
    assert_eq!(settled["rows"][0]["name"], "金秀珍", "the row shows whom it means now");
    let done = run(&desk, "import.dues", faulty).expect("all is settled");
    assert_eq!(done["value"]["added"].as_array().map(Vec::len), Some(2), "both");
    let paid = register(&desk, 2024).into_iter().find(|(name, _)| name == "金秀珍").expect("in the register").1;
    assert_eq!(&paid[..3], [2000, 2000, 0], "under her own name");
    assert_eq!(run(&desk, "book.verify", json!({})).expect("verifies")["ok"], true, "the book is whole");
}

#[test]
fn a_year_that_was_counted_and_closed_takes_nothing_in() {
    let (_folder, desk) = desk();
    run(&desk, "import.roster", about(&desk, "roster-sample.xlsx", json!({}))).expect("imports the roster");
    let counts = json!([{ "means": "现金", "counted": 0 }, { "means": "微信", "counted": 0 }, { "means": "银行", "counted": 0 }]);
    let closing = json!({ "until": "2026-01-31", "counted_on": "2026-02-01", "counts": counts });
    run(&desk, "dues.close", closing).expect("an empty box can be counted");
    let request = about(&desk, "dues-sample.xlsx", json!({}));
    let preview = run(&desk, "import.dues_preview", request.clone()).expect("reads");
    let said = preview["refused"].as_str().expect("it says so before");
    assert!(said.starts_with("党费已经结账到2026年1月31日，2025年的不能再导入"), "{said}");
    assert_eq!(run(&desk, "import.dues", request).err().as_deref(), Some("dues.period_closed"), "and keeps to it");
}
