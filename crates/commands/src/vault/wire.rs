//! Requests and responses about the lock.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::backup::Rewrapped;
use ts_rs::TS;

use crate::report::wire::Paper;

/// How the book is locked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LockState {
    /// Whether it has a password; 未设口令 if not.
    pub has_password: bool,
    /// The day its recovery code was made; none if it has none.
    pub code_made_on: Option<NaiveDate>,
    /// The day the paper was last seen where it should be.
    pub code_seen_on: Option<NaiveDate>,
    /// Whether that is a quarter ago.
    pub asks_to_see_code: bool,
}

/// The password that opens the book.
#[derive(Deserialize, TS)]
pub struct Unlocking {
    /// As typed.
    pub password: String,
}

/// The recovery code that opens the book, and the password it gets.
#[derive(Deserialize, TS)]
pub struct UnlockingWithCode {
    /// The code, as typed.
    pub code: String,
    /// The new password.
    pub password: String,
}

/// A new password.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewPassword {
    /// The one that holds; none if the book has none.
    #[serde(default)]
    pub current: Option<String>,
    /// The new one.
    pub password: String,
    /// Whether somebody may have seen the one before, or the recovery code: the book is then encrypted anew.
    #[serde(default)]
    pub seen: bool,
}

/// The password that holds.
#[derive(Deserialize, TS)]
pub struct PresentPassword {
    /// As typed.
    pub current: String,
}

/// The password was changed, and so were backups.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PasswordChanged {
    /// Backups that open with the new one now.
    pub backups_changed: u64,
    /// Backups that open as they did before.
    pub backups_left: u64,
    /// Whether the recovery code opens nothing any more.
    pub code_gone: bool,
}

impl PasswordChanged {
    pub(super) fn of(backups: Rewrapped, code_gone: bool) -> Self {
        Self { backups_changed: backups.changed, backups_left: backups.left, code_gone }
    }
}

/// The recovery code is good for something now.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct CodeConfirmed {
    /// Backups it does not open: they open as they did before.
    pub backups_left: u64,
}

/// A recovery code that was made, and opens nothing until part of it is typed back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NewCode {
    /// Its groups, in order.
    pub groups: Vec<String>,
    /// Numbers of the groups to be typed back, from 1.
    pub asked: Vec<usize>,
    /// The sheet to print.
    pub paper: Paper,
}

/// The groups that were asked for.
#[derive(Deserialize, TS)]
pub struct CodeTypedBack {
    /// As typed, in the order they were asked for.
    pub groups: Vec<String>,
}
