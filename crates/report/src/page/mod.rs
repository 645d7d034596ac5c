//! From a form's blocks to pages: lines, tables, pictures, charts, page breaks, page numbers.

pub mod chart;
pub mod display;
mod flow;
mod form;
mod kinsoku;
mod laid;
mod leader;
mod numbers;
mod picture;
mod plates;
pub mod sheet;
pub mod table;
pub mod text;
mod tick;

pub use chart::{Bar, BarChart};
pub use display::{Anchor, Document, Frame, Item, Link, OutlineEntry, Page, missing_note};
pub(crate) use flow::{LaidPage, flow};
pub use flow::{lay_out, lay_out_tall};
pub use form::{Block, Form, PageNumbers};
pub(crate) use laid::draw_lines;
pub use leader::Leader;
pub(crate) use numbers::running_head;
pub(crate) use picture::page_id;
pub use picture::{Content, Load, Picture, Plate};
pub use sheet::{Sheet, mm};
pub use table::{Cell, Room, Row, Table};
pub use text::{Align, EMPTY_BOX, Style, TICKED_BOX};
