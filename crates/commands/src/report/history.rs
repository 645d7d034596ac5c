//! 修改记录 on paper: what was changed, when, and from what to what.

use ::report::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};
use store::{
    Db,
    history::{self, Query},
};

use super::{
    branch_of, lay_list,
    wire::{HistoryPaper, Paper, PrintNote},
};
use crate::{
    Desk, Failure, Outcome,
    desk::clock::in_china,
    history::{
        entries, query_of,
        wire::{HistoryAct, HistoryEntry, HistoryQuery, RecordChange},
    },
};

/// Steps on one paper; more is a heap that nobody reads.
const MOST: u32 = 1000;
/// Records told of one step, such as an import; the others are on the screen.
const RECORDS: usize = 20;
/// Characters told of a value.
const VALUE: usize = 80;

/// Fails with `report.history_too_long`, and as `history.list` does.
pub fn history_paper(desk: &Desk, request: HistoryPaper) -> Outcome<Paper> {
    let HistoryPaper { query: asked, format } = request;
    let above = asked_for(&asked);
    let query = Query { limit: MOST + 1, before: None, ..query_of(asked)? };
    let paper = desk.store()?.read(move |db| paper_of(db, &query, above))?;
    lay_list(desk, &paper, PrintNote::of("修改记录", format), format)
}

/// What was looked for, said above the list.
fn asked_for(query: &HistoryQuery) -> Vec<String> {
    let day = query.day.as_ref();
    let days = match (query.from.as_ref().or(day), query.to.as_ref().or(day)) {
        (None, None) => "日期：全部".to_owned(),
        (from, to) => {
            let said = |day: Option<&String>, open: &str| day.cloned().unwrap_or_else(|| open.to_owned());
            format!("日期：{}至{}", said(from, "最早"), said(to, "现在"))
        }
    };
    let mut above = vec![days];
    above.extend(query.about.as_ref().map(|about| format!("类别：{about}")));
    above.extend(query.events.then(|| "只列查看、打印、导出等".to_owned()));
    above.extend(query.table.as_ref().map(|_| "只列一条记录的".to_owned()));
    above.extend(query.words.as_ref().map(|words| format!("含有：{words}")));
    above
}

fn paper_of(db: &Db, query: &Query, asked_for: Vec<String>) -> Outcome<ListPaper> {
    let entries = entries(db, query)?;
    if entries.len() > MOST as usize {
        return Err(Failure::new(
            "report.history_too_long",
            format!("选出来的超过 {MOST} 步，一次打印不了"),
            "请把日期缩短，分几次打印。",
        ));
    }
    let head = history::chain_head(db)?;
    let mut rows = Vec::new();
    for entry in &entries {
        let mut records = told(db, entry)?;
        let rest = records.split_off(records.len().min(RECORDS));
        if !rest.is_empty() {
            records.push(format!("另有 {} 条，在程序里看", rest.len()));
        }
        let mut told = records.into_iter();
        rows.push(vec![
            Entry::from(entry.sequence.to_string()),
            Entry::from(time_of(entry)),
            Entry::from(name_of(entry)),
            Entry::from(told.next().unwrap_or_default()),
        ]);
        rows.extend(told.map(|told| vec![Entry::Blank, Entry::Blank, Entry::Blank, Entry::from(told)]));
    }
    let columns = vec![
        Column::middle("步"),
        Column { least: 26.0, ..Column::middle("时间") },
        Column { least: 60.0, ..Column::long("做了什么") },
        Column { least: 120.0, ..Column::long("改了什么（原来 → 现在）") },
    ];
    let list = List::new(columns, rows).unnumbered().or_none("没有这样的修改记录");
    let mut above = vec![format!("党支部：{}", branch_of(db)?.name)];
    above.extend(asked_for);
    Ok(ListPaper {
        title: "修改记录".to_owned(),
        name: "修改记录".to_owned(),
        sheet: Sheet::LANDSCAPE,
        above,
        lists: vec![list],
        notes: vec![
            format!("印出时全部修改记录共 {} 步，最后一步的校验值：", head.sequence),
            head.hash,
            "以后在设置的“核验”里填这一步和校验值：查得到，这一步和以前的记录就没有被改过。".to_owned(),
        ],
        below: vec!["打印人：".to_owned()],
    })
}

fn time_of(entry: &HistoryEntry) -> String {
    let instant = entry.instant.parse().map(in_china);
    instant.map_or_else(|_| entry.instant.clone(), |instant| instant.format("%Y-%m-%d %H:%M").to_string())
}

fn name_of(entry: &HistoryEntry) -> String {
    let act = match (entry.act, entry.undone) {
        (HistoryAct::Undo, _) => "（撤销）",
        (HistoryAct::Redo, _) => "（重做）",
        (HistoryAct::Do, true) => "（已撤销）",
        (HistoryAct::Do, false) => "",
    };
    let deputy = entry.deputy.as_ref().map(|name| format!("　{name}代办")).unwrap_or_default();
    format!("{}{act}{deputy}", entry.name)
}

/// A line for each record of a step.
fn told(db: &Db, entry: &HistoryEntry) -> Result<Vec<String>, store::Error> {
    if entry.purged {
        return Ok(vec!["内容已经彻底清除".to_owned()]);
    }
    let records = history::changes_of(db, entry.sequence)?;
    Ok(records.into_iter().map(RecordChange::from).map(|record| in_a_line(&record)).collect())
}

fn in_a_line(record: &RecordChange) -> String {
    let fields = record.fields.iter().map(|field| {
        let short = |value: &Option<String>| value.as_deref().map(shortened);
        match (short(&field.old), short(&field.new)) {
            (Some(old), Some(new)) => format!("{}：{old} → {new}", field.label),
            (old, new) => format!("{}：{}", field.label, new.or(old).unwrap_or_default()),
        }
    });
    let fields: Vec<String> = fields.collect();
    let name = record.name.as_deref().map(shortened).unwrap_or_default();
    format!("{}{}{name}。{}", record.kind.word(), record.label, fields.join("；"))
}

/// A value in one line, and not endless.
fn shortened(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(VALUE) {
        Some((end, _)) => format!("{}……", line.get(..end).unwrap_or(&line)),
        None => line,
    }
}
