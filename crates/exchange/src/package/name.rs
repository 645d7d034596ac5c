//! What a package and the files in it may be called.

use domain::submission::{Branch, ReportingPeriod};

/// Characters of one part of a name, so that all of it fits what a disk takes.
const LONGEST_PART: usize = 25;
/// Characters of a file's name in a package.
const LONGEST: usize = 80;
/// Names Windows keeps for devices, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// `单位_支部_2026-10`: the stem of what belongs to a return. A branch named after its superior says it once.
pub fn file_name(branch: &Branch, period: ReportingPeriod) -> String {
    let superior = plain(&branch.superior);
    let name = plain(branch.name.strip_prefix(branch.superior.as_str()).unwrap_or(&branch.name));
    let parts = [superior, name, period.to_string()].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_")
}

/// A text as a part of a file's name: without what a name can't have anywhere, not too long.
pub fn plain(text: &str) -> String {
    let kept =
        text.chars().filter(|c| !c.is_control() && !is_forbidden(*c)).map(|c| if c.is_whitespace() { '_' } else { c });
    kept.take(LONGEST_PART).collect::<String>().trim_matches(['.', '_']).to_owned()
}

/// Whether a file in a package may be called so: a plain name that means the same on Windows and here.
pub(super) fn is_safe(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_device = DEVICES.contains(&stem.as_str())
        || ["com", "lpt"].iter().any(|port| stem.strip_prefix(port).is_some_and(|nth| nth.len() == 1));
    let is_odd = name.chars().any(|c| c.is_control() || is_forbidden(c));
    let has_odd_ends = name.starts_with(['.', ' ']) || name.ends_with(['.', ' ']);
    !(name.is_empty() || is_device || is_odd || has_odd_ends || name.chars().nth(LONGEST).is_some())
}

/// What no file's name can have on Windows, and marks of writing direction that show a name as another.
fn is_forbidden(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' | '\u{200e}' | '\u{200f}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(superior: &str, name: &str) -> String {
        let branch = Branch { uid: String::new(), name: name.into(), superior: superior.into() };
        file_name(&branch, "2026-10".parse().unwrap())
    }

    #[test]
    fn a_package_is_called_after_unit_branch_and_period() {
        assert_eq!(named("县委老干部局", "第一党支部"), "县委老干部局_第一党支部_2026-10", "all three");
        assert_eq!(named("县委老干部局", "县委老干部局第一党支部"), "县委老干部局_第一党支部_2026-10", "the unit once");
        assert_eq!(named("", "第一党支部"), "第一党支部_2026-10", "no unit, no gap");
        assert_eq!(named("../a", r"b\c:d"), "a_bcd_2026-10", "nothing that leads elsewhere");
        let long = named(&"长".repeat(100), &"名".repeat(100));
        assert!(long.len() < 200, "a disk takes 255 bytes: {}", long.len());
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_none() {
        for name in ["data.json", "月报 2026年10月.pdf", "名册（一）.xlsx", "常.用.xlsx"] {
            assert!(is_safe(name), "{name:?} is a plain name");
        }
        let long = "长".repeat(LONGEST + 1);
        for name in [
            "",
            "..",
            ".",
            "../a",
            "/etc/passwd",
            r"..\a",
            "C:a",
            "a/b",
            "a\0b",
            "CON",
            "nul.txt",
            "com1.pdf",
            "a.",
            " a",
            "\u{202e}fdp.exe",
            &long,
        ] {
            assert!(!is_safe(name), "{name:?} is none");
        }
    }
}
