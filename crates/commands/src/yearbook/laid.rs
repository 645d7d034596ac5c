//! A year's book laid out: which page everything stands on. Kept on the desk until something changes.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use ::report::bind::{Bound, Paging, Volume, paging};
use chrono::NaiveDate;
use store::{Db, history};

use super::{
    part::{Part, PartKey, parts},
    volume::{contents, runs},
    wire::{EntryPage, PartPages},
    year::Yearbook,
};
use crate::{Desk, Outcome};

/// How many years stay laid out: the one that is looked at and those one turns to from it.
const KEPT: usize = 3;

/// Which page everything of a year's book stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Laid {
    /// The year.
    pub year: i32,
    /// What it was laid out of; see [`version`].
    pub version: String,
    /// Its parts, in order.
    pub parts: Vec<(PartKey, PartPages)>,
    /// Number of the last page.
    pub last_page: u32,
    /// The page each thing begins on, by its key in the volume.
    pub places: BTreeMap<String, u32>,
    /// Characters that no typeface has.
    pub missing: Vec<char>,
}

/// A year's book, gathered and not laid out yet.
pub(crate) struct Gathered {
    /// What it was gathered of.
    pub version: String,
    /// Its parts, each with the number of its papers.
    pub parts: Vec<(Part, usize)>,
    /// All of it.
    pub volume: Volume,
}

/// Changes with whatever the book shows: the history of the branch's book, and the day.
pub(crate) fn version(db: &Db, today: NaiveDate) -> Outcome<String> {
    Ok(format!("{}-{today}", history::chain_head(db)?.sequence))
}

/// Gathers a whole year.
pub(crate) fn gather(book: &Yearbook<'_>, today: NaiveDate) -> Outcome<Gathered> {
    let version = version(book.db, today)?;
    let parts = parts(book)?;
    let contents = contents(book, &parts);
    let mut all = Vec::new();
    let mut counted = Vec::with_capacity(parts.len());
    for part in parts {
        let papers = runs(book, &part)?;
        counted.push((part, papers.len()));
        all.extend(papers);
    }
    let volume = Volume {
        title: format!("{} {}年一本通", book.branch.name, book.year),
        runs: all,
        contents,
        sides: book.options.sides,
        numbers_from: 1,
        ..Volume::default()
    };
    Ok(Gathered { version, parts: counted, volume })
}

impl Gathered {
    /// What it turned out to be when it was bound.
    pub fn bound(&self, year: i32, bound: &Bound) -> Laid {
        self.with(year, &bound.first_pages, bound.last_page, bound.places.clone(), bound.missing.clone())
    }

    fn paged(&self, year: i32, paging: Paging) -> Laid {
        self.with(year, &paging.first_pages, paging.last_page, paging.places, paging.missing)
    }

    fn with(
        &self,
        year: i32,
        first_pages: &[u32],
        last_page: u32,
        places: BTreeMap<String, u32>,
        missing: Vec<char>,
    ) -> Laid {
        let mut run = 0;
        let mut firsts: Vec<(PartKey, u32)> = Vec::with_capacity(self.parts.len());
        for (part, papers) in &self.parts {
            firsts.push((part.key, first_pages.get(run).copied().unwrap_or(last_page)));
            run += papers;
        }
        let ends = firsts.iter().skip(1).map(|(_, first)| *first).chain(std::iter::once(last_page + 1));
        let parts = firsts.iter().zip(ends).map(|((key, first_page), end)| {
            let pages = end.saturating_sub(*first_page);
            (*key, PartPages { part: key.to_string(), first_page: *first_page, pages })
        });
        Laid { year, version: self.version.clone(), parts: parts.collect(), last_page, places, missing }
    }
}

impl Laid {
    /// Where a part stands.
    pub fn part(&self, key: PartKey) -> Option<&PartPages> {
        self.parts.iter().find(|(one, _)| *one == key).map(|(_, pages)| pages)
    }

    /// Where each record and section begins.
    pub fn entries(&self) -> Vec<EntryPage> {
        let entries =
            self.places.iter().filter_map(|(key, page)| Some(EntryPage { key: key.parse().ok()?, page: *page }));
        entries.collect()
    }
}

/// The books last laid out.
#[derive(Default)]
pub(crate) struct LaidBooks(Mutex<Vec<Arc<Laid>>>);

impl LaidBooks {
    /// A year's book as it was laid out of a version, if it was.
    pub fn get(&self, year: i32, version: &str) -> Option<Arc<Laid>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|laid| laid.year == year && laid.version == version).map(Arc::clone)
    }

    /// Keeps a year's book in place of what was kept of the year.
    pub fn keep(&self, laid: Laid) -> Arc<Laid> {
        let laid = Arc::new(laid);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|one| one.year != laid.year);
        kept.push(Arc::clone(&laid));
        if kept.len() > KEPT {
            kept.remove(0);
        }
        laid
    }

    /// Forgets all: the book of the branch was closed or is another.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// A year's book laid out, as it is now. Takes a moment where something was changed since it was last asked for.
pub(crate) fn laid(desk: &Desk, year: i32) -> Outcome<Arc<Laid>> {
    let (store, today) = (desk.store()?, desk.today());
    let now = store.read(move |db| version(db, today))?;
    if let Some(laid) = desk.laid_books().get(year, &now) {
        return Ok(laid);
    }
    let folder = store.folder().clone();
    let gathered = store.read(move |db| gather(&Yearbook::of(db, folder, year, today)?, today))?;
    let paging = paging(&gathered.volume)?;
    Ok(desk.laid_books().keep(gathered.paged(year, paging)))
}
