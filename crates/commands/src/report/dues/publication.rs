//! 党费公示表: of a quarter or a year; on paper, as a workbook, as a picture.

use ::report::forms::dues::publication::{PICTURE_WIDTH, Publication, PublishedMember as Line};
use chrono::NaiveDate;
use domain::{dues::Period, text::clean_or_none};
use store::{Db, Error, settings};

use super::{lay_list, note, wire::PublicationPaper};
use crate::{
    Desk, Outcome,
    dues::{
        published::{self, PublishedMember},
        refusal,
    },
    report::{
        branch_of, lay,
        wire::{Format, Paper},
        words,
    },
};

/// Whether each one's sums are shown, by setting.
const BY_PERSON: &str = "dues_publish_by_person";

/// Fails with `dues.year` for what is no quarter.
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
    let period = Period::new(request.year, request.quarter).map_err(|_| refusal::no_such_quarter())?;
    let today = desk.today();
    let request = request.clone();
    Ok(desk.store()?.read(move |db| of_period(db, period, &request, today))?)
}

fn of_period(db: &Db, period: Period, request: &PublicationPaper, today: NaiveDate) -> Result<Publication, Error> {
    let published = published::gather(db, period, today)?;
    Ok(Publication {
        branch: branch_of(db)?.name,
        period: period.name(),
        members: published.members.into_iter().map(member).collect(),
        by_person: match request.by_person {
            Some(by_person) => by_person,
            None => settings::get_as(db, BY_PERSON)?,
        },
        remitted: published.remitted,
        returned: published.returned,
        spent: published.spent.into_iter().map(|(what, sum)| (what.word().to_owned(), sum)).collect(),
        published_on: words::day(request.published_on.unwrap_or(today)),
        until: request.until_day.map(words::day).unwrap_or_default(),
        contact: request.contact.as_deref().and_then(clean_or_none).unwrap_or_default(),
    })
}

fn member(one: PublishedMember) -> Line {
    let note = if one.waived == 0 { String::new() } else { format!("免交 {} 个月", one.waived) };
    Line { name: one.name, due: one.due, paid: one.paid, extra: one.extra, owed: one.owed, note }
}
