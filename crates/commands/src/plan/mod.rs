//! The year's plan.

pub mod wire;

use self::wire::{PlanAcceptance, PlanProposal, PlanRequest};
use crate::{Changed, Command, Desk, Failure, Outcome};

fn soon<Q, R>(_: &Desk, _: Q) -> Outcome<R> {
    Err(Failure::new("book.absent", "这个文件夹里还没有账本", "请先新建账本，或从备份恢复。"))
}

/// The commands about the plan.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("plan.propose", "按规定排出全年应开展的活动", soon::<PlanRequest, PlanProposal>),
        Command::writes("plan.accept", "把选定的活动列入计划", soon::<PlanAcceptance, Changed<u32>>),
    ]
}
