//! 书记项目时间表: the tasks of a year against its months, as a Gantt chart has them (domain.md 1G G03).

use ::report::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    date::{Month, month_and_day},
    register::{DONE_ON, PROJECT, TASK_DUE_BY, TASKS},
};
use store::{
    Db, Error,
    register::{self as stored, StoredEntry},
};

use super::{
    branch_of, lay_list,
    wire::{Paper, PrintNote, ScheduleRequest},
};
use crate::{Desk, Outcome};

/// A month in which a task is to be worked on, one in which it was, and one that came after its time.
const PLANNED: &str = "□";
const DONE: &str = "■";
const LATE: &str = "▲";

pub fn schedule(desk: &Desk, request: ScheduleRequest) -> Outcome<Paper> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    let paper = desk.store()?.read(move |db| paper_of(db, year, today))?;
    lay_list(desk, &paper, PrintNote::of(&paper.title, request.format), request.format)
}

/// A task, as its entry tells it.
struct Task {
    project: String,
    what: String,
    who: String,
    from: NaiveDate,
    due: Option<NaiveDate>,
    done: Option<NaiveDate>,
}

impl Task {
    fn of(entry: &StoredEntry) -> Self {
        let said = |name: &str| entry.said(name).to_owned();
        let day = |name: &str| entry.said(name).parse().ok();
        Self {
            project: said(PROJECT),
            what: said("任务"),
            who: said("责任人"),
            from: entry.draft.day,
            due: day(TASK_DUE_BY),
            done: day(DONE_ON),
        }
    }

    /// The last day it was, or is to be, worked on; an open one that is late goes on until today.
    fn until(&self, today: NaiveDate) -> NaiveDate {
        let planned = self.due.unwrap_or(self.from);
        self.done.unwrap_or(if planned < today { today } else { planned })
    }

    /// What stands under a month.
    fn mark(&self, month: Month, today: NaiveDate) -> &'static str {
        let (first, last) = (month.first_day(), month.last_day());
        if last < self.from || first > self.until(today) {
            ""
        } else if self.due.is_some_and(|due| first > due) {
            LATE
        } else if last <= today || self.done.is_some() {
            DONE
        } else {
            PLANNED
        }
    }
}

fn paper_of(db: &Db, year: i32, today: NaiveDate) -> Result<ListPaper, Error> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    let mut tasks: Vec<Task> = stored::until(db, TASKS, last)?.iter().map(Task::of).collect();
    tasks.retain(|task| task.until(today) >= first);
    tasks.sort_by(|a, b| (&a.project, a.from).cmp(&(&b.project, b.from)));
    let mut columns = vec![
        Column { least: 32.0, ..Column::long("项目") },
        Column { least: 46.0, ..Column::long("任务") },
        Column { least: 18.0, ..Column::middle("责任人") },
    ];
    columns.extend((1..=12).map(|month| Column::middle(&format!("{month}月"))));
    columns.extend([Column::middle("期限"), Column::middle("完成")]);
    let rows = tasks.iter().map(|task| {
        let mut row: Vec<Entry> = [&task.project, &task.what, &task.who].map(Entry::from).to_vec();
        row.extend(Month::all_of(year).map(|month| Entry::from(task.mark(month, today))));
        row.extend([task.due, task.done].map(|day| day.map(month_and_day).unwrap_or_default().into()));
        row
    });
    Ok(ListPaper {
        title: format!("{year}年书记项目时间表"),
        name: format!("{year}年时间表"),
        sheet: Sheet::LANDSCAPE,
        above: vec![format!("党支部：{}", branch_of(db)?.name), format!("截至{}", super::words::day(today.min(last)))],
        lists: vec![List::new(columns, rows.collect())],
        notes: vec![format!("{DONE} 已经做的月份　{PLANNED} 还要做的月份　{LATE} 过了期限的月份")],
        below: ["责任书记签字：", "填表人："].map(str::to_owned).to_vec(),
    })
}
