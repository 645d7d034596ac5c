//! 民主评议党员 of a year: votes, grades, what the rules say of them.

pub mod wire;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{
    appraisal::{AppraisalDraft, AppraisedMember, Votes, most_excellent},
    member::MemberId,
};
use store::{
    Db, Error, Op, appraisal,
    member::roster::{self, RosterLine},
    yearbook,
};

use self::wire::{AppraisalQuery, AppraisalView};
use crate::{Changed, Command, Desk, Outcome};

/// The commands about 民主评议.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("appraisal.get", "一年的民主评议：测评票数、支部评定、反馈，附提示", get),
        Command::writes("appraisal.save", "保存一年的民主评议", save),
    ]
}

fn get(desk: &Desk, request: AppraisalQuery) -> Outcome<AppraisalView> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    Ok(desk.store()?.read(move |db| view(db, year, today))?)
}

fn view(db: &Db, year: i32, today: NaiveDate) -> Result<AppraisalView, Error> {
    let (draft, is_kept) = of_year(db, year, today)?;
    let on_it = |id: &MemberId| draft.members.iter().any(|one| one.member_id == *id);
    let known = store::attendance::attendees(db)?.into_iter().map(|one| (one.member_id, one.name));
    let names: BTreeMap<MemberId, String> = known.filter(|(id, _)| on_it(id)).collect();
    Ok(AppraisalView {
        most_excellent: most_excellent(u32::try_from(draft.members.len()).unwrap_or(u32::MAX)),
        advice: draft.advice(),
        names,
        is_kept,
        sealed: yearbook::sealed(db, year)?.is_some(),
        draft,
    })
}

/// What is written down of a year, with those of the roster who are not on it; and whether anything is. The roster is
/// that of the day of the vote, else of today or the year's last day.
pub(crate) fn of_year(db: &Db, year: i32, today: NaiveDate) -> Result<(AppraisalDraft, bool), Error> {
    let kept = appraisal::of_year(db, year)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    let day = kept.as_ref().and_then(|draft| draft.day).unwrap_or_else(|| today.min(last));
    let is_kept = kept.is_some();
    let mut draft = kept.unwrap_or_else(|| AppraisalDraft::blank(year));
    // What was written down of a year that is past stays as it is: nobody is added to it.
    let roster: Vec<RosterLine> = if is_kept && today.year() > year { Vec::new() } else { roster::on_day(db, day)? };
    let missing: Vec<AppraisedMember> = roster
        .iter()
        .filter(|line| draft.members.iter().all(|one| one.member_id != line.member_id))
        .map(|line| not_yet(line.member_id))
        .collect();
    draft.members.extend(missing);
    Ok((draft, is_kept))
}

fn not_yet(member_id: MemberId) -> AppraisedMember {
    AppraisedMember { member_id, votes: Votes::default(), grade: None, told_on: None, note: None }
}

fn save(desk: &Desk, request: AppraisalDraft) -> Outcome<Changed<i64>> {
    let op = Op::new(format!("登记{}年民主评议", request.year));
    Ok(desk.store()?.transact(op, move |tx| appraisal::save(tx, request))?.into())
}
