//! The next secretary opens a package on a computer of their own.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{
    Package,
    fault::damaged,
    is_read_only, lift,
    package::{ATTACHMENTS, BOOK},
};
use crate::{
    BookFolder, Error, Op, Store,
    attachment::{self, Attachment},
    backup, connection,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// What becomes of a book that lies in the folder already.
#[derive(Clone, Copy)]
pub enum Present<'book> {
    /// There must be none.
    MustBeAbsent,
    /// It is kept as one more backup; open if it is open.
    IsKept(Option<&'book Store>),
}

/// Puts the book of a package into the folder and opens it, under a data key that the one who handed it over never
/// knew and the new secretary's own password (none: 未设口令).
///
/// Fails with [`Error::Exists`] when a book is there that must not be, `handover.wrong_password`,
/// `handover.not_package`, `handover.damaged` by the name of the part, [`Error::Newer`]; what was there then stays.
pub fn take_over(
    folder: &BookFolder,
    present: Present<'_>,
    path: &Path,
    password: &Password,
    own: Option<&Password>,
) -> Result<Store, Error> {
    if folder.has_book() && matches!(present, Present::MustBeAbsent) {
        return Err(Error::Exists);
    }
    let mut package = Package::open(path, folder.blueprint().version())?;
    let handed = package.key(password)?;
    package.check()?;

    let files = folder.files();
    files.make_folder(folder.path()).map_err(Error::file(folder.path()))?;
    let begun = folder.begun();
    folder.clear(&begun)?;
    let mut unpacked = Vec::new();
    let ready = unpack(folder, &mut package, &handed, &begun, &mut unpacked);
    let key = match ready {
        Ok(key) => key,
        Err(error) => {
            // What was unpacked is of no book here. If it can't be taken away now, it lies there encrypted.
            unpacked.iter().chain([&begun]).for_each(|path| drop(files.remove(path)));
            return Err(error);
        }
    };
    let slot = Slot::seal(&key, own)?;
    let keys = match present {
        Present::IsKept(store) if folder.has_book() => {
            let kept = backup::keep_present(folder, store, None)?;
            backup::give_way(folder, store, kept)?;
            // Both ways in until the book has changed places; a crash in between leaves one that fits.
            KeyFile::read(files, &folder.keys()).map(|keys| keys.with_next([slot.clone()])).ok()
        }
        _ => None,
    };
    keys.unwrap_or_else(|| KeyFile::new([slot.clone()])).write(files, &folder.keys())?;
    files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
    KeyFile::new([slot]).write(files, &folder.keys())?;
    let store = Store::open_with_key(folder, key)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    store.transact(Op::event(format!("从移交包接手（{name}）")), |tx| {
        // The one who handed it over may have laid it still: whoever takes it over goes on with it.
        if is_read_only(tx)? { lift(tx, "新任书记接手") } else { Ok(()) }
    })?;
    Ok(store)
}

/// Lays the book of a package beside the present one under a new data key, and its attachments where they belong.
fn unpack(
    folder: &BookFolder,
    package: &mut Package,
    handed: &DataKey,
    begun: &Path,
    unpacked: &mut Vec<PathBuf>,
) -> Result<DataKey, Error> {
    let known = folder.blueprint().version();
    lay_down(folder, package, BOOK, begun)?;
    let contents = connection::look_over(begun, handed, known).map_err(|error| match error {
        Error::Damaged(_) => damaged(BOOK),
        other => other,
    })?;
    let manifest = package.manifest();
    let said = (&manifest.head, manifest.members, manifest.occasions);
    if said != (&contents.head, contents.members, contents.occasions) {
        return Err(damaged(BOOK));
    }
    let place = attachment::folder_of(folder);
    folder.files().make_folder(&place).map_err(Error::file(&place))?;
    for attachment in &contents.attachments {
        unpack_attachment(folder, package, attachment, &place, unpacked)?;
    }
    let key = DataKey::random()?;
    connection::change_key_of_copy(begun, handed, &key, known)?;
    if connection::look_over(begun, &key, known)? != contents {
        return Err(Error::Damaged("the book is not the same under its new key".to_owned()));
    }
    Ok(key)
}

fn unpack_attachment(
    folder: &BookFolder,
    package: &mut Package,
    attachment: &Attachment,
    place: &Path,
    unpacked: &mut Vec<PathBuf>,
) -> Result<(), Error> {
    // A name of ours is hexadecimal and leads nowhere else.
    if !attachment.kept.digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(damaged(BOOK));
    }
    let name = format!("{ATTACHMENTS}{}", attachment.kept.digest);
    // Lost already where it came from: the book says so when it is looked at.
    if !package.has(&name) || attachment::look_at(folder, attachment)?.is_some() {
        return Ok(());
    }
    let path = place.join(&attachment.kept.digest);
    lay_down(folder, package, &name, &path)?;
    unpacked.push(path);
    match attachment::look_at(folder, attachment)? {
        Some(_) => Ok(()),
        None => Err(damaged(&name)),
    }
}

/// Writes a part of a package to a file.
fn lay_down(folder: &BookFolder, package: &mut Package, name: &str, to: &Path) -> Result<(), Error> {
    let part = package.find(name)?;
    let mut failure = None;
    let written = folder.files().write_piecewise(to, &mut |file| {
        package.part(&part, file).map_err(|error| match error {
            Error::File { source, .. } => source,
            other => {
                let told = io::Error::other(other.to_string());
                failure = Some(other);
                told
            }
        })
    });
    match failure {
        Some(error) => Err(error),
        None => written.map_err(Error::file(to)),
    }
}
