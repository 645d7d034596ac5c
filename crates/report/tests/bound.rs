//! A volume as a reader gets it: numbers of the 目录, links, outline, labels, margins, photos, read back from the bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bound/mod.rs"]
mod bound;

use std::collections::BTreeSet;

use bound::{Words, book, contents, instant, keys, occasion, pages_of, photo, words_of};
use lopdf::{Dictionary, Document, Object, ObjectId};
use report::{
    bind::{Bound, Run, Sides, Volume, bind, bind_each, paging},
    page::{Block, mm},
};

fn bound(volume: Volume) -> Bound {
    bind(volume, instant()).expect("a volume")
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("reads back")
}

/// The page an explicit destination leads to, from 1.
fn leads_to(file: &Document, dictionary: &Dictionary) -> u32 {
    let destination = dictionary.get(b"Dest").and_then(Object::as_array).expect("a destination");
    let page = destination[0].as_reference().expect("a page");
    file.get_pages().into_iter().find(|(_, id)| *id == page).map(|(number, _)| number).expect("a page of the file")
}

#[test]
fn every_line_of_the_contents_names_the_page_of_its_heading() {
    let volume = book(60);
    let lines = volume.contents.clone();
    let bound = bound(volume);
    let pages = pages_of(&bound.bytes);
    assert_eq!(pages.len(), bound.pages as usize, "as many pages as it says");
    let said = contents(&pages);
    assert_eq!(said.len(), lines.len(), "each line of the 目录 stands in it once, with a number");
    for line in &lines {
        let number = said[&bound::letters(&line.text)];
        assert_eq!(bound.places[&line.key], number, "{}: the number that is printed", line.text);
        let heading = bound::letters(&line.text);
        assert!(pages[number as usize - 1].contains(&heading), "page {number} has the heading {heading}");
        assert!(!pages[number as usize - 2].contains(&heading), "{heading} does not begin before page {number}");
    }
}

#[test]
fn links_of_the_contents_lead_to_the_pages_they_name() {
    let volume = book(60);
    let lines = volume.contents.clone();
    let bound = bound(volume);
    let file = read(&bound.bytes);
    let mut led = Vec::new();
    for (_, id) in file.get_pages() {
        let page = file.get_dictionary(id).expect("a page");
        let Ok(links) = page.get(b"Annots").and_then(Object::as_array) else { continue };
        led.extend(links.iter().map(|link| {
            let link = file.get_dictionary(link.as_reference().expect("a link")).expect("a link");
            leads_to(&file, link)
        }));
    }
    let expected: Vec<u32> = lines.iter().map(|line| bound.places[&line.key]).collect();
    assert_eq!(led, expected, "the lines of the 目录, in order");
}

#[test]
fn the_outline_is_nested_and_leads_there() {
    let bound = bound(book(60));
    let file = read(&bound.bytes);
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"PageMode").and_then(Object::as_name).ok(), Some(&b"UseOutlines"[..]), "it shows at once");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).ok(), Some(&b"zh-CN"[..]), "in Chinese");
    let root = catalog.get(b"Outlines").and_then(Object::as_reference).expect("an outline");
    let outer = children(&file, root);
    let titles: Vec<String> = outer.iter().map(|id| title(&file, *id)).collect();
    assert_eq!(titles, ["封面", "目录", "党员名册", "组织生活"], "sections are outermost");
    let inner = children(&file, outer[3]);
    assert_eq!(inner.len(), 60, "the occasions stand under their section");
    for (i, id) in inner.iter().enumerate() {
        let entry = file.get_dictionary(*id).expect("an entry");
        let key = format!("occasion/{}", i + 1);
        assert_eq!(leads_to(&file, entry), bound.places[&key], "{key}");
    }
}

fn children(file: &Document, parent: ObjectId) -> Vec<ObjectId> {
    let mut next = file.get_dictionary(parent).and_then(|entry| entry.get(b"First")).and_then(Object::as_reference);
    let mut children = Vec::new();
    while let Ok(child) = next {
        children.push(child);
        next = file.get_dictionary(child).and_then(|entry| entry.get(b"Next")).and_then(Object::as_reference);
    }
    let last = file.get_dictionary(parent).and_then(|entry| entry.get(b"Last")).and_then(Object::as_reference);
    assert_eq!(last.ok(), children.last().copied(), "the last is the last");
    children
}

