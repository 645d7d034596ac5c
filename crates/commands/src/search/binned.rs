//! What lies in the bin, by its name: what was deleted by mistake is looked for, too.

use chrono::NaiveDate;
use store::{Db, Error, bin};

use super::wire::{SearchHit, SearchTarget};
use crate::desk::clock::day_in_china;

pub(super) fn find(db: &Db, text: &str, _: NaiveDate) -> Result<Vec<SearchHit>, Error> {
    let found = bin::list(db)?.into_iter().filter(|binned| binned.name.contains(text));
    let hit = |binned: bin::Binned| {
        let day = binned.binned_at.parse().map(day_in_china).map(|day| format!("　{day}移入")).unwrap_or_default();
        SearchHit {
            title: binned.name,
            detail: format!("{}{day}", binned.label),
            target: SearchTarget::Binned(format!("{}-{}", binned.table, binned.id)),
        }
    };
    Ok(found.map(hit).collect())
}
