//! Goes through the papers of a volume once, page after page; nothing but the page in hand is kept.

use std::collections::BTreeMap;

use super::{
    contents,
    sheet::{self, Side},
    volume::{Paging, Run, RunKind, Volume},
};
use crate::{
    Error,
    page::{LaidPage, Link, Page, flow, running_head},
    pdf::{Target, Writer},
};

/// A volume on its way into a file, or through the press without ink.
pub struct Binder {
    /// The volume without its runs.
    volume: Volume,
    /// None if only the numbers are wanted.
    writer: Option<Writer>,
    next: u32,
    pages: usize,
    /// The last page so far: it may have to take the imprint.
    held: Option<Held>,
    contents: Vec<Contents>,
    spots: BTreeMap<String, Spot>,
    first_pages: Vec<u32>,
    missing: Vec<char>,
    /// Files nothing could be read of, on the pages that are written.
    unread: Vec<String>,
}

/// A page with its number, not yet written.
struct Held {
    page: Page,
    number: u32,
    numbered: bool,
    place: Option<usize>,
}

/// A 目录 whose pages have their places and wait for the numbers.
struct Contents {
    run: Run,
    /// Number of each page and its place in the file, if it is written.
    pages: Vec<(u32, Option<usize>)>,
}

/// Where an entry begins.
#[derive(Clone, Copy)]
struct Spot {
    number: u32,
    /// Which page of the file, if it is written.
    place: Option<usize>,
    /// How far down the page, in points.
    y: f32,
}

