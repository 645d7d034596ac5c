//! Reading one occasion.

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    occasion::{
        CandidateDraft, Ceremonies, Decision, OccasionDraft, OccasionId, OccasionKind, OccasionState, VoteDraft,
    },
};
use rusqlite::{OptionalExtension, Row};

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
    let mut stored = db
        .conn()
        .prepare_cached(
            "SELECT o.*, g.name AS group_name FROM living_occasion o LEFT JOIN party_group g ON g.id = o.group_id \
             WHERE o.id = ?1",
        )?
        .query_row([id.0], stored)
        .optional()?
        .ok_or(Error::NotFound("组织生活记录"))?;
    stored.draft.kinds = kinds(db, id)?;
    stored.draft.decisions = decisions(db, id)?;
    stored.draft.votes = votes(db, id)?;
    Ok(stored)
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

fn kinds(db: &Db, id: OccasionId) -> Result<Vec<OccasionKind>, Error> {
    let mut kinds = db
        .conn()
        .prepare_cached("SELECT kind FROM occasion_kind WHERE occasion_id = ?1")?
        .query_map([id.0], |row| column::parsed(row, "kind"))?
        .collect::<rusqlite::Result<Vec<OccasionKind>>>()?;
    kinds.sort();
    Ok(kinds)
}

pub(super) fn decisions(db: &Db, id: OccasionId) -> Result<Vec<Decision>, Error> {
    let decisions = db
        .conn()
        .prepare_cached("SELECT text, owner, due, done_on FROM decision WHERE occasion_id = ?1 ORDER BY position")?
        .query_map([id.0], |row| {
            Ok(Decision {
                text: row.get("text")?,
                owner: row.get("owner")?,
                due: column::maybe(row, "due")?,
                done_on: column::maybe(row, "done_on")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(decisions)
}

pub(super) fn votes(db: &Db, id: OccasionId) -> Result<Vec<VoteDraft>, Error> {
    let mut candidates = db.conn().prepare_cached("SELECT * FROM candidate WHERE vote_id = ?1 ORDER BY position")?;
    let mut select = db.conn().prepare_cached("SELECT * FROM vote WHERE occasion_id = ?1 ORDER BY position")?;
    let votes = select.query_map([id.0], |row| Ok((row.get::<_, i64>("id")?, vote(row)?)))?;
    votes
        .map(|found| {
            let (vote_id, mut vote) = found?;
            vote.candidates = candidates.query_map([vote_id], candidate)?.collect::<rusqlite::Result<_>>()?;
            Ok(vote)
        })
        .collect()
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
