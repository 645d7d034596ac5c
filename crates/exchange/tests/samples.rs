//! The samples read exactly as their expected reading says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, path::PathBuf};

use chrono::NaiveDate;
use exchange::{
    grid, member, occasion,
    table::{Decisions, Layout},
};
use serde_json::Value;

fn sample(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../tests/fixtures/samples", name].iter().collect();
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&sample(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 31).unwrap_or_default()
}

fn roster(name: &str) -> member::RosterReading {
    let workbook = grid::read(&sample(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    member::read(&workbook, &Layout::default(), Decisions::default(), today())
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn agrees(name: &str, people: &str, fields: &[String]) {
    let reading = roster(name);
    assert_eq!(reading.problems, [], "{name} is faultless");
    let expected = expected("expected-sample.json");
    let people = expected[people].as_array().unwrap_or_else(|| panic!("{people} are listed"));
    assert_eq!(reading.lines.len(), people.len(), "{name} lists all, and neither totals nor notes");
    for (line, person) in reading.lines.iter().zip(people) {
        for field in fields {
            let read = if field == "group" { line.group.as_deref() } else { line.values.get(field) };
            assert_eq!(read, person[field].as_str(), "{name} row {} {field}", line.row);
        }
    }
}

#[test]
fn every_roster_reads_as_expected() {
    for case in expected("rosters.json").as_array().expect("a list") {
        let fields: Vec<String> = serde_json::from_value(case["fields"].clone()).expect("names of fields");
        let text = |key: &str| case[key].as_str().expect("a name").to_owned();
        agrees(&text("file"), &text("people"), &fields);
    }
}

#[test]
fn the_workbook_with_a_header_of_two_rows() {
    let reading = roster("roster-sample.xlsx");
    assert_eq!(reading.header, (3, 4), "the header spans two rows under a title and a units row");
    assert_eq!(reading.lines.first().map(|line| line.row), Some(5), "rows are counted as Excel counts");
    assert_eq!(reading.notices, [], "nothing was left unread");
}

#[test]
fn each_fault_is_named_by_row_and_column_and_nothing_else_is_one() {
    let reading = roster("roster-faulty.xlsx");
    let found: BTreeMap<u32, Vec<&str>> = reading.problems.iter().fold(BTreeMap::new(), |mut found, problem| {
        found.entry(problem.row).or_default().push(&problem.column);
        found
    });
    let expected = expected("expected-faulty.json");
    let expected: BTreeMap<u32, Vec<&str>> = expected
        .as_array()
        .into_iter()
        .flatten()
        .filter(|fault| fault["fault"].as_bool() == Some(true))
        .map(|fault| (fault["row"].as_u64().unwrap_or(0) as u32, vec![fault["column"].as_str().unwrap_or_default()]))
        .collect();
    assert_eq!(found, expected, "{:#?}", reading.problems);
    let formula = reading.lines.iter().find(|line| line.row == 12).and_then(|line| line.values.get("name"));
    assert_eq!(formula, Some("=HYPERLINK(\"http://x\",\"点我\")"), "formula text is kept as text");
    assert!(reading.notices.iter().any(|notice| notice.row == Some(12)), "and said");
    let codes: Vec<&str> = reading.problems.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(codes[1], "import.id_lost_digits", "a number cell that lost its last digits is known as such");
}

#[test]
fn the_ledger_of_activities() {
    let workbook = grid::read(&sample("activities-sample.xlsx")).unwrap_or_else(|error| panic!("{error}"));
    let expected = expected("expected-sample.json");
    let list = |key: &str| expected[key].as_array().cloned().unwrap_or_default();
    let names: Vec<String> =
        list("people_full").iter().filter_map(|person| person["name"].as_str().map(str::to_owned)).collect();
    let reading = occasion::read(&workbook, &Layout::default(), Decisions::default(), &names, today())
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(reading.problems, [], "names are on the roster and counts add up");
    assert_eq!(reading.notices, [], "nothing is left over");
    let activities = list("activities");
    assert_eq!(reading.lines.len(), activities.len(), "every row is an occasion");
    for (line, activity) in reading.lines.iter().zip(&activities) {
        let absent: BTreeMap<String, String> =
            line.absent.iter().map(|one| (one.name.clone(), one.reason.clone().unwrap_or_default())).collect();
        let read = serde_json::json!({
            "date": line.day, "kinds": line.kind_words(), "topic": line.texts.get("topic"),
            "due": line.expected, "present": line.present, "absent": absent,
        });
        assert_eq!(&read, activity, "row {}", line.row);
    }
    let first = &reading.lines[0];
    assert_eq!(first.row, 3, "the first row below the header");
    assert_eq!(
        first.from_time.zip(first.to_time).map(|(from, to)| format!("{from}-{to}")).as_deref(),
        Some("09:00-11:00"),
        "hours"
    );
}
