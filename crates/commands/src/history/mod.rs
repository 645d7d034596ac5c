//! Every change of the book: shown, undone and done again.

pub mod wire;

use chrono::{NaiveDate, SecondsFormat, TimeDelta};
use store::{
    Error,
    deputy::{self, Deputy},
    history::{self, Query},
};

use self::wire::{HistoryEntry, HistoryQuery, OperationRef, RecordChange, StepRequest, UndoState, UndoStep};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome, desk::clock::day_in_china};

/// The commands about the history.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("history.list", "修改记录：全部、某一天的或某条记录的，从近到远", list),
        Command::reads("history.changes", "某一步改了什么，改前改后", changes),
        Command::reads("history.state", "现在撤销或重做的会是哪一步", state),
        Command::writes("history.undo", "撤销最近一步", undo),
        Command::writes("history.redo", "重做刚撤销的一步", redo),
    ]
}

/// Lines of a page if no other number is asked for, and the most of one.
const USUAL: u32 = 50;
const MOST: u32 = 500;

fn list(desk: &Desk, request: HistoryQuery) -> Outcome<Vec<HistoryEntry>> {
    let day = request.day.as_deref().map(day_of).transpose()?;
    let query = Query {
        before: request.before,
        from: day.map(start_of),
        until: day.and_then(|day| day.succ_opt()).map(start_of),
        record: request.table.zip(request.row),
        limit: request.limit.unwrap_or(USUAL).min(MOST),
    };
    let (entries, deputies) =
        desk.store()?.read(move |db| Ok::<_, Error>((history::list(db, &query)?, deputy::all(db)?)))?;
    Ok(entries.into_iter().map(|entry| with_deputy(entry.into(), &deputies)).collect())
}

/// An operation with the name of whoever kept the book on its day.
fn with_deputy(entry: HistoryEntry, deputies: &[Deputy]) -> HistoryEntry {
    let day = entry.instant.parse().ok().map(day_in_china);
    let deputy = deputies.iter().find(|deputy| day.is_some_and(|day| deputy.covers(day)));
    HistoryEntry { deputy: deputy.map(|deputy| deputy.name.clone()), ..entry }
}

fn day_of(text: &str) -> Outcome<NaiveDate> {
    text.parse().map_err(|_| Failure::new("history.day", format!("「{text}」不是日期"), "请重新选择日期。"))
}

/// The instant a Chinese day begins, as the history writes instants.
fn start_of(day: NaiveDate) -> String {
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc() - TimeDelta::hours(crate::desk::clock::HOURS_AHEAD);
    midnight.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn changes(desk: &Desk, request: OperationRef) -> Outcome<Vec<RecordChange>> {
    let records = desk.store()?.read(move |db| history::changes_of(db, request.sequence))?;
    Ok(records.into_iter().map(Into::into).collect())
}

fn state(desk: &Desk, _: NoRequest) -> Outcome<UndoState> {
    let reach = desk.store()?.read(history::state)?;
    Ok(UndoState { undo: reach.undo.map(Into::into), redo: reach.redo.map(Into::into) })
}

/// Refused, with nothing changed, where putting back what was before would harm what came after.
fn undo(desk: &Desk, request: StepRequest) -> Outcome<Changed<UndoStep>> {
    Ok(desk.store()?.undo(request.expected)?.map(UndoStep::from).into())
}

fn redo(desk: &Desk, request: StepRequest) -> Outcome<Changed<UndoStep>> {
    Ok(desk.store()?.redo(request.expected)?.map(UndoStep::from).into())
}
