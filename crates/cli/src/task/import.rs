//! `ybt import`: a roster, a ledger or a dues register kept in a table.

use std::io::Write;

use commands::{Desk, Outcome, import::contract};
use serde::Serialize;
use serde_json::{Value, json};

use super::print;
use crate::order::{Import, Table};

/// What was not read is said in so many lines at most.
const NOTICES_SHOWN: usize = 20;

/// Reads the table, prints the reading, and stores it unless it is a dry run.
pub fn run(desk: &Desk, import: &Import, output: &mut dyn Write) -> Outcome<()> {
    let file = desk.grant(&import.file)?;
    let sheet = import.sheet.as_deref();
    let (command, rows, reading, notices) = match import.table {
        Table::Roster => {
            let read = contract::roster(desk, &file, sheet)?;
            ("import.roster", "members", json_of(&read), read.notices)
        }
        Table::Activities => {
            let read = contract::activities(desk, &file, sheet)?;
            ("import.activities", "occasions", json_of(&read), read.notices)
        }
        Table::Dues => {
            let read = contract::dues(desk, &file, sheet, import.year)?;
            ("import.dues", "rows", json_of(&read), read.notices)
        }
    };
    // Beside the reading, which other programs parse.
    for notice in notices.iter().take(NOTICES_SHOWN) {
        eprintln!("{notice}");
    }
    if let Some(more) = notices.len().checked_sub(NOTICES_SHOWN).filter(|more| *more > 0) {
        eprintln!("另有 {more} 条提示，导入向导里可以逐条看。");
    }
    if import.json {
        print(output, &serde_json::to_string_pretty(&reading).unwrap_or_else(|_| reading.to_string()))?;
    } else {
        print(output, &in_words(&reading, rows))?;
    }
    if import.dry_run {
        return Ok(());
    }
    let mut request = json!({
        "file": file, "layout": { "sheet": sheet }, "leave_out_problem_rows": import.leave_out_problem_rows,
    });
    if import.table == Table::Dues {
        request["year"] = json!(import.year);
    }
    let done = commands::call(desk, command, request)?;
    if !import.json {
        let count = |name: &str| done["value"][name].as_array().map_or(0, Vec::len);
        let sentence = format!(
            "新增 {}，更新 {}，不变 {}，未导入 {} 行。",
            count("added"),
            count("changed"),
            count("left"),
            count("left_out"),
        );
        print(output, &sentence)?;
    }
    Ok(())
}

fn json_of(reading: &impl Serialize) -> Value {
    serde_json::to_value(reading).unwrap_or_default()
}

/// How much was read, and a line for each problem.
fn in_words(reading: &Value, rows: &str) -> String {
    let problems = reading["problems"].as_array().map_or(&[][..], Vec::as_slice);
    let read = reading[rows].as_array().map_or(0, Vec::len);
    let mut text = format!("读到 {read} 行，{} 处待核对。", problems.len());
    for problem in problems {
        let said = |key: &str| problem[key].as_str().unwrap_or_default();
        text.push_str(&format!("\n{}", said("message")));
    }
    text
}
