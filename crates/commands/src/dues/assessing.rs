//! Setting what members are to pay: one by one, many at once, as last year, raised; confirming and changing a year.

use std::collections::BTreeMap;

use domain::{
    dues::{Assessed, Rhythm, SumEntered, SumProblem},
    member::MemberId,
};
use store::{
    Op, Tx,
    dues::{
        assessment::{self, AssessmentHeld, Confirmation},
        closing,
        ledger::{self, YearLedger},
        rate,
    },
    member,
};

use super::{
    assessment::{latest_by_member, suggested},
    rates::month_of,
    wire::{
        AssessmentChange, AssessmentConfirm, AssessmentDraft, AssessmentDrafts, AssessmentLift, AssessmentRaise,
        DuesYear,
    },
};
use crate::{Changed, Command, Desk, Failure, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::writes("dues.assessment_save", "填写或修改年度核定，一人或多人", save),
        Command::writes("dues.assessment_take_over", "还没有核定的人沿用上年的基数，按规定算出月应交", take_over),
        Command::writes("dues.assessment_raise", "按比例调整基数和月应交", raise),
        Command::writes("dues.assessment_confirm", "确认年度核定，年内锁定", confirm),
        Command::writes("dues.assessment_lift", "解除年度核定的锁定，写明原因", lift),
        Command::writes("dues.assessment_change", "年内更改月应交，写明从几月起和原因", change),
    ]
}

/// Fails with `dues.not_on_roster`, `dues.amount_missing`, `dues.amount_negative`, `dues.reason_missing`, each
/// naming whom, and `dues.year_confirmed`.
fn save(desk: &Desk, request: AssessmentDrafts) -> Outcome<Changed<u32>> {
    let AssessmentDrafts { year, rows } = request;
    let done = desk.store()?.transact(Op::new(format!("核定{year}年党费")), move |tx| {
        let rules = rate::rules(tx)?;
        let ledger = ledger::year(tx, year)?;
        let mut set = Vec::new();
        let mut problems: BTreeMap<SumProblem, Vec<String>> = BTreeMap::new();
        for row in rows {
            let (name, month) = paying(&ledger, row.member_id)?;
            let member_id = row.member_id;
            match entered(row).assessed(&rules, month_of(year, month)?) {
                Ok(sum) => set.push((member_id, sum)),
                Err(problem) => problems.entry(problem).or_default().push(name.to_owned()),
            }
        }
        if let Some((problem, names)) = problems.pop_first() {
            return Err(told(problem, &names));
        }
        write(tx, year, &set)
    })?;
    Ok(done.into())
}

fn entered(row: AssessmentDraft) -> SumEntered {
    let AssessmentDraft { category, base_kind, base, amount, rhythm, reason, .. } = row;
    SumEntered { category, base_kind, base, amount, rhythm, reason }
}

/// Name of a member who pays here in the year, and the first month; refused with `dues.not_on_roster`.
fn paying(ledger: &YearLedger, id: MemberId) -> Outcome<(&str, u32)> {
    let member = ledger.member(id).filter(|member| member.is_on_roster());
    member.map(|member| (member.name.as_str(), member.first_month())).ok_or_else(|| {
        Failure::new(
            "dues.not_on_roster",
            format!("选中的人里有人{}年不在本支部名册上", ledger.year),
            "请刷新核定表后再选；刚转入的，请先在名册里登记。",
        )
    })
}

fn told(problem: SumProblem, names: &[String]) -> Failure {
    let names = names.join("、");
    let (code, title, what_to_do) = match problem {
        SumProblem::AmountMissing => (
            "dues.amount_missing",
            format!("{names}还没有基数，也没有月应交"),
            "请填写核定基数；只知道月应交的，直接填月应交。",
        ),
        SumProblem::Negative => ("dues.amount_negative", format!("{names}的金额小于零"), "请核对金额。"),
        SumProblem::ReasonMissing => (
            "dues.reason_missing",
            format!("{names}的月应交与按规定算出的不同，还没有写原因"),
            "请写明原因，如：按上级核定。",
        ),
    };
    Failure::new(code, title, what_to_do)
}

