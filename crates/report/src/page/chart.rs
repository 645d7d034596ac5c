//! Bar charts as paper wants them: black on white, every value written.

use super::{
    display::{Frame, Item},
    laid::{draw_lines, fit},
    text::{Align, Style},
};
use crate::typeface::Typeface;

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is of, under it: 1月.
    pub label: String,
    /// How high it is, in the chart's unit; nothing is drawn for what is not above 0.
    pub value: f32,
    /// The value as it is written over the bar; empty where there is none.
    pub says: String,
}

/// A chart of upright bars over the whole measure.
#[derive(Debug, Clone, PartialEq)]
pub struct BarChart {
    /// What it shows.
    pub title: String,
    /// Unit of the values, in brackets after the title; may be empty.
    pub unit: String,
    /// Bars from left to right.
    pub bars: Vec<Bar>,
    /// Height of the whole, in millimetres.
    pub height_mm: f32,
}

const TITLE: Style = Style::new(Typeface::Hei, 10.5, 9.0).aligned(Align::Centre).leaded(1.6);
const SMALL: Style = Style::new(Typeface::Song, 9.0, 9.0).aligned(Align::Centre).leaded(1.3);
/// A bar takes this much of its place.
const BAR: f32 = 0.5;
const GREY: f32 = 0.45;
const BASELINE: f32 = 0.6;

impl BarChart {
    /// A chart of whole numbers, each written as it is.
    pub fn counts<'a>(title: &str, unit: &str, counts: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let bars = counts.into_iter().map(|(label, count)| Bar {
            label: label.to_owned(),
            value: count as f32,
            says: count.to_string(),
        });
        Self { title: title.to_owned(), unit: unit.to_owned(), bars: bars.collect(), height_mm: 55.0 }
    }

    /// Title with unit.
    fn heading(&self) -> String {
        if self.unit.is_empty() { self.title.clone() } else { format!("{}（{}）", self.title, self.unit) }
    }

    /// Draws it into a box, noting characters that can't be drawn.
    pub(super) fn draw(&self, frame: Frame, items: &mut Vec<Item>, missing: &mut Vec<char>) {
        let mut text = |text: &str, style: Style, place: Frame, from_foot: bool| -> f32 {
            let (broken, style) = fit(text, style, place.width, None);
            missing.extend(broken.missing);
            let height = broken.lines.len() as f32 * style.line_height();
            let top = if from_foot { place.y - height } else { place.y };
            let place = Frame { y: top, height, ..place };
            draw_lines(&broken.lines, &style, (place.x, top), place, items);
            height
        };
        let title = text(&self.heading(), TITLE, frame, false);
        let place = frame.width / self.bars.len().max(1) as f32;
        let slot = |i: usize, y: f32| Frame { x: frame.x + i as f32 * place, y, width: place, height: 0.0 };
        let lines = |text: &str| fit(text, SMALL, place, None).0.lines.len() as f32 * SMALL.line_height();
        let labels = self.bars.iter().map(|bar| lines(&bar.label)).fold(SMALL.line_height(), f32::max);
        let values = self.bars.iter().map(|bar| lines(&bar.says)).fold(SMALL.line_height(), f32::max);
        let base = frame.bottom() - labels - 1.0;
        let highest = (base - frame.y - title - values - 1.0).max(0.0);
        let most = self.bars.iter().map(Bar::drawn).fold(0.0, f32::max);
        let mut drawn = Vec::new();
        for (i, bar) in self.bars.iter().enumerate() {
            let height = if most > 0.0 { highest * bar.drawn() / most } else { 0.0 };
            text(&bar.label, SMALL, slot(i, base + 1.0), false);
            text(&bar.says, SMALL, slot(i, base - height - 1.0), true);
            if height > 0.0 {
                let x = slot(i, 0.0).x + place * (1.0 - BAR) / 2.0;
                drawn.push(Item::Fill { frame: Frame { x, y: base - height, width: place * BAR, height }, grey: GREY });
            }
        }
        drawn.push(Item::Rule { from: (frame.x, base), to: (frame.right(), base), weight: BASELINE });
        items.append(&mut drawn);
    }
}

impl Bar {
    /// Its value as far as it can be drawn.
    fn drawn(&self) -> f32 {
        if self.value.is_finite() { self.value.max(0.0) } else { 0.0 }
    }
}
