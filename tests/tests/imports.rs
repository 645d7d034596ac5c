//! The sample tables read exactly as their expected readings say, through `ybt`.

use std::{fs, io};

use acceptance::{programs::fixture, ybt::Ybt};
use serde_json::{Map, Value, json};

fn begun() -> io::Result<(tempfile::TempDir, Ybt)> {
    let folder = tempfile::tempdir()?;
    let ybt = Ybt::over(folder.path()).on("2026-10-31");
    let ran = ybt.run(&["init", "--branch", "甲支部", "--superior", "甲党委", "--secretary", "王建国"])?;
    assert_eq!(ran.code, 0, "a new book can be made: {}", ran.stderr);
    Ok((folder, ybt))
}

fn expected(name: &str) -> io::Result<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(fixture(&format!("samples/{name}")))?)?)
}

fn read(ybt: &Ybt, table: &str, file: &str) -> io::Result<Value> {
    let file = fixture(&format!("samples/{file}"));
    let ran = ybt.run(&["import", table, &file.to_string_lossy(), "--dry-run", "--json"])?;
    assert_eq!(ran.code, 0, "a dry run is always done: {}", ran.stderr);
    Ok(serde_json::from_str(&ran.stdout)?)
}

/// The fields of `wanted` that a reading must have, compared one by one so that a miss names itself.
fn same(read: &[Value], wanted: &[Value], fields: &[&str], file: &str) {
    assert_eq!(read.len(), wanted.len(), "{file}: everyone, and nobody else");
    for (read, wanted) in read.iter().zip(wanted) {
        for field in fields {
            assert_eq!(read[*field], wanted[*field], "{file}: {field} of {}", wanted["name"]);
        }
    }
}

#[test]
fn each_sample_roster_reads_as_expected() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let expected = expected("expected-sample.json")?;
    let of = |name: &str| expected[name].as_array().cloned().unwrap_or_default();
    for case in self::expected("rosters.json")?.as_array().into_iter().flatten() {
        let text = |key: &str| case[key].as_str().unwrap_or_default();
        let reading = read(&ybt, "roster", text("file"))?;
        assert_eq!(reading["problems"], json!([]), "{} has nothing wrong", text("file"));
        let fields: Vec<&str> = case["fields"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let members = reading["members"].as_array().map_or(&[][..], Vec::as_slice);
        same(members, &of(text("people")), &fields, text("file"));
    }
    Ok(())
}

#[test]
fn each_fault_is_named_by_row_and_column() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let reading = read(&ybt, "roster", "roster-faulty.xlsx")?;
    let problems = reading["problems"].as_array().cloned().unwrap_or_default();
    for case in expected("expected-faulty.json")?.as_array().cloned().unwrap_or_default() {
        let named = problems.iter().any(|problem| {
            problem["row"] == case["row"]
                && problem["column"].as_str().unwrap_or_default().contains(case["column"].as_str().unwrap_or_default())
        });
        assert_eq!(Value::Bool(named), case["fault"], "row {} {}: {}", case["row"], case["column"], case["why"]);
    }
    Ok(())
}

#[test]
fn the_sample_ledger_reads_as_expected() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let reading = read(&ybt, "activities", "activities-sample.xlsx")?;
    let wanted = expected("expected-sample.json")?["activities"].as_array().cloned().unwrap_or_default();
    let read = reading["occasions"].as_array().cloned().unwrap_or_default();
    for (read, wanted) in read.iter().zip(&wanted) {
        for (field, expected) in
            [("date", "date"), ("kinds", "kinds"), ("topic", "topic"), ("expected", "due"), ("present", "present")]
        {
            assert_eq!(read[field], wanted[expected], "{field} of {wanted}");
        }
        let absent = read["absent"].as_array().into_iter().flatten();
        let absent: Map<String, Value> =
            absent.map(|one| (one["name"].as_str().unwrap_or_default().to_owned(), one["reason"].clone())).collect();
        assert_eq!(Value::Object(absent), wanted["absent"], "who was not there, and why, of {wanted}");
    }
    assert_eq!(read.len(), wanted.len(), "every occasion, and no other");
    Ok(())
}

#[test]
fn an_import_with_open_problems_stores_nothing_unless_told_to_leave_them_out() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let file = fixture("samples/roster-faulty.xlsx");
    let words = ["import", "roster", &file.to_string_lossy()];
    let ran = ybt.run(&words)?;
    assert_eq!(ran.code, 1, "problems are open: {ran:?}");
    assert!(ran.stderr.contains("import.problems_open"), "it says why: {}", ran.stderr);
    assert_eq!(ybt.call("member.list", &json!({}))?["total"], 0, "nothing was stored");
    let left_out = ybt.run(&[words[0], words[1], words[2], "--leave-out-problem-rows"])?;
    assert_eq!(left_out.code, 0, "the others can be taken: {}", left_out.stderr);
    assert_ne!(ybt.call("member.list", &json!({}))?["total"], 0, "the rows without a fault are in the book");
    Ok(())
}

#[test]
fn an_import_is_undone_in_one_step() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let file = fixture("samples/roster-sample.xlsx");
    assert_eq!(ybt.run(&["import", "roster", &file.to_string_lossy()])?.code, 0);
    assert_eq!(ybt.call("member.list", &json!({}))?["total"], 35, "the whole branch");
    ybt.call("history.undo", &json!({}))?;
    assert_eq!(ybt.call("member.list", &json!({}))?["total"], 0, "one undo takes all of it back");
    ybt.call("history.redo", &json!({}))?;
    assert_eq!(ybt.call("member.list", &json!({}))?["total"], 35, "and one redo brings it again");
    assert_eq!(ybt.run(&["verify"])?.code, 0, "the book is whole");
    Ok(())
}

#[test]
fn a_sheet_is_chosen_by_name() -> io::Result<()> {
    let (folder, ybt) = begun()?;
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, people) in [("在册", ["王芳", "女"]), ("转出", ["李明", "男"])] {
        let sheet = workbook.add_worksheet().set_name(name).map_err(io::Error::other)?;
        sheet.write_row(0, 0, ["姓名", "性别"]).map_err(io::Error::other)?;
        sheet.write_row(1, 0, people).map_err(io::Error::other)?;
    }
    let file = folder.path().join("名册.xlsx");
    workbook.save(&file).map_err(io::Error::other)?;
    let file = file.to_string_lossy();
    let names = |sheet: &[&str]| -> io::Result<Value> {
        let ran = ybt.run(&[&["import", "roster", &file, "--dry-run", "--json"], sheet].concat())?;
        assert_eq!(ran.code, 0, "it reads: {}", ran.stderr);
        Ok(serde_json::from_str::<Value>(&ran.stdout)?["members"][0]["name"].clone())
    };
    assert_eq!(names(&[])?, "王芳", "the first of equals");
    assert_eq!(names(&["--sheet", "转出"])?, "李明", "the one that is named");
    let ran = ybt.run(&["import", "roster", &file, "--sheet", "没有"])?;
    assert_eq!(ran.code, 1, "there is no such sheet");
    assert!(ran.stderr.contains("import.no_such_sheet"), "it says so: {}", ran.stderr);
    assert_eq!(ybt.run(&["import", "roster", &file, "--sheet", "转出"])?.code, 0, "and it is that one that goes in");
    assert_eq!(ybt.call("member.list", &json!({}))?["lines"][0]["name"], "李明", "not the first");
    Ok(())
}