fn write(tx: &Tx, year: i32, set: &[(MemberId, Assessed)]) -> Outcome<u32> {
    for (member, sum) in set {
        assessment::put(tx, *member, year, sum)?;
    }
    Ok(u32::try_from(set.len()).unwrap_or(u32::MAX))
}

/// Those without a sum this year who had one last year. Answers how many; fails with `dues.nothing_to_take_over`.
fn take_over(desk: &Desk, request: DuesYear) -> Outcome<Changed<u32>> {
    let year = request.year;
    let done = desk.store()?.transact(Op::new(format!("{year}年党费核定沿用上年")), move |tx| {
        let rules = rate::rules(tx)?;
        let ledger = ledger::year(tx, year)?;
        let before = latest_by_member(assessment::of_year(tx, year - 1)?);
        let mut set = Vec::new();
        for mine in ledger.members.iter().filter(|mine| mine.is_on_roster() && mine.assessments.is_empty()) {
            if let Some(last) = before.get(&mine.member_id) {
                let sum = last.set.carried_over(&rules, month_of(year, mine.first_month())?);
                set.push((mine.member_id, sum));
            }
        }
        if set.is_empty() {
            return Err(Failure::new(
                "dues.nothing_to_take_over",
                "没有可以沿用的：各人已有今年的核定，或上年没有核定",
                "请直接填写各人的基数或月应交。",
            ));
        }
        write(tx, year, &set)
    })?;
    Ok(done.into())
}

/// Fails with `dues.percent`, `dues.reason_missing`, `dues.nothing_to_raise`, `dues.year_confirmed`.
fn raise(desk: &Desk, request: AssessmentRaise) -> Outcome<Changed<u32>> {
    let AssessmentRaise { year, percent, member_ids, reason } = request;
    let reason = needed(&reason)?;
    if percent.0 == 0 || percent.0 <= -MOST_RAISE || percent.0 > MOST_RAISE {
        return Err(Failure::new("dues.percent", "调整的比例不对", "请填写上调或下调的百分比，如 3、3.8。"));
    }
    let op = Op::new(format!("{year}年党费核定按比例调整 {}%", signed(percent.0)));
    let done = desk.store()?.transact(op, move |tx| {
        let rules = rate::rules(tx)?;
        let ledger = ledger::year(tx, year)?;
        let before = latest_by_member(assessment::of_year(tx, year - 1)?);
        let wanted = |id| member_ids.as_ref().is_none_or(|ids| ids.contains(&id));
        let mut set = Vec::new();
        for mine in ledger.members.iter().filter(|mine| mine.is_on_roster() && wanted(mine.member_id)) {
            let held = mine.assessments.iter().find(|row| !row.is_change).or(before.get(&mine.member_id));
            if let Some(held) = held {
                let month = month_of(year, mine.first_month())?;
                set.push((mine.member_id, held.set.raised(&rules, month, percent, &reason)));
            }
        }
        if set.is_empty() {
            return Err(Failure::new(
                "dues.nothing_to_raise",
                "选中的人今年和去年都没有核定，没有可以调整的",
                "请先填写他们的基数或月应交。",
            ));
        }
        write(tx, year, &set)
    })?;
    Ok(done.into())
}

/// More than doubling is a slip of the key; so is taking away all.
const MOST_RAISE: i64 = 10_000;

/// `3.8`, `-5`.
fn signed(percent: i64) -> String {
    let sign = if percent < 0 { "-" } else { "" };
    format!("{sign}{}", domain::dues::Rate(percent.abs()).percent())
}

fn needed(reason: &str) -> Outcome<String> {
    domain::text::clean_or_none(reason)
        .ok_or_else(|| Failure::new("dues.reason_missing", "还没有写原因", "请写明原因，如：养老金上调、按上级核定。"))
}

