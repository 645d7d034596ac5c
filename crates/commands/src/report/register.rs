//! A register on paper: its entries of a year as a list, or one of them as a form to be signed.

use ::report::{
    forms::{
        list::{Column, Entry, List, ListPaper, Total},
        photo_page::PhotoPage,
        record::{Record, RecordRow},
    },
    page::{Document, Sheet, lay_out},
};
use domain::{
    attachment::{AttachedKind, AttachedTo},
    money::Fen,
    register::{Field, FieldKind, Register, RegisterEntryId, RegisterValue, is_of_each},
};
use store::{
    Db, Error,
    register::{self as stored, StoredEntry},
};

use super::{
    branch_of, lay_list, lay_pages, not_as,
    photos::plates,
    wire::{Format, Paper, PrintNote, RegisterEntryPaperRequest, RegisterPaperRequest},
    words,
};
use crate::{
    Desk, Failure, Outcome,
    register::{Wish, found, wire::RegisterEntriesQuery},
};

/// Height of a row of the list, in millimetres.
const ROW: u8 = 9;
/// Room of a text on the form of one entry, in millimetres of A4.
const TEXT_ROOM: f32 = 34.0;
/// More columns than this stand on paper that lies.
const UPRIGHT: usize = 5;
/// Short fields beside each other on the form of one entry.
const BESIDE: usize = 2;

/// Fails with `register.unknown`, `register.year`.
pub(super) fn register_list(desk: &Desk, request: RegisterPaperRequest) -> Outcome<Paper> {
    let RegisterPaperRequest { register, year, text, format } = request;
    let wish = Wish::of(RegisterEntriesQuery { register, year, text }, desk.today())?;
    let year = wish.year;
    let read = move |db: &Db| Ok::<_, Error>((branch_of(db)?.name, found(db, &wish)?));
    let (branch, (of, entries)) = desk.store()?.read(read)?;
    let paper = paper_of(&of, year, branch, &entries);
    lay_list(desk, &paper, PrintNote::of(&paper.title, format), format)
}

/// The entries of a year as a paper of its own.
pub(crate) fn paper_of(of: &Register, year: i32, branch: String, entries: &[StoredEntry]) -> ListPaper {
    ListPaper {
        title: format!("{year}年{}登记表", of.name),
        name: of.name.to_string(),
        sheet: if of.fields.len() > UPRIGHT { Sheet::LANDSCAPE } else { Sheet::PORTRAIT },
        above: vec![format!("党支部：{branch}"), format!("{year}年，共 {} {}", entries.len(), of.unit.word())],
        lists: vec![list_of(of, entries)],
        notes: Vec::new(),
        below: Vec::new(),
    }
}

/// The same with rows to be filled in, as a workbook that can be taken in again.
pub(crate) fn blank_of(of: &Register, branch: String) -> ListPaper {
    const ROWS: usize = 20;
    let mut list = list_of(of, &[]);
    list.rows = vec![vec![Entry::Blank; of.fields.len() + 1]; ROWS];
    ListPaper {
        title: format!("{}登记表", of.name),
        name: of.name.to_string(),
        sheet: Sheet::LANDSCAPE,
        above: vec![format!("党支部：{branch}")],
        lists: vec![list],
        notes: Vec::new(),
        below: Vec::new(),
    }
}

/// The entries as a list, with what its sums come to.
fn list_of(of: &Register, entries: &[StoredEntry]) -> List {
    let mut columns = vec![Column::middle(&of.day)];
    // Points are of each an entry names: what stands in a column does not add up to what was given.
    let total = |column: Column| if is_of_each(&of.name) { Column { total: Total::None, ..column } } else { column };
    columns.extend(of.fields.iter().map(column).map(total));
    let rows = entries.iter().map(|entry| {
        let mut row = vec![Entry::Text(entry.draft.day.to_string())];
        row.extend(of.fields.iter().map(|field| boxed(entry, field)));
        row
    });
    List::new(columns, rows.collect()).with_rows_of(ROW)
}

