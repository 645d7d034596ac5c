//! The lock on the book.

pub mod wire;

use store::vault::Password;

use self::wire::{NewPassword, PresentPassword, Unlocking};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about the lock.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("vault.unlock", "用口令打开账本", unlock),
        Command::handles("vault.lock", "锁上账本", lock),
        Command::handles("vault.set_password", "设口令，或换口令", set_password),
        Command::handles("vault.remove_password", "去掉口令，打开就能用", remove_password),
    ]
}

/// Fails with `vault.wrong_password`.
fn unlock(desk: &Desk, request: Unlocking) -> Outcome<NoRequest> {
    desk.unlock_book(&Password::new(request.password)?)?;
    Ok(NoRequest {})
}

/// What was on forms is kept as drafts by the window before it asks for this.
fn lock(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    desk.close_book();
    Ok(NoRequest {})
}

/// Fails with `vault.wrong_password` when the present one is not right.
fn set_password(desk: &Desk, request: NewPassword) -> Outcome<NoRequest> {
    let current = request.current.map(Password::new).transpose()?;
    let new = Password::new(request.password)?;
    desk.store()?.set_password(current.as_ref(), Some(&new))?;
    Ok(NoRequest {})
}

fn remove_password(desk: &Desk, request: PresentPassword) -> Outcome<NoRequest> {
    desk.store()?.set_password(Some(&Password::new(request.current)?), None)?;
    Ok(NoRequest {})
}
