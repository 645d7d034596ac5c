//! Signed sheets that come as PDF: their pages stand in the book as they are, and what is hostile is refused in time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bound/mod.rs"]
mod bound;
#[path = "filled/mod.rs"]
mod filled;

use std::{
    io::Write,
    time::{Duration, Instant},
};

use bound::{pages_of, photo, words_of};
use chrono::DateTime;
use flate2::{Compression, write::ZlibEncoder};
use report::{
    bind::{Run, Volume, bind},
    forms::yearbook::entry::{Entry, Signatures},
    page::{Item, Picture, Sheet, lay_out},
    scan::{MOST_PAGES, ScanError, check, pages},
};

/// A file of these objects, numbered from 1; the first is the catalog.
fn pdf(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.5\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        writeln!(file, "{} 0 obj", number + 1).expect("written");
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let table = file.len();
    writeln!(file, "xref\n0 {}\n0000000000 65535 f ", objects.len() + 1).expect("written");
    for place in places {
        writeln!(file, "{place:010} 00000 n ").expect("written");
    }
    write!(file, "trailer\n<</Size {}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF", objects.len() + 1)
        .expect("written");
    file
}

fn stream(head: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<</Length {}{head}>>stream\n", data.len()).into_bytes();
    object.extend_from_slice(data);
    object.extend_from_slice(b"\nendstream");
    object
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(data).expect("packed");
    encoder.finish().expect("packed")
}

/// Catalog, page tree and a page with these entries and this object for its contents.
fn one_page(page: &str, contents: Vec<u8>) -> Vec<u8> {
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R{page}>>");
    pdf(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            page.into(),
            contents,
        ],
        "",
    )
}

/// Pages of these sizes, each saying its number in its middle.
fn said(sizes: &[(u32, u32, u32)]) -> Vec<u8> {
    let kids: String = (0..sizes.len()).map(|i| format!("{} 0 R ", 4 + 2 * i)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}/Resources<</Font<</F 3 0 R>>>>>>", sizes.len()).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ];
    for (i, (width, height, turned)) in sizes.iter().enumerate() {
        let contents = 5 + 2 * i;
        let page = format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Rotate {turned}/Contents {contents} 0 R>>"
        );
        objects.push(page.into_bytes());
        let text = format!("BT /F 40 Tf {} {} Td (SIGNED{}) Tj ET", width / 3, height / 2, i + 1);
        objects.push(stream("/Filter/FlateDecode", &packed(text.as_bytes())));
    }
    pdf(&objects, "")
}

/// What the scanner of an all-in-one printer makes: a page that is a photo.
fn scanned(width: u32, height: u32) -> (Vec<u8>, Vec<u8>) {
    let (_, jpeg) = photo("sheet", width, height);
    let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.32 841.92]/Contents 4 0 R/Resources<</XObject<</Im0 5 0 R>>>>>>";
    let image = format!(
        "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
    );
    let objects = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        page.into(),
        stream("", b"q 595.32 0 0 841.92 0 0 cm /Im0 Do Q"),
        stream(&image, &jpeg),
    ];
    (pdf(&objects, ""), jpeg)
}

fn entry_with(file: &[u8]) -> Entry {
    let sizes = pages(file.to_vec()).expect("a scan");
    let kept = file.to_vec();
    let scans = Picture::pages_of("scan", &sizes, move || Ok(kept.clone()));
    Entry { signatures: Signatures::Scanned(scans), ..filled::yearbook::entry(20, 2, "学习党章。") }
}

fn bound(entry: &Entry) -> report::bind::Bound {
    let runs = vec![Run::new(entry.form(Sheet::PORTRAIT))];
    let volume = Volume { title: "一本通".to_owned(), runs, ..Volume::default() };
    bind(volume, DateTime::UNIX_EPOCH).expect("a book")
}