fn column(field: &Field) -> Column {
    match &field.kind {
        FieldKind::Money => Column::amount(&format!("{}（元）", field.name)),
        FieldKind::Number(unit) => Column::count(&format!("{}（{}）", field.name, unit.word())),
        FieldKind::Prose => Column { least: 34.0, ..Column::long(&field.name) },
        FieldKind::Text | FieldKind::Members => Column::long(&field.name),
        FieldKind::Day | FieldKind::Choice(_) | FieldKind::YesNo => Column::middle(&field.name),
    }
}

fn boxed(entry: &StoredEntry, field: &Field) -> Entry {
    match (entry.draft.values.get(field.name.as_ref()), &field.kind) {
        (None, _) => Entry::Blank,
        (Some(RegisterValue::Number(sum)), FieldKind::Money) => Entry::Amount(Fen(*sum)),
        (Some(RegisterValue::Number(count)), _) => u32::try_from(*count).map_or(Entry::Blank, Entry::Count),
        (Some(RegisterValue::Text(day)), FieldKind::Day) => Entry::Text(day.clone()),
        (Some(_), _) => Entry::Text(entry.text(field)),
    }
}

/// The branch's name and an entry of a register whose entries have papers of their own.
///
/// Fails with `code` for an entry of another register.
pub(super) fn entry_of(
    desk: &Desk,
    id: RegisterEntryId,
    register: &str,
    code: &'static str,
) -> Outcome<(String, StoredEntry)> {
    let read = move |db: &Db| Ok::<_, Error>((branch_of(db)?.name, stored::get(db, id)?));
    let (branch, entry) = desk.store()?.read(read)?;
    if entry.draft.register == register {
        return Ok((branch, entry));
    }
    let what_to_do = format!("请在「{register}」里打开要打印的那一条。");
    Err(Failure::new(code, format!("这一条不是{register}"), what_to_do))
}

/// Fails with [`store::Error::NotFound`] when the entry is in the bin.
pub(super) fn register_entry(desk: &Desk, request: RegisterEntryPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let store = desk.store()?;
    let folder = store.folder().clone();
    let (branch, of, entry, photos) = store.read(move |db| {
        let entry = stored::get(db, request.id)?;
        let photos = plates(db, &folder, AttachedTo { kind: AttachedKind::RegisterEntry, id: entry.id.0 })?;
        Ok::<_, Error>((branch_of(db)?.name, stored::of_name(db, &entry.draft.register)?, entry, photos))
    })?;
    let record = record_of(&of, &entry, branch.clone());
    let print = PrintNote::of(format!("{} {}", record.title, entry.draft.day), request.format);
    let mut papers = vec![lay_out(&record.form())];
    if !photos.is_empty() {
        let (occasion, time) = (of.name.to_string(), words::day(entry.draft.day));
        papers.push(lay_out(&PhotoPage { branch, occasion, time, place: String::new(), photos }.form()));
    }
    lay_pages(desk, &Document::joined(&print.paper, papers), Vec::new(), print)
}

/// One entry as a form: what is short stands beside each other, what is long has room.
fn record_of(of: &Register, entry: &StoredEntry, branch: String) -> Record {
    let short: Vec<&Field> = of.fields.iter().filter(|field| !is_long(field)).collect();
    let mut values = vec![(of.day.to_string(), words::day(entry.draft.day))];
    values.extend(short.iter().map(|field| (field.name.to_string(), entry.text(field))));
    let mut rows: Vec<RecordRow> = values.chunks(BESIDE).map(|pair| RecordRow::Values(pair.to_vec())).collect();
    let long = of.fields.iter().filter(|field| is_long(field));
    rows.extend(long.map(|field| RecordRow::prose(&field.name, &entry.text(field), TEXT_ROOM)));
    rows.push(RecordRow::signatures(of.signatures));
    Record { title: format!("{}登记表", of.name), branch, rows }
}

fn is_long(field: &Field) -> bool {
    field.kind == FieldKind::Prose
}
