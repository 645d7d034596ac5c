//! Publishing dues (公示): by quarter and by year.

use chrono::NaiveDate;
use domain::{
    date::{Month, year_month_day},
    dues::PublicationId,
    fund::{FundSource, Movement},
    money::Fen,
    text::clean_or_none,
};
use store::{
    Db, Error, Op, branch,
    dues::{
        ledger::{self, MemberYear, YearLedger},
        publication::{self, PublicationValues},
        remittance,
    },
    fund, settings,
};

use super::{
    remittance::in_words,
    wire::{DuesYear, Publication, PublicationDraft, PublicationQuery, PublicationView, PublishedRow},
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about publishing.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.publications", "一年里公示过几次", list),
        Command::reads("dues.publication", "公示内容：逐人或只有合计，可贴到群里的文字", compose),
        Command::writes("dues.publish", "登记一次公示", publish),
    ]
}

pub(crate) fn list(desk: &Desk, request: DuesYear) -> Outcome<Vec<PublicationView>> {
    let found = desk.store()?.read(move |db| publication::of_year(db, request.year))?;
    let view = |one: publication::PublishedDues| PublicationView {
        id: one.id,
        year: one.values.year,
        quarter: one.values.quarter,
        published_on: one.values.published_on,
        until_day: one.values.until_day,
        place: one.values.place,
        by_person: one.values.by_person,
        note: one.values.note,
    };
    Ok(found.into_iter().map(view).collect())
}

/// First and last month of a quarter, or of the year.
fn period(year: i32, quarter: Option<u32>) -> Outcome<(Month, Month)> {
    let (first, last) = match quarter {
        None => (1, 12),
        Some(quarter) => (quarter.saturating_mul(3).saturating_sub(2), quarter.saturating_mul(3)),
    };
    let unknown = |_| Failure::new("dues.year", "年份或季度不对", "请核对年份和季度。");
    Ok((Month::new(year, first).map_err(unknown)?, Month::new(year, last).map_err(unknown)?))
}

fn publish(desk: &Desk, request: PublicationDraft) -> Outcome<Changed<PublicationId>> {
    period(request.year, request.quarter)?;
    if request.until_day.is_some_and(|until| until < request.published_on) {
        return Err(Failure::new("dues.days", "公示结束的日期比开始的还早", "请核对公示起止日期。"));
    }
    let values = PublicationValues {
        year: request.year,
        quarter: request.quarter,
        published_on: request.published_on,
        until_day: request.until_day,
        place: request.place.as_deref().and_then(clean_or_none),
        by_person: request.by_person,
        note: request.note.as_deref().and_then(clean_or_none),
    };
    let op = Op::new(format!("登记{}党费公示", in_period(values.year, values.quarter)));
    Ok(desk.store()?.transact(op, move |tx| publication::insert(tx, &values))?.into())
}

/// `2026年第三季度`, `2026年度`.
fn in_period(year: i32, quarter: Option<u32>) -> String {
    match quarter {
        Some(quarter) => format!("{year}年第{}季度", in_words(quarter)),
        None => format!("{year}年度"),
    }
}

pub(crate) fn compose(desk: &Desk, request: PublicationQuery) -> Outcome<Publication> {
    let months = period(request.year, request.quarter)?;
    let today = desk.today();
    Ok(desk.store()?.read(move |db| {
        let by_person = match request.by_person {
            Some(by_person) => by_person,
            None => settings::get_as(db, "dues_publish_by_person")?,
        };
        let published = gather(db, &request, months, today, by_person)?;
        let branch = branch::get(db)?.map(|branch| branch.name).unwrap_or_default();
        Ok::<_, Error>(Publication { text: as_text(&published, &branch, today), ..published })
    })?)
}

