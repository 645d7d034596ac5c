//! What comes from outside is read or refused in a sentence, whatever it is: never a panic, never without end, and what
//! was read holds what is promised of it. `cargo xtask test` tries each reader for 20 seconds, `cargo xtask soak` for ten
//! minutes. An input that broke a reader is kept in `corpus/` and tried first ever after.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod making;
#[allow(dead_code)]
#[path = "../returned/mod.rs"]
mod returned;
mod run;

use std::{io, io::Cursor, path::PathBuf, sync::LazyLock};

use chrono::NaiveDate;
use domain::{date::typed, member::IdNumber};
use exchange::{
    Error,
    dues::{self, DuesChoices},
    grid, member,
    package::{self, Limits},
    table::{Decisions, Layout},
    value::date,
};
use making::{damaged, repacked, table, word};
use run::{Chance, Target};

fn sample(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../tests/fixtures/samples", name].iter().collect();
    std::fs::read(path).expect("a sample")
}

static ROSTERS: LazyLock<[Vec<u8>; 5]> = LazyLock::new(|| {
    [
        "roster-sample.xlsx",
        "roster-faulty.xlsx",
        "roster-sample.xls",
        "roster-sample-gb18030.csv",
        "roster-sample-utf8bom.csv",
    ]
    .map(sample)
});
static DUES: LazyLock<Vec<u8>> = LazyLock::new(|| sample("dues-sample.xlsx"));
static PACKAGE: LazyLock<Vec<u8>> = LazyLock::new(|| returned::package(None));

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day")
}

/// What a person is told of a file that is not taken.
fn is_told(error: &Error) {
    assert!(error.code().starts_with("import."), "a stable name: {error:?}");
    assert!(!error.to_string().is_ascii(), "a sentence in Chinese: {error}");
}

fn a_file(chance: &mut Chance, samples: &[Vec<u8>]) -> Vec<u8> {
    let sample = chance.of(samples).clone();
    match chance.below(4) {
        0 | 1 => table(chance),
        2 if sample.starts_with(b"PK") => repacked(chance, &sample),
        _ => damaged(chance, sample),
    }
}

#[test]
fn a_roster_is_read_or_refused() -> io::Result<()> {
    let read = |bytes: &[u8]| {
        let reading = grid::read(bytes)
            .and_then(|workbook| member::read(&workbook, &Layout::default(), Decisions::default(), today()));
        match reading {
            Err(error) => is_told(&error),
            Ok(reading) => {
                let mut rows: Vec<u32> = reading.lines.iter().map(|line| line.row).collect();
                rows.dedup();
                assert_eq!(rows.len(), reading.lines.len(), "each person from a place of their own");
                assert!(reading.problems.iter().all(|problem| !problem.code.is_empty()), "each problem has a name");
            }
        }
    };
    Target { name: "roster", make: |chance| a_file(chance, &*ROSTERS), read }.try_out()
}

#[test]
fn a_register_of_dues_is_read_or_refused() -> io::Result<()> {
    let read = |bytes: &[u8]| {
        for year in [None, Some(2024)] {
            let layout = Layout::default();
            let choices = DuesChoices { layout: &layout, decisions: Decisions::default(), year, today: today() };
            match grid::read(bytes).and_then(|workbook| dues::read(&workbook, &choices)) {
                Err(error) => is_told(&error),
                Ok(reading) => {
                    let paid = reading.rows.iter().flat_map(|row| row.paid.iter().flatten());
                    assert!(paid.clone().all(|sum| sum.0 >= 0), "nobody paid less than nothing");
                }
            }
        }
    };
    let make = |chance: &mut Chance| a_file(chance, std::slice::from_ref(&*DUES));
    Target { name: "dues", make, read }.try_out()
}

#[test]
fn a_package_is_read_or_refused() -> io::Result<()> {
    let read = |bytes: &[u8]| match package::read(Cursor::new(bytes), None, &Limits::default()) {
        Err(error) => {
            assert!(error.code().starts_with("package."), "a stable name: {error:?}");
            assert!(!error.to_string().is_ascii(), "a sentence in Chinese: {error}");
        }
        Ok(received) => {
            let again = package::write(&received.content, &[], &[], &returned::making(), None);
            assert!(again.is_ok(), "what was taken is a return: {again:?}");
        }
    };
    let make = |chance: &mut Chance| match chance.below(3) {
        0 => damaged(chance, PACKAGE.clone()),
        _ => repacked(chance, &PACKAGE),
    };
    Target { name: "package", make, read }.try_out()
}

#[test]
fn an_id_number_is_checked() -> io::Result<()> {
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let comparable = IdNumber::comparable(&text);
        assert_eq!(IdNumber::comparable(&comparable), comparable, "{text:?} is compared as itself");
        if IdNumber::check(&text).is_ok() {
            let number = &comparable;
            assert_eq!(number.len(), 18, "{text:?}: 18 characters");
            for (at, digit) in number.char_indices().filter(|(_, digit)| digit.is_ascii_digit()) {
                let other = if digit == '9' { '0' } else { char::from(digit as u8 + 1) };
                let mut wrong = number.clone();
                wrong.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
                assert!(IdNumber::check(&wrong).is_err(), "one digit wrong is always found: {wrong}");
            }
        }
    };
    let make = |chance: &mut Chance| {
        let digits = |chance: &mut Chance, count: usize| -> String {
            (0..count).map(|_| *chance.of(&['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])).collect()
        };
        let day = format!("19{}{:02}{:02}", digits(chance, 2), 1 + chance.below(12), 1 + chance.below(31));
        let (area, order) = (digits(chance, 6), digits(chance, 3));
        let last = *chance.of(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "x", "×", "Ｘ"]);
        let number = match chance.below(3) {
            0 => format!("{area}{}{order}", &day[2..]),
            _ => format!("{area}{day}{order}{last}"),
        };
        match chance.below(3) {
            0 => damaged(chance, number.into_bytes()),
            1 => format!(" {} {}", &number[..6], &number[6..]).into_bytes(),
            _ => number.into_bytes(),
        }
    };
    Target { name: "id_number", make, read }.try_out()
}

#[test]
fn a_date_is_read_or_refused() -> io::Result<()> {
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        for date in [typed(&text).ok(), date::of_text(&text).ok().flatten()].into_iter().flatten() {
            let written = date.to_string();
            assert_eq!(written.parse().ok(), Some(date), "{text:?} became {written}, which is read the same");
            assert_eq!(typed(&written).ok(), Some(date), "typed again it is the same");
            assert!(date.first_day() <= date.last_day(), "{written} begins before it ends");
            let spoken = date.in_chinese();
            assert_eq!(typed(&spoken).ok(), Some(date), "and read from paper, {spoken}");
        }
    };
    let make = |chance: &mut Chance| {
        let (year, month, day) = (1890 + chance.below(220), chance.below(15), chance.below(34));
        let [first, second] = [0, 1].map(|_| *chance.of(&[".", "-", "/", "年", "月", "、", " ", "", "．"]));
        let date = format!("{year}{first}{month}{second}{day}");
        match chance.below(4) {
            0 => word(chance).into_bytes(),
            1 => damaged(chance, date.into_bytes()),
            _ => date.into_bytes(),
        }
    };
    Target { name: "date", make, read }.try_out()
}
