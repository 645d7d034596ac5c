//! A field the branch adds to the member's card is filled in, listed, printed, renamed and kept like the rest.

use std::io::{self, Cursor};

use acceptance::branch::Branch;
use serde_json::{Value, json};

fn field(name: &str, was: Option<&str>, kind: &str) -> Value {
    let choices = if kind == "选一项" { json!(["大", "中", "小"]) } else { json!([]) };
    json!({ "name": name, "was": was, "kind": kind, "choices": choices })
}

fn own_section(branch: &Branch, id: &Value) -> Vec<(Value, Value)> {
    let sections = branch.find("member.get", json!({ "id": id }), "/sections");
    let own = sections.as_array().into_iter().flatten().find(|one| one["section"] == "自设栏目").cloned();
    let fields = own.unwrap_or_default()["fields"].as_array().cloned().unwrap_or_default();
    fields.iter().map(|field| (field["label"].clone(), field["value"].clone())).collect()
}

#[test]
fn a_field_of_ones_own_goes_where_the_others_go() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(2, 1..=1);
    let fields = [field("爱好", None, "一行字"), field("衣服尺码", None, "选一项"), field("藏书", None, "数目")];
    branch.call("member.own_fields_save", json!({ "fields": fields }));

    let save = |values: Value| branch.try_call("member.save", json!({ "id": members[0], "values": values }));
    save(json!({ "own:爱好": " 书法 ", "own:衣服尺码": "中", "own:藏书": "1２0" })).expect("filled in");
    let told = own_section(&branch, &members[0]);
    let expected = [("爱好", "书法"), ("衣服尺码", "中"), ("藏书", "120")];
    assert_eq!(told, expected.map(|(label, value)| (json!(label), json!(value))), "as it was typed, cleaned");
    let wrong = save(json!({ "own:衣服尺码": "特大", "phone": "19914123519" })).expect_err("no such size");
    assert_eq!(wrong.code, "member.choice", "{wrong:?}");
    let card = branch.find("member.get", json!({ "id": members[0] }), "/sections").to_string();
    assert!(!card.contains("1991"), "nothing is stored");

    let columns = json!(["sex", "own:爱好", "own:藏书", "own:没有的"]);
    let query = json!({ "columns": columns, "sort": "own:藏书" });
    let page = branch.call("member.list", query.clone());
    let labels: Vec<&Value> = page["columns"].as_array().into_iter().flatten().map(|one| &one["label"]).collect();
    assert_eq!(labels, ["性别", "爱好", "藏书"], "beside the others; what is not there is left out");
    assert_eq!(page["lines"][0]["cells"], json!(["", "书法", "120"]), "who has one comes first");

    let paper = branch.call("report.roster", json!({ "query": query, "format": "xlsx" }));
    let document = branch.desk.document(paper["token"].as_str().unwrap_or_default()).expect("on the desk");
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(&document.bytes)).expect("a workbook");
    let range = calamine::Reader::worksheet_range_at(&mut book, 0).expect("a sheet").expect("read");
    let cells: Vec<String> = range.cells().map(|(_, _, cell)| cell.to_string()).collect();
    assert!(cells.iter().any(|cell| cell == "爱好") && cells.iter().any(|cell| cell == "书法"), "printed: {cells:?}");
    Ok(())
}

/// The roster as Excel, with these columns.
fn exported(branch: &Branch, columns: &Value) -> Vec<u8> {
    let query = json!({ "columns": columns });
    let paper = branch.call("report.roster", json!({ "query": query, "format": "xlsx" }));
    branch.desk.document(paper["token"].as_str().unwrap_or_default()).expect("on the desk").bytes.clone()
}

