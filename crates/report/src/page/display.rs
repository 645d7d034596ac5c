//! What stands where on each page: the end of layout and the beginning of writing.

use super::{sheet::Sheet, text::Glyph};

/// A rectangle in points; the origin is the page's top left corner, y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Frame {
    /// Right edge.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// Whether `other` lies within this frame, give or take a hair.
    pub fn holds(&self, other: &Self) -> bool {
        const HAIR: f32 = 0.1;
        other.x >= self.x - HAIR
            && other.y >= self.y - HAIR
            && other.right() <= self.right() + HAIR
            && other.bottom() <= self.bottom() + HAIR
    }

    /// Whether the two cover some spot in common, more than a hair.
    pub fn overlaps(&self, other: &Self) -> bool {
        const HAIR: f32 = 0.1;
        self.x + HAIR < other.right()
            && other.x + HAIR < self.right()
            && self.y + HAIR < other.bottom()
            && other.y + HAIR < self.bottom()
    }
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A line of text.
    Text {
        /// Glyphs; their x counts from `left`.
        glyphs: Vec<Glyph>,
        /// Left edge of the line.
        left: f32,
        /// Baseline.
        baseline: f32,
        /// Size in points.
        size: f32,
        /// The box the text must stay in.
        frame: Frame,
    },
    /// A straight line.
    Rule {
        /// One end.
        from: (f32, f32),
        /// The other end.
        to: (f32, f32),
        /// Weight in points.
        weight: f32,
    },
}

/// A page, done.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The paper.
    pub sheet: Sheet,
    /// What stands on it.
    pub items: Vec<Item>,
}

/// An entry of the outline a reader shows beside the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry {
    /// Text of the entry.
    pub text: String,
    /// Depth: 0 is the outermost.
    pub level: usize,
    /// Page it leads to, from 0.
    pub page: usize,
}

/// All pages of a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Title, shown by readers.
    pub title: String,
    /// Pages in order.
    pub pages: Vec<Page>,
    /// Outline in order.
    pub outline: Vec<OutlineEntry>,
    /// Characters that no typeface has; 〓 stands in their places.
    pub missing: Vec<char>,
}

impl Document {
    /// Several papers in one file, each with its own page numbers; none of nothing.
    pub fn joined(title: &str, papers: Vec<Self>) -> Self {
        let mut all = Self { title: title.to_owned(), pages: Vec::new(), outline: Vec::new(), missing: Vec::new() };
        for paper in papers {
            let before = all.pages.len();
            all.outline
                .extend(paper.outline.into_iter().map(|entry| OutlineEntry { page: entry.page + before, ..entry }));
            all.pages.extend(paper.pages);
            all.missing.extend(paper.missing);
        }
        all.missing.sort_unstable();
        all.missing.dedup();
        all
    }

    /// What the user is to know about characters that could not be printed.
    pub fn missing_note(&self) -> Option<String> {
        let named: Vec<String> = self.missing.iter().map(|c| format!("「{c}」(U+{:04X})", *c as u32)).collect();
        (!named.is_empty()).then(|| format!("字体里没有{}，纸上印作〓，请手写补上。", named.join("、")))
    }
}
