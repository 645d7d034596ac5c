//! Which backups are kept: all of two days, then fewer the older they are, and no more than the space allows.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

/// China's time, by whose days, weeks and months backups are counted.
const AHEAD: TimeDelta = TimeDelta::hours(8);

/// The newest are kept however old they are: a clock set years ahead must not empty the folder.
pub const KEPT_AT_LEAST: usize = 10;

/// However little space is allowed, so many stay.
const KEPT_IN_ANY_SPACE: usize = 3;

/// What thinning looks at of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Bytes it takes.
    pub size: u64,
}

/// What is to go, as places in the list that was asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thinned {
    /// Because newer ones stand for their day, week or month.
    pub by_age: Vec<usize>,
    /// Because the rest takes more space than is allowed.
    pub by_space: Vec<usize>,
}

impl Thinned {
    /// Everything that is to go.
    pub fn all(&self) -> impl Iterator<Item = usize> {
        self.by_age.iter().chain(&self.by_space).copied()
    }
}

/// A stretch of time of which one backup, the newest, stands for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stretch {
    Day(NaiveDate),
    Week(i32, u32),
    Month(i32, u32),
}

/// How old backups may be of which one a day, a week, a month is kept.
const DAILY: TimeDelta = TimeDelta::days(14);
const WEEKLY: TimeDelta = TimeDelta::days(92);
const MONTHLY: TimeDelta = TimeDelta::days(5 * 366);
const ALL: TimeDelta = TimeDelta::days(2);

/// Tells which of `backups`, newest first, are to go at `now` so that the rest takes no more than `space` bytes: all of
/// two days are kept, of two weeks one a day, of three months one a week, of five years one a month.
pub fn thin(backups: &[Kept], now: DateTime<Utc>, space: u64) -> Thinned {
    let mut thinned = Thinned::default();
    let mut seen = BTreeSet::new();
    let mut stay = Vec::new();
    for (place, backup) in backups.iter().enumerate() {
        let stands_for = match now - backup.made_at {
            age if age < ALL => Some(None),
            age => stretch(backup.made_at, age).map(Some),
        };
        let stays = match stands_for {
            Some(None) => true,
            Some(Some(stretch)) => seen.insert(stretch),
            None => false,
        };
        if stays || place < KEPT_AT_LEAST {
            stay.push(place);
        } else {
            thinned.by_age.push(place);
        }
    }
    let mut taken: u64 = stay.iter().map(|&place| backups[place].size).sum();
    for &place in stay.iter().skip(KEPT_IN_ANY_SPACE).rev() {
        if taken <= space {
            break;
        }
        taken -= backups[place].size;
        thinned.by_space.push(place);
    }
    thinned
}

fn stretch(made_at: DateTime<Utc>, age: TimeDelta) -> Option<Stretch> {
    let day = (made_at + AHEAD).date_naive();
    if age < DAILY {
        Some(Stretch::Day(day))
    } else if age < WEEKLY {
        let week = day.iso_week();
        Some(Stretch::Week(week.year(), week.week()))
    } else if age < MONTHLY {
        Some(Stretch::Month(day.year(), day.month()))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NO_END: u64 = u64::MAX;

    fn now() -> DateTime<Utc> {
        "2026-10-27T12:00:00Z".parse().unwrap()
    }

    fn hours_ago(hours: i64) -> Kept {
        Kept { made_at: now() - TimeDelta::hours(hours), size: 10 }
    }

    /// Ages in hours of what stays of backups made every so many hours for so many days.
    fn staying(every: i64, days: i64) -> Vec<i64> {
        let ages: Vec<i64> = (0..days * 24).step_by(every as usize).collect();
        let backups: Vec<Kept> = ages.iter().map(|&age| hours_ago(age)).collect();
        let gone: BTreeSet<usize> = thin(&backups, now(), NO_END).all().collect();
        ages.into_iter().enumerate().filter(|(place, _)| !gone.contains(place)).map(|(_, age)| age).collect()
    }

    #[test]
    fn two_days_whole_then_fewer_and_fewer() {
        let kept = staying(1, 6 * 366);
        let between = |from: i64, to: i64| kept.iter().filter(|&&age| (from * 24..to * 24).contains(&age)).count();
        assert_eq!(between(0, 2), 48, "all of two days");
        assert!((12..=13).contains(&between(2, 14)), "one a day: {}", between(2, 14));
        assert!((11..=13).contains(&between(14, 92)), "one a week: {}", between(14, 92));
        assert!((56..=59).contains(&between(92, 5 * 366)), "one a month: {}", between(92, 5 * 366));
        assert_eq!(between(5 * 366, 6 * 366), 0, "none after five years");
    }

    #[test]
    fn a_clock_far_ahead_does_not_empty_the_folder() {
        let backups: Vec<Kept> = (0..40).map(|place| hours_ago(24 * 366 * 20 + place)).collect();
        let gone = thin(&backups, now(), NO_END);
        assert_eq!(gone.by_age.len(), 40 - KEPT_AT_LEAST, "the newest ten stay, twenty years old as they seem");
    }

    #[test]
    fn one_of_the_future_is_young() {
        let backups = [hours_ago(-24 * 366), hours_ago(0)];
        assert_eq!(thin(&backups, now(), NO_END), Thinned::default(), "the clock was set back; both stay");
    }

    #[test]
    fn space_takes_the_oldest_first_and_never_the_last_three() {
        let backups: Vec<Kept> = (0..12).map(hours_ago).collect();
        assert_eq!(thin(&backups, now(), 100).by_space, [11, 10], "ten of ten bytes fit a hundred");
        assert_eq!(thin(&backups, now(), 0).by_space.len(), 9, "three stay even where no space is left");
    }

    proptest! {
        #[test]
        fn thinning_again_takes_nothing_more(ages in prop::collection::vec(0i64..24 * 366 * 6, 0..80)) {
            let mut ages = ages;
            ages.sort_unstable();
            let backups: Vec<Kept> = ages.into_iter().map(hours_ago).collect();
            let gone: BTreeSet<usize> = thin(&backups, now(), 400).all().collect();
            let rest: Vec<Kept> =
                (0..backups.len()).filter(|place| !gone.contains(place)).map(|place| backups[place]).collect();
            prop_assert!(rest.len() >= backups.len().min(3), "never the last three");
            prop_assert!(
                gone.is_empty() || !gone.contains(&0),
                "the newest is never taken"
            );
            prop_assert_eq!(thin(&rest, now(), 400), Thinned::default(), "what stayed, stays");
        }
    }
}
