//! Files put into `attachments/` and taken out again.

use std::path::{Path, PathBuf};

use super::{Attachment, Kept, Secret, content_hash};
use crate::{BookFolder, Error, kill};

/// The largest content that is kept, in bytes: the book of a sealed year with its photos. What is attached is smaller
/// (`exchange` sees to it).
pub const LARGEST: u64 = 256 * 1024 * 1024;
/// What encrypting adds to a content at the most.
const ADDED: u64 = 4096;

/// Where the files lie.
pub(crate) fn folder_of(folder: &BookFolder) -> PathBuf {
    folder.attachments()
}

/// Where those of the backups lie, one for all of them: a kept file never changes.
pub(crate) fn backups_of(folder: &BookFolder) -> PathBuf {
    folder.backups().join("attachments")
}

/// Encrypts a content under a secret of its own and puts it into `attachments/`. The book doesn't know of it yet:
/// [`super::insert`] tells it, and [`discard`] takes the file away if that fails.
pub fn keep(folder: &BookFolder, content: &[u8]) -> Result<Kept, Error> {
    let secret = Secret::random()?;
    let digest = secret.digest(content)?;
    let kept = Kept { digest, content_hash: content_hash(content), bytes: content.len() as u64, secret };
    write(folder, &kept, content)?;
    kill::point("attachment.written");
    Ok(kept)
}

/// Puts the file of an attachment that is known already into its place again, if it is not sound there.
pub fn mend(folder: &BookFolder, kept: &Kept, content: &[u8]) -> Result<(), Error> {
    match open(folder, &folder_of(folder), kept)? {
        Some(_) => Ok(()),
        None => write(folder, kept, content),
    }
}

fn write(folder: &BookFolder, kept: &Kept, content: &[u8]) -> Result<(), Error> {
    let (files, place) = (folder.files(), folder_of(folder));
    files.make_folder(&place).map_err(Error::file(&place))?;
    let path = place.join(&kept.digest);
    files.write(&path, &kept.secret.seal(content)?).map_err(Error::file(&path))
}

/// Takes a file away that the book did not come to know.
pub fn discard(folder: &BookFolder, digest: &str) -> Result<(), Error> {
    let path = folder_of(folder).join(digest);
    folder.files().remove(&path).map_err(Error::file(&path))
}

/// The content of an attachment. A file that is gone or damaged is taken from the backups, and put back.
///
/// Fails with `attachment.lost` when neither has it sound.
pub fn read(folder: &BookFolder, attachment: &Attachment) -> Result<Vec<u8>, Error> {
    if let Some(content) = open(folder, &folder_of(folder), &attachment.kept)? {
        return Ok(content);
    }
    match open(folder, &backups_of(folder), &attachment.kept)? {
        Some(content) => {
            write(folder, &attachment.kept, &content)?;
            Ok(content)
        }
        None => Err(Error::refused(
            "attachment.lost",
            format!("附件「{}」的文件缺失或已损坏，备份里也没有", attachment.new.file_name),
            "请把原来的照片或文件重新添加一次；其他内容不受影响。",
        )),
    }
}

/// The content of an attachment as it lies in `attachments/`; none when it is gone or damaged. Nothing is put back.
pub(crate) fn look_at(folder: &BookFolder, attachment: &Attachment) -> Result<Option<Vec<u8>>, Error> {
    open(folder, &folder_of(folder), &attachment.kept)
}

/// The encrypted file of an attachment, from `attachments/` or the backups; none when neither has it sound.
pub(crate) fn sound_file(folder: &BookFolder, kept: &Kept) -> Result<Option<Vec<u8>>, Error> {
    for place in [folder_of(folder), backups_of(folder)] {
        let Ok(file) = folder.files().read(&place.join(&kept.digest), LARGEST + ADDED) else { continue };
        if opened(&file, kept)?.is_some() {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

/// The content of a kept file in a place, if it is there and is what was kept.
pub(super) fn open(folder: &BookFolder, place: &Path, kept: &Kept) -> Result<Option<Vec<u8>>, Error> {
    match folder.files().read(&place.join(&kept.digest), LARGEST + ADDED) {
        Ok(file) => opened(&file, kept),
        Err(_) => Ok(None),
    }
}

/// The content of a file, if it is what was kept.
fn opened(file: &[u8], kept: &Kept) -> Result<Option<Vec<u8>>, Error> {
    let Some(content) = kept.secret.open(file)? else { return Ok(None) };
    let is_it = content_hash(&content) == kept.content_hash && kept.secret.digest(&content)? == kept.digest;
    Ok(Some(content).filter(|_| is_it))
}
