//! Collecting dues: the list one ticks (按名单登记收款), and registering what came in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use domain::{
    attendance::Mark,
    date::Month,
    dues::{LARGE, Means, Part, Way, is_far, months_in_chinese, oldest_first, over_chosen, suggested},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
    text::clean_or_none,
};
use store::{
    Db, Error, Op, Tx, attendance, committee,
    dues::{
        payment::{self, NewPayment},
        payments,
    },
    member::roster::{self, RosterLine},
    occasion, settings,
};

use super::{
    refusal,
    stands::Stands,
    wire::{CollectLine, CollectList, CollectQuery, CollectRequest, CollectRow, MonthDue, Receipt},
};
use crate::{Changed, Command, Desk, Outcome};

/// The commands about collecting.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.collect_list", "按名单登记收款：谁该交多少，交哪几个月", list),
        Command::writes("dues.collect", "登记收到的党费，每人一张收讫凭条", collect),
    ]
}

/// What can be chosen: all but what the settings switch off.
fn ways_and_means(db: &Db) -> Result<(Vec<Way>, Vec<Means>), Error> {
    let ways_off: Vec<Way> = settings::get_as(db, "dues_ways_off")?;
    let means_off: Vec<Means> = settings::get_as(db, "dues_means_off")?;
    let ways = Way::ALL.iter().copied().filter(|way| !ways_off.contains(way)).collect();
    let means = Means::ALL.iter().copied().filter(|means| !means_off.contains(means)).collect();
    Ok((ways, means))
}

/// Who should pay what, for which months.
pub(crate) fn list(desk: &Desk, request: CollectQuery) -> Outcome<CollectList> {
    Ok(desk.store()?.read(move |db| {
        let CollectQuery { received_on, through_month, occasion_id, group_id, member_ids } = request;
        let through = through_month.unwrap_or(Month::of(received_on));
        let (present_known, present) = match occasion_id {
            Some(id) => present(db, id)?,
            None => (false, BTreeSet::new()),
        };
        let wanted = |line: &RosterLine| {
            (occasion_id.is_none() || present.contains(&line.member_id))
                && group_id.is_none_or(|id| line.group.as_ref().is_some_and(|(own, _)| *own == id))
                && member_ids.as_ref().is_none_or(|ids| ids.contains(&line.member_id))
        };
        let stands = Stands::around(db, received_on, [through])?;
        let on_roster = roster::on_day(db, received_on)?;
        let mut rows: Vec<CollectRow> =
            on_roster.iter().filter(|line| wanted(line)).map(|line| row(&stands, line, received_on, through)).collect();
        // Who left and still pays what was open is looked for by name.
        for id in member_ids.iter().flatten().filter(|id| on_roster.iter().all(|line| line.member_id != **id)) {
            rows.extend(stands.name(*id).map(|name| one(&stands, *id, name, received_on, through)));
        }
        let (ways, means) = ways_and_means(db)?;
        let collectors = committee::on_day(db, received_on)?.into_iter().map(|seat| seat.name).collect();
        Ok::<_, Error>(CollectList {
            rows,
            ways,
            means,
            collector: payments::last_collector(db)?,
            collectors,
            present_known,
        })
    })?)
}

/// Those in the room at an occasion, and whether that is known; if not, those it expects.
fn present(db: &Db, id: OccasionId) -> Result<(bool, BTreeSet<MemberId>), Error> {
    let people = attendance::people(db, id)?;
    let known = people.iter().any(|row| row.entry.mark.is_some());
    let there = people.into_iter().filter(|row| match known {
        true => row.entry.mark == Some(Mark::OnSite),
        false => row.expected,
    });
    Ok((known, there.map(|row| row.member_id).collect()))
}

fn row(stands: &Stands, line: &RosterLine, received_on: NaiveDate, through: Month) -> CollectRow {
    let row = one(stands, line.member_id, &line.name, received_on, through);
    CollectRow { group: line.group.as_ref().map(|(_, name)| name.clone()), away: line.away.clone(), ..row }
}

fn one(stands: &Stands, member_id: MemberId, name: &str, received_on: NaiveDate, through: Month) -> CollectRow {
    let all = stands.of(member_id);
    let owed = |month| stands.owed(member_id, month, received_on) > Fen::ZERO;
    let suggestion = suggested(&all, stands.rhythm(member_id, through), through);
    let months: Vec<Month> = suggestion.months.iter().map(|stand| stand.month).collect();
    let note = match all.iter().filter_map(|stand| stand.due).max() {
        None => Some("还没有核定".to_owned()),
        Some(Fen::ZERO) => Some("免交".to_owned()),
        Some(_) => None,
    };
    CollectRow {
        member_id,
        name: name.to_owned(),
        group: None,
        amount: suggestion.months.iter().map(|stand| stand.open()).sum(),
        months_text: months_in_chinese(&months, received_on.year()),
        months: suggestion
            .months
            .iter()
            .map(|stand| MonthDue { month: stand.month, due: stand.open(), owed: owed(stand.month) })
            .collect(),
        owed_months: u32::try_from(all.iter().filter(|stand| owed(stand.month)).count()).unwrap_or(u32::MAX),
        away: None,
        paid_already: suggestion.paid_already && note.is_none(),
        note,
    }
}

