//! 临时代办: who keeps the book in the secretary's place for a while; the history shows their name.

pub mod wire;

use store::{Op, deputy};

use self::wire::{DeputyRef, DeputyView};
use crate::{Changed, Command, Desk, NoRequest, Outcome};

/// The commands about deputies.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("deputy.list", "历次临时代办：谁、从哪天到哪天", list),
        Command::writes("deputy.save", "登记或修改一段临时代办", save),
        Command::writes("deputy.remove", "去掉写错的一段临时代办", remove),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<DeputyView>> {
    Ok(desk.store()?.read(deputy::all)?.into_iter().map(Into::into).collect())
}

/// Fails with `deputy.name_missing`, `deputy.backwards`, `deputy.overlaps`.
fn save(desk: &Desk, request: DeputyView) -> Outcome<Changed<i64>> {
    let verb = if request.id.is_some() { "修改" } else { "登记" };
    let op = Op::new(format!("{verb}临时代办（{}）", request.name.trim()));
    let deputy = deputy::Deputy::from(request);
    Ok(desk.store()?.transact(op, move |tx| deputy::save(tx, &deputy))?.into())
}

fn remove(desk: &Desk, request: DeputyRef) -> Outcome<Changed<i64>> {
    let done = desk
        .store()?
        .transact(Op::new("去掉临时代办"), move |tx| deputy::remove(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}
