//! Every change of the book: shown, undone and done again.

pub mod wire;

use chrono::{NaiveDate, SecondsFormat, TimeDelta};
use domain::text::clean_or_none;
use store::{
    Db, Error,
    deputy::{self, Deputy},
    history::{self, OpKind, Query},
};

use self::wire::{
    HistoryEntry, HistoryQuery, LinkFound, LinkRequest, OperationRef, RecordChange, StepRequest, UndoState, UndoStep,
};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome, desk::clock::day_in_china};

/// The commands about the history.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("history.list", "修改记录，从近到远：全部的，或按日子、记录、类别、文字找", list),
        Command::reads("history.kinds", "修改记录里出现过的记录类别，供挑选", kinds),
        Command::reads("history.check_link", "纸上、包里留下的校验值，在这本账的修改记录里有没有", check_link),
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
    let query = Query { limit: request.limit.unwrap_or(USUAL).min(MOST), ..query_of(request)? };
    Ok(desk.store()?.read(move |db| entries(db, &query))?)
}

/// What is asked for, as the store understands it; how many lines is not said yet.
///
/// Fails with `history.day` and `history.kind`.
pub(crate) fn query_of(request: HistoryQuery) -> Outcome<Query> {
    let from = request.from.as_ref().or(request.day.as_ref()).map(|day| day_of(day)).transpose()?;
    let to = request.to.as_ref().or(request.day.as_ref()).map(|day| day_of(day)).transpose()?;
    let tables = request.about.as_deref().map(history::tables_of).unwrap_or_default();
    if request.about.is_some() && tables.is_empty() {
        return Err(Failure::new("history.kind", "没有这一类记录", "请从列出的类别里选。"));
    }
    Ok(Query {
        before: request.before,
        from: from.map(start_of),
        until: to.and_then(|day| day.succ_opt()).map(start_of),
        record: request.table.zip(request.row),
        tables,
        kind: request.events.then_some(OpKind::Event),
        words: request.words.as_deref().and_then(clean_or_none),
        limit: 0,
    })
}

/// Operations, each with whoever kept the book on its day.
pub(crate) fn entries(db: &Db, query: &Query) -> Result<Vec<HistoryEntry>, Error> {
    let deputies = deputy::all(db)?;
    Ok(history::list(db, query)?.into_iter().map(|entry| with_deputy(entry.into(), &deputies)).collect())
}

fn kinds(desk: &Desk, _: NoRequest) -> Outcome<Vec<String>> {
    Ok(desk.store()?.read(history::kinds)?.into_iter().map(str::to_owned).collect())
}

/// How many digits of a chain's hash are enough: nobody finds another history with the same.
const DIGITS: std::ops::RangeInclusive<usize> = 16..=64;

/// Whether the history still has the step that was printed on a sealed book, a paper or into a package. The first
/// digits are enough; blanks between them don't count.
///
/// Fails with `history.digits`.
fn check_link(desk: &Desk, request: LinkRequest) -> Outcome<LinkFound> {
    let digits: String = request.hash.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    if !DIGITS.contains(&digits.len()) || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return Err(Failure::new(
            "history.digits",
            "校验值没有写对",
            "校验值是数字和 a 到 f 的字母，一共 64 位；照着纸上从头写，写前 16 位也行。",
        ));
    }
    let found = desk.store()?.read(move |db| history::link_at(db, request.sequence))?;
    Ok(LinkFound {
        steps: desk.store()?.read(history::chain_head)?.sequence,
        found: found.is_some_and(|hash| hash.starts_with(&digits)),
    })
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
