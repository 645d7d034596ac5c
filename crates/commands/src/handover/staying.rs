//! The book that stays behind: only kept, or wiped.

use domain::text::clean_or_none;
use store::{Op, branch, handover};

use super::{
    reason_of,
    wire::{HandoverPackage, HandoverReason, HandoverState, HandoverWiped, HandoverWiping, ReadOnlyView},
};
use crate::{Changed, Desk, Failure, NoRequest, Outcome, report::handover::certificate};

pub(super) fn state(desk: &Desk, _: NoRequest) -> Outcome<HandoverState> {
    Ok(desk.store()?.read(|db| {
        let packages = handover::list(db)?.into_iter().map(|made| {
            let changes_since = handover::changes_since(db, &made)?;
            let handover::Handover { made_at, file_name, bytes, sha256, receiver, .. } = made;
            Ok(HandoverPackage { made_at, file_name, bytes, sha256, receiver, changes_since })
        });
        let packages = packages.collect::<Result<_, store::Error>>()?;
        let read_only = handover::read_only(db)?;
        let read_only = read_only.map(|handover::ReadOnly { since, reason }| ReadOnlyView { since, reason });
        Ok::<_, store::Error>(HandoverState { packages, read_only })
    })?)
}

/// Fails with `handover.none` before a package holds what the book holds.
pub(super) fn keep(desk: &Desk, request: HandoverReason) -> Outcome<Changed<NoRequest>> {
    let reason = reason_of(&request.reason, "handover.reason_missing")?;
    let store = desk.store()?;
    handed_over(desk)?;
    let name = format!("账本设为只读：{reason}");
    Ok(store.transact(Op::event(name), move |tx| handover::set(tx, &reason))?.map(|()| NoRequest {}).into())
}

/// Fails with `handover.reason_missing`, and `book.not_found` when the book is not only kept.
pub(super) fn lift(desk: &Desk, request: HandoverReason) -> Outcome<Changed<NoRequest>> {
    let reason = reason_of(&request.reason, "handover.reason_missing")?;
    let name = format!("解除账本只读：{reason}");
    let done = desk.store()?.transact(Op::event(name), move |tx| handover::lift(tx, &reason))?;
    Ok(done.map(|()| NoRequest {}).into())
}

/// Puts 清除证明 into the folder, then takes the book with its backups, photos and keys from this computer.
///
/// Fails with `handover.none` before a package holds what the book holds, `handover.other_branch` when the name typed
/// is not the branch's. A wiping that breaks off leaves no certificate, and a book that opens or none.
pub(super) fn wipe(desk: &Desk, request: HandoverWiping) -> Outcome<HandoverWiped> {
    let branch = desk.store()?.read(branch::get)?.ok_or(store::Error::NotFound("支部"))?.name;
    if clean_or_none(&request.branch).as_deref() != Some(branch.as_str()) {
        return Err(Failure::new(
            "handover.other_branch",
            "输入的支部名称和账本上的不一样，没有清除",
            format!("清除以后这台电脑上就没有这本账了。确实要清除的，请照样输入“{branch}”。"),
        ));
    }
    let package = handed_over(desk)?;
    let folder = desk.book_folder();
    let belongings = handover::belongings(&folder)?;
    let (name, bytes) = certificate(desk, &package, belongings)?;
    let path = desk.folder_of(&request.folder)?.join(&name);
    if path.starts_with(folder.path()) {
        return Err(Failure::new(
            "handover.inside",
            "清除证明不能存在账本自己的文件夹里",
            "请插上U盘，选U盘里的文件夹。",
        ));
    }
    let not_written = |error: std::io::Error| {
        Failure::new("handover.certificate", "清除证明没有存成，账本没有清除", "请换一个文件夹再试。")
            .with_detail(error.to_string())
    };
    desk.files().write(&path, &bytes).map_err(not_written)?;
    desk.close_book();
    if let Err(error) = handover::wipe(&folder) {
        // A certificate of what was not done must not lie about.
        desk.files().remove(&path).ok();
        return Err(error.into());
    }
    Ok(HandoverWiped { certificate: name, files: belongings.files })
}

/// The latest package, if it holds all that the book holds.
fn handed_over(desk: &Desk) -> Outcome<handover::Handover> {
    let found = desk.store()?.read(|db| {
        let latest = handover::list(db)?.into_iter().next();
        let latest = latest.map(|made| handover::changes_since(db, &made).map(|changes| (made, changes)));
        latest.transpose()
    })?;
    match found {
        Some((made, 0)) => Ok(made),
        Some((_, changes)) => Err(Failure::new(
            "handover.none",
            format!("移交包做好以后，账本又改了 {changes} 处，移交包里没有"),
            "请重新做一个移交包交给接收人，再来做这一步。",
        )),
        None => Err(Failure::new("handover.none", "还没有做过移交包", "请先做移交包，程序核对无误后再来做这一步。")),
    }
}
