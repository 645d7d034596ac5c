//! What was never printed as a page of the book; its numbers go on after the last page on paper. What was changed
//! since comes on request, under the numbers it had.

use ::report::bind::{Run, Volume, bind};
use domain::yearbook::EntryKey;
use store::yearbook::{self, YearPrinted};

use super::{Made, entries_on, whole};
use crate::{
    Desk, Failure, Outcome,
    yearbook::{
        contents::state,
        part::{Part, PartKey, parts},
        volume::runs,
        wire::{EntryState, YearbookPrint},
        year::Yearbook,
    },
};

/// The whole book while nothing of it was printed.
pub(super) fn make(desk: &Desk, year: i32, with_changed: bool) -> Outcome<Made> {
    let (store, today) = (desk.store()?, desk.today());
    let printed = store.read(move |db| yearbook::printed(db, year))?;
    let Some(last_page) = printed.last_page else { return whole::make(desk, year) };
    let folder = store.folder().clone();
    let (volume, keys) = store.read(move |db| {
        let book = Yearbook::of(db, folder, year, today)?;
        let (mut papers, mut keys) = (Vec::new(), Vec::new());
        if with_changed {
            changed(&book, &printed, &mut papers, &mut keys)?;
        }
        new(&book, &printed, last_page, &mut papers, &mut keys)?;
        let volume = Volume {
            title: format!("{} {year}年一本通", book.branch.name),
            // One paper is put into the book whichever way it was printed.
            on_own_sides: papers.len() > 1,
            runs: papers,
            sides: book.options.sides,
            ..Volume::default()
        };
        Ok::<_, Failure>((volume, keys))
    })?;
    let Some(first_page) = volume.runs.iter().filter_map(|run| run.numbers_from).min() else {
        return Err(Failure::new(
            "yearbook.nothing_new",
            "上次打印以后没有新增的记录",
            "要重印的，请选打印全年、打印某个月，或打开那条记录打印这一页。",
        ));
    };
    let bound = bind(volume, desk.now())?;
    let what = if with_changed { "新增和改过的" } else { "新增的" }.to_owned();
    let print = YearbookPrint {
        year,
        what: what.clone(),
        whole: false,
        first_page,
        last_page: bound.last_page.max(first_page),
        entries: entries_on(&bound, |key| keys.contains(&key)),
    };
    Ok(Made { bound, what, print: Some(print) })
}

/// Each under the number it has on paper.
fn changed(book: &Yearbook<'_>, printed: &YearPrinted, papers: &mut Vec<Run>, keys: &mut Vec<EntryKey>) -> Outcome<()> {
    for part in parts(book)? {
        let section = part.key.section();
        for entry in part.entries.iter().filter(|entry| state(entry.key, printed) == EntryState::Changed) {
            let (Some(section), Some(print)) = (section, printed.entries.get(&entry.key)) else { continue };
            let mut alone = runs(book, &without_opening(PartKey::Section(section), vec![entry.clone()]))?.into_iter();
            papers.extend(alone.next().map(|run| run.numbered_from(print.page)));
            papers.extend(alone);
            keys.push(entry.key);
        }
    }
    Ok(())
}

/// Section after section, the numbers running on.
fn new(
    book: &Yearbook<'_>,
    printed: &YearPrinted,
    last_page: u32,
    papers: &mut Vec<Run>,
    keys: &mut Vec<EntryKey>,
) -> Outcome<()> {
    let mut next = Some(last_page + 1);
    for part in parts(book)? {
        let Some(section) = part.key.section() else { continue };
        let entries: Vec<_> =
            part.entries.into_iter().filter(|entry| state(entry.key, printed) == EntryState::New).collect();
        if entries.is_empty() {
            continue;
        }
        keys.extend(entries.iter().map(|entry| entry.key));
        for run in runs(book, &without_opening(PartKey::Section(section), entries))? {
            papers.push(match next.take() {
                Some(number) => run.numbered_from(number),
                None => run,
            });
        }
    }
    Ok(())
}

/// Entries by themselves: the pages that open their section were printed with it.
fn without_opening(key: PartKey, entries: Vec<crate::yearbook::year::Entry>) -> Part {
    Part { key, title: String::new(), opens_section: false, entries }
}
