//! 个人积分卡: what a member's points of a year were given and taken for, and what is left.

use ::report::{
    forms::points::{PointsCard, PointsLine},
    page::lay_out,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    date::month_and_day,
    member::MemberId,
    register::{AFFAIR, BASIS, EXCHANGED_FOR, EXCHANGES, GIVEN, POINTS, SPENT, TAKEN},
};
use store::{
    Db, Error,
    member::roster::RosterLine,
    register::{self as stored, StoredEntry},
};

use super::{
    branch_of, lay_pages, not_as,
    points::{kept, taking_part},
    wire::{Format, Paper, PointsCardRequest, PrintNote},
};
use crate::{Desk, Failure, Outcome};

/// Fails with `points.off` where the branch keeps none, `points.nobody` where none of those asked for takes part.
pub fn points_card(desk: &Desk, request: PointsCardRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    kept(desk)?;
    let today = desk.today();
    let cards = desk.store()?.read(move |db| cards(db, &request, today))?;
    let Some(first) = cards.first() else {
        return Err(Failure::new(
            "points.nobody",
            "没有要打印的积分卡",
            "卧床、失能和不在名册上的党员不参加积分；请选别的党员。",
        ));
    };
    let whose = if cards.len() == 1 { first.name.as_str() } else { "" };
    let print = PrintNote::of(format!("{}年个人积分卡 {whose}", first.year).trim().to_owned(), Format::Pdf);
    lay_pages(desk, &lay_out(&PointsCard::form(&cards)), Vec::new(), print)
}

fn cards(db: &Db, request: &PointsCardRequest, today: NaiveDate) -> Result<Vec<PointsCard>, Error> {
    let of_entry = request.id.map(|id| stored::get(db, id)).transpose()?;
    let year = request.year.or(of_entry.as_ref().map(|entry| entry.draft.day.year())).unwrap_or(today.year());
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today).min(today);
    let mut entries = Vec::new();
    for register in [POINTS, EXCHANGES] {
        entries.extend(stored::until(db, register, last)?);
    }
    entries.sort_by_key(|entry| (entry.draft.day, entry.id));
    let branch = branch_of(db)?.name;
    let wanted = |line: &RosterLine| of_entry.as_ref().is_none_or(|entry| entry.names.contains_key(&line.member_id));
    let (here, _) = taking_part(db, last)?;
    Ok(here.into_iter().filter(wanted).map(|line| card(line, &entries, year, &branch)).collect())
}

fn card(line: RosterLine, entries: &[StoredEntry], year: i32, branch: &str) -> PointsCard {
    let of = |id: MemberId| entries.iter().filter(move |entry| entry.names.contains_key(&id));
    let before = of(line.member_id).filter(|entry| entry.draft.day.year() < year);
    PointsCard {
        branch: branch.to_owned(),
        name: line.name,
        group: line.group.map(|(_, name)| name).unwrap_or_default(),
        year,
        before: before.map(|entry| entry.number(GIVEN) - entry.number(TAKEN) - entry.number(SPENT)).sum(),
        lines: of(line.member_id).filter(|entry| entry.draft.day.year() == year).map(points_line).collect(),
    }
}

fn points_line(entry: &StoredEntry) -> PointsLine {
    let [affair, basis, exchanged] = [AFFAIR, BASIS, EXCHANGED_FOR].map(|field| entry.said(field));
    // Proposed of the affair, it says no more than the affair.
    let basis = if !affair.is_empty() && basis.ends_with(affair) { "" } else { basis };
    let why: Vec<&str> = [affair, basis, exchanged].into_iter().filter(|said| !said.is_empty()).collect();
    PointsLine {
        day: month_and_day(entry.draft.day),
        why: why.join("："),
        given: entry.number(GIVEN),
        taken: entry.number(TAKEN),
        spent: entry.number(SPENT),
    }
}
