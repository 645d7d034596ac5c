//! What the program does for the backups by itself, while the window is open.

use store::backup;

use super::wire::{Brought, KeepingUp, KeptUp};
use crate::{Desk, Outcome};

/// Called by the window every minute or so: makes a backup when one is due, brings the second place up to date, restores
/// one for trial once a week. When the book was just opened, every page of it is read. Does nothing while no book is
/// open.
///
/// Fails when the backup can't be made. What goes wrong with the second place, which may be pulled out at any time, is
/// told in the answer.
pub(super) fn keep_up(desk: &Desk, request: KeepingUp) -> Outcome<KeptUp> {
    if !desk.has_open_book() {
        return Ok(KeptUp::default());
    }
    let store = desk.own_book()?;
    let made = store.keep_up(request.just_opened)?;
    if request.just_opened && made.is_none() {
        // A backup would have read every page; without one the book is looked over as it lies there.
        store.look_over()?;
    }
    let (brought, place_problem) = bring_and_tell(desk);
    let rehearsal = backup::rehearse(&store)?;
    Ok(KeptUp { made: made.map(Into::into), brought, place_problem, rehearsal: rehearsal.map(Into::into) })
}

/// Brings the second place up to date if it is there.
pub(super) fn bring(desk: &Desk) -> Result<Option<backup::Brought>, store::Error> {
    let folder = desk.book_folder();
    if backup::place(&folder).is_none_or(|place| !place.is_there) {
        return Ok(None);
    }
    let space = match desk.own_book() {
        Ok(store) => store.read(|db| Ok::<_, store::Error>(backup::space_allowed(db)))?,
        Err(_) => return Ok(None),
    };
    backup::bring_to_place(&folder, space)
}

/// The same after a backup that was made anyway: what came to the second place, if anything was new, or what went wrong
/// with it.
pub(crate) fn bring_and_tell(desk: &Desk) -> (Option<Brought>, Option<String>) {
    match bring(desk) {
        Ok(brought) => (brought.filter(|brought| *brought != Default::default()).map(Into::into), None),
        Err(error) => (None, Some(error.to_string())),
    }
}
