//! The dictionary (指标字典): every figure with its name, unit, meaning, way of counting and source.

mod affairs;
mod attendance;
mod contact;
mod dues;
mod funds;
mod life;
mod members;
mod service;

use super::{FigureCode, Rule, Unit};

crate::words!(
    /// What figures are about, in the order they are told.
    FigureGroup {
        /// Who is in the branch.
        Members = "党员",
        /// What was held.
        Life = "组织生活",
        /// Who came.
        Attendance = "到会",
        /// Visits, study brought home, talks.
        Contact = "走访联系",
        /// Voluntary service, proposals.
        Service = "作用发挥",
        /// Letters, outings, applicants, honours.
        Affairs = "支部事务",
        /// Dues.
        Dues = "党费",
        /// Funds for activities.
        Funds = "经费",
    }
);

/// One figure of the dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Its stable code.
    pub code: FigureCode,
    /// What it is called.
    pub name: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What the rows behind it are.
    pub rule: Rule,
    /// What it means, in a sentence.
    pub definition: &'static str,
    /// How it is counted, in a sentence.
    pub counting: &'static str,
    /// Where it comes from: the section of domain.md, and the papers (S0 to S4) that report it.
    pub source: &'static str,
}

const GROUPS: &[(FigureGroup, &[Figure])] = &[
    (FigureGroup::Members, members::FIGURES),
    (FigureGroup::Life, life::FIGURES),
    (FigureGroup::Attendance, attendance::FIGURES),
    (FigureGroup::Contact, contact::FIGURES),
    (FigureGroup::Service, service::FIGURES),
    (FigureGroup::Affairs, affairs::FIGURES),
    (FigureGroup::Dues, dues::FIGURES),
    (FigureGroup::Funds, funds::FIGURES),
];

impl FigureGroup {
    /// Its figures, in their order.
    pub fn figures(self) -> &'static [Figure] {
        GROUPS.iter().find(|(group, _)| *group == self).map_or(&[], |(_, figures)| figures)
    }
}

/// Every figure, group by group.
pub fn figures() -> impl Iterator<Item = &'static Figure> {
    GROUPS.iter().flat_map(|(_, figures)| figures.iter())
}

/// The figure of a code.
pub fn figure(code: FigureCode) -> &'static Figure {
    // The test below holds that every code has its figure.
    figures().find(|figure| figure.code == code).unwrap_or(&members::FIGURES[0])
}

