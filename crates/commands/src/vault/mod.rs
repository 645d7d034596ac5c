//! The lock on the book: its password, its recovery code.

mod code;
pub mod wire;

pub(crate) use code::is_to_be_seen;

use store::{Op, vault::Password};

use self::wire::{LockState, NewPassword, PasswordChanged, PresentPassword, Unlocking, UnlockingWithCode};
use crate::{Command, Desk, NoRequest, Outcome, occasion::day_of};

/// The commands about the lock.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("vault.state", "口令设了没有，恢复码什么时候印的、看过", state),
        Command::handles("vault.unlock", "用口令打开账本", unlock),
        Command::handles("vault.unlock_with_code", "用恢复码打开账本，同时设新口令", unlock_with_code),
        Command::handles("vault.lock", "锁上账本", lock),
        Command::handles("vault.set_password", "设口令，或换口令", set_password),
        Command::handles("vault.remove_password", "去掉口令，打开就能用", remove_password),
        Command::handles("vault.new_code", "做一个恢复码，先印出来", code::new),
        Command::handles("vault.confirm_code", "照印出来的输回几组，恢复码就能用了", code::confirm),
        Command::handles("vault.saw_code", "记下恢复码那张纸还在", code::saw),
    ]
}

fn state(desk: &Desk, _: NoRequest) -> Outcome<LockState> {
    let store = desk.own_book()?;
    let code = store.recovery()?;
    let seen_on = code.as_ref().and_then(|code| day_of(&code.seen_at));
    Ok(LockState {
        has_password: store.has_password()?,
        code_made_on: code.as_ref().and_then(|code| day_of(&code.made_at)),
        code_seen_on: seen_on,
        asks_to_see_code: seen_on.is_some_and(|seen| code::is_to_be_seen(seen, desk.today())),
    })
}

/// Fails with `vault.wrong_password`, and with `vault.wait` after a few of them.
fn unlock(desk: &Desk, request: Unlocking) -> Outcome<NoRequest> {
    desk.unlock_book(&Password::new(request.password)?)?;
    Ok(NoRequest {})
}

/// Fails with `vault.code_length`, `vault.code_group` when the code was copied wrongly, `vault.no_code` when it is not
/// the one of this book.
fn unlock_with_code(desk: &Desk, request: UnlockingWithCode) -> Outcome<PasswordChanged> {
    let code = code::typed(&request.code)?;
    let new = Password::new(request.password)?;
    let store = desk.unlock_book(&code).map_err(code::not_of_this_book)?;
    let backups = store.set_password(Some(&code), Some(&new), false)?;
    store.transact(Op::event("用恢复码打开账本，换了口令"), |_| Ok::<_, store::Error>(()))?;
    Ok(PasswordChanged::of(backups, false))
}

/// What was on forms is kept as drafts by the window before it asks for this.
fn lock(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    desk.close_book();
    Ok(NoRequest {})
}

/// Fails with `vault.wrong_password` when the present one is not right.
fn set_password(desk: &Desk, request: NewPassword) -> Outcome<PasswordChanged> {
    let current = request.current.map(Password::new).transpose()?;
    let new = Password::new(request.password)?;
    let store = desk.store()?;
    let had_code = store.recovery()?.is_some();
    let backups = store.set_password(current.as_ref(), Some(&new), request.seen)?;
    let name = if current.is_none() { "设口令" } else { "换口令" };
    store.transact(Op::event(name), |_| Ok::<_, store::Error>(()))?;
    Ok(PasswordChanged::of(backups, had_code && store.recovery()?.is_none()))
}

fn remove_password(desk: &Desk, request: PresentPassword) -> Outcome<PasswordChanged> {
    let store = desk.store()?;
    let had_code = store.recovery()?.is_some();
    let backups = store.set_password(Some(&Password::new(request.current)?), None, false)?;
    store.transact(Op::event("去掉口令"), |_| Ok::<_, store::Error>(()))?;
    Ok(PasswordChanged::of(backups, had_code))
}
