//! Photos and scans on a page: who they are and how large, their bytes fetched only when they are written.

use std::{fmt, sync::Arc};

use crate::scan::ScanPage;

/// Fetches the bytes of a picture, or says why it can't.
pub type Load = dyn Fn() -> Result<Vec<u8>, String> + Send + Sync;

/// What the bytes of a picture are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A JPEG.
    Jpeg,
    /// A PDF of which one page is shown.
    PdfPage {
        /// What tells the PDF from others.
        of: String,
        /// Which page, from 0.
        number: usize,
    },
}

/// A photo or scan. Two of one `id` are one picture, and are written once.
#[derive(Clone)]
pub struct Picture {
    /// What tells it from others: the name of the attachment.
    pub id: String,
    /// Width in pixels, of a page of a PDF in hundredths of a point.
    pub width: u32,
    /// Height likewise.
    pub height: u32,
    /// What its bytes are.
    pub content: Content,
    /// Fetches its bytes.
    pub load: Arc<Load>,
}

impl Picture {
    /// A JPEG whose bytes `load` fetches.
    pub fn new(
        id: impl Into<String>,
        width: u32,
        height: u32,
        load: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Self {
        Self { id: id.into(), width, height, content: Content::Jpeg, load: Arc::new(load) }
    }

    /// The pages of a PDF whose bytes `load` fetches.
    pub fn pages_of(
        id: &str,
        pages: &[ScanPage],
        load: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Vec<Self> {
        let load: Arc<Load> = Arc::new(load);
        let hundredths = |points: f32| (points * 100.0).round() as u32;
        let picture = |(number, page): (usize, &ScanPage)| Self {
            id: page_id(id, number),
            width: hundredths(page.width),
            height: hundredths(page.height),
            content: Content::PdfPage { of: id.to_owned(), number },
            load: Arc::clone(&load),
        };
        pages.iter().enumerate().map(picture).collect()
    }

    /// The largest width and height of its ratio within these, in points.
    pub fn fitted(&self, width: f32, height: f32) -> (f32, f32) {
        let (own_width, own_height) = (self.width.max(1) as f32, self.height.max(1) as f32);
        let scale = (width / own_width).min(height / own_height).max(0.0);
        (own_width * scale, own_height * scale)
    }
}

/// What tells a page of a PDF from other pictures.
pub(crate) fn page_id(pdf: &str, number: usize) -> String {
    format!("{pdf}/{number}")
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}, {} × {})", self.id, self.width, self.height)
    }
}

impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, self.width, self.height) == (&other.id, other.width, other.height)
    }
}

/// A picture with what stands under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Plate {
    /// The picture.
    pub picture: Picture,
    /// What it shows; may be empty.
    pub caption: String,
}
