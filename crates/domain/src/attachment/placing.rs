//! To which occasion a photo belongs, by the time it was taken.

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use crate::occasion::{OccasionId, TimeOfDay};

/// An occasion of about the day a photo was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// The occasion.
    pub id: OccasionId,
    /// Day it was held.
    pub day: NaiveDate,
    /// Began at; none where nobody wrote it down.
    pub from: Option<TimeOfDay>,
    /// Ended at.
    pub to: Option<TimeOfDay>,
}

/// Minutes before the beginning and after the end in which people still take photos: they come, they leave.
const AROUND: u32 = 60;

/// Minutes an occasion lasts of which nobody wrote down the end.
const USUAL_LENGTH: u32 = 120;

/// The occasion a photo surely belongs to: the only one of its day, or the only one that was going on. One of the
/// day before or after is never taken for it: clocks of cameras are wrong, but which way nobody knows.
pub fn placing(taken_at: NaiveDateTime, near: &[Near]) -> Option<OccasionId> {
    let of_the_day: Vec<&Near> = near.iter().filter(|one| one.day == taken_at.date()).collect();
    if let [only] = of_the_day[..] {
        return Some(only.id);
    }
    let minute = taken_at.hour() * 60 + taken_at.minute();
    let mut going_on = of_the_day.into_iter().filter(|one| is_going_on(one, minute));
    going_on.next().filter(|_| going_on.next().is_none()).map(|one| one.id)
}

fn is_going_on(occasion: &Near, minute: u32) -> bool {
    let Some(from) = occasion.from.map(|time| u32::from(time.minutes())) else { return false };
    let to = occasion.to.map_or(from + USUAL_LENGTH, |time| u32::from(time.minutes()));
    (from.saturating_sub(AROUND)..=to + AROUND).contains(&minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(id: i64, day: &str, from: &str, to: &str) -> Near {
        Near { id: OccasionId(id), day: day.parse().unwrap(), from: from.parse().ok(), to: to.parse().ok() }
    }

    fn placed(taken_at: &str, near: &[Near]) -> Option<i64> {
        placing(taken_at.parse().unwrap(), near).map(|id| id.0)
    }

    #[test]
    fn the_only_occasion_of_the_day_whatever_the_hour() {
        let near = [near(1, "2026-10-14", "09:00", "11:00"), near(2, "2026-10-15", "09:00", "")];
        assert_eq!(placed("2026-10-15T20:15:00", &near), Some(2), "a camera's clock may be hours off");
        assert_eq!(placed("2026-10-16T09:30:00", &near), None, "the day after is for people to say");
        assert_eq!(placed("2026-10-13T09:30:00", &near), None, "so is the day before");
    }

    #[test]
    fn of_several_the_one_that_was_going_on() {
        let near = [near(1, "2026-10-15", "09:00", "10:00"), near(2, "2026-10-15", "14:30", "")];
        assert_eq!(placed("2026-10-15T08:20:00", &near), Some(1), "people were coming");
        assert_eq!(placed("2026-10-15T17:00:00", &near), Some(2), "two hours, and people leaving");
        assert_eq!(placed("2026-10-15T12:30:00", &near), None, "between the two nobody can tell");
    }

    #[test]
    fn several_at_the_same_time_are_for_people_to_tell_apart() {
        let both = [near(1, "2026-10-15", "09:00", "10:00"), near(2, "2026-10-15", "10:00", "11:00")];
        assert_eq!(placed("2026-10-15T10:00:00", &both), None, "it may be of either");
        let untimed = [near(1, "2026-10-15", "", ""), near(2, "2026-10-15", "", "")];
        assert_eq!(placed("2026-10-15T10:00:00", &untimed), None, "nobody wrote down when they were");
    }
}
