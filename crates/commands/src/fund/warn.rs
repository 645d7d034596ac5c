//! What a change of the ledger may run into, and goes on with once the person has said so.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    fund::{FundEntry, FundEntryId, FundEntryValues, FundSource, Movement, is_permitted, lowest_from, rule_of_use},
    money::Fen,
};
use store::{Error, Tx, fund};

/// What the person has been told and wants all the same.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Confirmed {
    pub overdraw: bool,
    pub spent_on: bool,
    pub voucher: bool,
}

/// Looks at a line before it is written. Refused: `fund.use_not_permitted`, `fund.voucher_taken`.
pub(super) fn before(
    tx: &Tx,
    own: Option<FundEntryId>,
    values: &FundEntryValues,
    confirmed: Confirmed,
) -> Result<(), Error> {
    if let Movement::Expense(spent_on) = values.movement
        && !confirmed.spent_on
        && !is_permitted(values.source, spent_on)
    {
        let rule = rule_of_use(values.source);
        return Err(Error::refused(
            "fund.use_not_permitted",
            format!("「{}」按规定不用于{spent_on}", values.source),
            format!("{}请换一个来源或用途；确有上级批准的，可以照记。", rule.text),
        ));
    }
    if let Some(voucher) = &values.voucher
        && !confirmed.voucher
        && fund::entry::voucher_is_taken(tx, own, values.day, voucher)?
    {
        return Err(Error::refused(
            "fund.voucher_taken",
            format!("今年已有凭证号「{voucher}」的一笔"),
            "请核对凭证；一张凭证分记几笔的，可以照记。",
        ));
    }
    Ok(())
}

/// A day on which each source's balance mattered before a change.
pub(super) struct Balances {
    before: Vec<FundEntry>,
}

impl Balances {
    /// As they are before the change.
    pub(super) fn of(tx: &Tx) -> Result<Self, Error> {
        Ok(Self { before: fund::entry::all(tx)? })
    }

    /// Looks at the change once it is written: refused with `fund.overdrawn` when a source is below nothing at the
    /// end of some day on or after one of `days`, and further than it was.
    pub(super) fn hold(&self, tx: &Tx, touched: &[(FundSource, NaiveDate)], confirmed: Confirmed) -> Result<(), Error> {
        if confirmed.overdraw {
            return Ok(());
        }
        let after = fund::entry::all(tx)?;
        for (source, day) in touched.iter().copied().collect::<BTreeSet<_>>() {
            let (was, is) = (lowest_from(&self.before, source, day), lowest_from(&after, source, day));
            if is < Fen::ZERO && is < was {
                let before = match was < Fen::ZERO {
                    true => format!("这样记以前已经透支 {} 元。", -was),
                    false => format!("这样记以前最少还有 {was} 元。"),
                };
                return Err(Error::refused(
                    "fund.overdrawn",
                    format!("「{source}」会透支 {} 元", -is),
                    format!("{before}请核对金额和来源；钱确已垫付、款还没有到的，可以照记。"),
                ));
            }
        }
        Ok(())
    }
}
