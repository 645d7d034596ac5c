//! Files and folders that only their owner can read.
//!
//! Said when a file is made, never afterwards: a file is at no moment open to others, and a stick that knows no owners
//! (FAT) takes it as it is.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io,
    path::Path,
};

/// An empty file, new: one that lies there, with whatever rights, makes room for it.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A folder and those above it; one that is there stays as it is.
pub(super) fn new_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Takes the rights of others from a file or folder that is the program's own, and was made by an older version or by
/// SQLite. A disk that knows no owners keeps it as it is; Windows gives a person's folder to nobody else by itself.
pub fn keep_private(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let found = std::fs::metadata(path)?;
        let mine = found.permissions().mode() & 0o700;
        if found.permissions().mode() & 0o077 != 0 {
            // A book on a disk that knows no owners, or that only reads, is opened all the same.
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mine)).ok();
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{
        fs::{self, Permissions},
        os::unix::fs::PermissionsExt,
        path::Path,
    };

    use crate::files::{DiskFiles, Files, keep_private};

    fn rights(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_written_or_copied_only_its_owner_reads() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("党员名册.xlsx");
        // As another program left it, and what a crash left beside it.
        for open in [path.clone(), folder.path().join("党员名册.xlsx.part")] {
            fs::write(&open, b"old").unwrap();
            fs::set_permissions(&open, Permissions::from_mode(0o666)).unwrap();
        }
        DiskFiles.write(&path, b"new").unwrap();
        assert_eq!(rights(&path), 0o600, "in place of a file that everybody could read");
        let open = folder.path().join("照片.jpg");
        fs::write(&open, b"jpg").unwrap();
        fs::set_permissions(&open, Permissions::from_mode(0o644)).unwrap();
        let copied = folder.path().join("副本.jpg");
        DiskFiles.copy(&open, &copied).unwrap();
        assert_eq!((rights(&copied), fs::read(&copied).unwrap()), (0o600, b"jpg".to_vec()), "a copy is ours alone");
        assert_eq!(rights(&open), 0o644, "what it was copied from is not touched");
    }

    #[test]
    fn a_folder_made_is_closed_to_others_and_one_that_was_there_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let shared = folder.path().join("U盘");
        fs::create_dir(&shared).unwrap();
        fs::set_permissions(&shared, Permissions::from_mode(0o755)).unwrap();
        DiskFiles.make_folder(&shared.join("全部导出/党费")).unwrap();
        assert_eq!(rights(&shared), 0o755, "somebody else's folder");
        assert_eq!(rights(&shared.join("全部导出")), 0o700, "ours, with what is in it");
        assert_eq!(rights(&shared.join("全部导出/党费")), 0o700);
    }

    #[test]
    fn what_is_the_programs_own_is_closed_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        fs::write(&path, b"x").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        keep_private(&path).unwrap();
        assert_eq!(rights(&path), 0o600, "a book made by an older version");
        assert!(keep_private(&folder.path().join("没有")).is_err(), "what is not there is no success");
    }
}
