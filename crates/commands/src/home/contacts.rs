//! What is to be done about people: who lies in hospital and was not visited, whom nobody has been in contact with.
//! No names and nobody's illness: a visitor may see the page.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::{
    member::{Condition, ContactGap, MemberId},
    plan::{DueLevel, DueTarget},
};
use store::{Db, Error, member::condition, member::roster, register, settings};

use super::wire::DueItem;
use crate::{compliance::started_on, home_visit::out_of_contact, report::returns::quiet_projects};

/// How long ago somebody may have come to hospital and a visit is still asked for.
const STILL_DUE: Days = Days::new(60);
/// The register in which a visit in hospital is entered.
const VISITS: &str = "走访慰问";

pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let mut items = Vec::new();
    items.extend(in_hospital(db, today)?);
    items.extend(not_in_contact(db, today)?);
    items.extend(projects(db, today)?);
    Ok(items)
}

/// Those who came to hospital and were not visited since (走访制度: 住院必访).
fn in_hospital(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    let within: u64 = settings::get_as(db, "visit_hospital_days")?;
    let first = (today - STILL_DUE).max(started_on(db, today)?);
    let came = condition::all(db)?.into_iter().filter(|held| held.kind == Condition::InHospital);
    let came: Vec<(MemberId, NaiveDate)> = came
        .filter_map(|held| Some((held.member_id, held.from?.first_day())))
        .filter(|(_, from)| (first..=today).contains(from))
        .collect();
    if came.is_empty() {
        return Ok(None);
    }
    let here: BTreeSet<MemberId> = roster::on_day(db, today)?.into_iter().map(|line| line.member_id).collect();
    let visits = register::between(db, Some(VISITS), first, today)?;
    let visited = |id, from| visits.iter().any(|visit| visit.draft.day >= from && visit.names.contains_key(&id));
    let waiting: Vec<NaiveDate> =
        came.iter().filter(|(id, from)| here.contains(id) && !visited(*id, *from)).map(|(_, from)| *from).collect();
    let Some(longest) = waiting.iter().min() else { return Ok(None) };
    let days = (today - *longest).num_days();
    Ok(Some(DueItem {
        code: "visit.hospital".to_owned(),
        level: if *longest + Days::new(within) < today { DueLevel::Pressing } else { DueLevel::CanWait },
        title: format!("有 {} 人该走访，还没有去", waiting.len()),
        detail: format!("按本支部走访制度 {within} 天内走访，最久的已等了 {days} 天；是谁看党员名册"),
        action: "登记入户".to_owned(),
        target: DueTarget::HomeVisit,
    }))
}

/// Those with whom there was no contact for 90 days and more.
fn not_in_contact(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    if !settings::get_as::<bool>(db, "contact_reminder")? {
        return Ok(None);
    }
    let rows = out_of_contact(db, today)?;
    let of = |level| rows.iter().filter(|row| row.level == level).count();
    let said = ContactGap::ALL.iter().rev().map(|level| (level, of(*level))).filter(|(_, many)| *many > 0);
    let detail: Vec<String> = said.map(|(level, many)| format!("{level} {many} 人")).collect();
    Ok((!rows.is_empty()).then(|| DueItem {
        code: "contact.gap".to_owned(),
        level: if of(ContactGap::Ninety) < rows.len() { DueLevel::Pressing } else { DueLevel::CanWait },
        title: format!("有 {} 人 90 天以上没有联系", rows.len()),
        detail: detail.join("，"),
        action: "看名单".to_owned(),
        target: DueTarget::OutOfContact,
    }))
}

/// Projects of the secretary that nothing was logged of for long.
fn projects(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    let quiet = quiet_projects(db, today)?;
    let Some(longest) = quiet.iter().max() else { return Ok(None) };
    Ok(Some(DueItem {
        code: "project.quiet".to_owned(),
        level: DueLevel::CanWait,
        title: format!("有 {} 个书记项目 30 天以上没有纪实", quiet.len()),
        detail: format!("最久的 {longest} 天没有记"),
        action: "记一条纪实".to_owned(),
        target: DueTarget::Register { register: "书记项目纪实".to_owned() },
    }))
}
