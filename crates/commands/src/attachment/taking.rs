//! Chosen files made ready and kept, before the book is told of them.

use std::{io::ErrorKind, sync::Arc};

use domain::{
    attachment::{AttachedTo, AttachmentId},
    text::clean,
};
use exchange::attachment::{AttachmentError, MAX_BYTES, Ready, read};
use store::{
    Error, Store, Tx,
    attachment::{self, Kept, NewAttachment},
};

use crate::{
    Desk, Failure, Outcome,
    desk::{Chosen, FileRef},
};

/// A file that lies in `attachments/`; whether the book knows of it shows in [`attach`].
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    kept: Kept,
    new: NewAttachment,
}

impl Taken {
    /// By which the same content is known.
    pub(super) fn content_hash(&self) -> &str {
        &self.kept.content_hash
    }
}

/// Makes a chosen file ready to be kept. Fails with the codes of [`AttachmentError`], the file named.
pub(super) fn make_ready(desk: &Desk, file: &FileRef) -> Outcome<Arc<Ready>> {
    let refuse = |error: AttachmentError| refused(file, &error);
    match desk.chosen(file)? {
        Chosen::LookedAt { ready, .. } => Ok(ready),
        Chosen::Received(bytes) => Ok(Arc::new(read(&file.file_name, &bytes).map_err(refuse)?)),
        Chosen::Path(path) => {
            let bytes = desk.files().read(&path, MAX_BYTES as u64).map_err(|error| match error.kind() {
                ErrorKind::FileTooLarge => refuse(AttachmentError::TooLarge { megabytes: MAX_BYTES >> 20 }),
                _ => Failure::new(
                    "attachment.unreadable",
                    format!("读不了文件「{}」", file.file_name),
                    "是文件夹的，请打开它，选里面的照片；是文件的，请看看U盘是否还插着、是否正被别的程序打开。",
                )
                .with_detail(error.to_string()),
            })?;
            Ok(Arc::new(read(&file.file_name, &bytes).map_err(refuse)?))
        }
    }
}

/// Makes a chosen file ready and keeps it. Fails as [`make_ready`].
pub(crate) fn take(desk: &Desk, file: &FileRef) -> Outcome<Taken> {
    let ready = make_ready(desk, file)?;
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
