//! Photos of an iPhone in Apple's own format.

use std::panic::catch_unwind;

use heifer::Options;
use image::{DynamicImage, RgbaImage};

use super::AttachmentError;

/// No telephone makes more pixels; 4 bytes are held for each.
const LIMITS: Options = Options { max_threads: 0, max_pixels: 120_000_000 };

/// The pixels, upright and in ordinary colours, and what the telephone wrote beside them.
pub(super) fn decoded(bytes: &[u8]) -> Result<(DynamicImage, Option<Vec<u8>>), AttachmentError> {
    // The decoder is young: what it did not think of is a photo that can't be read, not the end of the program.
    let read = catch_unwind(|| read(bytes)).map_err(|_| AttachmentError::damaged("the decoder broke off"))?;
    let (image, exif) = read.map_err(|error| match error {
        heifer::Error::Unsupported(_) => AttachmentError::Heic,
        _ => AttachmentError::damaged(error),
    })?;
    let pixels = RgbaImage::from_raw(image.width, image.height, image.data);
    let pixels = pixels.ok_or_else(|| AttachmentError::damaged("fewer pixels than it says"))?;
    Ok((if image.has_alpha { pixels.into() } else { DynamicImage::from(pixels).into_rgb8().into() }, exif))
}

fn read(bytes: &[u8]) -> Result<(heifer::Image<u8>, Option<Vec<u8>>), heifer::Error> {
    let image = match heifer::decode_srgb_rgba8(bytes, &LIMITS) {
        // Colours it can't translate are a little off, but they are the photo.
        Err(heifer::Error::Unsupported(_)) => heifer::decode_rgba8(bytes, &LIMITS)?,
        other => other?,
    };
    Ok((image, heifer::read_metadata(bytes).ok().and_then(|metadata| metadata.exif)))
}
