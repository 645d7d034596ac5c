//! 上报包.

use domain::submission::SubmissionForm;
use exchange::package::{Added, HistoryHead, Making, file_name, sha256, write};

use super::{
    columns::{Columns, log},
    gathered::Gathered,
    papers,
    wire::{MadeSubmission, PackageMade, PackageRequest},
};
use crate::{
    Changed, Desk, Outcome,
    desk::{Document, clock::in_china},
};

/// What makes packages.
const PROGRAM: &str = concat!("支部一本通 ", env!("CARGO_PKG_VERSION"));

/// Makes a package and lays it on the desk. It is noted as handed over only by `submission.given`; columns that were
/// added are in the history from now on.
///
/// Fails with `report.month`, `figure.span`, `submission.column`, `submission.reason_missing`, `package.bad_name`,
/// `package.empty_password`.
pub fn package(desk: &Desk, request: PackageRequest) -> Outcome<Changed<PackageMade>> {
    let PackageRequest { sheet, columns, papers: others, password } = request;
    let (columns, today) = (Columns::checked(columns)?, desk.today());
    let wanted = columns.clone();
    let gathered = desk.store()?.read(move |db| Gathered::read(db, &sheet, &wanted, today))?;
    let mut documents = gathered.sheet.files(desk.now())?;
    documents.extend(papers::from_desk(desk, &others)?);
    let made = columns.made();
    let added: Vec<Added> =
        made.iter().map(|one| Added { column: one.label.clone(), reason: one.reason.clone() }).collect();
    let history = HistoryHead { steps: gathered.head.sequence.cast_unsigned(), hash: gathered.head.hash.clone() };
    let making = Making { program: PROGRAM.to_owned(), at: in_china(desk.now()), history: Some(history) };
    let content = &gathered.content;
    let bytes = write(content, &documents, &added, &making, password.as_deref())?;
    let made = MadeSubmission {
        period: content.period,
        form: SubmissionForm::Package,
        file_name: format!("{}.zip", file_name(&content.branch, content.period)),
        made_at: desk.now(),
        sha256: sha256(&bytes),
        bytes: bytes.len() as u64,
        files: documents.iter().map(|one| papers::listed(&one.name, &one.bytes)).collect(),
        columns: made,
    };
    let touched = log(desk, &columns, &format!("做{}上报包", content.period.in_chinese()))?;
    let file_name = made.file_name.clone();
    let document = desk.keep(Document { file_name, media_type: "application/zip".to_owned(), pages: None, bytes })?;
    Ok(Changed { value: PackageMade { document, notes: gathered.notes, made }, touched })
}
