//! What follows from what was filled in so far: by when the next step of 发展党员 is due, how many points an affair is
//! worth. It is proposed and not written: the secretary decides.

use chrono::NaiveDate;
use domain::{
    date::year_month_day,
    register::{
        AFFAIR, APPLICANT, BASIS, DEVELOPING, DEVELOPING_STEPS, DUE_BY, GIVEN, POINTS, PointRule, RegisterEntryDraft,
        RegisterValue, STEP, TAKEN, Values, developing_step,
    },
    text::clean,
};
use store::{Db, Error, register as stored, settings};

use super::wire::RegisterProposal;
use crate::{Desk, Outcome};

/// A day after every entry.
const LAST: NaiveDate = match NaiveDate::from_ymd_opt(2199, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Nothing of a register that proposes nothing.
pub(super) fn propose(desk: &Desk, request: RegisterEntryDraft) -> Outcome<RegisterProposal> {
    let proposed = desk.store()?.read(move |db| match request.register.as_str() {
        DEVELOPING => next_step(db, &request),
        POINTS => points(db, &request),
        _ => Ok(None),
    })?;
    Ok(proposed.unwrap_or_default())
}

fn said<'a>(draft: &'a RegisterEntryDraft, field: &str) -> Option<&'a str> {
    match draft.values.get(field) {
        Some(RegisterValue::Text(text)) if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    }
}

/// By when the next step is due; a limit that runs from an earlier step asks the book when that was.
fn next_step(db: &Db, draft: &RegisterEntryDraft) -> Result<Option<RegisterProposal>, Error> {
    let Some(step) = said(draft, STEP).and_then(developing_step) else { return Ok(None) };
    let applicant = said(draft, APPLICANT).map(clean).unwrap_or_default();
    let entries = stored::until(db, DEVELOPING, LAST)?;
    let taken = |number: u32| {
        let mut of_applicant = entries.iter().rev().filter(|entry| entry.said(APPLICANT) == applicant);
        of_applicant
            .find(|entry| developing_step(entry.said(STEP)).is_some_and(|step| step.number == number))
            .map(|entry| entry.draft.day)
    };
    Ok(step.next_by(draft.day, taken).map(|(due, limit)| {
        let next = DEVELOPING_STEPS.iter().find(|step| step.number == limit.to).map_or("", |step| step.word);
        let until = RegisterValue::Text(due.to_string());
        RegisterProposal {
            values: Values::from([(DUE_BY.to_owned(), until)]),
            why: format!("下一步是「{next}」，{}前：{}。", year_month_day(due), limit.rule),
        }
    }))
}

/// The points of an affair by the branch's rules.
fn points(db: &Db, draft: &RegisterEntryDraft) -> Result<Option<RegisterProposal>, Error> {
    let Some(affair) = said(draft, AFFAIR) else { return Ok(None) };
    let rules: Vec<PointRule> = settings::get_as(db, "points_rules")?;
    Ok(rules.into_iter().find(|rule| rule.what == affair).map(|rule| {
        let (field, verb) = if rule.points < 0 { (TAKEN, "扣") } else { (GIVEN, "加") };
        let points = rule.points.abs();
        let values =
            [(field, RegisterValue::Number(points)), (BASIS, RegisterValue::Text(format!("积分办法：{}", rule.what)))];
        RegisterProposal {
            values: values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect(),
            why: format!("按本支部的积分办法，「{}」{verb} {points} 分。", rule.what),
        }
    }))
}
