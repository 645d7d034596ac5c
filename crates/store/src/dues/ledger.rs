//! The dues of a year, of everybody, month by month: what every list, total and paper of dues is reckoned from.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    date::{Month, PartialDate},
    dues::{
        Means, MonthState, Nature, PaymentId, PaymentOrigin, Reckoning, Relief, ReliefState, Slip, Stay, Way,
        due_after, pays_in,
    },
    member::{MemberId, Status},
    money::Fen,
};
use rusqlite::Row;

use super::{
    assessment::{self, AssessmentHeld, holding},
    relief,
};
use crate::{Db, Error, branch, column, member::period::STATUS};

/// A year's dues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearLedger {
    /// The year.
    pub year: i32,
    /// First month of which anything can be owed: the book was kept otherwise before.
    pub since: Month,
    /// Last closed day; none while nothing is closed.
    pub closed_until: Option<NaiveDate>,
    /// The members who pay dues here in a month of the year, or paid for one; in the roster's order.
    pub members: Vec<MemberYear>,
}

/// One member's year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberYear {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// The year's assessment: the first sum, then its changes, in the order in which they come to hold.
    pub assessments: Vec<AssessmentHeld>,
    /// Reductions granted that cover a month of the year.
    pub reliefs: Vec<Relief>,
    /// January to December.
    pub months: Vec<MonthEntry>,
}

/// One month of one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthEntry {
    /// What is due and was paid.
    pub state: MonthState,
    /// Whether what is due was fixed by a closing.
    pub closed: bool,
    /// What came in for it, earliest first.
    pub parts: Vec<PartPaid>,
}

/// What a payment gives a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPaid {
    /// The payment; not voided.
    pub payment_id: PaymentId,
    /// Where it came from.
    pub origin: PaymentOrigin,
    /// Its slip; none for those of an old register.
    pub slip: Option<Slip>,
    /// When it was received; of an old register as much as is known.
    pub received_on: PartialDate,
    /// 途径.
    pub way: Option<Way>,
    /// 款项.
    pub means: Option<Means>,
    /// Towards what is due, or more.
    pub nature: Nature,
    /// How much; of a correction it may be negative.
    pub amount: Fen,
}

impl YearLedger {
    /// As of when its months are looked at.
    pub fn at(&self, on: NaiveDate) -> Reckoning {
        Reckoning { on, since: self.since }
    }

    /// One member's year, if the member is in it.
    pub fn member(&self, id: MemberId) -> Option<&MemberYear> {
        self.members.iter().find(|member| member.member_id == id)
    }
}

impl MemberYear {
    /// What is assessed at the end of the year.
    pub fn assessed(&self) -> Option<&AssessmentHeld> {
        self.assessments.last()
    }

    /// First month dues are paid here, 1 to 12; January when in none.
    pub fn first_month(&self) -> u32 {
        self.months.iter().find(|entry| entry.state.on_roster).map_or(1, |entry| entry.state.month.number())
    }

    /// Whether dues are paid here in any month of the year.
    pub fn is_on_roster(&self) -> bool {
        self.months.iter().any(|entry| entry.state.on_roster)
    }
}

/// What a closing fixed for a month of a member.
#[derive(Debug, Clone, Copy)]
struct Frozen {
    due: Option<Fen>,
    full_due: Option<Fen>,
}

/// The dues of a year.
pub fn year(db: &Db, year: i32) -> Result<YearLedger, Error> {
    let (Ok(first), Ok(last)) = (Month::new(year, 1), Month::new(year, 12)) else {
        return Err(Error::refused("dues.year", format!("{year}年不在可以登记的范围内"), "请核对年份。"));
    };
    let mut assessments: BTreeMap<MemberId, Vec<AssessmentHeld>> = BTreeMap::new();
    for row in assessment::of_year(db, year)? {
        assessments.entry(row.member_id).or_default().push(row);
    }
    let mut reliefs: BTreeMap<MemberId, Vec<Relief>> = BTreeMap::new();
    for held in relief::between(db, first, last)?.into_iter().filter(|held| held.relief.state == ReliefState::Granted) {
        reliefs.entry(held.relief.member_id).or_default().push(held.relief);
    }
    let mut stays: BTreeMap<MemberId, Vec<Stay>> = BTreeMap::new();
    for held in STATUS.all::<String>(db)? {
        if Status::from_word(&held.value).is_some_and(Status::is_on_roster) {
            stays.entry(held.member_id).or_default().push(Stay { from: held.from, to: held.to });
        }
    }
    let mut parts = parts(db, first, last)?;
    let frozen = frozen(db, first, last)?;
    let closed_months: BTreeSet<Month> = frozen.keys().map(|(_, month)| *month).collect();
    let mut members = Vec::new();
    for person in people(db)? {
        let id = person.id;
        let assessments = assessments.remove(&id).unwrap_or_default();
        let reliefs = reliefs.remove(&id).unwrap_or_default();
        let stays = stays.remove(&id).unwrap_or_default();
        let months: Vec<MonthEntry> = Month::all_of(year)
            .map(|month| {
                let closed = closed_months.contains(&month);
                let on_roster = !person.binned && pays_in(month, person.joined_on, &stays);
                let held = holding(&assessments, month.number()).filter(|_| on_roster).map(|held| &held.set);
                let now = held.map(|set| set.amount);
                let fixed = frozen.get(&(id, month));
                let full_due = if closed { fixed.and_then(|fixed| fixed.full_due) } else { now };
                let due = if closed {
                    fixed.and_then(|fixed| fixed.due)
                } else {
                    now.map(|full| due_after(full, month, &reliefs))
                };
                let parts = parts.remove(&(id, month)).unwrap_or_default();
                let sum = |nature| parts.iter().filter(|part| part.nature == nature).map(|part| part.amount).sum();
                let state = MonthState {
                    month,
                    on_roster,
                    full_due,
                    due,
                    paid: sum(Nature::Due),
                    extra: sum(Nature::Extra),
                    rhythm: held.map(|set| set.rhythm),
                };
                MonthEntry { state, closed, parts }
            })
            .collect();
        let concerns =
            |entry: &MonthEntry| entry.state.on_roster || entry.state.due.is_some() || !entry.parts.is_empty();
        if months.iter().any(concerns) {
            members.push(MemberYear { member_id: id, name: person.name, assessments, reliefs, months });
        }
    }
    Ok(YearLedger { year, since: since(db, first, last)?, closed_until: closed_until(db)?, members })
}

