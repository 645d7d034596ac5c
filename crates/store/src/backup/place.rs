//! The second place (第二份): a stick or a folder the secretary chose once, to which backups are brought whenever it is
//! there. A PC that burns takes `backups/` with it; the stick in the drawer stays.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
};

use domain::backup::{UNSEEN_TOO_LONG, is_overdue, thin};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    Backup,
    info::{ENDINGS, list_in, newest_first},
    list, notes,
    thin::{kept, remove},
};
use crate::{BookFolder, Error, attachment, files::Files, history::instant_text};

/// Where it is noted, on the PC.
const NOTE: &str = "place";
/// The folder on the stick.
const FOLDER: &str = "支部一本通备份";
/// What tells whose backups lie in that folder: the uid of the branch, which names nobody.
const MARK: &str = "place.mark";
const MARK_CAP: u64 = 256;
const KEYS_CAP: u64 = 64 * 1024;

/// The second place, as the PC remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Noted {
    /// The folder the secretary chose.
    path: PathBuf,
    /// What its mark says.
    mark: String,
    /// When it was last there, UTC, ISO.
    seen_at: String,
    /// When it was last brought up to date, UTC, ISO; none while it never was.
    brought_at: Option<String>,
    /// When the newest backup on it was made, UTC, ISO.
    newest: Option<String>,
}

/// The second place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder the secretary chose, as a path.
    pub path: String,
    /// Whether it is there now.
    pub is_there: bool,
    /// When it was last there, UTC, ISO.
    pub seen_at: String,
    /// When it was last brought up to date, UTC, ISO.
    pub brought_at: Option<String>,
    /// When the newest backup on it was made, UTC, ISO.
    pub newest: Option<String>,
    /// Whether it was not seen for a month.
    pub is_unseen_too_long: bool,
}

/// What was brought to the second place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brought {
    /// Backups that were not there.
    pub backups: u64,
    /// Attachments that were not there.
    pub attachments: u64,
}

/// Chooses the second place: a folder of the program's own is made in it. One that has such a folder of this book
/// already, from another PC or an earlier time, is gone on with. `book` tells this book from others: two in one folder
/// would be thinned out as one.
///
/// Fails with `place.inside` for the book's own folder, `place.other_book` for a folder that has the backups of another
/// one, and when it can't be written.
pub fn choose_place(folder: &BookFolder, book: &str, chosen: &Path) -> Result<(), Error> {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if real(chosen).starts_with(real(folder.path())) {
        return Err(Error::refused(
            "place.inside",
            "这个文件夹就在账本自己的文件夹里，电脑坏了会一起没有",
            "请插上 U 盘，选 U 盘里的文件夹。",
        ));
    }
    let files = folder.files();
    let place = chosen.join(FOLDER);
    files.make_folder(&place).map_err(Error::file(&place))?;
    match mark_of(files, &place) {
        Some(mark) if mark == book => {}
        Some(_) => {
            return Err(Error::refused(
                "place.other_book",
                "这个文件夹里放着另一本账的备份，放在一起会互相挤掉",
                "请在 U 盘上另建一个文件夹（例如用支部的简称做名字），再选它。",
            ));
        }
        None => {
            let path = place.join(MARK);
            files.write(&path, book.as_bytes()).map_err(Error::file(path))?;
        }
    }
    let (mark, seen_at) = (book.to_owned(), instant_text(folder.now()));
    notes::write(folder, NOTE, &Noted { path: chosen.to_owned(), mark, seen_at, brought_at: None, newest: None })
}

/// Goes without a second place again; what lies there is left.
pub fn forget_place(folder: &BookFolder) -> Result<(), Error> {
    notes::remove(folder, NOTE)
}

/// The second place, if one was chosen.
pub fn place(folder: &BookFolder) -> Option<Place> {
    let noted: Noted = notes::read(folder, NOTE)?;
    let is_there = find(folder.files(), &noted).is_some();
    let long_ago = noted.seen_at.parse().is_ok_and(|seen| is_overdue(seen, UNSEEN_TOO_LONG, folder.now()));
    Some(Place {
        path: noted.path.display().to_string(),
        is_there,
        is_unseen_too_long: !is_there && long_ago,
        seen_at: noted.seen_at,
        brought_at: noted.brought_at,
        newest: noted.newest,
    })
}

/// Brings the second place up to date, if it is there: only what is new is copied, and each copy is read again and
/// compared. None when no place was chosen, or it is not there.
///
/// Fails with [`Error::File`] when the stick is full, or pulled out meanwhile; what was there before stays.
pub fn bring_to_place(folder: &BookFolder, space: u64) -> Result<Option<Brought>, Error> {
    let Some(mut noted) = notes::read::<Noted>(folder, NOTE) else { return Ok(None) };
    let files = folder.files();
    let Some(place) = find(files, &noted) else { return Ok(None) };
    let mut brought = Brought { attachments: bring_attachments(folder, &place)?, ..Brought::default() };
    let own: Vec<Backup> = list(folder)?.into_iter().filter(Backup::is_verified).collect();
    let there = list_in(files, &place)?;
    // What thinning would take away at once is not carried there first.
    let mut all = own.clone();
    all.extend(there.iter().filter(|backup| !own.iter().any(|one| one.id == backup.id)).cloned());
    newest_first(&mut all);
    let gone: Vec<usize> = thin(&kept(&all), folder.now(), space).all().collect();
    for (_, backup) in all.iter().enumerate().filter(|(at, _)| !gone.contains(at)) {
        if own.contains(backup) {
            brought.backups += u64::from(bring(folder, backup, &place, &there)?);
        }
    }
    for &at in &gone {
        remove(files, &place, &all[at])?;
    }
    let now = instant_text(folder.now());
    noted.newest = list_in(files, &place)?.first().map(|backup| backup.made_at.clone());
    (noted.seen_at, noted.brought_at) = (now.clone(), Some(now));
    notes::write(folder, NOTE, &noted)?;
    Ok(Some(brought))
}

