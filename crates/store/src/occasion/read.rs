//! Reading occasions whole: one, or many in a few queries.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    occasion::{CandidateDraft, Ceremonies, Decision, OccasionDraft, OccasionId, OccasionState, VoteDraft},
};
use rusqlite::Row;

use crate::{Db, Error, column};

/// An occasion as the book holds it; attendance is read apart.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredOccasion {
    /// Its content; `attendance` is left out.
    pub draft: OccasionDraft,
    /// How far it has come.
    pub state: OccasionState,
    /// Name of the group.
    pub group: Option<String>,
    /// Instant the list of those expected was frozen.
    pub frozen_at: Option<String>,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// 应到 as an imported ledger gives it.
    pub stated_expected: Option<u32>,
    /// 实到 as an imported ledger gives it.
    pub stated_present: Option<u32>,
}

/// One occasion that is not in the bin.
pub fn get(db: &Db, id: OccasionId) -> Result<StoredOccasion, Error> {
    get_all(db, &[id])?.pop().map(|(_, stored)| stored).ok_or(Error::NotFound("组织生活记录"))
}

/// Some occasions that are not in the bin, in the order asked for.
pub(super) fn get_all(db: &Db, ids: &[OccasionId]) -> Result<Vec<(OccasionId, StoredOccasion)>, Error> {
    let mut kinds = of_many(db, ids, KINDS, |row| column::parsed(row, "kind"))?;
    let mut decisions = of_many(db, ids, DECISIONS, decision)?;
    let mut votes = votes_of(db, ids)?;
    let mut select = db.conn().prepare_cached(
        "SELECT o.*, g.name AS group_name FROM json_each(?1) wanted \
         CROSS JOIN living_occasion o ON o.id = wanted.value LEFT JOIN party_group g ON g.id = o.group_id \
         ORDER BY wanted.key",
    )?;
    let found =
        select.query_map([serde_json::to_string(ids)?], |row| Ok((OccasionId(row.get("id")?), stored(row)?)))?;
    found
        .map(|found| {
            let (id, mut stored) = found?;
            stored.draft.kinds = kinds.remove(&id).unwrap_or_default();
            stored.draft.kinds.sort();
            stored.draft.decisions = decisions.remove(&id).unwrap_or_default();
            stored.draft.votes = votes.remove(&id).unwrap_or_default();
            Ok((id, stored))
        })
        .collect()
}

const KINDS: &str = "SELECT k.* FROM json_each(?1) wanted CROSS JOIN occasion_kind k ON k.occasion_id = wanted.value";
const DECISIONS: &str = "SELECT d.* FROM json_each(?1) wanted CROSS JOIN decision d ON d.occasion_id = wanted.value \
     ORDER BY d.occasion_id, d.position";
const VOTES: &str = "SELECT v.* FROM json_each(?1) wanted CROSS JOIN vote v ON v.occasion_id = wanted.value \
     ORDER BY v.occasion_id, v.position";
const CANDIDATES: &str = "SELECT c.*, v.occasion_id FROM json_each(?1) wanted \
     CROSS JOIN vote v ON v.occasion_id = wanted.value JOIN candidate c ON c.vote_id = v.id \
     ORDER BY c.vote_id, c.position";

