//! 党费收缴: the year in sums, then the register, which leaves the bases out as the published one does.

use ::report::{
    forms::yearbook::{Landmark, placed},
    page::Form,
};

use super::Section;
use crate::{
    Outcome,
    report::{
        dues::{register_of, summary_of, wire::RegisterPaper},
        wire::Format,
    },
    yearbook::year::Yearbook,
};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    let summary = summary_of(book.db, book.year, book.until)?.paper().form();
    let (year, until, format) = (book.year, Some(book.until), Format::Pdf);
    let published = RegisterPaper { year, published: true, until, format };
    let register = register_of(book.db, &published, book.until)?;
    let mut forms = vec![placed(summary, &landmarks)];
    // A register of a year in which nobody had anything to pay says nothing.
    let sums = register.sums();
    if !sums.due.is_zero() || !sums.paid.is_zero() {
        forms.push(placed(register.form(), &[]));
    }
    Ok(forms)
}
