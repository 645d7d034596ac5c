//! 党员名册, of the last day of the year or of today.

use ::report::{
    forms::yearbook::{Landmark, placed},
    page::Form,
};

use super::Section;
use crate::{Outcome, report::roster, yearbook::year::Yearbook};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    Ok(vec![placed(roster::of_day(book.db, book.until)?.form(), &landmarks)])
}
