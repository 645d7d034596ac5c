//! The groups of the branch.

pub mod wire;

use domain::group::{GroupId, advice};
use store::{Op, group};

use self::wire::{GroupDraft, GroupRef, GroupView, OnDay};
use crate::{Changed, Command, Desk, Outcome};

/// The commands about groups.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("group.list", "党小组、组长和人数", list),
        Command::writes("group.save", "新建党小组或改名", save),
        Command::writes("group.bin", "把没有人的党小组移到回收站", bin),
    ]
}

fn list(desk: &Desk, request: OnDay) -> Outcome<Vec<GroupView>> {
    let day = request.day.unwrap_or(desk.today());
    let groups = desk.store()?.read(move |db| group::list(db, day))?;
    let view = |line: group::GroupLine| {
        let (leader_id, leader) = line.leader.unzip();
        GroupView {
            id: line.id,
            name: line.name,
            leader_id,
            leader,
            members: u32::try_from(line.members).unwrap_or(u32::MAX),
            advice: advice(line.members, line.full_members),
        }
    };
    Ok(groups.into_iter().map(view).collect())
}

fn save(desk: &Desk, request: GroupDraft) -> Outcome<Changed<GroupId>> {
    let GroupDraft { id, name } = request;
    let op = Op::new(if id.is_some() { "修改党小组" } else { "新建党小组" });
    let done = desk.store()?.transact(op, move |tx| match id {
        None => group::insert(tx, &name),
        Some(id) => group::rename(tx, id, &name).map(|()| id),
    })?;
    Ok(done.into())
}

fn bin(desk: &Desk, request: GroupRef) -> Outcome<Changed<GroupId>> {
    let done = desk
        .store()?
        .transact(Op::new("党小组移到回收站"), move |tx| group::bin(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}