struct Person {
    id: MemberId,
    name: String,
    joined_on: Option<PartialDate>,
    binned: bool,
}

/// Everybody, also from the bin: who was there at a closing stays on its sheet.
fn people(db: &Db) -> Result<Vec<Person>, Error> {
    let person = |row: &Row<'_>| {
        Ok(Person {
            id: MemberId(row.get("id")?),
            name: row.get("name")?,
            joined_on: column::maybe(row, "joined_on")?,
            binned: row.get("binned")?,
        })
    };
    let people = db
        .conn()
        .prepare_cached(
            "SELECT id, name, joined_on, binned_at IS NOT NULL AS binned FROM member ORDER BY sort_order, id",
        )?
        .query_map([], person)?
        .collect::<Result<_, _>>()?;
    Ok(people)
}

type ByMonth<T> = BTreeMap<(MemberId, Month), T>;

fn parts(db: &Db, first: Month, last: Month) -> Result<ByMonth<Vec<PartPaid>>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT p.member_id, p.id, p.origin, p.slip_year, p.slip_number, p.received_on, p.way, p.means, \
         t.month, t.nature, t.amount \
         FROM dues_part t JOIN dues_payment p ON p.id = t.payment_id \
         WHERE t.month BETWEEN ?1 AND ?2 AND p.voided_on IS NULL ORDER BY p.received_on, p.id, t.nature",
    )?;
    let part = |row: &Row<'_>| {
        let slip: (Option<i32>, Option<i64>) = (row.get("slip_year")?, row.get("slip_number")?);
        let key = (MemberId(row.get("member_id")?), column::parsed::<Month>(row, "month")?);
        let part = PartPaid {
            payment_id: PaymentId(row.get("id")?),
            origin: column::parsed(row, "origin")?,
            slip: slip.0.zip(slip.1).map(|(year, number)| Slip { year, number }),
            received_on: column::parsed(row, "received_on")?,
            way: column::maybe(row, "way")?,
            means: column::maybe(row, "means")?,
            nature: column::parsed(row, "nature")?,
            amount: Fen(row.get("amount")?),
        };
        Ok((key, part))
    };
    let mut found: ByMonth<Vec<PartPaid>> = BTreeMap::new();
    for row in select.query_map([first.to_string(), last.to_string()], part)? {
        let (key, part) = row?;
        found.entry(key).or_default().push(part);
    }
    Ok(found)
}

/// What closings that hold have fixed; of several for a month, the first.
fn frozen(db: &Db, first: Month, last: Month) -> Result<ByMonth<Frozen>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT c.member_id, c.month, c.due, c.full_due FROM dues_closed_month c \
         JOIN dues_closing k ON k.id = c.closing_id \
         WHERE k.reopened_at IS NULL AND c.month BETWEEN ?1 AND ?2 ORDER BY c.closing_id",
    )?;
    let fixed = |row: &Row<'_>| {
        let sum = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Fen));
        let key = (MemberId(row.get("member_id")?), column::parsed::<Month>(row, "month")?);
        Ok((key, Frozen { due: sum("due")?, full_due: sum("full_due")? }))
    };
    let mut found: ByMonth<Frozen> = BTreeMap::new();
    for row in select.query_map([first.to_string(), last.to_string()], fixed)? {
        let (key, fixed) = row?;
        found.entry(key).or_insert(fixed);
    }
    Ok(found)
}

/// The last closed day; none while nothing is closed.
pub fn closed_until(db: &Db) -> Result<Option<NaiveDate>, Error> {
    let day = db
        .conn()
        .prepare_cached("SELECT until_day FROM dues_closed")?
        .query_row([], |row| column::maybe(row, "until_day"))?;
    Ok(day)
}

/// First month that can be owed: the branch's start, or January of a year whose old register was taken over.
fn since(db: &Db, first: Month, last: Month) -> Result<Month, Error> {
    let taken_over = db
        .conn()
        .prepare_cached(
            "SELECT 1 FROM dues_part t JOIN dues_payment p ON p.id = t.payment_id \
             WHERE p.origin = '旧台账' AND p.voided_on IS NULL AND t.month BETWEEN ?1 AND ?2 LIMIT 1",
        )?
        .exists([first.to_string(), last.to_string()])?;
    if taken_over {
        return Ok(first);
    }
    // Before the guide is done nothing can be owed.
    Ok(branch::get(db)?.map_or(last.plus(1), |branch| Month::of(branch.started_on.first_day())))
}
