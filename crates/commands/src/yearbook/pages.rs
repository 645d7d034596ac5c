//! Pages of the book for the screen: a part at a time, and the numbers of all.

use ::report::bind::{Volume, bind};
use chrono::Datelike;

use super::{
    laid::{Laid, laid, version},
    part::{PartKey, part, parts},
    volume::{contents, runs},
    wire::{EntryPage, YearbookPages, YearbookPaging, YearbookPartRequest, YearbookRequest},
    year::Yearbook,
};
use crate::{
    Desk, Failure, Outcome,
    desk::Document,
    report::{
        words::file_stem,
        yearbook::{bound_notes, unread_note},
    },
};

pub(super) fn paging(desk: &Desk, request: YearbookRequest) -> Outcome<YearbookPaging> {
    let laid = laid(desk, request.year.unwrap_or(desk.today().year()))?;
    Ok(YearbookPaging {
        year: laid.year,
        version: laid.version.clone(),
        pages: laid.last_page,
        parts: laid.parts.iter().map(|(_, pages)| pages.clone()).collect(),
        entries: laid.entries(),
        notes: bound_notes(&laid.missing, &[]),
    })
}

/// With the numbers of the book where it is laid out already; the window asks for those meanwhile.
pub(super) fn pages(desk: &Desk, request: YearbookPartRequest) -> Outcome<YearbookPages> {
    let key: PartKey = request.part.parse()?;
    let (store, today, year) = (desk.store()?, desk.today(), request.year);
    let folder = store.folder().clone();
    let (version, volume) = store.read(move |db| {
        let book = Yearbook::of(db, folder, year, today)?;
        let part = part(&book, key)?;
        let contents = if key == PartKey::Cover { contents(&book, &parts(&book)?) } else { Vec::new() };
        let title = format!("{year}年一本通　{}", part.title);
        let (runs, sides) = (runs(&book, &part)?, book.options.sides);
        Ok::<_, Failure>((version(db, today)?, Volume { title, runs, contents, sides, ..Volume::default() }))
    })?;
    let laid = desk.laid_books().get(year, &version);
    let volume = match &laid {
        Some(laid) => in_the_book(volume, laid, key),
        None => unnumbered(volume),
    };
    let file_name = format!("{}.pdf", file_stem(&volume.title));
    let bound = bind(volume, desk.now())?;
    let first_page = bound.first_pages.first().copied().unwrap_or(1);
    let places = bound
        .places
        .iter()
        .filter_map(|(key, page)| Some(EntryPage { key: key.parse().ok()?, page: page.checked_sub(first_page)? + 1 }));
    let entries = places.collect();
    let mut notes = bound_notes(&bound.missing, &bound.lost);
    notes.extend(unread_note(&bound.unread));
    let (media_type, pages) = ("application/pdf".to_owned(), Some(bound.pages));
    let document = desk.keep(Document { file_name, media_type, pages, bytes: bound.bytes })?;
    let numbered = laid.is_some();
    Ok(YearbookPages { document, part: key.to_string(), version, first_page, numbered, entries, notes })
}

/// A part as it lies in the book.
fn in_the_book(volume: Volume, laid: &Laid, key: PartKey) -> Volume {
    let numbers_from = laid.part(key).map_or(1, |part| part.first_page);
    Volume { numbers_from, known: laid.places.clone(), ..volume }
}

/// A part whose place in the book is not known yet.
fn unnumbered(mut volume: Volume) -> Volume {
    for run in &mut volume.runs {
        run.numbered = false;
    }
    volume
}
