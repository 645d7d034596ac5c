//! What the fields of a member say about one another, and rows about each other.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    member::{IdNumber, Member, Weight, check},
};

use super::record::{Row, by_identity, leave_out};
use crate::table::{Choice, ChoiceKind, Notice, row_in_words};

/// Checks a row that has been read, on `today`; decided disagreements are settled.
pub(super) fn check_row(row: &mut Row<'_>, today: NaiveDate, notices: &mut Vec<Notice>) {
    let Some(_) = row.values.get("name") else {
        if row.problems.iter().all(|problem| problem.field != "name") {
            let message = "没有写姓名，请补上；不是党员的行可以不导入。".to_owned();
            row.problem("name", "import.no_name", message, vec![Choice::usual(ChoiceKind::Retype), leave_out()]);
        }
        return;
    };
    settle(row);
    let member = Member::of(&row.values);
    for finding in check(&member, today) {
        let already = row.problems.iter().any(|problem| problem.field == finding.field);
        let unread = !row.cells.contains_key(finding.field.as_str());
        if already || unread {
            continue;
        }
        let differs = matches!(finding.code.as_str(), "member.birth_date_differs" | "member.sex_differs");
        let by_file = row.decisions.is(row.row, &finding.field, ChoiceKind::ByFile);
        match (finding.weight, differs) {
            (_, true) if !by_file => differing(row, &finding.field, &finding.code, finding.offer.unwrap_or_default()),
            (Weight::Wrong, _) => {
                let message = format!("有误：{}。{}", finding.message, finding.what_to_do);
                let choices = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
                row.problem(&finding.field, &finding.code, message, choices.map(Choice::usual).to_vec());
            }
            (Weight::Ask, false) if finding.code == "member.joined_young" => {
                let name = row.values.get("name").unwrap_or_default();
                notices.push(Notice::row(row.row, format!("{} {name}：{}。", row_in_words(row.row), finding.message)));
            }
            _ => {}
        }
    }
}

/// Takes what the identity card says where that was decided.
fn settle(row: &mut Row<'_>) {
    for field in ["birth_date", "sex"] {
        let Some(decision) = row.decisions.on(row.row, field) else { continue };
        if decision.kind == ChoiceKind::ByIdentity {
            let number = row.values.get("id_number").and_then(|text| IdNumber::check(text).ok());
            let Some(number) = number else { continue };
            let text = if field == "sex" { number.sex().word().to_owned() } else { number.birth_date().to_string() };
            row.values.put_all([(field, text.as_str())]);
            row.problems.retain(|problem| problem.field != field);
        }
    }
}

/// The card and the file say different things: offered, never forced (domain.md 3.5).
fn differing(row: &mut Row<'_>, field: &str, code: &str, on_card: String) {
    let in_file = row.values.get(field).unwrap_or_default().to_owned();
    let words = |text: &str| text.parse::<PartialDate>().map_or_else(|_| text.to_owned(), PartialDate::in_chinese);
    let message = format!("写的是{}，身份证上是{}，请核对。", words(&in_file), words(&on_card));
    let choices = vec![
        by_identity(on_card),
        Choice::putting(ChoiceKind::ByFile, format!("以档案为准 {in_file}"), in_file),
        Choice::usual(ChoiceKind::Retype),
        leave_out(),
    ];
    row.problem(field, code, message, choices);
}

/// Rows already seen, to find those that stand twice.
#[derive(Default)]
pub(super) struct Seen {
    by_number: BTreeMap<String, u32>,
    by_name: BTreeMap<(String, String), (u32, Option<String>)>,
}

impl Seen {
    /// Remembers the row, or says which earlier one it repeats.
    pub fn add(&mut self, row: &mut Row<'_>) {
        let number = row.values.get("id_number").and_then(|text| IdNumber::check(text).ok());
        let number = number.map(|number| number.as_str().to_owned());
        if let Some(number) = &number {
            if let Some(first) = self.by_number.get(number) {
                let message = format!("与{}相同，同一个号码不能是两个人，请核对身份证原件。", row_in_words(*first));
                let choices = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
                row.values.put_all([("id_number", "")]);
                row.problem("id_number", "import.same_id_number", message, choices.map(Choice::usual).to_vec());
                return;
            }
            self.by_number.insert(number.clone(), row.row);
        }
        let (Some(name), Some(birth)) = (row.values.get("name"), row.values.get("birth_date")) else { return };
        let person = (name.to_owned(), birth.to_owned());
        match self.by_name.get(&person) {
            Some((first, other)) if other.is_none() || number.is_none() => {
                let message = format!("与{}姓名、出生日期都相同，像是同一个人写了两遍，请核对。", row_in_words(*first));
                let choices = vec![leave_out(), Choice::usual(ChoiceKind::Keep), Choice::usual(ChoiceKind::Retype)];
                if !row.decisions.is(row.row, "name", ChoiceKind::Keep) {
                    row.problem("name", "import.same_person", message, choices);
                }
            }
            Some(_) => {}
            None => {
                self.by_name.insert(person, (row.row, number));
            }
        }
    }
}
