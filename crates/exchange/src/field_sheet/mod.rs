//! 分表: a table sent out to be filled in by those who collect dues or hold a group meeting, and read back.
//!
//! What was sent is known to the book by the sheet's number; so only what was filled in is read, by row and column.

mod blank;
mod dues;
mod filled;
mod meeting;

pub use dues::{DuesRow, DuesSheet, FilledDues, FilledDuesRow};
pub use filled::Filled;
pub use meeting::{FilledMeeting, FilledMeetingRow, MeetingSheet};

/// Before the number, in a cell of its own at the top.
const NUMBER: &str = "表号";

/// Column that names the member.
const NAME: &str = "姓名";

/// A cell that says something else than it should, in words: where, what stands there, what is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread(pub String);
