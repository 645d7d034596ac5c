//! Papers of an outing, made of its entry in 外出活动 and the cards of those who go.

use ::report::{
    forms::outing::{Outing, Traveller},
    page::lay_out,
};
use domain::{
    date::{month_and_day, year_month_day},
    register::{OUTINGS, OutingPaper},
};
use store::register::StoredEntry;

use super::{
    lay_list, lay_pages, not_as,
    register::entry_of,
    wire::{Format, OutingPaperRequest, Paper, PrintNote},
};
use crate::{
    Desk, Outcome,
    member::{self, wire::PhoneQuery},
};

/// The field that names who goes along.
const TRAVELLERS: &str = "参加人";

/// Fails with `outing.none` for an entry of another register.
pub fn outing_paper(desk: &Desk, request: OutingPaperRequest) -> Outcome<Paper> {
    let (branch, entry) = entry_of(desk, request.id, OUTINGS, "outing.none")?;
    let outing = outing(desk, branch, &entry)?;
    let print = PrintNote::of(format!("{} {}", request.paper, outing.name), request.format);
    match request.paper {
        OutingPaper::Names => lay_list(desk, &outing.names(), print, request.format),
        _ if request.format != Format::Pdf => Err(not_as(request.format)),
        OutingPaper::Consent => lay_pages(desk, &lay_out(&outing.consents()), Vec::new(), print),
        OutingPaper::Card => lay_pages(desk, &lay_out(&outing.cards()), Vec::new(), print),
    }
}

fn outing(desk: &Desk, branch: String, entry: &StoredEntry) -> Outcome<Outing> {
    let lines = member::phone_list(desk, PhoneQuery { group_id: None })?;
    let said = |name: &str| entry.said(name).to_owned();
    let travellers = entry.named(TRAVELLERS).iter().map(|id| {
        let line = lines.iter().find(|line| line.id == *id);
        let family = line.and_then(|line| line.family.first());
        let family = family.map(|one| format!("{} {} {}", one.relation, one.name, one.phone).trim().to_owned());
        Traveller {
            name: entry.names.get(id).cloned().unwrap_or_default(),
            phone: line.map(|line| line.phones.clone()).unwrap_or_default(),
            family: family.unwrap_or_default(),
        }
    });
    let back = said("返回日期").parse().ok().filter(|back| *back != entry.draft.day);
    let days = year_month_day(entry.draft.day);
    Ok(Outing {
        branch,
        name: said("活动名称"),
        destination: said("目的地"),
        days: back.map_or(days.clone(), |back| format!("{days}至{}", month_and_day(back))),
        leader: said("领队"),
        medic: said("随行医护"),
        transport: said("交通工具"),
        travellers: travellers.collect(),
    })
}
