//! Who is expected: the union over an occasion's kinds, counted for each.

use crate::occasion::{Audience, OccasionKind};

/// Where a person belongs on the day, as far as it decides whether they are expected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Listing {
    /// Of the branch, and entered on the roster.
    pub in_branch: bool,
    /// On the committee.
    pub in_committee: bool,
    /// In the group the occasion is for; everyone, when it is for no group in particular.
    pub in_group: bool,
}

impl Listing {
    /// Whether an occasion for this audience expects the person.
    pub const fn is_expected_by(self, audience: Audience) -> bool {
        match audience {
            Audience::Branch => self.in_branch,
            Audience::Committee => self.in_committee,
            Audience::Group => self.in_group,
            Audience::SignedUp => false,
        }
    }

    /// Whether any of them does.
    pub fn is_expected_by_any(self, audiences: &[(OccasionKind, Audience)]) -> bool {
        audiences.iter().any(|(_, audience)| self.is_expected_by(*audience))
    }
}

/// One person on the frozen list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Where the person belonged on the day.
    pub listing: Listing,
    /// Mark, if any is made.
    pub mark: Option<super::Mark>,
}

/// Expected and in the room for each kind of an occasion of several: a committee's meeting held
/// with the members' meeting counts the committee apart. A kind for those who took part counts all listed.
pub fn counted_by_kind(audiences: &[(OccasionKind, Audience)], listed: &[Listed]) -> Vec<(OccasionKind, u32, u32)> {
    audiences
        .iter()
        .map(|(kind, audience)| {
            let theirs =
                listed.iter().filter(|one| *audience == Audience::SignedUp || one.listing.is_expected_by(*audience));
            let (mut expected, mut present) = (0, 0);
            for one in theirs {
                expected += 1;
                present += u32::from(one.mark == Some(super::Mark::OnSite));
            }
            (*kind, expected, present)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{attendance::Mark, occasion::audiences};

    #[test]
    fn several_kinds_expect_the_union_and_count_apart() {
        let committee = Listing { in_branch: true, in_committee: true, in_group: false };
        let member = Listing { in_branch: true, ..Listing::default() };
        let kinds = audiences(&[OccasionKind::CommitteeMeeting, OccasionKind::ThemeDay], None);
        assert!(member.is_expected_by_any(&kinds), "the theme day expects all");
        let listed = [
            Listed { listing: committee, mark: Some(Mark::OnSite) },
            Listed { listing: committee, mark: Some(Mark::OnLeave) },
            Listed { listing: member, mark: Some(Mark::OnSite) },
            Listed { listing: member, mark: None },
        ];
        assert_eq!(
            counted_by_kind(&kinds, &listed),
            [(OccasionKind::CommitteeMeeting, 2, 1), (OccasionKind::ThemeDay, 4, 2)],
            "each kind has its own expected and present"
        );
    }

    #[test]
    fn nobody_is_missing_from_voluntary_service() {
        let kinds = audiences(&[OccasionKind::VoluntaryService], None);
        let member = Listing { in_branch: true, ..Listing::default() };
        assert!(!member.is_expected_by_any(&kinds), "those who came are listed, others are not missing");
    }
}
