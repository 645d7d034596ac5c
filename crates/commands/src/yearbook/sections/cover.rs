//! 封面.

use ::report::{forms::yearbook::cover::Cover, page::Form};
use chrono::NaiveDate;
use domain::committee::Post;
use store::committee;

use crate::{Outcome, report::words, yearbook::year::Yearbook};

/// The cover of the books from a year to this one.
pub(crate) fn form(book: &Yearbook<'_>, from: i32) -> Outcome<Form> {
    let first = NaiveDate::from_ymd_opt(from, 1, 1).unwrap_or(book.first_day());
    let years = if from == book.year { from.to_string() } else { format!("{from}—{}", book.year) };
    let cover = Cover {
        landmarks: Vec::new(),
        branch: book.branch.name.clone(),
        superior: book.branch.superior.clone(),
        year: format!("{years}年度"),
        volume: book.options.volume.clone(),
        span: format!("{}至{}", words::day(first), words::day(book.last_day())),
        secretary: secretary(book)?,
    };
    Ok(cover.form())
}

/// The secretary on the day the book is of; before any committee was entered, whom the branch was begun with.
pub(super) fn secretary(book: &Yearbook<'_>) -> Outcome<String> {
    let seats = committee::on_day(book.db, book.until)?;
    let secretary = seats.into_iter().find(|seat| seat.post == Post::Secretary).map(|seat| seat.name);
    Ok(secretary.unwrap_or_else(|| book.branch.secretary_name.clone()))
}