/// One member's months of the period that have begun, and what is owed of them; none for one who had nothing to pay
/// in them and paid nothing.
fn row(
    member: &MemberYear,
    ledger: &YearLedger,
    (first, last): (Month, Month),
    today: NaiveDate,
) -> Option<(PublishedRow, Fen)> {
    let has_begun = |month: Month| month >= first && month <= last && month.first_day() <= today;
    let entries = || member.months.iter().filter(|entry| has_begun(entry.state.month));
    if !entries().any(|entry| entry.state.due.is_some() || !entry.parts.is_empty()) {
        return None;
    }
    let states = || entries().map(|entry| &entry.state);
    let row = PublishedRow {
        name: member.name.clone(),
        due: states().filter_map(|state| state.due).sum(),
        paid: states().map(|state| state.paid + state.extra).sum(),
    };
    Some((row, states().map(|state| state.owed(ledger.at(today))).sum()))
}

fn gather(
    db: &Db,
    request: &PublicationQuery,
    months: (Month, Month),
    today: NaiveDate,
    by_person: bool,
) -> Result<Publication, Error> {
    let ledger = ledger::year(db, request.year)?;
    let found: Vec<(PublishedRow, Fen)> =
        ledger.members.iter().filter_map(|member| row(member, &ledger, months, today)).collect();
    let behind = u32::try_from(found.iter().filter(|(_, owed)| *owed > Fen::ZERO).count()).unwrap_or(u32::MAX);
    let rows: Vec<PublishedRow> = found.into_iter().map(|(row, _)| row).collect();
    let remitted = remittance::of_year(db, request.year)?;
    let remitted = remitted
        .iter()
        .filter(|one| one.voided.is_none() && request.quarter.is_none_or(|quarter| one.values.quarter == quarter))
        .map(|one| one.values.amount)
        .sum();
    let (from, to) = (months.0.first_day(), months.1.last_day());
    let entries = fund::entry::all(db)?;
    let of_returned_dues = |wanted: fn(Movement) -> bool| -> Fen {
        let standing = entries.iter().filter(|entry| entry.voided.is_none()).map(|entry| &entry.values);
        let returned = standing.filter(|values| values.source == FundSource::ReturnedDues && wanted(values.movement));
        returned.filter(|values| values.day >= from && values.day <= to).map(|values| values.amount).sum()
    };
    Ok(Publication {
        title: format!("{}党费收缴公示", in_period(request.year, request.quarter)),
        text: String::new(),
        people: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        due: rows.iter().map(|row| row.due).sum(),
        paid: rows.iter().map(|row| row.paid).sum(),
        owed_people: (behind > 0).then_some(behind),
        remitted,
        returned: of_returned_dues(|movement| movement == Movement::Income),
        spent: of_returned_dues(|movement| matches!(movement, Movement::Expense(_))),
        rows: if by_person { rows } else { Vec::new() },
    })
}

/// As it is pasted in a chat group: short lines, no table.
fn as_text(published: &Publication, branch: &str, today: NaiveDate) -> String {
    let mut lines = vec![
        published.title.clone(),
        format!(
            "共 {} 人，应交 {} 元，实交 {} 元{}。",
            published.people,
            published.due.grouped(),
            published.paid.grouped(),
            published.owed_people.map_or(String::new(), |people| format!("，还有 {people} 人未交齐")),
        ),
    ];
    let others =
        [("上缴上级", published.remitted), ("收到返还", published.returned), ("返还党费支出", published.spent)];
    let others = others.iter().filter(|(_, sum)| !sum.is_zero());
    let others: Vec<String> = others.map(|(word, sum)| format!("{word} {} 元", sum.grouped())).collect();
    if !others.is_empty() {
        lines.push(format!("{}。", others.join("，")));
    }
    for (number, row) in (1..).zip(&published.rows) {
        lines.push(format!("{number}. {}　应交 {}　实交 {}", row.name, row.due, row.paid));
    }
    lines.push("如有不符，请与支部联系。".to_owned());
    lines.push(branch.to_owned());
    lines.push(year_month_day(today));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
