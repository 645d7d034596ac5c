use chrono::{Days, Months, NaiveDate};
use domain::{
    attachment::{AttachedKind, AttachmentKind},
    text::{clean_or_none, half_width},
};
use store::{
    Db, attachment,
    occasion::{self, OccasionFilter, PAGE_SIZE},
};

use super::{
    record::printed_form,
    wire::{OccasionLine, OccasionPage, OccasionQuery},
};
use crate::{Desk, Failure, Outcome};

pub(super) fn list(desk: &Desk, request: OccasionQuery) -> Outcome<OccasionPage> {
    let (from, to) = days(request.year, request.month)?;
    let filter = OccasionFilter {
        from,
        to,
        kind: request.kind,
        state: request.state,
        group: request.group_id,
        text: request.text.as_deref().and_then(clean_or_none).map(|text| half_width(&text)),
    };
    let page = request.page.unwrap_or(1).max(1);
    let (lines, total) = desk.store()?.read(move |db| {
        let (lines, total) = occasion::list(db, &filter, page)?;
        let ids: Vec<i64> = lines.iter().map(|line| line.id.0).collect();
        let photos = attachment::counts_of(db, AttachedKind::Occasion, &ids, AttachmentKind::Photo)?;
        let lines = lines.into_iter().map(|stored| {
            let photos = photos.get(&stored.id.0).copied();
            with_prints(db, OccasionLine { photos, ..line(stored) })
        });
        Ok::<_, store::Error>((lines.collect::<Result<Vec<_>, _>>()?, total))
    })?;
    Ok(OccasionPage { lines, total, page, pages: total.div_ceil(PAGE_SIZE) })
}

/// The line with what it says of paper that is out of date.
fn with_prints(db: &Db, line: OccasionLine) -> Result<OccasionLine, store::Error> {
    let changed = occasion::printed(db, line.id)?.into_iter().rev().find(|printed| printed.changed_since);
    Ok(OccasionLine { changed_since_print: changed.map(|printed| printed_form(printed).text), ..line })
}

/// First and last day of a year, or of one month of it.
fn days(year: Option<i32>, month: Option<u32>) -> Outcome<(Option<NaiveDate>, Option<NaiveDate>)> {
    let Some(year) = year else { return Ok((None, None)) };
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1);
    let months = if month.is_some() { 1 } else { 12 };
    let last = first.and_then(|day| day.checked_add_months(Months::new(months))).map(|after| after - Days::new(1));
    if last.is_none() {
        return Err(Failure::new("occasion.month", "没有这个月份", "请选 1 到 12 月。"));
    }
    Ok((first, last))
}

/// An occasion of a list, as the window gets it.
pub(crate) fn line(stored: occasion::OccasionLine) -> OccasionLine {
    OccasionLine {
        id: stored.id,
        day: stored.day,
        from_time: stored.from_time,
        to_time: stored.to_time,
        state: stored.state,
        kinds: stored.kinds,
        title: stored.title,
        topic: stored.topic,
        place: stored.place,
        group: stored.group.map(|(_, name)| name),
        counts: stored.counts,
        stated_expected: stored.stated_expected,
        stated_present: stored.stated_present,
        changed_since_print: None,
        photos: None,
    }
}
