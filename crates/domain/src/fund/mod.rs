//! The branch's funds for activities (活动经费; domain.md 1E, 2.3).

mod account;
mod check;
mod entry;
mod rules;
mod subsidy;
mod voucher;
mod words;

pub use account::{SourceAccount, UseAccount, YearAccount, lowest_from, part_of, running, year_account};
pub use check::FundProblem;
pub use entry::{FundEntry, FundEntryValues, Movement, PerMember, Voided};
pub use rules::{RuleOfUse, is_permitted, rule_of_use};
pub use subsidy::{Standard, Subsidy, subject_of};
pub use voucher::next_voucher;
pub use words::{AccountPart, FundDirection, FundEntryId, FundSource, FundUse, SubsidyId};
