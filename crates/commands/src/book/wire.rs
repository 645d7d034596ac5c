//! Responses about the book.

use serde::Serialize;
use ts_rs::TS;

use crate::backup::wire::{Backup, Brought};

/// How the book stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub enum BookCondition {
    /// There is none: time for the first-run guide.
    #[serde(rename = "没有账本")]
    Absent,
    /// It waits for its password.
    #[serde(rename = "锁着")]
    Locked,
    /// It is open.
    #[serde(rename = "打开")]
    Open,
}

/// What the frame of the window shows of the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BookState {
    /// How it stands.
    pub state: BookCondition,
    /// Whether it has a password; 未设口令 if not.
    pub has_password: bool,
    /// Full name of the branch, while it is open.
    pub branch: Option<String>,
    /// Instant of the latest backup, UTC, ISO.
    pub last_backup: Option<String>,
    /// The day it is at the branch, ISO.
    pub today: String,
    /// Whether it is only kept: handed over, to be looked at and changed no more.
    pub read_only: bool,
    /// The backup that is looked at in its place.
    pub looked_at: Option<Backup>,
    /// After so many minutes in which nobody touches the program it locks itself; none where it never does.
    pub lock_after: Option<u32>,
}

/// What was looked at, and whether all is well.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Verification {
    /// Whether all is well.
    pub ok: bool,
    /// One line a check.
    pub checks: Vec<VerificationCheck>,
}

/// One thing looked at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VerificationCheck {
    /// What was checked, such as 修改记录.
    pub name: String,
    /// How much of it, such as 412 步; may be empty.
    pub extent: String,
    /// What is wrong; empty if nothing is.
    pub problems: Vec<String>,
}

impl From<store::verify::Check> for VerificationCheck {
    fn from(check: store::verify::Check) -> Self {
        Self { name: check.name, extent: check.extent, problems: check.problems }
    }
}

/// The book was left.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BookLeft {
    /// The backup that holds what was left; none if no book was open.
    pub backup: Option<Backup>,
    /// What was new on the second place: it may be pulled out now.
    pub brought: Option<Brought>,
}
