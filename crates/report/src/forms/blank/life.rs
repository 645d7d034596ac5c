//! Blanks of 组织生活.

use super::{BlankForm, Head, Person, Subject};
use crate::{
    forms::{
        minutes::Minutes,
        month::MonthSheet,
        notice::Notice,
        photo_page::PhotoPage,
        sign_in::{Expected, SignIn},
        theme_day::ThemeDay,
    },
    page::Form,
};

/// The forms.
pub(super) const FORMS: &[BlankForm] = &[
    BlankForm { key: "sign_in", title: "签到表", subject: Subject::Life, takes_names: true, make: sign_in },
    minuted("members_meeting", "党员大会会议记录", |head, _| minutes(head, "党员大会会议记录", &[])),
    minuted("committee_meeting", "支部委员会会议记录", |head, _| minutes(head, "支部委员会会议记录", &[])),
    minuted("group_meeting", "党小组会会议记录", |head, _| {
        minutes(head, "党小组会会议记录", &["党小组", "组长"])
    }),
    minuted("party_lecture", "党课记录", |head, _| minutes(head, "党课记录", &["主讲人", "题目"])),
    minuted("criticism_meeting", "组织生活会会议记录", |head, _| minutes(head, "组织生活会会议记录", &[])),
    minuted("theme_day", "主题党日活动记录表", theme_day),
    minuted("notice", "活动通知", notice),
    minuted("photo_page", "照片页", photo_page),
    minuted("month", "组织生活活动情况表", month),
];

const fn minuted(key: &'static str, title: &'static str, make: fn(&Head, &[Person]) -> Form) -> BlankForm {
    BlankForm { key, title, subject: Subject::Life, takes_names: false, make }
}

fn sign_in(head: &Head, people: &[Person]) -> Form {
    let expected = (1u32..).zip(people).map(|(number, person)| Expected {
        number,
        name: person.name.clone(),
        group: person.group.clone(),
        note: String::new(),
    });
    SignIn {
        branch: head.branch.clone(),
        occasion: String::new(),
        time: String::new(),
        place: String::new(),
        expected: expected.collect(),
    }
    .form()
}

fn minutes(head: &Head, title: &str, particulars: &[&str]) -> Form {
    Minutes {
        branch: head.branch.clone(),
        title: title.to_owned(),
        particulars: particulars.iter().map(|label| ((*label).to_owned(), String::new())).collect(),
        ..Minutes::default()
    }
    .record()
    .form()
}

/// The ceremony of a 主题党日, to be ticked.
const CEREMONY: [&str; 4] = ["佩戴党员徽章", "奏唱国歌", "重温入党誓词", "奏唱国际歌"];

fn theme_day(head: &Head, _: &[Person]) -> Form {
    let ceremony = CEREMONY.iter().map(|name| ((*name).to_owned(), false)).collect();
    ThemeDay { branch: head.branch.clone(), ceremony, ..ThemeDay::default() }.record().form()
}

fn notice(head: &Head, _: &[Person]) -> Form {
    Notice { branch: head.branch.clone(), ..Notice::default() }.form()
}

fn photo_page(head: &Head, _: &[Person]) -> Form {
    PhotoPage { branch: head.branch.clone(), ..PhotoPage::default() }.form()
}

fn month(head: &Head, _: &[Person]) -> Form {
    MonthSheet::blank(&head.branch, &head.superior)
}
