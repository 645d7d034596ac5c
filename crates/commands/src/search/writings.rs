//! Texts of the branch by title or by what they say, the latest year first.

use chrono::NaiveDate;
use store::{Db, Error, writing};

use super::wire::{SearchHit, SearchTarget};

/// More hits than this are of no use to a reader.
const MOST: u32 = 100;

pub(super) fn find(db: &Db, text: &str, _: NaiveDate) -> Result<Vec<SearchHit>, Error> {
    let hit = |one: writing::StoredWriting| SearchHit {
        title: one.draft.title,
        detail: format!("{}年　{}", one.draft.year, one.draft.kind.word()),
        target: SearchTarget::Writing(one.id),
    };
    Ok(writing::search(db, text, MOST)?.into_iter().map(hit).collect())
}
