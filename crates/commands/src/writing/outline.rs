//! The usual headings of each kind of text. Headings only: what is written under them is the branch's own.

use domain::writing::WritingKind;

use super::wire::WritingOutline;

/// Kind by kind, with where the order comes from; 信息稿 and 简报 have no parts.
const HEADINGS: &[(WritingKind, &[&str])] = &[
    (WritingKind::Summary, &["一、主要工作", "二、存在问题", "三、下步打算"]),
    (WritingKind::DutyReport, &["一、履行职责情况", "二、存在的问题和原因", "三、下步打算"]),
    // domain.md C21.
    (WritingKind::Case, &["一、背景", "二、做法", "三、成效"]),
    (WritingKind::News, &[]),
    // domain.md 5.28, G07.
    (WritingKind::ClosingReport, &["一、项目背景", "二、主要做法", "三、实施效果"]),
    (WritingKind::WorkPlan, &["一、总体要求", "二、主要工作", "三、保障措施"]),
    // Drafted whole (committee/drafted.rs).
    (WritingKind::Renewal, &[]),
    // domain.md 5.10.
    (WritingKind::SelfExamination, &["一、存在的问题", "二、原因剖析", "三、整改措施（事项、责任人、期限）"]),
    (WritingKind::Request, &["一、事由", "二、时间和安排", "三、经费和标准"]),
    (WritingKind::Rule, &["一、目的和依据", "二、具体规定", "三、附则"]),
    (WritingKind::Bulletin, &[]),
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
