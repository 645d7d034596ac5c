//! 上报文件夹: what most bureaus take, a folder with a Chinese name.

use domain::submission::SubmissionForm;
use exchange::{
    attachment::MAX_BYTES,
    package::{Document, file_name, sha256},
};
use store::attachment;

use super::{
    columns::{Columns, log},
    gathered::Gathered,
    papers,
    wire::{MadeSubmission, SubmissionFolderMade, SubmissionFolderRequest},
};
use crate::{
    Changed, Desk, Failure, Outcome,
    desk::{Chosen, FileRef, Tree},
    report::words::file_stem,
};

/// Makes a folder in the chosen one: the sheet, and what else was asked for. One that is there already stays,
/// the new one gets a number.
///
/// Fails as `submission.package` does, with `submission.unreadable` for a chosen file, with
/// `submission.not_written` when the disk is full or the stick is gone. A photo whose file is lost is named in the
/// notes.
pub fn folder(desk: &Desk, request: SubmissionFolderRequest) -> Outcome<Changed<SubmissionFolderMade>> {
    let SubmissionFolderRequest { within, sheet, columns, papers: others, records, photos, scans, files } = request;
    let within = desk.folder_of(&within)?;
    let (columns, today) = (Columns::checked(columns)?, desk.today());
    let wanted = columns.clone();
    let store = desk.store()?;
    let book = store.folder().clone();
    let (gathered, word, attached) = store.read(move |db| {
        let gathered = Gathered::read(db, &sheet, &wanted, today)?;
        let word = if records { papers::records(db, &book, &gathered.occasions)? } else { Vec::new() };
        let attached = papers::attached(db, &gathered.occasions, |one| {
            photos && papers::is_photo(one) || scans && papers::is_scan(one)
        })?;
        Ok::<_, Failure>((gathered, word, attached))
    })?;
    let mut documents = gathered.sheet.files(desk.now())?;
    if !columns.is_empty() {
        documents.push(papers::roster(&gathered, &columns.made())?);
    }
    documents.extend(word);
    documents.extend(papers::from_desk(desk, &others)?);
    for file in &files {
        documents.push(chosen(desk, file)?);
    }
    let content = &gathered.content;
    let touched = log(desk, &columns, &format!("做{}上报文件夹", content.period.in_chinese()))?;
    let mut notes = gathered.notes.clone();
    let mut tree = Tree::plant(desk, &within, &file_name(&content.branch, content.period), not_written)?;
    let mut listed = Vec::new();
    let mut put = |place: &str, bytes: &[u8]| {
        let name = tree.write(place, bytes)?;
        listed.push(papers::listed(&name, bytes));
        Ok::<_, Failure>(())
    };
    for document in &documents {
        put(&document.name, &document.bytes)?;
    }
    // One after the other: the photos together may be larger than the memory.
    for (stem, one) in &attached {
        let place = if papers::is_photo(one) { "照片" } else { "签到表扫描件" };
        let ending = papers::ending(one);
        match attachment::read(desk.store()?.folder(), &one.attachment) {
            Ok(bytes) => put(&format!("{place}/{stem}.{ending}"), &bytes)?,
            Err(error) => notes.push(format!("{stem} 没有放进去：{error}。")),
        }
    }
    let folder_name = tree.finish();
    listed.sort_by(|one, other| one.name.cmp(&other.name));
    let lines: String = listed.iter().map(|file| format!("{}  {}\n", file.sha256, file.name)).collect();
    let made = MadeSubmission {
        period: content.period,
        form: SubmissionForm::Folder,
        file_name: folder_name.clone(),
        made_at: desk.now(),
        sha256: sha256(lines.as_bytes()),
        bytes: listed.iter().map(|file| file.bytes).sum(),
        files: listed,
        columns: columns.made(),
    };
    Ok(Changed { value: SubmissionFolderMade { folder_name, notes, made }, touched })
}

/// A chosen file as it is: the scan of the stamped sheet.
fn chosen(desk: &Desk, file: &FileRef) -> Outcome<Document> {
    let bytes = match desk.chosen(file)? {
        Chosen::Received(bytes) => bytes.to_vec(),
        Chosen::Path(path) | Chosen::LookedAt { path: Some(path), .. } => {
            desk.files().read(&path, MAX_BYTES as u64).map_err(|error| {
                Failure::new(
                    "submission.unreadable",
                    format!("读不了文件「{}」", file.file_name),
                    format!("请检查文件是否还在，是否超过 {} MB。", MAX_BYTES >> 20),
                )
                .with_detail(error.to_string())
            })?
        }
        Chosen::LookedAt { path: None, ready } => ready.content.clone(),
    };
    Ok(Document { name: file_stem(&file.file_name), bytes })
}

fn not_written(error: std::io::Error) -> Failure {
    Failure::new(
        "submission.not_written",
        "文件夹没有做完，写了一半的已经删掉",
        "请检查磁盘或U盘是否已满、是否拔出、能不能写，换一个位置再做一次；拔出的U盘上若留下没有做完的文件夹，请删掉，不要上报。",
    )
    .with_detail(error.to_string())
}
