//! Display list to PDF 1.7, page by page: what is drawn is encoded at once and can be forgotten. The same pages at the
//! same instant give the same bytes.

mod content;
mod faces;
mod outline;
mod photos;
mod writer;

use chrono::{DateTime, Utc};

pub use writer::Written;
pub(crate) use writer::{Target, Writer};

use crate::{Error, page::Document};

/// Writes a document. `made_at` becomes its creation date.
pub fn write(document: &Document, made_at: DateTime<Utc>) -> Result<Vec<u8>, Error> {
    Ok(written(document, made_at)?.bytes)
}

/// The same, and which of its pictures could not be had.
pub fn written(document: &Document, made_at: DateTime<Utc>) -> Result<Written, Error> {
    let mut writer = Writer::new();
    let pages: Vec<usize> = document.pages.iter().map(|_| writer.reserve(None)).collect();
    for (place, page) in pages.iter().zip(&document.pages) {
        writer.page(*place, page)?;
    }
    for entry in &document.outline {
        let top = document.pages.get(entry.page).map_or(0.0, |page| page.sheet.height);
        writer.outline(entry.level, &entry.text, Target { page: entry.page, top });
    }
    writer.finish(&document.title, made_at)
}
