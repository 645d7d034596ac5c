//! The secrets, wiped from memory when dropped.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::RecoveryCode;
use crate::Error;

/// The 256-bit key the book's pages are encrypted with. It lies in one place on the heap: moved about, an array would
/// leave itself behind on the stack, where nothing wipes it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct DataKey(Box<[u8; 32]>);

impl DataKey {
    /// A new random one.
    pub fn random() -> Result<Self, Error> {
        let mut key = Self(Box::new([0; 32]));
        getrandom::fill(&mut *key.0).map_err(no_randomness)?;
        Ok(key)
    }

    /// From bytes that were unwrapped.
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; 32]));
        if bytes.len() != key.0.len() {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The key itself.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// What the secretary types to unlock the book: a password of one character or many, taken as typed, or the recovery
/// code, which opens whatever the password opens.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Password {
    text: String,
    is_code: bool,
}

impl Password {
    /// Refuses an empty one. A recovery code is recognised by its digits; one that was copied wrongly is told as that,
    /// with `vault.code_length` or `vault.code_group`: as a password it would only be a wrong one.
    pub fn new(text: String) -> Result<Self, Error> {
        let text = Zeroizing::new(text);
        if text.is_empty() {
            return Err(Error::EmptyPassword);
        }
        match RecoveryCode::typed(&text) {
            Ok(code) => Ok(code.into_password()),
            Err(error) if RecoveryCode::is_meant(&text) => Err(error),
            Err(_) => Ok(Self { text: text.to_string(), is_code: false }),
        }
    }

    pub(super) fn of_code(code: Zeroizing<String>) -> Self {
        Self { text: code.to_string(), is_code: true }
    }

    /// Whether it is a recovery code.
    pub fn is_code(&self) -> bool {
        self.is_code
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(no_randomness)?;
    Ok(bytes)
}

fn no_randomness(error: getrandom::Error) -> Error {
    Error::Keys(format!("no randomness: {error}"))
}
