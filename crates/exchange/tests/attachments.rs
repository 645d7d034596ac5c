//! Photos and papers as people choose them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, io::Cursor, path::PathBuf};

use domain::attachment::AttachmentKind;
use exchange::attachment::{
    AttachmentError, LONGEST_SIDE, MAX_PAPER_BYTES, MOST_PHOTO_BYTES, Ready, THUMBNAIL_SIDE, read, thumbnail,
};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

fn sample(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/samples");
    fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn written(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).expect("written");
    bytes.into_inner()
}

fn photo(name: &str, bytes: &[u8]) -> (Ready, RgbImage) {
    let ready = read(name, bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    let image = image::load_from_memory_with_format(&ready.content, ImageFormat::Jpeg).expect("a JPEG").into_rgb8();
    assert_eq!(ready.pixels, Some(image.dimensions()), "{name} tells its size");
    (ready, image)
}

fn refused(name: &str, bytes: &[u8]) -> AttachmentError {
    read(name, bytes).expect_err("it is not attached")
}

/// An archive with one file in it.
fn archive(name: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("begun");
    std::io::Write::write_all(&mut writer, "内容".as_bytes()).expect("written");
    writer.finish().expect("finished").into_inner()
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn a_telephones_photo_is_turned_upright_and_tells_no_place() {
    let bytes = sample("receipt.jpg");
    assert!(has(&bytes, b"Exif") && has(&bytes, b"TestCam"), "the sample has what a telephone writes");
    let (ready, image) = photo("receipt.jpg", &bytes);
    assert_eq!(image.dimensions(), (900, 1200), "it lay on its side");
    assert_eq!(ready.taken_at.expect("the day").to_string(), "2026-10-15 09:30:00", "by the camera's clock");
    assert!(!has(&ready.content, b"Exif") && !has(&ready.content, b"TestCam"), "neither place nor telephone is kept");
    // The seal of the sample is at the right below; turned to the right it is at the left below.
    let Rgb([red, green, _]) = *image.get_pixel(250, 900);
    assert!(red > 120 && green < 80, "the red seal is where turning right puts it: {red} {green}");
}

#[test]
fn a_large_photo_is_made_small_and_a_small_one_is_not_made_large() {
    let noise = |x: u32, y: u32| u8::try_from((x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 8 & 0xFF);
    let large = RgbImage::from_fn(3000, 1500, |x, y| Rgb([noise(x, y).unwrap_or(0), (x / 12) as u8, (y / 6) as u8]));
    let (ready, image) = photo("DSC1.JPG", &written(large, ImageFormat::Jpeg));
    assert_eq!(image.dimensions(), (LONGEST_SIDE, 1000), "its shape stays");
    assert!(ready.content.len() < 3 * MOST_PHOTO_BYTES, "even noise becomes small: {}", ready.content.len());
    let small = RgbImage::from_pixel(300, 200, Rgb([250, 250, 250]));
    let (ready, image) = photo("小票.png", &written(small, ImageFormat::Png));
    assert_eq!(image.dimensions(), (300, 200), "nothing is invented");
    assert_eq!((ready.kind, ready.taken_at), (AttachmentKind::Photo, None), "a screenshot has no camera");
}

#[test]
fn what_is_transparent_is_white_as_on_paper() {
    let drawn = RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0]));
    let (_, image) = photo("签名.png", &written(drawn, ImageFormat::Png));
    assert!(image.get_pixel(20, 20).0.iter().all(|channel| *channel > 250), "not black");
}

#[test]
fn the_same_photo_is_the_same_content() {
    let bytes = sample("receipt.jpg");
    assert_eq!(read("一.jpg", &bytes), read("二.jpg", &bytes), "so that it is kept once");
}

#[test]
fn a_pdf_is_kept_as_it_is() {
    let bytes = sample("invoice.pdf");
    let ready = read("发票.PDF", &bytes).expect("kept");
    assert_eq!((ready.kind, &ready.content, ready.pixels), (AttachmentKind::Pdf, &bytes, None), "byte by byte");
    assert_eq!(refused("发票.pdf", &bytes[..bytes.len() / 2]).code(), "attachment.damaged", "half of it is not");
}

#[test]
fn an_iphones_photo_is_a_photo_like_others() {
    let bytes = sample("photo.heic");
    let (ready, image) = photo("IMG_0815.HEIC", &bytes);
    assert_eq!(image.dimensions(), (900, 1200), "as it was held");
    assert_eq!(ready.taken_at.expect("the day").to_string(), "2026-10-14 16:40:00", "by the telephone's clock");
    assert!(has(&bytes, b"TestPhone") && !has(&ready.content, b"TestPhone"), "the telephone's make is not kept");
    let Rgb([red, green, _]) = *image.get_pixel(250, 920);
    assert!(red > 150 && green < 80, "its colours are right: {red} {green}");
    assert_eq!(photo("微信转来的.jpg", &bytes).0, ready, "some programs send it on under the name of a JPEG");
    for end in [20, 100, bytes.len() / 2, bytes.len() - 200] {
        assert_eq!(refused("IMG_0815.HEIC", &bytes[..end]).code(), "attachment.damaged", "cut off after {end}");
    }
}

