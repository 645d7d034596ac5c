//! One search over everything.

mod binned;
mod occasions;
mod people;
mod registered;
pub mod wire;
mod writings;

use chrono::NaiveDate;
use store::{Db, Error};

use self::wire::{SearchAnswer, SearchGroup, SearchHit, SearchRequest};
use crate::{Command, Desk, Outcome};

type Find = fn(&Db, &str, NaiveDate) -> Result<Vec<SearchHit>, Error>;

/// What is searched, in the order it is shown. A further sort of record is a line here and a file beside
/// `people.rs`.
const SOURCES: &[(&str, Find)] = &[
    ("党员", people::find),
    ("组织生活", occasions::find),
    ("登记簿", registered::find),
    ("文稿", writings::find),
    ("回收站", binned::find),
];

/// Hits of a sort that are shown.
const SHOWN: usize = 8;

/// The search.
pub fn commands() -> Vec<Command> {
    vec![Command::reads("search.all", "查找党员、组织生活、登记簿和文稿，回收站里的也找", all)]
}

fn all(desk: &Desk, request: SearchRequest) -> Outcome<SearchAnswer> {
    let text = domain::text::clean(&request.text);
    if text.is_empty() {
        return Ok(SearchAnswer { groups: Vec::new() });
    }
    let today = desk.today();
    let groups = desk.store()?.read(move |db| {
        let mut groups = Vec::new();
        for (label, find) in SOURCES {
            let hits = find(db, &text, today)?;
            if !hits.is_empty() {
                groups.push(SearchGroup {
                    label: (*label).to_owned(),
                    total: u32::try_from(hits.len()).unwrap_or(u32::MAX),
                    hits: hits.into_iter().take(SHOWN).collect(),
                });
            }
        }
        Ok::<_, Error>(groups)
    })?;
    Ok(SearchAnswer { groups })
}
