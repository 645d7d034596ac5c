//! The second pass over a form's pages: its numbers know how many pages there are.

use super::{
    display::{Frame, Item, Page},
    form::{Form, PageNumbers},
    laid::draw_lines,
    sheet::{Sheet, mm},
    text::{Align, Style, break_lines},
};
use crate::typeface::Typeface;

const FOOT: Style = Style::new(Typeface::Song, 9.0, 9.0).aligned(Align::Centre);
const RUNNING: Style = Style::new(Typeface::Kai, 9.0, 9.0).aligned(Align::Right);

/// Numbers the pages of a form by themselves, as the form wishes.
pub fn number(form: &Form, pages: &mut [Page]) {
    let count = pages.len();
    let numbered = match form.page_numbers {
        PageNumbers::Always => true,
        PageNumbers::WhenSeveral => count > 1,
        PageNumbers::Never => false,
    };
    if !numbered {
        return;
    }
    for (i, page) in pages.iter_mut().enumerate() {
        let sheet = page.sheet;
        let y = sheet.height - sheet.bottom + mm(2.5);
        line(&format!("第 {} 页　共 {count} 页", i + 1), &FOOT, sheet, y, &mut page.items);
        if i > 0 {
            running_head(form, sheet, &mut page.items);
        }
    }
}

/// The small line at the head of a page that goes on: which paper this is.
pub fn running_head(form: &Form, sheet: Sheet, items: &mut Vec<Item>) {
    if !form.running_head.is_empty() {
        line(&form.running_head, &RUNNING, sheet, sheet.top - mm(6.0), items);
    }
}

fn line(text: &str, style: &Style, sheet: Sheet, y: f32, items: &mut Vec<Item>) {
    let height = style.line_height();
    let broken = break_lines(text, style, sheet.measure());
    let frame = Frame { x: sheet.left, y, width: sheet.measure(), height };
    draw_lines(&broken.lines[..1], style, (sheet.left, y), frame, items);
}
