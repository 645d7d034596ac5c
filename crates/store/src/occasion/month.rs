//! Everything a month's sheet tells (FORMS.md 1), from the records; what has no records is none.

use chrono::{Days, Months, NaiveDate};
use domain::{
    attendance::{Counts, MakeUpWay, Rate, Rates},
    member::{Condition, Kind},
    occasion::{Audience, OccasionDraft, OccasionKind, OccasionState, audiences},
};
use rusqlite::params;

use super::{OccasionLine, get, on_days};
use crate::{
    Db, Error,
    attendance::{self, MissedRow},
    group,
    member::{
        all_on_day,
        roster::{self, RosterLine},
    },
};

/// Somebody who missed one of the month's occasions.
pub type Missed = MissedRow;

/// One month of organisation life.
#[derive(Debug, Clone)]
pub struct MonthLife {
    /// First day of the month.
    pub first: NaiveDate,
    /// The branch at the end of the month.
    pub members: MembersOfMonth,
    /// What was held, in order of time.
    pub occasions: Vec<MonthOccasion>,
    /// Who missed what, in the same order.
    pub missed: Vec<Missed>,
    /// The month's figures.
    pub of_month: Figures,
    /// The year's, to the end of the month.
    pub of_year: Figures,
    /// What is planned for the next month.
    pub next: Vec<OccasionLine>,
}

/// One held occasion of the month.
#[derive(Debug, Clone)]
pub struct MonthOccasion {
    /// As in the list.
    pub line: OccasionLine,
    /// Its content.
    pub draft: OccasionDraft,
    /// Expected, present, on leave and absent.
    pub counts: Counts,
}

/// The branch at the end of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MembersOfMonth {
    /// On the roster.
    pub total: u32,
    /// 离休.
    pub veteran_retired: u32,
    /// 退休.
    pub retired: u32,
    /// Of another kind: 挂靠, 在职, 其他.
    pub other: u32,
    /// Whose kind (离退休类别) nobody has filled in.
    pub unfilled: u32,
    /// 预备党员, counted among the above.
    pub probationary: u32,
    /// 党小组.
    pub groups: u32,
    /// In hospital or bedridden.
    pub in_hospital_or_bedridden: u32,
    /// Living elsewhere.
    pub living_elsewhere: u32,
    /// Who came since the end of the month before, and why.
    pub joined: Vec<(String, Option<String>)>,
    /// Who left since then, and why.
    pub left: Vec<(String, Option<String>)>,
}

/// Counts of a stretch of time (domain.md 1M). None: the book has no such records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// 支委会.
    pub committee_meetings: u32,
    /// 党员大会.
    pub members_meetings: u32,
    /// 党小组会.
    pub group_meetings: u32,
    /// 党课.
    pub lectures: u32,
    /// Of those, by the secretary.
    pub secretary_lectures: u32,
    /// 主题党日.
    pub theme_days: u32,
    /// 活动总场次, each occasion once.
    pub occasions: u32,
    /// Attendance over all occasions with an expected audience.
    pub rates: Rates,
    /// 走访人次.
    pub visits: Option<u32>,
    /// 送学人次.
    pub studied_at_home: Option<u32>,
    /// 送学本数.
    pub booklets: Option<u32>,
    /// 志愿服务次数.
    pub voluntary_services: u32,
    /// 志愿服务人次: members who took part.
    pub volunteers: u32,
}

