//! 上报: what a branch hands to the bureau for a month, a quarter, half a year or a year.

mod content;
mod figure;
mod handing;
mod limited;
mod period;
mod standing;

pub use content::{
    Branch, Content, MAX_COLUMNS, MAX_FIGURES, MAX_MEMBERS, MAX_OCCASIONS, MAX_TEXT, Occasion, Roster, Unfit,
};
pub use figure::{Amount, ReportedFigure, ReportedValue, Share};
pub use handing::{AcknowledgementWay, SubmissionForm, SubmissionId};
pub use period::ReportingPeriod;
pub use standing::{PackageStanding, ReportedSpan, ValueShape};
