//! Tables as forms describe them.

use std::ops::Range;

use super::{
    picture::Picture,
    text::{Style, natural_width},
};

/// Where text stands in the height of its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// At the top.
    Top,
    /// In the middle.
    Middle,
}

/// A cell of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it says; empty for hand-room.
    pub text: String,
    /// How it is set.
    pub style: Style,
    /// How many columns it takes.
    pub span: usize,
    /// Where the text stands.
    pub stand: Stand,
    /// No line above: one cell with the one over it.
    pub joined_above: bool,
    /// Says its text again where the row goes on on the next page.
    pub repeats: bool,
    /// A photo or scan, over the text, at most so many points high.
    pub picture: Option<(Picture, f32)>,
}

impl Cell {
    /// A cell of one column, its text in the middle of the height.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            span: 1,
            stand: Stand::Middle,
            joined_above: false,
            repeats: false,
            picture: None,
        }
    }

    /// The same with a photo or scan over its text, at most `height` points high; the text says what it shows.
    pub fn picturing(self, picture: Picture, height: f32) -> Self {
        Self { picture: Some((picture, height)), ..self }
    }

    /// The same over several columns.
    pub fn spanning(self, span: usize) -> Self {
        Self { span, ..self }
    }

    /// The same with its text at the top.
    pub fn from_top(self) -> Self {
        Self { stand: Stand::Top, ..self }
    }

    /// The same, saying its text again on the next page: a label.
    pub fn repeating(self) -> Self {
        Self { repeats: true, ..self }
    }

    /// The same without a line above.
    pub fn joined(self) -> Self {
        Self { joined_above: true, ..self }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Cells from left to right; their spans add up to the columns.
    pub cells: Vec<Cell>,
    /// Height it has at the least, in points.
    pub least_height: f32,
    /// Height beyond which its texts step down before it grows, in points.
    pub wished_height: Option<f32>,
    /// May be cut between two lines at the end of a page.
    pub may_split: bool,
    /// Stays on the page of the row after it.
    pub keep_with_next: bool,
}

impl Row {
    /// A row that grows with its texts and stays whole.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self { cells, least_height: 0.0, wished_height: None, may_split: false, keep_with_next: false }
    }

    /// The same, at least so high.
    pub fn at_least(self, least_height: f32) -> Self {
        Self { least_height, ..self }
    }

    /// The same at just this height, unless the smallest size still needs more.
    pub fn wishing(self, height: f32) -> Self {
        Self { least_height: height, wished_height: Some(height), ..self }
    }

    /// The same, to be cut between lines where the page ends.
    pub fn splitting(self) -> Self {
        Self { may_split: true, ..self }
    }

    /// The same, staying with the next row.
    pub fn keeping(self) -> Self {
        Self { keep_with_next: true, ..self }
    }
}

/// A table over the whole measure, or less.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Widths of the columns in points.
    pub widths: Vec<f32>,
    /// Rows repeated at the head of every page.
    pub head: Vec<Row>,
    /// Rows.
    pub rows: Vec<Row>,
    /// With lines around the cells.
    pub ruled: bool,
    /// Blank between line and text.
    pub room: Room,
}

/// Blank between a line of the table and the text, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// At left and right.
    pub side: f32,
    /// Above and below.
    pub above: f32,
}

impl Table {
    /// A ruled table whose columns share `measure` by weight.
    pub fn new(measure: f32, weights: &[f32], head: Vec<Row>, rows: Vec<Row>) -> Self {
        let sum: f32 = weights.iter().sum();
        let widths = weights.iter().map(|weight| weight * measure / sum).collect();
        Self { widths, head, rows, ruled: true, room: Room { side: 4.5, above: 2.5 } }
    }

    /// The same with each column as wide as its longest text, those `alike` as the widest of them, and whether all but
    /// the `wrapping` ones have the room they want. Texts over several columns have no say.
    pub fn fitted(self, measure: f32, wrapping: &[usize], alike: Range<usize>) -> (Self, bool) {
        const HAIR: f32 = 0.2;
        let mut natural = vec![0.0_f32; self.widths.len()];
        for row in self.head.iter().chain(&self.rows) {
            let mut column = 0;
            for cell in &row.cells {
                if let (1, Some(widest)) = (cell.span, natural.get_mut(column)) {
                    *widest = widest.max(natural_width(&cell.text, &cell.style) + 2.0 * self.room.side + HAIR);
                }
                column += cell.span;
            }
        }
        if let Some(columns) = natural.get_mut(alike) {
            let widest = columns.iter().copied().fold(0.0, f32::max);
            columns.fill(widest);
        }
        let widths = fitting_widths(&natural, 0.0, measure);
        let short = |column: usize| widths[column] + HAIR < natural[column] && !wrapping.contains(&column);
        let whole = !(0..widths.len()).any(short);
        (Self { widths, ..self }, whole)
    }

    /// The same without lines: for the lines of text above and below a form.
    pub fn unruled(self) -> Self {
        Self { ruled: false, room: Room { side: 0.0, above: 1.0 }, ..self }
    }

    /// The same with little blank: where much must go on one page.
    pub fn tight(self) -> Self {
        Self { room: Room { side: 2.8, above: 1.5 }, ..self }
    }
}

/// Columns wide enough for what stands in them: each gets what its longest text takes, the narrow ones
/// first; the rest share what is left. `natural` and `measure` in points, `least` the narrowest column.
pub fn fitting_widths(natural: &[f32], least: f32, measure: f32) -> Vec<f32> {
    let wished: Vec<f32> = natural.iter().map(|width| width.max(least)).collect();
    let total: f32 = wished.iter().sum();
    if total <= measure {
        return wished.iter().map(|width| width * measure / total).collect();
    }
    // The widest columns give way: all above a common ceiling are cut down to it.
    let mut sorted = wished.clone();
    sorted.sort_by(f32::total_cmp);
    let mut left = measure;
    let mut ceiling = measure / sorted.len() as f32;
    for (i, width) in sorted.iter().enumerate() {
        ceiling = left / (sorted.len() - i) as f32;
        if *width > ceiling {
            break;
        }
        left -= width;
    }
    wished.iter().map(|width| width.min(ceiling)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_columns_give_way_to_narrow_ones() {
        let widths = fitting_widths(&[20.0, 30.0, 500.0, 300.0], 15.0, 400.0);
        assert_eq!(widths[..2], [20.0, 30.0], "a name's column keeps its width");
        assert_eq!(widths[2], widths[3], "the long ones share");
        assert!((widths.iter().sum::<f32>() - 400.0).abs() < 0.01, "the measure is used and not passed");
    }

    #[test]
    fn spare_room_is_shared() {
        let widths = fitting_widths(&[20.0, 30.0], 15.0, 100.0);
        assert!((widths.iter().sum::<f32>() - 100.0).abs() < 0.01, "the table is as wide as the page");
    }
}
