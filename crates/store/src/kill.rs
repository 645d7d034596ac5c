//! Places at which a test can have the program die, as if the power went. In a build that is given to anybody they are
//! nothing.

/// The environment variable that names the place.
#[cfg(feature = "dying")]
const NAMED_BY: &str = "YBT_DIES_AT";

/// Dies here if a test named this place.
#[cfg(feature = "dying")]
pub fn point(name: &str) {
    if std::env::var_os(NAMED_BY).is_some_and(|named| named == name) {
        std::process::abort();
    }
}

/// Nothing.
#[cfg(not(feature = "dying"))]
#[inline]
pub fn point(_name: &str) {}
