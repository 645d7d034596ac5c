//! Chosen files made ready and kept, before the book is told of them.

use std::io::ErrorKind;

use domain::{
    attachment::{AttachedTo, AttachmentId},
    text::clean,
};
use exchange::attachment::{AttachmentError, MAX_BYTES, read};
use store::{
    Error, Store, Tx,
    attachment::{self, Kept, NewAttachment},
};

use crate::{Desk, Failure, Outcome, desk::FileRef};

/// A file that lies in `attachments/`; whether the book knows of it shows in [`attach`].
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    kept: Kept,
    new: NewAttachment,
}

/// Reads a chosen file, makes it ready and keeps it. Fails with the codes of [`AttachmentError`], the file named.
pub(crate) fn take(desk: &Desk, file: &FileRef) -> Outcome<Taken> {
    let path = desk.path_of(file)?;
    let bytes = desk.files().read(&path, MAX_BYTES as u64).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => refused(file, &AttachmentError::TooLarge { megabytes: MAX_BYTES >> 20 }),
        _ => Failure::new(
            "attachment.unreadable",
            format!("读不了文件「{}」", file.file_name),
            "请检查文件是否还在，或是否正被别的程序打开。",
        )
        .with_detail(error.to_string()),
    })?;
    let ready = read(&file.file_name, &bytes).map_err(|error| refused(file, &error))?;
    let new = NewAttachment {
        kind: ready.kind,
        file_name: Some(clean(&file.file_name)).filter(|name| !name.is_empty()).unwrap_or_else(|| "附件".to_owned()),
        pixels: ready.pixels,
        taken_at: ready.taken_at,
    };
    let store = desk.store()?;
    let hash = attachment::content_hash(&ready.content);
    let kept = match store.read(move |db| attachment::of_content(db, &hash))? {
        Some(known) => {
            attachment::mend(store.folder(), &known.kept, &ready.content)?;
            known.kept
        }
        None => attachment::keep(store.folder(), &ready.content)?,
    };
    Ok(Taken { kept, new })
}

/// Puts a taken file to a record; the same content is kept once.
pub(crate) fn attach(tx: &Tx, taken: &Taken, to: AttachedTo) -> Result<AttachmentId, Error> {
    let id = match attachment::of_content(tx, &taken.kept.content_hash)? {
        Some(known) => known.id,
        None => attachment::insert(tx, &taken.kept, &taken.new)?,
    };
    attachment::link(tx, id, to)?;
    Ok(id)
}

/// Takes away the files the book did not come to know, whether its operation failed or had no need of them.
pub(crate) fn settle(store: &Store, taken: &[Taken]) -> Outcome<()> {
    if taken.is_empty() {
        return Ok(());
    }
    let known = store.read(attachment::digests)?;
    for one in taken.iter().filter(|one| !known.contains(&one.kept.digest)) {
        attachment::discard(store.folder(), &one.kept.digest)?;
    }
    Ok(())
}

fn refused(file: &FileRef, error: &AttachmentError) -> Failure {
    Failure::new(error.code(), format!("「{}」没有添加：{error}", file.file_name), error.what_to_do())
        .with_detail(error.detail())
}
