use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    compliance::{Expectation, Held},
    group::GroupId,
    occasion::OccasionKind,
};

/// An occasion the rules expect and nobody has planned or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProposedOccasion {
    /// Proposed day; the fixed day for a theme day, else a guess to be moved.
    pub day: NaiveDate,
    /// What it counts as; several kinds when it was several at once.
    pub kinds: Vec<OccasionKind>,
    /// For which group.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// Why it is proposed: the source of the expectation.
    #[serde(default)]
    pub why: String,
}

/// What a proposal needs to know of the branch.
#[derive(Debug, Clone, Copy)]
pub struct PlanSetting<'a> {
    /// The year to plan.
    pub year: i32,
    /// Nothing is proposed before this day (today, or the month the book was begun).
    pub not_before: NaiveDate,
    /// The fixed day of the theme day, 1–31; in a shorter month its last day.
    pub theme_day: Option<u32>,
    /// The branch's groups that have members.
    pub groups: &'a [GroupId],
}

/// Day of a month on which something without a fixed day is proposed.
const USUAL_DAY: u32 = 20;

/// Proposes what the expectations want in the year and what neither is planned nor held:
/// theme days on the fixed day, what is wanted for each group once a group. A quarterly one falls
/// on the theme day of the quarter's last month, when there is one, since that is how branches do it.
pub fn propose(expectations: &[Expectation], existing: &[Held], setting: PlanSetting<'_>) -> Vec<ProposedOccasion> {
    let mut proposed: Vec<ProposedOccasion> = Vec::new();
    let wanted = expectations.iter().filter(|e| e.active && !e.by_secretary && e.kinds.len() == 1);
    for expectation in wanted {
        for first_month in expectation.interval.starts() {
            let last_month = first_month + expectation.interval.months() - 1;
            let month =
                expectation.usual_month.filter(|m| (first_month..=last_month).contains(m)).unwrap_or(last_month);
            let Some(day) = usual_day(setting, month).filter(|day| *day >= setting.not_before) else { continue };
            let there = existing.iter().filter(|held| {
                held.day.year() == setting.year
                    && (first_month..=last_month).contains(&held.day.month())
                    && held.kinds.iter().any(|kind| expectation.kinds.contains(kind))
            });
            let groups: Vec<Option<GroupId>> =
                if expectation.per_group { setting.groups.iter().copied().map(Some).collect() } else { vec![None] };
            for group in groups {
                let have = there.clone().filter(|held| group.is_none() || held.group == group).count();
                let missing = (expectation.times as usize).saturating_sub(have);
                proposed.extend((0..missing).map(|_| ProposedOccasion {
                    day,
                    kinds: expectation.kinds.clone(),
                    group,
                    why: expectation.source.clone(),
                }));
            }
        }
    }
    proposed.sort_by_key(|occasion| (occasion.day, occasion.kinds.clone(), occasion.group));
    proposed
}

fn usual_day(setting: PlanSetting<'_>, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(setting.year, month, 1)?;
    let wanted = first.with_day(setting.theme_day.unwrap_or(USUAL_DAY));
    wanted.or_else(|| first.checked_add_months(Months::new(1))?.pred_opt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::usual_expectations;

    const GROUPS: [GroupId; 3] = [GroupId(1), GroupId(2), GroupId(3)];

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
    }

    fn setting(not_before: &str, theme_day: u32) -> PlanSetting<'static> {
        PlanSetting { year: 2027, not_before: day(not_before), theme_day: Some(theme_day), groups: &GROUPS }
    }

    fn of(kind: OccasionKind, proposed: &[ProposedOccasion]) -> Vec<&ProposedOccasion> {
        proposed.iter().filter(|occasion| occasion.kinds == [kind]).collect()
    }

    #[test]
    fn a_year_has_what_the_rules_expect() {
        let proposed = propose(&usual_expectations(), &[], setting("2027-01-01", 15));
        let count = |kind| of(kind, &proposed).len();
        assert_eq!(count(OccasionKind::CommitteeMeeting), 12, "once a month");
        assert_eq!(count(OccasionKind::GroupMeeting), 36, "each of three groups once a month");
        assert_eq!(count(OccasionKind::MembersMeeting), 4, "once a quarter");
        assert_eq!(count(OccasionKind::CriticismMeeting), 1, "once a year");
        assert_eq!(of(OccasionKind::CriticismMeeting, &proposed)[0].day, day("2027-12-15"), "in the fourth quarter");
        assert!(proposed.iter().all(|occasion| !occasion.why.is_empty()), "each says why");
    }

    #[test]
    fn a_fixed_day_the_month_lacks_is_its_last() {
        let proposed = propose(&usual_expectations(), &[], setting("2027-01-01", 31));
        assert_eq!(of(OccasionKind::ThemeDay, &proposed)[1].day, day("2027-02-28"), "February has no 31st");
    }

    #[test]
    fn what_is_there_or_past_is_not_proposed_again() {
        let planned = Held {
            day: day("2027-06-01"),
            kinds: vec![OccasionKind::ThemeDay, OccasionKind::MembersMeeting],
            group: None,
            by_secretary: false,
            held: false,
        };
        let proposed = propose(&usual_expectations(), &[planned], setting("2027-06-10", 15));
        let theme_days = of(OccasionKind::ThemeDay, &proposed);
        assert_eq!(theme_days.len(), 6, "July to December; June is planned");
        assert_eq!(of(OccasionKind::MembersMeeting, &proposed).len(), 2, "the second quarter has one");
    }
}
