//! A package as a stranger hands it over: believed in nothing before it was looked at.

use std::io::{self, Read, Seek, SeekFrom, Write};

use domain::submission::Content;
use serde::{Deserialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use zip::{ZipArchive, result::ZipError};

use super::{
    DATA, Data, FileEntry, Limits, MANIFEST, Manifest, PackageError, SCHEMA,
    directory::{self, Entry},
    in_digits, sha256,
};

/// A package that was read and found whole. Its papers were compared with the list and let go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The list.
    pub manifest: Manifest,
    /// The return.
    pub content: Content,
    /// SHA-256 of the package itself, by which a 回执 names it.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What every version says of itself.
#[derive(Deserialize)]
struct Version {
    schema: u64,
}

/// Reads a package and compares every file with the list.
///
/// One that was altered in a byte, claims more than it may, or holds what does not belong there is refused with the
/// name of the file; nothing is ever written. No more is held in memory than `data.json` and its values.
pub fn read<R: Read + Seek>(mut reader: R, password: Option<&str>, limits: &Limits) -> Result<Received, PackageError> {
    let entries = directory::read(&mut reader, limits)?;
    for needed in [MANIFEST, DATA] {
        if !entries.iter().any(|entry| entry.name == needed) {
            return Err(PackageError::OtherZip { missing: needed });
        }
    }
    if password.is_none_or(str::is_empty) && entries.iter().any(|entry| entry.encrypted) {
        return Err(PackageError::PasswordNeeded);
    }
    let (whole, bytes) = digest(&mut reader)?;
    let mut package = Package { zip: opened(reader, &entries)?, entries, password: password.unwrap_or_default() };
    let manifest = package.held(MANIFEST, limits.manifest)?;
    let manifest: Manifest = parsed(MANIFEST, &manifest)?;
    manifest.check()?;
    package.has_just(&manifest.files)?;
    let mut content = None;
    for file in &manifest.files {
        if file.name == DATA {
            let data = package.held(DATA, limits.data)?;
            same(file, data.len() as u64, &sha256(&data))?;
            content = Some(parsed::<Data<Content>>(DATA, &data)?.content);
        } else {
            let mut hash = Sha256::new();
            let bytes = package.unpack(&file.name, file.bytes, &mut hash)?;
            same(file, bytes, &in_digits(hash.finalize()))?;
        }
    }
    let content = content.ok_or(PackageError::OtherZip { missing: DATA })?;
    content.check().map_err(|unfit| PackageError::malformed(DATA, unfit))?;
    manifest.agrees(&content)?;
    Ok(Received { manifest, content, sha256: whole, bytes })
}

/// SHA-256 and size of the package itself.
fn digest(reader: &mut (impl Read + Seek)) -> Result<(String, u64), PackageError> {
    let mut hash = Sha256::new();
    reader.seek(SeekFrom::Start(0)).map_err(PackageError::unreadable)?;
    let bytes = io::copy(reader, &mut hash).map_err(PackageError::unreadable)?;
    Ok((in_digits(hash.finalize()), bytes))
}

/// The same files to the library as in the directory, one by one.
fn opened<R: Read + Seek>(reader: R, entries: &[Entry]) -> Result<ZipArchive<R>, PackageError> {
    let zip = ZipArchive::new(reader).map_err(PackageError::not_a_package)?;
    match zip.len() == entries.len() {
        true => Ok(zip),
        false => Err(PackageError::not_a_package("the directory is read in two ways")),
    }
}

/// A package being read.
struct Package<'a, R> {
    zip: ZipArchive<R>,
    entries: Vec<Entry>,
    password: &'a str,
}

impl<R: Read + Seek> Package<'_, R> {
    /// Nothing is missing and nothing stands there that is not on the list.
    fn has_just(&self, files: &[FileEntry]) -> Result<(), PackageError> {
        for (at, file) in files.iter().enumerate() {
            let entry = self.entries.iter().find(|entry| entry.name == file.name);
            let entry = entry.ok_or_else(|| PackageError::Missing { name: file.name.clone() })?;
            if file.name == MANIFEST || files[..at].iter().any(|earlier| earlier.name == file.name) {
                return Err(PackageError::Twice { name: file.name.clone() });
            }
            if entry.bytes != file.bytes {
                return Err(PackageError::altered(&file.name, "another size than listed"));
            }
        }
        let listed = |entry: &&Entry| entry.name == MANIFEST || files.iter().any(|file| file.name == entry.name);
        match self.entries.iter().find(|entry| !listed(entry)) {
            Some(extra) => Err(PackageError::Extra { name: extra.name.clone() }),
            None => Ok(()),
        }
    }

    /// A file, whole.
    fn held(&mut self, name: &'static str, limit: u64) -> Result<Vec<u8>, PackageError> {
        let claims = self.entries.iter().find(|entry| entry.name == name).map_or(0, |entry| entry.bytes);
        if claims > limit {
            return Err(PackageError::TooLarge { cause: format!("{name} claims {claims} bytes") });
        }
        let mut bytes = Vec::new();
        self.unpack(name, claims, &mut bytes)?;
        Ok(bytes)
    }

    /// Unpacks a file of so many bytes to somewhere; gives how many it was.
    fn unpack(&mut self, name: &str, claimed: u64, to: &mut impl Write) -> Result<u64, PackageError> {
        let at = self.entries.iter().position(|entry| entry.name == name);
        let at = at.ok_or_else(|| PackageError::Missing { name: name.to_owned() })?;
        let encrypted = self.entries[at].encrypted;
        let file = match encrypted {
            true => self.zip.by_index_decrypt(at, self.password.as_bytes()),
            false => self.zip.by_index(at),
        };
        let file = file.map_err(|error| match error {
            ZipError::InvalidPassword => PackageError::PasswordWrong { name: name.to_owned() },
            other => PackageError::altered(name, other),
        })?;
        let bytes = io::copy(&mut file.take(claimed + 1), to).map_err(|error| match encrypted && name == MANIFEST {
            // One wrong password in 65,536 passes the zip's own test and shows here.
            true => PackageError::PasswordWrong { name: name.to_owned() },
            false => PackageError::altered(name, error),
        })?;
        match bytes == claimed {
            true => Ok(bytes),
            false => Err(PackageError::altered(name, format!("{claimed} bytes were claimed"))),
        }
    }
}

fn same(file: &FileEntry, bytes: u64, sha256: &str) -> Result<(), PackageError> {
    match file.bytes == bytes && file.sha256 == sha256 {
        true => Ok(()),
        false => Err(PackageError::altered(&file.name, format!("{bytes} bytes, SHA-256 {sha256}"))),
    }
}

/// Reads JSON of this version; of a newer one only the version.
pub(super) fn parsed<T: DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<T, PackageError> {
    let malformed = |error: serde_json::Error| PackageError::malformed(name, error);
    let version: Version = serde_json::from_slice(bytes).map_err(malformed)?;
    if version.schema > u64::from(SCHEMA) {
        return Err(PackageError::Newer { found: version.schema, known: SCHEMA });
    }
    serde_json::from_slice(bytes).map_err(malformed)
}
