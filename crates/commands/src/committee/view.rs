//! The committee of a term, as a page shows it.

use chrono::NaiveDate;
use domain::{
    committee::{Post, RenewalStage, falls_due, size_notice},
    member::{
        Kind,
        anniversary::{mean_years, years_since},
    },
};
use store::{
    Db, Error,
    committee::{self, PostHeld, Term},
    group, member,
};

use super::wire::{CommitteeQuery, CommitteeView, PostView, TermView};
use crate::{Desk, Outcome, report::words};

pub(super) fn get(desk: &Desk, request: CommitteeQuery) -> Outcome<CommitteeView> {
    let day = request.day.unwrap_or(desk.today());
    Ok(desk.store()?.read(move |db| view(db, &request, day))?)
}

fn view(db: &Db, request: &CommitteeQuery, day: NaiveDate) -> Result<CommitteeView, Error> {
    let terms = committee::terms(db)?;
    let term = match request.term_id {
        Some(id) => Some(terms.iter().find(|term| term.id == id).cloned().ok_or(Error::NotFound("届次"))?),
        None => committee::term_on(db, day)?,
    };
    let names = group::names(db)?;
    let post_view = |held: PostHeld| PostView {
        id: held.id,
        member_id: held.member_id,
        name: held.member_name,
        post: held.post,
        group: held.group_id.and_then(|id| names.get(&id).cloned()),
        group_id: held.group_id,
        duties: held.duties,
        selection: held.selection,
        from: held.from,
        to: held.to,
        reason: held.reason,
    };
    let (leaders, posts): (Vec<PostHeld>, Vec<PostHeld>) =
        committee::posts(db)?.into_iter().partition(|held| held.post == Post::GroupLeader);
    let roster = member::roster::on_day(db, day)?;
    let on_committee = committee::on_day(db, day)?;
    let ages: Vec<i32> = roster
        .iter()
        .filter(|line| on_committee.iter().any(|seat| seat.member_id == line.member_id))
        .filter_map(|line| Some(years_since(line.birth_date?, day)?.years))
        .collect();
    let full_members = roster.iter().filter(|line| line.kind == Kind::Full).count();
    let held: Vec<Post> = on_committee.iter().map(|seat| seat.post).collect();
    let mut advice: Vec<String> =
        if term.is_some() { size_notice(full_members, &held) } else { None }.into_iter().collect();
    let term = term.map(|term| term_view(term, day));
    advice.extend(term.as_ref().and_then(|term| due_notice(term, day)));
    Ok(CommitteeView {
        posts: posts
            .into_iter()
            .filter(|held| held.term_id == term.as_ref().map(|term| term.id) && term.is_some())
            .map(post_view)
            .collect(),
        group_leaders: leaders.into_iter().filter(|held| held.on(day)).map(post_view).collect(),
        mean_age: mean_years(&ages),
        terms: terms.into_iter().map(|term| term_view(term, day)).collect(),
        term,
        advice,
    })
}

pub(super) fn term_view(term: Term, day: NaiveDate) -> TermView {
    let falls_due_on = falls_due(term.from.first_day(), term.years);
    TermView {
        id: term.id,
        name: term.name,
        years: term.years,
        approval: term.approval,
        from: term.from,
        to: term.to,
        falls_due_on,
        days_left: term.to.is_none().then(|| (falls_due_on - day).num_days()),
        note: term.note,
    }
}

/// A term that sits is spoken of from six months before its end (支部工作条例 art. 22).
fn due_notice(term: &TermView, day: NaiveDate) -> Option<String> {
    let days = term.days_left?;
    let due = words::day(term.falls_due_on);
    match RenewalStage::on(day, term.falls_due_on)? {
        RenewalStage::Overdue => Some(format!("{}支委会已于{due}届满。", term.name)),
        RenewalStage::ThreeMonths | RenewalStage::SixMonths => {
            Some(format!("{}支委会{due}届满，还有 {days} 天。", term.name))
        }
        RenewalStage::TwelveMonths => None,
    }
}