fn title(file: &Document, entry: ObjectId) -> String {
    let title = file.get_dictionary(entry).and_then(|entry| entry.get(b"Title")).and_then(Object::as_str);
    let units: Vec<u16> = title.expect("a title")[2..].chunks(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

#[test]
fn readers_show_the_printed_numbers() {
    let labels = |bytes: &[u8]| -> Vec<(i64, i64)> {
        let file = read(bytes);
        let tree = file.catalog().and_then(|catalog| catalog.get(b"PageLabels")).expect("labels").as_reference();
        let tree = file.get_dictionary(tree.expect("a reference")).expect("a tree");
        let entries = tree.get(b"Nums").and_then(Object::as_array).expect("entries");
        let start = |label: &Object| {
            let label = file.get_dictionary(label.as_reference().expect("a label")).expect("a label");
            label.get(b"St").and_then(Object::as_i64).unwrap_or_default()
        };
        entries.chunks(2).map(|entry| (entry[0].as_i64().expect("a page"), start(&entry[1]))).collect()
    };
    assert_eq!(labels(&bound(book(3)).bytes), [(0, 1)], "a whole book goes on from 1");
    let before = i64::from(bound(book(3)).first_pages[3]) - 1;
    let mut later = book(3);
    later.runs[3].numbers_from = Some(41);
    let later = bound(later);
    assert_eq!(later.first_pages[3], 41, "a run that begins elsewhere");
    assert_eq!(labels(&later.bytes), [(0, 1), (before, 41)], "the labels begin anew there");
}

#[test]
fn margins_and_numbers_change_sides_with_the_sheet() {
    let outside = |sides: Sides| {
        let bound = bound(Volume { sides, ..book(8) });
        words_of(&bound.bytes)
    };
    // A closing mark at the end of a line gives up its blank, which the reader still counts.
    let (binding, edge) = (mm(25.0) - 5.0, mm(12.0) - 5.0);
    for (sides, mirrored) in [(Sides::Two, true), (Sides::One, false)] {
        for (page, number) in outside(sides).into_iter().zip(1..) {
            let Words { width, height, words } = page;
            let back = mirrored && number % 2 == 0;
            let (left, right) = if back { (edge, binding) } else { (binding, edge) };
            let (top, bottom) = if back { (mm(12.0), mm(25.0)) } else { (mm(25.0), mm(12.0)) };
            let lies = width > height;
            let dashes: Vec<_> = words.iter().filter(|word| word.text.starts_with('—')).collect();
            assert_eq!(dashes.is_empty(), number == 1, "every page but the cover says its number: {number}");
            for word in &words {
                if word.text.contains('—') || word.text == number.to_string() {
                    continue;
                }
                if lies {
                    assert!(word.top >= top - 8.0 * 3.0 && word.bottom <= height - bottom + 6.0, "{number}: {word:?}");
                } else {
                    assert!(word.left >= left && word.right <= width - right, "{number} {sides:?}: {word:?}");
                }
            }
            let Some(dash) = dashes.first() else { continue };
            if lies {
                assert!(dash.right < mm(13.0), "{number}: the foot of the upright sheet is at the left of a lying one");
                assert_eq!(dash.top > height / 2.0, !back, "{number}: its outside is below on a front");
            } else {
                assert!(dash.top > height - mm(14.0), "{number}: the number stands in the bottom margin");
                assert_eq!(dash.left > width / 2.0, !back, "{number}: at the outside");
            }
        }
    }
}

#[test]
fn all_characters_come_back() {
    let bound = bound(book(12));
    assert!(bound.missing.is_empty(), "every character has a typeface");
    let all = pages_of(&bound.bytes).concat();
    for name in bound::NAMES {
        assert!(all.contains(name), "{name} can be read in the book");
    }
}

#[test]
fn a_photo_is_in_the_file_as_it_came_and_once() {
    let mut volume = book(4);
    let (picture, jpeg) = photo("a", 160, 120);
    for run in &mut volume.runs[3..5] {
        let plate = report::page::Plate { picture: picture.clone(), caption: "会场".to_owned() };
        run.form.blocks.push(Block::Pictures { plates: vec![plate], columns: 2, height_mm: 60.0 });
    }
    let bound = bound(volume);
    let file = read(&bound.bytes);
    let photos: Vec<_> = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image"))
        .collect();
    assert_eq!(photos.len(), 1, "printed twice, kept once");
    assert_eq!(photos[0].content, jpeg, "not made worse by setting it again");
    let said = |key: &[u8]| photos[0].dict.get(key).and_then(Object::as_i64).ok();
    assert_eq!((said(b"Width"), said(b"Height")), (Some(160), Some(120)), "as large as it is");
    assert!(bound.lost.is_empty(), "nothing is lost");
}

#[test]
fn a_photo_that_can_not_be_had_is_named_and_does_not_stop_the_book() {
    let mut volume = book(2);
    let gone = report::page::Picture::new("gone", 40, 30, || Err("no such file".to_owned()));
    let broken = report::page::Picture::new("broken", 40, 30, || Ok(b"not a picture".to_vec()));
    let plates = [gone, broken].map(|picture| report::page::Plate { picture, caption: String::new() });
    volume.runs[3].form.blocks.push(Block::Pictures { plates: plates.to_vec(), columns: 2, height_mm: 40.0 });
    assert_eq!(bound(volume).lost, ["broken", "gone"], "both, by name");
}

#[test]
fn the_same_book_at_the_same_time_is_the_same_file() {
    let whole = bound(book(20));
    assert!(whole.bytes.starts_with(b"%PDF-1.7"), "PDF 1.7");
    assert!(bound(book(20)) == whole, "nothing in the file comes by chance");
    let Volume { runs, .. } = book(20);
    let mut first = book(20);
    first.runs.truncate(5);
    let one_by_one = runs.into_iter().skip(5).map(Ok::<_, report::Error>);
    let each = bind_each(first, one_by_one, instant()).expect("a volume");
    assert!(each == whole, "papers that come one by one make the same file");
    let paging = paging(&book(20)).expect("numbers");
    assert_eq!(paging.places, whole.places, "the numbers are known without writing");
    assert_eq!((paging.pages, paging.first_pages, paging.last_page), (whole.pages, whole.first_pages, whole.last_page));
}

#[test]
fn some_pages_of_the_book_are_its_pages() {
    let whole = bound(book(20));
    let all = pages_of(&whole.bytes);
    let some = |on_own_sides| bound(Volume { only: Some(vec![6..=8, 11..=11]), on_own_sides, ..book(20) });
    let part = some(false);
    let pages = pages_of(&part.bytes);
    assert_eq!(pages, [5, 6, 7, 10].map(|page| all[page].clone()), "with the numbers they have in the whole");
    assert_eq!(part.places, whole.places, "all numbers stay known");
    let part = some(true);
    let pages = pages_of(&part.bytes);
    let expected = ["", &all[5], &all[6], &all[7], &all[10]];
    assert_eq!(pages, expected, "page 6 is the back of a sheet, 7 a front, 8 its back, 11 the next front");
}

#[test]
fn a_part_says_the_numbers_of_the_whole() {
    let whole = bound(book(20));
    let Volume { runs, contents: lines, .. } = book(20);
    let part =
        |runs: Vec<Run>| Volume { runs, contents: lines.clone(), known: whole.places.clone(), ..Volume::default() };
    let all = pages_of(&whole.bytes);
    let fifth = runs[6].clone().numbered_from(whole.first_pages[6]);
    assert_eq!(pages_of(&bound(part(vec![fifth])).bytes)[0], all[whole.first_pages[6] as usize - 1], "one record");
    let alone = pages_of(&bound(part(vec![Run::contents().numbered_from(2)])).bytes);
    assert_eq!(contents(&alone), contents(&all), "the 目录 alone has all its numbers");
}

#[test]
fn the_imprint_stands_on_the_last_page_or_on_one_of_its_own() {
    let imprint = "本册数据摘要 9f2c41 历史链 81 号";
    let small = bound(Volume { imprint: imprint.to_owned(), ..book(3) });
    let pages = pages_of(&small.bytes);
    assert_eq!(pages.len(), bound(book(3)).pages as usize, "it takes no page where there is room");
    assert!(pages[pages.len() - 1].contains(&bound::letters(imprint)), "at the foot of the last");
    let mut full = book(3);
    let last = full.runs.len() - 1;
    full.runs[last] = Run::new(occasion(4, 52));
    let without = bound(Volume { ..full.clone() });
    let with = bound(Volume { imprint: imprint.to_owned(), ..full });
    assert_eq!(with.pages, without.pages + 1, "a page of its own after a full one");
    let pages = pages_of(&with.bytes);
    assert!(pages[pages.len() - 1].contains(&bound::letters(imprint)));
    assert!(pages[pages.len() - 1].ends_with(&format!("—{}—", with.last_page)), "with its number");
}

#[test]
fn characters_of_one_shape_keep_their_meaning() {
    let typeface = report::typeface::Typeface::Song;
    let mut first_of = std::collections::BTreeMap::new();
    let mut alike = BTreeSet::new();
    for c in ('\u{a1}'..='\u{ffef}').filter(|c| c.is_alphanumeric()) {
        let Some(covered) = report::typeface::cover(&c.to_string(), typeface).pop() else { continue };
        if covered.typeface == typeface && covered.c == c {
            match first_of.get(&covered.shape.glyph) {
                None => drop(first_of.insert(covered.shape.glyph, c)),
                Some(other) => drop(alike.insert((*other, c))),
            }
        }
    }
    assert!(!alike.is_empty(), "宋 has characters that share a shape: nothing to try otherwise");
    let text: String = alike.iter().take(60).map(|(a, b)| format!("甲{a}乙{b}丙")).collect();
    let mut volume = book(1);
    volume.runs[3].form.blocks.push(Block::Text(text.clone(), report::forms::VALUE));
    let all = pages_of(&bound(volume).bytes).concat();
    for (a, b) in alike.iter().take(60) {
        let wanted = format!("甲{a}乙{b}丙");
        assert!(all.contains(&wanted), "U+{:04X} and U+{:04X} are read as themselves", *a as u32, *b as u32);
    }
}

#[test]
fn a_long_book_is_bound() {
    let volume = book(400);
    let count = volume.contents.len();
    let bound = bound(volume);
    let pages = pages_of(&bound.bytes);
    let said = contents(&pages);
    assert_eq!(said.len(), count, "a 目录 of several pages");
    assert_eq!(said.values().copied().max(), Some(bound.places[&keys(400)]), "up to the last entry");
}
