//! Photos and scans of one file: their JPEG bytes, the pages of their PDFs, as they are, each once.

use std::collections::BTreeMap;

use pdf_writer::{Filter, Name, Pdf, Ref};

use crate::{
    jpeg::Head,
    page::{Content, Picture, page_id},
    scan::{self, ScanPage},
};

/// A picture that was written.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Written {
    reference: Ref,
    /// What it covers when it is drawn as it is, in points: of a photo one by one.
    size: ScanPage,
}

/// The pictures written so far.
#[derive(Default)]
pub struct Photos {
    /// By id; none for one whose bytes could not be had.
    written: BTreeMap<String, Option<Written>>,
    names: BTreeMap<Ref, String>,
}

impl Photos {
    /// Writes a picture, unless it is there already; where it is, or none if it can't be had.
    pub fn write(&mut self, picture: &Picture, pdf: &mut Pdf, next: &mut Ref) -> Option<Ref> {
        if let Some(known) = self.written.get(&picture.id) {
            return known.map(|one| one.reference);
        }
        let data = (picture.load)();
        match &picture.content {
            Content::Jpeg => {
                let written = data.ok().and_then(|data| embed(&data, pdf, next));
                self.keep(picture.id.clone(), written);
            }
            // All pages of it stand in the same paper: it is read once.
            Content::PdfPage { of, number } => {
                let pages = data.ok().and_then(|data| embed_pages(data, pdf, next)).unwrap_or_default();
                for (number, page) in pages.iter().enumerate() {
                    self.keep(page_id(of, number), Some(*page));
                }
                if *number >= pages.len() {
                    self.keep(picture.id.clone(), None);
                }
            }
        }
        self.written.get(&picture.id).copied().flatten().map(|one| one.reference)
    }

    fn keep(&mut self, id: String, written: Option<Written>) {
        if let Some(one) = written {
            self.names.insert(one.reference, format!("P{}", self.names.len()));
        }
        self.written.insert(id, written);
    }

    /// Name on the pages of a picture that was written, and what it covers when it is drawn as it is, in points.
    pub fn drawn(&self, id: &str) -> Option<(&str, ScanPage)> {
        let written = self.written.get(id).copied().flatten()?;
        Some((self.name(written.reference), written.size))
    }

    /// Name on the pages of what was written there.
    pub fn name(&self, reference: Ref) -> &str {
        self.names.get(&reference).map_or("", String::as_str)
    }

    /// Which could not be had.
    pub fn lost(&self) -> Vec<String> {
        self.written.iter().filter(|(_, written)| written.is_none()).map(|(id, _)| id.clone()).collect()
    }
}

fn embed(data: &[u8], pdf: &mut Pdf, next: &mut Ref) -> Option<Written> {
    let head = Head::of(data)?;
    let id = next.bump();
    let mut image = pdf.image_xobject(id, data);
    image.filter(Filter::DctDecode);
    image.width(i32::from(head.width)).height(i32::from(head.height)).bits_per_component(8);
    image.color_space_name(Name(head.colours.space()));
    if head.inverted {
        image.decode([1.0, 0.0].into_iter().cycle().take(8));
    }
    Some(Written { reference: id, size: ScanPage { width: 1.0, height: 1.0 } })
}

fn embed_pages(data: Vec<u8>, pdf: &mut Pdf, next: &mut Ref) -> Option<Vec<Written>> {
    let copied = scan::copies(data, *next).ok()?;
    pdf.extend(&copied.chunk);
    *next = copied.next;
    Some(copied.pages.into_iter().map(|(reference, size)| Written { reference, size }).collect())
}
