//! What registers are about.

use crate::yearbook::SectionKind;

crate::words!(
    /// What a register is about.
    RegisterGroup {
        /// Visits, talks, help.
        Contact = "走访联系",
        /// What members do for others.
        Service = "作用发挥",
        /// Honours and penalties.
        Honours = "奖惩情况",
        /// What comes from above, what is to be done, places, things and files.
        Affairs = "支部事务",
    }
);

impl RegisterGroup {
    /// The section of the 一本通 its registers are printed in.
    pub const fn section(self) -> SectionKind {
        match self {
            Self::Contact => SectionKind::Contact,
            Self::Service => SectionKind::Service,
            Self::Honours => SectionKind::Honours,
            Self::Affairs => SectionKind::Affairs,
        }
    }
}
