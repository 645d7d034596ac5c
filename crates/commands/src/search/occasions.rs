//! Occasions by topic, place or the word of 其他, the newest first.

use chrono::NaiveDate;
use domain::date::year_month_day;
use store::{Db, Error, occasion};

use super::wire::{SearchHit, SearchTarget};

/// More hits than this are of no use to a reader.
const MOST: u32 = 100;

pub(super) fn find(db: &Db, text: &str, _: NaiveDate) -> Result<Vec<SearchHit>, Error> {
    let hit = |line: occasion::OccasionLine| {
        let detail = [Some(year_month_day(line.day)), line.topic.is_some().then(|| line.title.clone()), line.place];
        SearchHit {
            title: line.topic.unwrap_or(line.title),
            detail: detail.into_iter().flatten().collect::<Vec<_>>().join("　"),
            target: SearchTarget::Occasion(line.id),
        }
    };
    Ok(occasion::search(db, text, MOST)?.into_iter().map(hit).collect())
}
