//! Who has a birthday or a party birthday in a month (domain.md 1C C15, 1F F07).

use chrono::NaiveDate;
use domain::{
    date::{Month, PartialDate},
    member::anniversary::{Anniversary, anniversary_in},
    special::EIGHTY,
};
use store::{
    Db, Error,
    member::{MemberOnDay, all_on_day},
};

use super::wire::{AnniversariesQuery, AnniversariesView, AnniversaryLine};
use crate::{Desk, Outcome};

/// Party birthdays that are made much of: every ten years.
const ROUND: i32 = 10;

pub(super) fn get(desk: &Desk, request: AnniversariesQuery) -> Outcome<AnniversariesView> {
    let today = desk.today();
    let month = request.month.unwrap_or(Month::of(today));
    Ok(desk.store()?.read(move |db| in_month(db, month, today))?)
}

/// Those on the roster, as it is on the last day of the month or today.
pub fn in_month(db: &Db, month: Month, today: NaiveDate) -> Result<AnniversariesView, Error> {
    let day = today.min(month.last_day());
    let members: Vec<MemberOnDay> = all_on_day(db, day)?.into_iter().filter(|of| of.was_on_roster(day)).collect();
    let lines = |key: &str, marked: fn(i32) -> bool| {
        let mut lines: Vec<AnniversaryLine> = members.iter().filter_map(|of| line(of, key, month, marked)).collect();
        lines.sort_by_key(|line| line.day.unwrap_or(u32::MAX));
        lines
    };
    Ok(AnniversariesView {
        month,
        birthdays: lines("birth_date", |years| years >= EIGHTY),
        party_birthdays: lines("joined_on", |years| years % ROUND == 0),
    })
}

fn line(of: &MemberOnDay, key: &str, month: Month, marked: fn(i32) -> bool) -> Option<AnniversaryLine> {
    let from: PartialDate = of.record.values.get(key)?.parse().ok()?;
    let Anniversary { day, years } = anniversary_in(from, month)?;
    Some(AnniversaryLine {
        member_id: of.record.id,
        name: of.member.name.clone(),
        group: of.situation.group.as_ref().map(|(_, name)| name.clone()),
        day,
        from,
        years,
        marked: marked(years),
    })
}
