//! Texts that programs would take for a formula when they open a CSV: they get a mark before them, and lose it again
//! when they are read.
//!
//! In an xlsx a text is a text, whatever it begins with; there nothing is marked.

/// A text that no program takes for a formula: `=HYPERLINK(…)` that a branch called its meeting stays a text.
pub fn disarmed(text: &str) -> String {
    if acts(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text before it was disarmed, by this program or by another that does the same.
pub fn as_it_was(text: &str) -> &str {
    text.strip_prefix('\'').filter(|was| acts(was)).unwrap_or(text)
}

/// Whether some program takes it for a formula, or for something that begins one after the blanks before it.
fn acts(text: &str) -> bool {
    let sign = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_marked_is_read_as_it_was() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"] {
            assert_eq!(disarmed(text), format!("'{text}"), "{text:?} would act");
            assert_eq!(as_it_was(&disarmed(text)), text, "{text:?} is the same again");
        }
        for text in ["第一党支部", "", "'", "'第一", "1+1", "’=1"] {
            assert_eq!((disarmed(text).as_str(), as_it_was(text)), (text, text), "{text:?} is harmless");
        }
    }
}
