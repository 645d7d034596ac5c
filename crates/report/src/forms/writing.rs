//! A text of the branch (总结, 述职报告, 案例, 信息稿, 结题报告), set as GB/T 9704 sets a document without a red head
//! (domain.md 7): 22 lines of 28 characters, headings known by their numbers, signed at the right without a seal.

use crate::{
    page::{
        Align, Block, Form, Item, PageNumbers, Sheet, Style, lay_out, mm,
        text::{Glyph, natural_width},
    },
    typeface::Typeface,
};

/// Type area of a document: 156 × 225 mm on A4.
pub const SHEET: Sheet =
    Sheet { width: mm(210.0), height: mm(297.0), left: mm(28.0), right: mm(26.0), top: mm(37.0), bottom: mm(35.0) };
/// 3号, in points: 28 of them fill a line.
const SIZE: f32 = 15.75;
/// 2号小标宋, 22 points as Word has it.
const TITLE: Style = Style::new(Typeface::Title, 22.0, 22.0).aligned(Align::Centre);
/// Words behind which a title may be parted.
const BEFORE_A_BREAK: [&str; 3] = ["支部", "委员会", "党委"];
/// Lines of a page; others are tried where a page would hold nothing but the signature.
const LINES: [u8; 5] = [22, 23, 21, 24, 20];
/// Characters of a line.
const CHARACTERS: f32 = 28.0;
/// A heading is no longer; what is longer is a paragraph that begins with a number.
const LONGEST_HEADING: usize = 40;
const NUMERALS: &str = "〇零一二三四五六七八九十百";

/// What a text says; any of it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Writing {
    /// Title.
    pub title: String,
    /// 主送.
    pub addressee: String,
    /// The text, a paragraph a line.
    pub body: String,
    /// 署名.
    pub author: String,
    /// Its day, such as `2026年12月20日`.
    pub day: String,
}

/// A heading's rank, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// 一、 — 黑.
    First,
    /// （一） — 楷.
    Second,
}

impl Rank {
    fn face(self) -> Typeface {
        match self {
            Self::First => Typeface::Hei,
            Self::Second => Typeface::Kai,
        }
    }

    /// Depth in the outline.
    fn level(self) -> usize {
        match self {
            Self::First => 1,
            Self::Second => 2,
        }
    }
}

/// A paragraph of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// Rank of its heading, if it begins with one.
    pub rank: Option<Rank>,
    /// The heading, its full stop included; empty without one.
    pub heading: &'a str,
    /// What follows in the same paragraph; empty where a heading stands alone.
    pub text: &'a str,
}

impl Writing {
    /// 主送 with its colon; nothing without one.
    pub fn addressed(&self) -> String {
        let name = self.addressee.trim().trim_end_matches([':', '：']);
        if name.is_empty() { String::new() } else { format!("{name}：") }
    }

    /// The title, in two lines where it is too long for one and there is a place to part it between words: behind the
    /// branch, before the year (GB/T 9704: what a line says is to be whole). Elsewhere lines are of about one length.
    pub fn title_lines(&self) -> Vec<&str> {
        let width = |text: &str| natural_width(text, &TITLE);
        let whole = self.title.as_str();
        if width(whole) <= SHEET.measure() {
            return vec![whole];
        }
        let parted = whole.char_indices().map(|(at, _)| whole.split_at(at)).filter(|(before, after)| {
            let year =
                after.len() > 7 && after.as_bytes()[..4].iter().all(u8::is_ascii_digit) && after[4..].starts_with('年');
            !before.is_empty() && (year || BEFORE_A_BREAK.iter().any(|word| before.ends_with(word)))
        });
        let fitting = parted
            .map(|(before, after)| (before.trim_end(), after.trim_start()))
            .filter(|(before, after)| width(before).max(width(after)) <= SHEET.measure());
        let apart = |(before, after): &(&str, &str)| (width(before) - width(after)).abs();
        let best = fitting.min_by(|one, other| apart(one).total_cmp(&apart(other)));
        best.map_or(vec![whole], |(before, after)| vec![before, after])
    }

