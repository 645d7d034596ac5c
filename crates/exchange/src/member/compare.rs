//! A roster against the book: who is new, what changes, what stays.

use std::collections::BTreeMap;

use domain::{
    date::PartialDate,
    member::{IdNumber, MemberId, MemberValues, field, own_key, own_name},
};

use super::MemberLine;
use crate::table::{Choice, ChoiceKind, Decisions, Problem, row_in_words};

/// A member in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Existing {
    /// Key in the book.
    pub id: MemberId,
    /// Fields.
    pub values: MemberValues,
    /// Name of the present group.
    pub group: Option<String>,
    /// What stands in fields of the branch's own, by their names.
    pub own: BTreeMap<String, String>,
}

/// Whom in the book a line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known<'a> {
    /// Nobody.
    New,
    /// This member, by ID number or by name and birth.
    Same(&'a Existing),
    /// One or several of the same name; only a person can tell.
    Namesakes(Vec<&'a Existing>),
}

/// One field that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Key of the field.
    pub field: String,
    /// Its label.
    pub label: String,
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
    /// Rows of which a person must say whom they mean.
    pub problems: Vec<Problem>,
}

/// Compares each line with whom it means in the book. An empty cell changes nothing, nor does a date
/// that says the same with less of it. `column` is the heading over the names.
pub fn compare<'a>(
    lines: impl IntoIterator<Item = (&'a MemberLine, Known<'a>)>,
    decisions: Decisions<'_>,
    column: &str,
) -> Comparison {
    let mut comparison = Comparison::default();
    let mut taken: BTreeMap<MemberId, u32> = BTreeMap::new();
    for (line, known) in lines {
        let name = line.values.get("name").unwrap_or_default();
        let mut ask = |code: &str, message: String, kinds: &[ChoiceKind]| {
            comparison.problems.push(Problem {
                row: line.row,
                column: column.to_owned(),
                field: "name".to_owned(),
                value: name.to_owned(),
                code: code.to_owned(),
                message: format!("{}「{column}」{message}", row_in_words(line.row)),
                choices: kinds.iter().copied().map(Choice::usual).collect(),
            });
        };
        let existing = match known {
            Known::New => None,
            Known::Same(existing) => Some(existing),
            Known::Namesakes(namesakes) => match (decisions.on(line.row, "name").map(|one| one.kind), &*namesakes) {
                (Some(ChoiceKind::Another), _) => None,
                (Some(ChoiceKind::SamePerson), [one]) => Some(*one),
                (_, [_]) => {
                    let message =
                        format!("写的是「{name}」，名册里已有同名的人，身份证号和出生日期对不上，请核对是不是同一人。");
                    let ways = [ChoiceKind::SamePerson, ChoiceKind::Another, ChoiceKind::LeaveOut];
                    ask("import.namesake", message, &ways);
                    continue;
                }
                _ => {
                    let message = format!("写的是「{name}」，名册里有几位同名的人，请补上身份证号或出生日期后再导入。");
                    ask("import.namesakes", message, &[ChoiceKind::Another, ChoiceKind::LeaveOut]);
                    continue;
                }
            },
        };
        let Some(existing) = existing else {
            comparison.fates.insert(line.row, Fate::Added);
            continue;
        };
        if let Some(first) = taken.insert(existing.id, line.row) {
            let message = format!("写的是「{name}」，和{}是名册里的同一个人，请核对。", row_in_words(first));
            ask("import.same_member", message, &[ChoiceKind::LeaveOut]);
            continue;
        }
        let changes = changes(line, existing);
        let fate = if changes.is_empty() { Fate::Left(existing.id) } else { Fate::Changed(existing.id, changes) };
        comparison.fates.insert(line.row, fate);
    }
    comparison
}

fn changes(line: &MemberLine, existing: &Existing) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut compare = |key: &str, new: &str, old: Option<&str>| {
        let Some(label) = own_name(key).or_else(|| field(key).map(|field| field.label)) else { return };
        let old = old.unwrap_or_default();
        if new != old && !says_less(new, old) && !same_number(key, new, old) {
            let (field, label) = (key.to_owned(), label.to_owned());
            changes.push(Change { field, label, old: old.to_owned(), new: new.to_owned() });
        }
    };
    for (key, new) in line.values.iter() {
        compare(key, new, existing.values.get(key));
    }
    if let Some(group) = &line.group {
        compare("group", group, existing.group.as_deref());
    }
    for (name, new) in &line.own {
        compare(&own_key(name), new, existing.own.get(name).map(String::as_str));
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
    use crate::table::Decision;

    fn values(pairs: &[(&str, &str)]) -> MemberValues {
        MemberValues::read(pairs.iter().copied()).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    fn line(pairs: &[(&str, &str)]) -> MemberLine {
        MemberLine { row: 5, values: values(pairs), group: None, own: BTreeMap::new() }
    }

    fn existing(pairs: &[(&str, &str)]) -> Existing {
        Existing { id: MemberId(7), values: values(pairs), group: Some("第一党小组".into()), own: BTreeMap::new() }
    }

    fn fate(line: &MemberLine, known: Known<'_>) -> Option<Fate> {
        compare([(line, known)], Decisions::default(), "姓名").fates.remove(&5)
    }

    #[test]
    fn only_what_differs_changes() {
        let book = existing(&[("name", "王方"), ("id_number", "34052419800101001X")]);
        let line = line(&[("name", "王芳"), ("id_number", "340524800101001")]);
        let Some(Fate::Changed(id, changes)) = fate(&line, Known::Same(&book)) else { panic!("the name differs") };
        assert_eq!(id, MemberId(7), "the member it means");
        assert_eq!(
            changes.iter().map(|change| change.field.as_str()).collect::<Vec<_>>(),
            ["name"],
            "the old number is the same"
        );
    }

    #[test]
    fn an_empty_cell_changes_nothing_nor_does_less_of_a_date() {
        let book = existing(&[("name", "王芳"), ("birth_date", "1951-03-12"), ("phone", "19914123519")]);
        let less = line(&[("name", "王芳"), ("birth_date", "1951-03")]);
        assert_eq!(fate(&less, Known::Same(&book)), Some(Fate::Left(MemberId(7))), "the phone and the day stay");
        let book = existing(&[("name", "王芳"), ("birth_date", "1951-03")]);
        let more = line(&[("name", "王芳"), ("birth_date", "1951-03-12")]);
        let Some(Fate::Changed(_, changes)) = fate(&more, Known::Same(&book)) else { panic!("more is known now") };
        assert_eq!((changes[0].old.as_str(), changes[0].new.as_str()), ("1951-03", "1951-03-12"), "the day is added");
    }

    #[test]
    fn of_a_namesake_a_person_decides() {
        let book = existing(&[("name", "王芳")]);
        let line = line(&[("name", "王芳"), ("phone", "19914123519")]);
        let decided = |kind: Option<ChoiceKind>| {
            let decisions: Vec<Decision> =
                kind.into_iter().map(|kind| Decision { row: 5, field: "name".into(), kind, text: None }).collect();
            compare([(&line, Known::Namesakes(vec![&book]))], Decisions(&decisions), "姓名")
        };
        assert_eq!(decided(None).problems.len(), 1, "a name alone is not enough");
        assert_eq!(decided(Some(ChoiceKind::Another)).fates[&5], Fate::Added, "another of that name");
        assert!(matches!(decided(Some(ChoiceKind::SamePerson)).fates[&5], Fate::Changed(..)), "the same");
    }
}
