//! 专项 of 书记项目: how each project stands on a day, by what its registers hold (domain.md 1G).

use ::report::forms::returns::{
    ReturnHead,
    special::{SpecialColumn, SpecialList},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    register::{DONE_ON, PROJECT, RegisterValue},
    special::SpecialKind,
};
use store::{
    Db, Error,
    register::{StoredEntry, until},
};

use super::head;
use crate::report::words;

/// Days without 纪实 after which it is said (domain.md 1G G04).
const QUIET: i64 = 30;

/// Heads of the list; some may be long.
const HEADS: [(&str, bool); 9] = [
    (PROJECT, true),
    ("责任书记", false),
    ("类别", false),
    ("申报日期", false),
    ("状态", false),
    ("任务（已完成/共）", false),
    ("逾期任务", false),
    ("纪实（次）", false),
    ("最近一次纪实", true),
];

/// What the registers hold up to the day.
struct Entries {
    tasks: Vec<StoredEntry>,
    logs: Vec<StoredEntry>,
    closed: Vec<StoredEntry>,
}

/// The projects applied for in the year of the day, and earlier ones not closed before that year.
pub(super) fn of_day(db: &Db, kind: SpecialKind, day: NaiveDate, own: ReturnHead) -> Result<SpecialList, Error> {
    let until_day = |register| until(db, register, day);
    let entries = Entries {
        tasks: until_day("书记项目任务")?,
        logs: until_day("书记项目纪实")?,
        closed: until_day("书记项目结题")?,
    };
    let projects = until_day("书记项目")?;
    let listed = projects.iter().filter(|project| {
        let closed = of(&entries.closed, text(project, PROJECT)).last().map(|entry| entry.draft.day.year());
        project.draft.day.year() == day.year() || closed.is_none_or(|year| year >= day.year())
    });
    Ok(SpecialList {
        title: kind.word().to_owned(),
        head: head(db, own)?,
        columns: HEADS.map(|(title, long)| SpecialColumn { title: title.to_owned(), long }).to_vec(),
        rows: listed.map(|project| row(project, &entries, day)).collect(),
        none: "没有登记书记项目",
        notes: vec![
            "「走访联系」的书记项目四本登记簿里截至统计日的记录，按项目名称对应；列本年申报的和以前没有结题的。"
                .to_owned(),
            format!("没有结题、超过 {QUIET} 天没有纪实的，写明天数。"),
        ],
    })
}

fn row(project: &StoredEntry, entries: &Entries, day: NaiveDate) -> Vec<String> {
    let name = text(project, PROJECT);
    let is_closed = of(&entries.closed, name).next().is_some();
    let tasks: Vec<&StoredEntry> = of(&entries.tasks, name).collect();
    let done_by = |task: &&&StoredEntry| date(task, DONE_ON).is_some_and(|done| done <= day);
    let done = tasks.iter().filter(done_by).count();
    let overdue = tasks.iter().filter(|task| !done_by(task) && date(task, "完成期限").is_some_and(|due| due < day));
    let overdue = overdue.count();
    let logs: Vec<NaiveDate> = of(&entries.logs, name).map(|log| log.draft.day).collect();
    let state = if is_closed { "已结题" } else { text(project, "状态") };
    vec![
        name.to_owned(),
        project.whom.clone(),
        text(project, "类别").to_owned(),
        project.draft.day.to_string(),
        state.to_owned(),
        if tasks.is_empty() { String::new() } else { format!("{done}/{}", tasks.len()) },
        if overdue == 0 { String::new() } else { overdue.to_string() },
        logs.len().to_string(),
        last_log(logs.last().copied().unwrap_or(project.draft.day), logs.is_empty(), is_closed, day),
    ]
}

/// The last day something was logged, and how long ago where it is too long.
fn last_log(last: NaiveDate, none: bool, is_closed: bool, day: NaiveDate) -> String {
    let said = if none { String::new() } else { words::day(last) };
    let quiet = (day - last).num_days();
    match (is_closed || quiet <= QUIET, none) {
        (true, _) => said,
        (false, true) => format!("申报后 {quiet} 天没有纪实"),
        (false, false) => format!("{said}，已 {quiet} 天"),
    }
}

fn of<'a>(entries: &'a [StoredEntry], project: &'a str) -> impl Iterator<Item = &'a StoredEntry> {
    entries.iter().filter(move |entry| text(entry, PROJECT) == project)
}

fn text<'a>(entry: &'a StoredEntry, field: &str) -> &'a str {
    match entry.draft.values.get(field) {
        Some(RegisterValue::Text(text)) => text,
        _ => "",
    }
}

fn date(entry: &StoredEntry, field: &str) -> Option<NaiveDate> {
    text(entry, field).parse().ok()
}
