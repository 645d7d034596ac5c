//! The files of a return, from what was gathered.

use chrono::Datelike;
use domain::{
    attachment::{AttachedKind, AttachmentKind},
    text::clean_or_none,
};
use exchange::package::{Document, sha256};
use report::forms::roster::{Roster as RosterPaper, RosterColumn};
use store::{
    BookFolder, Db, Error,
    attachment::{self, Linked},
    occasion::OccasionLine,
};

use super::{
    gathered::Gathered,
    wire::{MadeColumn, MadeFile},
};
use crate::{
    Desk, Outcome,
    desk::DocumentRef,
    report::{records_of, words},
};

/// The roster with the columns that were asked for, as Excel.
pub(super) fn roster(gathered: &Gathered, columns: &[MadeColumn]) -> Outcome<Document> {
    let content = &gathered.content;
    let paper = RosterPaper {
        name: "党员名册".to_owned(),
        branch: content.branch.name.clone(),
        as_of: words::day(content.period.last_day().min(content.reported_on)),
        selection: String::new(),
        columns: content.roster.columns.iter().map(|head| RosterColumn { title: head.clone(), long: false }).collect(),
        rows: content.roster.rows.clone(),
        totals: format!("共 {} 人", content.roster.rows.len()),
        notes: columns.iter().map(|column| format!("{}：{}", column.label, column.reason)).collect(),
    };
    let bytes = ::report::workbook::roster::write(&paper)?;
    Ok(Document { name: format!("党员名册 {}.xlsx", content.period), bytes })
}

/// The records of the occasions as Word documents.
pub(super) fn records(db: &Db, folder: &BookFolder, occasions: &[OccasionLine]) -> Outcome<Vec<Document>> {
    let each = occasions.iter().map(|line| {
        let records = records_of(db, folder, line.id, None)?;
        let name = words::file_stem(&format!("{} {}记录", day_of(line), records.heading));
        Ok(Document { name: format!("{name}.docx"), bytes: ::report::word::write(&records.records)? })
    });
    each.collect()
}

/// Photos and scans of the occasions, as they lie in the book.
pub(super) fn attached(
    db: &Db,
    occasions: &[OccasionLine],
    wanted: impl Fn(&Linked) -> bool,
) -> Result<Vec<(String, Linked)>, Error> {
    let ids: Vec<i64> = occasions.iter().map(|line| line.id.0).collect();
    let mut linked = attachment::linked_to(db, AttachedKind::Occasion, &ids)?;
    let mut found = Vec::new();
    for line in occasions {
        let of_one = linked.remove(&line.id.0).unwrap_or_default();
        for (nth, one) in of_one.into_iter().filter(|one| wanted(one)).enumerate() {
            let caption = one.caption.as_deref().and_then(clean_or_none).unwrap_or_else(|| line.title.clone());
            found.push((words::file_stem(&format!("{} {:02} {caption}", day_of(line), nth + 1)), one));
        }
    }
    Ok(found)
}

/// Whether it is a photo.
pub(super) fn is_photo(one: &Linked) -> bool {
    one.role.is_none() && one.attachment.new.kind == AttachmentKind::Photo
}

/// Whether it is the scan of a signed sheet.
pub(super) fn is_scan(one: &Linked) -> bool {
    one.role.is_some()
}

fn day_of(line: &OccasionLine) -> String {
    format!("{:02}-{:02}", line.day.month(), line.day.day())
}

/// Papers that lie on the desk, such as the bureau's own form. Fails with `document.gone`.
pub(super) fn from_desk(desk: &Desk, papers: &[DocumentRef]) -> Outcome<Vec<Document>> {
    let each = papers.iter().map(|paper| {
        let document = desk.document(&paper.token)?;
        Ok(Document { name: document.file_name.clone(), bytes: document.bytes.clone() })
    });
    each.collect()
}

/// A file as it is known again.
pub(super) fn listed(name: &str, bytes: &[u8]) -> MadeFile {
    MadeFile { name: name.to_owned(), bytes: bytes.len() as u64, sha256: sha256(bytes) }
}

/// The ending of an attachment's file.
pub(super) fn ending(one: &Linked) -> &str {
    match one.attachment.new.kind {
        AttachmentKind::Photo => "jpg",
        AttachmentKind::Pdf => "pdf",
        AttachmentKind::Document => one.attachment.new.file_name.rsplit_once('.').map_or("doc", |(_, ending)| ending),
    }
}