impl Binder {
    /// Begins a volume; its runs are handed over one by one.
    pub fn new(volume: Volume, writer: Option<Writer>) -> Self {
        Self {
            next: volume.numbers_from.max(1),
            volume,
            writer,
            pages: 0,
            held: None,
            contents: Vec::new(),
            spots: BTreeMap::new(),
            first_pages: Vec::new(),
            missing: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// Adds a paper; it begins on a new page.
    pub fn run(&mut self, run: &Run) -> Result<(), Error> {
        self.next = run.numbers_from.map_or(self.next, |number| number.max(1));
        self.first_pages.push(self.next);
        match run.kind {
            RunKind::Form => self.paper(run),
            RunKind::Contents => self.keep_room_for_contents(run),
        }
    }

    fn paper(&mut self, run: &Run) -> Result<(), Error> {
        let mut result = Ok(());
        let mut goes_on = false;
        let missing = flow(&run.form, &mut |laid| {
            if result.is_ok() {
                result = self.page(run, laid, goes_on);
            }
            goes_on = true;
        });
        self.missing.extend(missing);
        result
    }

    fn page(&mut self, run: &Run, laid: LaidPage, goes_on: bool) -> Result<(), Error> {
        self.write_held()?;
        let (number, place) = self.begin(&laid)?;
        let mut page = laid.page;
        if goes_on {
            running_head(&run.form, page.sheet, &mut page.items);
        }
        sheet::turn_over(&mut page, Side::of(number, self.volume.sides));
        self.held = Some(Held { page, number, numbered: run.numbered, place });
        Ok(())
    }

    /// Gives the next page its number and place, and notes what begins on it.
    fn begin(&mut self, laid: &LaidPage) -> Result<(u32, Option<usize>), Error> {
        let number = self.next;
        self.next += 1;
        let place = self.place(number)?;
        for (key, y) in &laid.anchors {
            self.spots.entry(key.clone()).or_insert(Spot { number, place, y: *y });
        }
        if place.is_some() {
            self.unread.extend_from_slice(&laid.unread);
        }
        if let (Some(writer), Some(page)) = (&mut self.writer, place) {
            for (level, text) in &laid.outline {
                writer.outline(*level, text, Target { page, top: laid.page.sheet.height });
            }
        }
        Ok((number, place))
    }

    /// The place in the file of a page with this number, after an empty one if it would lie on the wrong side.
    fn place(&mut self, number: u32) -> Result<Option<usize>, Error> {
        let wanted = |ranges: &Vec<std::ops::RangeInclusive<u32>>| ranges.iter().any(|range| range.contains(&number));
        if !self.volume.only.as_ref().is_none_or(wanted) {
            return Ok(None);
        }
        let lies_on = |pages: usize| if pages.is_multiple_of(2) { Side::Front } else { Side::Back };
        let sides = self.volume.sides;
        let two = sides == super::Sides::Two;
        if self.volume.on_own_sides && two && lies_on(self.pages) != Side::of(number, sides) {
            let empty = self.reserve(None);
            if let Some(writer) = &mut self.writer {
                writer.page(empty, &sheet::empty())?;
            }
        }
        Ok(Some(self.reserve(Some(number))))
    }

    fn reserve(&mut self, number: Option<u32>) -> usize {
        let place = self.pages;
        self.pages += 1;
        if let Some(writer) = &mut self.writer {
            writer.reserve(number);
        }
        place
    }

    fn write_held(&mut self) -> Result<(), Error> {
        let Some(mut held) = self.held.take() else { return Ok(()) };
        if held.numbered {
            sheet::number(&mut held.page, held.number, Side::of(held.number, self.volume.sides));
        }
        match (&mut self.writer, held.place) {
            (Some(writer), Some(place)) => writer.page(place, &held.page),
            _ => Ok(()),
        }
    }

    /// How long a 目录 is does not hang on its numbers: its pages get their places now and are written at the end.
    fn keep_room_for_contents(&mut self, run: &Run) -> Result<(), Error> {
        self.write_held()?;
        let mut result = Ok(());
        let mut pages = Vec::new();
        let form = contents::form(run, &self.volume.contents, &BTreeMap::new());
        let missing = flow(&form, &mut |laid| match self.begin(&laid) {
            Ok(page) => pages.push(page),
            Err(error) => result = Err(error),
        });
        self.missing.extend(missing);
        self.contents.push(Contents { run: run.clone(), pages });
        result
    }

    /// Writes what waited for the end, and gives the numbers and the file, if one was wanted.
    pub fn finish(mut self) -> Result<(Paging, Option<Writer>), Error> {
        self.imprint()?;
        self.write_held()?;
        for contents in std::mem::take(&mut self.contents) {
            self.write_contents(&contents)?;
        }
        self.missing.sort_unstable();
        self.missing.dedup();
        let paging = Paging {
            pages: u32::try_from(self.pages).unwrap_or(u32::MAX),
            places: self.spots.iter().map(|(key, spot)| (key.clone(), spot.number)).collect(),
            first_pages: self.first_pages,
            last_page: self.next - 1,
            missing: self.missing,
            unread: self.unread,
        };
        Ok((paging, self.writer))
    }

    fn imprint(&mut self) -> Result<(), Error> {
        let text = std::mem::take(&mut self.volume.imprint);
        if text.is_empty() {
            return Ok(());
        }
        if let Some(held) = &mut self.held
            && sheet::imprint(&mut held.page, &text, &mut self.missing)
        {
            return Ok(());
        }
        let blank = LaidPage {
            page: sheet::empty(),
            anchors: Vec::new(),
            outline: Vec::new(),
            leads: Vec::new(),
            unread: Vec::new(),
        };
        self.write_held()?;
        let (number, place) = self.begin(&blank)?;
        let mut page = blank.page;
        sheet::turn_over(&mut page, Side::of(number, self.volume.sides));
        sheet::imprint(&mut page, &text, &mut self.missing);
        self.held = Some(Held { page, number, numbered: true, place });
        Ok(())
    }

    fn write_contents(&mut self, contents: &Contents) -> Result<(), Error> {
        let mut numbers = self.volume.known.clone();
        numbers.extend(self.spots.iter().map(|(key, spot)| (key.clone(), spot.number)));
        let form = contents::form(&contents.run, &self.volume.contents, &numbers);
        let Some(writer) = &mut self.writer else { return Ok(()) };
        let (spots, sides) = (&self.spots, self.volume.sides);
        let mut pages = contents.pages.iter();
        let (mut result, mut goes_on) = (Ok(()), false);
        flow(&form, &mut |laid| {
            if let (Some((number, Some(place))), Ok(())) = (pages.next(), &result) {
                let mut page = laid.page;
                page.links.extend(laid.leads.iter().filter_map(|(frame, key)| {
                    let spot = spots.get(key)?;
                    Some(Link { frame: *frame, to: spot.place?, y: spot.y })
                }));
                if goes_on {
                    running_head(&form, page.sheet, &mut page.items);
                }
                let side = Side::of(*number, sides);
                sheet::turn_over(&mut page, side);
                if contents.run.numbered {
                    sheet::number(&mut page, *number, side);
                }
                result = writer.page(*place, &page);
            }
            goes_on = true;
        });
        result
    }
}
