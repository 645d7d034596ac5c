//! 支部基本情况, on the last day of the year or today.

use ::report::{
    forms::yearbook::{
        Landmark,
        basics::{Basics, GroupLine, OfficerLine},
    },
    page::Form,
};
use chrono::NaiveDate;
use domain::date::{DayRange, PartialDate};
use store::{
    committee::{self, Officer},
    group,
    member::roster,
};

use super::Section;
use crate::{
    Outcome,
    figure::Records,
    member::{Masking, roster_table_on, wire::MemberQuery},
    report::{month_members, words},
    yearbook::year::Yearbook,
};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    let days = DayRange::new(book.first_day(), book.until).unwrap_or(DayRange::of_day(book.until));
    let members = month_members(&Records::of(book.db, days), days, None)?;
    let foot = roster_table_on(book.db, &MemberQuery::default(), book.until, Masking::Masked)?.foot;
    let mean_age = foot.mean_age.map(|mean| format!("{mean:.1} 岁")).unwrap_or_default();
    let composition =
        [("女党员", people(foot.women)), ("平均年龄", mean_age), ("党龄五十年以上", people(foot.standing_fifty))];
    let theme_day = book.branch.theme_day.map(|day| format!("每月 {day} 日")).unwrap_or_default();
    let basics = Basics {
        landmarks,
        branch: book.branch.name.clone(),
        superior: book.branch.superior.clone(),
        kind: book.branch.kind.word().to_owned(),
        theme_day,
        secretary: super::cover::secretary(book)?,
        as_of: words::day(book.until),
        members: Some(members),
        composition: composition.map(|(label, value)| (label.to_owned(), value)).to_vec(),
        groups: groups(book)?,
        officers: officers(book)?,
        note: String::new(),
    };
    Ok(vec![basics.form()])
}

fn people(count: u32) -> String {
    format!("{count} 人")
}

fn groups(book: &Yearbook<'_>) -> Outcome<Vec<GroupLine>> {
    let roster = roster::on_day(book.db, book.until)?;
    let lines = group::list(book.db, book.until)?;
    let line = |line: group::GroupLine| {
        let of_group = roster.iter().filter(|one| one.group.as_ref().is_some_and(|(id, _)| *id == line.id));
        let members: Vec<String> = of_group.map(|one| one.name.clone()).collect();
        GroupLine {
            name: line.name,
            leader: line.leader.map(|(_, name)| name).unwrap_or_default(),
            count: u32::try_from(members.len()).ok(),
            members,
        }
    };
    Ok(lines.into_iter().map(line).collect())
}

/// Those who helped the branch on a day of the year.
fn officers(book: &Yearbook<'_>) -> Outcome<Vec<OfficerLine>> {
    let (first, last): (NaiveDate, NaiveDate) = (book.first_day(), book.last_day());
    let of_year = |officer: &Officer| {
        officer.from.is_none_or(|from| from.first_day() <= last) && officer.to.is_none_or(|to| to.last_day() >= first)
    };
    let line = |officer: Officer| OfficerLine {
        kind: officer.kind.word().to_owned(),
        span: span(officer.from, officer.to),
        name: officer.name,
        unit: officer.unit.unwrap_or_default(),
        phone: officer.phone.unwrap_or_default(),
    };
    Ok(committee::officers(book.db)?.into_iter().filter(of_year).map(line).collect())
}

/// `2024年5月10日起`, `2024年5月10日至2026年3月`; nothing of what nobody wrote down.
pub(super) fn span(from: Option<PartialDate>, to: Option<PartialDate>) -> String {
    match (from.map(PartialDate::in_chinese), to.map(PartialDate::in_chinese)) {
        (Some(from), Some(to)) => format!("{from}至{to}"),
        (Some(from), None) => format!("{from}起"),
        (None, Some(to)) => format!("至{to}"),
        (None, None) => String::new(),
    }
}
