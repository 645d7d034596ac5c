//! Every form, filled as usual, with long and rare text, and empty: what a reader gets on paper.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "filled/mod.rs"]
mod filled;

use std::{fs, process::Command};

use chrono::{DateTime, Utc};
use report::page::{Document, Frame, Item};

fn instant() -> DateTime<Utc> {
    "2026-10-31T01:00:00Z".parse().expect("an instant")
}

/// The box a line of text covers, its ink: opening marks at a line's head hang their blank outside.
fn ink(item: &Item) -> Option<(Frame, Frame)> {
    let Item::Text { glyphs, left, baseline, size, frame } = item else { return None };
    let begins = |c: char| "（〔［【《〈「『“‘".contains(c);
    let first = glyphs.first()?;
    let start = if begins(first.c) { first.x + size * 0.5 } else { first.x };
    let end = glyphs.iter().map(|glyph| glyph.x + glyph.width).fold(0.0, f32::max);
    Some((Frame { x: left + start, y: baseline - size * 0.88, width: end - start, height: *size }, *frame))
}

#[test]
fn no_text_leaves_its_box() {
    for (name, document) in filled::all() {
        for (number, page) in document.pages.iter().enumerate() {
            let sheet = page.sheet;
            let paper = Frame { x: 0.0, y: 0.0, width: sheet.width, height: sheet.height };
            for item in &page.items {
                if let Some((ink, frame)) = ink(item) {
                    assert!(frame.holds(&ink), "{name} page {}: {item:?} leaves its box {frame:?}", number + 1);
                    assert!(paper.holds(&frame), "{name} page {}: a box leaves the paper: {frame:?}", number + 1);
                    let margin = sheet.height - sheet.bottom;
                    let foot = frame.y >= margin;
                    assert!(foot || frame.bottom() <= margin + 0.1, "{name}: {frame:?} is in the bottom margin");
                    assert!(frame.x >= sheet.left - 0.1, "{name}: {frame:?} is where the holes are punched");
                }
            }
        }
    }
}

#[test]
fn a_label_said_again_over_blank_room_stays_in_its_box() {
    let mut again = 0;
    for lines in 0..40 {
        let record = filled::theme_day(&"逐条学习。\n".repeat(lines)).record();
        for page in &report::page::lay_out(&record.form()).pages[1..] {
            let texts: Vec<(Frame, Frame)> = page.items.iter().filter_map(ink).collect();
            again += usize::from(!texts.is_empty());
            for (ink, frame) in texts {
                assert!(
                    frame.holds(&ink) || frame.y > page.sheet.height - page.sheet.bottom,
                    "{lines} lines: {ink:?} in {frame:?}"
                );
            }
        }
    }
    assert!(again > 10, "many of these records go on on a second page");
}

#[test]
fn no_two_texts_overlap() {
    for (name, document) in filled::all() {
        for page in &document.pages {
            let inks: Vec<Frame> = page.items.iter().filter_map(ink).map(|(ink, _)| ink).collect();
            for (i, one) in inks.iter().enumerate() {
                for other in &inks[i + 1..] {
                    assert!(!one.overlaps(other), "{name}: {one:?} is printed over {other:?}");
                }
            }
        }
    }
}

#[test]
fn table_text_is_never_under_nine_points() {
    for (name, document) in filled::all() {
        for item in document.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text { size, .. } = item {
                assert!(*size >= report::forms::LEAST, "{name}: {size} pt is too small for old eyes");
            }
        }
    }
}

#[test]
fn nothing_is_cut() {
    let long = filled::LONG.repeat(12);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let printed = |document: &Document| -> String {
        let items = document.pages.iter().flat_map(|page| &page.items);
        let texts = items.filter_map(|item| match item {
            Item::Text { glyphs, .. } => Some(glyphs.iter().map(|glyph| glyph.c).collect::<String>()),
            _ => None,
        });
        letters(&texts.collect::<String>())
    };
    let document = report::page::lay_out(&filled::minutes(&long).record().form());
    assert!(document.pages.len() > 1, "so much text takes several pages");
    let all = printed(&document);
    let count = |needle: &str, hay: &str| hay.matches(needle).count();
    assert_eq!(count("逐一落实", &all), count("逐一落实", &long), "every sentence is on some page");
    assert_eq!(
        all.matches("1,234.50").count(),
        long.matches("1,234.50").count(),
        "no number is lost between two pages, nor cut between two lines"
    );
    for (name, document) in filled::all() {
        assert!(document.missing.is_empty(), "{name}: every character of a name has a typeface");
    }
}

#[test]
fn what_is_cut_apart_shares_its_page_and_what_is_signed_has_one() {
    let pages = |wanted: &str| {
        filled::affairs::all().into_iter().find(|(name, _)| *name == wanted).map(|(_, paper)| paper.pages.len())
    };
    for (name, count, why) in [
        ("election-ballots-4", 2, "three ballots, two a page"),
        ("election-ballots-6", 1, "two of six candidates share a page"),
        ("election-ballots-15", 2, "one of fifteen has its own"),
        ("election-result", 1, "a result is one page"),
        ("appraisal-forms", 3, "a page for each member, whatever is found"),
        ("outing-consents-long", 6, "a page for each who goes"),
        ("service-cards", 2, "nine cards, eight a page"),
        ("transfer", 1, "three parts on a page, with the longest names"),
        ("archive-spines-long", 1, "the labels of a box"),
        ("greetings-long", 2, "three cards, two a page"),
    ] {
        assert_eq!(pages(name), Some(count), "{name}: {why}");
    }
}

