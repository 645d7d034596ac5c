//! Looking into a backup before going back to it: a copy of it is opened aside, and nothing in it can be changed.

use super::{info::find, restore::key_of};
use crate::{BookFolder, Error, Op, Store, connection, handover, vault::Password};

/// The folder the copy lies in, inside the book's own, while it is looked at.
pub(super) const ASIDE: &str = "looking";

/// Opens a copy of a backup to be looked at, led on to the present tables. That it was looked at stands in the history
/// of the book. `password` is the one of its time, if the book's key does not open it.
///
/// Fails with [`Error::NotFound`], [`Error::Locked`], [`Error::WrongPassword`] or [`Error::Damaged`].
pub fn look(store: &Store, id: &str, password: Option<&Password>) -> Result<Store, Error> {
    let folder = store.folder();
    let backup = find(folder, id)?;
    let aside = folder.aside(ASIDE);
    stop_looking(folder)?;
    let files = folder.files();
    files.make_folder(aside.path()).map_err(Error::file(aside.path()))?;
    files.copy(&backup.database(folder), &aside.database()).map_err(Error::file(aside.database()))?;
    let (key, _) = key_of(folder, &backup, &aside.database(), Some(store), password)?;
    connection::look_over(&aside.database(), &key, folder.blueprint().version())?;
    // Led on first, as the book it would become; then opened anew as one that stays as it is.
    Store::open_with_key(&aside, key.clone())?.close();
    let looked_at = Store::open_to_look(&aside.looked_at_from(folder), key)?;
    let name = format!("查看备份（{}，{}）", backup.id.replace('_', " "), backup.reason.in_chinese());
    store.transact(Op::event(name), |_| Ok::<_, Error>(()))?;
    Ok(looked_at)
}

/// Takes away the copy that was looked at.
pub fn stop_looking(folder: &BookFolder) -> Result<(), Error> {
    handover::wipe(&folder.aside(ASIDE))
}

/// What is refused while a copy is looked at.
pub fn only_looked_at() -> Error {
    Error::refused("book.looked_at", "现在看的是一份备份，只能看，不能改", "要登记或修改，请先点上面的“回到账本”。")
}

/// Of a copy that is looked at nothing is changed; that something was printed from it or shown goes with the copy.
pub(crate) fn may_write_where_looked_at(touched: &[String]) -> Result<(), Error> {
    handover::may_still_change(touched).map_err(|_| only_looked_at())
}
