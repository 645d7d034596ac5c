//! Blanks of the 一本通: a book to be filled by hand.

use super::{BlankForm, Head, Person, Subject};
use crate::{
    forms::yearbook::{
        affairs::Affairs, appraisal::AppraisalLines, basics::Basics, committee::Committee, contact::Contact,
        cover::Cover, entry::Entry, honours::Honours, plan::Plan, service::Service,
    },
    page::{Form, Sheet},
};

/// The forms.
pub(super) const FORMS: &[BlankForm] = &[
    page("yearbook_cover", "一本通封面", |head, _| {
        Cover {
            branch: head.branch.clone(),
            superior: head.superior.clone(),
            year: format!("{}年", head.year),
            ..Cover::default()
        }
        .form()
    }),
    page("yearbook_entry", "一本通活动记录页", |_, _| Entry::default().form(Sheet::PORTRAIT)),
    page("yearbook_basics", "支部基本情况", |head, _| {
        Basics { branch: head.branch.clone(), superior: head.superior.clone(), ..Basics::default() }.form()
    }),
    page("yearbook_committee", "支委会成员及分工", |_, _| Committee::default().form()),
    page("yearbook_plan", "年度计划", |head, _| Plan { year: head.year, ..Plan::default() }.form()),
    page("yearbook_appraisal", "民主评议结果登记", |_, _| AppraisalLines::default().form()),
    page("yearbook_contact", "补学、送学登记", |_, _| Contact::default().form()),
    page("yearbook_service", "作用发挥登记", |_, _| Service::default().form()),
    page("yearbook_honours", "奖惩情况", |_, _| Honours::default().form()),
    page("yearbook_affairs", "支部事务登记", |_, _| Affairs::default().form()),
];

const fn page(key: &'static str, title: &'static str, make: fn(&Head, &[Person]) -> Form) -> BlankForm {
    BlankForm { key, title, subject: Subject::Yearbook, takes_names: false, make }
}
