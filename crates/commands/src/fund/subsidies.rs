//! 书记工作补贴 and the like.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    committee::Post,
    fund::{FundEntryValues, FundUse, Movement, Subsidy, subject_of},
    money::Fen,
    text::{clean, clean_name},
};
use store::{
    Db, Error, Op, Tx, committee,
    fund::subsidy::{self, SubsidyLine},
    settings,
};

use super::{
    save::{sum_of, write},
    subsidy_wire::{
        SubsidyDraft, SubsidyPaid, SubsidyPerson, SubsidyRow, SubsidyStandard, SubsidyStandards, SubsidyView,
        SubsidyYear, UnsignedSubsidies,
    },
    warn::Confirmed,
    wire::FundYearQuery,
};
use crate::{Changed, Desk, Failure, NoRequest, Outcome};

/// Posts that have a standard, and the setting that holds it.
const STANDARDS: &[(Post, &str)] =
    &[(Post::Secretary, "fund_subsidy_secretary"), (Post::GroupLeader, "fund_subsidy_group_leader")];

pub(super) fn view(subsidy: Subsidy) -> SubsidyView {
    let Subsidy { month, member_id, name, post, amount } = subsidy;
    SubsidyView { month, member_id, name, post, amount }
}

/// The standards by setting, and who holds the posts today.
pub(super) fn standards(desk: &Desk, _: NoRequest) -> Outcome<SubsidyStandards> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| {
        let mut standards = Vec::new();
        let mut holders = Vec::new();
        let posts = committee::posts(db)?;
        for &(post, key) in STANDARDS {
            let (known, amount) = (settings::known(key)?, Fen::yuan(settings::get_as(db, key)?));
            standards.push(SubsidyStandard {
                post: post.to_string(),
                amount,
                setting: key.to_owned(),
                basis: known.source.to_owned(),
            });
            // One who leads two groups gets it once.
            for held in posts.iter().filter(|held| held.post == post && held.on(today)) {
                let person = SubsidyPerson {
                    member_id: Some(held.member_id),
                    name: held.member_name.clone(),
                    post: post.to_string(),
                    amount,
                };
                let is_there = holders
                    .iter()
                    .any(|other: &SubsidyPerson| other.member_id == person.member_id && other.post == person.post);
                if !is_there && !amount.is_zero() {
                    holders.push(person);
                }
            }
        }
        Ok::<_, Error>(SubsidyStandards { standards, holders })
    })?)
}

/// The subsidies of a year, by person and month.
pub(super) fn year(desk: &Desk, request: FundYearQuery) -> Outcome<SubsidyYear> {
    let year = request.year.unwrap_or(desk.today().year());
    let (lines, unsigned) = desk.store()?.read(move |db| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
        Ok::<_, Error>((subsidy::of_year(db, year)?, subsidy::unsigned(db, first)?))
    })?;
    let unsigned = unsigned.into_iter().filter(|one| one.day.year() == year);
    let unsigned = unsigned.map(|one| UnsignedSubsidies { entry_id: one.entry, day: one.day, subject: one.subject });
    let mut found = SubsidyYear {
        year,
        rows: Vec::new(),
        months: vec![Fen::ZERO; 12],
        total: Fen::ZERO,
        unsigned: unsigned.collect(),
    };
    for SubsidyLine { subsidy, .. } in lines {
        let month = usize::try_from(subsidy.month.number()).unwrap_or(1) - 1;
        let own = found
            .rows
            .iter()
            .position(|row| (row.member_id, &row.name, &row.post) == (subsidy.member_id, &subsidy.name, &subsidy.post));
        let row = match own {
            Some(at) => &mut found.rows[at],
            None => {
                found.rows.push(SubsidyRow {
                    member_id: subsidy.member_id,
                    name: subsidy.name,
                    post: subsidy.post,
                    months: vec![None; 12],
                    total: Fen::ZERO,
                });
                let last = found.rows.len() - 1;
                &mut found.rows[last]
            }
        };
        row.months[month] = Some(row.months[month].unwrap_or_default() + subsidy.amount);
        row.total += subsidy.amount;
        found.months[month] += subsidy.amount;
        found.total += subsidy.amount;
    }
    Ok(found)
}

