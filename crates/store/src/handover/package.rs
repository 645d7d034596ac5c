//! The one file: a zip in which nothing is compressed, so that any program can look into it and every photo is read
//! and written piece by piece. `book.db` and the attachments lie in it encrypted as they lie on the disk, `book.keys`
//! opens them with the handover password, and the zip's comment is a SHA-256 over every byte before it.

use std::{
    fs::File,
    io::{self, Read, SeekFrom, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    Manifest, Part,
    fault::{damaged, not_a_package, wrong_password},
    manifest::FORMAT,
};
use crate::{
    Error,
    files::Piecewise,
    vault::{DataKey, KeyFile, Password},
};

/// The book's database.
pub(super) const BOOK: &str = "book.db";
/// Its data key, under the handover password.
pub(super) const KEYS: &str = "book.keys";
/// What the package says of itself.
pub(super) const MANIFEST: &str = "manifest.json";
/// For whoever looks into it with another program.
pub(super) const READ_ME: &str = "说明.txt";
/// Before the name of each attachment's file.
pub(super) const ATTACHMENTS: &str = "attachments/";

/// Begins the comment; the hash follows.
const SEAL: &str = "yibentong handover sha256:";
/// A SHA-256 in hexadecimal.
const HASH: usize = 64;
/// No manifest is longer: some 130 bytes for each of a hundred thousand photos.
const MANIFEST_CAP: u64 = 16 << 20;
/// No `book.keys` is longer.
const KEYS_CAP: u64 = 64 * 1024;
/// How much is held of a file that is passed on.
const PIECE: usize = 256 * 1024;

/// A package being written.
pub(super) struct Packing<'file> {
    zip: ZipWriter<&'file mut dyn Piecewise>,
    parts: Vec<Part>,
}

impl<'file> Packing<'file> {
    /// Begins it in an empty file.
    pub(super) fn begin(file: &'file mut dyn Piecewise) -> Self {
        Self { zip: ZipWriter::new(file), parts: Vec::new() }
    }

    /// Puts a file in.
    pub(super) fn add(&mut self, name: &str, content: &mut dyn Read) -> io::Result<()> {
        self.zip.start_file(name, stored())?;
        let (bytes, sha256) = pass_on(content, &mut self.zip)?;
        self.parts.push(Part { name: name.to_owned(), bytes, sha256 });
        Ok(())
    }

    /// Ends it: the manifest, with the parts that were put in, and the seal over everything.
    pub(super) fn finish(mut self, manifest: Manifest) -> io::Result<()> {
        let manifest = Manifest { parts: std::mem::take(&mut self.parts), ..manifest };
        self.zip.start_file(MANIFEST, stored())?;
        self.zip.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        self.zip.set_comment(format!("{SEAL}{}", "0".repeat(HASH)))?;
        let file = self.zip.finish()?;
        let sealed = file.seek(SeekFrom::End(-(HASH as i64)))?;
        file.seek(SeekFrom::Start(0))?;
        let (_, hash) = pass_on(&mut (&mut *file).take(sealed), &mut io::sink())?;
        file.seek(SeekFrom::Start(sealed))?;
        file.write_all(hash.as_bytes())
    }
}

/// As it is: it is encrypted, and would not become smaller.
fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Stored)
}

