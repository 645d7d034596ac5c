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
