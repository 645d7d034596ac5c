//! A signed sheet kept as PDF, as the scanner of an all-in-one printer makes it: its pages stand in the book as they
//! are, pixels or lines.
//!
//! The file is a stranger's. [`budget`] looks at its bytes before anything is unpacked; what passes is read on a
//! thread of its own, so that deep nesting has room and a reader that breaks off ends nothing else.

mod budget;
mod bytes;
mod error;
mod unpacker;

use std::{
    sync::mpsc::{RecvTimeoutError, sync_channel},
    thread,
    time::Duration,
};

use hayro_write::{
    ChunkSettings, ExtractionQuery, extract,
    hayro_syntax::{
        DecryptionError, Filter, LoadPdfError, Pdf,
        object::{Array, MaybeRef, Stream},
        page::Page,
    },
};
use pdf_writer::{Chunk, Ref};

pub use error::ScanError;

/// Pages of a signed sheet at the most: 130 people sign on four.
pub const MOST_PAGES: usize = 20;
/// A branch's own sheet is read in some milliseconds; what takes so long is none.
const PATIENCE: Duration = Duration::from_secs(2);
/// As deep as the reader goes into arrays within arrays, in a build that is not made fast.
const STACK: usize = 16 << 20;
/// Pieces the operators of a page may be in, and bytes of those of all pages when they are unpacked.
const MOST_PIECES: usize = 64;
const MOST_OPERATORS: usize = 8 << 20;

/// A page of a scan, turned as it is to be read, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScanPage {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// The pages of a scan. Refuses a file that is none, or asks for more than a signed sheet can need.
pub fn pages(pdf: Vec<u8>) -> Result<Vec<ScanPage>, ScanError> {
    budget::keeps(&pdf)?;
    apart(move || {
        let pdf = open(pdf)?;
        pdf.pages().iter().map(size).collect()
    })
}

/// Looks at a scan as if it were printed: the size of each page, its operators, all it draws on.
pub fn check(pdf: Vec<u8>) -> Result<(), ScanError> {
    budget::keeps(&pdf)?;
    apart(move || copy(&open(pdf)?, Ref::new(1)).map(|_| ()))
}

/// Pages made ready to be drawn on others: their objects, and what draws each.
pub(crate) struct Copied {
    /// The objects.
    pub chunk: Chunk,
    /// What draws each page, and its size: what is drawn covers it from the lower left corner on.
    pub pages: Vec<(Ref, ScanPage)>,
    /// The next free number.
    pub next: Ref,
}

/// Copies the objects of all pages, numbered from `next` on.
pub(crate) fn copies(pdf: Vec<u8>, next: Ref) -> Result<Copied, ScanError> {
    budget::keeps(&pdf)?;
    apart(move || copy(&open(pdf)?, next))
}

/// Runs it on a thread of its own. One that goes on for too long is waited for no longer; the budget sees to it that
/// it ends.
fn apart<T: Send + 'static>(work: impl FnOnce() -> Result<T, ScanError> + Send + 'static) -> Result<T, ScanError> {
    let (done, waiting) = sync_channel(1);
    let run = move || {
        let _ = done.send(work());
    };
    thread::Builder::new().name("scan".to_owned()).stack_size(STACK).spawn(run).map_err(ScanError::damaged)?;
    waiting.recv_timeout(PATIENCE).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => Err(ScanError::TooHeavy),
        RecvTimeoutError::Disconnected => Err(ScanError::damaged("the reader broke off")),
    })
}

fn open(pdf: Vec<u8>) -> Result<Pdf, ScanError> {
    let pdf = Pdf::new(pdf).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => ScanError::Encrypted,
        other => ScanError::damaged(format!("{other:?}")),
    })?;
    match pdf.pages().len() {
        0 => Err(ScanError::damaged("no page")),
        1..=MOST_PAGES => Ok(pdf),
        count => Err(ScanError::TooManyPages { count }),
    }
}

fn size(page: &Page<'_>) -> Result<ScanPage, ScanError> {
    let (width, height) = page.render_dimensions();
    // Between a visiting card and a wall; nobody signs on a strip.
    let is_paper = |side: f32| (72.0..=14_400.0).contains(&side);
    if !is_paper(width) || !is_paper(height) || width / height > 20.0 || height / width > 20.0 {
        return Err(ScanError::damaged(format!("a page of {width} × {height} points")));
    }
    Ok(ScanPage { width, height })
}

fn copy(pdf: &Pdf, mut next: Ref) -> Result<Copied, ScanError> {
    let mut left = MOST_OPERATORS;
    let mut sizes = Vec::new();
    for page in pdf.pages().iter() {
        sizes.push(size(page)?);
        has_few_operators(page, &mut left)?;
    }
    let settings = ChunkSettings { pretty: false };
    let queries: Vec<_> = (0..sizes.len()).map(ExtractionQuery::new_xobject).collect();
    let copied = extract(pdf, Box::new(|| next.bump()), settings, &queries);
    let copied = copied.map_err(|error| ScanError::damaged(format!("{error:?}")))?;
    let roots = copied.root_refs.iter().map(|root| root.map_err(|error| ScanError::damaged(format!("{error:?}"))));
    let roots = roots.collect::<Result<Vec<_>, _>>()?;
    Ok(Copied { chunk: copied.chunk, pages: roots.into_iter().zip(sizes).collect(), next })
}

/// The operators are unpacked whole when a page is copied; of those of all pages so many are `left`.
fn has_few_operators(page: &Page<'_>, left: &mut usize) -> Result<(), ScanError> {
    let mut pieces: Vec<Stream<'_>> = page.raw().get::<Stream<'_>>("Contents").into_iter().collect();
    if let Some(several) = page.raw().get::<Array<'_>>("Contents") {
        let listed: Vec<_> = several.raw_iter().take(MOST_PIECES + 1).collect();
        if listed.len() > MOST_PIECES {
            return Err(ScanError::TooHeavy);
        }
        pieces.extend(listed.into_iter().filter_map(|piece| match piece {
            MaybeRef::Ref(reference) => page.xref().get::<Stream<'_>>(reference.into()),
            MaybeRef::NotRef(_) => None,
        }));
    }
    for piece in &pieces {
        let packed = piece.raw_data();
        let length = match piece.filters().as_slice() {
            [] => packed.len(),
            [Filter::FlateDecode] => unpacker::unpacked_length(&packed, *left),
            _ => return Err(ScanError::Unusual),
        };
        *left = left.checked_sub(length).ok_or(ScanError::TooHeavy)?;
    }
    Ok(())
}
