//! The computer's own files.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{Files, Piecewise, owned};

/// Reads and writes the disk. What it makes only its owner can read.
#[derive(Debug, Clone, Copy, Default)]
pub struct DiskFiles;

impl Files for DiskFiles {
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too long from one that just fits.
        File::open(path)?.take(cap.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > cap {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("more than {cap} bytes")));
        }
        Ok(bytes)
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        File::open(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.write_piecewise(path, &mut |file| file.write_all(bytes))
    }

    fn write_piecewise(
        &self,
        path: &Path,
        fill: &mut dyn FnMut(&mut dyn Piecewise) -> io::Result<()>,
    ) -> io::Result<()> {
        let beside = beside(path);
        let written = (|| {
            let mut file = owned::new_file(&beside)?;
            fill(&mut file)?;
            file.sync_all()
        })();
        written.and_then(|()| self.settle(&beside, path)).inspect_err(|_| {
            // Best effort: what is left is a temporary file that the next write replaces.
            fs::remove_file(&beside).ok();
        })
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        File::options().read(true).write(true).open(path)?.sync_all()
    }

    fn settle(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.sync(from)?;
        fs::rename(from, to)?;
        sync_folder(to)
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        let beside = beside(to);
        // Not as the system copies, which gives the copy the rights of the file it was made from.
        let copied = (|| io::copy(&mut File::open(from)?, &mut owned::new_file(&beside)?))();
        copied.and_then(|_| self.settle(&beside, to)).inspect_err(|_| {
            // Best effort: what is left is a temporary file that the next copy replaces.
            fs::remove_file(&beside).ok();
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        owned::new_folder(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    }
}

/// The temporary file a path is written through.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

/// Makes a rename last. Where a folder can't be opened as a file the system does so by itself.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent().map(File::open) {
        Some(Ok(folder)) => folder.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.keys");
        DiskFiles.write(&path, b"old").unwrap();
        DiskFiles.write(&path, b"new").unwrap();
        assert_eq!(DiskFiles.read(&path, 3).unwrap(), b"new", "the last writing stands");
        assert_eq!(DiskFiles.list(folder.path()).unwrap(), [path], "nothing temporary is left");
    }

    #[test]
    fn a_file_over_the_cap_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("roster.csv");
        DiskFiles.write(&path, b"1234").unwrap();
        let error = DiskFiles.read(&path, 3).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge, "four bytes do not fit three");
    }
}
