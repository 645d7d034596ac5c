//! A year's book from cover to cover.

use ::report::bind::bind;

use super::{Made, entries_on};
use crate::{
    Desk, Outcome,
    yearbook::{laid::gather, wire::YearbookPrint, year::Yearbook},
};

pub(super) fn make(desk: &Desk, year: i32) -> Outcome<Made> {
    let (store, today) = (desk.store()?, desk.today());
    let folder = store.folder().clone();
    let mut gathered = store.read(move |db| gather(&Yearbook::of(db, folder, year, today)?, today))?;
    let bound = bind(std::mem::take(&mut gathered.volume), desk.now())?;
    desk.laid_books().keep(gathered.bound(year, &bound));
    let what = "全年".to_owned();
    let print = YearbookPrint {
        year,
        what: what.clone(),
        whole: true,
        first_page: 1,
        last_page: bound.last_page,
        entries: entries_on(&bound, |_| true),
    };
    Ok(Made { bound, what, print: Some(print) })
}
