//! Backups: made by themselves and when asked, listed, looked into, gone back to; and the second place they are brought to.

mod keeping;
mod looking;
mod place;
pub mod wire;

pub(crate) use keeping::bring_and_tell;

use store::{backup, vault::Password};

use self::wire::{Backup, BackupMade, BackupOverview, BackupRestored, BackupRestoring, NewestGood, TryPassword};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about backups.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("backup.list", "已有的备份，从近到远", list),
        Command::handles("backup.overview", "备份占的空间、第二份放在哪里、上次试恢复", overview),
        Command::handles("backup.make", "现在备份，并核对备份完好", make),
        Command::handles("backup.keep_up", "到时候了就自己备份、更新第二份、试恢复一份", keeping::keep_up),
        Command::handles("backup.restore", "恢复到一份备份；现在的账本先另存一份", restore),
        Command::handles("backup.newest_good", "找最近一份打得开、完好的备份", newest_good),
        Command::handles("backup.look", "打开一份备份看，只看不改", looking::look),
        Command::handles("backup.stop_looking", "看完备份，回到账本", looking::stop),
        Command::handles("backup.differences", "正在看的备份和现在的账本差在哪里", looking::differences),
        Command::handles("backup.take", "从正在看的备份里取回一条记录", looking::take),
        Command::handles("backup.choose_place", "选第二份备份放在哪里", place::choose),
        Command::handles("backup.forget_place", "不再放第二份", place::forget),
        Command::handles("backup.bring", "现在更新第二份", place::bring),
        Command::handles("backup.list_at", "一个文件夹、U 盘里有哪些备份", place::list),
        Command::handles("backup.restore_from", "用一个文件夹、U 盘里的备份恢复", place::restore),
    ]
}

/// Works without an open book too: a damaged one is helped by its backups.
fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<Backup>> {
    backup::list(&desk.book_folder())?.into_iter().map(|made| Backup::told_by(desk, made)).collect()
}

fn overview(desk: &Desk, _: NoRequest) -> Outcome<BackupOverview> {
    let folder = desk.book_folder();
    let space = desk.own_book()?.read(|db| Ok::<_, store::Error>(backup::space_allowed(db)))?;
    Ok(BackupOverview {
        bytes: backup::space_taken(&folder)?,
        space,
        short: backup::short_of_space(&folder).map(Into::into),
        rehearsal: backup::rehearsal(&folder).map(Into::into),
        place: backup::place(&folder).map(Into::into),
    })
}

fn make(desk: &Desk, _: NoRequest) -> Outcome<BackupMade> {
    let made = desk.store()?.back_up(backup::Reason::Asked)?;
    let (brought, place_problem) = bring_and_tell(desk);
    Ok(BackupMade { backup: made.into(), brought, place_problem })
}

/// Fails with `book.locked` or `vault.wrong_password` when the backup needs another password.
fn restore(desk: &Desk, request: BackupRestoring) -> Outcome<BackupRestored> {
    let password = request.password.map(Password::new).transpose()?;
    Ok(desk.restore_book(&request.id, password.as_ref())?.into())
}

/// For a book that does not open. Fails with `book.locked` or `vault.wrong_password` when the backups need a password.
fn newest_good(desk: &Desk, request: TryPassword) -> Outcome<NewestGood> {
    let password = request.password.map(Password::new).transpose()?;
    let (good, bad) = backup::newest_good(&desk.book_folder(), password.as_ref())?;
    Ok(NewestGood { good: good.map(Into::into), bad })
}
