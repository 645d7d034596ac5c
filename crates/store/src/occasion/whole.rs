//! Occasions with all that is recorded of them, as the 一本通 prints them: many in a few queries.

use chrono::NaiveDate;
use domain::{
    attachment::AttachedKind,
    attendance::{Counts, Tally},
    occasion::OccasionId,
};

use super::{StoredOccasion, read::get_all};
use crate::{
    Db, Error,
    attachment::{self, Linked},
    attendance::{self, ListedRow},
};

/// A held occasion with its people and its photos.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeOccasion {
    /// Its key.
    pub id: OccasionId,
    /// Its content.
    pub stored: StoredOccasion,
    /// The frozen list with marks and make-ups, in the order of the sign-in sheet.
    pub people: Vec<ListedRow>,
    /// Expected, present, on leave and absent; none where nobody was listed and no ledger says.
    pub counts: Option<Counts>,
    /// Photos and papers, in their order.
    pub attachments: Vec<Linked>,
}

/// The occasions held from a day to a day, in order of time. Their people are read at once: of a book of twenty
/// years ask month by month.
pub fn whole_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<WholeOccasion>, Error> {
    whole(db, &held_between(db, from, to)?)
}

/// Keys of the occasions held from a day to a day, in order of time.
fn held_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<OccasionId>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT id FROM living_occasion WHERE state = '已开' AND day BETWEEN ?1 AND ?2 ORDER BY day, from_time, id",
    )?;
    let ids = select.query_map([from.to_string(), to.to_string()], |row| Ok(OccasionId(row.get(0)?)))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Some occasions, in the order asked for; those in the bin are left out.
pub fn whole(db: &Db, ids: &[OccasionId]) -> Result<Vec<WholeOccasion>, Error> {
    let stored = get_all(db, ids)?;
    let drafts: Vec<_> = stored.iter().map(|(id, stored)| (*id, &stored.draft)).collect();
    let mut people = attendance::frozen(db, &drafts)?;
    let keys: Vec<i64> = ids.iter().map(|id| id.0).collect();
    let mut attachments = attachment::linked_to(db, AttachedKind::Occasion, &keys)?;
    let whole = stored.into_iter().map(|(id, stored)| {
        let people = people.remove(&id).unwrap_or_default();
        let counts = counts(&stored, &people);
        WholeOccasion { id, counts, people, attachments: attachments.remove(&id.0).unwrap_or_default(), stored }
    });
    Ok(whole.collect())
}

fn counts(stored: &StoredOccasion, people: &[ListedRow]) -> Option<Counts> {
    let tallies = people.iter().map(|row| Tally {
        mark: row.entry.mark,
        made_up: row.entry.make_up.is_some(),
        set_aside: row.set_aside,
    });
    let counted = stored.frozen_at.as_ref().map(|_| Counts::of(tallies, stored.draft.has_election()));
    match stored.stated_expected {
        Some(expected) => Some(Counts::stated(expected, stored.stated_present, counted.unwrap_or_default())),
        None => counted,
    }
}
