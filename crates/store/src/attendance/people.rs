//! The people of occasions with what is noted of them: of one, or of many in one query.

use std::collections::HashMap;

use domain::{
    attendance::{ExclusionBasis, Listing, MarkEntry},
    group::GroupId,
    member::MemberId,
    occasion::{OccasionDraft, OccasionId, audiences},
};
use rusqlite::Row;

use super::{ListedRow, listing::listing_of, missed::make_up_of};
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
    Ok(frozen(db, &[(id, draft)])?.remove(&id).unwrap_or_default())
}

/// The frozen lists of some occasions with marks and make-ups, in the order of the sign-in sheets; one that is not
/// frozen or empty is left out.
pub(crate) fn frozen(
    db: &Db,
    occasions: &[(OccasionId, &OccasionDraft)],
) -> Result<HashMap<OccasionId, Vec<ListedRow>>, Error> {
    let ids: Vec<OccasionId> = occasions.iter().map(|(id, _)| *id).collect();
    let mut select = db.conn().prepare_cached(
        "SELECT e.*, m.name, g.name AS group_name, a.mark, a.reason, a.basis, a.note, u.way, u.made_on, u.by_whom, \
         u.content, u.booklets FROM json_each(?1) wanted CROSS JOIN expected e ON e.occasion_id = wanted.value \
         JOIN member m ON m.id = e.member_id LEFT JOIN party_group g ON g.id = e.group_id \
         LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id \
         LEFT JOIN make_up u ON u.occasion_id = e.occasion_id AND u.member_id = e.member_id \
         ORDER BY e.occasion_id, e.row_number",
    )?;
    let mut rows = select.query([serde_json::to_string(&ids)?])?;
    let mut lists: HashMap<OccasionId, Vec<ListedRow>> = HashMap::new();
    while let Some(row) = rows.next()? {
        lists.entry(OccasionId(row.get("occasion_id")?)).or_default().push(listed(row)?);
    }
    for (id, draft) in occasions {
        let audiences = audiences(&draft.kinds, draft.audience);
        for row in lists.get_mut(id).into_iter().flatten() {
            row.expected = row.listing.is_expected_by_any(&audiences);
        }
    }
    Ok(lists)
}

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedRow> {
    let member_id = MemberId(row.get("member_id")?);
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
            make_up: make_up_of(row)?,
        },
    })
}
