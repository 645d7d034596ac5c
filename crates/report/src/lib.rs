//! Files for paper: PDF forms, Excel workbooks and Word minutes.
//!
//! Three layers. [`forms`]: a form is data, filled with plain values (no store, no clock). [`page`]:
//! typefaces, lines, tables and pages; its result is a display list. [`pdf`]: display list to bytes; [`picture`]:
//! the same to a picture for a telephone. [`bind`]: many papers in one volume with a 目录. [`scan`]: signed sheets that
//! come as PDF.
//! [`workbook`] and [`word`] make the twins that are edited elsewhere.

pub mod bind;
pub mod error;
pub mod forms;
mod jpeg;
pub mod page;
pub mod pdf;
pub mod picture;
pub mod scan;
pub mod typeface;
pub mod word;
pub mod workbook;

pub use error::Error;
