//! A disk as it may have been when the power went.

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// Something that was done to a file.
#[derive(Debug, Clone)]
pub enum Done {
    /// Bytes written at a place; on the disk for sure only after the next sync of the file.
    Write { path: PathBuf, at: usize, bytes: Vec<u8> },
    /// Cut or lengthened to a size; the same.
    Truncate { path: PathBuf, size: usize },
    /// What was written to the file is on the disk.
    Sync { path: PathBuf },
    /// A whole file, synced and named.
    Put { path: PathBuf, bytes: Vec<u8> },
    /// A synced file got another name, which is on the disk.
    Rename { from: PathBuf, to: PathBuf },
    /// The file is gone.
    Remove { path: PathBuf },
}

/// What becomes of what was not synced.
#[derive(Debug, Clone, Copy)]
pub enum Loss {
    /// Nothing of it came to the disk.
    Everything,
    /// Some of it did, in any order, and one write by half; which is told by the number.
    Torn(u64),
}

/// The files of a folder.
#[derive(Debug, Clone, Default)]
pub struct Disk(BTreeMap<PathBuf, Vec<u8>>);

impl Disk {
    /// What lies in a folder and its folders, by path below it.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        disk.gather(folder, folder);
        disk
    }

    fn gather(&mut self, root: &Path, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                self.gather(root, &entry);
            } else {
                let name = entry.strip_prefix(root).expect("it lies in it").to_owned();
                self.0.insert(name, fs::read(&entry).expect("a file"));
            }
        }
    }

    /// Alike for the same files.
    pub fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    /// What is left of it after these things were done, and the power went.
    pub fn after(&self, log: &[Done], loss: Loss) -> Self {
        let mut left = self.clone();
        let mut waiting: BTreeMap<PathBuf, Vec<&Done>> = BTreeMap::new();
        for done in log {
            match done {
                Done::Write { path, .. } | Done::Truncate { path, .. } => {
                    waiting.entry(path.clone()).or_default().push(done);
                }
                Done::Sync { path } => {
                    for one in waiting.remove(path).unwrap_or_default() {
                        left.apply(one);
                    }
                    left.0.entry(path.clone()).or_default();
                }
                Done::Put { path, bytes } => {
                    waiting.remove(path);
                    left.0.insert(path.clone(), bytes.clone());
                }
                Done::Rename { from, to } => {
                    waiting.remove(from);
                    if let Some(bytes) = left.0.remove(from) {
                        left.0.insert(to.clone(), bytes);
                    }
                }
                Done::Remove { path } => {
                    waiting.remove(path);
                    left.0.remove(path);
                }
            }
        }
        if let Loss::Torn(salt) = loss {
            for one in waiting.values().flatten() {
                left.tear(one, salt);
            }
        }
        left
    }

    fn apply(&mut self, done: &Done) {
        match done {
            Done::Write { path, at, bytes } => {
                let file = self.0.entry(path.clone()).or_default();
                if file.len() < at + bytes.len() {
                    file.resize(at + bytes.len(), 0);
                }
                file[*at..at + bytes.len()].copy_from_slice(bytes);
            }
            Done::Truncate { path, size } => self.0.entry(path.clone()).or_default().resize(*size, 0),
            _ => {}
        }
    }

    /// Applies it, or half of it, or nothing of it.
    fn tear(&mut self, done: &Done, salt: u64) {
        let (at, length) = match done {
            Done::Write { at, bytes, .. } => (*at as u64, bytes.len()),
            Done::Truncate { size, .. } => (*size as u64, 0),
            _ => return,
        };
        let lot = (at ^ (length as u64) << 7 ^ salt).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61;
        match (lot, done) {
            (0..=2, _) => self.apply(done),
            (3..=4, Done::Write { path, at, bytes }) => {
                // Whole sectors come to a disk, or none.
                let half = bytes.len() / 2 / 512 * 512;
                self.apply(&Done::Write { path: path.clone(), at: *at, bytes: bytes[..half].to_vec() });
            }
            _ => {}
        }
    }

    /// Makes the files in an empty folder.
    pub fn lay_down(&self, folder: &Path) {
        for (name, bytes) in &self.0 {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
    }
}
