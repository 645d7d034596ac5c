//! The branch's folder, as far as the window is concerned: which instance it belongs to, and the outbox.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
};

use commands::desk::{Desk, keep_private};

/// Where documents handed to a viewer lie; emptied when the program starts and when it ends.
pub fn outbox(folder: &Path) -> PathBuf {
    folder.join("outbox")
}

/// Makes the folder with an empty outbox, both closed to others.
pub fn prepare(desk: &Desk) -> io::Result<()> {
    leave(desk.folder());
    let outbox = outbox(desk.folder());
    desk.files().make_folder(&outbox)?;
    keep_private(&outbox)
}

/// The system's place for the book, which is the program's alone: one that an older version made is closed to others.
/// A folder the secretary named may hold other things, and stays as it is.
pub fn own(folder: PathBuf) -> io::Result<PathBuf> {
    if folder.is_dir() {
        keep_private(&folder)?;
    }
    Ok(folder)
}

/// Empties the outbox. What a viewer still holds open goes at the next start.
pub fn leave(folder: &Path) {
    if let Ok(entries) = fs::read_dir(outbox(folder)) {
        for entry in entries.flatten() {
            // A file still in use stays until the next start: nothing else to be done about it here.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Name under which a second start finds the first one: one window for each folder.
pub fn instance(identifier: &str, data: Option<&Path>) -> String {
    match data {
        None => identifier.to_owned(),
        Some(folder) => {
            let mut hasher = DefaultHasher::new();
            fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned()).hash(&mut hasher);
            format!("{identifier}.at{:016x}", hasher.finish())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_folders_are_two_instances() {
        let one = instance("cn.yibentong", Some(Path::new("甲")));
        assert_eq!(one, instance("cn.yibentong", Some(Path::new("甲"))), "the same folder is found again");
        assert_ne!(one, instance("cn.yibentong", Some(Path::new("乙"))), "another folder may be open beside it");
    }
}
