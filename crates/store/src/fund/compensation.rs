//! How a registered line is taken back: it is voided, and stays visible with its voucher number.

use domain::fund::{FundEntryId, Voided};

use super::entry;
use crate::history::Compensation;

/// Opposites of what the concept's compensating operations make.
pub(crate) const COMPENSATIONS: &[Compensation] = &[Compensation {
    table: "fund_entry",
    parts: &["subsidy", "attachment", "attachment_link"],
    reverse: |tx, row| {
        let id = FundEntryId(row);
        match entry::get(tx, id)?.voided {
            Some(_) => Ok(()),
            None => entry::void(tx, id, &Voided { on: tx.today(), reason: "撤销登记".to_owned() }),
        }
    },
}];
