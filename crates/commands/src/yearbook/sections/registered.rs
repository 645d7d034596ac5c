//! The registers of a section: each that has entries of the year, as its list.

use ::report::{forms::yearbook::placed, page::Form};
use chrono::NaiveDate;
use domain::register::RegisterGroup;
use store::register::{self, StoredEntry};

use crate::{Outcome, report::register::paper_of, yearbook::year::Yearbook};

/// The entries of the year in one register, in order of time.
pub(super) fn entries(book: &Yearbook<'_>, name: &str) -> Outcome<Vec<StoredEntry>> {
    let first = NaiveDate::from_ymd_opt(book.year, 1, 1).unwrap_or_default();
    Ok(register::between(book.db, Some(name), first, book.last_day())?)
}

/// Their pages, a list for each register that has some, but for the one that the section tells otherwise.
pub(super) fn pages(book: &Yearbook<'_>, group: RegisterGroup, told: Option<&str>) -> Outcome<Vec<Form>> {
    let mut pages = Vec::new();
    for of in register::all(book.db)?.iter().filter(|of| of.group == group && Some(of.name.as_ref()) != told) {
        let entries = entries(book, &of.name)?;
        if !entries.is_empty() {
            pages.push(placed(paper_of(of, book.year, book.branch.name.clone(), &entries).form(), &[]));
        }
    }
    Ok(pages)
}