#[test]
fn each_page_of_a_scan_stands_in_its_place_as_it_is() {
    // Upright, lying, A3 lying, and upright paper that was scanned on its side.
    let file = said(&[(595, 842, 0), (842, 595, 0), (1191, 842, 0), (842, 595, 90)]);
    check(file.clone()).expect("it can be printed");
    let entry = entry_with(&file);
    let document = lay_out(&entry.form(Sheet::PORTRAIT));
    let frames: Vec<_> = document
        .pages
        .iter()
        .enumerate()
        .flat_map(|(number, page)| page.items.iter().map(move |item| (number, item)))
        .filter_map(|(number, item)| match item {
            Item::Picture { frame, picture } if picture.id.starts_with("scan/") => Some((number, *frame)),
            _ => None,
        })
        .collect();
    assert_eq!(frames.len(), 4, "each page has its place");
    assert!(frames[3].1.height > frames[3].1.width, "a page that is turned when it is read stands upright");
    let bound = bound(&entry);
    assert_eq!((bound.lost, bound.unread), (vec![], vec![]), "nothing is missing");
    let words = words_of(&bound.bytes);
    for (i, (page, frame)) in frames.iter().enumerate() {
        let said = format!("SIGNED{}", i + 1);
        let found: Vec<_> = words[*page].words.iter().filter(|word| word.text == said).collect();
        let [word] = found[..] else { panic!("{said} stands once on page {page}") };
        let inside =
            word.left >= frame.x && word.right <= frame.right() && word.top >= frame.y && word.bottom <= frame.bottom();
        assert!(inside, "{word:?} stands within {frame:?}");
    }
    let read = lopdf::Document::load_mem(&bound.bytes).expect("another library reads it");
    assert_eq!(read.get_pages().len(), document.pages.len(), "and finds its pages");
}

#[test]
fn what_the_scanner_made_is_not_made_anew() {
    let (file, jpeg) = scanned(620, 877);
    check(file.clone()).expect("it can be printed");
    let bytes = bound(&entry_with(&file)).bytes;
    let kept = bytes.windows(jpeg.len()).any(|window| window == jpeg);
    assert!(kept, "the pixels are those of the scanner, byte by byte");
    let again = bound(&entry_with(&file)).bytes;
    assert!(bytes == again, "the same book is the same file");
}

#[test]
fn a_scan_that_is_gone_when_the_book_is_written_leaves_a_frame() {
    let sizes = pages(said(&[(595, 842, 0)])).expect("a scan");
    let scans = Picture::pages_of("scan", &sizes, || Err("gone".to_owned()));
    let entry = Entry { signatures: Signatures::Scanned(scans), ..filled::yearbook::entry(20, 0, "学习党章。") };
    let bound = bound(&entry);
    assert_eq!(bound.lost, ["scan/0"], "it is named, and the book is there");
    assert!(pages_of(&bound.bytes).concat().contains("学习党章"), "with all the rest");
}

#[test]
fn an_unread_sheet_keeps_its_room_and_is_named() {
    let entry = Entry { unread: vec!["签到表.pdf".to_owned()], ..filled::yearbook::entry(20, 0, "学习党章。") };
    let bound = bound(&entry);
    assert_eq!(bound.unread, ["签到表.pdf"], "for whoever prints it");
    assert!(pages_of(&bound.bytes).concat().contains("签到"), "the room for the pen is there");
}

/// Refused, in a time in which nobody wonders.
fn refused(what: &str, file: Vec<u8>) -> ScanError {
    let began = Instant::now();
    let error = check(file.clone()).expect_err(what);
    let took = began.elapsed();
    assert!(took < Duration::from_secs(4), "{what} took {took:?}, unoptimised");
    if let Ok(sizes) = pages(file.clone()) {
        // What shows only when it is copied leaves an empty frame.
        let scans = Picture::pages_of("scan", &sizes, move || Ok(file.clone()));
        let entry =
            Entry { signatures: Signatures::Scanned(scans), ..filled::yearbook::entry(20, 0, "学习党章。") };
        assert!(!bound(&entry).lost.is_empty(), "{what}: the book is printed without it");
    }
    error
}

