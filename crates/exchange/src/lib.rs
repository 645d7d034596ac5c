//! Files in and out that are not for paper: rosters, ledgers and dues registers kept in Excel or CSV.
//!
//! Three steps, each with plain values in and out: [`grid`] turns the bytes of a file into cells
//! within limits of our own; [`table`] finds the header and tells members from totals and notes;
//! [`member`], [`occasion`] and [`dues`] read the cells as the branch means them and name what is wrong by
//! row and column; [`register`] reads lists under a register's own headings. [`bureau_form`] goes the other way: it fills the forms a bureau sends, in place. [`package`] is what
//! a branch hands to its bureau, [`collection`] what the bureau reads and writes beside. Nothing here touches the book.

pub mod attachment;
pub mod bureau_form;
pub mod collection;
pub mod dues;
mod error;
pub mod field_sheet;
pub mod grid;
pub mod member;
pub mod occasion;
pub mod package;
pub mod register;
pub mod table;
pub mod value;

pub use error::Error;
