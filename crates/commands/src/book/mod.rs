//! The book as a whole: whether it is there and open, whether it is sound, and leaving it.

pub mod wire;

use store::{attachment, branch, handover, settings, verify, yearbook};

use self::wire::{BookCondition, BookLeft, BookState, Verification};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about the book.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("book.state", "账本有没有、锁没锁、最近备份的时间", state),
        Command::reads("book.verify", "核验账本：文件、关联、修改记录和各项规则", verify),
        Command::handles("book.leave", "备份并合上账本", leave),
    ]
}

/// Tells how the book stands; one without a password is opened by asking.
///
/// Fails as opening does when the book is there and can't be opened: open in another window,
/// damaged, of a newer version.
fn state(desk: &Desk, _: NoRequest) -> Outcome<BookState> {
    let folder = desk.book_folder();
    let mut state = BookState {
        state: BookCondition::Absent,
        has_password: false,
        branch: None,
        last_backup: store::backup::list(&folder)?.into_iter().next().map(|backup| backup.made_at),
        today: desk.today().to_string(),
        read_only: false,
        looked_at: None,
        lock_after: None,
    };
    match desk.store() {
        Ok(store) => {
            state.state = BookCondition::Open;
            state.has_password = desk.own_book()?.has_password()?;
            state.read_only = store.read(handover::is_read_only)?;
            if state.has_password {
                let minutes: u32 = desk.own_book()?.read(|db| settings::get_as(db, "lock_after"))?;
                state.lock_after = Some(minutes).filter(|minutes| *minutes > 0);
            }
            if let Some(looked_at) = desk.backup_looked_at() {
                let found = store::backup::list(&folder)?.into_iter().find(|backup| backup.id == looked_at.id);
                state.looked_at = found.map(Into::into);
            }
            state.branch = store.read(branch::get)?.map(|branch| branch.name);
            // A book without its branch was left so by a power cut: the guide takes it up again.
            if state.branch.is_none() {
                state.state = BookCondition::Absent;
            }
        }
        Err(failure) if failure.code == store::Error::Absent.code() => {}
        Err(failure) if failure.code == store::Error::Locked.code() => {
            state.state = BookCondition::Locked;
            state.has_password = true;
        }
        Err(failure) => return Err(failure),
    }
    Ok(state)
}

fn verify(desk: &Desk, _: NoRequest) -> Outcome<Verification> {
    let store = desk.store()?;
    let mut checks = store.read(verify::verify)?;
    checks.push(attachment::check(&store)?);
    checks.push(yearbook::check(&store)?);
    Ok(Verification {
        ok: checks.iter().all(verify::Check::is_fine),
        checks: checks.into_iter().map(Into::into).collect(),
    })
}

/// Fails, with the book still open, when the backup can't be made.
fn leave(desk: &Desk, _: NoRequest) -> Outcome<BookLeft> {
    let mut left = BookLeft { backup: None, brought: None };
    if desk.has_open_book() {
        left.backup = Some(desk.own_book()?.back_up(store::backup::Reason::Exit)?.into());
        // What goes wrong with the stick is told the next time the book is opened: by then nothing else is lost.
        left.brought = crate::backup::bring_and_tell(desk).0;
    }
    desk.close_book();
    Ok(left)
}
