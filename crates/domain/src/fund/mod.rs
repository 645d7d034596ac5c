//! The branch's funds for activities (活动经费; domain.md 1E, 2.3).

mod words;

pub use words::{FundDirection, FundEntryId, FundSource, FundUse, SubsidyId};
