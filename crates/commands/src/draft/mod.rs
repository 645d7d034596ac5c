//! What is on a form and not saved yet.

pub mod wire;

use store::draft;

use self::wire::{Draft, DraftKeeping, DraftQuery, DraftRef};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about drafts.
pub fn commands() -> Vec<Command> {
    vec![
        Command::writes("draft.keep", "把没填完的表单存为草稿", keep),
        Command::reads("draft.find", "某张表单的草稿", find),
        Command::reads("draft.list", "全部草稿，从近到远", list),
        Command::writes("draft.drop", "丢掉一份草稿", discard),
    ]
}

/// On the disk when this answers. Fails with `draft.too_large` beyond 1 MB.
fn keep(desk: &Desk, request: DraftKeeping) -> Outcome<NoRequest> {
    draft::save(&*desk.store()?, &request.kind, &request.subject, &request.content)?;
    Ok(NoRequest {})
}

fn find(desk: &Desk, request: DraftRef) -> Outcome<Option<Draft>> {
    let found = desk.store()?.read(move |db| draft::get(db, &request.kind, &request.subject))?;
    Ok(found.map(Into::into))
}

fn list(desk: &Desk, request: DraftQuery) -> Outcome<Vec<Draft>> {
    let found = desk.store()?.read(move |db| draft::list(db, request.kind.as_deref()))?;
    Ok(found.into_iter().map(Into::into).collect())
}

fn discard(desk: &Desk, request: DraftRef) -> Outcome<NoRequest> {
    draft::discard(&*desk.store()?, &request.kind, &request.subject)?;
    Ok(NoRequest {})
}