fn collect(desk: &Desk, request: CollectRequest) -> Outcome<Changed<Vec<Receipt>>> {
    if request.lines.is_empty() {
        return Err(refusal::nothing());
    }
    refusal::check_day(request.received_on, desk.today())?;
    let people: BTreeSet<MemberId> = request.lines.iter().map(|line| line.member_id).collect();
    let op = people
        .iter()
        .fold(Op::compensating(format!("登记党费（{}人）", people.len())), |op, id| op.about("member", id.0));
    Ok(desk.store()?.transact(op, move |tx| register(tx, request))?.into())
}

/// Registers the money of one day, each line with its slip.
pub(crate) fn register(tx: &Tx, request: CollectRequest) -> Outcome<Vec<Receipt>> {
    if let Some(id) = request.occasion_id {
        occasion::get(tx, id)?;
    }
    check_ways(tx, &request)?;
    let chosen = request.lines.iter().flat_map(|line| line.months.iter().flatten().copied());
    let stands = Stands::around(tx, request.received_on, chosen)?;
    let names: BTreeMap<MemberId, String> =
        roster::on_day(tx, request.received_on)?.into_iter().map(|line| (line.member_id, line.name)).collect();
    let name = |id: MemberId| stands.name(id).or(names.get(&id).map(String::as_str)).unwrap_or("这位党员").to_owned();
    let named: Vec<(String, CollectLine)> =
        request.lines.iter().map(|line| (name(line.member_id), line.clone())).collect();
    let spread = spread(stands, &named, &request)?;
    let receipt = |((name, line), parts): ((String, CollectLine), Vec<Part>)| {
        let new = NewPayment {
            member_id: line.member_id,
            received_on: request.received_on,
            way: Some(line.way.unwrap_or(request.way)),
            means: line.means.unwrap_or(request.means),
            paid_by: text(line.paid_by),
            collector: text(request.collector.clone()),
            occasion_id: request.occasion_id,
            note: text(line.note).or_else(|| text(request.note.clone())),
            corrects: None,
            parts,
        };
        let (payment_id, slip) = payment::insert(tx, &new)?;
        let amount = new.amount();
        Ok(Receipt { payment_id, slip: slip.to_string(), member_id: line.member_id, name, amount })
    };
    named.into_iter().zip(spread).map(receipt).collect()
}

fn text(text: Option<String>) -> Option<String> {
    text.as_deref().and_then(clean_or_none)
}

fn check_ways(db: &Db, request: &CollectRequest) -> Outcome<()> {
    let (ways, means) = ways_and_means(db)?;
    let lines = || request.lines.iter();
    let strange_way = lines().map(|line| line.way.unwrap_or(request.way)).find(|way| !ways.contains(way));
    let strange_means = lines().map(|line| line.means.unwrap_or(request.means)).find(|own| !means.contains(own));
    match strange_way.map(Way::word).or(strange_means.map(Means::word)) {
        Some(word) => Err(refusal::way_off(word)),
        None => Ok(()),
    }
}

/// Which months each line is for. All that is in the way is told at once, of everybody.
fn spread(mut stands: Stands, named: &[(String, CollectLine)], request: &CollectRequest) -> Outcome<Vec<Vec<Part>>> {
    let received = Month::of(request.received_on);
    let (mut large, mut strange, mut differs, mut far) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut spread = Vec::new();
    for (name, line) in named {
        if line.amount <= Fen::ZERO {
            return Err(refusal::no_amount(name));
        }
        if line.amount >= LARGE {
            large.push(format!("{name}：{} 元", line.amount));
            continue;
        }
        let parts = match &line.months {
            Some(months) => over_chosen(line.amount, &stands.chosen(line.member_id, months), line.difference),
            None => oldest_first(line.amount, &stands.of(line.member_id), received, line.difference),
        };
        match parts {
            Ok(parts) => {
                let months: Vec<Month> =
                    parts.iter().map(|part| part.month).filter(|one| is_far(*one, received)).collect();
                if !months.is_empty() {
                    far.push(refusal::far_line(name, &months, received.year()));
                }
                stands.add(line.member_id, &parts);
                spread.push(parts);
            }
            Err(misfit) => {
                let (unassessed, told) = refusal::misfit(name, line.amount, misfit);
                if unassessed { strange.push(told) } else { differs.push(told) }
            }
        }
    }
    if !large.is_empty() {
        return Err(refusal::large(&large));
    }
    if !strange.is_empty() {
        return Err(refusal::not_assessed(&strange));
    }
    if !differs.is_empty() {
        return Err(refusal::differs(&differs));
    }
    if !far.is_empty() && !request.far_confirmed {
        return Err(refusal::far(&far));
    }
    Ok(spread)
}
