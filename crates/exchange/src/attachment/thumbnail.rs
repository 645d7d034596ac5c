//! A kept photo as small as it stands in a list.

use std::io::Cursor;

use image::{
    DynamicImage,
    codecs::jpeg::{JpegDecoder, JpegEncoder},
};

use super::AttachmentError;

/// Pixels of the longest side: sharp in a tile at twice the size of text, about 15 KB.
pub const THUMBNAIL_SIDE: u32 = 320;

const QUALITY: u8 = 75;

/// Makes a kept photo small. Fails with `attachment.damaged` on what is no kept photo.
pub fn thumbnail(photo: &[u8]) -> Result<Vec<u8>, AttachmentError> {
    let decoder = JpegDecoder::new(Cursor::new(photo)).map_err(AttachmentError::damaged)?;
    let image = DynamicImage::from_decoder(decoder).map_err(AttachmentError::damaged)?;
    let small = image.thumbnail(THUMBNAIL_SIDE, THUMBNAIL_SIDE).into_rgb8();
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&small).map_err(AttachmentError::damaged)?;
    Ok(bytes)
}
