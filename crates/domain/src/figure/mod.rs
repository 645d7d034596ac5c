//! The figures (统计) a branch is asked for: the dictionary of domain.md 1M as data, and what a figure may say.

mod code;
mod dictionary;
mod rule;
mod span;
mod unit;
mod value;

pub use code::FigureCode;
pub use dictionary::{Figure, FigureGroup, figure, figures, group_of};
pub use rule::{AttendanceCount, AttendanceRate, DuesSum, EntryCount, FundSum, OnRoster, Rule};
pub use span::{FigureColumn, FigureSpan};
pub use unit::Unit;
pub use value::FigureValue;