#[test]
fn a_month_is_one_page_until_it_has_ten_occasions() {
    assert_eq!(filled::month(6, 7).lay_out().pages.len(), 1, "six occasions and seven absent: one page");
    let nine = filled::month(9, 20).lay_out();
    assert_eq!(nine.outline[1].page, 1, "nine occasions stay on the first page; those absent have one of their own");
    let twelve = filled::month(12, 40).lay_out();
    assert_eq!(twelve.outline[1].page, 1, "the tenth goes to the continuation page, signatures stay on the first");
}

#[test]
fn a_sign_in_sheet_takes_a_page_for_every_36_and_one_where_the_guests_have_no_room() {
    for (people, pages) in [(0, 1), (5, 1), (26, 1), (32, 1), (33, 2), (35, 2), (36, 2), (37, 2), (72, 3), (80, 3)] {
        let document = report::page::lay_out(&filled::sign_in(people).form());
        assert_eq!(document.pages.len(), pages, "{people} expected");
    }
}

#[test]
fn the_head_of_a_roster_repeats() {
    let document = report::page::lay_out(&filled::roster(120, false).form());
    let bytes = report::pdf::write(&document, instant()).expect("a PDF");
    for page in 1..=document.pages.len() {
        let text = text_of(&bytes, page);
        for expected in ["序号", "姓名", "现居住地", &format!("第{page}页"), &format!("共{}页", document.pages.len())]
        {
            assert!(text.contains(expected), "page {page} has {expected}");
        }
    }
}

#[test]
fn the_same_data_at_the_same_time_is_the_same_file() {
    let document = filled::month(6, 7).lay_out();
    let write = || report::pdf::write(&document, instant()).expect("a PDF");
    assert!(write() == write(), "nothing in the file comes by chance");
    let bytes = write();
    assert!(bytes.starts_with(b"%PDF-1.7"), "PDF 1.7");
    assert!(bytes.len() < 200_000, "a month's sheet is under 200 KB, not {}", bytes.len());
    let file = lopdf::Document::load_mem(&bytes).expect("reads back");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(lopdf::Object::as_str).ok(), Some(&b"zh-CN"[..]), "in Chinese");
    assert!(catalog.get(b"Outlines").is_ok(), "an outline leads to the parts");
}

#[test]
fn a_reader_finds_every_text() {
    let month = filled::month(6, 7);
    let bytes = report::pdf::write(&month.lay_out(), instant()).expect("a PDF");
    let text = text_of(&bytes, 1);
    for expected in [
        "2026年10月组织生活活动情况表",
        "填报单位（盖章）",
        "上级党组织",
        "报送日期：2026年10月31日",
        "李𬱖",
        "王䶮",
        "欧阳㛃",
        "单于𠅤",
        "阿依古丽·买买提",
        "党课（其中书记讲）",
        "97.1%",
        "五、下月安排",
        "需协调事项",
        "党支部书记（签字）",
        "审核",
    ] {
        assert!(text.contains(expected), "the month's sheet says {expected}");
    }
    let record = filled::theme_day(filled::LONG).record();
    let bytes = report::pdf::write(&report::page::lay_out(&record.form()), instant()).expect("a PDF");
    let text = text_of(&bytes, 1);
    for expected in ["主题党日活动记录表", "仪式", "佩戴党员徽章", "通报补学", "效果、留言", "主持人签字", "1,234.50"]
    {
        assert!(text.contains(expected), "the record says {expected}");
    }
}

#[test]
fn the_record_of_a_theme_day_shows_up_to_four_of_its_photos() {
    let shown = |photos: usize| {
        let document = report::page::lay_out(&filled::theme_day_with(photos, "学习党章。").record().form());
        let items = document.pages.iter().flat_map(|page| &page.items);
        let pictures = items.filter_map(|item| match item {
            Item::Picture { picture, .. } => Some(picture.id.clone()),
            _ => None,
        });
        let pictures: Vec<String> = pictures.collect();
        let bytes = report::pdf::write(&document, instant()).expect("a PDF");
        let text = (1..=document.pages.len()).map(|page| text_of(&bytes, page)).collect::<String>();
        (pictures, document.pages.len(), text)
    };
    let (none, pages, text) = shown(0);
    assert_eq!((none.len(), pages), (0, 1), "without photos the box is there to paste prints into");
    assert!(text.contains("照片") && !text.contains("照片页"), "and says what it is");
    let (two, pages, text) = shown(2);
    assert_eq!((two, pages), (vec!["photo-0".to_owned(), "photo-1".to_owned()], 1), "two stand on the page");
    assert!(text.contains("徐明远同志讲党课") && !text.contains("另有"), "with what they show");
    let (four, _, text) = shown(7);
    assert_eq!(four, ["photo-0", "photo-1", "photo-2", "photo-3"], "four at the most, in their order");
    assert!(text.contains("（另有3张，见照片页）"), "the others are told");
}

/// What `pdftotext` reads on a page, without blanks: they depend on the reader.
fn text_of(pdf: &[u8], page: usize) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    fs::write(&file, pdf).expect("written");
    let page = page.to_string();
    let run = Command::new("pdftotext").args(["-f", &page, "-l", &page, "-raw"]).arg(&file).arg("-").output();
    let text = String::from_utf8(run.expect("pdftotext of poppler-utils").stdout).expect("UTF-8");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
