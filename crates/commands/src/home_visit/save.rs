//! Registering a visit.

use domain::{
    attendance::MakeUp,
    dues::Way,
    occasion::title,
    register::{HomeVisit, HomeVisitProblem, RegisterValue, Values},
    text::clean_or_none,
};
use store::{Op, Tx, attendance, occasion, register};

use super::wire::{HomeVisitDone, HomeVisitRequest, WAY};
use crate::{
    Changed, Desk, Failure, Outcome,
    dues::{
        collect,
        wire::{CollectRequest, Receipt},
    },
    register::pasted,
};

/// The register of study brought home, and its field of what was studied.
const STUDY: (&str, &str) = ("送学上门", "学习内容");

/// Fails with `home_visit.day_ahead`, and as each of the registers, the make-up study and the collecting of dues do;
/// nothing is registered then.
pub(super) fn save(desk: &Desk, request: HomeVisitRequest) -> Outcome<Changed<HomeVisitDone>> {
    let visit = &request.visit;
    if visit.day > desk.today() {
        return Err(Failure::new("home_visit.day_ahead", "日期还没有到", "请填实际去的那一天；还没去的，去了再登记。"));
    }
    let strange = |id| !visit.member_ids.contains(&id);
    let others = request.make_ups.iter().map(|one| one.member_id);
    let others = others.chain(request.dues.iter().flat_map(|dues| &dues.lines).map(|line| line.member_id));
    if others.into_iter().any(strange) {
        return Err(Failure::new(
            "home_visit.not_visited",
            "补学、交党费的人不在走访对象里",
            "请把这位党员加进走访对象，或去掉这一项。",
        ));
    }
    // Dues have numbers and are voided when the visit is taken back; all else just goes.
    let name = "登记入户";
    let op = if request.dues.is_some() { Op::compensating(name) } else { Op::new(name) };
    let op = visit.member_ids.iter().fold(op, |op, id| op.about("member", id.0));
    Ok(desk.store()?.transact(op, move |tx| register_all(tx, request))?.into())
}

fn register_all(tx: &Tx, request: HomeVisitRequest) -> Outcome<HomeVisitDone> {
    let beside = !request.make_ups.is_empty() || request.dues.is_some();
    let mut registered = Vec::new();
    let make_up = make_up_of(&request);
    let collecting = collecting(&request);
    for entry in request.visit.entries(beside)? {
        registered.push(entry.register.clone());
        register::save(tx, pasted(entry))?;
    }
    for one in &request.make_ups {
        attendance::make_up(tx, one.occasion_id, &[one.member_id], &make_up)?;
        let missed = occasion::get(tx, one.occasion_id)?.draft;
        registered.push(format!("补学：{}", title(&missed.kinds, missed.other_word.as_deref())));
    }
    let receipts: Vec<Receipt> = match collecting {
        Some(collecting) => collect::register(tx, collecting)?,
        None => Vec::new(),
    };
    registered.extend(receipts.iter().map(|one| format!("党费：{} {} 元", one.name, one.amount)));
    Ok(HomeVisitDone { registered, receipts })
}

/// How they caught up: with what was brought, where study was.
fn make_up_of(request: &HomeVisitRequest) -> MakeUp {
    let HomeVisit { day, visitors, parts, .. } = &request.visit;
    let text = |values: &Values| match values.get(STUDY.1) {
        Some(RegisterValue::Text(text)) => clean_or_none(text),
        _ => None,
    };
    let brought = parts.get(STUDY.0).and_then(text);
    MakeUp {
        way: WAY,
        made_on: *day,
        by_whom: clean_or_none(visitors),
        content: brought.or_else(|| clean_or_none(&request.studied)),
        booklets: None,
    }
}

fn collecting(request: &HomeVisitRequest) -> Option<CollectRequest> {
    let HomeVisit { day, visitors, .. } = &request.visit;
    request.dues.as_ref().map(|dues| CollectRequest {
        received_on: *day,
        collector: clean_or_none(visitors),
        way: Way::AtHome,
        means: dues.means,
        occasion_id: None,
        note: None,
        far_confirmed: false,
        lines: dues.lines.clone(),
    })
}

impl From<HomeVisitProblem> for Failure {
    fn from(problem: HomeVisitProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
