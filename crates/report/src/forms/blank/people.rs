//! Blanks about the branch and its members.

use super::{BlankForm, Head, Person, Subject, rows};
use crate::{
    forms::{
        phone_list::{PhoneEntry, PhoneList},
        roster::{Roster, RosterColumn},
    },
    page::Form,
};

/// The forms.
pub(super) const FORMS: &[BlankForm] =
    &[of_people("roster", "党员名册", roster), of_people("phone_list", "党员通讯录", phone_list)];

const fn of_people(key: &'static str, title: &'static str, make: fn(&Head, &[Person]) -> Form) -> BlankForm {
    BlankForm { key, title, subject: Subject::People, takes_names: true, make }
}

/// Columns of 党员名册 (domain.md 5, form 1) with whether they hold longer text.
const COLUMNS: [(&str, bool); 13] = [
    ("姓名", false),
    ("性别", false),
    ("民族", false),
    ("出生年月", false),
    ("学历", false),
    ("入党时间", false),
    ("转正时间", false),
    ("离退休类别", false),
    ("党内职务", false),
    ("退休前单位及职务", true),
    ("联系电话", false),
    ("现居住地", true),
    ("备注", true),
];
/// Rows of an empty roster: a page.
const ROSTER_ROWS: usize = 15;
/// Rows of an empty phone list: a page.
const PHONE_ROWS: usize = 18;

fn roster(head: &Head, people: &[Person]) -> Form {
    let columns = COLUMNS.map(|(title, long)| RosterColumn { title: title.to_owned(), long });
    let row = |name: &str| {
        let mut row = vec![String::new(); COLUMNS.len()];
        name.clone_into(&mut row[0]);
        row
    };
    Roster {
        name: "党员名册".to_owned(),
        branch: head.branch.clone(),
        as_of: "　　　　年　　月　　日".to_owned(),
        selection: String::new(),
        columns: columns.to_vec(),
        rows: rows(people, ROSTER_ROWS, row),
        totals: String::new(),
        notes: Vec::new(),
    }
    .form()
}

fn phone_list(head: &Head, people: &[Person]) -> Form {
    let entry = |name: &str| PhoneEntry {
        name: name.to_owned(),
        group: people.iter().find(|person| person.name == name).map(|person| person.group.clone()).unwrap_or_default(),
        phones: Vec::new(),
        family: Vec::new(),
    };
    PhoneList { branch: head.branch.clone(), as_of: String::new(), entries: rows(people, PHONE_ROWS, entry) }.form()
}
