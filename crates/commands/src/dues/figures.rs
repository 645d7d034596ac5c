//! What the month's sheet says of dues (FORMS.md 1, section 四).

use domain::{date::Month, money::Fen};
use store::{Db, Error, dues::ledger};

/// Dues of a stretch of months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DuesFigures {
    /// 应交.
    pub due: Fen,
    /// 实交.
    pub paid: Fen,
    /// 未交人数: of those whose term has ended with the month.
    pub unpaid: u32,
}

/// Of a month, and of its year up to it; none while nobody's dues are assessed in the book.
pub(crate) fn of_month(db: &Db, month: Month) -> Result<Option<(DuesFigures, DuesFigures)>, Error> {
    let ledger = ledger::year(db, month.year())?;
    // As of the day after the month, when what it asks for is owed.
    let at = ledger.at(month.plus(1).first_day());
    let of = |first: Month| {
        let mut figures = DuesFigures { due: Fen::ZERO, paid: Fen::ZERO, unpaid: 0 };
        for mine in &ledger.members {
            let states = mine.months.iter().map(|entry| entry.state);
            let states: Vec<_> = states.filter(|state| (first..=month).contains(&state.month)).collect();
            figures.due += states.iter().filter_map(|state| state.due).sum();
            figures.paid += states.iter().map(|state| state.paid).sum();
            figures.unpaid += u32::from(states.iter().any(|state| !state.owed(at).is_zero()));
        }
        figures
    };
    let assessed = ledger.members.iter().any(|mine| mine.months.iter().any(|entry| entry.state.due.is_some()));
    Ok(assessed.then(|| (of(month), of(month.plus(1 - month.number().cast_signed())))))
}
