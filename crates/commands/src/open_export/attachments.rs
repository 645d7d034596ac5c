//! Photos and papers, as they were put in.

use chrono::Datelike;
use domain::{
    attachment::{AttachedKind, AttachmentKind},
    fund::FundEntry,
    register::RegisterEntryDraft,
};
use serde_json::json;
use store::{
    Error,
    attachment::{self, Linked},
    bureau_form, fund,
    register::{self, StoredEntry},
    writing, yearbook,
};

use super::{
    file_name,
    papers::{folder_of, occasions},
};
use crate::{Desk, Outcome, desk::Tree, report::words::file_stem};

/// Writes them under the record they belong to. One whose file is gone is told in `notes`.
pub(super) fn write(desk: &Desk, tree: &mut Tree<'_>, notes: &mut Vec<String>) -> Outcome<()> {
    let placed = desk.store()?.read(placed)?;
    for (folder, number, one) in placed {
        match crate::call(desk, "attachment.document", json!({ "id": one.attachment.id })) {
            Ok(made) => {
                let document = desk.document(made["token"].as_str().unwrap_or_default())?;
                let name = file_name(&format!("{number:02} {}", document.file_name));
                tree.write(&format!("{folder}/{name}"), &document.bytes)?;
            }
            Err(failure) => notes.push(format!("{folder}：{}", failure.title)),
        }
    }
    Ok(())
}

/// Writes the bureau's own forms as they came, `局里的表/月报.xlsx`.
pub(super) fn write_forms(desk: &Desk, tree: &mut Tree<'_>) -> Outcome<()> {
    let store = desk.store()?;
    for form in store.read(bureau_form::list)? {
        let id = form.draft.id;
        let bytes = store.read(move |db| bureau_form::content(db, id))?;
        tree.write(&format!("局里的表/{}", file_name(&form.file_name)), &bytes)?;
    }
    Ok(())
}

type Placed = (String, usize, Linked);

/// Every attachment with its folder and its place in it.
fn placed(db: &store::Db) -> Result<Vec<Placed>, Error> {
    let mut placed = Vec::new();
    let mut place = |kind: AttachedKind, records: Vec<(i64, String)>| -> Result<(), Error> {
        let ids: Vec<i64> = records.iter().map(|(id, _)| *id).collect();
        let mut linked = attachment::linked_to(db, kind, &ids)?;
        for (id, folder) in records {
            let of_record = linked.remove(&id).unwrap_or_default();
            placed.extend(of_record.into_iter().enumerate().map(|(at, one)| (folder_for(&folder, &one), at + 1, one)));
        }
        Ok(())
    };
    let occasions = occasions(db)?;
    place(AttachedKind::Occasion, occasions.iter().map(|line| (line.id.0, folder_of(line))).collect())?;
    let entries = fund::entry::all(db)?;
    place(AttachedKind::FundEntry, entries.iter().map(|entry| (entry.id.0, receipts_of(entry))).collect())?;
    let writings = writing::list(db, None, None)?;
    let of_writing = |title: &str| format!("文稿/{} 附件", file_stem(title));
    place(AttachedKind::Writing, writings.iter().map(|one| (one.id.0, of_writing(&one.draft.title))).collect())?;
    let entries = register::every(db)?;
    place(AttachedKind::RegisterEntry, entries.iter().map(|entry| (entry.id.0, registered(entry))).collect())?;
    let seals = yearbook::seals(db)?;
    place(AttachedKind::YearSeal, seals.iter().map(|seal| (seal.id, format!("一本通/{}年封存", seal.year))).collect())?;
    Ok(placed)
}

/// `照片/2026/10-10 党课` for the photos of an occasion; everything else lies with its record.
fn folder_for(folder: &str, one: &Linked) -> String {
    match (folder.strip_prefix("组织生活/"), one.attachment.new.kind) {
        (Some(rest), AttachmentKind::Photo) => format!("照片/{rest}"),
        _ => folder.to_owned(),
    }
}

fn registered(entry: &StoredEntry) -> String {
    let RegisterEntryDraft { register, day, .. } = &entry.draft;
    format!("登记簿/{}/{} 附件/{day} 第{}条", day.year(), file_stem(register), entry.id.0)
}

fn receipts_of(entry: &FundEntry) -> String {
    let values = &entry.values;
    let voucher =
        values.voucher.as_deref().map_or_else(|| format!("第{}笔", entry.id.0), |number| format!("凭证{number}"));
    format!("经费/{}/票据/{} {}", values.day.year(), values.day, file_stem(&format!("{voucher} {}", values.subject)))
}
