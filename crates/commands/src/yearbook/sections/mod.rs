//! The sections of the book, a file for each, all of the same shape: which records it prints one by one, and how.
//!
//! A register of its own joins the book by a file here and a line in [`section`].

mod affairs;
mod appraisal;
mod basics;
mod committee;
mod contact;
pub(crate) mod cover;
mod dues;
mod figures;
mod honours;
mod life;
mod occasions;
mod plan;
mod registered;
mod roster;
mod service;
mod summary;

pub(crate) use figures::of_year as figures_of_year;

use ::report::{forms::yearbook::Landmark, page::Form};
use domain::yearbook::SectionKind;

use super::year::{Entry, Yearbook};
use crate::Outcome;

/// A record with what of the 目录 leads to it.
pub(crate) struct Placed<'a> {
    /// The record.
    pub entry: &'a Entry,
    /// Its own landmark, after those of the section and month it begins.
    pub landmarks: Vec<Landmark>,
}

/// Makes the pages a section begins with, the first of which carries what leads to the section.
type Front = fn(&Yearbook<'_>, Vec<Landmark>) -> Outcome<Vec<Form>>;

/// How a section is made of the book.
pub(crate) struct Section {
    /// The records it prints one by one, in order.
    pub entries: fn(&Yearbook<'_>) -> Outcome<Vec<Entry>>,
    /// The pages before them, if it has some: a list, a table, lines for the pen.
    pub front: Option<Front>,
    /// Those of its records that are given.
    pub set: fn(&Yearbook<'_>, Vec<Placed<'_>>) -> Outcome<Vec<Form>>,
    /// What stands in a section that has neither: room for the pen.
    pub blank: fn(&Yearbook<'_>, Vec<Landmark>) -> Vec<Form>,
}

/// How a section is made.
pub(crate) fn section(kind: SectionKind) -> &'static Section {
    match kind {
        SectionKind::Basics => &basics::SECTION,
        SectionKind::Committee => &committee::SECTION,
        SectionKind::Roster => &roster::SECTION,
        SectionKind::Plan => &plan::SECTION,
        SectionKind::Life => &life::SECTION,
        SectionKind::Appraisal => &appraisal::SECTION,
        SectionKind::Contact => &contact::SECTION,
        SectionKind::Dues => &dues::SECTION,
        SectionKind::Service => &service::SECTION,
        SectionKind::Honours => &honours::SECTION,
        SectionKind::Affairs => &affairs::SECTION,
        SectionKind::Figures => &figures::SECTION,
        SectionKind::Summary => &summary::SECTION,
    }
}

impl Section {
    /// A section of pages that stand for the whole year.
    const fn of_pages(front: Front) -> Self {
        Self { entries: |_| Ok(Vec::new()), front: Some(front), set: |_, _| Ok(Vec::new()), blank: |_, _| Vec::new() }
    }
}
