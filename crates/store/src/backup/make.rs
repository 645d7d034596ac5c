//! Making a backup that is known to be good.

use std::path::Path;

use super::{Backup, Contents, Reason, list, thin::thin_out};
use crate::{
    BookFolder, Error, attachment, connection,
    history::{in_china, instant_text},
    kill,
    vault::DataKey,
};

/// Makes a backup: `copy` writes the book beside and tells what must be in it; the copy is synced,
/// opened and looked over, and given its name, with the keys and a note beside it. Only then it counts. Older ones
/// are thinned out, to `space` bytes at the most.
pub(crate) fn set_down(
    folder: &BookFolder,
    key: &DataKey,
    reason: Reason,
    space: u64,
    copy: impl FnOnce(&Path) -> Result<Contents, Error>,
) -> Result<Backup, Error> {
    let files = folder.files();
    files.make_folder(&folder.backups()).map_err(Error::file(folder.backups()))?;
    let begun = folder.backups().join("begun.part");
    folder.clear(&begun)?;
    let contents = copy(&begun)?;
    kill::point("backup.copied");
    files.sync(&begun).map_err(Error::file(&begun))?;
    connection::is_alike(&begun, key, folder.blueprint().version(), &contents)?;
    let size = std::fs::metadata(&begun).map_err(Error::file(&begun))?.len();
    let files_kept = attachment::back_up(folder, &contents.attachments)?;
    let backup = Backup {
        attachments: files_kept.there,
        attachments_lost: files_kept.lost,
        ..name_it(folder, reason, size, &contents)?
    };
    let keys = files.read(&folder.keys(), 64 * 1024).map_err(Error::file(folder.keys()))?;
    files.write(&backup.keys(folder), &keys).map_err(Error::file(backup.keys(folder)))?;
    files
        .write(&backup.note(folder), &serde_json::to_vec_pretty(&backup)?)
        .map_err(Error::file(backup.note(folder)))?;
    kill::point("backup.noted");
    files.settle(&begun, &backup.database(folder)).map_err(Error::file(backup.database(folder)))?;
    thin_out(folder, space)?;
    Ok(backup)
}

/// Its note and its name, which no other backup has.
pub(super) fn name_it(folder: &BookFolder, reason: Reason, size: u64, contents: &Contents) -> Result<Backup, Error> {
    let now = folder.now();
    let day = in_china(now).format("%Y-%m-%d_%H%M%S");
    let first = format!("{day}_{}", reason.in_file_name());
    // Counted on from the highest, so that the name of one thinned out does not come back.
    let made = list(folder)?;
    let number = made.iter().map(|backup| backup.number).max().unwrap_or(0) + 1;
    let numbers = made.into_iter().filter_map(|backup| {
        let rest = backup.id.strip_prefix(&first)?;
        if rest.is_empty() { Some(1) } else { rest.strip_prefix('_')?.parse::<u32>().ok() }
    });
    let id = match numbers.max() {
        None => first,
        Some(highest) => format!("{first}_{:03}", highest + 1),
    };
    Ok(Backup {
        id,
        number,
        made_at: instant_text(now),
        reason,
        size,
        head: contents.head.clone(),
        members: contents.members,
        occasions: contents.occasions,
        attachments: 0,
        attachments_lost: 0,
        last: contents.last.clone(),
    })
}
