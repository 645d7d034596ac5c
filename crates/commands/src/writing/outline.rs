//! The usual headings of each kind of text. Headings only: what is written under them is the branch's own.

use domain::writing::WritingKind;

use super::wire::WritingOutline;

/// Kind by kind, with where the order comes from; 信息稿 has no parts.
const HEADINGS: &[(WritingKind, &[&str])] = &[
    (WritingKind::Summary, &["一、主要工作", "二、存在问题", "三、下步打算"]),
    (WritingKind::DutyReport, &["一、履行职责情况", "二、存在的问题和原因", "三、下步打算"]),
    // domain.md C21.
    (WritingKind::Case, &["一、背景", "二、做法", "三、成效"]),
    (WritingKind::News, &[]),
    // domain.md 5.28, G07.
    (WritingKind::ClosingReport, &["一、项目背景", "二、主要做法", "三、实施效果"]),
];

/// The headings of every kind.
pub(super) fn outlines() -> Vec<WritingOutline> {
    let own = |headings: &&[&str]| headings.iter().map(|heading| (*heading).to_owned()).collect();
    HEADINGS.iter().map(|(kind, headings)| WritingOutline { kind: *kind, headings: own(headings) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_asked_about() {
        let kinds: Vec<WritingKind> = outlines().iter().map(|outline| outline.kind).collect();
        assert_eq!(kinds, WritingKind::ALL, "in the order of the kinds");
    }
}
