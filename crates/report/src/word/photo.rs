//! A photo in the text of a Word document.

use std::io::Cursor;

use docx_rs::Pic;
use image::{ImageFormat, imageops::FilterType};

use crate::page::Picture;

/// Units of a drawing in a millimetre.
const EMU: f32 = 36_000.0;
/// Pixels to a millimetre: about 200 to an inch, which is what an office printer shows.
const PIXELS: f32 = 8.0;

/// The photo as large as it goes into `room`, width and height in millimetres; none when it can't be had.
///
/// It is made a PNG, since `docx-rs` writes no other pictures, and as small as it is printed.
pub(super) fn inline(picture: &Picture, room: (f32, f32)) -> Option<Pic> {
    let whole = image::load_from_memory(&(picture.load)().ok()?).ok()?;
    let (width, height) = picture.fitted(room.0, room.1);
    let pixels = |millimetres: f32| (millimetres * PIXELS).round().max(1.0) as u32;
    let small = whole.resize_to_fill(pixels(width), pixels(height), FilterType::Triangle);
    let mut png = Cursor::new(Vec::new());
    small.write_to(&mut png, ImageFormat::Png).ok()?;
    let emu = |millimetres: f32| (millimetres * EMU).round() as u32;
    let pic = Pic::new_with_dimensions(png.into_inner(), small.width(), small.height());
    Some(pic.size(emu(width), emu(height)))
}
