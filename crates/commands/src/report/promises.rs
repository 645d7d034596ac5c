//! The boards of an entry in 亮诺践诺, one for each who promised.

use ::report::{forms::promise::Promises, page::lay_out};
use domain::{date::year_month_day, register::PROMISES};

use super::{
    lay_pages, not_as,
    register::entry_of,
    wire::{Format, Paper, PrintNote, PromisePaperRequest},
};
use crate::{Desk, Outcome};

/// Fails with `promises.none` for an entry of another register.
pub fn promises(desk: &Desk, request: PromisePaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let (branch, entry) = entry_of(desk, request.id, PROMISES, "promises.none")?;
    let boards = Promises {
        branch,
        small: request.small,
        names: entry.names.values().cloned().collect(),
        text: entry.said("承诺内容").to_owned(),
        day: year_month_day(entry.draft.day),
    };
    let print = PrintNote::of(format!("党员承诺牌 {}", entry.draft.day), Format::Pdf);
    lay_pages(desk, &lay_out(&boards.form()), Vec::new(), print)
}
