//! 签到 and 留言: room for the pen, or the scan of the signed sheet.

use crate::{
    forms::{
        LABEL, LEAST, MIDDLE, VALUE,
        record::{COLUMNS, LABEL_SPAN, RecordRow, row},
    },
    page::{Block, Cell, Picture, Row, Sheet, Table, mm},
};

use super::scale;

/// What stands in the place for 签到.
#[derive(Debug, Clone, PartialEq)]
pub enum Signatures {
    /// Empty lines, numbered, enough for so many people.
    Room(u32),
    /// Scans of the signed sheet, page by page.
    Scanned(Vec<Picture>),
}

impl Default for Signatures {
    fn default() -> Self {
        Self::Room(0)
    }
}

/// Width of a place to sign with its number at the least, and of the number, in millimetres.
const PLACE: f32 = 32.0;
const NUMBER: f32 = 8.0;
/// Height of a line to sign on, in millimetres.
const LINE: f32 = 10.0;
/// Lines at the least, for those who come unexpected.
const LINES: usize = 2;
/// Lines where everything is written by hand: about as many as a branch has members for.
const LINES_BY_HAND: usize = 9;
/// Height of a scan at the most, in millimetres of A4.
const SCAN: f32 = 190.0;
/// Room for 留言, and what is left of it under what was recorded, in millimetres of A4.
const MESSAGES: f32 = 26.0;
const MORE_MESSAGES: f32 = 12.0;

impl Signatures {
    pub(super) fn blocks(&self, sheet: &Sheet, by_hand: bool) -> Vec<Block> {
        let table = match self {
            Self::Room(expected) => places(sheet, *expected, by_hand),
            Self::Scanned(scans) => scanned(sheet, scans),
        };
        vec![Block::Table(table)]
    }
}

/// Numbered places, line by line.
fn places(sheet: &Sheet, expected: u32, by_hand: bool) -> Table {
    let label = sheet.measure() * LABEL_SPAN as f32 / COLUMNS as f32;
    let beside = sheet.measure() - label;
    let abreast = (beside / mm(PLACE)).floor().max(1.0);
    let (signature, number) = (beside / abreast - mm(NUMBER), mm(NUMBER));
    let abreast = abreast as usize;
    let least = if by_hand { LINES_BY_HAND } else { LINES };
    let lines = (expected as usize).div_ceil(abreast).max(least);
    let rows = (0..lines).map(|line| {
        let label = Cell::new(if line == 0 { "签到" } else { "" }, LABEL);
        let label = if line == 0 { label } else { label.joined() };
        let each = (0..abreast).flat_map(|place| {
            let number = (line * abreast + place + 1).to_string();
            [Cell::new(number, MIDDLE.sized(LEAST)), Cell::new("", VALUE)]
        });
        let row = Row::new(std::iter::once(label).chain(each).collect()).at_least(mm(LINE));
        // 签到 does not stand over a single line at the foot of a page.
        if line == 0 { row.keeping() } else { row }
    });
    let mut table = Table::new(sheet.measure(), &[1.0], Vec::new(), rows.collect()).tight();
    table.widths = std::iter::once(label).chain((0..abreast).flat_map(|_| [number, signature])).collect();
    table
}

fn scanned(sheet: &Sheet, scans: &[Picture]) -> Table {
    let rows = scans.iter().enumerate().map(|(i, scan)| {
        let label = Cell::new("签到\n（扫描件）", LABEL).spanning(LABEL_SPAN);
        let label = if i == 0 { label } else { Cell { text: String::new(), ..label }.joined() };
        let scan = Cell::new("", VALUE).spanning(COLUMNS - LABEL_SPAN).picturing(scan.clone(), mm(SCAN * scale(sheet)));
        Row::new(vec![label, scan])
    });
    Table::new(sheet.measure(), &[1.0; COLUMNS], Vec::new(), rows.collect())
}

/// 留言: what was recorded, and room for more.
pub(super) fn messages(text: &str, sheet: &Sheet) -> Vec<Row> {
    let scale = scale(sheet);
    if text.is_empty() {
        return vec![row(&RecordRow::list("留言", "", MESSAGES), scale)];
    }
    let said = row(&RecordRow::list("留言", text, MORE_MESSAGES), scale).keeping();
    let more = [LABEL_SPAN, COLUMNS - LABEL_SPAN].map(|span| Cell::new("", VALUE).spanning(span).joined());
    vec![said, Row::new(more.to_vec()).at_least(mm(MORE_MESSAGES * scale))]
}
