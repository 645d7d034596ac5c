//! When something about the backups is due.

use chrono::{DateTime, TimeDelta, Utc};

/// While something changes, a backup is made this often.
pub const EVERY: TimeDelta = TimeDelta::minutes(30);

/// A kept backup is restored for trial this often.
pub const REHEARSED_EVERY: TimeDelta = TimeDelta::days(7);

/// A second place (U 盘) that was not seen for this long is reminded of.
pub const UNSEEN_TOO_LONG: TimeDelta = TimeDelta::days(30);

/// Whether what was last done at `last` is due again `every` so often. What was never done is due, and so is what was
/// done in the future: then the computer's clock was set back, and nobody knows how long ago it was.
pub fn is_due(last: Option<DateTime<Utc>>, every: TimeDelta, now: DateTime<Utc>) -> bool {
    last.is_none_or(|last| last > now || now - last >= every)
}

/// The same for what is only asked of the secretary: a clock set back is no reason to ask.
pub fn is_overdue(last: DateTime<Utc>, every: TimeDelta, now: DateTime<Utc>) -> bool {
    now - last >= every
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn half_an_hour_has_to_pass() {
        let last = at("2026-10-27T09:00:00Z");
        assert!(!is_due(Some(last), EVERY, at("2026-10-27T09:29:59Z")), "a second is missing");
        assert!(is_due(Some(last), EVERY, at("2026-10-27T09:30:00Z")), "half an hour has passed");
        assert!(is_due(None, EVERY, last), "there never was one");
    }

    #[test]
    fn a_clock_set_back_asks_for_a_backup_but_not_for_the_stick() {
        let (last, now) = (at("2026-10-27T09:00:00Z"), at("2025-10-27T09:00:00Z"));
        assert!(is_due(Some(last), EVERY, now), "a year without backups would be the alternative");
        assert!(!is_overdue(last, UNSEEN_TOO_LONG, now), "nobody is nagged for a wrong clock");
    }
}
