//! Small notes of the program about the backups, beside them. One that is lost or can't be read is begun anew.

use std::path::PathBuf;

use serde::{Serialize, de::DeserializeOwned};

use crate::{BookFolder, Error};

/// No note is longer.
const CAP: u64 = 64 * 1024;

/// What is noted under a name; nothing where it is missing or can't be read.
pub(super) fn read<T: DeserializeOwned>(folder: &BookFolder, name: &str) -> Option<T> {
    let bytes = folder.files().read(&path(folder, name), CAP).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Notes it.
pub(super) fn write<T: Serialize>(folder: &BookFolder, name: &str, note: &T) -> Result<(), Error> {
    let (files, path) = (folder.files(), path(folder, name));
    files.make_folder(&folder.backups()).map_err(Error::file(folder.backups()))?;
    files.write(&path, &serde_json::to_vec_pretty(note)?).map_err(Error::file(path))
}

/// Forgets it.
pub(super) fn remove(folder: &BookFolder, name: &str) -> Result<(), Error> {
    let path = path(folder, name);
    folder.files().remove(&path).map_err(Error::file(path))
}

/// Not `.json`: that is what a backup is told by.
fn path(folder: &BookFolder, name: &str) -> PathBuf {
    folder.backups().join(format!("{name}.note"))
}
