//! The lock on the book: its password, its recovery code.

mod code;
pub mod wire;

pub(crate) use code::is_to_be_seen;

use store::{Op, Store, vault::Password};

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
    told(&store, "用恢复码打开账本，换了口令");
    Ok(PasswordChanged::of(backups, false))
}

/// Notes what was done to the lock. It is done: where the note can't be written, saying that it failed would be untrue.
fn told(store: &Store, name: &str) {
    store.transact(Op::event(name), |_| Ok::<_, store::Error>(())).ok();
}

/// What was on forms is kept as drafts by the window before it asks for this.
fn lock(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    desk.close_book();
    Ok(NoRequest {})
}

/// Fails with `vault.wrong_password` when the present one is not right, and with `vault.wait` after a few of them.
fn set_password(desk: &Desk, request: NewPassword) -> Outcome<PasswordChanged> {
    let current = request.current.map(Password::new).transpose()?;
    let new = Password::new(request.password)?;
    let store = desk.store()?;
    let had_code = store.recovery()?.is_some();
    let change = || Ok(store.set_password(current.as_ref(), Some(&new), request.seen)?);
    let backups = match &current {
        Some(current) => desk.try_password(current, change)?,
        None => change()?,
    };
    told(&store, if current.is_none() { "设口令" } else { "换口令" });
    Ok(PasswordChanged::of(backups, had_code && store.recovery().is_ok_and(|code| code.is_none())))
}

/// Fails as `vault.set_password` does.
fn remove_password(desk: &Desk, request: PresentPassword) -> Outcome<PasswordChanged> {
    let store = desk.store()?;
    let had_code = store.recovery()?.is_some();
    let current = Password::new(request.current)?;
    let backups = desk.try_password(&current, || Ok(store.set_password(Some(&current), None, false)?))?;
    told(&store, "去掉口令");
    Ok(PasswordChanged::of(backups, had_code))
}
