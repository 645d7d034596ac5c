//! Filling a form, and laying it on the desk.

use std::collections::BTreeMap;

use domain::{bureau_form::FormList, text::clean_or_none};
use exchange::bureau_form::{self as engine, Answers, Filling, FormKind, MappedCell, MappedTable};
use store::{Db, Op, bureau_form, member};

use super::{
    choices::is_masked,
    lists,
    meaning::{Meaning, Wanted, meanings, wanted},
    showing::without_marks,
    values::{Told, Values},
    wire::{FillRequest, FilledForm},
};
use crate::{
    Desk, Outcome,
    desk::Document,
    member::Masking,
    report::{
        wire::{Format, PrintNote},
        words,
    },
};

/// What is put into a form, and what is to be known of it.
struct Gathered {
    filling: Filling,
    by_hand: Vec<String>,
    has_masked: bool,
}

pub(super) fn fill(desk: &Desk, request: FillRequest) -> Outcome<FilledForm> {
    let today = desk.today();
    let FillRequest { id, span, reported_on, in_full } = request;
    let reason = in_full.as_deref().map(|why| clean_or_none(why).unwrap_or_else(|| "没有写原因".to_owned()));
    let masking = if reason.is_some() { Masking::Whole } else { Masking::Masked };
    let (form, content) = desk
        .store()?
        .read(move |db| Ok::<_, store::Error>((bureau_form::get(db, id)?, bureau_form::content(db, id)?)))?;
    let asked = engine::placeholders(&content)?;
    let told = Told {
        span,
        today,
        reported_on: reported_on.unwrap_or(today),
        filled_by: form.draft.filled_by.clone(),
        phone: form.draft.phone.clone(),
    };
    let gathered = desk.store()?.read(move |db| gathered(db, id, told, &asked, masking))?;
    let filled = engine::fill(&content, &gathered.filling)?;
    let paper = format!("{} {}", form.draft.name, span.title());
    if let Some(reason) = reason.filter(|_| gathered.has_masked) {
        let op = Op::event(format!("取出含完整号码的{paper}：{reason}"));
        desk.store()?.transact(op, |_| Ok::<_, store::Error>(()))?;
    }
    let mut notes: Vec<String> = filled.unfilled.iter().map(ToString::to_string).collect();
    notes.extend(gathered.by_hand);
    notes.extend((gathered.has_masked).then(|| match masking {
        Masking::Whole => "含完整号码，请妥善保管，用后收回。".to_owned(),
        Masking::Masked => "身份证号码等内容已遮蔽。".to_owned(),
    }));
    let kind = engine::kind(&content)?;
    let sheets = engine::sheets(&filled.bytes)?.into_iter().map(without_marks).collect();
    let document = desk.keep(Document {
        file_name: format!("{}.{}", words::file_stem(&paper), kind.ending()),
        media_type: media_type(kind).to_owned(),
        pages: None,
        bytes: filled.bytes,
    })?;
    let format = if kind.is_workbook() { Format::Xlsx } else { Format::Docx };
    let places = u32::try_from(filled.places).unwrap_or(u32::MAX);
    Ok(FilledForm { document, places, notes, sheets, print: PrintNote::of(paper, format) })
}

fn gathered(
    db: &Db,
    id: domain::bureau_form::BureauFormId,
    told: Told,
    asked: &[(engine::Placeholder, String)],
    masking: Masking,
) -> Outcome<Gathered> {
    let mapping = bureau_form::mapping(db, id)?;
    let mut values = Values::of(db, told)?;
    let mut cells = Vec::new();
    for cell in mapping.cells {
        let (row, column) = (cell.row, cell.column as usize);
        cells.push(MappedCell { sheet: cell.sheet, row, column, value: values.value(cell.says)? });
    }
    let mut answers = Answers::default();
    let own = member::own_fields(db)?;
    for (name, means) in meanings(asked, &own) {
        if let Some(Meaning::Said(said)) = means.filter(|_| name.list.is_none()) {
            answers.values.insert(name.name, values.value(said)?);
        }
    }
    let mut wanted: Wanted = wanted(asked, &own);
    let mut tables = Vec::new();
    for table in mapping.tables {
        // What was pointed at is asked for by key; a name in braces can't be called so.
        let list = format!("{}:", table.list);
        let (_, fields) = wanted.entry(list.clone()).or_insert((table.list, BTreeMap::new()));
        let mut columns = Vec::new();
        for column in table.columns {
            if !table.list.has(&column.field) {
                continue;
            }
            fields.insert(column.field.clone(), column.field.clone());
            columns.push((column.column as usize, column.field));
        }
        tables.push(MappedTable { sheet: table.sheet, first_row: table.first_row, list, columns });
    }
    answers.lists = lists::as_asked(db, &wanted, values.days()?, masking)?;
    let masked =
        |(list, fields): &(FormList, BTreeMap<String, String>)| fields.values().any(|key| is_masked(*list, key));
    let has_masked = wanted.values().any(masked);
    Ok(Gathered { filling: Filling { cells, tables, answers }, by_hand: values.by_hand, has_masked })
}

fn media_type(kind: FormKind) -> &'static str {
    match kind {
        FormKind::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FormKind::MacroWorkbook => "application/vnd.ms-excel.sheet.macroEnabled.12",
        FormKind::Document => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FormKind::MacroDocument => "application/vnd.ms-word.document.macroEnabled.12",
    }
}