/// The backups that lie in a folder somebody chose: in it, or in the program's own folder in it; with where that is.
pub fn backups_at(folder: &BookFolder, chosen: &Path) -> Result<(PathBuf, Vec<Backup>), Error> {
    for place in [chosen.join(FOLDER), chosen.to_owned(), chosen.join("backups")] {
        let found = list_in(folder.files(), &place)?;
        if !found.is_empty() {
            return Ok((place, found));
        }
    }
    Ok((chosen.to_owned(), Vec::new()))
}

/// Fetches a backup from a place, with every attachment there, so that it can be gone back to here.
pub fn fetch(folder: &BookFolder, place: &Path, backup: &Backup) -> Result<(), Error> {
    let files = folder.files();
    let (from, to) = (place.join("attachments"), attachment::backups_of(folder));
    copy_new(files, &from, &to)?;
    files.make_folder(&folder.backups()).map_err(Error::file(folder.backups()))?;
    // The database last: without it the rest is no backup.
    for ending in ["keys", "json", "db"] {
        copy_checked(files, &backup.file(place, ending), &backup.file(&folder.backups(), ending))?;
    }
    Ok(())
}

/// Where the place is now: where it was, or on Windows under another letter.
fn find(files: &dyn Files, noted: &Noted) -> Option<PathBuf> {
    let text = noted.path.to_string_lossy();
    let letters = match text.get(1..2) {
        Some(":") => ('C'..='Z').map(|letter| PathBuf::from(format!("{letter}{}", &text[1..]))).collect(),
        _ => Vec::new(),
    };
    std::iter::once(noted.path.clone())
        .chain(letters)
        .map(|path| path.join(FOLDER))
        .find(|place| mark_of(files, place).is_some_and(|mark| mark == noted.mark))
}

fn mark_of(files: &dyn Files, place: &Path) -> Option<String> {
    let bytes = files.read(&place.join(MARK), MARK_CAP).ok()?;
    String::from_utf8(bytes).ok().map(|mark| mark.trim().to_owned()).filter(|mark| !mark.is_empty())
}

/// Copies a backup that is not there; of one that is, its keys if they are others now. Tells whether it was not there.
fn bring(folder: &BookFolder, backup: &Backup, place: &Path, there: &[Backup]) -> Result<bool, Error> {
    let files = folder.files();
    let own = folder.backups();
    if there.iter().any(|one| one.id == backup.id) {
        let keys = |place: &Path| files.read(&backup.file(place, "keys"), KEYS_CAP).ok();
        if keys(&own) != keys(place) {
            copy_checked(files, &backup.file(&own, "keys"), &backup.file(place, "keys"))?;
        }
        return Ok(false);
    }
    let mut endings = ENDINGS;
    // The database last: without it the rest is no backup.
    endings.reverse();
    for ending in endings {
        copy_checked(files, &backup.file(&own, ending), &backup.file(place, ending))?;
    }
    Ok(true)
}

fn bring_attachments(folder: &BookFolder, place: &Path) -> Result<u64, Error> {
    copy_new(folder.files(), &attachment::backups_of(folder), &place.join("attachments"))
}

/// Copies what the other folder does not have in the same length; a kept attachment never changes.
fn copy_new(files: &dyn Files, from: &Path, to: &Path) -> Result<u64, Error> {
    let length = |path: &Path| std::fs::metadata(path).ok().map(|about| about.len());
    let mut copied = 0;
    for source in files.list(from).map_err(Error::file(from))? {
        let Some(name) = source.file_name() else { continue };
        let copy = to.join(name);
        if source.is_file() && length(&copy) != length(&source) {
            files.make_folder(to).map_err(Error::file(to))?;
            copy_checked(files, &source, &copy)?;
            copied += 1;
        }
    }
    Ok(copied)
}

/// Copies a file and reads the copy again: a stick that is wearing out says yes to writing.
fn copy_checked(files: &dyn Files, from: &Path, to: &Path) -> Result<(), Error> {
    files.copy(from, to).map_err(Error::file(to))?;
    let same = sum(files, from).and_then(|one| Ok(one == sum(files, to)?)).map_err(Error::file(to))?;
    if same {
        return Ok(());
    }
    files.remove(to).map_err(Error::file(to))?;
    Err(Error::file(to)(io::Error::new(io::ErrorKind::InvalidData, "the copy is not what was copied")))
}

fn sum(files: &dyn Files, path: &Path) -> io::Result<[u8; 32]> {
    let mut file = files.open(path)?;
    let (mut hash, mut piece) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&piece[..read]),
        }
    }
}
