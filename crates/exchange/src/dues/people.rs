//! Whom in the book the names of a register mean.

use std::collections::BTreeMap;

use domain::{member::MemberId, text::clean_name};

use super::DuesRow;
use crate::table::{Choice, ChoiceKind, Decisions, Problem};

/// Names of the roster offered for one it does not have.
const OFFERED: usize = 3;

/// Somebody in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Key in the book.
    pub id: MemberId,
    /// 姓名.
    pub name: String,
    /// What tells namesakes apart: `1951年3月生`.
    pub told_by: String,
}

/// The rows of a register by whom they mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matching {
    /// By the file's row.
    pub members: BTreeMap<u32, MemberId>,
    /// Rows of which a person must say whom they mean.
    pub problems: Vec<Problem>,
}

/// Matches the names with the book's. `column` is the heading over them.
pub fn match_people(rows: &[DuesRow], people: &[Person], decisions: Decisions<'_>, column: &str) -> Matching {
    let mut matching = Matching::default();
    let mut taken: BTreeMap<MemberId, u32> = BTreeMap::new();
    for line in rows.iter().filter(|line| !line.name.is_empty()) {
        let (row, name) = (line.row, line.name.as_str());
        let mut ask = |code: &str, message: String, choices: Vec<Choice>| {
            matching.problems.push(Problem {
                row,
                column: column.to_owned(),
                field: "name".to_owned(),
                value: name.to_owned(),
                code: code.to_owned(),
                message: format!("第 {row} 行「{column}」{message}"),
                choices,
            });
        };
        let of_name: Vec<&Person> = people.iter().filter(|person| clean_name(&person.name) == name).collect();
        let picked = decisions
            .on(row, "name")
            .filter(|decision| decision.kind == ChoiceKind::SamePerson)
            .and_then(|decision| decision.text.as_deref()?.parse().ok())
            .and_then(|id| people.iter().find(|person| person.id == MemberId(id)));
        let person = match (picked, of_name.as_slice()) {
            (Some(picked), _) => picked,
            (None, [one]) => one,
            (None, []) => {
                let message = format!("写的是「{name}」，名册里没有这个人，请核对姓名；已转出、去世的也要先在名册里。");
                ask("import.unknown_name", message, near(name, people));
                continue;
            }
            (None, namesakes) => {
                let message = format!("写的是「{name}」，名册里有 {} 位同名的人，请选是哪一位。", namesakes.len());
                let one = |person: &&Person| {
                    let label = format!("是{}的{}", person.told_by, person.name);
                    Choice::putting(ChoiceKind::SamePerson, label, person.id.0.to_string())
                };
                let choices = namesakes.iter().map(one).chain([Choice::usual(ChoiceKind::LeaveOut)]).collect();
                ask("import.namesakes", message, choices);
                continue;
            }
        };
        match taken.get(&person.id) {
            Some(first) => {
                let message = format!("写的是「{name}」，和第 {first} 行是名册里的同一个人，请核对。");
                ask("import.same_member", message, vec![Choice::usual(ChoiceKind::LeaveOut)]);
            }
            None => {
                taken.insert(person.id, row);
                matching.members.insert(row, person.id);
            }
        }
    }
    matching
}

/// The roster's names that may be meant, then typing it, then leaving the row out.
fn near(name: &str, people: &[Person]) -> Vec<Choice> {
    let similar = |person: &&Person| {
        let other = clean_name(&person.name);
        differing(name, &other) == Some(1) || other.chars().count() > 1 && name.contains(&other)
    };
    let offered = people.iter().filter(similar).take(OFFERED);
    let mut choices: Vec<Choice> = offered
        .map(|person| Choice::putting(ChoiceKind::SamePerson, format!("是{}", person.name), person.id.0.to_string()))
        .collect();
    choices.extend([ChoiceKind::Retype, ChoiceKind::LeaveOut].map(Choice::usual));
    choices
}

/// In how many characters two names of the same length differ.
fn differing(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    (one.len() == other.len()).then(|| one.iter().zip(&other).filter(|(one, other)| one != other).count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Decision;

    fn person(id: i64, name: &str) -> Person {
        Person { id: MemberId(id), name: name.to_owned(), told_by: format!("19{id}年生") }
    }

    fn matched(names: &[&str], decisions: &[Decision]) -> Matching {
        let rows: Vec<DuesRow> = names
            .iter()
            .zip(3..)
            .map(|(name, row)| DuesRow { row, name: (*name).to_owned(), ..DuesRow::default() })
            .collect();
        let people = [person(51, "张秀珍"), person(52, "王芳"), person(53, "王芳"), person(54, "尹国华")];
        match_people(&rows, &people, Decisions(decisions), "姓名")
    }

    fn codes(matching: &Matching) -> Vec<(u32, &str)> {
        matching.problems.iter().map(|problem| (problem.row, problem.code.as_str())).collect()
    }

    #[test]
    fn a_name_means_the_one_who_bears_it() {
        let matching = matched(&["张秀珍", "尹国华"], &[]);
        assert_eq!(matching.problems, [], "both are known");
        assert_eq!(matching.members, BTreeMap::from([(3, MemberId(51)), (4, MemberId(54))]), "each their own");
    }

    #[test]
    fn who_is_not_known_is_asked_about() {
        let matching = matched(&["张秀诊", "王芳", "尹国华", "尹国华"], &[]);
        let expected = [(3, "import.unknown_name"), (4, "import.namesakes"), (6, "import.same_member")];
        assert_eq!(codes(&matching), expected, "each for its own reason");
        let labels: Vec<&str> = matching.problems[0].choices.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(labels, ["是张秀珍", "重新填写", "这一行不导入"], "a slip of one character is offered");
        let pick = matching.problems[1].choices[1].clone();
        assert_eq!(pick.label, "是1953年生的王芳", "told apart");
        let decision = Decision { row: 4, field: "name".into(), kind: pick.kind, text: pick.text };
        assert_eq!(matched(&["张秀珍", "王芳"], &[decision]).members[&4], MemberId(53), "the one that was picked");
    }
}
