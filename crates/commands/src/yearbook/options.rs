//! How the branch wants its book (settings of the 一本通).

use ::report::bind::Sides;
use domain::yearbook::{SectionKind, in_order};
use store::{Db, Error, settings};

/// The settings of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options {
    /// The sections it has, in their order.
    pub sections: Vec<SectionKind>,
    /// 每次活动另起一页; otherwise the entries of a part run on.
    pub one_page: bool,
    /// 双面 or 单面.
    pub sides: Sides,
    /// Photos a record prints at most.
    pub photos: usize,
    /// 册号; empty where the branch gives none.
    pub volume: String,
}

/// The word of the setting for paper printed on one side.
const ONE_SIDE: &str = "单面";

/// Reads them.
pub(crate) fn options(db: &Db) -> Result<Options, Error> {
    let sections = |key| settings::get_as::<Vec<SectionKind>>(db, key);
    let sides: String = settings::get_as(db, "yearbook_sides")?;
    Ok(Options {
        sections: in_order(&sections("yearbook_sections")?, &sections("yearbook_sections_off")?),
        one_page: settings::get_as(db, "yearbook_one_page")?,
        sides: if sides == ONE_SIDE { Sides::One } else { Sides::Two },
        photos: settings::get_as(db, "yearbook_photos")?,
        volume: settings::get_as(db, "yearbook_volume")?,
    })
}