/// Passes a content on and tells its length and SHA-256.
fn pass_on(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<(u64, String)> {
    let (mut hash, mut bytes, mut piece) = (Sha256::new(), 0, vec![0; PIECE]);
    loop {
        let length = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(&piece[..length]);
        to.write_all(&piece[..length])?;
        bytes += length as u64;
    }
    Ok((bytes, hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// A package to be looked into.
pub struct Package {
    path: PathBuf,
    zip: ZipArchive<File>,
    manifest: Manifest,
    /// Bytes of the file.
    length: u64,
}

impl Package {
    /// Opens a file that is said to be a package, and reads what it says of itself.
    ///
    /// Fails with `handover.not_package`, `handover.damaged`, or [`Error::Newer`] for a package of a newer version
    /// than this program, whose books have the schema version `known`.
    pub fn open(path: &Path, known: i64) -> Result<Self, Error> {
        let file = File::open(path).map_err(Error::file(path))?;
        let length = file.metadata().map_err(Error::file(path))?.len();
        let mut zip = ZipArchive::new(file).map_err(|_| not_a_package(path))?;
        if !zip.comment().starts_with(SEAL.as_bytes()) {
            return Err(not_a_package(path));
        }
        let text = small(&mut zip, MANIFEST, MANIFEST_CAP)?;
        let manifest: Manifest = serde_json::from_slice(&text).map_err(|error| newer_or_damaged(&text, &error))?;
        if manifest.format != FORMAT {
            return Err(Error::Newer { found: manifest.format, known: FORMAT });
        }
        if manifest.schema_version > known {
            return Err(Error::Newer { found: manifest.schema_version, known });
        }
        Ok(Self { path: path.to_owned(), zip, manifest, length })
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Bytes of the file.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The data key of the book in it. Fails with `handover.wrong_password`.
    pub fn key(&mut self, password: &Password) -> Result<DataKey, Error> {
        let text = small(&mut self.zip, KEYS, KEYS_CAP)?;
        let keys: KeyFile = serde_json::from_slice(&text).map_err(|_| damaged(KEYS))?;
        match keys.candidates(Some(password)) {
            Ok(found) => found.into_iter().next().map(|(key, _)| key).ok_or_else(|| damaged(KEYS)),
            Err(Error::WrongPassword) => {
                Err(match self.find(KEYS).and_then(|part| self.part(&part, &mut io::sink())) {
                    Ok(()) => wrong_password(),
                    Err(error) => error,
                })
            }
            Err(_) => Err(damaged(KEYS)),
        }
    }

    /// Reads the whole file and tells its SHA-256. Fails with `handover.damaged`, by the name of the part, when a
    /// single byte is not what was written.
    pub fn check(&mut self) -> Result<String, Error> {
        let unreadable = |error| Error::file(&self.path)(error);
        let mut file = File::open(&self.path).map_err(unreadable)?;
        let sealed = self.length.saturating_sub(HASH as u64);
        let mut whole = Tee::default();
        let (bytes, hash) = pass_on(&mut (&mut file).take(sealed), &mut whole).map_err(unreadable)?;
        let mut seal = Vec::new();
        file.take(HASH as u64).read_to_end(&mut seal).map_err(unreadable)?;
        if bytes == sealed && seal == hash.as_bytes() {
            whole.0.update(&seal);
            return Ok(whole.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        }
        for part in self.manifest.parts.clone() {
            self.part(&part, &mut io::sink())?;
        }
        Err(damaged(MANIFEST))
    }

    /// The part of this name. Fails with `handover.damaged` where it is not listed.
    pub(super) fn find(&self, name: &str) -> Result<Part, Error> {
        self.manifest.parts.iter().find(|part| part.name == name).cloned().ok_or_else(|| damaged(name))
    }

    /// Whether a part of this name is listed.
    pub(super) fn has(&self, name: &str) -> bool {
        self.manifest.parts.iter().any(|part| part.name == name)
    }

    /// Writes a part somewhere, while it is what was put in. Fails with `handover.damaged`.
    pub(super) fn part(&mut self, part: &Part, to: &mut dyn Write) -> Result<(), Error> {
        let file = self.zip.by_name(&part.name).map_err(|_| damaged(&part.name))?;
        if file.compression() != CompressionMethod::Stored || file.size() != part.bytes || part.bytes > self.length {
            return Err(damaged(&part.name));
        }
        let mut to = Target { to, failure: None };
        let passed = pass_on(&mut file.take(part.bytes), &mut to);
        match (passed, to.failure) {
            (_, Some(error)) => Err(Error::file(&self.path)(error)),
            (Ok((bytes, sha256)), None) if bytes == part.bytes && sha256 == part.sha256 => Ok(()),
            _ => Err(damaged(&part.name)),
        }
    }
}

/// A small file of the package, without looking at its hash.
fn small(zip: &mut ZipArchive<File>, name: &str, cap: u64) -> Result<Vec<u8>, Error> {
    let file = zip.by_name(name).map_err(|_| damaged(name))?;
    if file.compression() != CompressionMethod::Stored || file.size() > cap {
        return Err(damaged(name));
    }
    let mut bytes = Vec::new();
    file.take(cap).read_to_end(&mut bytes).map_err(|_| damaged(name))?;
    Ok(bytes)
}

/// A manifest that can't be read: of a format to come, if it says so.
fn newer_or_damaged(text: &[u8], _: &serde_json::Error) -> Error {
    let format = serde_json::from_slice::<serde_json::Value>(text).ok().and_then(|value| value["format"].as_i64());
    match format {
        Some(found) if found > FORMAT => Error::Newer { found, known: FORMAT },
        _ => damaged(MANIFEST),
    }
}

/// Hashes what passes, to the end of the file.
#[derive(Default)]
struct Tee(Sha256);

impl Write for Tee {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Where a part goes; what fails there is not the package's fault.
struct Target<'to> {
    to: &'to mut dyn Write,
    failure: Option<io::Error>,
}

impl Write for Target<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes).map_err(|error| {
            let kind = error.kind();
            self.failure = Some(error);
            kind.into()
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
