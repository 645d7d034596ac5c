//! Old ledgers become held occasions; nothing is invented.

use domain::{
    attendance::{Mark, MarkEntry},
    member::MemberId,
    occasion::{OccasionDraft, OccasionId, OccasionState},
};
use rusqlite::params;

use super::save;
use crate::{Error, Tx, attendance};

/// One row of a ledger, checked and matched with the roster.
#[derive(Debug, Clone)]
pub struct ImportedOccasion {
    /// What the row says of the occasion; its attendance is not used.
    pub draft: OccasionDraft,
    /// 应到, as the row gives it.
    pub expected: Option<u32>,
    /// 实到, as the row gives it.
    pub present: Option<u32>,
    /// Those the row names as not there.
    pub absent: Vec<ImportedAbsence>,
}

/// Somebody a ledger names as not there.
#[derive(Debug, Clone)]
pub struct ImportedAbsence {
    /// The member.
    pub member_id: MemberId,
    /// The reason in brackets.
    pub reason: Option<String>,
}

/// Saves the rows as held occasions.
///
/// Where 应到 agrees with the roster of the day and 实到 with those named absent, everybody is on the
/// list with a mark. Else only the absentees are, and the numbers are kept as the ledger states them.
pub fn apply_import(tx: &Tx, rows: &[ImportedOccasion]) -> Result<Vec<OccasionId>, Error> {
    rows.iter().map(|row| apply(tx, row)).collect()
}

fn apply(tx: &Tx, row: &ImportedOccasion) -> Result<OccasionId, Error> {
    let planned = OccasionDraft { state: Some(OccasionState::Planned), attendance: None, ..row.draft.clone() };
    let id = save(tx, &planned)?;
    tx.conn().prepare_cached("UPDATE occasion SET state = '已开' WHERE id = ?1")?.execute([id.0])?;
    let absences: Vec<MarkEntry> = row.absent.iter().map(absence).collect();
    let listed = attendance::listing(tx, &row.draft)?;
    let expected: Vec<MemberId> = listed.iter().filter(|one| one.expected).map(|one| one.member_id).collect();
    let agrees = row.expected.is_some_and(|stated| stated as usize == expected.len())
        && absences.iter().all(|absence| expected.contains(&absence.member_id));
    let all_named = row.present.is_some_and(|present| present as usize + absences.len() == expected.len());
    if agrees && all_named {
        let mut marks: Vec<MarkEntry> = expected
            .iter()
            .filter(|member| !absences.iter().any(|absence| absence.member_id == **member))
            .map(|&member| MarkEntry { mark: Some(Mark::OnSite), ..MarkEntry::of(member) })
            .collect();
        marks.extend(absences);
        attendance::freeze_with(tx, id, &marks)?;
        attendance::mark(tx, id, &marks)?;
        return Ok(id);
    }
    attendance::freeze_only(tx, id, &absences)?;
    attendance::mark(tx, id, &absences)?;
    tx.conn()
        .prepare_cached("UPDATE occasion SET stated_expected = ?2, stated_present = ?3 WHERE id = ?1")?
        .execute(params![id.0, row.expected, row.present])?;
    Ok(id)
}

/// With a reason somebody was excused; without one the ledger only says they were not there.
fn absence(absent: &ImportedAbsence) -> MarkEntry {
    let mark = if absent.reason.is_some() { Mark::OnLeave } else { Mark::Absent };
    MarkEntry { mark: Some(mark), reason: absent.reason.clone(), ..MarkEntry::of(absent.member_id) }
}
