//! Activity funds.

use chrono::{Datelike, NaiveDate};
use domain::{
    date::{DayRange, PartialDate},
    figure::{FigureValue, FundSum},
    fund::{FundEntry, Movement},
    money::Fen,
};

use super::{
    row::{Behind, Row},
    wire::RecordLink,
};

pub(super) fn of(entries: &[FundEntry], sum: FundSum, days: DayRange) -> Behind {
    let standing = entries.iter().filter(|entry| entry.voided.is_none());
    let within = standing.clone().filter(|entry| days.contains(entry.values.day));
    let rows: Vec<Row> = match sum {
        FundSum::Income => {
            within.filter(|entry| entry.values.movement == Movement::Income).map(|entry| row(entry, 1)).collect()
        }
        FundSum::Expense => within
            .filter(|entry| matches!(entry.values.movement, Movement::Expense(_)))
            .map(|entry| row(entry, -1))
            .collect(),
        FundSum::Balance => {
            let begins = NaiveDate::from_ymd_opt(days.to().year(), 1, 1).unwrap_or(days.from());
            let (before, since): (Vec<&FundEntry>, Vec<&FundEntry>) =
                standing.filter(|entry| entry.values.day <= days.to()).partition(|entry| entry.values.day < begins);
            let carried = (!before.is_empty()).then(|| Row {
                day: begins.pred_opt().map(PartialDate::from),
                what: "以前各年结余".to_owned(),
                who: None,
                value: FigureValue::Money(before.iter().map(|entry| entry.effect()).sum()),
                record: None,
            });
            carried.into_iter().chain(since.into_iter().map(|entry| row(entry, 1))).collect()
        }
    };
    // A branch that keeps no ledger of funds has no balance of nothing.
    let nothing = if entries.is_empty() { FigureValue::ByHand } else { FigureValue::Money(Fen::ZERO) };
    Behind { rows, nothing }
}

/// A line of the ledger with what it does to the balance, or, of expenses told by themselves, with what was spent.
fn row(entry: &FundEntry, sign: i64) -> Row {
    Row {
        day: Some(entry.values.day.into()),
        what: format!("{}：{}", entry.values.source, entry.values.subject),
        who: entry.values.payee.clone(),
        value: FigureValue::Money(Fen(entry.effect().0 * sign)),
        record: Some(RecordLink::FundEntry(entry.id)),
    }
}