/// Fails with `dues.nothing_assessed` and `dues.year_confirmed`.
fn confirm(desk: &Desk, request: AssessmentConfirm) -> Outcome<Changed<i32>> {
    let AssessmentConfirm { year, on, occasion_id, note } = request;
    let note = note.as_deref().and_then(domain::text::clean_or_none);
    let done = desk.store()?.transact(Op::compensating(format!("确认{year}年党费核定")), move |tx| {
        if assessment::of_year(tx, year)?.is_empty() {
            return Err(Failure::new(
                "dues.nothing_assessed",
                format!("{year}年还没有核定任何人的党费"),
                "请先填写核定表，再确认。",
            ));
        }
        assessment::confirm(tx, &Confirmation { year, on, occasion_id, note })?;
        Ok(year)
    })?;
    Ok(done.into())
}

/// Fails with `dues.reason_missing`.
fn lift(desk: &Desk, request: AssessmentLift) -> Outcome<Changed<i32>> {
    let AssessmentLift { year, reason } = request;
    let reason = needed(&reason)?;
    let op = Op::new(format!("解除{year}年党费核定的锁定"));
    Ok(desk.store()?.transact(op, move |tx| assessment::lift(tx, year, &reason).map(|()| year))?.into())
}

/// Fails with `dues.reason_missing`, `dues.nobody`, `dues.month`, `dues.period_closed`, `dues.not_on_roster` and as
/// [`save`] does.
fn change(desk: &Desk, request: AssessmentChange) -> Outcome<Changed<u32>> {
    let reason = needed(&request.reason)?;
    let month = month_of(request.year, request.from_month.into())?;
    if request.member_ids.is_empty() {
        return Err(Failure::new("dues.nobody", "还没有选人", "请先选中要更改的人。"));
    }
    let op = Op::new(format!("更改{}起的月应交党费", month.in_chinese()));
    let done = desk.store()?.transact(op, move |tx| {
        if closing::closed_months(tx)?.contains(&month) {
            return Err(Failure::new(
                "dues.period_closed",
                format!("{}已经结账，应交数额不再变动", month.in_chinese()),
                "请从结账以后的月份起更改；要补差的，收款时另行登记。",
            ));
        }
        let rules = rate::rules(tx)?;
        let ledger = ledger::year(tx, request.year)?;
        for id in &request.member_ids {
            let (name, _) = paying(&ledger, *id)?;
            let before = ledger.member(*id).and_then(|mine| assessment::holding(&mine.assessments, month.number()));
            let entered = match before {
                Some(before) => changed(before, &request, &reason),
                None => anew(tx, *id, &request, &reason)?,
            };
            let sum = entered.assessed(&rules, month).map_err(|problem| told(problem, &[name.to_owned()]))?;
            assessment::change(tx, *id, request.year, month.number(), &sum)?;
        }
        Ok(u32::try_from(request.member_ids.len()).unwrap_or(u32::MAX))
    })?;
    Ok(done.into())
}

/// What held before, with what is new. A new base without a sum is reckoned by rule; without either, the sum stays.
fn changed(before: &AssessmentHeld, request: &AssessmentChange, reason: &str) -> SumEntered {
    let set = before.set.clone();
    let stays = request.base.is_none() && request.amount.is_none();
    SumEntered {
        category: set.category,
        base_kind: set.base_kind,
        base: request.base.or(set.base),
        amount: request.amount.or(stays.then_some(set.amount)),
        rhythm: request.rhythm.unwrap_or(set.rhythm),
        reason: Some(reason.to_owned()),
    }
}

/// One who came after the year was confirmed.
fn anew(tx: &Tx, id: MemberId, request: &AssessmentChange, reason: &str) -> Outcome<SumEntered> {
    let (category, base_kind) = suggested(member::get(tx, id)?.values.get("retirement"));
    Ok(SumEntered {
        category,
        base_kind,
        base: request.base,
        amount: request.amount,
        rhythm: request.rhythm.unwrap_or(Rhythm::Monthly),
        reason: Some(reason.to_owned()),
    })
}
