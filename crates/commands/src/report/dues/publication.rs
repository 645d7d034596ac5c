//! 党费公示表: of a quarter or a year; on paper, as a workbook, as a picture.

use std::collections::BTreeMap;

use ::report::forms::dues::publication::{PICTURE_WIDTH, Publication, PublishedMember};
use chrono::NaiveDate;
use domain::{
    dues::{MonthMark, Reckoning},
    fund::{FundSource, FundUse, Movement},
    money::Fen,
    text::clean_or_none,
};
use store::{
    Db, Error,
    dues::{
        ledger::{self, MemberYear, MonthEntry},
        remittance,
    },
    fund::entry,
    settings,
};

use super::{lay_list, months_of, note, period_name, wire::PublicationPaper};
use crate::{
    Desk, Failure, Outcome,
    report::{
        branch_of, lay,
        wire::{Format, Paper},
        words,
    },
};

/// Whether each one's sums are shown, by setting.
const BY_PERSON: &str = "dues_publish_by_person";

/// Fails with `dues.quarter` for what is no quarter.
pub fn publish(desk: &Desk, request: PublicationPaper) -> Outcome<Paper> {
    let publication = publication(desk, &request)?;
    if request.format != Format::Png {
        return lay_list(desk, &publication.paper(), request.format);
    }
    let pages = publication.picture();
    let bytes = ::report::picture::write(&pages, PICTURE_WIDTH)?;
    let notes = pages.missing_note().into_iter().collect();
    lay(desk, Format::Png, None, bytes, notes, note(&publication.title(), Format::Png))
}

fn publication(desk: &Desk, request: &PublicationPaper) -> Outcome<Publication> {
    if months_of(request.year, request.quarter).is_none() {
        return Err(Failure::new("dues.quarter", "没有这个季度", "请选第一季度到第四季度，或者选全年。"));
    }
    let today = desk.today();
    let request = request.clone();
    Ok(desk.store()?.read(move |db| gather(db, &request, today))?)
}

fn gather(db: &Db, request: &PublicationPaper, today: NaiveDate) -> Result<Publication, Error> {
    let Some((first, last)) = months_of(request.year, request.quarter) else {
        return Err(Error::NotFound("季度"));
    };
    let ledger = ledger::year(db, request.year)?;
    let at = ledger.at(today);
    let members = ledger.members.iter().filter_map(|mine| {
        // What lies ahead is nobody's due yet.
        let begun = mine.months.iter().filter(|entry| entry.state.month.first_day() <= today);
        let inside = begun.filter(|entry| (first..=last).contains(&entry.state.month));
        member(mine, &inside.collect::<Vec<_>>(), at)
    });
    let remitted = remittance::of_year(db, request.year)?
        .into_iter()
        .filter(|row| row.voided.is_none() && request.quarter.is_none_or(|quarter| quarter == row.values.quarter))
        .map(|row| row.values.amount)
        .sum();
    let (returned, spent) = returned_dues(db, first.first_day(), last.last_day())?;
    Ok(Publication {
        branch: branch_of(db)?.name,
        period: period_name(request.year, request.quarter),
        members: members.collect(),
        by_person: match request.by_person {
            Some(by_person) => by_person,
            None => settings::get_as(db, BY_PERSON)?,
        },
        remitted,
        returned,
        spent,
        published_on: words::day(request.published_on.unwrap_or(today)),
        until: request.until_day.map(words::day).unwrap_or_default(),
        contact: request.contact.as_deref().and_then(clean_or_none).unwrap_or_default(),
    })
}

/// One who had something to pay, or paid something.
fn member(mine: &MemberYear, entries: &[&MonthEntry], at: Reckoning) -> Option<PublishedMember> {
    let concerned = entries.iter().any(|entry| entry.state.due.is_some() || !entry.parts.is_empty());
    let sum = |of: &dyn Fn(&MonthEntry) -> Fen| entries.iter().map(|entry| of(entry)).sum::<Fen>();
    let waived = entries.iter().filter(|entry| entry.state.mark(at) == MonthMark::Waived).count();
    concerned.then(|| PublishedMember {
        name: mine.name.clone(),
        due: sum(&|entry| entry.state.due.unwrap_or_default()),
        paid: sum(&|entry| entry.state.paid),
        extra: sum(&|entry| entry.state.extra),
        owed: sum(&|entry| entry.state.owed(at)),
        note: if waived == 0 { String::new() } else { format!("免交 {waived} 个月") },
    })
}

/// What of returned dues came in within some days, and what it was spent on.
fn returned_dues(db: &Db, first: NaiveDate, last: NaiveDate) -> Result<(Fen, Vec<(String, Fen)>), Error> {
    let mut returned = Fen::ZERO;
    let mut spent: BTreeMap<FundUse, Fen> = BTreeMap::new();
    let standing = entry::all(db)?.into_iter().filter(|entry| entry.voided.is_none()).map(|entry| entry.values);
    for values in standing.filter(|values| (first..=last).contains(&values.day)) {
        match values.movement {
            Movement::Income if values.source == FundSource::ReturnedDues => returned += values.amount,
            Movement::Expense(what) if values.source == FundSource::ReturnedDues => {
                *spent.entry(what).or_default() += values.amount;
            }
            Movement::Income | Movement::Expense(_) | Movement::CarriedOver => {}
        }
    }
    Ok((returned, spent.into_iter().map(|(what, sum)| (what.word().to_owned(), sum)).collect()))
}
