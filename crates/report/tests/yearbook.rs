//! Pages of the 一本通: who stands where, what is left to the pen, what the book leads to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "filled/mod.rs"]
mod filled;

use std::{fs, process::Command};

use chrono::DateTime;
use filled::{LONG, yearbook};
use report::{
    forms::yearbook::{Landmark, entry::Entry, placed},
    page::{Document, Frame, Item, Sheet, lay_out, mm},
};

fn texts(document: &Document, page: usize) -> Vec<(String, Frame)> {
    let items = document.pages[page].items.iter();
    let texts = items.filter_map(|item| match item {
        Item::Text { glyphs, frame, .. } => Some((glyphs.iter().map(|glyph| glyph.c).collect(), *frame)),
        _ => None,
    });
    texts.collect()
}

fn all_text(document: &Document) -> String {
    (0..document.pages.len()).flat_map(|page| texts(document, page)).map(|(text, _)| text).collect()
}

/// Heights of the rows that begin below `y`, from the lines across the page.
fn rows_below(document: &Document, page: usize, y: f32) -> Vec<f32> {
    let lines = document.pages[page].items.iter().filter_map(|item| match item {
        Item::Rule { from, to, .. } if from.1 == to.1 && from.0 < to.0 && from.1 >= y - 0.1 => Some(from.1),
        _ => None,
    });
    let mut lines: Vec<f32> = lines.collect();
    lines.sort_by(f32::total_cmp);
    lines.dedup_by(|one, other| (*one - *other).abs() < 0.1);
    lines.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

#[test]
fn sitting_in_has_five_whole_rows_to_sign_in_on_one_page() {
    for people in [0, 5, 26, 32, 33, 35, 36, 80] {
        let document = lay_out(&filled::sign_in(people).form());
        let last = document.pages.len() - 1;
        let (_, label) = texts(&document, last).into_iter().find(|(text, _)| text == "列席").expect("列席");
        let rows = rows_below(&document, last, label.bottom());
        assert_eq!(rows.len(), 5, "{people} expected: five rows");
        assert!(rows.iter().all(|height| (height - mm(11.0)).abs() < 0.1), "{people}: each of 11 mm, not {rows:?}");
        let foots =
            (0..=last).filter(|page| texts(&document, *page).iter().any(|(text, _)| text.starts_with("请假：")));
        let names_end = if people == 0 { 0 } else { (people - 1) / 36 };
        assert_eq!(foots.collect::<Vec<_>>(), [names_end], "{people}: 应到、实到、请假 once, under the last names");
    }
}

#[test]
fn those_there_are_named_once_and_the_room_for_signatures_is_empty() {
    let entry = yearbook::entry(35, 0, LONG);
    let document = lay_out(&entry.form(Sheet::PORTRAIT));
    assert_eq!(document.pages.len(), 1, "an ordinary occasion of 35 people is one page");
    let written = texts(&document, 0);
    let (_, sign) = written.iter().find(|(text, _)| text == "签到").expect("room for 签到");
    let (_, messages) = written.iter().find(|(text, _)| text == "留言").expect("room for 留言");
    let in_room: Vec<&str> = written
        .iter()
        .filter(|(_, frame)| frame.y >= sign.y - 0.1 && frame.y < messages.y - 0.1)
        .map(|(text, _)| text.as_str())
        .filter(|text| *text != "签到")
        .collect();
    let numbers: Vec<String> = (1..=36).map(|number: u32| number.to_string()).collect();
    assert_eq!(in_room, numbers, "nothing but the numbers of at least 35 places");
    for name in &entry.attendees {
        assert!(written.iter().any(|(text, _)| text.split('　').any(|one| one == name)), "{name} is whole on a line");
    }
    let below = rows_below(&document, 0, messages.y);
    assert!(below[0] >= mm(25.0), "there is room for 留言: {below:?}");
}

#[test]
fn a_reader_finds_every_name_place_and_word() {
    let entry = yearbook::entry(36, 2, LONG);
    let sheet = lay_out(&entry.form(Sheet::PORTRAIT));
    let read = read(&sheet);
    let said = [&entry.title, &entry.time, &entry.place, &entry.topic, &entry.content, &entry.people.guests];
    let names =
        entry.attendees.iter().chain(&entry.people.online).chain(entry.people.on_leave.iter().map(|one| &one.name));
    let captions = entry.photos.iter().map(|plate| &plate.caption);
    for text in said.into_iter().chain(names).chain(captions) {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(read.contains(&text), "{text} is read back");
    }
}

/// What `pdftotext` reads, without blanks: they depend on the reader.
fn read(document: &Document) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    fs::write(&file, report::pdf::write(document, DateTime::UNIX_EPOCH).expect("a PDF")).expect("written");
    let run = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let text = String::from_utf8(run.expect("pdftotext of poppler-utils").stdout).expect("UTF-8");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_scan_of_the_signed_sheet_stands_in_place_of_the_room() {
    let (_, form) = yearbook::forms().into_iter().find(|(name, _)| *name == "yearbook-entry-scan").expect("an entry");
    let document = lay_out(&form);
    let pictures = document.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
        Item::Picture { picture, .. } => Some(picture.id.as_str()),
        _ => None,
    });
    let pictures: Vec<&str> = pictures.collect();
    assert_eq!(pictures, ["photo-0", "photo-1", "photo-2", "scan-1", "scan-2"], "photos, then both pages of the scan");
    let all = all_text(&document);
    assert!(all.contains("签到（扫描件）"), "it says what it is");
    assert!(!all.contains("3536"), "no empty places besides");
    assert!(all.contains("家门口就能参加"), "what was said stands under 留言");
}

