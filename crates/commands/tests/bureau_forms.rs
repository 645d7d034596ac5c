//! 局里的表 through their commands: kept, pointed at, filled, saved, binned.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;

use std::{io::Cursor, path::PathBuf};

use branch::{Branch, NAMES};
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};

/// A form that this program did not make.
fn form(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../exchange/tests/bureau_form/fixtures", name].iter().collect()
}

fn chosen(branch: &Branch, name: &str) -> Value {
    serde_json::to_value(branch.desk.grant(form(name)).expect("a token")).expect("json")
}

fn add(branch: &Branch, name: &str) -> i64 {
    branch.call("bureau_form.add", json!({ "file": chosen(branch, name) }))["value"].as_i64().expect("a key")
}

/// October 2026: a theme day with a lecture of the secretary, 11 of 12 present; a committee meeting in September.
fn with_life() -> Branch {
    let branch = Branch::new();
    let mut marks = branch.marks(0..11, "现场");
    let make_up = json!({ "way": "送学上门", "made_on": "2026-10-22", "by_whom": "何淑芬" });
    marks.push(json!({ "member_id": branch.members[11], "mark": "请假", "reason": "住院", "make_up": make_up }));
    branch.save(json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "topic": "重温入党誓词", "lecturer": "徐明远",
        "attendance": marks,
    }));
    branch.save(json!({ "kinds": ["支委会"], "day": "2026-09-10", "attendance": branch.marks([2, 5, 7], "现场") }));
    branch
}

fn october() -> Value {
    json!({ "span": "month", "month": "2026-10" })
}

fn fill(branch: &Branch, id: i64) -> Value {
    branch.call("bureau_form.fill", json!({ "id": id, "span": october(), "reported_on": "2026-10-31" }))
}

fn bytes(branch: &Branch, filled: &Value) -> Vec<u8> {
    branch.desk.document(filled["token"].as_str().expect("a token")).expect("on the desk").bytes.clone()
}

fn read(bytes: &[u8], sheet: &str, (row, column): (u32, u32)) -> Data {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("calamine opens it");
    book.worksheet_range(sheet).expect("the sheet").get_value((row - 1, column)).cloned().unwrap_or_default()
}

fn notes(filled: &Value) -> Vec<&str> {
    filled["notes"].as_array().expect("notes").iter().map(|note| note.as_str().expect("text")).collect()
}

#[test]
fn a_form_is_pointed_at_once_and_filled_each_month() {
    let branch = with_life();
    let id = add(&branch, "monthly.xlsx");
    for (row, column, says) in [
        (4, 1, "figure:committee_meeting.count:本期"),
        (4, 2, "figure:committee_meeting.count:本年累计"),
        (6, 1, "figure:theme_day.count:本期"),
        (6, 3, "figure:theme_day.count:上年同期"),
        (9, 1, "figure:attendance.rate_on_site:本期"),
        (2, 5, "fact:报送日期"),
        (8, 1, "figure:occasion.count:本期"),
        (4, 5, "figure:talk.count:本期"),
    ] {
        branch
            .call("bureau_form.map", json!({ "id": id, "sheet": "月报", "row": row, "column": column, "says": says }));
    }
    let shown = branch.call("bureau_form.show", json!({ "id": id }));
    let row = &shown["sheets"][0]["rows"][3]["cells"];
    assert_eq!(row[1]["says"], "本月支委会", "marked in words: {row}");
    let means: Vec<&Value> = shown["names"].as_array().expect("names").iter().map(|name| &name["means"]).collect();
    let expected = ["支部全称", "本月主题党日", "本月党费实交", "", "填表人", "填表人"].map(|word| match word {
        "" => Value::Null,
        word => json!(word),
    });
    assert_eq!(means, expected.iter().collect::<Vec<_>>(), "what its names mean, and which nobody knows");

    let filled = fill(&branch, id);
    let file = bytes(&branch, &filled);
    let cell = |row, column| read(&file, "月报", (row, column));
    assert_eq!((cell(4, 1), cell(4, 2)), (Data::Float(0.0), Data::Float(1.0)), "none this month, one this year");
    assert_eq!((cell(6, 1), cell(6, 3)), (Data::Float(1.0), Data::Float(0.0)), "this month, and a year ago");
    assert_eq!(cell(9, 1), Data::Float(0.917), "11 of 12, as a share");
    assert!(matches!(cell(2, 5), Data::DateTime(day) if day.as_f64() == 46_326.0), "a date: {:?}", cell(2, 5));
    assert_eq!(cell(2, 1), Data::String("示范县退休干部第一党支部".into()), "by its name in braces");
    let sentence = cell(10, 0).to_string();
    assert!(sentence.starts_with("情况说明：本月开展主题党日1次"), "in a sentence: {sentence}");
    let told = notes(&filled);
    assert!(told.contains(&"「月报」B8：这一格是公式，由表自己算，没有填"), "{told:?}");
    assert!(told.contains(&"「月报」A10：不认识「{{没有这一项}}」，没有填"), "{told:?}");
    assert!(told.contains(&"谈心谈话：账本里没有记录，请手填"), "what the book does not keep: {told:?}");
    assert_eq!(filled["file_name"], "monthly 2026年10月.xlsx", "named after form and month");
    assert_eq!(filled["sheets"][0]["rows"][5]["cells"][1]["text"], "1", "as it looks now");

    let before = branch.call("history.list", json!({}));
    branch.call("report.printed", filled["print"].clone());
    let after = branch.call("history.list", json!({}));
    assert_ne!(before, after, "saved, it is in the history");
    let quarter = json!({ "id": id, "span": { "span": "quarter", "year": 2026, "quarter": 3 } });
    let filled = branch.call("bureau_form.fill", quarter);
    assert_eq!(read(&bytes(&branch, &filled), "月报", (4, 1)), Data::Float(1.0), "the same form for a quarter");
}

