//! Requests about the lock.

use serde::Deserialize;
use ts_rs::TS;

/// The password that opens the book.
#[derive(Deserialize, TS)]
pub struct Unlocking {
    /// As typed.
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
}

/// The password that holds.
#[derive(Deserialize, TS)]
pub struct PresentPassword {
    /// As typed.
    pub current: String,
}
