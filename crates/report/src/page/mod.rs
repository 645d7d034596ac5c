//! From a form's blocks to pages: lines, tables, page breaks, page numbers.

pub mod display;
mod flow;
mod kinsoku;
mod laid;
pub mod sheet;
pub mod table;
pub mod text;
mod tick;

pub use display::{Document, Frame, Item, OutlineEntry, Page};
pub use flow::{Block, Form, PageNumbers, lay_out, lay_out_tall};
pub use sheet::{Sheet, mm};
pub use table::{Cell, Room, Row, Table};
pub use text::{Align, EMPTY_BOX, Style, TICKED_BOX};
