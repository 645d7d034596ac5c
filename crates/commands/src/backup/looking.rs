//! Looking into a backup, and what differs between it and the book.

use std::collections::BTreeMap;

use store::{
    backup::{self, Difference, Differs},
    vault::Password,
};

use super::wire::{BackupDifferences, BackupRestoring, DifferingRecord, HowDiffers, TakenRecord};
use crate::{Changed, Desk, Failure, NoRequest, Outcome};

/// So many records are listed one by one.
const LISTED: usize = 300;

/// How records of a kind are counted; what is not here is counted in 条.
const UNITS: &[(&str, &str)] = &[
    ("member", "名"),
    ("occasion", "次"),
    ("dues_payment", "笔"),
    ("dues_remittance", "笔"),
    ("fund_entry", "笔"),
    ("subsidy", "笔"),
    ("attachment", "个"),
    ("writing", "篇"),
    ("party_group", "个"),
];

pub(super) fn look(desk: &Desk, request: BackupRestoring) -> Outcome<NoRequest> {
    let password = request.password.map(Password::new).transpose()?;
    desk.look_at_backup(&request.id, password.as_ref())?;
    Ok(NoRequest {})
}

pub(super) fn stop(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    desk.stop_looking()?;
    Ok(NoRequest {})
}

/// Fails with `backup.not_looking` when no backup is looked at.
pub(super) fn differences(desk: &Desk, _: NoRequest) -> Outcome<BackupDifferences> {
    let looked_at = desk.backup_looked_at().ok_or_else(not_looking)?;
    let found = backup::compare(&*desk.own_book()?, &looked_at.store)?;
    let more = found.len().saturating_sub(LISTED);
    Ok(BackupDifferences {
        sentences: sentences(&found),
        records: found.into_iter().take(LISTED).map(told).collect(),
        more: more as u64,
    })
}

/// Fails with `backup.not_looking`, and as what a rule of the book forbids.
pub(super) fn take(desk: &Desk, request: TakenRecord) -> Outcome<Changed<NoRequest>> {
    let looked_at = desk.backup_looked_at().ok_or_else(not_looking)?;
    let done = backup::take(&*desk.own_book()?, &looked_at.store, &request.table, &request.key)?;
    Ok(done.map(|()| NoRequest {}).into())
}

fn not_looking() -> Failure {
    Failure::new("backup.not_looking", "现在没有打开备份", "请到“设置—备份”，在要看的那一份上点“打开看”。")
}

/// What going back would change, a sentence for each kind of record: `活动：少 2 次`.
fn sentences(found: &[Difference]) -> Vec<String> {
    let mut kinds: BTreeMap<&str, (&str, [u64; 3])> = BTreeMap::new();
    for one in found {
        let (_, counts) = kinds.entry(one.table.as_str()).or_insert((one.label, [0; 3]));
        counts[one.differs as usize] += 1;
    }
    kinds
        .into_iter()
        .map(|(table, (label, [only_then, otherwise, only_now]))| {
            let unit = UNITS.iter().find(|(of, _)| *of == table).map_or("条", |(_, unit)| *unit);
            let parts = [("少", only_now, ""), ("多", only_then, ""), ("有", otherwise, "变回当时的样子")];
            let said: Vec<String> = parts
                .iter()
                .filter(|(_, count, _)| *count > 0)
                .map(|(word, count, then)| format!("{word} {count} {unit}{then}"))
                .collect();
            format!("{label}：{}", said.join("，"))
        })
        .collect()
}

fn told(one: Difference) -> DifferingRecord {
    let differs = match one.differs {
        Differs::OnlyThen => HowDiffers::OnlyThen,
        Differs::Otherwise => HowDiffers::Otherwise,
        Differs::OnlyNow => HowDiffers::OnlyNow,
    };
    let can_be_taken = one.differs != Differs::OnlyNow && backup::can_be_taken(&one.table);
    DifferingRecord {
        table: one.table,
        key: one.key,
        label: one.label.to_owned(),
        name: one.name,
        differs,
        can_be_taken,
    }
}
