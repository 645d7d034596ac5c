//! 支部事务: lines for what is in no register, and the registers.

use ::report::forms::yearbook::affairs::Affairs;
use domain::register::RegisterGroup;

use super::{Section, registered};

pub(super) const SECTION: Section = Section::of_pages(|book, landmarks| {
    let mut pages = vec![Affairs { landmarks }.form()];
    pages.extend(registered::pages(book, RegisterGroup::Affairs, None)?);
    Ok(pages)
});
