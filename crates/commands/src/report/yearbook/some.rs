//! Some pages of a year's book, with the numbers they have in it: a quarter, a month, a record, a section.

use std::ops::RangeInclusive;

use ::report::bind::{Run, Volume, bind};
use chrono::NaiveDate;
use domain::{
    date::Month,
    yearbook::{EntryKey, Span},
};

use super::{Made, entries_on};
use crate::{
    Desk, Failure, Outcome,
    yearbook::{
        laid::{Laid, laid},
        part::{Part, parts},
        volume::runs,
        wire::YearbookPrint,
        year::{Entry, Yearbook},
    },
};

/// What is wanted of the book.
#[derive(Clone, Copy)]
enum Wanted {
    /// Records of some days.
    Days(NaiveDate, NaiveDate),
    /// One record or section.
    Entry(EntryKey),
}

/// Papers of the parts that hold what is wanted, and the pages it stands on.
struct Chosen {
    runs: Vec<Run>,
    pages: Vec<RangeInclusive<u32>>,
    keys: Vec<EntryKey>,
    volume: Volume,
    /// Title of the one record or section wanted.
    title: String,
}

pub(super) fn make(desk: &Desk, year: i32, span: Span) -> Outcome<Made> {
    let months = span
        .months(year)
        .map_err(|_| Failure::new("yearbook.span", "没有这个月份或季度", "请选 1 到 12 月，或第一到第四季度。"))?;
    let wanted = match (span, months) {
        (Span::Record { key }, _) => Wanted::Entry(key),
        (_, Some((first, last))) => Wanted::Days(first.first_day(), last.last_day()),
        (_, None) => return Err(nothing("这一段")),
    };
    let laid = laid(desk, year)?;
    let (store, today) = (desk.store()?, desk.today());
    let folder = store.folder().clone();
    let known = std::sync::Arc::clone(&laid);
    let chosen = store.read(move |db| choose(&Yearbook::of(db, folder, year, today)?, &known, wanted))?;
    let what = match (span, months) {
        (Span::Record { .. }, _) => chosen.title.clone(),
        (Span::Quarter { quarter }, _) => quarter_name(quarter),
        (_, Some((month, _))) => format!("{}月", Month::number(month)),
        (_, None) => String::new(),
    };
    let Chosen { runs, pages, keys, volume, .. } = chosen;
    let (Some(first_page), Some(last_page)) =
        (pages.iter().map(|range| *range.start()).min(), pages.iter().map(|range| *range.end()).max())
    else {
        return Err(nothing(&what));
    };
    // One page is put into the book whichever way it was printed.
    let on_own_sides = pages.iter().map(|range| range.end() - range.start() + 1).sum::<u32>() > 1;
    let volume = Volume { runs, only: Some(pages), on_own_sides, ..volume };
    let bound = bind(volume, desk.now())?;
    let entries = entries_on(&bound, |key| keys.contains(&key));
    let print = YearbookPrint { year, what: what.clone(), whole: false, first_page, last_page, entries };
    Ok(Made { bound, what, print: Some(print) })
}

fn nothing(what: &str) -> Failure {
    Failure::new("yearbook.nothing", format!("{what}没有可以打印的记录"), "请先登记，或换一段时间。")
}

/// `第四季度`.
fn quarter_name(quarter: u32) -> String {
    const NUMERALS: [&str; 4] = ["一", "二", "三", "四"];
    let numeral = quarter.checked_sub(1).and_then(|place| NUMERALS.get(place as usize)).copied().unwrap_or_default();
    format!("第{numeral}季度")
}

fn choose(book: &Yearbook<'_>, laid: &Laid, wanted: Wanted) -> Outcome<Chosen> {
    let volume = Volume {
        title: format!("{} {}年一本通", book.branch.name, book.year),
        sides: book.options.sides,
        ..Volume::default()
    };
    let mut chosen = Chosen { runs: Vec::new(), pages: Vec::new(), keys: Vec::new(), volume, title: String::new() };
    for part in parts(book)? {
        let Some(place) = laid.part(part.key) else { continue };
        let all = place.first_page..=(place.first_page + place.pages).saturating_sub(1);
        let section = part.key.section().map(EntryKey::from);
        let pages = match wanted {
            Wanted::Entry(key) if section == Some(key) => {
                chosen.title = part.key.section().map(|kind| kind.word().to_owned()).unwrap_or_default();
                chosen.keys.push(key);
                chosen.keys.extend(part.entries.iter().map(|entry| entry.key));
                vec![all]
            }
            Wanted::Entry(key) => {
                let found = part.entries.iter().find(|entry| entry.key == key);
                chosen.title = found.map_or(chosen.title, |entry| entry.title.clone());
                of_entries(book, laid, &part, *all.end(), &mut chosen.keys, |entry| entry.key == key)
            }
            Wanted::Days(first, last) => {
                let of_days = |entry: &Entry| entry.day.is_some_and(|day| (first..=last).contains(&day));
                of_entries(book, laid, &part, *all.end(), &mut chosen.keys, of_days)
            }
        };
        if pages.is_empty() {
            continue;
        }
        chosen.pages.extend(pages);
        let mut papers = runs(book, &part)?.into_iter();
        chosen.runs.extend(papers.next().map(|first| first.numbered_from(place.first_page)));
        chosen.runs.extend(papers);
    }
    Ok(chosen)
}

/// The pages of some entries of a part; where entries run on, with the page the next one begins on.
fn of_entries(
    book: &Yearbook<'_>,
    laid: &Laid,
    part: &Part,
    end_of_part: u32,
    keys: &mut Vec<EntryKey>,
    wanted: impl Fn(&Entry) -> bool,
) -> Vec<RangeInclusive<u32>> {
    let begins = |entry: &Entry| laid.places.get(&book.key(entry.key)).copied();
    let mut pages = Vec::new();
    for (place, entry) in part.entries.iter().enumerate().filter(|(_, entry)| wanted(entry)) {
        let Some(first) = begins(entry) else { continue };
        let next = part.entries.get(place + 1).and_then(begins);
        let last = match next {
            Some(next) if book.options.one_page => next.saturating_sub(1),
            Some(next) => next,
            None => end_of_part,
        };
        pages.push(first..=last.max(first));
        keys.push(entry.key);
    }
    pages
}
