//! The bin: what was deleted lies here until it is put back or purged.

pub mod wire;

use store::{Error, Op, attachment, bin};

use self::wire::{Binned, BinnedRef};
use crate::{Changed, Command, Desk, NoRequest, Outcome};

/// The commands about the bin.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("bin.list", "回收站里的记录", list),
        Command::writes("bin.restore", "把回收站里的一条放回原处", restore),
        Command::writes("bin.purge", "彻底清除回收站里的一条，不能撤销", purge),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<Binned>> {
    Ok(desk.store()?.read(bin::list)?.into_iter().map(Into::into).collect())
}

fn restore(desk: &Desk, request: BinnedRef) -> Outcome<Changed<NoRequest>> {
    let done = desk
        .store()?
        .transact(Op::new("从回收站放回"), move |tx| bin::restore(tx, &request.table, request.id))?;
    Ok(done.map(|()| NoRequest {}).into())
}

/// Fails with `bin.still_used` while other records tell of it.
fn purge(desk: &Desk, request: BinnedRef) -> Outcome<Changed<NoRequest>> {
    let store = desk.store()?;
    let done = store.transact(Op::forgetting("彻底清除"), move |tx| {
        let before = attachment::digests(tx)?;
        bin::purge(tx, &request.table, request.id)?;
        let after = attachment::digests(tx)?;
        Ok::<_, Error>(before.into_iter().filter(|digest| !after.contains(digest)).collect::<Vec<_>>())
    })?;
    // The book no longer knows of them; what a power cut leaves here is encrypted under a secret that is gone.
    for digest in &done.value {
        attachment::discard(store.folder(), digest)?;
    }
    Ok(done.map(|_| NoRequest {}).into())
}