/// What a figure is about.
pub fn group_of(code: FigureCode) -> FigureGroup {
    let has = |figures: &[Figure]| figures.iter().any(|figure| figure.code == code);
    GROUPS.iter().find(|(_, figures)| has(figures)).map_or(FigureGroup::Members, |(group, _)| *group)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        figure::EntryCount,
        register::{FieldKind, register},
    };

    #[test]
    fn every_code_has_one_figure_and_every_figure_its_own_code() {
        let codes: Vec<FigureCode> = figures().map(|figure| figure.code).collect();
        let distinct: BTreeSet<FigureCode> = codes.iter().copied().collect();
        assert_eq!(codes.len(), distinct.len(), "no code is given twice");
        assert_eq!(distinct, FigureCode::ALL.iter().copied().collect(), "and none is left without a figure");
        for code in FigureCode::ALL {
            assert_eq!(figure(*code).code, *code, "found by its code");
            assert!(group_of(*code).figures().iter().any(|one| one.code == *code), "{code} stands in its group");
        }
        let told: Vec<&Figure> = FigureGroup::ALL.iter().flat_map(|group| group.figures()).collect();
        assert_eq!(told.len(), codes.len(), "the groups are told in the order of the dictionary, none is forgotten");
    }

    /// Figures of entries each of which stands for something else than what the register counts.
    const IN_ANOTHER_UNIT: [(FigureCode, Unit); 2] =
        [(FigureCode::PairCare, Unit::Household), (FigureCode::DevelopApplied, Unit::Member)];

    #[test]
    fn a_figure_counts_entries_of_a_register_there_is() {
        for figure in figures() {
            let Some((name, count)) = figure.rule.of_register() else { continue };
            let of = register(name).unwrap_or_else(|| panic!("{}: no register is called {name}", figure.code));
            let kind = |field: &str| match of.field(field) {
                Some(field) => field.kind.clone(),
                None => panic!("{}: {name} does not ask for {field}", figure.code),
            };
            let says = |field: &str, words: &[&str]| {
                let FieldKind::Choice(choices) = kind(field) else { panic!("{name} {field} is a choice") };
                assert!(words.iter().all(|word| choices.contains(word)), "{}: {words:?} of {field}", figure.code);
            };
            let another = IN_ANOTHER_UNIT.iter().find(|(code, _)| *code == figure.code).map(|(_, unit)| *unit);
            let entries = another.unwrap_or(of.unit);
            let unit = match count {
                EntryCount::Each => entries,
                EntryCount::With(field) => {
                    kind(field);
                    entries
                }
                EntryCount::Where(field, words) => {
                    says(field, words);
                    entries
                }
                EntryCount::Members(field) => {
                    assert_eq!(kind(field), FieldKind::Members, "{}", figure.code);
                    Unit::Attendance
                }
                EntryCount::MembersWhere(field, other, words) => {
                    says(other, words);
                    assert_eq!(kind(field), FieldKind::Members, "{}", figure.code);
                    Unit::Attendance
                }
                EntryCount::Receivers { members, other, field, word } => {
                    says(field, &[word]);
                    assert_eq!((kind(members), kind(other)), (FieldKind::Members, FieldKind::Text), "{}", figure.code);
                    Unit::Copy
                }
                EntryCount::Distinct(fields) => {
                    assert!(fields.iter().all(|field| kind(field) == FieldKind::Members), "{}", figure.code);
                    Unit::Member
                }
                EntryCount::Sum(field) => match kind(field) {
                    FieldKind::Number(unit) => unit,
                    other => panic!("{}: {field} is no number but {other:?}", figure.code),
                },
                EntryCount::Money(field) => {
                    assert_eq!(kind(field), FieldKind::Money, "{}", figure.code);
                    Unit::Yuan
                }
            };
            assert_eq!(unit, figure.unit, "{} is told in the unit of what it counts in {name}", figure.code);
            if let Rule::Standing(_, _, Some(ended)) = figure.rule {
                assert_eq!(kind(ended), FieldKind::Day, "{}: the day it ended", figure.code);
            }
        }
    }

    #[test]
    fn every_figure_says_what_it_means_and_where_it_comes_from() {
        let names: BTreeSet<&str> = figures().map(|figure| figure.name).collect();
        assert_eq!(names.len(), figures().count(), "a secretary tells figures apart by their names");
        for figure in figures() {
            for sentence in [figure.definition, figure.counting] {
                assert!(sentence.ends_with('。'), "{}: {sentence} is a sentence", figure.name);
            }
            assert!(figure.source.starts_with("domain.md"), "{}: {} names its place", figure.name, figure.source);
        }
    }

    #[test]
    fn sums_are_in_yuan_and_rates_in_percent() {
        for figure in figures() {
            let unit = match figure.rule {
                Rule::Fund(_) | Rule::Remitted => Unit::Yuan,
                Rule::Dues(sum) if sum != crate::figure::DuesSum::OwingMembers => Unit::Yuan,
                Rule::AttendanceRate(_) => Unit::Percent,
                Rule::Entries(_, EntryCount::Money(_)) => Unit::Yuan,
                _ => {
                    assert!(!matches!(figure.unit, Unit::Yuan | Unit::Percent), "{} is a count", figure.name);
                    continue;
                }
            };
            assert_eq!(figure.unit, unit, "{}", figure.name);
        }
    }
}
