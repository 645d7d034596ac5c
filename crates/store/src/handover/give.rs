//! Making a package that is known to open.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use super::{
    Handover, Manifest, Package,
    made::insert,
    manifest::FORMAT,
    package::{ATTACHMENTS, BOOK, KEYS, Packing, READ_ME},
};
use crate::{
    Db, Error, Op, Store, attachment,
    backup::Contents,
    branch, connection,
    files::Piecewise,
    history::{in_china, instant_text},
    vault::{DataKey, KeyFile, Password, Slot},
    verify,
};

/// What whoever looks into a package with another program reads.
const IN_WORDS: &str = "这是「支部一本通」的移交包，里面是一个党支部的全部记录和照片，已经加密。\r\n\
请用「支部一本通」打开：新电脑上第一次启动时选“从移交包接手”，再输入移交口令。\r\n\
请不要改动、改名里面的文件，改动后就打不开了。\r\n";

/// A package, and what is to be known of the book in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The package.
    pub handover: Handover,
    /// Where it lies.
    pub path: PathBuf,
    /// What is not as it should be in the book, one Chinese phrase each; the package holds the book as it is.
    pub problems: Vec<String>,
    /// Names of the attachments whose files were found sound nowhere.
    pub lost: Vec<String>,
}

/// Puts the whole book into one file in the folder `to`, under the handover password, opens that file again and
/// compares it with the book; only then it is set down as made. The book stays as it is.
///
/// Fails with [`Error::File`] when the disk is full or the stick gone, [`Error::Damaged`] when the copy is not what
/// the book is; no half file then has the package's name.
pub fn give(store: &Store, to: &Path, password: &Password, receiver: Option<String>) -> Result<Given, Error> {
    let staged = store.folder().path().join("handover.part");
    let given = packed(store, to, password, receiver, &staged);
    let files = store.folder().files();
    // What can't be removed now is under a key that only the package holds, and is written over by the next one.
    files.remove(&staged).ok();
    let given = given?;
    let handover = given.handover.clone();
    let name = format!("做成移交包并核对（{}）", handover.file_name);
    let noted = store.transact(Op::event(name), move |tx| insert(tx, &handover));
    if let Err(error) = noted {
        // A package the book knows nothing of is none.
        files.remove(&given.path).ok();
        return Err(error);
    }
    Ok(given)
}

fn packed(
    store: &Store,
    to: &Path,
    password: &Password,
    receiver: Option<String>,
    staged: &Path,
) -> Result<Given, Error> {
    let (folder, files) = (store.folder(), store.folder().files());
    let key = DataKey::random()?;
    let keys = serde_json::to_vec_pretty(&KeyFile::new([Slot::seal(&key, Some(password))?]))?;
    let branch = store.read(branch::get)?.ok_or(Error::NotFound("支部"))?.name;
    files.remove(staged).map_err(Error::file(staged))?;
    let contents = store.copy_to(staged.to_owned(), key.clone())?;
    let problems = looked_over(staged, &key, &contents, folder.blueprint())?;

    let now = folder.now();
    let manifest = Manifest {
        format: FORMAT,
        schema_version: folder.blueprint().version(),
        made_at: instant_text(now),
        branch: branch.clone(),
        members: contents.members,
        occasions: contents.occasions,
        attachments: 0,
        attachments_lost: 0,
        head: contents.head.clone(),
        parts: Vec::new(),
    };
    let day = in_china(now).format("%Y-%m-%d");
    let path = free_name(to, &format!("移交包_{}_{day}", plain(&branch)));
    let mut lost = Vec::new();
    let mut failure = None;
    let written = files.write_piecewise(&path, &mut |file| {
        lost.clear();
        pack(store, file, staged, &keys, &contents, &manifest, &mut lost).map_err(|error| match error {
            Error::File { source, .. } => source,
            other => {
                let told = io::Error::other(other.to_string());
                failure = Some(other);
                told
            }
        })
    });
    if let Some(error) = failure {
        return Err(error);
    }
    written.map_err(Error::file(&path))?;

    let read_back = read_back(&path, password, &key, &contents, folder.blueprint().version());
    let (bytes, sha256) = match read_back {
        Ok(read) => read,
        Err(error) => {
            files.remove(&path).map_err(Error::file(&path))?;
            return Err(error);
        }
    };
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let handover = Handover {
        made_at: manifest.made_at,
        file_name,
        bytes,
        sha256,
        receiver,
        head_sequence: contents.rows.get("operation").copied().unwrap_or_default(),
        head_hash: contents.head,
    };
    Ok(Given { handover, path, problems, lost })
}

/// Opens the copy, sees that it holds what the book holds, and tells what `verify` finds in it.
fn looked_over(
    copy: &Path,
    key: &DataKey,
    contents: &Contents,
    blueprint: &'static crate::schema::Blueprint,
) -> Result<Vec<String>, Error> {
    connection::is_alike(copy, key, blueprint.version(), contents)?;
    let db = Db::new(connection::recognise(copy, key, blueprint.version())?, blueprint);
    let checks = verify::verify(&db)?;
    db.into_conn().close().map_err(|(_, error)| error)?;
    Ok(checks.into_iter().flat_map(|check| check.problems).collect())
}

fn pack(
    store: &Store,
    file: &mut dyn Piecewise,
    staged: &Path,
    keys: &[u8],
    contents: &Contents,
    manifest: &Manifest,
    lost: &mut Vec<String>,
) -> Result<(), Error> {
    let unwritten = |error| Error::file(staged)(error);
    let mut packing = Packing::begin(file);
    packing.add(READ_ME, &mut IN_WORDS.as_bytes()).map_err(unwritten)?;
    packing.add(KEYS, &mut &*keys).map_err(unwritten)?;
    packing.add(BOOK, &mut File::open(staged).map_err(unwritten)?).map_err(unwritten)?;
    let mut there = 0;
    for attachment in &contents.attachments {
        match attachment::sound_file(store.folder(), &attachment.kept)? {
            Some(sealed) => {
                let name = format!("{ATTACHMENTS}{}", attachment.kept.digest);
                packing.add(&name, &mut sealed.as_slice()).map_err(unwritten)?;
                there += 1;
            }
            None => lost.push(attachment.new.file_name.clone()),
        }
    }
    let manifest = Manifest { attachments: there, attachments_lost: lost.len() as u64, ..manifest.clone() };
    packing.finish(manifest).map_err(unwritten)
}

/// Opens the package as the next secretary will, and tells its length and SHA-256.
fn read_back(
    path: &Path,
    password: &Password,
    key: &DataKey,
    contents: &Contents,
    known: i64,
) -> Result<(u64, String), Error> {
    let mut package = Package::open(path, known)?;
    if package.key(password)? != *key || package.manifest().head != contents.head {
        return Err(Error::Damaged("the package does not open with its password".to_owned()));
    }
    let sha256 = package.check()?;
    for part in package.manifest().parts.clone() {
        package.part(&part, &mut io::sink())?;
    }
    Ok((package.length(), sha256))
}

/// A name that no file in the folder has yet.
fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let numbered = (2..).map(|number| folder.join(format!("{stem}（{number}）.ybt")));
    let mut names = std::iter::once(folder.join(format!("{stem}.ybt"))).chain(numbered);
    // The numbers don't end before a folder is full of packages.
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(stem))
}

/// A branch's name without what a file's name can't have, short enough for a stick.
fn plain(branch: &str) -> String {
    branch.chars().filter(|c| !c.is_control() && !r#"<>:"/\|?*"#.contains(*c)).take(40).collect()
}
