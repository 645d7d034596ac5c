//! 照片页: the photos of an occasion, two side by side; or empty boxes to paste prints into.

use super::{LABEL, MIDDLE, NOTE, TITLE, VALUE, list};
use crate::page::{Align, Block, Cell, Form, PageNumbers, Plate, Row, Sheet, Table, mm};

/// Photos of an occasion.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhotoPage {
    /// Full name of the branch.
    pub branch: String,
    /// The occasion, such as `主题党日：讲好身边的老党员故事`.
    pub occasion: String,
    /// Day and place.
    pub time: String,
    /// 地点.
    pub place: String,
    /// The photos in order; none leaves boxes.
    pub photos: Vec<Plate>,
}

/// Photos below each other on a page.
const ROWS: usize = 3;
/// Side by side.
const COLUMNS: u8 = 2;
/// What the title, the lines under it and the captions take of the page, in millimetres.
const ABOVE: f32 = 32.0;
const CAPTION: f32 = 9.0;

impl PhotoPage {
    /// On A4.
    pub fn form(&self) -> Form {
        self.form_on(Sheet::PORTRAIT)
    }

    /// On other paper.
    pub fn form_on(&self, sheet: Sheet) -> Form {
        let height = (sheet.depth() - mm(ABOVE)) / ROWS as f32 - mm(CAPTION);
        let when = [format!("时间：{}", self.time), format!("地点：{}", self.place)];
        let mut blocks = vec![
            Block::Outline(0, "活动照片".to_owned()),
            Block::Heading("活　动　照　片".to_owned(), TITLE),
            Block::Text(format!("党支部：{}", self.branch), VALUE),
            Block::Text(format!("活动：{}", self.occasion), VALUE),
            Block::Table(list::line(sheet.measure(), &when, VALUE, 0.0, Align::Left)),
            Block::Gap(mm(2.0)),
        ];
        blocks.push(if self.photos.is_empty() {
            Block::Table(boxes(&sheet, height))
        } else {
            Block::Pictures { plates: self.photos.clone(), columns: COLUMNS, height_mm: height / mm(1.0) }
        });
        Form {
            title: format!("活动照片 {} {}", self.time, self.occasion).trim_end().to_owned(),
            sheet,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: format!("{}　活动照片（续）", self.occasion),
            blocks,
        }
    }
}

/// Boxes for prints, each with a line for what it shows.
fn boxes(sheet: &Sheet, height: f32) -> Table {
    let rows = (0..ROWS).flat_map(|_| {
        let photos = (0..COLUMNS).map(|_| Cell::new("贴照片处", NOTE.aligned(Align::Centre)).spanning(2));
        let captions = (0..COLUMNS).flat_map(|_| [Cell::new("说明", LABEL), Cell::new("", MIDDLE)]);
        [Row::new(photos.collect()).at_least(height).keeping(), Row::new(captions.collect()).at_least(mm(CAPTION))]
    });
    let weights = [14.0, 70.0, 14.0, 70.0];
    Table::new(sheet.measure(), &weights, Vec::new(), rows.collect())
}
