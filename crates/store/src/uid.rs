//! Names of records that hold outside this book.

use crate::{Error, vault};

/// A random 128-bit uid in 32 hexadecimal digits, for packages and merges.
pub(crate) fn random() -> Result<String, Error> {
    let bytes: [u8; 16] = vault::random()?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
