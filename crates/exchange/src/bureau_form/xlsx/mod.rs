//! Forms of Excel and WPS: `.xlsx` and, macros and all, `.xlsm`.

mod cell;
mod copies;
mod fill;
mod formula;
mod hindrance;
mod insert;
mod look;
mod parts;
mod reference;
mod results;
mod room;
mod runs;
mod shared_texts;
mod sheet;
mod styles;
mod tags;
mod workbook;
mod writing;

pub use look::{CellLook, RowLook, SheetLook};
pub use styles::Align;

pub(super) use fill::fill;
pub(super) use look::{look, placeholders};
