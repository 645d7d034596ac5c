//! Photos, scans and charts on their pages: in their ratio, in their places, over nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bound/mod.rs"]
mod bound;

use bound::photo;
use report::{
    forms::{LABEL, TITLE, VALUE},
    page::{
        Bar, BarChart, Block, Cell, Document, Form, Frame, Item, PageNumbers, Picture, Plate, Row, Sheet, Table,
        lay_out, mm,
    },
};

fn set(blocks: Vec<Block>) -> Document {
    lay_out(&Form {
        title: "照片".to_owned(),
        sheet: Sheet::PORTRAIT,
        page_numbers: PageNumbers::Never,
        running_head: String::new(),
        blocks,
    })
}

fn picture(id: usize, width: u32, height: u32) -> Picture {
    Picture::new(id.to_string(), width, height, || Err("not written here".to_owned()))
}

/// Broad, upright, square, a strip lying and one standing.
const SIZES: [(u32, u32); 5] = [(2000, 1500), (1500, 2000), (1000, 1000), (4000, 300), (200, 3000)];

fn plates(count: usize, caption: &str) -> Vec<Plate> {
    let plate = |i: usize| {
        let (width, height) = SIZES[i % SIZES.len()];
        Plate { picture: picture(i, width, height), caption: caption.to_owned() }
    };
    (0..count).map(plate).collect()
}

/// What takes room on a page: pictures, and the boxes texts stand in.
fn taken(document: &Document) -> Vec<Vec<Frame>> {
    let frame = |item: &Item| match item {
        Item::Picture { frame, .. } | Item::Text { frame, .. } | Item::Fill { frame, .. } => Some(*frame),
        _ => None,
    };
    document.pages.iter().map(|page| page.items.iter().filter_map(frame).collect()).collect()
}

fn pictures(document: &Document) -> Vec<(usize, Frame, Picture)> {
    let mut all = Vec::new();
    for (number, page) in document.pages.iter().enumerate() {
        all.extend(page.items.iter().filter_map(|item| match item {
            Item::Picture { frame, picture } => Some((number, *frame, picture.clone())),
            _ => None,
        }));
    }
    all
}