#[test]
fn photos_keep_their_shape_within_the_page_and_under_no_text() {
    let days = filled::all().into_iter().filter(|(name, _)| name.starts_with("theme-day"));
    for (name, document) in yearbook::all().into_iter().chain(days) {
        for page in &document.pages {
            let sheet = page.sheet;
            let inside = Frame { x: sheet.left, y: sheet.top, width: sheet.measure(), height: sheet.depth() };
            let pictures: Vec<(Frame, f32)> = page
                .items
                .iter()
                .filter_map(|item| match item {
                    Item::Picture { frame, picture } => Some((*frame, picture.width as f32 / picture.height as f32)),
                    _ => None,
                })
                .collect();
            for (i, (frame, ratio)) in pictures.iter().enumerate() {
                assert!(inside.holds(frame), "{name}: {frame:?} leaves the page");
                assert!((frame.width / frame.height - ratio).abs() < 0.01, "{name}: a photo is neither wide nor flat");
                assert!(frame.width > mm(20.0), "{name}: a photo of {} points shows nothing", frame.width);
                for (other, _) in &pictures[i + 1..] {
                    assert!(!frame.overlaps(other), "{name}: two photos on one spot");
                }
                for item in &page.items {
                    let Item::Text { glyphs, left, baseline, size, .. } = item else { continue };
                    let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else { continue };
                    let ink = Frame {
                        x: left + first.x,
                        y: baseline - size * 0.88,
                        width: last.x + last.width - first.x,
                        height: *size,
                    };
                    assert!(!frame.overlaps(&ink), "{name}: a text stands on a photo");
                }
            }
        }
    }
}

#[test]
fn each_entry_is_found_on_the_page_of_its_title() {
    let keyed = |key: &str, title: &str| Entry {
        landmarks: vec![Landmark::new(key, 2, title)],
        title: title.to_owned(),
        ..yearbook::entry(20, 1, LONG)
    };
    let titles = ["支委会记录", "党员大会记录", "党小组会记录", "主题党日记录", "志愿服务记录"];
    let entries: Vec<Entry> =
        titles.iter().enumerate().map(|(i, title)| keyed(&format!("occasion/{i}"), title)).collect();
    let document = lay_out(&entries[0].run_on(&entries[1..], Sheet::PORTRAIT));
    assert!(document.pages.len() > 2, "five entries run on over several pages");
    assert_eq!(document.anchors.len(), titles.len(), "an anchor each");
    for (anchor, title) in document.anchors.iter().zip(titles) {
        let found = texts(&document, anchor.page).into_iter().find(|(text, _)| text == title);
        let (_, frame) = found.unwrap_or_else(|| panic!("{title} stands on page {}", anchor.page + 1));
        assert!((frame.y - anchor.y).abs() < 0.1, "{title}: the link leads to the title itself");
    }
    let outline: Vec<(&str, usize)> = document.outline.iter().map(|entry| (entry.text.as_str(), entry.page)).collect();
    let expected: Vec<(&str, usize)> =
        titles.iter().zip(&document.anchors).map(|(title, anchor)| (*title, anchor.page)).collect();
    assert_eq!(outline, expected, "the outline leads to the same places");
}