#[test]
fn what_was_exported_is_taken_in_again() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(2, 1..=1);
    let kinds = [
        ("爱好特长", "一段文字"),
        ("尺码", "选一项"),
        ("藏书", "数目"),
        ("资助", "金额"),
        ("体检日", "日期"),
        ("会唱歌", "是或否"),
    ];
    let fields: Vec<Value> = kinds.iter().map(|(name, kind)| field(name, None, kind)).collect();
    branch.call("member.own_fields_save", json!({ "fields": fields }));
    for (member, born) in members.iter().zip(["1951-03-12", "1948-11-02"]) {
        branch.call("member.save", json!({ "id": member, "values": { "birth_date": born } }));
    }
    let told = json!({
        "own:爱好特长": "书法、太极拳", "own:尺码": "中", "own:藏书": "120", "own:资助": "1234.50", "own:体检日": "2026-05-20",
        "own:会唱歌": "是",
    });
    branch.call("member.save", json!({ "id": members[0], "values": told }));
    let before = own_section(&branch, &members[0]);
    let columns = json!(["birth_date", "own:爱好特长", "own:尺码", "own:藏书", "own:资助", "own:体检日", "own:会唱歌"]);
    let file = folder.path().join("名册.xlsx");
    std::fs::write(&file, exported(&branch, &columns))?;
    let import =
        |command: &str| branch.call(command, json!({ "file": branch.desk.grant(file.clone()).expect("granted") }));
    let seen = import("import.roster_preview");
    assert_eq!(seen["problems"], json!([]), "{seen}");
    assert_eq!(seen["tally"]["left"], 2, "the book says all of it: {}", seen["tally"]);
    let offered = seen["table"]["fields"].to_string();
    assert!(offered.contains("own:尺码"), "a column may be said to be one: {offered}");

    let emptied: serde_json::Map<String, Value> =
        told.as_object().into_iter().flatten().map(|(key, _)| (key.clone(), json!(""))).collect();
    branch.call("member.save", json!({ "id": members[0], "values": emptied }));
    let seen = import("import.roster_preview");
    let rows = seen["rows"].as_array().cloned().unwrap_or_default();
    let changes = rows
        .iter()
        .find(|row| !row["changes"].as_array().is_none_or(Vec::is_empty))
        .map(|row| row["changes"].to_string());
    assert!(changes.is_some_and(|changes| changes.contains("爱好特长")), "told before it is done: {rows:?}");
    import("import.roster");
    assert_eq!(own_section(&branch, &members[0]), before, "as it was, field by field");
    branch.call("history.undo", json!({}));
    let gone = own_section(&branch, &members[0]);
    assert!(gone.iter().all(|(_, value)| value == ""), "taken back in one step: {gone:?}");
    Ok(())
}

#[test]
fn what_is_filled_in_follows_its_field_and_is_never_lost() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(1, 1..=1);
    let set = |fields: &[Value]| branch.try_call("member.own_fields_save", json!({ "fields": fields }));
    set(&[field("爱好", None, "一行字"), field("特产", None, "一行字")]).expect("two");
    branch.call("member.save", json!({ "id": members[0], "values": { "own:爱好": "书法", "own:特产": "米粉" } }));
    set(&[field("特产", Some("爱好"), "一段文字"), field("爱好", Some("特产"), "一行字")]).expect("each other's names");
    let told = own_section(&branch, &members[0]);
    assert_eq!(told, [(json!("特产"), json!("书法")), (json!("爱好"), json!("米粉"))], "what was filled in went along");
    branch.call("history.undo", json!({}));
    let told = own_section(&branch, &members[0]);
    assert_eq!(told, [(json!("爱好"), json!("书法")), (json!("特产"), json!("米粉"))], "and came back");
    for (fields, code) in [
        (vec![field("爱好", Some("爱好"), "一行字")], "own_register.field_used"),
        (vec![field("爱好", Some("爱好"), "数目"), field("特产", Some("特产"), "一行字")], "own_register.field_used"),
        (vec![field("民族", None, "一行字")], "own_register.field_of_card"),
    ] {
        assert_eq!(set(&fields).expect_err("refused").code, code);
    }
    branch.call("member.save", json!({ "id": members[0], "values": { "own:爱好": "", "own:特产": "" } }));
    set(&[]).expect("what is empty may go");
    assert_eq!(own_section(&branch, &members[0]), [], "the card is as before");
    Ok(())
}
