//! 支委会成员及分工.

use ::report::{
    forms::yearbook::{
        Landmark,
        committee::{Committee, GroupLeader, Tenure},
    },
    page::Form,
};
use domain::{
    committee::{Selection, falls_due},
    date::PartialDate,
};
use store::{
    committee::{self, PostHeld},
    group,
};

use super::{Section, basics::span};
use crate::{Outcome, yearbook::year::Yearbook};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    let groups = group::names(book.db)?;
    let of_year = |held: &PostHeld| {
        held.from.first_day() <= book.last_day() && held.to.is_none_or(|to| to.last_day() >= book.first_day())
    };
    let (members, leaders): (Vec<PostHeld>, Vec<PostHeld>) =
        committee::posts(book.db)?.into_iter().filter(of_year).partition(|held| held.post.is_on_committee());
    let tenure = |held: PostHeld| Tenure {
        post: held.post.word().to_owned(),
        span: span(Some(held.from), held.to),
        name: held.member_name,
        selection: held.selection.map(Selection::word).unwrap_or_default().to_owned(),
        duties: held.duties.unwrap_or_default(),
    };
    let leader = |held: PostHeld| GroupLeader {
        group: held.group_id.and_then(|id| groups.get(&id).cloned()).unwrap_or_default(),
        span: span(Some(held.from), held.to),
        name: held.member_name,
    };
    let mut committee = Committee {
        landmarks,
        posts: members.into_iter().map(tenure).collect(),
        group_leaders: leaders.into_iter().map(leader).collect(),
        ..Committee::default()
    };
    if let Some(term) = committee::term_on(book.db, book.until)? {
        let falls_due = falls_due(term.from.first_day(), term.years);
        committee.term = term.name;
        committee.elected_on = term.from.in_chinese();
        committee.falls_due_on = PartialDate::from(falls_due).in_chinese();
        committee.approval = term.approval.unwrap_or_default();
    }
    Ok(vec![committee.form()])
}