#[test]
fn a_roster_is_written_into_a_table_and_grows_it() {
    let branch = Branch::new();
    let id = add(&branch, "roster.xlsx");
    let proposed = branch.call("bureau_form.propose", json!({ "id": id, "sheet": "党员表", "row": 4, "list": "党员" }));
    let fields: Vec<(&Value, &Value)> =
        proposed["columns"].as_array().expect("columns").iter().map(|one| (&one["heading"], &one["field"])).collect();
    let expected = [
        (json!("序号"), json!("number")),
        (json!("姓名"), json!("name")),
        (json!("性别"), json!("sex")),
        (json!("出生日期"), json!("birth_date")),
        (json!("月交党费"), Value::Null),
    ];
    assert_eq!(
        fields,
        expected.iter().map(|(a, b)| (a, b)).collect::<Vec<_>>(),
        "by the headings above, formulas left out"
    );
    let columns = json!([{ "column": 1, "field": "name" }, { "column": 2, "field": "sex" }, { "column": 3, "field": "birth_date" }]);
    let table = json!({ "sheet": "党员表", "first_row": 4, "list": "党员", "columns": columns });
    branch.call("bureau_form.map_table", json!({ "id": id, "table": table }));
    let filled = fill(&branch, id);
    assert_eq!(notes(&filled), [""; 0], "all twelve have a row");
    let file = bytes(&branch, &filled);
    let names: Vec<String> = (4..16).map(|row| read(&file, "党员表", (row, 1)).to_string()).collect();
    assert_eq!(names, NAMES, "in the order of the roster, rare characters too");
    assert_eq!(read(&file, "党员表", (16, 0)), Data::String("合计".into()), "the foot has come down");
    let foot = read(&file, "党员表", (17, 0)).to_string();
    assert_eq!(foot, "填表人：徐明远　　审核：", "the secretary fills it in where nobody else does");
    let draft = json!({ "id": id, "name": "一底册", "rhythm": "每半年", "filled_by": "何淑芬", "phone": null });
    branch.call("bureau_form.save", draft);
    let again = bytes(&branch, &fill(&branch, id));
    assert_eq!(read(&again, "党员表", (17, 0)).to_string(), "填表人：何淑芬　　审核：", "or who was written down");
    assert_eq!(branch.call("bureau_form.list", json!({}))[0]["name"], "一底册", "under its new name");
}

