//! Files that fail when told to, for tests of what a full disk or a pulled stick leaves behind.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{DiskFiles, Files, Piecewise};

/// The disk, with one writing call that fails. A clone is the same disk, and can be asked whether it failed.
#[derive(Debug, Clone)]
pub struct FaultyFiles {
    until_fault: Arc<AtomicUsize>,
}

impl FaultyFiles {
    /// Lets `good` writing calls succeed, fails the one after, and succeeds again from then on.
    pub fn failing_after(good: usize) -> Self {
        Self { until_fault: Arc::new(AtomicUsize::new(good + 1)) }
    }

    /// Whether the fault has happened.
    pub fn has_failed(&self) -> bool {
        self.until_fault.load(Ordering::SeqCst) == 0
    }

    fn step(&self) -> io::Result<()> {
        let left = self
            .until_fault
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| Some(left.saturating_sub(1)))
            .unwrap_or(0);
        if left == 1 { Err(io::Error::new(io::ErrorKind::StorageFull, "injected fault")) } else { Ok(()) }
    }
}

impl Files for FaultyFiles {
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        DiskFiles.read(path, cap)
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        DiskFiles.open(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.write(path, bytes))
    }

    fn write_piecewise(
        &self,
        path: &Path,
        fill: &mut dyn FnMut(&mut dyn Piecewise) -> io::Result<()>,
    ) -> io::Result<()> {
        self.step()?;
        DiskFiles.write_piecewise(path, &mut |file| fill(&mut FullHalfway { file, files: self, written: 0 }))
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.sync(path))
    }

    fn settle(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.settle(from, to))
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.copy(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.remove(path))
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| DiskFiles.make_folder(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        DiskFiles.list(folder)
    }
}

/// How far a file written piece by piece gets before the disk may be full.
const HALFWAY: usize = 1024;

/// A file that counts as one more writing call when it has come halfway.
struct FullHalfway<'file> {
    file: &'file mut dyn Piecewise,
    files: &'file FaultyFiles,
    written: usize,
}

impl Write for FullHalfway<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let before = self.written;
        self.written += bytes.len();
        if before < HALFWAY && self.written >= HALFWAY {
            self.files.step()?;
        }
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Read for FullHalfway<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file.read(bytes)
    }
}

impl Seek for FullHalfway<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
