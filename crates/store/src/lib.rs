//! The branch's book: one encrypted SQLite file, its history, undo, bin, drafts and backups.
//!
//! One thread owns the one connection ([`Store`]). Reading goes through [`Store::read`], writing
//! through [`Store::transact`] and nothing else: every change is a named operation, recorded with
//! what it changed, so that it can be shown and undone. A folder is a concept of the branch and
//! holds its tables (`schema.sql`) and the functions that read and write them. Only this crate
//! contains SQL.

pub mod appraisal;
pub mod attachment;
pub mod attendance;
pub mod backup;
pub mod bin;
pub mod book;
pub mod branch;
pub mod bureau_form;
pub mod collection;
mod column;
pub mod committee;
pub mod compliance;
mod connection;
pub mod contact;
pub mod deputy;
pub mod draft;
pub mod dues;
mod error;
pub mod field_sheet;
pub mod files;
pub mod fund;
pub mod group;
pub mod handover;
pub mod history;
mod kill;
pub mod member;
pub mod occasion;
pub mod open_export;
mod own_field;
pub mod plan;
pub mod register;
pub mod schema;
pub mod settings;
pub mod submission;
#[cfg(test)]
mod trial;
mod uid;
pub mod vault;
pub mod verify;
pub mod writing;
pub mod yearbook;

pub use book::{BookFolder, Db, Store, Tx};
pub use error::Error;
pub use history::{Done, Op};
