//! The time, brought in from outside.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Offset, TimeDelta, Utc};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// This instant.
    fn now(&self) -> DateTime<Utc>;
}

impl Clock for Box<dyn Clock> {
    fn now(&self) -> DateTime<Utc> {
        (**self).now()
    }
}

/// The computer's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// Stands still at nine in the morning of a given day: for tests and `ybt --today`.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub NaiveDate);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(9 - HOURS_AHEAD)
    }
}

/// China's one time zone, in hours ahead of UTC.
pub const HOURS_AHEAD: i64 = 8;

/// An instant as it is told in China.
pub fn in_china(instant: DateTime<Utc>) -> DateTime<FixedOffset> {
    let ahead = FixedOffset::east_opt(HOURS_AHEAD as i32 * 3600).unwrap_or_else(|| Utc.fix());
    instant.with_timezone(&ahead)
}

/// The calendar day it is in China at an instant.
pub fn day_in_china(instant: DateTime<Utc>) -> NaiveDate {
    (instant + TimeDelta::hours(HOURS_AHEAD)).date_naive()
}
