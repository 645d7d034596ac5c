//! Photos and papers a person attaches to a record, made ready to be kept.
//!
//! A photo is turned upright, made small and loses what the telephone wrote into it: where it was taken above all.
//! A PDF is kept as it is. What is damaged, or is something else than its name says, is refused.

mod error;
mod kind;
mod photo;

pub use error::AttachmentError;
pub use photo::{LONGEST_SIDE, MOST_PHOTO_BYTES};

use chrono::NaiveDateTime;
use domain::attachment::AttachmentKind;

use self::kind::Content;

/// No file longer than this is read.
pub const MAX_BYTES: usize = 40 << 20;

/// No PDF longer than this is kept: it is kept as it is.
pub const MAX_PDF_BYTES: usize = 20 << 20;

/// A file made ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// Photo or PDF.
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
        Content::Jpeg | Content::Png => photo::read(content, bytes),
        Content::Pdf => pdf(bytes),
    }
}

fn pdf(bytes: &[u8]) -> Result<Ready, AttachmentError> {
    if bytes.len() > MAX_PDF_BYTES {
        return Err(AttachmentError::TooLarge { megabytes: MAX_PDF_BYTES >> 20 });
    }
    // Whatever follows the end of a PDF is short; one that was cut off has no end.
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    if !tail.windows(5).any(|window| window == b"%%EOF") {
        return Err(AttachmentError::Damaged { cause: "no %%EOF".to_owned() });
    }
    Ok(Ready { kind: AttachmentKind::Pdf, content: bytes.to_vec(), pixels: None, taken_at: None })
}
