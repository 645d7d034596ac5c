//! The papers of 活动经费 (domain.md 5, form 26; A08).

pub mod ledger;
pub mod subsidies;
pub mod year;
