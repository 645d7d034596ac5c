//! 积分公示表: each member's points of a year and what is left of all of them. Those who are bedridden or can't care for
//! themselves take no part, and the sheet that is put up does not name them.

use std::collections::BTreeMap;

use ::report::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    member::{Condition, MemberId},
    register::{EXCHANGES, GIVEN, POINTS, SPENT, TAKEN},
};
use store::{
    Db, Error,
    member::roster::{self, RosterLine},
    register as stored, settings,
};

use super::{
    branch_of, lay_list,
    wire::{Paper, PointsPaperRequest, PrintNote},
};
use crate::{Desk, Failure, Outcome};

/// Points of somebody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Points {
    given: i64,
    taken: i64,
    spent: i64,
    left: i64,
}

/// Fails with `points.off` where the branch keeps none.
pub fn points(desk: &Desk, request: PointsPaperRequest) -> Outcome<Paper> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    kept(desk)?;
    let paper = desk.store()?.read(move |db| paper_of(db, year, today))?;
    lay_list(desk, &paper, PrintNote::of(&paper.title, request.format), request.format)
}

/// Fails with `points.off` where the branch keeps no points.
pub(super) fn kept(desk: &Desk) -> Outcome<()> {
    if desk.store()?.read(|db| settings::get_as(db, "points_on"))? {
        return Ok(());
    }
    Err(Failure::new("points.off", "本支部没有实行积分", "要实行的，请到设置—积分和阵地里打开。"))
}

/// Those on the roster of a day who take part, and those who do not.
pub(super) fn taking_part(db: &Db, day: NaiveDate) -> Result<(Vec<RosterLine>, Vec<RosterLine>), Error> {
    Ok(roster::on_day(db, day)?.into_iter().partition(|line| !line.conditions.iter().any(is_exempt)))
}

fn paper_of(db: &Db, year: i32, today: NaiveDate) -> Result<ListPaper, Error> {
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today).min(today);
    let (taking_part, exempt) = taking_part(db, last)?;
    let points = of_everybody(db, year, last)?;
    let columns = vec![
        Column { least: 26.0, ..Column::middle("姓名") },
        Column::middle("党小组"),
        Column::count("加分"),
        Column::count("扣分"),
        Column::count("兑换"),
        Column::middle("累计剩余"),
    ];
    let rows = taking_part.into_iter().map(|line| {
        let Points { given, taken, spent, left } = points.get(&line.member_id).copied().unwrap_or_default();
        let count = |points: i64| u32::try_from(points).map_or(Entry::Blank, Entry::Count);
        let group = line.group.map(|(_, name)| name).unwrap_or_default();
        vec![
            Entry::Text(line.name),
            group.into(),
            count(given),
            count(taken),
            count(spent),
            Entry::Text(left.to_string()),
        ]
    });
    Ok(ListPaper {
        title: format!("{year}年党员积分公示表"),
        name: format!("{year}年积分"),
        sheet: Sheet::PORTRAIT,
        above: vec![format!("党支部：{}", branch_of(db)?.name), format!("截至{}", super::words::day(last))],
        lists: vec![List::new(columns, rows.collect())],
        notes: vec![format!(
            "加分、扣分、兑换为本年，累计剩余为历年加分减扣分和兑换。按规定不参加积分的 {} 人不列。",
            exempt.len()
        )],
        below: ["党支部书记签字：", "公示日期："].map(str::to_owned).to_vec(),
    })
}

fn is_exempt(condition: &Condition) -> bool {
    matches!(condition, Condition::Bedridden | Condition::Disabled)
}

/// Points by member: those of the year, and what is left of all up to a day. An entry that names several is of each.
fn of_everybody(db: &Db, year: i32, last: NaiveDate) -> Result<BTreeMap<MemberId, Points>, Error> {
    let mut points: BTreeMap<MemberId, Points> = BTreeMap::new();
    for register in [POINTS, EXCHANGES] {
        for entry in stored::until(db, register, last)? {
            let [given, taken, spent] = [GIVEN, TAKEN, SPENT].map(|name| entry.number(name));
            let in_year = i64::from(entry.draft.day.year() == year);
            for id in entry.names.keys() {
                let one = points.entry(*id).or_default();
                one.given += given * in_year;
                one.taken += taken * in_year;
                one.spent += spent * in_year;
                one.left += given - taken - spent;
            }
        }
    }
    Ok(points)
}
