//! A kept photo, and a kept signed sheet, as they stand on paper.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use ::report::{
    page::Picture,
    scan::{self, ScanPage},
};
use domain::attachment::AttachmentKind;
use store::{
    BookFolder,
    attachment::{self, Attachment},
};

/// The photo, read from its file only when it is written; none of what is no photo.
pub(crate) fn picture(folder: &BookFolder, kept: &Attachment) -> Option<Picture> {
    let (width, height) = kept.new.pixels.filter(|_| kept.new.kind == AttachmentKind::Photo)?;
    let (folder, kept) = (folder.clone(), kept.clone());
    let id = kept.kept.content_hash.clone();
    let load = move || attachment::read(&folder, &kept).map_err(|error| error.to_string());
    Some(Picture::new(id.as_str(), width, height, load))
}

/// The pages of a signed sheet: a photo of it, or what a scanner made a PDF of. None of a PDF that can't be read.
pub(crate) fn sheet(folder: &BookFolder, kept: &Attachment) -> Option<Vec<Picture>> {
    if kept.new.kind == AttachmentKind::Photo {
        return Some(picture(folder, kept).into_iter().collect());
    }
    let (folder, kept) = (folder.clone(), kept.clone());
    let id = kept.kept.content_hash.clone();
    let pages = pages_of(&id, attachment::read(&folder, &kept).ok()?)?;
    let load = move || attachment::read(&folder, &kept).map_err(|error| error.to_string());
    Some(Picture::pages_of(&id, &pages, load))
}

/// How large the pages of a sheet are, looked for once: a year is laid out after every change, and its sheets stay.
fn pages_of(content_hash: &str, pdf: Vec<u8>) -> Option<Vec<ScanPage>> {
    /// Sheets that are remembered: those of ten years, 200 bytes each.
    const MOST: usize = 2000;
    static KNOWN: Mutex<BTreeMap<String, Vec<ScanPage>>> = Mutex::new(BTreeMap::new());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pages) = known().get(content_hash) {
        return Some(pages.clone());
    }
    let pages = scan::pages(pdf).ok()?;
    let mut known = known();
    if known.len() >= MOST {
        known.clear();
    }
    known.insert(content_hash.to_owned(), pages.clone());
    Some(pages)
}
