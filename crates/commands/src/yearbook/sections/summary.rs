//! 总结: the branch's texts of the year, the summary first.

use ::report::{
    forms::{writing::Writing, yearbook::placed},
    page::Form,
};
use domain::yearbook::EntryKey;
use store::writing::{self, StoredWriting};

use super::{Placed, Section};
use crate::{
    Outcome,
    report::writing::paper_of,
    yearbook::year::{Entry, Yearbook},
};

pub(super) const SECTION: Section = Section {
    entries,
    front: None,
    set,
    blank: |book, landmarks| {
        let title = format!("{}年度工作总结", book.year);
        vec![placed(Writing { title, ..Writing::default() }.form(), &landmarks)]
    },
};

fn entries(book: &Yearbook<'_>) -> Outcome<Vec<Entry>> {
    let texts = writing::of_year(book.db, book.year)?;
    Ok(texts
        .into_iter()
        .map(|text| Entry { key: text.id.into(), title: text.draft.title, day: text.draft.day })
        .collect())
}

/// Each on pages of its own: a text is a document.
fn set(book: &Yearbook<'_>, wanted: Vec<Placed<'_>>) -> Outcome<Vec<Form>> {
    let texts = writing::of_year(book.db, book.year)?;
    let form = |one: Placed<'_>| {
        let text: &StoredWriting = texts.iter().find(|text| EntryKey::from(text.id) == one.entry.key)?;
        Some(placed(paper_of(&text.draft, &book.branch.name).form(), &one.landmarks))
    };
    Ok(wanted.into_iter().filter_map(form).collect())
}
