//! The committee by terms, and those who help from outside it.

mod drafted;
mod officer;
mod renewal;
mod view;
pub mod wire;

use domain::{
    committee::{PostId, TermId},
    text::clean_or_none,
};
use store::{
    Op,
    committee::{self, PostHeld, Term},
};

pub(crate) use self::renewal::renewal_on;
use self::wire::{PostDraft, PostEnd, TermDraft};
use crate::{Changed, Command, Desk, Outcome};

/// The commands about the committee and its helpers.
pub fn commands() -> Vec<Command> {
    let mut commands = vec![
        Command::reads("committee.get", "某一届支委会：成员、分工、届满日、历届", view::get),
        Command::writes("committee.save_term", "登记一届支委会；新的一届使上一届届满", save_term),
        Command::writes("committee.save_post", "登记任职：支委会成员或党小组长", save_post),
        Command::writes("committee.end_post", "结束任职", end_post),
    ];
    commands.extend(officer::commands());
    commands.extend(renewal::commands());
    commands
}

fn text(text: Option<String>) -> Option<String> {
    text.as_deref().and_then(clean_or_none)
}

fn save_term(desk: &Desk, request: TermDraft) -> Outcome<Changed<TermId>> {
    let is_new = request.id.is_none();
    let term = Term {
        id: request.id.unwrap_or(TermId(0)),
        name: request.name,
        years: request.years,
        approval: text(request.approval),
        from: request.from,
        to: request.to,
        note: text(request.note),
    };
    let op = Op::new(if is_new { "登记新一届支委会" } else { "修改届次" });
    let done = desk.store()?.transact(op, move |tx| committee::save_term(tx, &term, is_new))?;
    Ok(done.into())
}

fn save_post(desk: &Desk, request: PostDraft) -> Outcome<Changed<PostId>> {
    let is_new = request.id.is_none();
    let op = Op::new(format!("{}{}", if is_new { "登记" } else { "修改" }, request.post));
    let today = desk.today();
    let done = desk.store()?.transact(op, move |tx| {
        let sitting = committee::term_on(tx, today)?.map(|term| term.id);
        let held = PostHeld {
            id: request.id.unwrap_or(PostId(0)),
            member_id: request.member_id,
            member_name: String::new(),
            post: request.post,
            term_id: request.term_id.or(sitting),
            group_id: request.group_id,
            duties: text(request.duties),
            selection: request.selection,
            from: request.from,
            to: request.to,
            reason: text(request.reason),
        };
        committee::save_post(tx, &held, is_new)
    })?;
    Ok(done.into())
}

fn end_post(desk: &Desk, request: PostEnd) -> Outcome<Changed<PostId>> {
    let done = desk.store()?.transact(Op::new("结束任职"), move |tx| {
        committee::end_post(tx, request.id, request.to, text(request.reason).as_deref()).map(|()| request.id)
    })?;
    Ok(done.into())
}
