//! Parts of the book set one after the other, and the lines of its 目录.

use ::report::{
    bind::{ContentsLine, Run},
    forms::yearbook::{Landmark, open},
};
use domain::date::month_and_day;

use super::{
    part::{Part, PartKey},
    sections::{Placed, cover, section},
    year::{Entry, Yearbook},
};
use crate::Outcome;

/// The papers of a part, with these of its entries.
pub(crate) fn runs(book: &Yearbook<'_>, part: &Part) -> Outcome<Vec<Run>> {
    let Some(kind) = part.key.section() else {
        return Ok(vec![Run::cover(cover::form(book, book.year)?), Run::contents()]);
    };
    let section = section(kind);
    let mut opening = opening(book, part);
    let name = opening.iter().map(|landmark| landmark.text.as_str()).collect::<Vec<_>>().join("　");
    let mut forms = Vec::new();
    if part.opens_section
        && let Some(front) = section.front
    {
        forms.extend(front(book, std::mem::take(&mut opening))?);
    }
    let entries = part.entries.iter().map(|entry| {
        let mut landmarks = std::mem::take(&mut opening);
        landmarks.push(Landmark::new(book.key(entry.key), level(book, part), in_contents(entry)));
        Placed { entry, landmarks }
    });
    let entries: Vec<Placed<'_>> = entries.collect();
    forms.extend((section.set)(book, entries)?);
    if forms.is_empty() {
        forms.extend((section.blank)(book, opening));
    }
    // Where a section or month begins, its name is to be read.
    if let Some(first) = forms.first_mut().filter(|_| !name.is_empty()) {
        open(first, &name);
    }
    Ok(forms.into_iter().map(Run::new).collect())
}

/// The section and the month that begin with a part; among several years, the year too.
fn opening(book: &Yearbook<'_>, part: &Part) -> Vec<Landmark> {
    let depth = depth(book);
    let section = part.key.section().filter(|_| part.opens_section);
    let year = section.filter(|kind| depth > 0 && book.options.sections.first() == Some(kind));
    let year = year.map(|_| Landmark::new(book.key("year"), 0, format!("{}年", book.year)));
    let section = section.map(|kind| Landmark::new(book.key(kind.key()), depth, kind.word()));
    let month = part.key.month().map(|_| Landmark::new(book.key(part.key), depth + 1, part.title.as_str()));
    year.into_iter().chain(section).chain(month).collect()
}

/// Depth of a section: among several years it stands under its year.
fn depth(book: &Yearbook<'_>) -> usize {
    usize::from(book.is_within_volume())
}

/// Depth of a part's records in the 目录.
fn level(book: &Yearbook<'_>, part: &Part) -> usize {
    match part.key {
        PartKey::Month(..) => depth(book) + 2,
        PartKey::Section(_) | PartKey::Cover => depth(book) + 1,
    }
}

/// The lines of the 目录 for parts in order.
pub(crate) fn contents(book: &Yearbook<'_>, parts: &[Part]) -> Vec<ContentsLine> {
    let mut lines = Vec::new();
    for part in parts {
        let opening = opening(book, part).into_iter();
        lines.extend(opening.map(|Landmark { key, level, text }| ContentsLine { level, text, key }));
        lines.extend(part.entries.iter().map(|entry| ContentsLine {
            level: level(book, part),
            text: in_contents(entry),
            key: book.key(entry.key),
        }));
    }
    lines
}

fn in_contents(entry: &Entry) -> String {
    match entry.day {
        Some(day) => format!("{}　{}", month_and_day(day), entry.title),
        None => entry.title.clone(),
    }
}
