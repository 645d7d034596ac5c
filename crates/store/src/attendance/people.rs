//! The people of one occasion with what is noted of them.

use domain::{
    attendance::{ExclusionBasis, Listing, MakeUp, MarkEntry},
    group::GroupId,
    member::MemberId,
    occasion::{OccasionId, audiences},
};
use rusqlite::Row;

use super::{ListedRow, listing::listing_of};
use crate::{Db, Error, column, occasion};

/// The frozen list with marks and make-ups, in the order of the sign-in sheet; while nothing is
/// frozen, those the roster of the day makes expected.
pub fn people(db: &Db, id: OccasionId) -> Result<Vec<ListedRow>, Error> {
    let stored = occasion::get(db, id)?;
    let draft = &stored.draft;
    let audiences = audiences(&draft.kinds, draft.audience);
    if stored.frozen_at.is_none() {
        let mut listed = listing_of(db, draft.day, &audiences, draft.group_id)?;
        listed.retain(|row| row.expected);
        return Ok(listed);
    }
    let rows = db
        .conn()
        .prepare_cached(
            "SELECT e.*, m.name, g.name AS group_name, a.mark, a.reason, a.basis, a.note, u.way, u.made_on, u.by_whom, u.content, u.booklets \
             FROM expected e JOIN member m ON m.id = e.member_id LEFT JOIN party_group g ON g.id = e.group_id \
             LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id \
             LEFT JOIN make_up u ON u.occasion_id = e.occasion_id AND u.member_id = e.member_id \
             WHERE e.occasion_id = ?1 ORDER BY e.row_number",
        )?
        .query_map([id.0], |row| {
            let found = listed(row)?;
            let expected = found.listing.is_expected_by_any(&audiences);
            Ok(ListedRow { expected, ..found })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedRow> {
    let member_id = MemberId(row.get("member_id")?);
    let way = column::maybe(row, "way")?;
    let make_up = match way {
        Some(way) => Some(MakeUp {
            way,
            made_on: column::parsed(row, "made_on")?,
            by_whom: row.get("by_whom")?,
            content: row.get("content")?,
            booklets: row.get("booklets")?,
        }),
        None => None,
    };
    let basis: Option<ExclusionBasis> = column::maybe(row, "basis")?;
    Ok(ListedRow {
        row_number: row.get("row_number")?,
        member_id,
        name: row.get("name")?,
        group_id: row.get::<_, Option<i64>>("group_id")?.map(GroupId),
        group: row.get("group_name")?,
        has_vote: row.get("has_vote")?,
        away: row.get("away")?,
        set_aside: row.get("set_aside")?,
        listing: Listing {
            in_branch: row.get("in_branch")?,
            in_committee: row.get("in_committee")?,
            in_group: row.get("in_group")?,
        },
        expected: true,
        entry: MarkEntry {
            member_id,
            mark: column::maybe(row, "mark")?,
            reason: row.get("reason")?,
            basis,
            note: row.get("note")?,
            make_up,
        },
    })
}
