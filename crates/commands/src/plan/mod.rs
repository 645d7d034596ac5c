//! The year's plan.

pub mod wire;

use chrono::{Datelike, NaiveDate};
use domain::{
    occasion::{OccasionDraft, OccasionState, title},
    plan::{PlanSetting, propose},
};
use store::{Error, Op, branch, compliance, group, occasion};

use self::wire::{PlanAcceptance, PlanProposal, PlanRequest, ProposedLine};
use crate::{Changed, Command, Desk, Failure, Outcome, compliance::started_on};

/// The commands about the plan.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("plan.propose", "按规定排出全年应开展的活动", propose_year),
        Command::writes("plan.accept", "把选定的活动列入计划", accept),
    ]
}

fn propose_year(desk: &Desk, request: PlanRequest) -> Outcome<PlanProposal> {
    let (year, today) = (request.year, desk.today());
    Ok(desk.store()?.read(move |db| {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
        let existing = occasion::between(db, day(1, 1), day(12, 31))?;
        let names = group::names(db)?;
        let [groups] = group::with_members(db, [today])?;
        let theme_day = branch::get(db)?.and_then(|branch| branch.theme_day).map(u32::from);
        let setting = PlanSetting { year, not_before: today.max(started_on(db, today)?), theme_day, groups: &groups };
        let items = propose(&compliance::list(db)?, &existing, setting)
            .into_iter()
            .map(|item| ProposedLine {
                title: title(&item.kinds, None),
                group: item.group.and_then(|group| names.get(&group).cloned()),
                item,
            })
            .collect();
        let already = u32::try_from(existing.len()).unwrap_or(u32::MAX);
        Ok::<_, Error>(PlanProposal { year, items, already })
    })?)
}

fn accept(desk: &Desk, request: PlanAcceptance) -> Outcome<Changed<u32>> {
    let PlanAcceptance { year, items } = request;
    if items.iter().any(|item| item.day.year() != year) {
        return Err(Failure::new(
            "plan.other_year",
            format!("有活动的日期不在 {year} 年"),
            "请把日期改到这一年，或到那一年的计划里添加。",
        ));
    }
    let drafts = items
        .into_iter()
        .map(|item| {
            let draft = OccasionDraft::blank(item.kinds, item.day);
            OccasionDraft { state: Some(OccasionState::Planned), group_id: item.group, ..draft }.checked()
        })
        .collect::<Result<Vec<_>, _>>()?;
    let done = desk.store()?.transact(Op::new(format!("制定{year}年计划")), move |tx| {
        for draft in &drafts {
            occasion::save(tx, draft)?;
        }
        Ok::<_, Error>(u32::try_from(drafts.len()).unwrap_or(u32::MAX))
    })?;
    Ok(done.into())
}
