//! The clock the window goes by.

use commands::desk::{Clock, FixedClock, SystemClock};

/// The computer's clock. In a program built for tests `YBT_TODAY` makes it stand still on a day, so
/// that a test means the same tomorrow.
pub fn of_the_window() -> Box<dyn Clock> {
    let day = std::env::var("YBT_TODAY").ok().filter(|_| cfg!(feature = "automation"));
    match day.and_then(|day| day.parse().ok()) {
        Some(day) => Box::new(FixedClock(day)),
        None => Box::new(SystemClock),
    }
}
