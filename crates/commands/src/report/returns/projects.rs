//! 专项 of 书记项目: how each project stands on a day, by what its registers hold (domain.md 1G).

use ::report::forms::returns::{
    ReturnHead,
    special::{SpecialColumn, SpecialList},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    register::{DONE_ON, PROJECT},
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
    projects: Vec<StoredEntry>,
    tasks: Vec<StoredEntry>,
    logs: Vec<StoredEntry>,
    closed: Vec<StoredEntry>,
}

impl Entries {
    fn until(db: &Db, day: NaiveDate) -> Result<Self, Error> {
        let until_day = |register| until(db, register, day);
        Ok(Self {
            projects: until_day("书记项目")?,
            tasks: until_day("书记项目任务")?,
            logs: until_day("书记项目纪实")?,
            closed: until_day("书记项目结题")?,
        })
    }

    fn is_closed(&self, project: &str) -> bool {
        of(&self.closed, project).next().is_some()
    }

    /// The last day something was logged of a project, or else it was applied for.
    fn last_heard(&self, project: &StoredEntry) -> NaiveDate {
        of(&self.logs, project.said(PROJECT)).last().map_or(project.draft.day, |log| log.draft.day)
    }
}

/// For how many days nothing was logged of each project that is not closed, where it is too long.
pub(crate) fn quiet(db: &Db, day: NaiveDate) -> Result<Vec<i64>, Error> {
    let entries = Entries::until(db, day)?;
    let open = entries.projects.iter().filter(|project| !entries.is_closed(project.said(PROJECT)));
    Ok(open.map(|project| (day - entries.last_heard(project)).num_days()).filter(|days| *days > QUIET).collect())
}

/// The projects applied for in the year of the day, and earlier ones not closed before that year.
pub(super) fn of_day(db: &Db, kind: SpecialKind, day: NaiveDate, own: ReturnHead) -> Result<SpecialList, Error> {
    let entries = Entries::until(db, day)?;
    let listed = entries.projects.iter().filter(|project| {
        let closed = of(&entries.closed, project.said(PROJECT)).last().map(|entry| entry.draft.day.year());
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
    let name = project.said(PROJECT);
    let is_closed = entries.is_closed(name);
    let tasks: Vec<&StoredEntry> = of(&entries.tasks, name).collect();
    let done_by = |task: &&&StoredEntry| date(task, DONE_ON).is_some_and(|done| done <= day);
    let done = tasks.iter().filter(done_by).count();
    let overdue = tasks.iter().filter(|task| !done_by(task) && date(task, "完成期限").is_some_and(|due| due < day));
    let overdue = overdue.count();
    let logs = of(&entries.logs, name).count();
    let state = if is_closed { "已结题" } else { project.said("状态") };
    vec![
        name.to_owned(),
        project.whom.clone(),
        project.said("类别").to_owned(),
        project.draft.day.to_string(),
        state.to_owned(),
        if tasks.is_empty() { String::new() } else { format!("{done}/{}", tasks.len()) },
        if overdue == 0 { String::new() } else { overdue.to_string() },
        logs.to_string(),
        last_log(entries.last_heard(project), logs == 0, is_closed, day),
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
    entries.iter().filter(move |entry| entry.said(PROJECT) == project)
}

fn date(entry: &StoredEntry, field: &str) -> Option<NaiveDate> {
    entry.said(field).parse().ok()
}
