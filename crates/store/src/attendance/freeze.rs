//! The list of those expected, frozen.

use domain::{
    attendance::{Listing, MarkEntry},
    member::MemberId,
    occasion::{OccasionId, audiences},
};
use rusqlite::{OptionalExtension, params};

use super::{ListedRow, listing, people};
use crate::{Db, Error, Tx, history::instant_text, occasion};

/// How the roster of the day differs from a frozen list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RosterChange {
    /// Expected by the roster, not on the list.
    pub missing: Vec<(MemberId, String)>,
    /// On the list without a mark, not expected by the roster.
    pub superfluous: Vec<(MemberId, String)>,
    /// On the list as having a vote or none, and otherwise on the roster: the day of full membership was put right,
    /// or rights were suspended or given back.
    pub other_vote: Vec<(MemberId, String)>,
}

/// What bringing a list up to date did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// Names added at the end.
    pub added: Vec<String>,
    /// Names taken off.
    pub removed: Vec<String>,
    /// Names whose right to vote is another than it was on the list.
    pub other_vote: Vec<String>,
}

/// Freezes the list of those expected, if it isn't yet, in the roster's order. People marked who
/// are not expected are put on it too: they took part.
pub(crate) fn freeze_with(tx: &Tx, id: OccasionId, marks: &[MarkEntry]) -> Result<(), Error> {
    let stored = occasion::get(tx, id)?;
    if stored.frozen_at.is_some() {
        return Ok(());
    }
    let marked = |row: &ListedRow| marks.iter().any(|mark| mark.member_id == row.member_id && mark.mark.is_some());
    let rows: Vec<ListedRow> =
        listing(tx, &stored.draft)?.into_iter().filter(|row| row.expected || marked(row)).collect();
    write(tx, id, &rows)
}

/// Freezes a list of these people only: a ledger that names some absentees and no more.
pub(crate) fn freeze_only(tx: &Tx, id: OccasionId, marks: &[MarkEntry]) -> Result<(), Error> {
    let draft = occasion::get(tx, id)?.draft;
    let rows: Vec<ListedRow> = listing(tx, &draft)?
        .into_iter()
        .filter(|row| marks.iter().any(|mark| mark.member_id == row.member_id))
        .collect();
    write(tx, id, &rows)
}

fn write(tx: &Tx, id: OccasionId, rows: &[ListedRow]) -> Result<(), Error> {
    for (row_number, row) in (1..).zip(rows) {
        insert(tx, id, row_number, row)?;
    }
    tx.conn()
        .prepare_cached("UPDATE occasion SET frozen_at = ?2 WHERE id = ?1")?
        .execute(params![id.0, instant_text(tx.now())])?;
    Ok(())
}

fn insert(tx: &Tx, id: OccasionId, row_number: u32, row: &ListedRow) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO expected (occasion_id, member_id, row_number, in_branch, in_committee, in_group, has_vote, away, \
             set_aside, group_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            id.0,
            row.member_id.0,
            row_number,
            row.listing.in_branch,
            row.listing.in_committee,
            row.listing.in_group,
            row.has_vote,
            row.away,
            row.set_aside,
            row.group_id.map(|group| group.0),
        ])?;
    Ok(())
}

/// Puts people on a frozen list who are not on it yet, at its end: rows printed keep their numbers.
pub(super) fn append(tx: &Tx, id: OccasionId, members: &[MemberId]) -> Result<(), Error> {
    if members.is_empty() {
        return Ok(());
    }
    let draft = occasion::get(tx, id)?.draft;
    let roster = listing(tx, &draft)?;
    let first: u32 = tx
        .conn()
        .prepare_cached("SELECT coalesce(max(row_number), 0) + 1 FROM expected WHERE occasion_id = ?1")?
        .query_row([id.0], |row| row.get(0))?;
    for (row_number, &member_id) in (first..).zip(members) {
        let row = match roster.iter().find(|row| row.member_id == member_id) {
            Some(row) => row.clone(),
            None => stranger(tx, member_id)?,
        };
        insert(tx, id, row_number, &row)?;
    }
    Ok(())
}