#[test]
fn pictures_keep_their_ratio_and_their_place() {
    let captions = ["", "全体党员重温入党誓词", &"重阳节走访慰问离休干部并送去学习材料和慰问品".repeat(4)];
    for columns in 1..=4 {
        for caption in captions {
            for height_mm in [40.0, 70.0, 500.0] {
                let document = set(vec![
                    Block::Text("活动照片".to_owned(), VALUE),
                    Block::Pictures { plates: plates(13, caption), columns, height_mm },
                    Block::Text("以上照片由支部留存".to_owned(), VALUE),
                ]);
                let printed = pictures(&document);
                assert_eq!(printed.len(), 13, "each is printed once");
                let sheet = Sheet::PORTRAIT;
                let paper = Frame { x: sheet.left, y: sheet.top, width: sheet.measure(), height: sheet.depth() };
                for (page, frame, picture) in &printed {
                    let ratio = frame.width / frame.height * picture.height as f32 / picture.width as f32;
                    assert!((ratio - 1.0).abs() < 0.001, "{picture:?} is not stretched: {frame:?}");
                    assert!(paper.holds(frame), "{picture:?} on page {page} leaves the paper: {frame:?}");
                    assert!(frame.height <= mm(height_mm) + 0.1, "{picture:?} is no higher than wished");
                }
                for page in taken(&document) {
                    for (i, one) in page.iter().enumerate() {
                        let other = page[i + 1..].iter().find(|other| one.overlaps(other) && one != *other);
                        assert!(other.is_none(), "{one:?} covers {other:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_picture_stands_in_the_middle_of_its_place() {
    let document = set(vec![Block::Pictures { plates: plates(2, "说明"), columns: 2, height_mm: 60.0 }]);
    let printed = pictures(&document);
    let half = Sheet::PORTRAIT.measure() / 2.0;
    let middle = |frame: &Frame| frame.x + frame.width / 2.0 - Sheet::PORTRAIT.left;
    assert!((middle(&printed[0].1) - half / 2.0).abs() < 4.0, "the first in the left half: {:?}", printed[0].1);
    assert!((middle(&printed[1].1) - half * 1.5).abs() < 4.0, "the second in the right half: {:?}", printed[1].1);
}

#[test]
fn a_heading_stays_with_its_pictures() {
    for lines in 0..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::Text("学习交流。".to_owned(), VALUE)).collect();
        blocks.push(Block::Anchor("photos".to_owned()));
        blocks.push(Block::Outline(0, "照片".to_owned()));
        blocks.push(Block::Heading("照片".to_owned(), TITLE));
        blocks.push(Block::Pictures { plates: plates(2, ""), columns: 2, height_mm: 60.0 });
        let document = set(blocks);
        let with = pictures(&document)[0].0;
        assert_eq!(document.anchors[0].page, with, "after {lines} lines the anchor is where the pictures are");
        assert_eq!(document.outline[0].page, with, "and so is the entry of the outline");
        let heading = document.pages[with].items.iter().any(|item| match item {
            Item::Text { size, .. } => *size == TITLE.size,
            _ => false,
        });
        assert!(heading, "after {lines} lines the heading stands with them");
    }
}

#[test]
fn a_cell_holds_a_picture_over_its_text() {
    for (width, height) in SIZES {
        for lines in [0, 45] {
            let mut blocks: Vec<Block> = (0..lines).map(|_| Block::Text("学习交流。".to_owned(), VALUE)).collect();
            let scan = Cell::new("签到表（原件）", VALUE).picturing(picture(1, width, height), mm(900.0));
            let rows = vec![Row::new(vec![Cell::new("签到", LABEL).repeating(), scan]).splitting()];
            blocks.push(Block::Table(Table::new(Sheet::PORTRAIT.measure(), &[1.0, 5.0], Vec::new(), rows)));
            let document = set(blocks);
            let printed = pictures(&document);
            assert_eq!(printed.len(), 1, "a picture is never cut between two pages");
            let (page, frame, _) = &printed[0];
            let foot = Sheet::PORTRAIT.height - Sheet::PORTRAIT.bottom;
            assert!(frame.bottom() <= foot, "{width} × {height} after {lines} lines: {frame:?}");
            let under = document.pages[*page].items.iter().any(|item| match item {
                Item::Text { glyphs, baseline, .. } => glyphs[0].c == '签' && *baseline > frame.bottom(),
                _ => false,
            });
            assert!(under, "what it shows stands under it, on the same page");
        }
    }
}

fn chart(values: &[f32]) -> BarChart {
    let bar =
        |(i, value): (usize, &f32)| Bar { label: format!("{}月", i + 1), value: *value, says: format!("{value}") };
    BarChart {
        title: "各月活动场次".to_owned(),
        unit: "场".to_owned(),
        bars: values.iter().enumerate().map(bar).collect(),
        height_mm: 55.0,
    }
}

#[test]
fn every_bar_has_its_value_over_it() {
    let values = [3.0, 0.0, 6.0, 12.0, 1.0, 4.0, 4.0, 2.0, 5.0, 6.0, 8.0, 0.5];
    let document = set(vec![Block::Chart(chart(&values))]);
    let page = &document.pages[0];
    let bars: Vec<Frame> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Fill { frame, .. } => Some(*frame),
            _ => None,
        })
        .collect();
    let above_zero: Vec<f32> = values.into_iter().filter(|value| *value > 0.0).collect();
    assert_eq!(bars.len(), above_zero.len(), "nothing is drawn for nothing");
    for (bar, value) in bars.iter().zip(&above_zero) {
        let expected = bars[2].height * value / 12.0;
        assert!((bar.height - expected).abs() < 0.1, "heights are as the values: {value}");
        assert!((bar.bottom() - bars[0].bottom()).abs() < 0.01, "all on one line");
        let said = format!("{value}");
        let over = page.items.iter().any(|item| match item {
            Item::Text { glyphs, frame, .. } => {
                let text: String = glyphs.iter().map(|glyph| glyph.c).collect();
                text == said && frame.bottom() <= bar.y + 0.1 && frame.bottom() > bar.y - 4.0 && {
                    let middle = bar.x + bar.width / 2.0;
                    frame.x < middle && middle < frame.right()
                }
            }
            _ => false,
        });
        assert!(over, "{said} stands over its bar");
    }
    let whole =
        Frame { x: Sheet::PORTRAIT.left, y: Sheet::PORTRAIT.top, width: Sheet::PORTRAIT.measure(), height: mm(55.0) };
    for frame in taken(&document).concat() {
        assert!(whole.holds(&frame), "{frame:?} is within the chart");
    }
}

#[test]
fn a_chart_of_nothing_and_of_nonsense_is_drawn() {
    for values in [vec![], vec![0.0; 12], vec![f32::NAN, f32::INFINITY, -3.0, 2.0]] {
        let document = set(vec![Block::Chart(chart(&values))]);
        let inside = taken(&document).concat().iter().all(|frame| frame.bottom() < mm(75.0) && frame.y >= 0.0);
        assert!(inside, "{values:?} stays in its place");
    }
}

#[test]
fn a_chart_stays_whole() {
    for lines in 0..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::Text("学习交流。".to_owned(), VALUE)).collect();
        blocks.push(Block::Chart(chart(&[1.0, 2.0])));
        let document = set(blocks);
        let foot = Sheet::PORTRAIT.height - Sheet::PORTRAIT.bottom + 0.1;
        assert!(taken(&document).concat().iter().all(|frame| frame.bottom() <= foot), "after {lines} lines");
    }
}

#[test]
fn a_page_as_a_picture_shows_photos_and_bars() {
    let (light, _) = photo("light", 64, 48);
    let plate = Plate { picture: light, caption: "会场".to_owned() };
    let document = set(vec![
        Block::Pictures { plates: vec![plate], columns: 1, height_mm: 60.0 },
        Block::Chart(chart(&[4.0, 2.0])),
    ]);
    let png = report::picture::write(&document, 800).expect("a picture");
    let drawn = image::load_from_memory(&png).expect("reads back").into_luma8();
    let scale = 800.0 / Sheet::PORTRAIT.width;
    let at = |x: f32, y: f32| drawn.get_pixel((x * scale) as u32, (y * scale) as u32).0[0];
    for item in &document.pages[0].items {
        match item {
            Item::Fill { frame, grey } => {
                let ink = at(frame.x + frame.width / 2.0, frame.y + frame.height / 2.0);
                assert!((f32::from(ink) - grey * 255.0).abs() < 3.0, "a bar is as grey as it says: {ink}");
            }
            Item::Picture { frame, .. } => {
                let (left, right) = (at(frame.x + 3.0, frame.y + 3.0), at(frame.right() - 3.0, frame.bottom() - 3.0));
                assert!(left < right && right < 200, "the photo grows lighter to the corner: {left} {right}");
            }
            _ => {}
        }
    }
}
