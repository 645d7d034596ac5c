//! The files beside the book, each step of which is logged; they are synced by the program itself.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use store::files::{DiskFiles, Files, Piecewise};

use crate::{disk::Done, vfs};

/// The disk, with a log.
pub struct LoggedFiles;

impl LoggedFiles {
    fn put(path: &Path) -> io::Result<()> {
        vfs::log(path, |name| Done::Put { path: name, bytes: fs::read(path).unwrap_or_default() });
        Ok(())
    }
}

impl Files for LoggedFiles {
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        DiskFiles.read(path, cap)
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        DiskFiles.open(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        DiskFiles.write(path, bytes).and_then(|()| Self::put(path))
    }

    fn write_piecewise(
        &self,
        path: &Path,
        fill: &mut dyn FnMut(&mut dyn Piecewise) -> io::Result<()>,
    ) -> io::Result<()> {
        DiskFiles.write_piecewise(path, fill).and_then(|()| Self::put(path))
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        DiskFiles.sync(path)?;
        vfs::log(path, |path| Done::Sync { path });
        Ok(())
    }

    fn settle(&self, from: &Path, to: &Path) -> io::Result<()> {
        DiskFiles.settle(from, to)?;
        vfs::log(from, |path| Done::Sync { path });
        vfs::log(from, |from| Done::Rename { from, to: vfs::below(to).unwrap_or_default() });
        Ok(())
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        DiskFiles.copy(from, to).and_then(|()| Self::put(to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        DiskFiles.remove(path)?;
        vfs::log(path, |path| Done::Remove { path });
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        DiskFiles.make_folder(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        DiskFiles.list(folder)
    }
}
