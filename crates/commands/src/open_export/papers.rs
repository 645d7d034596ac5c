//! The papers the program makes, each by the command that makes it for the printer.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::occasion::{OccasionKind, OccasionState};
use serde_json::{Value, json};
use store::{
    Db, Error, appraisal,
    occasion::{self, OccasionLine},
    open_export, register, writing,
};

use super::file_name;
use crate::{Desk, Outcome, desk::Tree, report::words::file_stem};

/// Papers of each year: where they lie, the command, its formats.
const OF_A_YEAR: &[(&str, &str, &[&str])] = &[
    ("党费", "report.dues_assessment", &["pdf", "xlsx"]),
    ("党费", "report.dues_register", &["pdf", "xlsx"]),
    ("党费", "report.dues_summary", &["pdf", "xlsx"]),
    ("党费", "report.dues_large", &["pdf", "xlsx"]),
    ("经费", "report.fund_ledger", &["pdf", "xlsx"]),
    ("经费", "report.fund_year", &["pdf", "xlsx"]),
    ("经费", "report.fund_subsidies", &["pdf", "xlsx"]),
];

/// A paper to be made.
struct Wanted {
    folder: String,
    command: &'static str,
    request: Value,
}

/// Makes and writes them all. A paper there is nothing for, or that can't be made, is told in `notes`.
pub(super) fn write(desk: &Desk, tree: &mut Tree<'_>, reason: &str, notes: &mut Vec<String>) -> Outcome<()> {
    for wanted in every(desk, reason)? {
        let made = match crate::call(desk, wanted.command, wanted.request.clone()) {
            Ok(made) => made,
            Err(failure) => {
                notes.push(format!("{}：{}", wanted.folder, failure.title));
                continue;
            }
        };
        let document = desk.document(made["token"].as_str().unwrap_or_default())?;
        tree.write(&format!("{}/{}", wanted.folder, file_name(&document.file_name)), &document.bytes)?;
    }
    Ok(())
}

fn every(desk: &Desk, reason: &str) -> Outcome<Vec<Wanted>> {
    let store = desk.store()?;
    let (years, held, writings, registers, appraisals) = store.read(|db| {
        let years = open_export::years(db)?;
        let registers = years.iter().map(|year| Ok((*year, register::counts(db, *year)?)));
        let registers = registers.collect::<Result<Vec<_>, Error>>()?;
        let appraisals = appraisal::years(db)?;
        Ok::<_, Error>((years, occasions(db)?, writing::list(db, None, None)?, registers, appraisals))
    })?;
    let mut wanted = Vec::new();
    let mut want = |folder: String, command, formats: &[&str], request: Value| {
        wanted.extend(formats.iter().map(|format| {
            let mut request = request.clone();
            request["format"] = json!(format);
            Wanted { folder: folder.clone(), command, request }
        }));
    };
    want("党员名册".to_owned(), "report.roster", &["pdf", "xlsx"], json!({ "in_full": reason }));
    want("党员名册".to_owned(), "report.phone_list", &["pdf", "xlsx"], json!({}));
    for year in years {
        for (folder, command, formats) in OF_A_YEAR {
            want(format!("{folder}/{year}"), command, formats, json!({ "year": year }));
        }
        for register in registers.iter().filter(|(kept, _)| *kept == year).flat_map(|(_, counts)| counts.keys()) {
            let request = json!({ "register": register, "year": year });
            want(format!("登记簿/{year}"), "report.register", &["pdf", "xlsx"], request);
        }
        want("一本通".to_owned(), "report.yearbook", &["pdf"], json!({ "year": year }));
    }
    for year in appraisals {
        let request = json!({ "paper": "测评汇总表", "year": year });
        want("民主评议".to_owned(), "report.appraisal", &["pdf", "xlsx"], request);
    }
    let took_place = held.into_iter().filter(|line| line.state == OccasionState::Held);
    let mut months = BTreeSet::new();
    for line in took_place {
        months.insert((line.day.year(), line.day.month()));
        let folder = folder_of(&line);
        let theme_day = line.kinds.contains(&OccasionKind::ThemeDay);
        if theme_day {
            let request = json!({ "occasion_id": line.id });
            want(folder.clone(), "report.theme_day_record", &["pdf", "docx"], request);
        }
        for kind in line.kinds.iter().filter(|kind| **kind != OccasionKind::ThemeDay) {
            want(folder.clone(), "report.minutes", &["pdf", "docx"], json!({ "occasion_id": line.id, "kind": kind }));
        }
    }
    for (year, month) in months {
        let request = json!({ "month": format!("{year}-{month:02}") });
        want(format!("组织生活/{year}"), "report.month", &["pdf", "xlsx"], request);
    }
    for written in writings {
        want("文稿".to_owned(), "report.writing", &["pdf", "docx"], json!({ "id": written.id }));
    }
    Ok(wanted)
}

/// Every occasion that is not in the bin.
pub(super) fn occasions(db: &Db) -> Result<Vec<OccasionLine>, Error> {
    // Years of four digits, as the days are written in the book.
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    occasion::on_days(db, day(1000, 1, 1), day(9999, 12, 31))
}

/// `组织生活/2026/10-10 党课`.
pub(super) fn folder_of(line: &OccasionLine) -> String {
    let day = line.day;
    format!("组织生活/{}/{:02}-{:02} {}", day.year(), day.month(), day.day(), file_stem(&line.title))
}
