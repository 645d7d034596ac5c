//! A package from what goes into it.

use std::io::{Cursor, Write};

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use domain::submission::Content;
use serde::Serialize;
use zip::{AesMode, CompressionMethod, System, ZipWriter, write::SimpleFileOptions};

use super::{
    Added, Counts, DATA, Data, FileEntry, HistoryHead, MANIFEST, Manifest, PackageError, SCHEMA, manifest::WHAT,
    name::is_safe, sha256,
};

/// A paper that goes into a package as it is: PDF, xlsx, docx.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its name in the package.
    pub name: String,
    /// Itself.
    pub bytes: Vec<u8>,
}

/// By what and when a package is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Making {
    /// Program and version, such as `支部一本通 0.1.0`.
    pub program: String,
    /// The instant, told as it is at the branch. All files in the package bear it.
    pub at: DateTime<FixedOffset>,
    /// What the history of the book came to.
    pub history: Option<HistoryHead>,
}

/// Makes a package. Without a password the same return, papers and instant give the same bytes; with one every file
/// in it is encrypted (AES-256), and only the names can be seen.
///
/// Fails with [`PackageError::BadName`], [`PackageError::EmptyPassword`], and [`PackageError::Malformed`] for a return
/// that could not be read back.
pub fn write(
    content: &Content,
    documents: &[Document],
    added: &[Added],
    making: &Making,
    password: Option<&str>,
) -> Result<Vec<u8>, PackageError> {
    content.check().map_err(|unfit| PackageError::malformed(DATA, unfit))?;
    let data = in_json(DATA, &Data { schema: SCHEMA, content })?;
    let mut files = vec![(DATA, data.as_slice())];
    for document in documents {
        let taken = |other: &str| other.to_lowercase() == document.name.to_lowercase();
        if !is_safe(&document.name) || taken(MANIFEST) || files.iter().any(|(name, _)| taken(name)) {
            return Err(PackageError::BadName { name: document.name.clone() });
        }
        files.push((&document.name, &document.bytes));
    }
    let manifest = Manifest {
        what: WHAT.to_owned(),
        schema: SCHEMA,
        branch_uid: content.branch.uid.clone(),
        branch: content.branch.name.clone(),
        superior: content.branch.superior.clone(),
        period: content.period,
        made_at: making.at,
        program: making.program.clone(),
        counts: Counts::of(content),
        history: making.history.clone(),
        added: added.to_vec(),
        files: files.iter().map(|(name, bytes)| entry(name, bytes)).collect(),
    };
    manifest.check()?;
    let manifest = in_json(MANIFEST, &manifest)?;
    files.insert(0, (MANIFEST, &manifest));
    packed(&files, making.at, password)
}

fn entry(name: &str, bytes: &[u8]) -> FileEntry {
    FileEntry { name: name.to_owned(), bytes: bytes.len() as u64, sha256: sha256(bytes) }
}

/// JSON that a person can read in a text editor.
fn in_json(name: &str, value: &impl Serialize) -> Result<Vec<u8>, PackageError> {
    let mut text = serde_json::to_vec_pretty(value).map_err(|error| PackageError::malformed(name, error))?;
    text.push(b'\n');
    Ok(text)
}

fn packed(files: &[(&str, &[u8])], at: DateTime<FixedOffset>, password: Option<&str>) -> Result<Vec<u8>, PackageError> {
    let mut options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(in_zip(at))
        .unix_permissions(0o644)
        .system(System::Unix);
    match password {
        Some("") => return Err(PackageError::EmptyPassword),
        Some(password) => options = options.with_aes_encryption(AesMode::Aes256, password),
        None => {}
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, options).map_err(PackageError::not_a_package)?;
        zip.write_all(bytes).map_err(PackageError::not_a_package)?;
    }
    Ok(zip.finish().map_err(PackageError::not_a_package)?.into_inner())
}

/// The time as a zip tells it; its earliest where it can't.
fn in_zip(at: DateTime<FixedOffset>) -> zip::DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    zip::DateTime::from_date_and_time(
        u16::try_from(at.year()).unwrap_or_default(),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        part(at.second()),
    )
    .unwrap_or_default()
}
