//! Photos and papers a person attaches to a record, made ready to be kept.
//!
//! A photo is turned upright, made small and loses what the telephone wrote into it: where it was taken above all.
//! A PDF or a document of Word, WPS or Excel is kept as it is. What is damaged, or is something else than its name
//! says, is refused.

mod document;
mod error;
mod heic;
mod kind;
mod photo;
mod pixels;
mod thumbnail;

pub use error::AttachmentError;
pub use photo::{LONGEST_SIDE, MOST_PHOTO_BYTES};
pub use pixels::png_of;
pub use thumbnail::{THUMBNAIL_SIDE, thumbnail};

use chrono::NaiveDateTime;
use domain::attachment::AttachmentKind;

use self::kind::Content;

/// No file longer than this is read.
pub const MAX_BYTES: usize = 40 << 20;

/// No PDF or document longer than this is kept: it is kept as it is.
pub const MAX_PAPER_BYTES: usize = 20 << 20;

/// A file made ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// Photo, PDF or document.
    pub kind: AttachmentKind,
    /// What is kept: of a photo a JPEG.
    pub content: Vec<u8>,
    /// Width and height of a photo in pixels.
    pub pixels: Option<(u32, u32)>,
    /// Local time the camera wrote into the photo.
    pub taken_at: Option<NaiveDateTime>,
}

/// Makes a file ready to be kept. `file_name` is only looked at for its ending, which must fit the content.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Ready, AttachmentError> {
    let content = Content::of(bytes)?;
    content.fits_name(file_name)?;
    match content {
        Content::Jpeg | Content::Png | Content::Heic => photo::read(content, bytes),
        Content::Pdf => {
            has_its_end(bytes)?;
            as_it_is(AttachmentKind::Pdf, bytes)
        }
        Content::Document(_) => as_it_is(AttachmentKind::Document, bytes),
    }
}

fn as_it_is(kind: AttachmentKind, bytes: &[u8]) -> Result<Ready, AttachmentError> {
    if bytes.len() > MAX_PAPER_BYTES {
        return Err(AttachmentError::TooLarge { megabytes: MAX_PAPER_BYTES >> 20 });
    }
    Ok(Ready { kind, content: bytes.to_vec(), pixels: None, taken_at: None })
}

/// Whatever follows the end of a PDF is short; one that was cut off has no end.
fn has_its_end(pdf: &[u8]) -> Result<(), AttachmentError> {
    let tail = &pdf[pdf.len().saturating_sub(2048)..];
    let ended = tail.windows(5).any(|window| window == b"%%EOF");
    if ended { Ok(()) } else { Err(AttachmentError::damaged("no %%EOF")) }
}
