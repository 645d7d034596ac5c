//! Counting many occasions at once.

use std::collections::HashMap;

use domain::{
    attendance::{Counts, Tally},
    occasion::OccasionId,
};

use super::tallies::tallies_of;
use crate::{Db, Error};

/// The counts of some occasions, from their frozen lists.
pub(crate) fn counts_of(db: &Db, ids: &[OccasionId]) -> Result<HashMap<OccasionId, Counts>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut people: HashMap<OccasionId, (bool, Vec<Tally>)> = HashMap::new();
    for person in tallies_of(db, ids)? {
        let one = people.entry(person.occasion_id).or_default();
        one.0 = person.election;
        one.1.push(person.tally);
    }
    Ok(people.into_iter().map(|(id, (election, tallies))| (id, Counts::of(tallies, election))).collect())
}
