//! A roster against the book: who is new, what changes, what stays.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    date::PartialDate,
    member::{IdNumber, MemberId, MemberValues, field},
};

use super::MemberLine;
use crate::table::Notice;

/// A member in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Existing {
    /// Key in the book.
    pub id: MemberId,
    /// Fields.
    pub values: MemberValues,
    /// Name of the present group.
    pub group: Option<String>,
}

/// One field that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Key of the field.
    pub field: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What the book has; empty if nothing.
    pub old: String,
    /// What the file has.
    pub new: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// A new member.
    Added,
    /// A member in the book gets these changes.
    Changed(MemberId, Vec<Change>),
    /// The book says all this already.
    Left(MemberId),
}

/// A roster compared with the book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// By the file's row.
    pub fates: BTreeMap<u32, Fate>,
    /// Namesakes that were not taken for the same person.
    pub notices: Vec<Notice>,
}

/// Compares by ID number, else by name and birth. An empty cell changes nothing, nor does a date that
/// says the same with less of it.
pub fn compare(lines: &[MemberLine], book: &[Existing]) -> Comparison {
    let mut comparison = Comparison::default();
    let mut taken = BTreeSet::new();
    let numbers: BTreeMap<String, &Existing> =
        book.iter().filter_map(|existing| Some((number(&existing.values)?, existing))).collect();
    let mut names: BTreeMap<&str, Vec<&Existing>> = BTreeMap::new();
    for existing in book {
        names.entry(existing.values.get("name").unwrap_or_default()).or_default().push(existing);
    }
    for line in lines {
        let namesakes: &[&Existing] =
            line.values.get("name").and_then(|name| names.get(name)).map_or(&[], Vec::as_slice);
        let by_number = number(&line.values).and_then(|number| numbers.get(&number).copied());
        let same = by_number.or_else(|| {
            let mut alike = namesakes.iter().filter(|existing| same_birth(&line.values, &existing.values));
            alike.next().copied().filter(|_| alike.next().is_none())
        });
        let fate = match same.filter(|existing| taken.insert(existing.id)) {
            None => {
                if let Some(namesake) = namesakes.first() {
                    let name = namesake.values.get("name").unwrap_or_default();
                    let message = format!(
                        "第 {} 行{name}：名册里已有同名的人，身份证号或出生日期对不上，按新增处理，请核对。",
                        line.row
                    );
                    comparison.notices.push(Notice::row(line.row, message));
                }
                Fate::Added
            }
            Some(existing) => match changes(line, existing) {
                changes if changes.is_empty() => Fate::Left(existing.id),
                changes => Fate::Changed(existing.id, changes),
            },
        };
        comparison.fates.insert(line.row, fate);
    }
    comparison
}

fn number(values: &MemberValues) -> Option<String> {
    values.get("id_number").and_then(|text| IdNumber::check(text).ok()).map(|number| number.as_str().to_owned())
}

/// Same birth, as far as both know it, unless their ID numbers are two.
fn same_birth(line: &MemberValues, existing: &MemberValues) -> bool {
    let birth = |values: &MemberValues| values.parsed::<PartialDate>("birth_date");
    let two_numbers = number(line).zip(number(existing)).is_some_and(|(one, other)| one != other);
    !two_numbers && birth(line).zip(birth(existing)).is_some_and(|(one, other)| one.agrees_with(other))
}

fn changes(line: &MemberLine, existing: &Existing) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut compare = |key: &str, new: &str, old: Option<&str>| {
        let Some(field) = field(key) else { return };
        let old = old.unwrap_or_default();
        if new != old && !says_less(new, old) && !same_number(key, new, old) {
            changes.push(Change { field: field.key, label: field.label, old: old.to_owned(), new: new.to_owned() });
        }
    };
    for (key, new) in line.values.iter() {
        compare(key, new, existing.values.get(key));
    }
    if let Some(group) = &line.group {
        compare("group", group, existing.group.as_deref());
    }
    changes
}

/// `1951-03` where the book knows `1951-03-12`.
fn says_less(new: &str, old: &str) -> bool {
    let dates = new.parse::<PartialDate>().ok().zip(old.parse::<PartialDate>().ok());
    dates.is_some_and(|(new, old)| new.agrees_with(old) && new.precision() < old.precision())
}

/// The 15-digit number where the book has the same in 18.
fn same_number(key: &str, new: &str, old: &str) -> bool {
    let canonical = |text: &str| IdNumber::check(text).ok();
    key == "id_number" && canonical(new).is_some() && canonical(new) == canonical(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> MemberValues {
        MemberValues::read(pairs.iter().copied()).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    fn line(pairs: &[(&str, &str)]) -> MemberLine {
        MemberLine { row: 5, values: values(pairs), group: None }
    }

    fn existing(pairs: &[(&str, &str)]) -> Existing {
        Existing { id: MemberId(7), values: values(pairs), group: Some("第一党小组".into()) }
    }

    fn fate(line: MemberLine, book: &[Existing]) -> Fate {
        compare(&[line], book).fates.remove(&5).unwrap_or_else(|| panic!("row 5 has a fate"))
    }

    #[test]
    fn the_number_counts_before_the_name() {
        let book = [existing(&[("name", "王方"), ("id_number", "34052419800101001X")])];
        let Fate::Changed(id, changes) = fate(line(&[("name", "王芳"), ("id_number", "340524800101001")]), &book)
        else {
            panic!("the same person, written otherwise");
        };
        assert_eq!(id, MemberId(7), "found by the number, in its old form");
        assert_eq!(changes.iter().map(|change| change.field).collect::<Vec<_>>(), ["name"], "only the name differs");
    }

    #[test]
    fn else_name_and_birth_as_far_as_they_are_known() {
        let book = [existing(&[("name", "王芳"), ("birth_date", "1951-03-12"), ("phone", "19914123519")])];
        assert_eq!(
            fate(line(&[("name", "王芳"), ("birth_date", "1951-03")]), &book),
            Fate::Left(MemberId(7)),
            "less of the same date"
        );
        assert_eq!(
            fate(line(&[("name", "王芳"), ("birth_date", "1952")]), &book),
            Fate::Added,
            "another one of that name"
        );
        assert_eq!(fate(line(&[("name", "王芳")]), &book), Fate::Added, "a name alone is not enough");
    }

    #[test]
    fn an_empty_cell_changes_nothing() {
        let book = [existing(&[("name", "王芳"), ("birth_date", "1951-03"), ("phone", "19914123519")])];
        assert_eq!(
            fate(line(&[("name", "王芳"), ("birth_date", "1951-03")]), &book),
            Fate::Left(MemberId(7)),
            "the phone stays"
        );
        let Fate::Changed(_, changes) = fate(line(&[("name", "王芳"), ("birth_date", "1951-03-12")]), &book) else {
            panic!("more is known now");
        };
        assert_eq!((changes[0].old.as_str(), changes[0].new.as_str()), ("1951-03", "1951-03-12"), "the day is added");
    }
}