#[test]
fn a_photo_of_many_tiles_is_put_together() {
    let shade = |x: u32, y: u32| Rgb([(x / 4) as u8, (y / 4) as u8, 90]);
    let image = RgbImage::from_fn(900, 700, shade);
    let heic = heifer::encode_rgb8(900, 700, image.as_raw(), &heifer::EncodeOptions::default()).expect("written");
    let (_, read) = photo("IMG_1.heic", &heic);
    for (x, y) in [(10, 10), (600, 600), (890, 690)] {
        let (Rgb(there), Rgb(drawn)) = (*read.get_pixel(x, y), shade(x, y));
        assert!(there.iter().zip(drawn).all(|(a, b)| a.abs_diff(b) < 16), "at {x}, {y}: {there:?} for {drawn:?}");
    }
}

#[test]
fn a_thumbnail_is_small_and_whole() {
    let (ready, _) = photo("receipt.jpg", &sample("receipt.jpg"));
    let small = thumbnail(&ready.content).expect("made");
    let image = image::load_from_memory_with_format(&small, ImageFormat::Jpeg).expect("a JPEG");
    assert_eq!((image.width(), image.height()), (THUMBNAIL_SIDE * 3 / 4, THUMBNAIL_SIDE), "its shape stays");
    assert!(small.len() < 30_000, "five hundred of them are no burden: {}", small.len());
    assert_eq!(thumbnail(b"no photo").expect_err("refused").code(), "attachment.damaged", "of nothing else");
}

#[test]
fn documents_are_kept_as_they_are() {
    for (name, file) in [
        ("通知.docx", "notice.docx"),
        ("通知.DOC", "notice.doc"),
        ("通知.wps", "notice.doc"),
        ("名册.xlsx", "roster-sample.xlsx"),
        ("名册.xls", "roster-sample.xls"),
        ("名册.et", "roster-sample.xls"),
    ] {
        let bytes = sample(file);
        let ready = read(name, &bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((ready.kind, &ready.content, ready.pixels), (AttachmentKind::Document, &bytes, None), "{name}");
        for end in [40, bytes.len() / 2, bytes.len() - 600] {
            assert_eq!(refused(name, &bytes[..end]).code(), "attachment.damaged", "{name} cut off after {end}");
        }
    }
    let rtf = br"{\rtf1\ansi text}";
    assert_eq!(read("通知.doc", rtf).expect("kept").kind, AttachmentKind::Document, "RTF under the name of Word");
    assert_eq!(refused("通知.rtf", &rtf[..10]).code(), "attachment.damaged", "half of it");
}

#[test]
fn a_long_document_is_refused_by_its_length() {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.resize(MAX_PAPER_BYTES, b' ');
    pdf.extend_from_slice(b"%%EOF");
    let error = refused("扫描.pdf", &pdf);
    assert!(error.code() == "attachment.too_large" && error.to_string().contains("20 MB"), "{error}");
}

#[test]
fn what_is_damaged_is_refused() {
    let jpeg = sample("receipt.jpg");
    for end in [3, 200, 1000, jpeg.len() / 2, jpeg.len() - 2] {
        assert_eq!(refused("收据.jpg", &jpeg[..end]).code(), "attachment.damaged", "cut off after {end}");
    }
    let png = written(RgbImage::from_fn(64, 64, |x, y| Rgb([x as u8, y as u8, 0])), ImageFormat::Png);
    assert_eq!(refused("小票.png", &png[..png.len() - 20]).code(), "attachment.damaged", "a PNG cut off");
    let mut changed = png.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 0xFF;
    assert_eq!(refused("小票.png", &changed).code(), "attachment.damaged", "its check sum is wrong");
    let mut trailing = jpeg;
    trailing.extend_from_slice(b"what some telephones write behind the photo");
    assert!(read("收据.jpg", &trailing).is_ok(), "what stands behind the end does no harm");
}

#[test]
fn what_is_something_else_is_named() {
    let jpeg = sample("receipt.jpg");
    for (name, bytes, code, part) in [
        ("收据.png", &jpeg[..], "attachment.mislabelled", "JPEG"),
        ("收据", &jpeg[..], "attachment.mislabelled", "JPEG"),
        ("动图.gif", b"GIF89a....", "attachment.other_kind", "GIF"),
        ("程序.jpg", b"MZ\x90\0....", "attachment.other_kind", "程序"),
        ("通知.docx", &sample("photo.heic")[..], "attachment.mislabelled", "HEIC"),
        ("照片.jpg", &sample("notice.docx")[..], "attachment.mislabelled", "Word"),
        ("通知.docx", &sample("notice.doc")[..], "attachment.mislabelled", "WPS"),
        ("通知.docm", &sample("notice.docx")[..], "attachment.mislabelled", "Word"),
        ("清单.xlsx", &archive("说明.txt")[..], "attachment.other_kind", "压缩包"),
        ("公文.ofd", &archive("OFD.xml")[..], "attachment.other_kind", "OFD"),
        ("录像.mp4", b"\0\0\0\x18ftypmp42....", "attachment.other_kind", "视频"),
        ("说明.txt", "一段文字".as_bytes(), "attachment.unknown_kind", "认不出"),
        ("空.jpg", b"", "attachment.empty", "空"),
    ] {
        let error = refused(name, bytes);
        assert_eq!(error.code(), code, "{name}");
        assert!(error.to_string().contains(part), "{name}: {error}");
        assert!(error.what_to_do().starts_with('请'), "{name} says what to do: {}", error.what_to_do());
    }
}

#[test]
fn a_picture_that_would_fill_the_memory_is_not_read() {
    // The head of a PNG of 60000 × 60000, with its right check sum.
    let mut png = written(RgbImage::from_pixel(1, 1, Rgb([0, 0, 0])), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let sum = checksum(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(refused("大图.png", &png).code(), "attachment.too_large", "it says so by its size");
}

/// CRC-32 as PNG has it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}
