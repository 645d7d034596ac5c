//! Files around the book, written so that a power cut leaves the old or the new one, never half, and nobody but their
//! owner reads them.

mod disk;
mod faulty;
mod owned;

pub use disk::DiskFiles;
pub use faulty::FaultyFiles;
pub use owned::keep_private;
pub(crate) use owned::new_file;

use std::{
    fs::File,
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// A file being written, in which what was written can be read again and corrected.
pub trait Piecewise: Read + Write + Seek + Send {}

impl<T: Read + Write + Seek + Send> Piecewise for T {}

/// How the program reads and writes files. The real one is [`DiskFiles`]; tests inject faults.
pub trait Files: Send + Sync {
    /// The whole file, at most `cap` bytes; a longer one fails with [`io::ErrorKind::FileTooLarge`].
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>>;

    /// What tells a file from another that takes its name; nothing where the system can't tell, or it isn't there.
    fn identity(&self, path: &Path) -> Option<u64> {
        identity_of(path)
    }

    /// A file to be read piece by piece, where the whole would not fit the memory.
    fn open(&self, path: &Path) -> io::Result<File>;

    /// Puts `bytes` at `path`: a temporary file beside it, synced, renamed, the folder synced.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// The same for what is too long to be held in memory: `fill` writes the temporary file piece by piece. What it
    /// fails with comes back, and nothing is left at `path`.
    fn write_piecewise(
        &self,
        path: &Path,
        fill: &mut dyn FnMut(&mut dyn Piecewise) -> io::Result<()>,
    ) -> io::Result<()>;

    /// Has what was written to a file reach the disk.
    fn sync(&self, path: &Path) -> io::Result<()>;

    /// Syncs a finished file and gives it its name, replacing what had it; the folder is synced.
    fn settle(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Copies a file, which is synced and named only when whole.
    fn copy(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file; one that isn't there is fine.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder and those above it.
    fn make_folder(&self, path: &Path) -> io::Result<()>;

    /// Paths of what lies in a folder, sorted; none when there is no such folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
}

/// Looked up by name, never by opening it: closing a second handle would let go of the lock on the first.
#[cfg(unix)]
fn identity_of(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|about| about.ino())
}

#[cfg(not(unix))]
fn identity_of(path: &Path) -> Option<u64> {
    let made = std::fs::metadata(path).and_then(|about| about.created()).ok()?;
    made.duration_since(std::time::UNIX_EPOCH).ok().map(|since| since.as_nanos() as u64)
}
