//! The year's assessment (年度核定) as a table: what holds, what held last year, what the rule proposes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{AssessmentRules, BaseKind, DuesCategory, Rhythm, assessment_advice},
    member::MemberId,
    money::Fen,
};
use store::{
    Db, Error,
    dues::{
        assessment::{self, AssessmentHeld},
        ledger::{self, MemberYear},
        rate,
    },
    member::{self, MemberOnDay},
};

use super::wire::{AssessmentChangeView, AssessmentRow, AssessmentTable, DuesYear, LastYear, YearConfirmed};
use crate::{Command, Desk, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![Command::reads("dues.assessment", "年度核定表：每人的基数、比例、月应交，旁边是上年的", table)]
}

fn table(desk: &Desk, request: DuesYear) -> Outcome<AssessmentTable> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| of_year(db, request.year, today))?)
}

/// The table of a year, as of a day.
pub(crate) fn of_year(db: &Db, year: i32, today: NaiveDate) -> Result<AssessmentTable, Error> {
    let year_end = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    let rules = rate::rules(db)?;
    let ledger = ledger::year(db, year)?;
    let last_year = latest_by_member(assessment::of_year(db, year - 1)?);
    let mut people: BTreeMap<MemberId, MemberOnDay> =
        member::all_on_day(db, today.min(year_end))?.into_iter().map(|person| (person.record.id, person)).collect();
    let mut rows = Vec::new();
    for mine in ledger.members.iter().filter(|mine| mine.is_on_roster()) {
        if let Some(person) = people.remove(&mine.member_id) {
            rows.push(row(&person, mine, last_year.get(&mine.member_id), &rules, (year, today.min(year_end))));
        }
    }
    let confirmed = assessment::confirmation(db, year)?;
    let assessed = rows.iter().filter(|row| row.amount.is_some()).count();
    Ok(AssessmentTable {
        year,
        advice: advice(&rows, assessed),
        members: count(rows.len()),
        assessed: count(assessed),
        monthly_total: rows.iter().filter_map(|row| row.amount).sum(),
        last_year_monthly_total: rows.iter().filter_map(|row| Some(row.last_year.as_ref()?.amount)).sum(),
        rounding: rules.rounding.in_chinese(),
        confirmed: confirmed.map(|one| YearConfirmed { on: one.on, note: one.note, occasion_id: one.occasion_id }),
        rows,
    })
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// What holds at the end of a year, by member.
pub(super) fn latest_by_member(rows: Vec<AssessmentHeld>) -> BTreeMap<MemberId, AssessmentHeld> {
    rows.into_iter().map(|row| (row.member_id, row)).collect()
}

/// What is worth saying about the whole.
fn advice(rows: &[AssessmentRow], assessed: usize) -> Vec<String> {
    let open = rows.len() - assessed;
    let copied = rows.iter().filter(|row| row.amount.is_none() && row.last_year.is_some()).count();
    let mut advice = Vec::new();
    if open > 0 {
        advice.push(format!("还有 {open} 人没有核定"));
    }
    if copied > 0 {
        advice.push(format!("其中 {copied} 人可以先沿用去年的基数，再逐个核对"));
    }
    advice
}

/// What the roster suggests for one who was never assessed.
pub(super) fn suggested(retirement: Option<&str>) -> (DuesCategory, BaseKind) {
    match retirement {
        Some("在职") => (DuesCategory::InService, BaseKind::Salary),
        Some("离休") => (DuesCategory::Retired, BaseKind::BasicRetirementPay),
        _ => (DuesCategory::Retired, BaseKind::BasicPension),
    }
}

fn row(
    person: &MemberOnDay,
    mine: &MemberYear,
    last_year: Option<&AssessmentHeld>,
    rules: &AssessmentRules,
    (year, day): (i32, NaiveDate),
) -> AssessmentRow {
    let retirement = person.record.values.get("retirement");
    let held = mine.assessed().map(|row| &row.set);
    let before = last_year.map(|row| &row.set);
    let known = held.or(before);
    let (category, base_kind) = known.map_or_else(|| suggested(retirement), |set| (set.category, set.base_kind));
    let base = held.and_then(|set| set.base);
    let first_month = mine.first_month();
    // The first sum of the year is by the rates of its first month, a change by those of its own.
    let from = mine.assessed().map_or(first_month, |row| row.from_month.max(first_month));
    let proposal = Month::new(year, from).ok().and_then(|month| rules.proposed(category, month, base));
    let amount = held.map(|set| set.amount);
    AssessmentRow {
        member_id: mine.member_id,
        name: mine.name.clone(),
        sex: person.member.sex,
        kind: person.member.kind_on(day),
        retirement: retirement.map(str::to_owned),
        category,
        base_kind,
        base,
        rate: held.map_or(proposal.and_then(|one| one.rate), |set| set.rate),
        rate_text: held.map(|set| set.rate_text()).unwrap_or_default(),
        proposed: proposal.map(|one| one.amount),
        amount,
        rhythm: known.map_or(Rhythm::Monthly, |set| set.rhythm),
        first_month: u8::try_from(first_month).unwrap_or(1),
        reason: held.and_then(|set| set.reason.clone()),
        last_year: before.map(|set| LastYear {
            base: set.base,
            rate_text: set.rate_text(),
            amount: set.amount,
            rhythm: set.rhythm,
        }),
        changes: mine.assessments.iter().filter(|row| row.is_change).map(change).collect(),
        advice: amount.map(|amount| row_advice(amount, before.map(|set| set.amount), first_month)).unwrap_or_default(),
    }
}

fn row_advice(amount: Fen, before: Option<Fen>, first_month: u32) -> Vec<String> {
    let mut advice = assessment_advice(amount, before);
    if first_month > 1 {
        advice.push(format!("从{first_month}月起在本支部交"));
    }
    advice
}

fn change(row: &AssessmentHeld) -> AssessmentChangeView {
    AssessmentChangeView {
        id: row.id,
        from_month: u8::try_from(row.from_month).unwrap_or(1),
        base: row.set.base,
        amount: row.set.amount,
        rhythm: row.set.rhythm,
        reason: row.set.reason.clone().unwrap_or_default(),
    }
}
