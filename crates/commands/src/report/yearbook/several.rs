//! The books of several years in one volume: one cover, one 目录, each part read when its turn comes.

use std::sync::Arc;

use ::report::bind::{ContentsLine, Run, Sides, Volume, bind_each};
use chrono::NaiveDate;
use store::Store;

use super::Made;
use crate::{
    Desk, Failure, Outcome,
    yearbook::{
        part::{Part, parts},
        sections::cover,
        volume::{contents, runs},
        year::Yearbook,
    },
};

/// What is known of the volume before its pages are made.
struct Outline {
    title: String,
    cover: Run,
    contents: Vec<ContentsLine>,
    parts: Vec<(i32, Part)>,
    sides: Sides,
}

/// Fails with `yearbook.years` when the last year lies before the first.
pub(super) fn make(desk: &Desk, first: i32, last: i32) -> Outcome<Made> {
    if last < first {
        return Err(Failure::new("yearbook.years", "最后一年在第一年之前", "请把起止年份换过来。"));
    }
    let (store, today) = (desk.store()?, desk.today());
    let outline = outline(&store, first, last, today)?;
    let volume = Volume {
        title: outline.title,
        runs: vec![outline.cover, Run::contents()],
        contents: outline.contents,
        sides: outline.sides,
        ..Volume::default()
    };
    let papers = outline.parts.into_iter().flat_map(|(year, part)| match papers(&store, year, today, part) {
        Ok(papers) => papers.into_iter().map(Ok).collect(),
        Err(failure) => vec![Err(failure)],
    });
    let bound = bind_each(volume, papers, desk.now())?;
    Ok(Made { bound, what: format!("{first}—{last}年"), print: None })
}

fn outline(store: &Arc<Store>, first: i32, last: i32, today: NaiveDate) -> Outcome<Outline> {
    let folder = store.folder().clone();
    store.read(move |db| {
        let newest = Yearbook::of(db, folder.clone(), last, today)?;
        let mut all = Outline {
            title: format!("{} {first}—{last}年一本通", newest.branch.name),
            cover: Run::cover(cover::form(&newest, first)?),
            contents: Vec::new(),
            parts: Vec::new(),
            sides: newest.options.sides,
        };
        for year in first..=last {
            let book = Yearbook::of(db, folder.clone(), year, today)?.within_volume();
            let mut parts = parts(&book)?;
            parts.retain(|part| part.key.section().is_some());
            all.contents.extend(contents(&book, &parts));
            all.parts.extend(parts.into_iter().map(|part| (year, part)));
        }
        Ok(all)
    })
}

fn papers(store: &Arc<Store>, year: i32, today: NaiveDate, part: Part) -> Outcome<Vec<Run>> {
    let folder = store.folder().clone();
    store.read(move |db| runs(&Yearbook::of(db, folder, year, today)?.within_volume(), &part))
}
