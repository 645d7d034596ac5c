//! Who an occasion expects, by the roster of its day.

use chrono::NaiveDate;
use domain::{
    attendance::{Listing, MarkEntry},
    group::GroupId,
    member::MemberId,
    occasion::{Audience, OccasionDraft, OccasionKind, audiences},
};

use crate::{
    Db, Error,
    member::roster::{self, RosterLine},
};

/// One person of an occasion's list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedRow {
    /// Row of the sign-in sheet, from 1.
    pub row_number: u32,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// The group on the day.
    pub group_id: Option<GroupId>,
    /// Its name.
    pub group: Option<String>,
    /// Whether the person has a vote.
    pub has_vote: bool,
    /// Known reason of being away on the day.
    pub away: Option<String>,
    /// Whether long bedridden or reported as living elsewhere, so that one of the rates leaves the person out.
    pub set_aside: bool,
    /// Where the person belonged on the day.
    pub listing: Listing,
    /// Whether the occasion expects the person.
    pub expected: bool,
    /// What is noted.
    pub entry: MarkEntry,
}

/// The roster of the occasion's day, each person with whether the occasion expects them. Those
/// expected have row numbers from 1 in the roster's order; the others follow.
pub fn listing(db: &Db, draft: &OccasionDraft) -> Result<Vec<ListedRow>, Error> {
    listing_of(db, draft.day, &audiences(&draft.kinds, draft.audience), draft.group_id)
}

pub(super) fn listing_of(
    db: &Db,
    day: NaiveDate,
    audiences: &[(OccasionKind, Audience)],
    group: Option<GroupId>,
) -> Result<Vec<ListedRow>, Error> {
    let roster = roster::on_day(db, day)?;
    let (expected, others): (Vec<_>, Vec<_>) =
        roster.into_iter().map(|line| row(line, audiences, group)).partition(|row| row.expected);
    let rows = expected.into_iter().chain(others);
    Ok((1..).zip(rows).map(|(row_number, row)| ListedRow { row_number, ..row }).collect())
}

fn row(line: RosterLine, audiences: &[(OccasionKind, Audience)], group: Option<GroupId>) -> ListedRow {
    let (group_id, group_name) = line.group.unzip();
    let listing = Listing {
        in_branch: true,
        in_committee: line.posts.iter().any(|post| post.is_on_committee()),
        in_group: group.is_none() || group_id == group,
    };
    ListedRow {
        row_number: 0,
        member_id: line.member_id,
        name: line.name,
        group_id,
        group: group_name,
        has_vote: line.has_vote,
        away: line.away,
        set_aside: line.long_term_away,
        listing,
        expected: listing.is_expected_by_any(audiences),
        entry: MarkEntry::of(line.member_id),
    }
}