#[test]
fn a_bomb_is_not_unpacked() {
    let zeros = vec![b'q'; 300 << 20];
    let bomb = packed(&zeros);
    assert!(bomb.len() < 1 << 20, "small to look at");
    let flate = "/Filter/FlateDecode";
    assert_eq!(refused("a page of 300 MB", one_page("", stream(flate, &bomb))), ScanError::TooHeavy);
    let twice = packed(&bomb);
    let nested = one_page("", stream("/Filter[/FlateDecode/FlateDecode]", &twice));
    assert_eq!(refused("packed twice", nested), ScanError::TooHeavy);
    // Hidden in a stream whose first megabyte is harmless when it is unpacked once.
    let mut hidden = ZlibEncoder::new(Vec::new(), Compression::none());
    hidden.write_all(&vec![b'q'; 2 << 20]).and_then(|()| hidden.write_all(&zeros)).expect("packed");
    let hidden = packed(&hidden.finish().expect("packed"));
    let nested = one_page("", stream("/Filter[/FlateDecode/FlateDecode]", &hidden));
    assert_eq!(refused("packed twice, with a harmless beginning", nested), ScanError::TooHeavy);
    let operators = packed(&b"q Q ".repeat(9 << 18));
    assert_eq!(refused("operators of 9 MB", one_page("", stream(flate, &operators))), ScanError::TooHeavy);
    let many = pdf(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[{}]>>", "4 0 R ".repeat(10_000))
                .into_bytes(),
            stream(flate, &packed(&b"q Q ".repeat(7 << 18))),
        ],
        "",
    );
    assert_eq!(refused("one piece ten thousand times", many), ScanError::TooHeavy);
    let names = ["/LZWDecode", "/RunLengthDecode", "/ASCII85Decode", "/#4cZW#44ecode"];
    for name in names {
        let unusual = one_page("", stream(&format!("/Filter{name}"), b"abc"));
        assert_eq!(refused(name, unusual), ScanError::Unusual);
    }
    // A list of objects as large as a book.
    let mut list = b"7 0 ".to_vec();
    list.extend(b"<<>>".repeat(1 << 20));
    let objects = one_page("", stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed(&list)));
    assert_eq!(refused("a million objects", objects), ScanError::TooHeavy);
}

#[test]
fn a_stream_is_as_long_as_it_says() {
    let data = b"q Q".to_vec();
    let with = |length: &str, more: &[&str]| {
        let mut contents = format!("<</Length {length}>>stream\n").into_bytes();
        contents.extend_from_slice(&data);
        contents.extend_from_slice(b"\r\nendstream");
        let page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>".to_vec();
        let mut objects =
            vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(), page];
        objects.push(contents);
        objects.extend(more.iter().map(|object| object.as_bytes().to_vec()));
        pdf(&objects, "")
    };
    assert_eq!(check(with("3", &[])), Ok(()), "where it stands");
    assert_eq!(check(with("5 0 R", &["3"])), Ok(()), "as an object of its own, as many scanners have it");
    let others = [("2", vec![]), ("9999999", vec![]), ("5 0 R", vec!["2"]), ("5 0 R", vec![])];
    for (length, more) in others {
        let error = refused(length, with(length, &more));
        assert!(matches!(error, ScanError::Damaged { .. }), "{length} {more:?}: its end is looked for again and again");
    }
    let twice = with("5 0 R", &["3\nendobj\n5 0 obj\n2"]);
    assert!(matches!(refused("two lengths", twice), ScanError::Damaged { .. }), "nobody knows which counts");
}

#[test]
fn a_picture_has_no_more_dots_than_a_page() {
    let claims = |width: u32, height: u32| {
        let (file, _) = scanned(64, 90);
        let bytes = file.windows(20).position(|window| window == b"/Width 64/Height 90/").expect("it");
        let mut claimed = file[..bytes].to_vec();
        claimed.extend(format!("/Width {width}/Height {height}/").bytes());
        claimed.extend(&file[bytes + 20..]);
        claimed
    };
    assert_eq!(check(claims(7016, 9933)), Ok(()), "A3 at 600 dots an inch");
    assert_eq!(refused("a picture of 900 million dots", claims(30_000, 30_000)), ScanError::TooHeavy);
    let (mut own, jpeg) = scanned(64, 90);
    let at = own.windows(jpeg.len()).position(|window| window == jpeg).expect("the photo");
    let frame = jpeg.windows(2).position(|pair| pair[0] == 0xFF && matches!(pair[1], 0xC0 | 0xC2)).expect("its head");
    own[at + frame + 5..at + frame + 9].fill(0xF0);
    assert_eq!(refused("a JPEG that is larger than its page says", own), ScanError::TooHeavy);
}

