//! Days as the branch's papers know them: sometimes only the month, sometimes only the year.

mod month;
mod partial;
mod period;
mod range;
mod spoken;
mod typed;

pub use month::Month;
pub use partial::{InvalidDate, PartialDate, Precision};
pub use period::{Period, held_on};
pub use range::DayRange;
pub use spoken::{month_and_day, weekday, year_month_day};
pub use typed::typed;
