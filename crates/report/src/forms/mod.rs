//! The forms, each as data: what stands in which box, which heads repeat, what may break across pages.
//!
//! A form takes plain values and gives a [`crate::page::Form`]; a bureau's own variant is an edit here.

pub mod appraisal;
pub mod archive;
pub mod blank;
pub mod dues;
pub mod election;
pub mod fund;
pub mod greeting;
pub mod handover;
pub mod list;
pub mod minutes;
pub mod month;
pub mod notice;
pub mod outing;
pub mod paste;
pub mod phone_list;
pub mod photo_page;
pub mod points;
pub mod promise;
pub mod record;
pub mod recovery_code;
pub mod returns;
pub mod roster;
pub mod service_card;
pub mod sign_in;
pub mod theme_day;
pub mod transfer;
pub mod writing;
pub mod yearbook;

use domain::attendance::Rate;

use crate::{
    page::{Align, Style},
    typeface::Typeface,
};

/// Smallest size of any text in a table, in points (小五).
pub const LEAST: f32 = 9.0;

/// A form's title: 小标宋 of 18 pt, in the middle.
pub const TITLE: Style = Style::new(Typeface::Title, 18.0, 14.0).aligned(Align::Centre).leaded(1.5);
/// What a box is for: 黑, in the middle.
pub const LABEL: Style = Style::new(Typeface::Hei, 10.5, LEAST).aligned(Align::Centre);
/// What stands in a box: 宋, at the left.
pub const VALUE: Style = Style::new(Typeface::Song, 11.0, LEAST);
/// The same, in the middle: names, numbers, dates.
pub const MIDDLE: Style = VALUE.aligned(Align::Centre);
/// Running text in a box: 宋, edge to edge, first lines indented.
pub const PROSE: Style = Style::new(Typeface::Song, 11.0, LEAST).aligned(Align::Justify).leaded(1.5).indented(2.0);
/// Notes under a form: 楷.
pub const NOTE: Style = Style::new(Typeface::Kai, 10.0, LEAST);

/// How many were expected and came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attendees {
    /// Expected to come.
    pub expected: u32,
    /// Present in the room.
    pub present: u32,
    /// Taking part online.
    pub online: u32,
    /// Studied what they missed.
    pub made_up: u32,
}

impl Attendees {
    /// `part` of those expected, as `97.1%`; `—` if nobody was.
    pub fn rate(&self, part: u32) -> String {
        Rate { part, whole: self.expected }.percent()
    }
}
