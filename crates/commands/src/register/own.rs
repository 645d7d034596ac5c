//! Registers the branch makes itself.

use domain::register::{OwnRegister, OwnRegisterId};
use store::{Error, Op, register as stored};

use super::wire::OwnRegisterRef;
use crate::{Changed, Desk, Outcome};

pub(super) fn get(desk: &Desk, request: OwnRegisterRef) -> Outcome<OwnRegister> {
    Ok(desk.store()?.read(move |db| stored::own_of(db, request.id))?)
}

pub(super) fn save(desk: &Desk, request: OwnRegister) -> Outcome<Changed<OwnRegisterId>> {
    let verb = if request.id.is_some() { "修改登记簿" } else { "自建登记簿" };
    let op = Op::new(format!("{verb} {}", request.name.trim()));
    Ok(desk.store()?.transact(op, move |tx| stored::save_own(tx, request))?.into())
}

pub(super) fn remove(desk: &Desk, request: OwnRegisterRef) -> Outcome<Changed<OwnRegisterId>> {
    let store = desk.store()?;
    let name = store.read(move |db| Ok::<_, Error>(stored::own_of(db, request.id)?.name))?;
    let op = Op::new(format!("去掉登记簿 {name}"));
    Ok(store.transact(op, move |tx| stored::drop_own(tx, request.id).map(|()| request.id))?.into())
}
