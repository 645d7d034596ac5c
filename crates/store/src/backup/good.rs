//! Which backup helps a book that does not open.

use super::{Backup, list};
use crate::{
    BookFolder, Error, connection,
    vault::{DataKey, KeyFile, Password},
};

/// The newest backup that opens and is whole, and how many newer ones are damaged. A backup under the password of
/// another time is passed over; if there is no other, its refusal comes back.
pub fn newest_good(folder: &BookFolder, password: Option<&Password>) -> Result<(Option<Backup>, u64), Error> {
    let (mut bad, mut refused) = (0, None);
    // Half a second of work each: the keys of backups that have the same slots are worked out once.
    let mut known: Vec<(KeyFile, Vec<DataKey>)> = Vec::new();
    for backup in list(folder)?.into_iter().filter(Backup::is_verified) {
        let mut keys: Vec<DataKey> = Vec::new();
        for path in [backup.keys(folder), folder.keys()] {
            let Ok(file) = KeyFile::read(folder.files(), &path) else { continue };
            if let Some((_, found)) = known.iter().find(|(known, _)| *known == file) {
                keys.extend(found.iter().cloned());
                continue;
            }
            let found = match file.candidates(password) {
                Ok(found) => found.into_iter().map(|(key, _)| key).collect(),
                Err(error) => {
                    refused = refused.or(Some(error));
                    Vec::new()
                }
            };
            keys.extend(found.iter().cloned());
            known.push((file, found));
        }
        if keys.is_empty() {
            continue;
        }
        let version = folder.blueprint().version();
        if keys.iter().any(|key| connection::look_over(&backup.database(folder), key, version).is_ok()) {
            return Ok((Some(backup), bad));
        }
        bad += 1;
    }
    match refused {
        Some(error) if bad == 0 => Err(error),
        _ => Ok((None, bad)),
    }
}
