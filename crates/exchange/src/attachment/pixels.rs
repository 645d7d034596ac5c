//! A picture that came as bare pixels, such as a pasted one.

use image::{
    ExtendedColorType, ImageEncoder,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};

use super::AttachmentError;

/// Writes pixels as a PNG: four bytes each, red, green, blue and how opaque it is. Fails with
/// [`AttachmentError::Damaged`] when they are not so many as the size says.
pub fn png_of(width: usize, height: usize, mut pixels: Vec<u8>) -> Result<Vec<u8>, AttachmentError> {
    if width.checked_mul(height).and_then(|count| count.checked_mul(4)) != Some(pixels.len()) {
        return Err(AttachmentError::damaged("the pixels do not fill the picture"));
    }
    // A picture that could not be seen at all comes from a program that does not know of transparency.
    if pixels.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        pixels.chunks_exact_mut(4).for_each(|pixel| pixel[3] = u8::MAX);
    }
    let side = |pixels: usize| u32::try_from(pixels).map_err(AttachmentError::damaged);
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Adaptive)
        .write_image(&pixels, side(width)?, side(height)?, ExtendedColorType::Rgba8)
        .map_err(AttachmentError::damaged)?;
    Ok(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_again(pixels: &[u8]) -> Vec<u8> {
        let png = png_of(1, 2, pixels.to_vec()).unwrap();
        image::load_from_memory(&png).unwrap().into_rgba8().into_raw()
    }

    #[test]
    fn a_picture_keeps_its_pixels_and_can_be_seen() {
        let in_part = [9, 8, 7, 0, 6, 5, 4, 255];
        assert_eq!(read_again(&in_part), in_part, "what is transparent in part stays so");
        assert_eq!(read_again(&[9, 8, 7, 0, 6, 5, 4, 0]), [9, 8, 7, 255, 6, 5, 4, 255], "it would be invisible");
    }

    #[test]
    fn pixels_that_do_not_fit_are_refused() {
        for (width, height, bytes) in [(9, 9, 8), (0, 5, 0), (usize::MAX, 2, 8), (1, 1, 5)] {
            let refused = png_of(width, height, vec![0; bytes]).unwrap_err();
            assert_eq!(refused.code(), "attachment.damaged", "{width}×{height} of {bytes} bytes");
        }
    }
}
