use chrono::NaiveDate;

use super::{
    Person, StructureKind,
    bands::FIFTY,
    place::{Place, labels, place},
};
use crate::{attendance::Rate, member::MemberId};

/// How the members are made up in one respect. The rows but those of which (其中) add up to everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// By what they are sorted.
    pub kind: StructureKind,
    /// The rows, in the order of the bands; then what is not known.
    pub rows: Vec<StructureRow>,
    /// All members.
    pub total: u32,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureRow {
    /// What it is called.
    pub label: String,
    /// Who falls into it, in the order of the roster.
    pub members: Vec<MemberId>,
    /// Of those, who might fall into another: a part of the date is not known (约).
    pub about: Vec<MemberId>,
    /// Whether it tells some of the rows above once more, and is not added.
    pub of_which: bool,
    /// Whether it is of those of whom the book does not know it.
    pub unknown: bool,
    /// Whether its people may be named. The fifth of the 五类 and what is masked may not (domain.md, corrections).
    pub may_be_named: bool,
}

impl StructureRow {
    /// How many.
    pub fn count(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }
}

impl Structure {
    /// The share of a row among all.
    pub fn share(&self, row: &StructureRow) -> Rate {
        Rate { part: row.count(), whole: self.total }
    }
}

/// Sorts the roster of a day, in its order. What is not known has a row of its own where there is any.
pub fn structure(kind: StructureKind, people: &[Person<'_>], day: NaiveDate) -> Structure {
    let labels = labels(kind);
    let fifth = labels.len().checked_sub(1).filter(|_| kind == StructureKind::FiveClass);
    let mut rows: Vec<StructureRow> = labels
        .iter()
        .enumerate()
        .map(|(index, label)| row(label, !kind.is_numbers_only() && Some(index) != fifth))
        .collect();
    let mut unsorted = row("写法不能归类", true);
    let mut unknown = StructureRow { unknown: true, ..row(kind.unknown_word(), true) };
    for person in people {
        let (into, about) = match place(kind, person, day) {
            Place::Row { index, about } => (rows.get_mut(index), about),
            Place::Unsorted => (Some(&mut unsorted), false),
            Place::Unknown => (Some(&mut unknown), false),
        };
        if let Some(row) = into {
            row.members.push(person.id);
            if about {
                row.about.push(person.id);
            }
        }
    }
    rows.extend([unsorted, unknown].into_iter().filter(|row| !row.members.is_empty()));
    if kind == StructureKind::Standing {
        let fifty = fifty_years(&rows[FIFTY..labels.len()]);
        rows.push(fifty);
    }
    Structure { kind, rows, total: u32::try_from(people.len()).unwrap_or(u32::MAX) }
}

fn row(label: &str, may_be_named: bool) -> StructureRow {
    StructureRow {
        label: label.to_owned(),
        members: Vec::new(),
        about: Vec::new(),
        of_which: false,
        unknown: false,
        may_be_named,
    }
}

/// Those who have the years of the medal, told once more.
fn fifty_years(rows: &[StructureRow]) -> StructureRow {
    let all = |of: fn(&StructureRow) -> &Vec<MemberId>| rows.iter().flat_map(of).copied().collect();
    StructureRow {
        members: all(|row| &row.members),
        about: all(|row| &row.about),
        of_which: true,
        ..row("其中：50 年及以上", true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::member::{AwayKind, Condition, FiveClass, Member, MemberValues};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// The counts of a table of some people, each told by their fields.
    fn counts(kind: StructureKind, on: &str, people: &[&[(&str, &str)]]) -> Vec<(String, u32, usize)> {
        let values: Vec<MemberValues> =
            people.iter().map(|texts| MemberValues::read(texts.iter().copied()).expect("in order")).collect();
        let members: Vec<Member> = values.iter().map(Member::of).collect();
        let people: Vec<Person<'_>> = (1..)
            .zip(members.iter().zip(&values))
            .map(|(id, (member, values))| Person { id: MemberId(id), member, values, class: None, conditions: &[] })
            .collect();
        let table = structure(kind, &people, day(on));
        let rows = table.rows.iter().filter(|row| row.count() > 0);
        rows.map(|row| (row.label.clone(), row.count(), row.about.len())).collect()
    }

    fn row_of(label: &str, count: u32, about: usize) -> (String, u32, usize) {
        (label.to_owned(), count, about)
    }

    #[test]
    fn a_birthday_moves_into_the_next_band_on_its_day() {
        let born: &[&[(&str, &str)]] = &[&[("birth_date", "1945-10-27")]];
        assert_eq!(counts(StructureKind::Age, "2026-10-26", born), [row_of("76—80 岁", 1, 0)], "still eighty");
        assert_eq!(counts(StructureKind::Age, "2026-10-27", born), [row_of("81—85 岁", 1, 0)], "eighty-one");
    }

    #[test]
    fn a_date_known_in_part_counts_as_its_first_day_and_says_so() {
        let people: &[&[(&str, &str)]] =
            &[&[("birth_date", "1945")], &[("birth_date", "1946")], &[("birth_date", "1945-03")], &[]];
        let expected = [row_of("76—80 岁", 1, 0), row_of("81—85 岁", 2, 1), row_of("未填", 1, 0)];
        assert_eq!(counts(StructureKind::Age, "2026-10-26", people), expected, "only 1945 may still be eighty");
    }

    #[test]
    fn standing_counts_from_where_the_rule_says_and_is_unsettled_where_it_asks() {
        let people: &[&[(&str, &str)]] = &[
            &[("joined_on", "1975-05"), ("confirmed_on", "1976-05")],
            &[("joined_on", "1972-05-01"), ("standing_basis", "批准之日")],
            &[("joined_on", "1985-07-01"), ("confirmed_on", "1986-07-01")],
            &[("joined_on", "2026-07-01"), ("kind", "预备党员")],
        ];
        let expected = [
            row_of("40—49 年", 1, 0),
            row_of("50—59 年", 1, 0),
            row_of("未定", 2, 0),
            row_of("其中：50 年及以上", 1, 0),
        ];
        assert_eq!(counts(StructureKind::Standing, "2026-10-27", people), expected, "1975 without settled basis asks");
    }

    #[test]
    fn joined_by_period_and_about_where_the_month_is_split() {
        let people: &[&[(&str, &str)]] =
            &[&[("joined_on", "1949")], &[("joined_on", "1978-12")], &[("joined_on", "2012-11-08")], &[]];
        let expected = [
            row_of("1949年10月1日以前", 1, 1),
            row_of("1949年10月至十一届三中全会前", 1, 1),
            row_of("十八大以来", 1, 0),
            row_of("未填", 1, 0),
        ];
        assert_eq!(counts(StructureKind::Joined, "2026-10-27", people), expected, "domain.md 4.1");
    }

    #[test]
    fn words_that_are_none_of_the_table_have_a_row_of_their_own() {
        let people: &[&[(&str, &str)]] =
            &[&[("education", "大学普通班")], &[("education", "读过几年书")], &[("education", "私塾")], &[]];
        let expected =
            [row_of("本科", 1, 0), row_of("初中及以下", 1, 0), row_of("写法不能归类", 1, 0), row_of("未填", 1, 0)];
        assert_eq!(counts(StructureKind::Education, "2026-10-27", people), expected, "no level is guessed");
    }

    #[test]
    fn the_fifth_class_and_what_is_masked_name_nobody() {
        let (member, values) = (Member::default(), MemberValues::default());
        let class = FiveClass::try_from(5).ok();
        let conditions = [(Condition::Disabled, None), (Condition::LivesElsewhere, Some(AwayKind::Settled))];
        let person = Person { id: MemberId(1), member: &member, values: &values, class, conditions: &conditions };
        let found = |kind| {
            let table = structure(kind, &[person], day("2026-10-27"));
            let row = table.rows.into_iter().find(|row| row.count() == 1).expect("in a row");
            (row.label, row.may_be_named)
        };
        assert!(!found(StructureKind::FiveClass).1, "counted, never named");
        assert_eq!(found(StructureKind::SelfCare), ("失能".to_owned(), false), "masked like the field");
        assert_eq!(found(StructureKind::Elsewhere), ("定居".to_owned(), true), "where people live may be seen");
    }

    fn anyone() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
        let dates = || prop::sample::select(vec!["", "1931", "1945-10", "1945-10-27", "1949-10-01", "2012-11-08"]);
        let sex = prop::sample::select(vec!["", "男", "女"]);
        let education = prop::sample::select(vec!["", "大专", "读过几年书"]);
        let living = prop::sample::select(vec!["", "空巢独居", "养老机构"]);
        (dates(), dates(), dates(), sex, education, living).prop_map(
            |(birth, joined, confirmed, sex, education, living)| {
                vec![
                    ("birth_date", birth),
                    ("joined_on", joined),
                    ("confirmed_on", confirmed),
                    ("sex", sex),
                    ("education", education),
                    ("living_with", living),
                ]
            },
        )
    }

    proptest! {
        #[test]
        fn every_table_adds_up_to_everybody(people in prop::collection::vec(anyone(), 0..40)) {
            let people: Vec<&[(&str, &str)]> = people.iter().map(Vec::as_slice).collect();
            for kind in StructureKind::ALL {
                let told = counts(*kind, "2026-10-27", &people);
                let sum: u32 = told.iter().filter(|(label, ..)| !label.starts_with("其中")).map(|(_, count, _)| count).sum();
                prop_assert_eq!(sum as usize, people.len(), "{}", kind);
            }
        }
    }
}
