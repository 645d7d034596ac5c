//! Reading packages one by one.

use std::{fs::File, io::BufReader};

use exchange::{
    collection::expected,
    grid::MAX_BYTES,
    package::{Limits, PackageError, Received, read},
};
use store::collection::{Arrived, Collection, Settled};

use super::wire::{CollectedPackage, CollectionCheck, CollectionRequest};
use crate::{Desk, Failure, Outcome, desk::FileRef};

/// What is kept of each package that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Everything.
    Content,
    /// Whose it is and of when.
    Line,
}

impl From<PackageError> for Failure {
    fn from(error: PackageError) -> Self {
        Self::new(error.code(), error.to_string(), error.what_to_do()).with_detail(error.detail())
    }
}

/// Looks at packages without keeping anything.
///
/// Fails with `collection.no_packages`, and when the list of branches can't be read.
pub fn check(desk: &Desk, request: CollectionRequest) -> Outcome<CollectionCheck> {
    let collection = Collection::in_memory()?;
    let settled = gather(desk, &request, &collection, Keep::Line)?;
    found(&collection, settled)
}

/// Puts packages into a collection and settles what counts. No more than one is held in memory.
pub(super) fn gather(
    desk: &Desk,
    request: &CollectionRequest,
    collection: &Collection,
    keep: Keep,
) -> Outcome<Settled> {
    if request.packages.is_empty() {
        return Err(Failure::new(
            "collection.no_packages",
            "还没有选上报包",
            "请选支部报来的 .zip，可以一次选很多个。",
        ));
    }
    let expected = request.expected.as_ref().map_or(Ok(Vec::new()), |file| listed(desk, file))?;
    let mut files: Vec<&FileRef> = request.packages.iter().collect();
    files.sort_by(|one, other| one.file_name.cmp(&other.file_name));
    for file in files {
        match opened(desk, file, request.password.as_deref())? {
            Ok(received) => put(collection, &file.file_name, received, keep)?,
            Err(refused) => {
                collection.refuse(&file.file_name, &format!("{refused}。{}", refused.what_to_do()))?;
            }
        }
    }
    Ok(collection.settle(request.period, &expected, desk.today())?)
}

/// A package as it lies on the disk; why it is refused, if it is.
fn opened(desk: &Desk, file: &FileRef, password: Option<&str>) -> Outcome<Result<Received, PackageError>> {
    let path = desk.path_of(file)?;
    let unreadable = |error: std::io::Error| PackageError::Unreadable { cause: error.to_string() };
    let read = |opened: File| read(BufReader::new(opened), password, &Limits::default());
    Ok(desk.files().open(&path).map_err(unreadable).and_then(read))
}

fn put(collection: &Collection, file_name: &str, received: Received, keep: Keep) -> Outcome<()> {
    let Received { manifest, mut content, sha256, bytes } = received;
    if keep == Keep::Line {
        content.figures.clear();
        content.occasions.clear();
        content.roster = Default::default();
    }
    let made_at = manifest.made_at.to_utc();
    let arrived = Arrived { file_name, sha256: &sha256, bytes, made_at, program: &manifest.program };
    match collection.add(&arrived, &content) {
        Err(error @ store::Error::Refused { .. }) => {
            Ok(collection.refuse(file_name, &format!("{error}。{}", error.what_to_do()))?)
        }
        added => Ok(added?),
    }
}

fn listed(desk: &Desk, file: &FileRef) -> Outcome<Vec<String>> {
    let bytes = desk.files().read(&desk.path_of(file)?, MAX_BYTES as u64).map_err(|error| {
        Failure::new(
            "collection.list_unreadable",
            format!("读不了名单「{}」", file.file_name),
            "请检查文件是否还在，或是否正被别的程序打开。",
        )
        .with_detail(error.to_string())
    })?;
    Ok(expected(&bytes)?)
}

/// What was found, in words.
pub(super) fn found(collection: &Collection, settled: Settled) -> Outcome<CollectionCheck> {
    let mut packages = Vec::new();
    collection.packages(|line| {
        packages.push(CollectedPackage {
            file_name: line.file_name,
            branch: line.branch,
            superior: line.superior,
            period_name: line.period.map(|period| period.in_chinese()).unwrap_or_default(),
            standing: line.standing,
            reason: line.reason,
        });
        Ok::<_, Failure>(())
    })?;
    let mut missing = Vec::new();
    collection.missing(|name| {
        missing.push(name);
        Ok::<_, Failure>(())
    })?;
    Ok(CollectionCheck {
        period: settled.period,
        period_name: settled.period.map(|period| period.in_chinese()).unwrap_or_default(),
        counted: u32::try_from(settled.counted).unwrap_or(u32::MAX),
        packages,
        missing,
    })
}
