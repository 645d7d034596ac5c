//! The file around the pages: page tree, outline, labels, version, dates, language, identifier.

use std::{collections::BTreeSet, io::Write};

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};
use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{
    Date, Filter, Finish, Name, Pdf, Rect, Ref, Settings, TextStr,
    types::{AnnotationType, NumberingStyle, PageLayout, PageMode},
};
use sha2::{Digest, Sha256};

use super::{content, faces::Faces, outline::Outline, photos::Photos};
use crate::{
    Error,
    page::{Link, Page, Sheet},
};

/// China's one time zone, in hours ahead of UTC.
const HOURS_AHEAD: i8 = 8;
/// As compact as it gets without being slow.
const COMPRESSION: Compression = Compression::new(6);
pub(super) const SETTINGS: Settings = Settings { pretty: false };

/// A file, written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Pictures whose bytes could not be had; a crossed frame stands in their places.
    pub lost: Vec<String>,
}

/// A place an outline or a link leads to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Target {
    /// Which page of the file, from 0.
    pub page: usize,
    /// Its height above the foot of the page, in points.
    pub top: f32,
}

/// A page that has its place in the file.
struct Place {
    reference: Ref,
    /// Its printed number, where the file has its own.
    number: Option<u32>,
    sheet: Option<Sheet>,
}

/// Writes a file page by page, in any order.
pub(crate) struct Writer {
    pdf: Pdf,
    next: Ref,
    pages: Vec<Place>,
    tree: Ref,
    fonts: Ref,
    faces: Faces,
    photos: Photos,
    outline: Outline,
}

impl Writer {
    /// An empty file.
    pub fn new() -> Self {
        let mut next = Ref::new(1);
        let (tree, fonts) = (next.bump(), next.bump());
        Self {
            pdf: Pdf::with_settings(SETTINGS),
            next,
            pages: Vec::new(),
            tree,
            fonts,
            faces: Faces::default(),
            photos: Photos::default(),
            outline: Outline::default(),
        }
    }

    /// Keeps the next place in the file for a page, with the number that readers show for it; which it is, from 0.
    pub fn reserve(&mut self, number: Option<u32>) -> usize {
        self.pages.push(Place { reference: self.next.bump(), number, sheet: None });
        self.pages.len() - 1
    }

    /// Adds an entry to the outline.
    pub fn outline(&mut self, level: usize, text: &str, target: Target) {
        self.outline.add(level, text, target);
    }

    /// Draws the page of a place kept before, once. Links lead to places of the file.
    pub fn page(&mut self, place: usize, page: &Page) -> Result<(), Error> {
        let Some(Place { reference, sheet: sheet @ None, .. }) = self.pages.get_mut(place) else {
            return Err(Error::Pdf(format!("page {place} has no place, or is there already")));
        };
        let reference = *reference;
        *sheet = Some(page.sheet);
        let mut used = BTreeSet::new();
        for picture in content::pictures(page) {
            if let Some(photo) = self.photos.write(picture, &mut self.pdf, &mut self.next) {
                used.insert(photo);
            }
        }
        let data = content::draw(page, &mut self.faces, &self.photos);
        let stream = self.next.bump();
        write_stream(&mut self.pdf, stream, &data)?;
        let annotations: Vec<Ref> = page.links.iter().filter_map(|link| self.link(page.sheet, link)).collect();
        let mut written = self.pdf.page(reference);
        written.parent(self.tree);
        written.media_box(Rect::new(0.0, 0.0, page.sheet.width, page.sheet.height));
        written.contents(stream);
        if !annotations.is_empty() {
            written.annotations(annotations);
        }
        let mut resources = written.resources();
        resources.pair(Name(b"Font"), self.fonts);
        if !used.is_empty() {
            let mut objects = resources.x_objects();
            for photo in used {
                objects.pair(Name(self.photos.name(photo).as_bytes()), photo);
            }
        }
        Ok(())
    }

    fn link(&mut self, sheet: Sheet, link: &Link) -> Option<Ref> {
        let reference = self.pages.get(link.to)?.reference;
        // Pages are drawn in any order; those of one volume that are linked to are of its size or lie, and then begin
        // at their head.
        let height = self.pages.get(link.to).and_then(|page| page.sheet).map_or(sheet.height, |sheet| sheet.height);
        let id = self.next.bump();
        let (frame, foot) = (link.frame, sheet.height);
        let mut annotation = self.pdf.annotation(id);
        annotation.subtype(AnnotationType::Link);
        annotation.rect(Rect::new(frame.x, foot - frame.bottom(), frame.right(), foot - frame.y));
        annotation.border(0.0, 0.0, 0.0, None);
        let destination: pdf_writer::writers::Destination<'_> = annotation.insert(Name(b"Dest")).start();
        destination.page(reference).xyz(0.0, (height - link.y).max(0.0), None);
        Some(id)
    }

