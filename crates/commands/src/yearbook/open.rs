//! What is still open in a year before it is sealed. None of it hinders sealing: people decide.

use chrono::{Datelike, NaiveDate};
use domain::{
    date::{Month, month_and_day},
    occasion::OccasionState,
};
use store::{
    Db, Error, attendance, draft,
    dues::ledger,
    occasion::{OccasionLine, on_days},
};

use crate::compliance;

/// Occasions named in a sentence at most; of more, how many there are.
const NAMED: usize = 3;
/// Forms whose drafts may belong to a year's book.
const FORMS: [&str; 2] = ["occasion", "writing"];

/// The sentences, of a year as of a day.
pub(super) fn sentences(db: &Db, year: i32, today: NaiveDate) -> Result<Vec<String>, Error> {
    let (Some(first), Some(last)) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31)) else {
        return Ok(Vec::new());
    };
    let mut sentences = Vec::new();
    let lines = on_days(db, first, last)?;
    let planned: Vec<&OccasionLine> = lines.iter().filter(|line| line.state == OccasionState::Planned).collect();
    sentences.extend(named(&planned).map(|which| format!("有 {} 次计划的活动还没有登记：{which}。", planned.len())));
    for form in FORMS {
        let drafts = draft::list(db, Some(form))?.len();
        if drafts > 0 {
            sentences
                .push(format!("有 {drafts} 份没填完的{}草稿。", if form == "writing" { "文稿" } else { "组织生活" }));
        }
    }
    let short = compliance::view_of(db, year, today)?.rows.into_iter().filter(|row| row.overdue > 0);
    sentences.extend(short.map(|row| format!("{}应有 {} 次，还差 {} 次。", row.title, row.expected, row.overdue)));
    let waiting: u32 = attendance::waiting_between(db, first, last)?.iter().map(|missed| missed.waiting).sum();
    if waiting > 0 {
        sentences.push(format!("有 {waiting} 人次缺席还没有登记补学。"));
    }
    sentences.extend(dues(db, year)?);
    Ok(sentences)
}

/// `10月29日支委会、11月5日党员大会`, with 等 where there are more; none of none.
fn named(lines: &[&OccasionLine]) -> Option<String> {
    let names: Vec<String> =
        lines.iter().take(NAMED).map(|line| format!("{}{}", month_and_day(line.day), line.title)).collect();
    let more = if lines.len() > NAMED { "等" } else { "" };
    (!names.is_empty()).then(|| format!("{}{more}", names.join("、")))
}

/// Whether the year's dues are counted and closed to its end; nothing where none are assessed.
fn dues(db: &Db, year: i32) -> Result<Option<String>, Error> {
    let ledger = ledger::year(db, year)?;
    if !ledger.members.iter().any(|mine| mine.months.iter().any(|entry| entry.state.due.is_some())) {
        return Ok(None);
    }
    Ok(match ledger.closed_until {
        None => Some(format!("{year}年的党费还没有盘点结账。")),
        Some(until) if until < Month::new(year, 12).map_or(until, Month::last_day) => {
            Some(format!("党费结账到 {}年{}，还没有结到年底。", until.year(), month_and_day(until)))
        }
        Some(_) => None,
    })
}
