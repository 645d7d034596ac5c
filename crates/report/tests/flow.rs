//! Any form whatever: nothing lost, nothing outside the margins, everything in its order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use report::{
    forms::{LABEL, PROSE, TITLE, VALUE},
    page::{
        BarChart, Block, Cell, Document, Form, Frame, Item, PageNumbers, Picture, Plate, Row, Sheet, Table, lay_out, mm,
    },
};

const SENTENCE: &str =
    "学习党的二十届四中全会精神，通报第三季度党费收缴情况（应交 1,234.50 元），研究“重阳节”走访名单。";

fn picture(width: u32, height: u32) -> Picture {
    Picture::new(format!("{width}×{height}"), width, height, || Err("not written here".to_owned()))
}

/// A row: how many sentences its cells hold, what it may, and whether it shows a scan.
fn any_row() -> impl Strategy<Value = Row> {
    (0usize..50, 0usize..3, 0.0f32..120.0, any::<bool>(), any::<bool>(), 0u8..8).prop_map(
        |(long, short, room, splits, keeps, scan)| {
            let label = Cell::new("内容简述", LABEL).repeating();
            let text = Cell::new(SENTENCE.repeat(long), PROSE).from_top();
            let side = Cell::new(SENTENCE.repeat(short), VALUE);
            let side = if scan == 0 { side.picturing(picture(1654, 2339), mm(400.0)) } else { side };
            let row = Row::new(vec![label, text, side]).at_least(mm(room));
            let row = if splits { row.splitting() } else { row };
            if keeps { row.keeping() } else { row }
        },
    )
}

fn any_block() -> impl Strategy<Value = Block> {
    let table = (prop::collection::vec(any_row(), 0..6), any::<bool>()).prop_map(|(rows, headed)| {
        let head = Row::new(["项目", "内容", "备注"].map(|text| Cell::new(text, LABEL)).to_vec()).at_least(mm(8.0));
        let head = if headed { vec![head] } else { Vec::new() };
        Block::Table(Table::new(Sheet::PORTRAIT.measure(), &[1.0, 5.0, 3.0], head, rows))
    });
    let pictures = (1usize..7, 1u8..4, 20.0f32..400.0, 1u32..4000, 1u32..4000).prop_map(
        |(count, columns, height_mm, width, height)| {
            let plate = Plate { picture: picture(width, height), caption: SENTENCE.to_owned() };
            Block::Pictures { plates: vec![plate; count], columns, height_mm }
        },
    );
    prop_oneof![
        Just(Block::Heading("活动记录".to_owned(), TITLE)),
        (0usize..60).prop_map(|count| Block::Text(SENTENCE.repeat(count), PROSE)),
        table,
        pictures,
        Just(Block::Chart(BarChart::counts("各月活动场次", "场", [("1月", 3), ("2月", 0), ("3月", 12)]))),
        (0.0f32..400.0).prop_map(Block::Gap),
        Just(Block::NewPage),
    ]
}

fn set(blocks: &[Block]) -> Document {
    let named = blocks.iter().enumerate().flat_map(|(i, block)| [Block::Anchor(i.to_string()), block.clone()]);
    lay_out(&Form {
        title: "任意".to_owned(),
        sheet: Sheet::PORTRAIT,
        page_numbers: PageNumbers::Never,
        running_head: String::new(),
        blocks: named.collect(),
    })
}

/// Sentences a block holds.
fn sentences(block: &Block) -> usize {
    let count = |text: &str| text.matches("研究").count();
    match block {
        Block::Text(text, _) => count(text),
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).map(|cell| count(&cell.text)).sum(),
        Block::Pictures { plates, .. } => plates.len(),
        _ => 0,
    }
}

/// Pictures a block holds.
fn pictures(block: &Block) -> usize {
    match block {
        Block::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.picture.is_some()).count()
        }
        Block::Pictures { plates, .. } => plates.len(),
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_nothing_leaves_the_margins(blocks in prop::collection::vec(any_block(), 0..8)) {
        let document = set(&blocks);
        let sheet = Sheet::PORTRAIT;
        let paper = Frame { x: sheet.left, y: sheet.top, width: sheet.measure(), height: sheet.depth() };
        let (mut said, mut shown) = (0, 0);
        for item in document.pages.iter().flat_map(|page| &page.items) {
            match item {
                Item::Text { frame, glyphs, .. } => {
                    prop_assert!(paper.holds(frame), "{:?} leaves the margins", frame);
                    // Of the mark's two characters none is ever parted from the other's count.
                    said += glyphs.iter().filter(|glyph| glyph.c == '究').count();
                }
                Item::Picture { frame, .. } => {
                    prop_assert!(paper.holds(frame), "a picture leaves the margins: {:?}", frame);
                    shown += 1;
                }
                Item::Fill { frame, .. } => prop_assert!(paper.holds(frame), "a bar leaves the margins: {:?}", frame),
                Item::Rule { from, to, .. } => {
                    let low = from.1.max(to.1) <= sheet.height - sheet.bottom + 0.2;
                    prop_assert!(low, "a line leaves the margins: {:?} {:?}", from, to);
                }
                Item::Downward { .. } => prop_assert!(false, "nothing here is turned"),
            }
        }
        prop_assert_eq!(said, blocks.iter().map(sentences).sum::<usize>(), "every sentence is printed once");
        prop_assert_eq!(shown, blocks.iter().map(pictures).sum::<usize>(), "every picture is printed once");
        let keys: Vec<String> = document.anchors.iter().map(|anchor| anchor.key.clone()).collect();
        let expected: Vec<String> = (0..blocks.len()).map(|i| i.to_string()).collect();
        prop_assert_eq!(keys, expected, "whatever begins is noted, in order");
        let places: Vec<(usize, f32)> = document.anchors.iter().map(|anchor| (anchor.page, anchor.y)).collect();
        prop_assert!(places.windows(2).all(|pair| pair[0] <= pair[1]), "one after the other: {:?}", places);
        prop_assert!(places.iter().all(|place| place.0 < document.pages.len()), "on pages there are");
    }
}
