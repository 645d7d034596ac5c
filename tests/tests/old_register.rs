//! An old dues register goes in and comes out again as it was.

use std::{collections::BTreeMap, fs, io, path::Path};

use acceptance::{programs::fixture, ybt::Ybt};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

/// A branch with the members of the sample roster.
fn begun() -> io::Result<(tempfile::TempDir, Ybt)> {
    let folder = tempfile::tempdir()?;
    let ybt = Ybt::over(folder.path()).on("2026-10-31");
    let ran = ybt.run(&["init", "--branch", "甲支部", "--superior", "甲党委", "--secretary", "王建国"])?;
    assert_eq!(ran.code, 0, "a new book can be made: {}", ran.stderr);
    let roster = fixture("samples/roster-sample.xlsx");
    assert_eq!(ybt.run(&["import", "roster", &roster.to_string_lossy()])?.code, 0, "its members");
    Ok((folder, ybt))
}

fn import(ybt: &Ybt, file: &Path, more: &[&str]) -> io::Result<acceptance::ybt::Ran> {
    let file = file.to_string_lossy();
    ybt.run(&[&["import", "dues", &file], more].concat())
}

/// A sum in 元 of the expected reading as the contract writes it.
fn written(sum: &Value) -> Value {
    sum.as_f64().map_or(Value::Null, |sum| json!(format!("{sum:.2}")))
}

#[test]
fn the_sample_register_reads_as_expected() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let file = fixture("samples/dues-sample.xlsx");
    let ran = import(&ybt, &file, &["--year", "2025", "--dry-run", "--json"])?;
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "nothing to complain of");
    let expected: Value = serde_json::from_str(&fs::read_to_string(fixture("samples/expected-sample.json"))?)?;
    let rows: Vec<Value> = expected["dues"]
        .as_array()
        .into_iter()
        .flatten()
        .zip(3..)
        .map(|(one, row)| {
            let rate = one["rate"].as_f64().map(|rate| rate.to_string());
            let paid: Vec<Value> = one["paid"].as_array().into_iter().flatten().map(written).collect();
            json!({
                "row": row, "name": one["name"], "base": written(&one["base"]), "rate": rate,
                "due": written(&one["due"]), "paid": paid,
            })
        })
        .collect();
    let wanted = json!({ "year": 2025, "rows": rows, "problems": [] });
    assert_eq!(serde_json::from_str::<Value>(&ran.stdout)?, wanted, "row by row");
    let again = import(&ybt, &file, &["--dry-run", "--json"])?;
    assert_eq!(serde_json::from_str::<Value>(&again.stdout)?["year"], 2025, "the file says the year itself");
    Ok(())
}

#[test]
fn a_register_of_another_year_or_of_strangers_stays_out() -> io::Result<()> {
    let (_folder, ybt) = begun()?;
    let file = fixture("samples/dues-sample.xlsx");
    let other = import(&ybt, &file, &["--year", "2024", "--leave-out-problem-rows"])?;
    assert_eq!(other.code, 1, "the file says 2025");
    assert!(other.stderr.contains("import.problems_open"), "which no row left out puts right: {}", other.stderr);
    ybt.call("history.undo", &json!({}))?;
    let strangers = import(&ybt, &file, &["--year", "2025"])?;
    assert_eq!(strangers.code, 1, "nobody is on the roster");
    assert_eq!(ybt.call("dues.payments", &json!({ "include_voided": true }))?["total"], 0, "nothing was stored");
    Ok(())
}

/// What a reader finds in a sheet: values and formulas by cell, as Excel counts them.
#[derive(Debug, PartialEq)]
struct Found {
    name: String,
    cells: BTreeMap<(u32, u32), String>,
    merged: Vec<((u32, u32), (u32, u32))>,
}

fn first_sheet(path: &Path) -> io::Result<Found> {
    let mut book: Xlsx<_> = open_workbook(path).map_err(|error: calamine::XlsxError| io::Error::other(error))?;
    let name = book.sheet_names().first().cloned().unwrap_or_default();
    let values = book.worksheet_range(&name).map_err(io::Error::other)?;
    let formulas = book.worksheet_formula(&name).map_err(io::Error::other)?;
    let start = |(row, column): (u32, u32), at: (usize, usize)| (row + at.0 as u32 + 1, column + at.1 as u32 + 1);
    let mut cells = BTreeMap::new();
    for (row, column, formula) in formulas.used_cells() {
        if !formula.is_empty() {
            cells.insert(start(formulas.start().unwrap_or_default(), (row, column)), format!("={formula}"));
        }
    }
    for (row, column, value) in values.used_cells() {
        let at = start(values.start().unwrap_or_default(), (row, column));
        // The sample keeps no results of its formulas; ours does.
        if !value.to_string().is_empty() {
            cells.entry(at).or_insert_with(|| match value {
                Data::Int(number) => format!("number {number}"),
                Data::Float(number) => format!("number {number}"),
                other => format!("text {other}"),
            });
        }
    }
    let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
    let merged = merged.iter().map(|merge| (merge.start, merge.end)).collect();
    Ok(Found { name, cells, merged })
}

#[test]
fn what_went_in_comes_out_cell_by_cell() -> io::Result<()> {
    let (folder, ybt) = begun()?;
    let sample = fixture("samples/dues-sample.xlsx");
    let ran = import(&ybt, &sample, &["--year", "2025"])?;
    assert_eq!(ran.code, 0, "it goes in: {}", ran.stderr);
    let out = folder.path().join("登记表.xlsx");
    let ran = ybt.run(&["report", "dues-register", "--year", "2025", "--xlsx", &out.to_string_lossy()])?;
    assert_eq!(ran.code, 0, "it comes out: {}", ran.stderr);
    let (before, after) = (first_sheet(&sample)?, first_sheet(&out)?);
    assert!(before.cells.len() > 500, "the sample is read: {} cells", before.cells.len());
    for at in before.cells.keys().chain(after.cells.keys()) {
        assert_eq!(after.cells.get(at), before.cells.get(at), "row {} column {}", at.0, at.1);
    }
    assert_eq!(after, before, "the tab's name and the merged title too");
    Ok(())
}
