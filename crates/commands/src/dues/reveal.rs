//! Looking at the bases (查看核定基数): a pension is shown only when asked for, and that it was is noted.

use domain::text::clean_or_none;
use store::{Op, dues::ledger};

use super::wire::{BasesRequest, MemberBase};
use crate::{Changed, Command, Desk, Outcome};

/// The command of the bases.
pub(super) fn commands() -> Vec<Command> {
    vec![Command::writes("dues.reveal_bases", "查看一年的核定基数，查看记入修改记录", bases)]
}

fn bases(desk: &Desk, request: BasesRequest) -> Outcome<Changed<Vec<MemberBase>>> {
    let why = request.why.as_deref().and_then(clean_or_none).map(|why| format!("：{why}")).unwrap_or_default();
    let op = Op::event(format!("查看{}年党费核定基数{why}", request.year));
    let done = desk.store()?.transact(op, move |tx| {
        let ledger = ledger::year(tx, request.year)?;
        let bases = ledger.members.iter().filter_map(|member| {
            let base = member.assessed()?.set.base?;
            Some(MemberBase { member_id: member.member_id, base })
        });
        Ok::<_, store::Error>(bases.collect::<Vec<_>>())
    })?;
    Ok(done.into())
}
