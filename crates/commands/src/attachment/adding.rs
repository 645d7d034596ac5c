//! Putting files to records.

use domain::attachment::AttachedTo;
use store::{Error, Op, Tx, attachment};

use super::{
    Taken, attach, settle, take,
    wire::{AddedAttachments, AttachmentDraft, AttachmentDrafts, AttachmentView},
};
use crate::{Changed, Desk, Failure, Outcome};

/// Refused, the file named: `attachment.heic`, `attachment.damaged`, `attachment.mislabelled`,
/// `attachment.other_kind`, `attachment.unknown_kind`, `attachment.too_large`, `attachment.empty`.
pub(super) fn add(desk: &Desk, request: AttachmentDraft) -> Outcome<Changed<AttachmentView>> {
    let AttachmentDraft { file, to } = request;
    let taken = take(desk, &file)?;
    let store = desk.store()?;
    let written = taken.clone();
    let done = store.transact(Op::new("添加附件"), move |tx| {
        let id = attach(tx, &written, to)?;
        let linked = attachment::linked(tx, to)?.into_iter().find(|one| one.attachment.id == id);
        linked.ok_or(Error::NotFound("附件"))
    });
    settle(&store, &[taken])?;
    let done = done?;
    desk.let_go(&file);
    Ok(done.map(AttachmentView::from).into())
}

/// All of them or none, in one operation. Refused as `attachment.add`, the first file named that can't be put
/// anywhere; `attachment.nothing` without files.
pub(super) fn add_many(desk: &Desk, request: AttachmentDrafts) -> Outcome<Changed<AddedAttachments>> {
    let drafts = request.drafts;
    if drafts.is_empty() {
        return Err(Failure::new("attachment.nothing", "还没有选要放进去的文件", "请先选照片或文件，再放进去。"));
    }
    let store = desk.store()?;
    let mut taken = Vec::with_capacity(drafts.len());
    let kept = drafts.iter().try_for_each(|draft| take(desk, &draft.file).map(|one| taken.push((one, draft.to))));
    let written = taken.clone();
    let done = kept.and_then(|()| {
        let name = format!("添加 {} 个附件", written.len());
        Ok(store.transact(Op::new(name), move |tx| put(tx, &written))?)
    });
    let taken: Vec<Taken> = taken.into_iter().map(|(one, _)| one).collect();
    settle(&store, &taken)?;
    let done = done?;
    drafts.iter().for_each(|draft| desk.let_go(&draft.file));
    Ok(done.into())
}

fn put(tx: &Tx, taken: &[(Taken, AttachedTo)]) -> Result<AddedAttachments, Error> {
    let mut counts = AddedAttachments::default();
    for (one, to) in taken {
        let known = attachment::of_content(tx, one.content_hash())?;
        let is_there = match known {
            Some(known) => attachment::holders(tx, known.id)?.contains(to),
            None => false,
        };
        attach(tx, one, *to)?;
        match is_there {
            true => counts.already += 1,
            false => counts.added += 1,
        }
    }
    Ok(counts)
}
