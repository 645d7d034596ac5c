//! The time, brought in from outside.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

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

/// The calendar day it is in China at an instant.
pub fn day_in_china(instant: DateTime<Utc>) -> NaiveDate {
    (instant + TimeDelta::hours(HOURS_AHEAD)).date_naive()
}
