//! Photos and papers kept with a record.

mod adding;
mod picture;
mod proposing;
mod showing;
mod taking;
pub mod wire;

pub(crate) use picture::{picture, sheet};
pub(crate) use taking::{Taken, attach, settle, take};

use ::report::scan;
use domain::attachment::{AttachmentId, AttachmentKind};
use store::{Op, attachment};

use self::wire::{AttachmentCaption, AttachmentOrder, AttachmentRemoval, AttachmentUse, AttachmentView, AttachmentsOf};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about attachments.
pub fn commands() -> Vec<Command> {
    vec![
        Command::writes("attachment.add", "给一条记录添加照片、PDF 或文档", adding::add),
        Command::writes("attachment.add_many", "把几张照片、几个文件一次放到各自的记录里", adding::add_many),
        Command::writes("attachment.arrange", "排一条记录附件的顺序", arrange),
        Command::writes("attachment.caption", "写附件的说明", caption),
        Command::reads("attachment.document", "取出一个附件来看、另存或打印", showing::document),
        Command::reads("attachment.list", "一条记录的附件", list),
        Command::reads("attachment.preview", "选好还没放进记录的照片，缩小了看", showing::preview),
        Command::reads("attachment.propose", "看看选好的文件是什么，按拍摄日期提出该放到哪次活动", proposing::propose),
        Command::handles("attachment.put_back", "选好的文件不放了", proposing::put_back),
        Command::writes("attachment.remove", "把附件从一条记录移除", remove),
        Command::writes("attachment.set_role", "把附件设为签到表扫描件，或取消", set_role),
        Command::reads("attachment.thumbnail", "一张照片，缩小了看", showing::thumbnail),
    ]
}

/// The attachments of a record, in their order.
pub(crate) fn list(desk: &Desk, request: AttachmentsOf) -> Outcome<Vec<AttachmentView>> {
    let linked = desk.store()?.read(move |db| attachment::linked(db, request.to))?;
    Ok(linked.into_iter().map(Into::into).collect())
}

fn arrange(desk: &Desk, request: AttachmentOrder) -> Outcome<Changed<()>> {
    let AttachmentOrder { of, order } = request;
    let done = desk.store()?.transact(Op::new("调整附件顺序"), move |tx| attachment::arrange(tx, of, &order))?;
    Ok(done.into())
}

fn caption(desk: &Desk, request: AttachmentCaption) -> Outcome<Changed<AttachmentId>> {
    let AttachmentCaption { id, of, caption } = request;
    let done = desk
        .store()?
        .transact(Op::new("写附件说明"), move |tx| attachment::caption(tx, id, of, &caption).map(|()| id))?;
    Ok(done.into())
}

fn remove(desk: &Desk, request: AttachmentRemoval) -> Outcome<Changed<AttachmentId>> {
    let AttachmentRemoval { id, from } = request;
    let done =
        desk.store()?.transact(Op::new("移除附件"), move |tx| attachment::unlink(tx, id, from).map(|()| id))?;
    Ok(done.into())
}

/// Fails with `attachment.no_sheet` for what can't be printed on the page of the record, and with the codes of
/// [`ScanError`](scan::ScanError) for a PDF that can't, the file named.
fn set_role(desk: &Desk, request: AttachmentUse) -> Outcome<Changed<AttachmentId>> {
    let AttachmentUse { id, of, role } = request;
    let store = desk.store()?;
    let kept = store.read(move |db| attachment::get(db, id))?;
    match kept.new.kind {
        AttachmentKind::Pdf if role.is_some() => {
            let file = &kept.new.file_name;
            scan::check(attachment::read(store.folder(), &kept)?).map_err(|error| {
                Failure::new(error.code(), format!("「{file}」不能作为签到表扫描件：{error}"), error.what_to_do())
                    .with_detail(error.detail())
            })?;
        }
        AttachmentKind::Document if role.is_some() => {
            return Err(Failure::new(
                "attachment.no_sheet",
                "签到表扫描件要是照片或 PDF，才能印进一本通",
                "请把签到表扫描为 PDF 或图片，或拍成照片，再添加。",
            ));
        }
        AttachmentKind::Photo | AttachmentKind::Pdf | AttachmentKind::Document => {}
    }
    let name = match role {
        Some(role) => format!("设为{}扫描件", role.word()),
        None => "不再作为签到表扫描件".to_owned(),
    };
    let done = store.transact(Op::new(name), move |tx| attachment::set_role(tx, id, of, role).map(|()| id))?;
    Ok(done.into())
}