/// Rows that belong to some occasions, by the occasion.
fn of_many<T>(
    db: &Db,
    ids: &[OccasionId],
    sql: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<HashMap<OccasionId, Vec<T>>, Error> {
    let mut select = db.conn().prepare_cached(sql)?;
    let mut rows = select.query([serde_json::to_string(ids)?])?;
    let mut by_occasion: HashMap<OccasionId, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        by_occasion.entry(OccasionId(row.get("occasion_id")?)).or_default().push(read(row)?);
    }
    Ok(by_occasion)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredOccasion> {
    let state: OccasionState = column::parsed(row, "state")?;
    let day: NaiveDate = column::parsed(row, "day")?;
    Ok(StoredOccasion {
        draft: OccasionDraft {
            id: Some(OccasionId(row.get("id")?)),
            state: Some(state),
            other_word: row.get("other_word")?,
            audience: column::maybe(row, "audience")?,
            group_id: row.get::<_, Option<i64>>("group_id")?.map(GroupId),
            from_time: column::maybe(row, "from_time")?,
            to_time: column::maybe(row, "to_time")?,
            place: row.get("place")?,
            host: row.get("host")?,
            recorder: row.get("recorder")?,
            lecturer: row.get("lecturer")?,
            lecturer_identity: column::maybe(row, "lecturer_identity")?,
            guests: row.get("guests")?,
            topic: row.get("topic")?,
            agenda: row.get("agenda")?,
            summary: row.get("summary")?,
            minutes: row.get("minutes")?,
            effect: row.get("effect")?,
            messages: row.get("messages")?,
            people_served: row.get("people_served")?,
            ceremonies: Ceremonies {
                badge: row.get("badge")?,
                anthem: row.get("anthem")?,
                oath: row.get("oath")?,
                internationale: row.get("internationale")?,
            },
            ..OccasionDraft::blank(Vec::new(), day)
        },
        state,
        group: row.get("group_name")?,
        frozen_at: row.get("frozen_at")?,
        cancel_reason: row.get("cancel_reason")?,
        stated_expected: row.get("stated_expected")?,
        stated_present: row.get("stated_present")?,
    })
}

pub(super) fn decisions(db: &Db, id: OccasionId) -> Result<Vec<Decision>, Error> {
    Ok(of_many(db, &[id], DECISIONS, decision)?.remove(&id).unwrap_or_default())
}

fn decision(row: &Row<'_>) -> rusqlite::Result<Decision> {
    Ok(Decision {
        text: row.get("text")?,
        owner: row.get("owner")?,
        due: column::maybe(row, "due")?,
        done_on: column::maybe(row, "done_on")?,
    })
}

pub(super) fn votes(db: &Db, id: OccasionId) -> Result<Vec<VoteDraft>, Error> {
    Ok(votes_of(db, &[id])?.remove(&id).unwrap_or_default())
}

fn votes_of(db: &Db, ids: &[OccasionId]) -> Result<HashMap<OccasionId, Vec<VoteDraft>>, Error> {
    let votes = of_many(db, ids, VOTES, |row| Ok((row.get::<_, i64>("id")?, vote(row)?)))?;
    let mut candidates: HashMap<i64, Vec<CandidateDraft>> = HashMap::new();
    for (vote, candidate) in
        of_many(db, ids, CANDIDATES, |row| Ok((row.get("vote_id")?, candidate(row)?)))?.into_values().flatten()
    {
        candidates.entry(vote).or_default().push(candidate);
    }
    let mut whole =
        |(id, vote): (i64, VoteDraft)| VoteDraft { candidates: candidates.remove(&id).unwrap_or_default(), ..vote };
    Ok(votes.into_iter().map(|(id, votes)| (id, votes.into_iter().map(&mut whole).collect())).collect())
}

fn vote(row: &Row<'_>) -> rusqlite::Result<VoteDraft> {
    Ok(VoteDraft {
        rule: column::parsed(row, "rule")?,
        subject: row.get("subject")?,
        in_favour: row.get("in_favour")?,
        against: row.get("against")?,
        abstained: row.get("abstained")?,
        written: row.get("written")?,
        due_stated: row.get("due_stated")?,
        present_stated: row.get("present_stated")?,
        seats: row.get("seats")?,
        contested: row.get("contested")?,
        issued: row.get("issued")?,
        returned: row.get("returned")?,
        invalid: row.get("invalid")?,
        candidates: Vec::new(),
    })
}

fn candidate(row: &Row<'_>) -> rusqlite::Result<CandidateDraft> {
    Ok(CandidateDraft {
        name: row.get("name")?,
        in_favour: row.get("in_favour")?,
        against: row.get("against")?,
        abstained: row.get("abstained")?,
        written_in: row.get("written_in")?,
    })
}
