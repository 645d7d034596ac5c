//! The lines of the 目录.

use std::collections::BTreeMap;

use super::volume::{ContentsLine, Run};
use crate::{
    page::{Block, Form, Leader, Style},
    typeface::Typeface,
};

/// A section of the book.
const OUTER: Style = Style::new(Typeface::Hei, 12.0, 10.5).leaded(1.9);
/// What stands in a section.
const INNER: Style = Style::new(Typeface::Song, 11.0, 9.0).leaded(1.6);
/// Indent of each level, in points.
const STEP: f32 = 22.0;

/// The 目录 as a form, with the numbers known by now. How long it is does not hang on them.
pub fn form(run: &Run, lines: &[ContentsLine], numbers: &BTreeMap<String, u32>) -> Form {
    let leaders = lines.iter().map(|line| {
        let number = numbers.get(&line.key).map(ToString::to_string).unwrap_or_default();
        let style = if line.level == 0 { OUTER } else { INNER };
        let indent = line.level as f32 * STEP;
        Block::Leader(Leader { text: line.text.clone(), style, indent, number, key: line.key.clone() })
    });
    let mut form = run.form.clone();
    form.blocks.extend(leaders);
    form
}
