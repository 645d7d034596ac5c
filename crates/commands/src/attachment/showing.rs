//! Attachments given to the window: whole, and as small as photos stand in a list.

use domain::attachment::AttachmentKind;
use exchange::attachment::thumbnail as made_small;
use store::attachment::{self, Attachment};

use super::{
    taking::make_ready,
    wire::{AttachmentRef, ChosenFile},
};
use crate::{
    Desk, Failure, Outcome,
    desk::{Document, DocumentRef},
};

/// Fails with `attachment.lost` when the file is gone and no backup has it.
pub(super) fn document(desk: &Desk, request: AttachmentRef) -> Outcome<DocumentRef> {
    let (found, bytes) = content(desk, request)?;
    let (stem, own_ending) = found.new.file_name.rsplit_once('.').unwrap_or((&found.new.file_name, "doc"));
    let (media_type, ending) = match found.new.kind {
        AttachmentKind::Photo => ("image/jpeg", "jpg"),
        AttachmentKind::Pdf => ("application/pdf", "pdf"),
        AttachmentKind::Document => ("application/octet-stream", own_ending),
    };
    desk.keep(Document { file_name: format!("{stem}.{ending}"), media_type: media_type.to_owned(), pages: None, bytes })
}

/// Fails with `attachment.no_picture` for what is no photo, else as [`document`].
pub(super) fn thumbnail(desk: &Desk, request: AttachmentRef) -> Outcome<DocumentRef> {
    desk.thumbnail(&format!("attachment {}", request.id.0), || {
        let (found, bytes) = content(desk, request)?;
        small(&found.new.file_name, found.new.kind, &bytes)
    })
}

/// The same of a file that is not put to a record yet. Fails as it is refused, the file named.
pub(super) fn preview(desk: &Desk, request: ChosenFile) -> Outcome<DocumentRef> {
    desk.thumbnail(&format!("file {}", request.file.token), || {
        let ready = make_ready(desk, &request.file)?;
        small(&request.file.file_name, ready.kind, &ready.content)
    })
}

fn content(desk: &Desk, request: AttachmentRef) -> Outcome<(Attachment, Vec<u8>)> {
    let store = desk.store()?;
    let found = store.read(move |db| attachment::get(db, request.id))?;
    let bytes = attachment::read(store.folder(), &found)?;
    Ok((found, bytes))
}

fn small(file_name: &str, kind: AttachmentKind, content: &[u8]) -> Outcome<Document> {
    if kind != AttachmentKind::Photo {
        return Err(Failure::new("attachment.no_picture", "这个附件不是照片，没有缩小的图", "请用「打开」来看。"));
    }
    let bytes = made_small(content).map_err(|error| {
        Failure::new(error.code(), format!("「{file_name}」显示不出来：{error}"), error.what_to_do())
            .with_detail(error.detail())
    })?;
    Ok(Document { file_name: file_name.to_owned(), media_type: "image/jpeg".to_owned(), pages: None, bytes })
}
