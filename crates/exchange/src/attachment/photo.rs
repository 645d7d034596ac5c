//! A photo made upright, small and discreet.

use std::io::Cursor;

use chrono::NaiveDateTime;
use domain::attachment::AttachmentKind;
use image::{
    DynamicImage, ImageDecoder, Limits, RgbImage,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::PngDecoder,
    },
    imageops::FilterType,
    metadata::Orientation,
};

use super::{AttachmentError, Ready, heic, kind::Content};

/// Pixels of the longest side of a kept photo: enough to read a receipt, and for half a page of print.
pub const LONGEST_SIDE: u32 = 2000;

/// About how much a kept photo may take; a very detailed one takes a little more.
pub const MOST_PHOTO_BYTES: usize = 320_000;

/// No camera makes more pixels on a side.
const MOST_PIXELS: u32 = 16_000;

/// Memory the reading of one photo may take.
const MOST_MEMORY: u64 = 768 << 20;

/// Tried one after the other until the photo is small enough; the last one stands.
const QUALITIES: &[u8] = &[85, 76, 68, 60, 50];

/// Reads a photo and writes it anew, without anything but its pixels.
pub(super) fn read(content: Content, bytes: &[u8]) -> Result<Ready, AttachmentError> {
    let (image, exif) = match content {
        Content::Heic => heic::decoded(bytes)?,
        Content::Png => decoded(PngDecoder::new(Cursor::new(bytes)).map_err(AttachmentError::damaged)?)?,
        _ => {
            has_its_end(bytes)?;
            decoded(JpegDecoder::new(Cursor::new(bytes)).map_err(AttachmentError::damaged)?)?
        }
    };
    let image = on_white(if image.width().max(image.height()) > LONGEST_SIDE {
        image.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle)
    } else {
        image
    });
    Ok(Ready {
        kind: AttachmentKind::Photo,
        pixels: Some(image.dimensions()),
        content: as_jpeg(&image)?,
        taken_at: exif.and_then(taken_at),
    })
}

/// The pixels, upright, and what the camera wrote beside them.
fn decoded(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, Option<Vec<u8>>), AttachmentError> {
    let (width, height) = decoder.dimensions();
    if width.max(height) > MOST_PIXELS {
        return Err(AttachmentError::TooManyPixels { width, height });
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(|_| AttachmentError::TooManyPixels { width, height })?;
    // A photo without what the camera wrote is a photo all the same.
    let exif = decoder.exif_metadata().ok().flatten();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(AttachmentError::damaged)?;
    image.apply_orientation(orientation);
    Ok((image, exif))
}

/// A JPEG that was cut off would be read with its rest grey. Its end mark stands after the beginning of the last
/// scan, where every other 0xFF is followed by a zero or a restart mark; what a telephone writes behind it is free.
fn has_its_end(bytes: &[u8]) -> Result<(), AttachmentError> {
    let mut at = 2;
    while let Some([0xFF, marker]) = bytes.get(at..at + 2) {
        match marker {
            0xFF => at += 1,
            0xDA => {
                let scan = bytes.get(at..).unwrap_or_default();
                let ended = scan.windows(2).any(|pair| pair == [0xFF, 0xD9]);
                return if ended { Ok(()) } else { Err(AttachmentError::damaged("no end of image")) };
            }
            0x01 | 0xD0..=0xD8 => at += 2,
            _ => {
                let Some([high, low]) = bytes.get(at + 2..at + 4) else { break };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
            }
        }
    }
    Err(AttachmentError::damaged("no scan"))
}

/// What is transparent becomes white, as on paper.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let with_alpha = image.into_rgba8();
    RgbImage::from_fn(with_alpha.width(), with_alpha.height(), |x, y| {
        let [red, green, blue, alpha] = with_alpha.get_pixel(x, y).0;
        let over_white = |channel: u8| {
            let mixed = u16::from(channel) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(255)
        };
        image::Rgb([over_white(red), over_white(green), over_white(blue)])
    })
}

fn as_jpeg(image: &RgbImage) -> Result<Vec<u8>, AttachmentError> {
    let mut bytes = Vec::new();
    for &quality in QUALITIES {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(image).map_err(AttachmentError::damaged)?;
        if bytes.len() <= MOST_PHOTO_BYTES {
            break;
        }
    }
    Ok(bytes)
}

/// When the photo was taken, by the camera's clock.
fn taken_at(exif: Vec<u8>) -> Option<NaiveDateTime> {
    let exif = exif::Reader::new().read_raw(exif).ok()?;
    let fields = [exif::Tag::DateTimeOriginal, exif::Tag::DateTimeDigitized, exif::Tag::DateTime];
    fields.into_iter().find_map(|tag| {
        let exif::Value::Ascii(lines) = &exif.get_field(tag, exif::In::PRIMARY)?.value else { return None };
        let text = std::str::from_utf8(lines.first()?).ok()?;
        NaiveDateTime::parse_from_str(text.trim_end_matches('\0').trim(), "%Y:%m:%d %H:%M:%S").ok()
    })
}
