//! What a year's book holds: its sections, parts and records, and what was printed of them.

use chrono::{Datelike, NaiveDate};
use domain::{
    date::month_and_day,
    occasion::OccasionId,
    writing::WritingId,
    yearbook::{EntryKey, RecordKind},
};
use store::{
    Db,
    yearbook::{self, YearPrinted},
};

use super::{
    laid::version,
    part::{Part, parts},
    wire::{
        EntryState, YearbookContents, YearbookEntry, YearbookPart, YearbookPrinted, YearbookRequest, YearbookSection,
    },
    year::{Entry, Yearbook},
};
use crate::{Desk, Outcome, desk::clock::day_in_china};

/// Title and key of the cover's section, which is none of the branch's choice.
const COVER: (&str, &str) = ("cover", "封面");

pub(super) fn contents(desk: &Desk, request: YearbookRequest) -> Outcome<YearbookContents> {
    let (store, today) = (desk.store()?, desk.today());
    let year = request.year.unwrap_or(today.year());
    let folder = store.folder().clone();
    store.read(move |db| {
        let book = Yearbook::of(db, folder, year, today)?;
        let printed = yearbook::printed(db, year)?;
        let parts = parts(&book)?;
        Ok(YearbookContents {
            year,
            years: years(db, year, today)?,
            version: version(db, today)?,
            printed: counted(&parts, &printed),
            sections: sections(parts, &printed),
            seal: yearbook::sealed(db, year)?.map(Into::into),
            filing: yearbook::state(db, year)?,
        })
    })
}

/// Years with something in their book, this one and the one asked for in any case; the latest first.
fn years(db: &Db, asked: i32, today: NaiveDate) -> Outcome<Vec<i32>> {
    let mut years = yearbook::years(db)?;
    years.extend([asked, today.year()]);
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    Ok(years)
}

fn sections(parts: Vec<Part>, printed: &YearPrinted) -> Vec<YearbookSection> {
    let mut sections: Vec<YearbookSection> = Vec::new();
    for part in parts {
        let (key, title) = part.key.section().map_or(COVER, |kind| (kind.key(), kind.word()));
        if part.opens_section {
            sections.push(YearbookSection { key: key.to_owned(), title: title.to_owned(), parts: Vec::new() });
        }
        let view = YearbookPart {
            id: part.key.to_string(),
            title: part.title,
            month: part.key.month(),
            entries: part.entries.into_iter().map(|entry| view(entry, printed)).collect(),
        };
        if let Some(section) = sections.last_mut() {
            section.parts.push(view);
        }
    }
    sections
}

fn view(entry: Entry, printed: &YearPrinted) -> YearbookEntry {
    let (occasion_id, writing_id) = match entry.key {
        EntryKey::Record(RecordKind::Occasion, id) => (Some(OccasionId(id)), None),
        EntryKey::Record(RecordKind::Writing, id) => (None, Some(WritingId(id))),
        EntryKey::Section(_) => (None, None),
    };
    let state = state(entry.key, printed);
    YearbookEntry { key: entry.key, title: entry.title, day: entry.day, state, occasion_id, writing_id }
}

/// How a record stands to what was printed.
pub(crate) fn state(key: EntryKey, printed: &YearPrinted) -> EntryState {
    match printed.entries.get(&key) {
        None => EntryState::New,
        Some(print) if print.changed_since => EntryState::Changed,
        Some(_) => EntryState::Printed,
    }
}

fn counted(parts: &[Part], printed: &YearPrinted) -> YearbookPrinted {
    let entries = parts.iter().flat_map(|part| &part.entries);
    let states: Vec<EntryState> = entries.map(|entry| state(entry.key, printed)).collect();
    let count = |wanted| u32::try_from(states.iter().filter(|state| **state == wanted).count()).unwrap_or(u32::MAX);
    let (new, changed) = (count(EntryState::New), count(EntryState::Changed));
    let last_on = printed.last_at.map(day_in_china);
    let text = match (printed.last_page, last_on) {
        (Some(page), Some(day)) => {
            let new = if new == 0 { "没有新增的记录".to_owned() } else { format!("新增 {new} 条") };
            let changed = if changed == 0 { String::new() } else { format!("；有 {changed} 条打印后改过") };
            format!("{}打印到第 {page} 页，{new}{changed}。", month_and_day(day))
        }
        _ => "还没有打印过。".to_owned(),
    };
    YearbookPrinted { last_page: printed.last_page, last_on, new, changed, text }
}
