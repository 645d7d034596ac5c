use domain::text::clean;

use crate::Error;

/// Why something is voided, reopened, lifted: a few words, which the book keeps.
///
/// Refused with `dues.reason_missing` when there are none.
pub(crate) fn reason(text: &str) -> Result<String, Error> {
    let text = clean(text);
    if text.is_empty() {
        return Err(Error::refused("dues.reason_missing", "还没有写原因", "请写明原因，它会留在账上。"));
    }
    Ok(text)
}
