//! 走访联系: who caught up on what in the year, the registers, then the visits held as occasions.

use ::report::{
    forms::yearbook::{
        Landmark,
        contact::{CaughtUp, Contact},
    },
    page::Form,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    attendance::MakeUp,
    date::{month_and_day, year_month_day},
    register::RegisterGroup,
    yearbook::SectionKind,
};
use store::attendance::{self, MissedRow};

use super::{Section, occasions, registered};
use crate::{Outcome, yearbook::year::Yearbook};

pub(super) const SECTION: Section = Section {
    entries: |book| occasions::entries(book, SectionKind::Contact),
    front: Some(front),
    set: occasions::set,
    blank: |_, _| Vec::new(),
};

/// By the day they were made on: what is made up in January for December stands in January's year.
fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    let missed = attendance::missed_between(book.db, NaiveDate::default(), book.last_day())?;
    let made = missed.iter().filter_map(|missed| Some((missed, missed.make_up.as_ref()?)));
    let mut of_year: Vec<(&MissedRow, &MakeUp)> =
        made.filter(|(_, make_up)| make_up.made_on.year() == book.year).collect();
    of_year.sort_by_key(|(missed, make_up)| (make_up.made_on, missed.day, missed.occasion_id));
    let caught_up = of_year.into_iter().map(|(missed, make_up)| caught_up(book.year, missed, make_up)).collect();
    let mut pages = vec![Contact { landmarks, caught_up }.form()];
    pages.extend(registered::pages(book, RegisterGroup::Contact, None)?);
    Ok(pages)
}

fn caught_up(year: i32, missed: &MissedRow, make_up: &MakeUp) -> CaughtUp {
    let day = if missed.day.year() == year { month_and_day(missed.day) } else { year_month_day(missed.day) };
    let booklets = make_up.booklets.filter(|count| *count > 0).map(|count| format!("资料 {count} 册"));
    let notes = [make_up.content.clone(), booklets];
    CaughtUp {
        day: month_and_day(make_up.made_on),
        name: missed.name.clone(),
        occasion: format!("{day}{}", missed.title),
        way: make_up.way.word().to_owned(),
        by_whom: make_up.by_whom.clone().unwrap_or_default(),
        note: notes.into_iter().flatten().collect::<Vec<_>>().join("；"),
    }
}
