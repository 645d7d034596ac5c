//! 党费收缴登记表, gathered from the year's ledger.

use ::report::{
    forms::dues::register::{Register, RegisterMember, RegisterMonth, RegisterQuarter},
    page::lay_out,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    date::Precision,
    dues::{MonthMark, Period, Reckoning},
};
use store::{
    Db, Error,
    dues::{
        ledger::{self, MemberYear, MonthEntry},
        remittance,
    },
};

use super::{disclosed, note, received, short, wire::RegisterPaper};
use crate::{
    Desk, Outcome,
    dues::{grid, refusal},
    report::{
        branch_of, lay, lay_pages, not_as,
        wire::{Format, Paper},
        words,
    },
};

pub fn register(desk: &Desk, request: RegisterPaper) -> Outcome<Paper> {
    let until = request.until.unwrap_or(desk.today());
    let register = desk.store()?.read(move |db| gather(db, &request, until))?;
    let name = if request.published { format!("{}（公示）", register.title()) } else { register.title() };
    if !request.published {
        disclosed(desk, &name)?;
    }
    let print = note(&name, request.format);
    match request.format {
        Format::Pdf => lay_pages(desk, &lay_out(&register.form()), Vec::new(), print),
        Format::Xlsx => {
            let bytes = ::report::workbook::dues::register::write(&register)?;
            lay(desk, Format::Xlsx, None, bytes, Vec::new(), print)
        }
        Format::Docx | Format::Png => Err(not_as(request.format)),
    }
}

/// The register of a year as of a day.
pub(crate) fn gather(db: &Db, request: &RegisterPaper, until: NaiveDate) -> Result<Register, Error> {
    let year = request.year;
    let ledger = ledger::year(db, year)?;
    let at = ledger.at(until);
    let year_end = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(until);
    let mut quarters: [RegisterQuarter; 4] = Default::default();
    for (number, quarter) in (1u32..).zip(&mut quarters) {
        *quarter = remitted(db, year, number)?;
    }
    Ok(Register {
        branch: branch_of(db)?.name,
        year,
        as_of: words::day(until.min(year_end)),
        published: request.published,
        members: ledger.members.iter().map(|mine| member(mine, at)).collect(),
        quarters,
        made_by: String::new(),
    })
}

fn member(mine: &MemberYear, at: Reckoning) -> RegisterMember {
    let set = mine.assessed().map(|row| &row.set);
    let mut months: [RegisterMonth; 12] = Default::default();
    for (month, entry) in months.iter_mut().zip(&mine.months) {
        *month = self::month(entry, at);
    }
    RegisterMember {
        name: mine.name.clone(),
        base: set.and_then(|set| set.base),
        rate: set.and_then(|set| set.rate),
        monthly: set.map(|set| set.amount),
        months,
        note: grid::note(mine),
    }
}

fn month(entry: &MonthEntry, at: Reckoning) -> RegisterMonth {
    let state = &entry.state;
    let mut payments: Vec<_> = entry.parts.iter().collect();
    // What is due and what is more of one payment stand beside each other.
    payments.dedup_by_key(|part| part.payment_id);
    let received = payments.into_iter().filter(|part| part.received_on.precision() == Precision::Day).map(|part| {
        let day = part.received_on.first_day();
        let elsewhere = day.year() != state.month.year();
        let day = if elsewhere { format!("{}.{}", day.year() % 100, short(day)) } else { short(day) };
        (day, part.means)
    });
    RegisterMonth {
        due: state.due.unwrap_or_default(),
        paid: state.paid + state.extra,
        owed: state.owed(at),
        waived: state.mark(at) == MonthMark::Waived,
        received: received.collect(),
    }
}

fn remitted(db: &Db, year: i32, quarter: u32) -> Result<RegisterQuarter, Error> {
    let period = Period::new(year, Some(quarter)).map_err(|_| refusal::no_such_quarter())?;
    let (held, direct) = received(db, period)?;
    let rows = remittance::of_year(db, year)?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|row| row.values.quarter == quarter && row.voided.is_none())
        .map(|row| row.values)
        .collect();
    let joined = |texts: Vec<String>| {
        let mut texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        texts.dedup();
        texts.join("、")
    };
    Ok(RegisterQuarter {
        received: held,
        direct,
        remitted: rows.iter().map(|row| row.amount).sum(),
        days: joined(rows.iter().map(|row| row.remitted_on.format("%Y.%-m.%-d").to_string()).collect()),
        receipts: joined(rows.iter().map(|row| row.receipt_number.clone().unwrap_or_default()).collect()),
        handed_to: joined(rows.iter().map(|row| row.handed_to.clone().unwrap_or_default()).collect()),
    })
}