/// Pays subsidies: one expense, one line a person and month.
///
/// Refused: `fund.no_month`, `fund.no_one`, `fund.name_missing`, `fund.amount`; `fund.subsidy_twice`,
/// `fund.overdrawn` and `fund.use_not_permitted` until confirmed.
pub(super) fn save(desk: &Desk, request: SubsidyDraft) -> Outcome<Changed<SubsidyPaid>> {
    let subsidies = subsidies_of(&request)?;
    let amount = sum_of(subsidies.iter().map(|subsidy| subsidy.amount))?;
    let values = FundEntryValues {
        movement: Movement::Expense(FundUse::WorkSubsidy),
        source: request.source,
        day: request.day,
        amount,
        subject: subject_of(&request.months),
        voucher: request.voucher,
        occasion_id: request.occasion_id,
        approved_by: request.approved_by,
        handled_by: request.handled_by,
        payee: None,
        reckoned: None,
        dues_return_id: None,
        note: request.note,
    };
    let confirmed = Confirmed { overdraw: request.overdraw_confirmed, spent_on: request.use_confirmed, voucher: true };
    let twice_confirmed = request.twice_confirmed;
    let done = desk.store()?.transact(Op::compensating("登记工作补贴"), move |tx| {
        if !twice_confirmed {
            not_twice(tx, &subsidies)?;
        }
        let entry_id = write(tx, None, &values, confirmed)?;
        subsidy::insert(tx, entry_id, &subsidies)?;
        Ok::<_, Error>(SubsidyPaid { entry_id, amount })
    })?;
    Ok(done.into())
}

/// Everybody for every month.
fn subsidies_of(draft: &SubsidyDraft) -> Outcome<Vec<Subsidy>> {
    let mut months = draft.months.clone();
    months.sort_unstable();
    months.dedup();
    if months.is_empty() {
        return Err(Failure::new("fund.no_month", "还没有选月份", "请选这次发的是哪几个月的补贴。"));
    }
    if draft.lines.is_empty() {
        return Err(Failure::new("fund.no_one", "还没有选发给谁", "请勾选领取补贴的人，或添加一人。"));
    }
    let mut subsidies = Vec::new();
    for month in months {
        for line in &draft.lines {
            let (name, post) = (clean_name(&line.name), clean(&line.post));
            if name.is_empty() || post.is_empty() {
                return Err(Failure::new(
                    "fund.name_missing",
                    "有一行没有填写姓名或职务",
                    "请补上姓名和职务，或去掉这一行。",
                ));
            }
            if line.amount.0 <= 0 {
                return Err(Failure::new(
                    "fund.amount",
                    format!("{name}的金额要大于零"),
                    "请填写每月的金额；这次不发的，请去掉勾选。",
                ));
            }
            subsidies.push(Subsidy { month, member_id: line.member_id, name, post, amount: line.amount });
        }
    }
    Ok(subsidies)
}

/// Refused with `fund.subsidy_twice` when somebody got the same for the same month.
fn not_twice(tx: &Tx, subsidies: &[Subsidy]) -> Result<(), Error> {
    let years: BTreeSet<i32> = subsidies.iter().map(|subsidy| subsidy.month.year()).collect();
    let mut paid = Vec::new();
    for year in years {
        paid.extend(of_year(tx, year)?);
    }
    let same_person = |one: &Subsidy, other: &Subsidy| match (one.member_id, other.member_id) {
        (Some(one), Some(other)) => one == other,
        _ => one.name == other.name,
    };
    let twice: Vec<String> = subsidies
        .iter()
        .filter(|new| paid.iter().any(|old| old.month == new.month && old.post == new.post && same_person(old, new)))
        .map(|new| format!("{}{}", new.name, new.month.in_chinese()))
        .collect();
    if twice.is_empty() {
        return Ok(());
    }
    Err(Error::refused(
        "fund.subsidy_twice",
        format!("已经发过：{}", twice.join("、")),
        "请核对月份和人员；确是补发的，可以照记。",
    ))
}

fn of_year(db: &Db, year: i32) -> Result<Vec<Subsidy>, Error> {
    Ok(subsidy::of_year(db, year)?.into_iter().map(|line| line.subsidy).collect())
}
