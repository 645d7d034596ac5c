//! What lies ahead: the year's plan, the notice list, what is due.

mod due;
mod notice;
mod propose;

pub use due::{DueLevel, DueTarget, SafetyPanel};
pub use notice::{NoticeEntry, NoticeWay, Reply};
pub use propose::{PlanSetting, ProposedOccasion, propose};
