//! 局里的表: the forms a bureau sends, filled in place.
//!
//! A form is an Excel or Word file nobody here made. The secretary points at cells ("this one is 本月主题党日次数"), at
//! tables ("these columns are the roster"), or types names in double braces, `{{本月主题党日次数}}`. [`fill`] puts the
//! values in and changes nothing else: parts of the file that hold no such place are copied byte by byte, and in a
//! part that does everything but the cells themselves stays as it stood. What can't be filled is named by its place
//! ([`Unfilled`]). What the names mean is not known here; [`placeholders`] tells which a form asks for.
//!
//! Decision 14 says what is done with tables that are too short.

mod docx;
mod error;
mod filling;
mod package;
mod placeholder;
mod relations;
mod value;
mod xlsx;
mod xml;

pub use error::FormError;
pub use filling::{Filled, Filling, MappedCell, MappedTable, Unfilled, Why};
pub use placeholder::Placeholder;
pub use value::{Answers, Record, Value};
pub use xlsx::{Align, CellLook, RowLook, SheetLook};

use package::Package;

/// What kind of file a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    /// `.xlsx`
    Workbook,
    /// `.xlsm`: its macros are kept as they are and never run.
    MacroWorkbook,
    /// `.docx`
    Document,
    /// `.docm`
    MacroDocument,
}

impl FormKind {
    /// How the name of such a file ends, without the point.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::MacroWorkbook => "xlsm",
            Self::Document => "docx",
            Self::MacroDocument => "docm",
        }
    }

    /// Whether it has cells to point at.
    pub fn is_workbook(self) -> bool {
        matches!(self, Self::Workbook | Self::MacroWorkbook)
    }
}

/// What kind of form a file is by its content. Whatever can't be filled is refused.
pub fn kind(bytes: &[u8]) -> Result<FormKind, FormError> {
    Ok(Package::open(bytes)?.kind)
}

/// The sheets of a workbook as a page draws them; none of a document.
pub fn sheets(bytes: &[u8]) -> Result<Vec<SheetLook>, FormError> {
    let package = Package::open(bytes)?;
    if package.kind.is_workbook() { xlsx::look(package) } else { Ok(Vec::new()) }
}

/// The names in `{{…}}` and the place of each in words, in the order they stand.
pub fn placeholders(bytes: &[u8]) -> Result<Vec<(Placeholder, String)>, FormError> {
    let package = Package::open(bytes)?;
    if package.kind.is_workbook() { xlsx::placeholders(package) } else { docx::placeholders(package) }
}

/// Fills a form. Cells and tables that were pointed at are of workbooks only; names are filled in both.
pub fn fill(bytes: &[u8], filling: &Filling) -> Result<Filled, FormError> {
    let package = Package::open(bytes)?;
    if package.kind.is_workbook() { xlsx::fill(package, filling) } else { docx::fill(package, &filling.answers) }
}