/// A member who was not on the roster of the day and took part all the same.
fn stranger(tx: &Tx, member_id: MemberId) -> Result<ListedRow, Error> {
    let name: String = tx
        .conn()
        .prepare_cached("SELECT name FROM member WHERE id = ?1")?
        .query_row([member_id.0], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("党员"))?;
    Ok(ListedRow {
        row_number: 0,
        member_id,
        name,
        group_id: None,
        group: None,
        has_vote: false,
        away: None,
        set_aside: false,
        listing: Listing::default(),
        expected: false,
        entry: MarkEntry::of(member_id),
    })
}

/// Takes somebody off a frozen list.
fn take_off(tx: &Tx, id: OccasionId, member: MemberId) -> Result<(), Error> {
    tx.conn()
        .prepare_cached("DELETE FROM expected WHERE occasion_id = ?1 AND member_id = ?2")?
        .execute([id.0, member.0])?;
    Ok(())
}

/// How the roster of the occasion's day differs from its frozen list; empty while nothing is frozen,
/// and for a ledger's record, whose list is of absentees only.
pub fn roster_change(db: &Db, id: OccasionId) -> Result<RosterChange, Error> {
    let stored = occasion::get(db, id)?;
    if stored.frozen_at.is_none() || stored.stated_expected.is_some() {
        return Ok(RosterChange::default());
    }
    let roster = listing(db, &stored.draft)?;
    let listed = people(db, id)?;
    let votes_otherwise =
        |row: &&ListedRow| roster.iter().any(|one| one.member_id == row.member_id && one.has_vote != row.has_vote);
    let other_vote: Vec<ListedRow> = listed.iter().filter(votes_otherwise).cloned().collect();
    let by_roster: Vec<ListedRow> = roster.into_iter().filter(|row| row.expected).collect();
    let not_in = |row: &&ListedRow, others: &[ListedRow]| !others.iter().any(|one| one.member_id == row.member_id);
    let named = |row: &ListedRow| (row.member_id, row.name.clone());
    Ok(RosterChange {
        missing: by_roster.iter().filter(|row| not_in(row, &listed)).map(named).collect(),
        superfluous: listed
            .iter()
            .filter(|row| row.entry.mark.is_none() && not_in(row, &by_roster))
            .map(named)
            .collect(),
        other_vote: other_vote.iter().map(named).collect(),
    })
}

/// Brings a frozen list up to the roster of the day: the missing come at its end, those no longer
/// expected and without a mark go. Everyone else keeps their row.
pub fn refresh(tx: &Tx, id: OccasionId) -> Result<Refreshed, Error> {
    let change = roster_change(tx, id)?;
    for (member, _) in &change.superfluous {
        take_off(tx, id, *member)?;
    }
    let missing: Vec<MemberId> = change.missing.iter().map(|(member, _)| *member).collect();
    append(tx, id, &missing)?;
    update_places(tx, id)?;
    let names = |people: Vec<(MemberId, String)>| people.into_iter().map(|(_, name)| name).collect();
    Ok(Refreshed {
        added: names(change.missing),
        removed: names(change.superfluous),
        other_vote: names(change.other_vote),
    })
}

/// Where people belong and why they are away, by the roster as it is known now.
fn update_places(tx: &Tx, id: OccasionId) -> Result<(), Error> {
    let draft = occasion::get(tx, id)?.draft;
    let kinds = audiences(&draft.kinds, draft.audience);
    let mut update = tx.conn().prepare_cached(
        "UPDATE expected SET in_branch = ?3, in_committee = ?4, in_group = ?5, has_vote = ?6, away = ?7, set_aside = ?8, \
         group_id = ?9 \
         WHERE occasion_id = ?1 AND member_id = ?2",
    )?;
    for row in super::listing::listing_of(tx, draft.day, &kinds, draft.group_id)? {
        update.execute(params![
            id.0,
            row.member_id.0,
            row.listing.in_branch,
            row.listing.in_committee,
            row.listing.in_group,
            row.has_vote,
            row.away,
            row.set_aside,
            row.group_id.map(|group| group.0),
        ])?;
    }
    Ok(())
}