#[test]
fn what_the_limits_allow_is_read_soon() {
    // As many references as there may be, to the largest object there may be.
    let names: String = (0..4_900).map(|n| format!("/X{n} 5 0 R")).collect();
    let page =
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<<{names}>>>>>>");
    let heavy = format!("<<{}>>", "/A 1".repeat(200_000));
    let file = pdf(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            page.into_bytes(),
            stream("", b"q Q"),
            heavy.into_bytes(),
        ],
        "",
    );
    let began = Instant::now();
    let _ = check(file);
    assert!(began.elapsed() < Duration::from_secs(4), "it took {:?}, unoptimised", began.elapsed());
}

#[test]
fn ten_thousand_pages_are_no_sheet() {
    let many = said(&vec![(595, 842, 0); MOST_PAGES + 1]);
    assert_eq!(refused("a page too many", many), ScanError::TooManyPages { count: MOST_PAGES + 1 });
    let kids = format!("<</Type/Pages/Kids[{}]/Count 10000>>", "<</Type/Page>>".repeat(10_000));
    let inline = pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), kids.into_bytes()], "");
    assert_eq!(refused("ten thousand pages in a line", inline), ScanError::TooManyPages { count: 10_000 });
    let objects = said(&vec![(595, 842, 0); 10_000]);
    assert_eq!(refused("ten thousand pages", objects), ScanError::TooHeavy);
}

#[test]
fn deep_and_circular_files_end() {
    let deep = one_page(
        &format!("/Resources<</XObject<</X{}{}>>>>", "[".repeat(100_000), "]".repeat(100_000)),
        stream("", b"q Q"),
    );
    let began = Instant::now();
    let _ = check(deep);
    let deeper = one_page(
        &format!("/Resources<</XObject<</X {}{}>>>>", "<</X ".repeat(400), ">>".repeat(400)),
        stream("", b"q Q"),
    );
    let _ = check(deeper);
    let circle =
        pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>".to_vec()], "");
    refused("a tree that is a circle", circle);
    let mut chain = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
    chain.extend((3..15_000).map(|next| format!("<</Type/Pages/Kids[{next} 0 R]/Count 1>>").into_bytes()));
    refused("a tree fifteen thousand deep", pdf(&chain, ""));
    let own = one_page(
        "/Resources<</XObject<</X 4 0 R>>>>",
        stream("/Subtype/Form/Resources<</XObject<</X 4 0 R>>>>", b"/X Do"),
    );
    let _ = check(own);
    assert!(began.elapsed() < Duration::from_secs(8), "all of it took {:?}, unoptimised", began.elapsed());
}

#[test]
fn what_asks_for_a_password_says_so() {
    let file = said(&[(595, 842, 0)]);
    let text = String::from_utf8_lossy(&file).replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2>>");
    assert_eq!(check(text.into_bytes()), Err(ScanError::Encrypted), "it can't be read without");
}

#[test]
fn a_broken_table_is_mended_and_a_broken_file_refused() {
    let file = said(&[(595, 842, 0), (842, 595, 0)]);
    let table = file.windows(9).rposition(|window| window == b"startxref").expect("it");
    let mut wrong = file.clone();
    wrong[table + 10] = b'9';
    assert_eq!(pages(wrong).map(|pages| pages.len()), Ok(2), "the objects are found without the table");
    for cut in (0..file.len() - 8).step_by(97) {
        // Whatever comes of it, it ends and says so.
        if let Ok(pages) = pages(file[..cut].to_vec()) {
            assert!(!pages.is_empty(), "what is read has pages");
        }
    }
    assert!(matches!(check(b"%PDF-1.7\n%%EOF".to_vec()), Err(ScanError::Damaged { .. })), "nothing in it");
    for (width, height) in [(1, 1), (100_000, 100_000), (5000, 80)] {
        let strange = said(&[(width, height, 0)]);
        assert!(matches!(check(strange), Err(ScanError::Damaged { .. })), "{width} × {height} points are no paper");
    }
}

#[test]
fn bytes_changed_by_chance_end_nothing() {
    let (scan, _) = scanned(64, 90);
    let files = [said(&[(595, 842, 0), (842, 595, 90)]), scan];
    let mut chance: u64 = 0x9E37_79B9;
    let mut next = |below: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) as usize % below
    };
    let mut read = 0;
    for round in 0..400 {
        let mut file = files[round % 2].clone();
        for _ in 0..=next(4) {
            let at = next(file.len());
            file[at] = next(256) as u8;
        }
        read += usize::from(check(file).is_ok());
    }
    assert!(read > 40, "some are whole enough to be read: {read}");
}