/// A month (1–12) of a year.
///
/// Fails with `occasion.month` for a month the calendar does not have.
pub fn month(db: &Db, year: i32, month: u32) -> Result<MonthLife, Error> {
    let first = NaiveDate::from_ymd_opt(year, month, 1);
    let after = first.and_then(|first| first.checked_add_months(Months::new(1)));
    let later = first.and_then(|first| first.checked_add_months(Months::new(2)));
    let beginning = NaiveDate::from_ymd_opt(year, 1, 1);
    let (Some(first), Some(after), Some(later), Some(beginning)) = (first, after, later, beginning) else {
        let title = format!("没有 {year}年{month}月 这个月份");
        return Err(Error::refused("occasion.month", title, "请选 1 到 12 月。"));
    };
    let last = after - Days::new(1);
    let occasions = on_days(db, first, last)?
        .into_iter()
        .filter(|line| line.state == OccasionState::Held)
        .map(|line| {
            let draft = get(db, line.id)?.draft;
            let counts = line.counts.unwrap_or_default();
            Ok(MonthOccasion { line, draft, counts })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let next = on_days(db, after, later - Days::new(1))?;
    Ok(MonthLife {
        first,
        members: members(db, first - Days::new(1), last)?,
        occasions,
        missed: attendance::missed_between(db, first, last)?,
        of_month: figures(db, first, last)?,
        of_year: figures(db, beginning, last)?,
        next: next.into_iter().filter(|line| line.state == OccasionState::Planned).collect(),
    })
}

fn members(db: &Db, before: NaiveDate, last: NaiveDate) -> Result<MembersOfMonth, Error> {
    let now = roster::on_day(db, last)?;
    let then = roster::on_day(db, before)?;
    let count = |wanted: &dyn Fn(&RosterLine) -> bool| tally(now.iter().filter(|line| wanted(line)));
    let retirement = |word: &'static str| count(&|line| line.retirement.as_deref() == Some(word));
    let has = |line: &RosterLine, wanted: &[Condition]| line.conditions.iter().any(|held| wanted.contains(held));
    let total = tally(now.iter());
    let (veteran_retired, retired) = (retirement("离休"), retirement("退休"));
    let unfilled = count(&|line| line.retirement.is_none());
    let mut changed = MembersOfMonth {
        total,
        veteran_retired,
        retired,
        other: total - veteran_retired - retired - unfilled,
        unfilled,
        probationary: count(&|line| line.kind == Kind::Probationary),
        groups: tally(group::names(db)?.into_iter()),
        in_hospital_or_bedridden: count(&|line| has(line, &[Condition::InHospital, Condition::Bedridden])),
        living_elsewhere: count(&|line| has(line, &[Condition::LivesElsewhere])),
        joined: Vec::new(),
        left: Vec::new(),
    };
    let is_in = |roster: &[RosterLine], line: &RosterLine| roster.iter().any(|one| one.member_id == line.member_id);
    let came: Vec<&RosterLine> = now.iter().filter(|line| !is_in(&then, line)).collect();
    let went: Vec<&RosterLine> = then.iter().filter(|line| !is_in(&now, line)).collect();
    if came.is_empty() && went.is_empty() {
        return Ok(changed);
    }
    let known = all_on_day(db, last)?;
    let why = |line: &RosterLine| {
        let found = known.iter().find(|one| one.record.id == line.member_id)?;
        let status = found.situation.status.filter(|status| !status.is_on_roster()).map(|status| status.to_string());
        found.situation.status_reason.clone().or(status)
    };
    changed.joined = came.into_iter().map(|line| (line.name.clone(), why(line))).collect();
    changed.left = went.into_iter().map(|line| (line.name.clone(), why(line))).collect();
    Ok(changed)
}

fn tally<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// The figures of a stretch of days.
pub fn figures(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Figures, Error> {
    let held: Vec<OccasionLine> =
        on_days(db, from, to)?.into_iter().filter(|line| line.state == OccasionState::Held).collect();
    let of = |kind: OccasionKind| held.iter().filter(move |line| line.kinds.contains(&kind));
    let secretary = super::between(db, from, to)?
        .into_iter()
        .filter(|one| one.held && one.by_secretary && one.kinds.contains(&OccasionKind::PartyLecture));
    let rates = held
        .iter()
        .filter(|line| audiences(&line.kinds, line.audience).iter().any(|(_, whom)| *whom != Audience::SignedUp))
        .filter_map(|line| line.counts)
        .fold(Rates::default(), |sum, counts| sum + counts.rates());
    let (made_up_at_home, made_up_booklets) = made_up_at_home(db, from, to)?;
    let served = |kind: OccasionKind| people_served(db, kind, from, to);
    let studied = served(OccasionKind::StudyAtHome)?;
    Ok(Figures {
        committee_meetings: tally(of(OccasionKind::CommitteeMeeting)),
        members_meetings: tally(of(OccasionKind::MembersMeeting)),
        group_meetings: tally(of(OccasionKind::GroupMeeting)),
        lectures: tally(of(OccasionKind::PartyLecture)),
        secretary_lectures: tally(secretary),
        theme_days: tally(of(OccasionKind::ThemeDay)),
        occasions: tally(held.iter()),
        rates,
        visits: served(OccasionKind::HomeVisit)?,
        // Nothing stated and nothing brought is a figure nobody counted, not a nought.
        studied_at_home: (studied.is_some() || made_up_at_home > 0).then(|| studied.unwrap_or(0) + made_up_at_home),
        booklets: (made_up_booklets > 0).then_some(made_up_booklets),
        voluntary_services: tally(of(OccasionKind::VoluntaryService)),
        volunteers: of(OccasionKind::VoluntaryService)
            .filter_map(|line| line.counts)
            .map(|counts| counts.on_site + counts.online)
            .sum(),
    })
}

fn made_up_at_home(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<(u32, u32), Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT count(*), coalesce(sum(u.booklets), 0) FROM make_up u JOIN living_occasion o ON o.id = u.occasion_id \
             WHERE u.way = ?1 AND u.made_on BETWEEN ?2 AND ?3",
        )?
        .query_row(params![MakeUpWay::AtHome.word(), from.to_string(), to.to_string()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(found)
}

/// People reached by occasions of a kind, as the records state it; none when no record does.
fn people_served(db: &Db, kind: OccasionKind, from: NaiveDate, to: NaiveDate) -> Result<Option<u32>, Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT sum(o.people_served) FROM living_occasion o JOIN occasion_kind k \
             ON k.occasion_id = o.id AND k.kind = ?1 WHERE o.state = '已开' AND o.day BETWEEN ?2 AND ?3",
        )?
        .query_row(params![kind.word(), from.to_string(), to.to_string()], |row| row.get(0))?;
    Ok(found)
}

impl Figures {
    /// 到会率 in the room, and with online and make-up.
    pub fn shares(&self) -> (Rate, Rate) {
        (self.rates.on_site, self.rates.with_make_up)
    }
}
