//! What stands where on each page: the end of layout and the beginning of writing.

use super::{picture::Picture, sheet::Sheet, text::Glyph};

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

    /// The same elsewhere, in points.
    pub fn shifted(&self, by: (f32, f32)) -> Self {
        Self { x: self.x + by.0, y: self.y + by.1, ..*self }
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
    /// A line of text that reads downwards: the number of a lying page, set for the sheet turned upright.
    Downward {
        /// Glyphs; their x counts down from `top`.
        glyphs: Vec<Glyph>,
        /// Where the line begins.
        top: f32,
        /// Baseline: an upright line, the characters at its right.
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
    /// An area in one grey.
    Fill {
        /// The area.
        frame: Frame,
        /// 0 is black, 1 is white.
        grey: f32,
    },
    /// A photo or scan.
    Picture {
        /// Where it stands, in its own ratio.
        frame: Frame,
        /// Which.
        picture: Picture,
    },
}

impl Item {
    /// The lowest point of it, or of the box it must stay in.
    pub fn bottom(&self) -> f32 {
        match self {
            Self::Text { frame, .. }
            | Self::Downward { frame, .. }
            | Self::Fill { frame, .. }
            | Self::Picture { frame, .. } => frame.bottom(),
            Self::Rule { from, to, .. } => from.1.max(to.1),
        }
    }

    /// Moves it, in points.
    pub fn shift(&mut self, by: (f32, f32)) {
        let moved = |frame: &mut Frame| *frame = frame.shifted(by);
        match self {
            Self::Text { left, baseline, frame, .. } => {
                (*left, *baseline) = (*left + by.0, *baseline + by.1);
                moved(frame);
            }
            Self::Downward { top, baseline, frame, .. } => {
                (*top, *baseline) = (*top + by.1, *baseline + by.0);
                moved(frame);
            }
            Self::Rule { from, to, .. } => {
                (*from, *to) = ((from.0 + by.0, from.1 + by.1), (to.0 + by.0, to.1 + by.1));
            }
            Self::Fill { frame, .. } | Self::Picture { frame, .. } => moved(frame),
        }
    }
}

/// A place on a page that leads to another page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// Where to click.
    pub frame: Frame,
    /// Page it leads to, from 0.
    pub to: usize,
    /// How far down that page, in points.
    pub y: f32,
}

/// A page, done.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The paper.
    pub sheet: Sheet,
    /// What stands on it.
    pub items: Vec<Item>,
    /// What leads elsewhere.
    pub links: Vec<Link>,
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

/// Where something begins that others point at.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// What begins, such as `occasion/17`.
    pub key: String,
    /// Page it stands on, from 0.
    pub page: usize,
    /// How far down the page, in points.
    pub y: f32,
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
    /// Where its entries begin, in order.
    pub anchors: Vec<Anchor>,
    /// Characters that no typeface has; 〓 stands in their places.
    pub missing: Vec<char>,
}

impl Document {
    /// Several papers in one file, each with its own page numbers; none of nothing.
    pub fn joined(title: &str, papers: Vec<Self>) -> Self {
        let mut all = Self {
            title: title.to_owned(),
            pages: Vec::new(),
            outline: Vec::new(),
            anchors: Vec::new(),
            missing: Vec::new(),
        };
        for paper in papers {
            let before = all.pages.len();
            all.outline
                .extend(paper.outline.into_iter().map(|entry| OutlineEntry { page: entry.page + before, ..entry }));
            all.anchors.extend(paper.anchors.into_iter().map(|anchor| Anchor { page: anchor.page + before, ..anchor }));
            all.pages.extend(paper.pages.into_iter().map(|mut page| {
                page.links.iter_mut().for_each(|link| link.to += before);
                page
            }));
            all.missing.extend(paper.missing);
        }
        all.missing.sort_unstable();
        all.missing.dedup();
        all
    }

    /// What the user is to know about characters that could not be printed.
    pub fn missing_note(&self) -> Option<String> {
        missing_note(&self.missing)
    }
}

/// What the user is to know about characters that no typeface has.
pub fn missing_note(missing: &[char]) -> Option<String> {
    let named: Vec<String> = missing.iter().map(|c| format!("「{c}」(U+{:04X})", *c as u32)).collect();
    (!named.is_empty()).then(|| format!("字体里没有{}，纸上印作〓，请手写补上。", named.join("、")))
}
