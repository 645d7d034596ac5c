//! 组织生活: every meeting and activity in order of time.

use domain::yearbook::SectionKind;

use super::{Section, occasions};

pub(super) const SECTION: Section = Section {
    entries: |book| occasions::entries(book, SectionKind::Life),
    front: None,
    set: occasions::set,
    blank: |_, landmarks| vec![occasions::blank(SectionKind::Life, landmarks)],
};
