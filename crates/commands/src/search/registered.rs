//! Entries of the registers by what they say, the latest first.

use chrono::NaiveDate;
use store::{Db, Error, register};

use super::wire::{SearchHit, SearchTarget};

/// More hits than this are of no use to a reader.
const MOST: usize = 100;

pub(super) fn find(db: &Db, text: &str, _: NaiveDate) -> Result<Vec<SearchHit>, Error> {
    let hit = |one: register::StoredEntry| SearchHit {
        detail: format!("{}　{}", one.draft.day, one.whom),
        title: one.title,
        target: SearchTarget::Registered(one.id),
    };
    Ok(register::search(db, text, MOST)?.into_iter().map(hit).collect())
}
