//! From text to lines of placed glyphs.

use super::kinsoku::{Blank, blank, may_break};
use crate::typeface::{Covered, Shape, Typeface, cover};

/// Where a line stands in its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left, ragged.
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
    /// From edge to edge, but for the last line.
    Justify,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Typeface.
    pub face: Typeface,
    /// Size in points.
    pub size: f32,
    /// Smallest size it may step down to, in points.
    pub least: f32,
    /// Distance of baselines, in sizes.
    pub leading: f32,
    /// Where lines stand.
    pub align: Align,
    /// Indent of a paragraph's first line, in em.
    pub indent: f32,
    /// Struck through: of what was voided.
    pub struck: bool,
    /// A heading in the line of its paragraph: so many characters at the beginning are in a face of their own.
    pub run_in: Option<(Typeface, usize)>,
}

impl Style {
    /// A face at a size that may step down to `least`, at the left, closely set: for tables.
    pub const fn new(face: Typeface, size: f32, least: f32) -> Self {
        Self { face, size, least, leading: 1.3, align: Align::Left, indent: 0.0, struck: false, run_in: None }
    }

    /// The same, aligned otherwise.
    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The same with another distance of lines.
    pub const fn leaded(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// The same with first lines indented.
    pub const fn indented(self, em: f32) -> Self {
        Self { indent: em, ..self }
    }

    /// The same, struck through.
    pub const fn struck(self) -> Self {
        Self { struck: true, ..self }
    }

    /// The same, the first `characters` of it in another face.
    pub const fn running_in(self, face: Typeface, characters: usize) -> Self {
        Self { run_in: Some((face, characters)), ..self }
    }

    /// The same at another size.
    pub const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// Height of one line in points.
    pub fn line_height(&self) -> f32 {
        self.size * self.leading
    }
}

/// A glyph on its line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// The character it shows.
    pub c: char,
    /// Where it comes from; none for a check box, which is drawn.
    pub shape: Option<(Typeface, Shape)>,
    /// From the left edge of the box, in points.
    pub x: f32,
    /// What it takes of the line, in points.
    pub width: f32,
}

/// One line of glyphs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// Glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A text broken into lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    /// The lines.
    pub lines: Vec<Line>,
    /// A word or number was wider than the box and had to be cut between two lines.
    pub word_cut: bool,
    /// Characters no typeface has, in order of appearance.
    pub missing: Vec<char>,
}

/// Boxes are drawn as lines: no typeface of ours has them.
pub const EMPTY_BOX: char = '☐';
/// A ticked box.
pub const TICKED_BOX: char = '☑';

const BOX_SHAPE: Shape = Shape { glyph: 0, advance: 1.15 };
/// A line is stretched by no more than this between two characters, in em.
const MOST_STRETCH: f32 = 0.08;

/// Breaks a text for a box of `width` points. Line breaks in the text begin a new paragraph.
pub fn break_lines(text: &str, style: &Style, width: f32) -> Lines {
    let mut broken = Lines::default();
    for (number, paragraph) in text.split('\n').enumerate() {
        let covered = match style.run_in.filter(|_| number == 0) {
            None => boxes_and_letters(paragraph, style.face),
            Some((face, characters)) => {
                let end = paragraph.char_indices().nth(characters).map_or(paragraph.len(), |(at, _)| at);
                let (heading, rest) = paragraph.split_at(end);
                [boxes_and_letters(heading, face), boxes_and_letters(rest, style.face)].concat()
            }
        };
        broken.missing.extend(covered.iter().filter_map(|c| c.missing));
        let ranges = fill(&covered, style, width, &mut broken.word_cut);
        let last = ranges.len().saturating_sub(1);
        for (number, range) in ranges.into_iter().enumerate() {
            let indent = if number == 0 { style.indent * style.size } else { 0.0 };
            broken.lines.push(set(&covered[range], style, width, indent, number == last));
        }
    }
    broken
}

/// Width in points of the text's longest paragraph set on one line.
pub fn natural_width(text: &str, style: &Style) -> f32 {
    let width = |paragraph: &str| {
        let covered = boxes_and_letters(paragraph, style.face);
        (0..covered.len()).map(|i| advance(&covered, i)).sum::<f32>() * style.size
    };
    text.split('\n').map(width).fold(0.0, f32::max)
}

