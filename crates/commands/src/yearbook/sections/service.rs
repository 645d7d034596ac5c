//! 作用发挥: lines for what no record holds, the registers, then voluntary service.

use ::report::forms::yearbook::service::Service;
use domain::{register::RegisterGroup, yearbook::SectionKind};

use super::{Section, occasions, registered};

pub(super) const SECTION: Section = Section {
    entries: |book| occasions::entries(book, SectionKind::Service),
    front: Some(|book, landmarks| {
        let mut pages = vec![Service { landmarks }.form()];
        pages.extend(registered::pages(book, RegisterGroup::Service, None)?);
        Ok(pages)
    }),
    set: occasions::set,
    blank: |_, _| Vec::new(),
};
