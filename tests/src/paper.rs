//! What a reader gets of a printed page.

use std::{fs, io, path::Path, process::Command};

/// What `pdftotext` reads of a PDF, page by page, without blanks: they depend on the reader.
pub fn pages(pdf: &[u8]) -> io::Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("paper.pdf");
    fs::write(&file, pdf)?;
    pages_of_file(&file)
}

/// The same of a file.
pub fn pages_of_file(file: &Path) -> io::Result<Vec<String>> {
    let run = Command::new("pdftotext").arg("-raw").arg(file).arg("-").output()?;
    if !run.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&run.stderr).into_owned()));
    }
    let text = String::from_utf8(run.stdout).map_err(io::Error::other)?;
    let without_blanks = |page: &str| page.chars().filter(|c| !c.is_whitespace()).collect();
    Ok(text.trim_end_matches('\u{c}').split('\u{c}').map(without_blanks).collect())
}

/// All of it in one text.
pub fn text(pdf: &[u8]) -> io::Result<String> {
    Ok(pages(pdf)?.concat())
}
