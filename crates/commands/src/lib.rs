//! Every use case of the program, once: `name(Request) -> Response`.
//!
//! [`list::all`] is the one list. From it come the dispatcher ([`call`]), the typed client of the
//! window (`ui/src/backend/generated`), and `ybt commands`. A folder is a concept of the branch and
//! holds its requests and responses (`wire`) and its commands.

pub mod appraisal;
pub mod attachment;
pub mod attendance;
pub mod backup;
pub mod bin;
pub mod book;
pub mod branch;
pub mod breaking;
pub mod bureau_form;
pub mod call;
pub mod collection;
pub mod committee;
pub mod compliance;
pub mod deputy;
pub mod desk;
pub mod draft;
pub mod dues;
pub mod failure;
pub mod field_sheet;
pub mod figure;
pub mod fund;
pub mod group;
pub mod handover;
pub mod history;
pub mod home;
pub mod home_visit;
pub mod import;
pub mod kit;
pub mod list;
pub mod member;
pub mod occasion;
pub mod open_export;
pub mod plan;
pub mod register;
pub mod report;
pub mod search;
pub mod settings;
pub mod submission;
pub mod vault;
pub mod writing;
pub mod yearbook;

pub use call::{Changed, Command, NoRequest, Outcome, call};
pub use desk::Desk;
pub use failure::Failure;
