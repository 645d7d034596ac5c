//! 党费减免审批表.

use ::report::forms::dues::relief::Relief;
use domain::{
    date::Month,
    dues::{ReliefId, months_in_chinese},
};
use store::{
    Db, Error,
    dues::{
        assessment::holding,
        ledger,
        relief::{self, ReliefHeld},
    },
    settings,
};

use super::{disclosed, lay_record, wire::ReliefPaper};
use crate::{
    Desk, Outcome,
    dues::relief::occasion_text,
    report::{branch_of, wire::Paper, words},
};

/// Whether the superior is asked, by setting.
const TO_SUPERIOR: &str = "dues_relief_to_superior";

pub fn relief(desk: &Desk, request: ReliefPaper) -> Outcome<Paper> {
    let form = desk.store()?.read(move |db| match request.id {
        Some(id) => gather(db, id),
        None => blank(db),
    })?;
    let title = if form.name.is_empty() {
        "党费减免审批表".to_owned()
    } else {
        format!("党费减免审批表 {}", form.name)
    };
    if form.base.is_some() {
        disclosed(desk, &title)?;
    }
    lay_record(desk, &form.record(), &title, request.format)
}

/// A form to be filled by hand.
fn blank(db: &Db) -> Result<Relief, Error> {
    Ok(Relief {
        branch: branch_of(db)?.name,
        name: String::new(),
        category: String::new(),
        base: None,
        monthly: None,
        reason: String::new(),
        requested_on: String::new(),
        amount: None,
        months: String::new(),
        meeting: String::new(),
        decision: String::new(),
        to_superior: settings::get_as(db, TO_SUPERIOR)?,
        superior_opinion: String::new(),
    })
}

fn gather(db: &Db, id: ReliefId) -> Result<Relief, Error> {
    let ReliefHeld { name, relief, .. } = relief::get(db, id)?;
    let ledger = ledger::year(db, relief.from_month.year())?;
    let mine = ledger.member(relief.member_id);
    let set = mine.and_then(|mine| holding(&mine.assessments, relief.from_month.number())).map(|row| &row.set);
    let meeting = relief.occasion_id.map(|id| occasion_text(db, id)).transpose()?.flatten();
    let decided_on = relief.decided_on.map(words::day);
    let opinion = (relief.decided_on.is_some()).then(|| format!("{}。", relief.state.word()));
    let decision = [opinion, relief.decision.clone()].into_iter().flatten().collect::<Vec<_>>().join("");
    let months: Vec<Month> = relief.from_month.through(relief.to_month).collect();
    Ok(Relief {
        name,
        category: set.map(|set| set.category.word().to_owned()).unwrap_or_default(),
        base: set.and_then(|set| set.base),
        monthly: set.map(|set| set.amount),
        reason: relief.reason,
        requested_on: words::day(relief.requested_on),
        amount: Some(relief.amount),
        months: months_in_chinese(&months, 0),
        meeting: [decided_on, meeting].into_iter().flatten().collect::<Vec<_>>().join("　"),
        decision,
        superior_opinion: relief.superior_opinion.unwrap_or_default(),
        ..blank(db)?
    })
}
