//! The chosen file, read whole within a limit.

use std::hash::{DefaultHasher, Hasher};

use exchange::grid::{self, MAX_BYTES, Workbook};

use crate::{Desk, Failure, Outcome, desk::FileRef};

/// A file as it was read.
pub(super) struct Opened {
    /// Its sheets.
    pub workbook: Workbook,
    /// What tells this content from another.
    pub digest: String,
}

/// Reads the chosen file.
pub(super) fn open(desk: &Desk, file: &FileRef) -> Outcome<Opened> {
    let path = desk.path_of(file)?;
    let bytes = desk.files().read(&path, MAX_BYTES as u64).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => exchange::Error::TooLarge { megabytes: (MAX_BYTES >> 20) as u64 }.into(),
        _ => Failure::new(
            "import.unreadable",
            format!("读不了文件「{}」", file.file_name),
            "请检查文件是否还在，或是否正被别的程序打开。",
        )
        .with_detail(error.to_string()),
    })?;
    let mut hasher = DefaultHasher::new();
    hasher.write(&bytes);
    let workbook = grid::read(&bytes)?;
    Ok(Opened { workbook, digest: format!("{:016x}", hasher.finish()) })
}

/// Reads it again to import it; what was not looked at is not imported.
pub(super) fn open_again(desk: &Desk, file: &FileRef, digest: Option<&str>) -> Outcome<Opened> {
    let opened = open(desk, file)?;
    match digest {
        Some(seen) if seen != opened.digest => Err(Failure::new(
            "import.file_changed",
            format!("文件「{}」在核对之后又改动过，没有导入", file.file_name),
            "请重新选择文件，核对后再导入。",
        )),
        _ => Ok(opened),
    }
}
