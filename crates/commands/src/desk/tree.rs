//! A folder of files that grows: what is handed over or exported without this program.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use crate::{Desk, Failure, Outcome};

/// A new folder, and the files written into it so far. Given up before it is finished, it is taken away again: half an
/// export full of ID numbers helps nobody.
pub(crate) struct Tree<'desk> {
    desk: &'desk Desk,
    root: PathBuf,
    is_finished: bool,
    written: BTreeSet<String>,
    not_written: fn(io::Error) -> Failure,
}

impl<'desk> Tree<'desk> {
    /// Makes a folder that was not there before. What a full disk or a pulled stick means is told by `not_written`.
    pub(crate) fn plant(
        desk: &'desk Desk,
        within: &Path,
        name: &str,
        not_written: fn(io::Error) -> Failure,
    ) -> Outcome<Self> {
        let numbered = (2..).map(|number| within.join(format!("{name}（{number}）")));
        let mut free = std::iter::once(within.join(name)).chain(numbered).filter(|path| !path.exists());
        let root = free.next().unwrap_or_else(|| within.join(name));
        desk.files().make_folder(&root).map_err(not_written)?;
        Ok(Self { desk, root, is_finished: false, written: BTreeSet::new(), not_written })
    }

    /// Writes a file under its folders, `党费/2026/汇总.pdf`; one that has this name already is not written over: the
    /// new one gets a number. Gives the name it got.
    pub(crate) fn write(&mut self, place: &str, bytes: &[u8]) -> Outcome<String> {
        let (stem, ending) = place.rsplit_once('.').unwrap_or((place, ""));
        let numbered = (2..).map(|number| format!("{stem}（{number}）.{ending}"));
        let mut free = std::iter::once(place.to_owned())
            .chain(numbered)
            .filter(|name| !self.written.contains(&name.to_lowercase()));
        let name = free.next().unwrap_or_else(|| place.to_owned());
        let path = name.split('/').fold(self.root.clone(), |path, part| path.join(part));
        if let Some(folder) = path.parent() {
            self.desk.files().make_folder(folder).map_err(self.not_written)?;
        }
        self.desk.files().write(&path, bytes).map_err(self.not_written)?;
        self.written.insert(name.to_lowercase());
        Ok(name)
    }

    /// How many files were written.
    pub(crate) fn files(&self) -> usize {
        self.written.len()
    }

    /// All of it was written: it stays. Gives the name of the folder.
    pub(crate) fn finish(mut self) -> String {
        self.is_finished = true;
        self.root.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

impl Drop for Tree<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            // The folder is its own, new. On a stick that was pulled out it stays, which is said.
            std::fs::remove_dir_all(&self.root).ok();
        }
    }
}
