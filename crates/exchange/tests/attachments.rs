//! Photos and papers as people choose them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, io::Cursor, path::PathBuf};

use domain::attachment::AttachmentKind;
use exchange::attachment::{AttachmentError, LONGEST_SIDE, MOST_PHOTO_BYTES, Ready, read};
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
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for (name, bytes, code, part) in [
        ("收据.png", &jpeg[..], "attachment.mislabelled", "JPEG"),
        ("收据", &jpeg[..], "attachment.mislabelled", "JPEG"),
        ("IMG_0001.HEIC", &heic[..], "attachment.heic", "HEIC"),
        ("IMG_0001.jpg", &heic[..], "attachment.heic", "HEIC"),
        ("动图.gif", b"GIF89a....", "attachment.other_kind", "GIF"),
        ("通知.docx", b"PK\x03\x04....", "attachment.other_kind", "文档"),
        ("通知.wps", b"\xD0\xCF\x11\xE0....", "attachment.other_kind", "WPS"),
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
