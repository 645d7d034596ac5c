//! 介绍信草稿 of a transfer, made of its entry and the member's card. The ID number is left to the pen: the superior
//! writes it on the letter itself.

use ::report::{forms::transfer::Transfer, page::lay_out};
use chrono::Datelike;
use domain::{
    date::{PartialDate, Precision},
    member::anniversary::years_since,
    money::{number_in_capitals, year_in_capitals},
    register::TRANSFERS,
};
use store::{
    member::{MemberOnDay, all_on_day},
    register::StoredEntry,
};

use super::{
    lay_pages, not_as,
    register::entry_of,
    wire::{Format, Paper, PrintNote, RegisterEntryPaperRequest},
    words,
};
use crate::{Desk, Outcome};

/// Fails with `transfer.none` for an entry of another register.
pub fn transfer_letter(desk: &Desk, request: RegisterEntryPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let (_, entry) = entry_of(desk, request.id, TRANSFERS, "transfer.none")?;
    let day = entry.draft.day.min(desk.today());
    let members = desk.store()?.read(move |db| all_on_day(db, day))?;
    let letter = letter(&entry, &members);
    let print = PrintNote::of(format!("组织关系介绍信草稿 {}", letter.name), Format::Pdf);
    lay_pages(desk, &lay_out(&letter.form()), Vec::new(), print)
}

fn letter(entry: &StoredEntry, members: &[MemberOnDay]) -> Transfer {
    let said = |name: &str| entry.said(name).to_owned();
    let whom = entry.named("党员").first().copied();
    let member = whom.and_then(|id| members.iter().find(|of| of.record.id == id));
    let value = |key: &str| member.and_then(|of| of.record.values.get(key)).unwrap_or_default().to_owned();
    let day = entry.draft.day;
    let born = value("birth_date").parse::<PartialDate>().ok();
    let age = born.and_then(|born| years_since(born, day)).map(|age| age.years.to_string());
    let kind = member.map(|of| of.member.kind_on(day).word().trim_end_matches("党员").to_owned());
    Transfer {
        number: said("介绍信号"),
        name: whom.and_then(|id| entry.names.get(&id).cloned()).unwrap_or_default(),
        sex: value("sex"),
        age: age.unwrap_or_default(),
        ethnicity: value("ethnicity"),
        kind: kind.unwrap_or_default(),
        from: said("由何处"),
        to: said("到何处"),
        paid_until: in_capitals(&said("党费交到何月")),
        valid_for: days_in_capitals(&said("有效期")),
        phone: value("phone"),
        day: said("开出日期").parse().ok().map(words::day).unwrap_or_default(),
    }
}

/// `2026-10` as 贰零贰陆年壹拾月; what is no month stays as it is written.
fn in_capitals(month: &str) -> String {
    let read = month.parse::<PartialDate>().ok().filter(|date| date.precision() != Precision::Year);
    read.map(PartialDate::first_day).map_or_else(
        || month.to_owned(),
        |day| format!("{}年{}月", year_in_capitals(day.year()), number_in_capitals(day.month())),
    )
}

/// `30天` as 叁拾; what is no number of days below a hundred stays as it is written.
fn days_in_capitals(days: &str) -> String {
    let number = days.trim_end_matches('天').trim().parse().ok().filter(|days: &u32| (1..100).contains(days));
    number.map_or_else(|| days.to_owned(), number_in_capitals)
}
