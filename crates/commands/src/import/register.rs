//! Importing entries of a register.

use std::collections::{BTreeMap, BTreeSet};

use domain::register::{Register, RegisterEntryDraft, RegisterEntryId, Values};
use exchange::register::{self as file, RegisterReading};
use store::{Db, Error, Op, backup::Reason, member, register as book};

use super::{
    file::{open, open_again},
    problems_open,
    wire::{
        Imported, RegisterImportFault, RegisterImportPreview, RegisterImportPreviewRequest, RegisterImportRequest,
        RegisterImportRow, RegisterTemplateRequest, RowFate, Tally,
    },
};
use crate::{
    Changed, Desk, Outcome,
    desk::{Document, DocumentRef},
    report::{branch_of, register::blank_of, words::file_stem},
};

/// What the book knows of a register.
struct Known {
    of: Register,
    members: Vec<file::Named>,
    /// Days and values of its entries, with their keys.
    entries: Vec<(RegisterEntryDraft, RegisterEntryId)>,
}

impl Known {
    fn of(db: &Db, register: &str) -> Result<Self, Error> {
        let of = book::of_name(db, register)?;
        let name = |record: member::MemberRecord| (record.id, record.values.get("name").unwrap_or_default().to_owned());
        let members = member::all(db)?.into_iter().map(name).collect();
        let entries = book::every(db)?.into_iter().filter(|entry| entry.draft.register == of.name);
        Ok(Self { members, entries: entries.map(|entry| (entry.draft, entry.id)).collect(), of })
    }

    /// An entry of the same day that says the same.
    fn same(&self, draft: &RegisterEntryDraft) -> Option<RegisterEntryId> {
        let alike = |(kept, _): &&(RegisterEntryDraft, RegisterEntryId)| {
            kept.day == draft.day && in_order(&kept.values) == in_order(&draft.values)
        };
        self.entries.iter().find(alike).map(|(_, id)| *id)
    }
}

/// Values by their names, members of a field in no order of their own.
fn in_order(values: &Values) -> BTreeMap<&str, String> {
    values.iter().map(|(name, value)| (name.as_str(), format!("{value:?}"))).collect()
}

/// What would become of a list. Fails as reading it does, and with `register.unknown`.
pub(super) fn preview(desk: &Desk, request: RegisterImportPreviewRequest) -> Outcome<RegisterImportPreview> {
    let opened = open(desk, &request.file)?;
    let known = desk.store()?.read(move |db| Known::of(db, &request.register))?;
    let reading = file::read(&opened.workbook, &known.of, &known.members)?;
    let rows: Vec<RegisterImportRow> = reading
        .rows
        .iter()
        .map(|row| RegisterImportRow {
            row: row.row,
            texts: row.texts.clone(),
            fate: match &row.entry {
                None => RowFate::Open,
                Some(draft) if known.same(draft).is_some() => RowFate::Left,
                Some(_) => RowFate::Added,
            },
        })
        .collect();
    let columns =
        std::iter::once(known.of.day.to_string()).chain(known.of.fields.iter().map(|one| one.name.to_string()));
    Ok(RegisterImportPreview {
        digest: opened.digest,
        sheet: reading.sheet.clone(),
        columns: columns.collect(),
        tally: Tally::of(rows.iter().map(|row| row.fate), 0),
        rows,
        faults: faults(&reading),
        strange: reading.strange,
    })
}

fn faults(reading: &RegisterReading) -> Vec<RegisterImportFault> {
    let faults = reading.faults.iter().map(|fault| RegisterImportFault {
        row: fault.row,
        field: fault.field.clone(),
        value: fault.value.clone(),
        message: fault.message.clone(),
    });
    faults.collect()
}

/// The register's list with rows to be filled in.
pub(super) fn template(desk: &Desk, request: RegisterTemplateRequest) -> Outcome<DocumentRef> {
    let (of, branch) = desk.store()?.read(move |db| {
        let branch = branch_of(db)?.name;
        Ok::<_, Error>((book::of_name(db, &request.register)?, branch))
    })?;
    let paper = blank_of(&of, branch);
    desk.keep(Document {
        file_name: format!("{}.xlsx", file_stem(&paper.title)),
        media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        pages: None,
        bytes: ::report::workbook::list::write(std::slice::from_ref(&paper))?,
    })
}

/// Imports a list: a verified backup, then all rows in one operation. Entries the book has already stay.
pub(super) fn import(desk: &Desk, request: RegisterImportRequest) -> Outcome<Changed<Imported<RegisterEntryId>>> {
    let RegisterImportRequest { register, file: from, digest, leave_out_problem_rows } = request;
    let opened = open_again(desk, &from, digest.as_deref())?;
    let store = desk.store()?;
    let wanted = register.clone();
    let known = store.read(move |db| Known::of(db, &wanted))?;
    let reading = file::read(&opened.workbook, &known.of, &known.members)?;
    let open: BTreeSet<u32> = reading.rows.iter().filter(|row| row.entry.is_none()).map(|row| row.row).collect();
    if !open.is_empty() && !leave_out_problem_rows {
        return Err(problems_open(open.len()));
    }
    let (mut new, mut left) = (Vec::new(), Vec::new());
    for draft in reading.rows.into_iter().filter_map(|row| row.entry) {
        match known.same(&draft) {
            Some(id) => left.push(id),
            None => new.push(draft),
        }
    }
    store.back_up(Reason::ImportRegister)?;
    let done = store.transact(Op::new(format!("导入{register}")), move |tx| {
        new.into_iter().map(|draft| book::save(tx, draft)).collect::<Result<Vec<_>, Error>>()
    })?;
    let left_out = open.into_iter().collect();
    Ok(Changed::from(done).map(|added| Imported { added, changed: Vec::new(), left, left_out }))
}