#[test]
fn a_table_takes_a_field_the_branch_added_to_the_card() {
    let branch = Branch::new();
    branch.call("member.own_fields_save", json!({ "fields": [{ "name": "月交党费", "kind": "数目", "choices": [] }] }));
    let told = |branch: &Branch, member: usize, text: &str| {
        let values = json!({ "own:月交党费": text });
        branch.call("member.save", json!({ "id": branch.members[member], "values": values }));
    };
    told(&branch, 0, "12");
    told(&branch, 2, "30");
    let choices = branch.call("bureau_form.choices", json!({}));
    let of_members = &choices["lists"].as_array().expect("lists")[0]["fields"];
    let own = json!({ "key": "own:月交党费", "label": "月交党费", "masked": false });
    assert!(of_members.as_array().expect("fields").contains(&own), "to be chosen like the rest: {of_members}");

    let id = add(&branch, "roster.xlsx");
    let proposed = branch.call("bureau_form.propose", json!({ "id": id, "sheet": "党员表", "row": 4, "list": "党员" }));
    let column = proposed["columns"].as_array().expect("columns").iter().find(|one| one["heading"] == "月交党费");
    assert_eq!(column.expect("its column")["field"], "own:月交党费", "known by its heading");
    let columns = json!([{ "column": 1, "field": "name" }, { "column": 4, "field": "own:月交党费" }]);
    let table = json!({ "sheet": "党员表", "first_row": 4, "list": "党员", "columns": columns });
    branch.call("bureau_form.map_table", json!({ "id": id, "table": table }));
    let shown = branch.call("bureau_form.show", json!({ "id": id })).to_string();
    assert!(shown.contains("党员·月交党费"), "marked in the picture of the form");
    let file = bytes(&branch, &fill(&branch, id));
    let filled: Vec<Data> = (4..8).map(|row| read(&file, "党员表", (row, 4))).collect();
    let expected = [Data::Float(12.0), Data::Empty, Data::Float(30.0), Data::Empty];
    assert_eq!(filled, expected, "numbers as numbers, beside their members");
    let gone =
        json!({ "columns": [{ "column": 4, "field": "topic" }], "sheet": "党员表", "first_row": 4, "list": "党员" });
    let refused = branch.refused("bureau_form.map_table", json!({ "id": id, "table": gone }));
    assert_eq!(refused.code, "bureau_form.no_such_field", "what is no column of it is none still");
}

#[test]
fn whole_numbers_are_asked_for_with_a_reason() {
    let branch = Branch::new();
    let id_number = "11010519491231002X";
    branch.call(
        "member.save",
        json!({ "id": branch.members[0], "values": { "name": NAMES[0], "id_number": id_number } }),
    );
    let id = add(&branch, "roster.xlsx");
    let columns = json!([{ "column": 1, "field": "name" }, { "column": 2, "field": "id_number" }]);
    let table = json!({ "sheet": "党员表", "first_row": 4, "list": "党员", "columns": columns });
    branch.call("bureau_form.map_table", json!({ "id": id, "table": table }));
    assert_eq!(branch.call("bureau_form.show", json!({ "id": id }))["asks_masked"], true, "it may ask for a reason");
    let masked = fill(&branch, id);
    let cell = |filled: &Value| read(&bytes(&branch, filled), "党员表", (4, 2)).to_string();
    assert_ne!(cell(&masked), id_number, "masked unless asked for");
    assert!(notes(&masked).contains(&"身份证号码等内容已遮蔽。"), "and says so");
    let asked = json!({ "id": id, "span": october(), "in_full": "一底册要求" });
    let whole = branch.call("bureau_form.fill", asked);
    assert_eq!(cell(&whole), id_number, "whole, as text");
    let history = branch.call("history.list", json!({})).to_string();
    assert!(history.contains("取出含完整号码的roster 2026年10月：一底册要求"), "it is logged: {history}");
}

#[test]
fn a_word_form_goes_by_its_names() {
    let branch = with_life();
    let id = add(&branch, "document.docx");
    let shown = branch.call("bureau_form.show", json!({ "id": id }));
    assert_eq!(shown["sheets"], json!([]), "there are no cells to point at");
    assert_eq!(shown["form"]["has_cells"], false, "{shown}");
    let filled = fill(&branch, id);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes(&branch, &filled))).expect("a zip");
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").expect("the text"), &mut xml)
        .expect("UTF-8");
    for name in NAMES {
        assert!(xml.contains(name), "{name} has a row");
    }
    assert_eq!(xml.matches("<w:tr>").count(), 2 + NAMES.len(), "head, members, total");
    assert!(xml.contains("龙翠英，住院"), "who was absent, and why");
    let told = notes(&filled);
    assert!(told.contains(&"正文第 2 段：不认识「{{不认识的}}」，没有填"), "{told:?}");
    assert!(filled["file_name"].as_str().is_some_and(|name| name.ends_with(".docx")), "{filled}");
}

