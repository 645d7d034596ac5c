//! The second place: a stick or a folder the secretary chose, and starting from one on another computer.

use store::{Error, backup, branch, vault::Password};

use super::{
    keeping,
    wire::{Backup, BackupPlace, BackupRestored, Brought, PlaceRef, PlaceRestoring},
};
use crate::{Desk, Failure, NoRequest, Outcome};

/// Fails with `folder.not_chosen`, `place.inside`, `place.other_book`, and `book.file` when nothing can be written there.
pub(super) fn choose(desk: &Desk, request: PlaceRef) -> Outcome<Option<BackupPlace>> {
    let folder = desk.book_folder();
    let book = desk.own_book()?.read(branch::uid)?;
    backup::choose_place(&folder, &book, &desk.folder_of(&request.folder)?)?;
    keeping::bring(desk)?;
    Ok(backup::place(&folder).map(Into::into))
}

pub(super) fn forget(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    backup::forget_place(&desk.book_folder())?;
    Ok(NoRequest {})
}

/// Fails with `place.absent` when the stick is not there, `book.file` when it is full or was pulled out.
pub(super) fn bring(desk: &Desk, _: NoRequest) -> Outcome<Brought> {
    desk.store()?.back_up(backup::Reason::Running)?;
    match keeping::bring(desk)? {
        Some(brought) => Ok(brought.into()),
        None => Err(Failure::new(
            "place.absent",
            "没有找到放第二份的 U 盘或文件夹",
            "请插上原来那个 U 盘再试；换了新的，请点“换一个地方”重新选。",
        )),
    }
}

pub(super) fn list(desk: &Desk, request: PlaceRef) -> Outcome<Vec<Backup>> {
    let (_, found) = backup::backups_at(&desk.book_folder(), &desk.folder_of(&request.folder)?)?;
    Ok(found.into_iter().map(Into::into).collect())
}

/// Fails as `backup.restore` does.
pub(super) fn restore(desk: &Desk, request: PlaceRestoring) -> Outcome<BackupRestored> {
    let folder = desk.book_folder();
    let (place, found) = backup::backups_at(&folder, &desk.folder_of(&request.folder)?)?;
    let chosen = found.into_iter().find(|backup| backup.id == request.id).ok_or(Error::NotFound("备份"))?;
    backup::fetch(&folder, &place, &chosen)?;
    let password = request.password.map(Password::new).transpose()?;
    Ok(desk.restore_book(&chosen.id, password.as_ref())?.into())
}
