//! Backups: made, listed, and gone back to.

pub mod wire;

use store::{backup, vault::Password};

use self::wire::{Backup, BackupRestoring};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about backups.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("backup.list", "已有的备份，从近到远", list),
        Command::handles("backup.make", "现在备份，并核对备份完好", make),
        Command::handles("backup.restore", "恢复到一份备份；现在的账本先另存一份", restore),
    ]
}

/// Works without an open book too: a damaged one is helped by its backups.
fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<Backup>> {
    Ok(backup::list(&desk.book_folder())?.into_iter().map(Into::into).collect())
}

fn make(desk: &Desk, _: NoRequest) -> Outcome<Backup> {
    Ok(desk.store()?.back_up(backup::Reason::Asked)?.into())
}

/// Fails with `book.locked` or `vault.wrong_password` when the backup needs another password.
fn restore(desk: &Desk, request: BackupRestoring) -> Outcome<NoRequest> {
    let password = request.password.map(Password::new).transpose()?;
    desk.restore_book(&request.id, password.as_ref())?;
    Ok(NoRequest {})
}