    /// The paragraphs in order. Blank lines and blanks typed as an indent are none of the text.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        self.body.lines().map(str::trim).filter(|line| !line.is_empty()).map(part)
    }

    /// Blank at the right of 署名 and of the day, in characters of the text (GB/T 9704, 7.3.5.2): 署名 two characters
    /// from the edge, the day beginning two after it; of the two, the longer decides.
    pub fn signature(&self) -> (f32, f32) {
        const EDGE: f32 = 2.0;
        let width = |text: &str| natural_width(text, &style(Typeface::Song, LINES[0])) / SIZE;
        let (author, day) = (width(&self.author), width(&self.day));
        let room = |blank: f32, text: f32| blank.min(CHARACTERS - text).max(0.0);
        if self.author.is_empty() || day > author {
            return (room(EDGE + day + EDGE - author, author), room(EDGE, day));
        }
        (room(EDGE, author), room(author - day, day))
    }

    /// The document. Its pages are numbered — 1 — where it is bound ([`crate::bind`]), alone or in a book.
    pub fn form(&self) -> Form {
        let usual = self.with_lines(LINES[0]);
        let alone = |form: &Form| self.ends_with_signature_alone(form);
        if !alone(&usual) {
            return usual;
        }
        // A page without a word of the text must not be: the distance of lines gives way.
        LINES[1..].iter().map(|lines| self.with_lines(*lines)).find(|form| !alone(form)).unwrap_or(usual)
    }

    fn with_lines(&self, lines: u8) -> Form {
        let body = style(Typeface::Song, lines).aligned(Align::Justify).indented(2.0);
        let line = body.line_height();
        let mut blocks = Vec::new();
        if !self.title.is_empty() {
            blocks.push(Block::Outline(0, self.title.clone()));
            blocks.push(Block::Heading(self.title_lines().join("\n"), TITLE.leaded(line / TITLE.size)));
            blocks.push(Block::Gap(line));
        }
        let addressed = self.addressed();
        if !addressed.is_empty() {
            blocks.push(Block::Heading(addressed, style(Typeface::Song, lines)));
        }
        for part in self.parts() {
            match part {
                Part { rank: Some(rank), heading, text: "" } => {
                    blocks.push(Block::Outline(rank.level(), heading.trim_end_matches('。').to_owned()));
                    blocks.push(Block::Heading(heading.to_owned(), style(rank.face(), lines).indented(2.0)));
                }
                Part { rank: Some(rank), heading, text } => {
                    let style = body.running_in(rank.face(), heading.chars().count());
                    blocks.push(Block::Text(format!("{heading}{text}"), style));
                }
                Part { text, .. } => blocks.push(Block::Text(text.to_owned(), body)),
            }
        }
        blocks.push(Block::Gap(line));
        let (author_blank, day_blank) = self.signature();
        for (text, blank) in [(&self.author, author_blank), (&self.day, day_blank)] {
            if !text.is_empty() {
                let width = natural_width(text, &body) / SIZE;
                let begins = (CHARACTERS - blank - width).max(0.0);
                blocks.push(Block::Heading(text.clone(), style(Typeface::Song, lines).indented(begins)));
            }
        }
        Form {
            title: self.title.clone(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn ends_with_signature_alone(&self, form: &Form) -> bool {
        let signature: String = [&self.author, &self.day].into_iter().flat_map(|text| text.chars()).collect();
        let document = lay_out(form);
        let (Some(last), true) = (document.pages.last(), document.pages.len() > 1) else { return false };
        let glyphs = last.items.iter().flat_map(|item| match item {
            Item::Text { glyphs, .. } => glyphs.as_slice(),
            _ => &[],
        });
        let drawn = |text: &mut dyn Iterator<Item = char>| text.filter(|c| !c.is_whitespace()).count();
        drawn(&mut glyphs.map(|glyph: &Glyph| glyph.c)) <= drawn(&mut signature.chars())
    }
}

fn style(face: Typeface, lines: u8) -> Style {
    // Less a hair, so that what is rounded does not cost a page its last line.
    const HAIR: f32 = 0.05;
    Style::new(face, SIZE, SIZE).leaded((SHEET.depth() - HAIR) / f32::from(lines) / SIZE)
}

/// What a paragraph is, by the number it begins with.
fn part(line: &str) -> Part<'_> {
    let plain = Part { rank: None, heading: "", text: line };
    let Some(rank) = rank(line) else { return plain };
    let end = line.find(['。', '；', '？', '！']).map_or(line.len(), |at| at + '。'.len_utf8());
    let (heading, text) = line.split_at(end);
    if heading.chars().count() > LONGEST_HEADING { plain } else { Part { rank: Some(rank), heading, text } }
}

fn rank(line: &str) -> Option<Rank> {
    let number = |text: &str| text.chars().take_while(|c| NUMERALS.contains(*c)).map(char::len_utf8).sum::<usize>();
    let after = |text: &'_ str| match number(text) {
        0 => None,
        bytes => text[bytes..].chars().next(),
    };
    match line.strip_prefix(['（', '(']) {
        Some(inner) => matches!(after(inner), Some('）' | ')')).then_some(Rank::Second),
        None => (after(line) == Some('、')).then_some(Rank::First),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_says_what_a_paragraph_is() {
        let of = |line: &'static str| {
            let part = part(line);
            (part.rank, part.heading, part.text)
        };
        assert_eq!(of("一、主要工作"), (Some(Rank::First), "一、主要工作", ""), "a heading of its own");
        assert_eq!(of("二十一、其他"), (Some(Rank::First), "二十一、其他", ""), "however many there are");
        assert_eq!(of("（二）抓学习。"), (Some(Rank::Second), "（二）抓学习。", ""), "with or without a full stop");
        assert_eq!(of("(三)抓走访"), (Some(Rank::Second), "(三)抓走访", ""), "typed with a half-width bracket");
        assert_eq!(
            of("（一）抓学习。全年集中学习12次。"),
            (Some(Rank::Second), "（一）抓学习。", "全年集中学习12次。"),
            "a heading in the line of its paragraph"
        );
        for line in ["1.按时交纳党费", "（1）送学上门", "一年来，支部", "十月，支部组织参观", "（见附表）"]
        {
            assert_eq!(of(line), (None, "", line), "{line} is text");
        }
        let long = "一、全年召开党员大会四次、支部委员会十二次、党小组会三十六次，上党课四次，开展主题党日十二次，参加三百余人次";
        assert_eq!(of(long), (None, "", long), "a sentence of two lines is no heading");
    }

    #[test]
    fn the_day_begins_two_characters_after_the_signature() {
        let signed = |author: &str, day: &str| {
            let writing = Writing { author: author.to_owned(), day: day.to_owned(), ..Writing::default() };
            let width = |text: &str| natural_width(text, &style(Typeface::Song, LINES[0])) / SIZE;
            let (author_blank, day_blank) = writing.signature();
            (author_blank, day_blank, width(author) + author_blank - width(day) - day_blank)
        };
        let (author, _, shift) = signed("中共示范县委老干部局离退休干部支部委员会", "2026年12月20日");
        assert!((author - 2.0).abs() < 0.01 && (shift - 2.0).abs() < 0.01, "a long name: two from the edge");
        let (_, day, shift) = signed("徐明远", "2026年12月20日");
        assert!((day - 2.0).abs() < 0.01 && (shift - 2.0).abs() < 0.01, "a short one: the day is two from the edge");
        let (author, day, _) = signed(&"很长的名称".repeat(8), "2026年12月20日");
        assert!(author >= 0.0 && day >= 0.0, "a name that takes two lines begins at the left edge");
    }
}