#[test]
fn a_paper_put_into_the_book_is_led_to_like_the_rest() {
    let register = filled::dues::register(35, true).form();
    let own = lay_out(&register);
    let put = lay_out(&placed(register, &[Landmark::new("dues", 0, "党费收缴")]));
    assert_eq!((put.anchors[0].key.as_str(), put.anchors[0].page), ("dues", 0), "found by the book's key");
    assert_eq!(put.outline.len(), 1, "under one name, not two");
    assert_eq!(all_text(&put), all_text(&own), "and says what it says by itself");
}

#[test]
fn pages_for_a_handbook_are_cut_out_of_a4_whole() {
    for (name, small, sheets, paper) in [
        ("a5", yearbook::entry(35, 2, LONG).form(Sheet::A5), 1, Sheet::LANDSCAPE),
        ("16", filled::theme_day(LONG).record().form_on(Sheet::SIXTEENMO), 2, Sheet::PORTRAIT),
    ] {
        let small = lay_out(&small);
        assert_eq!(small.pages.len(), 2, "{name}: two small pages");
        let own = small.pages[0].sheet;
        let pasted = report::forms::paste::on_a4(small.clone());
        assert_eq!(pasted.pages.len(), sheets, "{name}: as many on a sheet as it takes");
        assert_eq!(all_text(&pasted), all_text(&small), "{name}: nothing is lost");
        let page = &pasted.pages[0];
        assert_eq!((page.sheet.width, page.sheet.height), (paper.width, paper.height), "{name}: A4");
        let dashes = page.items.iter().filter(|item| matches!(item, Item::Rule { weight, .. } if *weight == 0.4));
        let ends = dashes.flat_map(|item| match item {
            Item::Rule { from, to, .. } => [*from, *to],
            _ => panic!("a rule"),
        });
        let ends: Vec<(f32, f32)> = ends.collect();
        assert!(!ends.is_empty(), "{name}: there is a line to cut along");
        let upright = ends.iter().map(|(x, _)| *x);
        let (least, most) = (upright.clone().fold(f32::MAX, f32::min), upright.fold(0.0, f32::max));
        if sheets == 2 {
            assert!((most - least - own.width).abs() < 0.1, "{name}: the frame is as wide as the handbook's page");
        }
    }
    let a4 = lay_out(&filled::theme_day(LONG).record().form());
    assert_eq!(report::forms::paste::on_a4(a4.clone()), a4, "what is A4 already stays as it is");
}

#[test]
fn for_the_pen_there_is_room_in_every_box_and_no_made_up_figure() {
    for (name, document) in yearbook::all().into_iter().filter(|(name, _)| name.ends_with("-empty")) {
        let all = all_text(&document);
        for made_up in ["0人", "0 人", "0.00", "—%", "无"] {
            assert!(!all.contains(made_up), "{name} says 「{made_up}」 where a person is to write");
        }
    }
    let entry = lay_out(&Entry::default().form(Sheet::PORTRAIT));
    assert_eq!(entry.pages.len(), 1, "an entry by hand is one page");
    let all = all_text(&entry);
    for asked in ["时间", "地点", "主持人：", "应到", "内容简述", "签到", "留言"] {
        assert!(all.contains(asked), "the blank page asks for {asked}");
    }
    let (_, content) = texts(&entry, 0).into_iter().find(|(text, _)| text == "内容简述").expect("内容简述");
    assert!(content.height > mm(65.0), "room to write what was done");
}
