//! A book of a few kinds of papers, and what a reader finds in it.

#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{collections::BTreeMap, fs, io::Cursor, process::Command};

use chrono::{DateTime, Utc};
use report::{
    bind::{ContentsLine, Run, Sides, Volume},
    forms::{LABEL, NOTE, TITLE, VALUE},
    page::{Block, Cell, Form, PageNumbers, Picture, Row, Sheet, Table},
};

pub const NAMES: [&str; 5] = ["李𬱖", "王䶮", "欧阳㛃", "单于𠅤", "阿依古丽·买买提"];

pub fn instant() -> DateTime<Utc> {
    "2026-12-31T01:00:00Z".parse().expect("an instant")
}

/// Key of the last occasion of a book of so many.
pub fn keys(count: usize) -> String {
    format!("occasion/{count}")
}

/// A cover, a 目录, a roster that lies, and occasions, each on a page of its own.
pub fn book(count: usize) -> Volume {
    let mut runs = vec![Run::cover(cover()), Run::contents(), Run::new(roster(40))];
    runs.extend((1..=count).map(|i| Run::new(occasion(i, i % 7 * 9))));
    let line = |level, text: String, key: String| ContentsLine { level, text, key };
    let mut contents =
        vec![line(0, "党员名册".to_owned(), "roster".to_owned()), line(0, "组织生活".to_owned(), "life".to_owned())];
    contents.extend((1..=count).map(|i| line(1, heading(i), format!("occasion/{i}"))));
    Volume { title: "一本通 2026年".to_owned(), runs, contents, sides: Sides::Two, ..Volume::default() }
}

fn heading(i: usize) -> String {
    format!("第{i}号活动记录：{}主讲", NAMES[i % NAMES.len()])
}

fn form(sheet: Sheet, blocks: Vec<Block>) -> Form {
    Form {
        title: "一本通".to_owned(),
        sheet,
        page_numbers: PageNumbers::Always,
        running_head: "活动记录（续）".to_owned(),
        blocks,
    }
}

fn cover() -> Form {
    let blocks = vec![Block::Outline(0, "封面".to_owned()), Block::Heading("支部一本通".to_owned(), TITLE.sized(36.0))];
    form(Sheet::PORTRAIT, blocks)
}

fn roster(count: usize) -> Form {
    let rows = (0..count).map(|i| {
        let name = NAMES[i % NAMES.len()];
        Row::new(vec![Cell::new(name, VALUE), Cell::new(name, LABEL), Cell::new(name, NOTE)]).at_least(24.0)
    });
    let sheet = Sheet::LANDSCAPE;
    let blocks = vec![
        Block::Anchor("roster".to_owned()),
        Block::Outline(0, "党员名册".to_owned()),
        Block::Heading("党员名册".to_owned(), TITLE),
        Block::Table(Table::new(sheet.measure(), &[1.0, 1.0, 1.0], Vec::new(), rows.collect())),
    ];
    form(sheet, blocks)
}

/// An occasion with so many lines of text.
pub fn occasion(i: usize, lines: usize) -> Form {
    let mut blocks = Vec::new();
    if i == 1 {
        blocks.extend([
            Block::Anchor("life".to_owned()),
            Block::Outline(0, "组织生活".to_owned()),
            Block::Heading("组织生活".to_owned(), TITLE),
        ]);
    }
    blocks.extend([
        Block::Anchor(format!("occasion/{i}")),
        Block::Outline(1, heading(i)),
        Block::Heading(heading(i), VALUE),
    ]);
    blocks.extend((0..lines).map(|line| Block::Text(format!("第{line}行：学习交流，共话发展。"), VALUE)));
    form(Sheet::PORTRAIT, blocks)
}

/// A photo, and its bytes.
pub fn photo(id: &str, width: u32, height: u32) -> (Picture, Vec<u8>) {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x % 256) as u8, (y % 256) as u8, 40]));
    let mut bytes = Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a JPEG");
    let bytes = bytes.into_inner();
    let kept = bytes.clone();
    (Picture::new(id, width, height, move || Ok(kept.clone())), bytes)
}

/// Without blanks: they depend on the reader.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What `pdftotext` reads on each page, without blanks.
pub fn pages_of(pdf: &[u8]) -> Vec<String> {
    let text = poppler(pdf, &["-raw"]);
    let mut pages: Vec<String> = text.split('\u{c}').map(letters).collect();
    pages.pop();
    pages
}

/// Lines of the 目录 among the pages, with their numbers.
pub fn contents(pages: &[String]) -> BTreeMap<String, u32> {
    let mut said = BTreeMap::new();
    for page in pages.iter().filter(|page| page.contains('…')) {
        let page = page.replace("目录（续）", "").replace("目录", "");
        let mut rest = page.as_str();
        while let Some(dots) = rest.find('…') {
            let after = rest[dots..].trim_start_matches('…');
            let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            let number = after[..digits].parse().expect("a number after the dots");
            assert!(said.insert(rest[..dots].to_owned(), number).is_none(), "{} stands there once", &rest[..dots]);
            rest = &after[digits..];
        }
    }
    said
}

/// A word and where it stands, in points from the top left corner.
#[derive(Debug)]
pub struct Word {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

/// The words of a page.
pub struct Words {
    pub width: f32,
    pub height: f32,
    pub words: Vec<Word>,
}

/// The words of each page, as `pdftotext -bbox` finds them.
pub fn words_of(pdf: &[u8]) -> Vec<Words> {
    let text = poppler(pdf, &["-bbox"]);
    let value = |line: &str, name: &str| -> f32 {
        let from = line.find(&format!("{name}=\"")).expect("an attribute") + name.len() + 2;
        let length = line[from..].find('"').expect("its end");
        line[from..from + length].parse().expect("a number")
    };
    let mut pages = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Words { width: value(line, "width"), height: value(line, "height"), words: Vec::new() });
        } else if line.starts_with("<word ") {
            let (from, to) = (line.find('>').expect("text") + 1, line.rfind("</word>").expect("its end"));
            let word = Word {
                text: line[from..to].to_owned(),
                left: value(line, "xMin"),
                right: value(line, "xMax"),
                top: value(line, "yMin"),
                bottom: value(line, "yMax"),
            };
            pages.last_mut().expect("a page").words.push(word);
        }
    }
    pages
}

fn poppler(pdf: &[u8], options: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("book.pdf");
    fs::write(&file, pdf).expect("written");
    let run = Command::new("pdftotext").args(options).arg(&file).arg("-").output();
    String::from_utf8(run.expect("pdftotext of poppler-utils").stdout).expect("UTF-8")
}
