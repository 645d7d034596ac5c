//! 联络员, 书记助理员, 第一书记, 党建顾问.

use domain::committee::OfficerId;
use store::{
    Op,
    committee::{self, Officer},
};

use super::{
    text,
    wire::{OfficerDraft, OfficerRef, OfficerView},
};
use crate::{Changed, Command, Desk, NoRequest, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("officer.list", "联络员、书记助理员、第一书记、党建顾问", list),
        Command::writes("officer.save", "登记或修改联络员、书记助理员、第一书记、党建顾问", save),
        Command::writes("officer.bin", "移到回收站", bin),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<OfficerView>> {
    let officers = desk.store()?.read(committee::officers)?;
    let view = |officer: Officer| OfficerView {
        id: officer.id,
        kind: officer.kind,
        name: officer.name,
        unit: officer.unit,
        phone: officer.phone,
        duties: officer.duties,
        from: officer.from,
        to: officer.to,
        note: officer.note,
    };
    Ok(officers.into_iter().map(view).collect())
}

fn save(desk: &Desk, request: OfficerDraft) -> Outcome<Changed<OfficerId>> {
    let is_new = request.id.is_none();
    let op = Op::new(format!("{}{}", if is_new { "登记" } else { "修改" }, request.kind));
    let officer = Officer {
        id: request.id.unwrap_or(OfficerId(0)),
        kind: request.kind,
        name: request.name,
        unit: text(request.unit),
        phone: text(request.phone),
        duties: text(request.duties),
        from: request.from,
        to: request.to,
        note: text(request.note),
    };
    let done = desk.store()?.transact(op, move |tx| committee::save_officer(tx, &officer, is_new))?;
    Ok(done.into())
}

fn bin(desk: &Desk, request: OfficerRef) -> Outcome<Changed<OfficerId>> {
    let done = desk
        .store()?
        .transact(Op::new("移到回收站"), move |tx| committee::bin_officer(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}
