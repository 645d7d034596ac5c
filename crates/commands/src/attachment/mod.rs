//! Photos and papers kept with a record.

mod taking;
pub mod wire;

pub(crate) use taking::{Taken, attach, settle, take};

use domain::attachment::{AttachmentId, AttachmentKind};
use store::{Error, Op, attachment};

use self::wire::{AttachmentCaption, AttachmentDraft, AttachmentRef, AttachmentRemoval, AttachmentView, AttachmentsOf};
use crate::{
    Changed, Command, Desk, Outcome,
    desk::{Document, DocumentRef},
};

/// The commands about attachments.
pub fn commands() -> Vec<Command> {
    vec![
        Command::writes("attachment.add", "给一条记录添加照片或 PDF", add),
        Command::writes("attachment.caption", "写附件的说明", caption),
        Command::reads("attachment.document", "取出一个附件来看、另存或打印", document),
        Command::reads("attachment.list", "一条记录的附件", list),
        Command::writes("attachment.remove", "把附件从一条记录移除", remove),
    ]
}

/// The attachments of a record, in their order.
pub(crate) fn list(desk: &Desk, request: AttachmentsOf) -> Outcome<Vec<AttachmentView>> {
    let linked = desk.store()?.read(move |db| attachment::linked(db, request.to))?;
    Ok(linked.into_iter().map(Into::into).collect())
}

/// Refused, the file named: `attachment.heic`, `attachment.damaged`, `attachment.mislabelled`,
/// `attachment.other_kind`, `attachment.unknown_kind`, `attachment.too_large`, `attachment.empty`.
fn add(desk: &Desk, request: AttachmentDraft) -> Outcome<Changed<AttachmentView>> {
    let taken = take(desk, &request.file)?;
    let store = desk.store()?;
    let written = taken.clone();
    let done = store.transact(Op::new("添加附件"), move |tx| {
        let id = attach(tx, &written, request.to)?;
        let linked = attachment::linked(tx, request.to)?.into_iter().find(|one| one.attachment.id == id);
        linked.ok_or(Error::NotFound("附件"))
    });
    settle(&store, &[taken])?;
    Ok(done?.map(AttachmentView::from).into())
}

fn caption(desk: &Desk, request: AttachmentCaption) -> Outcome<Changed<AttachmentId>> {
    let AttachmentCaption { id, of, caption } = request;
    let done = desk
        .store()?
        .transact(Op::new("写附件说明"), move |tx| attachment::caption(tx, id, of, &caption).map(|()| id))?;
    Ok(done.into())
}

/// Fails with `attachment.lost` when the file is gone and no backup has it.
fn document(desk: &Desk, request: AttachmentRef) -> Outcome<DocumentRef> {
    let store = desk.store()?;
    let found = store.read(move |db| attachment::get(db, request.id))?;
    let bytes = attachment::read(store.folder(), &found)?;
    let stem = found.new.file_name.rsplit_once('.').map_or(found.new.file_name.as_str(), |(stem, _)| stem);
    let (media_type, ending) = match found.new.kind {
        AttachmentKind::Photo => ("image/jpeg", "jpg"),
        AttachmentKind::Pdf => ("application/pdf", "pdf"),
    };
    desk.keep(Document { file_name: format!("{stem}.{ending}"), media_type: media_type.to_owned(), pages: None, bytes })
}

fn remove(desk: &Desk, request: AttachmentRemoval) -> Outcome<Changed<AttachmentId>> {
    let AttachmentRemoval { id, from } = request;
    let done =
        desk.store()?.transact(Op::new("移除附件"), move |tx| attachment::unlink(tx, id, from).map(|()| id))?;
    Ok(done.into())
}