    /// Finishes the file.
    pub fn finish(mut self, title: &str, made_at: DateTime<Utc>) -> Result<Written, Error> {
        if let Some(place) = self.pages.iter().position(|page| page.sheet.is_none()) {
            return Err(Error::Pdf(format!("page {place} was not drawn")));
        }
        self.faces.write(&mut self.pdf, &mut self.next, self.fonts)?;
        let references: Vec<Ref> = self.pages.iter().map(|page| page.reference).collect();
        self.pdf.pages(self.tree).kids(references.iter().copied()).count(references.len() as i32);
        let labels = self.labels();
        let outline = self.outline.write(&mut self.pdf, &mut self.next, &references);

        let id = self.next.bump();
        let mut catalog = self.pdf.catalog(id);
        catalog.pages(self.tree);
        catalog.lang(TextStr("zh-CN"));
        catalog.page_layout(PageLayout::OneColumn);
        catalog.viewer_preferences().display_doc_title(true);
        if let Some(labels) = labels {
            catalog.pair(Name(b"PageLabels"), labels);
        }
        if let Some(outline) = outline {
            catalog.outlines(outline);
            catalog.page_mode(PageMode::UseOutlines);
        }
        catalog.finish();

        let id = self.next.bump();
        let mut info = self.pdf.document_info(id);
        info.title(TextStr(title));
        info.creator(TextStr("支部一本通"));
        info.creation_date(date(made_at));
        info.modified_date(date(made_at));
        info.finish();

        // The identifier comes from the content, not from chance.
        let digest = Sha256::digest(self.pdf.as_bytes())[..16].to_vec();
        self.pdf.set_file_id((digest.clone(), digest));
        Ok(Written { bytes: self.pdf.finish(), lost: self.photos.lost() })
    }

    /// The numbers readers show for pages, where the file has its own; a new stretch wherever they do not go on by one.
    fn labels(&mut self) -> Option<Ref> {
        self.pages.iter().find(|page| page.number.is_some())?;
        let id = self.next.bump();
        let mut stretches = Vec::new();
        let mut expected = None;
        for (place, page) in self.pages.iter().enumerate() {
            if place == 0 || page.number != expected {
                stretches.push((place, page.number));
            }
            expected = page.number.map(|number| number + 1);
        }
        let references: Vec<Ref> = stretches.iter().map(|_| self.next.bump()).collect();
        let mut tree = self.pdf.number_tree::<Ref>(id);
        let mut entries = tree.nums();
        for ((place, _), reference) in stretches.iter().zip(&references) {
            entries.insert(*place as i32, *reference);
        }
        entries.finish();
        tree.finish();
        for ((_, number), reference) in stretches.iter().zip(&references) {
            let mut label = self.pdf.indirect(*reference).start::<pdf_writer::writers::PageLabel<'_>>();
            if let Some(number) = number {
                label.style(NumberingStyle::Arabic).offset((*number).max(1) as i32);
            }
        }
        Some(id)
    }
}

/// Writes a stream, made small.
pub(super) fn write_stream(pdf: &mut Pdf, id: Ref, data: &[u8]) -> Result<(), Error> {
    let small = small(data)?;
    pdf.stream(id, &small).filter(Filter::FlateDecode);
    Ok(())
}

/// The same bytes made small.
pub(super) fn small(data: &[u8]) -> Result<Vec<u8>, Error> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), COMPRESSION);
    encoder.write_all(data).and_then(|()| encoder.finish()).map_err(|error| Error::Pdf(error.to_string()))
}

fn date(instant: DateTime<Utc>) -> Date {
    let here = instant + TimeDelta::hours(i64::from(HOURS_AHEAD));
    Date::new(here.year().clamp(0, 9999) as u16)
        .month(here.month() as u8)
        .day(here.day() as u8)
        .hour(here.hour() as u8)
        .minute(here.minute() as u8)
        .second(here.second() as u8)
        .utc_offset_hour(HOURS_AHEAD)
        .utc_offset_minute(0)
}
