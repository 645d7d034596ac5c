//! Who came to the roster and who left it.

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    member::{MemberId, Status},
};

use super::{period::STATUS, record};
use crate::{Db, Error};

/// Someone who came to the roster or left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingOrGoing {
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// The status that began: 在册 or 恢复党籍 for one who came.
    pub status: Status,
    /// From when.
    pub on: PartialDate,
    /// 原因, as the secretary wrote it.
    pub reason: Option<String>,
}

/// Those whose being on the roster began or ended between two days, both included, earliest first.
pub fn coming_and_going(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<ComingOrGoing>, Error> {
    let mut found = Vec::new();
    for record in record::all(db)? {
        let mut on_roster_before = false;
        for held in STATUS.of::<String>(db, record.id)? {
            let Some(status) = Status::from_word(&held.value) else { continue };
            let turned = status.is_on_roster() != on_roster_before;
            on_roster_before = status.is_on_roster();
            let Some(on) = held.from.filter(|on| turned && (from..=to).contains(&on.first_day())) else { continue };
            found.push(ComingOrGoing {
                member_id: record.id,
                name: record.values.get("name").unwrap_or_default().to_owned(),
                status,
                on,
                reason: held.reason,
            });
        }
    }
    found.sort_by_key(|one| one.on);
    Ok(found)
}