fn boxes_and_letters(text: &str, face: Typeface) -> Vec<Covered> {
    let mut covered = Vec::new();
    for part in text.split_inclusive([EMPTY_BOX, TICKED_BOX]) {
        let letters = part.trim_end_matches([EMPTY_BOX, TICKED_BOX]);
        covered.extend(cover(letters, face));
        let boxes = part[letters.len()..].chars();
        covered.extend(boxes.map(|c| Covered { c, typeface: face, shape: BOX_SHAPE, missing: None }));
    }
    covered
}

/// Advance in em within its text: two punctuation marks side by side share their blank.
fn advance(covered: &[Covered], i: usize) -> f32 {
    let this = covered[i];
    let next = covered.get(i + 1).map_or(Blank::None, |next| blank(next.c));
    match (blank(this.c), next) {
        (Blank::Right, Blank::Right | Blank::Left) | (Blank::Left, Blank::Left) => half(this),
        _ => this.shape.advance,
    }
}

fn half(covered: Covered) -> f32 {
    if covered.shape.advance > 0.9 { covered.shape.advance - 0.5 } else { covered.shape.advance }
}

/// Which characters stand on each line.
fn fill(covered: &[Covered], style: &Style, width: f32, word_cut: &mut bool) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    while start < covered.len() {
        let mut x = if ranges.is_empty() { style.indent * style.size } else { 0.0 };
        let mut opportunity = None;
        let mut end = covered.len();
        for i in start..covered.len() {
            let this = covered[i];
            // A closing mark at the end gives up its blank, an opening one at the start too, but not behind an indent.
            let hangs = i == start && x == 0.0 && blank(this.c) == Blank::Left;
            let shift = if hangs { this.shape.advance - half(this) } else { 0.0 };
            let visible = if blank(this.c) == Blank::Right { half(this) } else { this.shape.advance };
            if i > start && this.c != ' ' && x + visible * style.size > width + 0.01 {
                *word_cut |= opportunity.is_none();
                end = opportunity.unwrap_or(i);
                break;
            }
            x += (advance(covered, i) - shift) * style.size;
            if covered.get(i + 1).is_some_and(|next| may_break(this.c, next.c)) {
                opportunity = Some(i + 1);
            }
        }
        if end == start + 1 && covered[start].shape.advance * style.size > width {
            *word_cut = true;
        }
        ranges.push(start..end);
        start = end;
        while covered.get(start).is_some_and(|c| c.c == ' ') {
            start += 1;
        }
    }
    if ranges.is_empty() {
        ranges.push(0..0);
    }
    ranges
}

/// Places the characters of one line.
fn set(covered: &[Covered], style: &Style, width: f32, indent: f32, last: bool) -> Line {
    let trailing = covered.iter().rev().take_while(|c| c.c == ' ').count();
    let covered = &covered[..covered.len() - trailing];
    let mut glyphs = Vec::with_capacity(covered.len());
    let mut x = indent;
    for (i, this) in covered.iter().enumerate() {
        let opens = blank(this.c) == Blank::Left;
        let follows_opening = i > 0 && blank(covered[i - 1].c) == Blank::Left;
        let begins = i == 0 && opens && indent == 0.0;
        let ends = i + 1 == covered.len() && blank(this.c) == Blank::Right;
        let own_blank = (this.shape.advance - half(*this)) * style.size;
        // Of two opening marks the second gives up its blank, which lies before it.
        if begins || (opens && follows_opening) {
            x -= own_blank;
        }
        let full = if opens { this.shape.advance } else { advance(covered, i) };
        let taken = if ends { half(*this) } else { full } * style.size;
        let drawn = !matches!(this.c, EMPTY_BOX | TICKED_BOX);
        glyphs.push(Glyph { c: this.c, shape: drawn.then_some((this.typeface, this.shape)), x, width: taken });
        x += taken;
    }
    let slack = width - x;
    let gaps = glyphs.len().saturating_sub(1);
    match style.align {
        Align::Justify if !last && gaps > 0 && slack > 0.0 => {
            let each = slack / gaps as f32;
            if each <= MOST_STRETCH * style.size {
                for (i, glyph) in glyphs.iter_mut().enumerate() {
                    glyph.x += each * i as f32;
                }
            }
        }
        Align::Left | Align::Justify => {}
        Align::Centre => glyphs.iter_mut().for_each(|glyph| glyph.x += (slack / 2.0).max(0.0)),
        Align::Right => glyphs.iter_mut().for_each(|glyph| glyph.x += slack.max(0.0)),
    }
    Line { glyphs }
}