#[test]
fn everything_can_be_chosen_and_what_is_chosen_is_filled() {
    let branch = with_life();
    let id = add(&branch, "by-hand.xlsx");
    let choices = branch.call("bureau_form.choices", json!({}));
    let groups = choices["groups"].as_array().expect("groups");
    let all: Vec<&Value> = groups.iter().flat_map(|group| group["choices"].as_array().expect("choices")).collect();
    assert!(all.len() > 200, "four stretches of every figure, and facts: {}", all.len());
    for (row, choice) in (10..).zip(&all) {
        let cell = json!({ "id": id, "sheet": "表 1", "row": row, "column": 0, "says": choice["says"] });
        branch.call("bureau_form.map", cell);
    }
    let filled = fill(&branch, id);
    let file = bytes(&branch, &filled);
    let unknown: Vec<&str> = notes(&filled).into_iter().filter(|note| note.contains("不认识")).collect();
    assert_eq!(unknown, ["「表 1」D4：不认识「{{主题}}」，没有填"], "only the name the form itself has");
    let filled_rows = (10u32..).zip(&all).filter(|(row, _)| read(&file, "表 1", (*row, 0)) != Data::Empty).count();
    assert!(filled_rows > 150, "most have something to say: {filled_rows} of {}", all.len());
    for list in choices["lists"].as_array().expect("lists") {
        let fields = list["fields"].as_array().expect("fields");
        let columns: Vec<Value> =
            (0..).zip(fields).map(|(column, field)| json!({ "column": column, "field": field["key"] })).collect();
        let table = json!({ "sheet": "表 1", "first_row": 400, "list": list["list"], "columns": columns });
        branch.call("bureau_form.map_table", json!({ "id": id, "table": table }));
        let file = bytes(&branch, &fill(&branch, id));
        assert_eq!(read(&file, "表 1", (400, 0)), Data::Float(1.0), "the first line of {}", list["list"]);
        let none = json!({ "sheet": "表 1", "first_row": 400, "list": list["list"], "columns": [] });
        branch.call("bureau_form.map_table", json!({ "id": id, "table": none }));
    }
}

#[test]
fn what_is_no_form_is_refused_and_nothing_is_kept() {
    let branch = Branch::new();
    for (name, code) in [
        ("old/monthly.xls", "bureau_form.old_format"),
        ("old/document.doc", "bureau_form.old_format"),
        ("make_forms.py", "bureau_form.other_kind"),
        ("gone.xlsx", "import.unreadable"),
    ] {
        let refused = branch.refused("bureau_form.add", json!({ "file": chosen(&branch, name) }));
        assert_eq!(refused.code, code, "{name}: {refused:?}");
    }
    assert_eq!(branch.call("bureau_form.list", json!({})), json!([]), "nothing is kept");
    let id = add(&branch, "monthly.xlsx");
    let twice = branch.refused("bureau_form.add", json!({ "file": chosen(&branch, "monthly.xlsx") }));
    assert_eq!(twice.code, "bureau_form.name_taken", "another of the same name");
    let cell = |row: i64, says: &str| json!({ "id": id, "sheet": "月报", "row": row, "column": 1, "says": says });
    assert_eq!(branch.refused("bureau_form.map", cell(0, "fact:书记")).code, "bureau_form.no_such_cell", "no row 0");
    assert_eq!(branch.refused("bureau_form.map", cell(4, "fact:天气")).code, "call.request", "nothing one can say");
    let days = json!({ "span": "days", "from": "2026-10-02", "to": "2026-10-01" });
    assert_eq!(branch.refused("bureau_form.fill", json!({ "id": id, "span": days })).code, "figure.span", "backwards");
    assert_eq!(branch.refused("bureau_form.show", json!({ "id": 99 })).code, "book.not_found", "no such form");
}

#[test]
fn each_step_can_be_taken_back() {
    let branch = Branch::new();
    let id = add(&branch, "monthly.xlsx");
    branch.call("bureau_form.map", json!({ "id": id, "sheet": "月报", "row": 4, "column": 1, "says": "fact:书记" }));
    branch.call("bureau_form.replace", json!({ "id": id, "file": chosen(&branch, "libreoffice/monthly.xlsx") }));
    let shown = branch.call("bureau_form.show", json!({ "id": id }));
    assert_eq!(shown["cells"][0]["says"], "fact:书记", "another file keeps what was pointed at");
    branch.call("bureau_form.bin", json!({ "id": id }));
    assert_eq!(branch.call("bureau_form.list", json!({})), json!([]), "in the bin");
    let binned = branch.call("bin.list", json!({}));
    assert!(binned.to_string().contains("monthly"), "by its name: {binned}");
    for _ in 0..4 {
        branch.call("history.undo", json!({}));
    }
    assert_eq!(branch.refused("bureau_form.show", json!({ "id": id })).code, "book.not_found", "back to the beginning");
    branch.call("history.redo", json!({}));
    let again = branch.call("bureau_form.show", json!({ "id": id }));
    assert_eq!(again["sheets"][0]["name"], "月报", "and done again, with its file");
}
