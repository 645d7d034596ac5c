//! Members by name, pinyin, initials or telephone, those who have left too.

use chrono::NaiveDate;
use store::{Db, Error, member};

use super::wire::{SearchHit, SearchTarget};
use crate::member::select::is_found;

pub(super) fn find(db: &Db, text: &str, today: NaiveDate) -> Result<Vec<SearchHit>, Error> {
    let mut found: Vec<_> = member::all_on_day(db, today)?.into_iter().filter(|of| is_found(text, of)).collect();
    found.sort_by_key(|of| !of.was_on_roster(today));
    let hit = |of: member::MemberOnDay| {
        let off_roster =
            of.situation.status.filter(|status| !status.is_on_roster()).map(|status| status.word().to_owned());
        let group = of.situation.group.map(|(_, name)| name);
        let phone = of.record.values.get("phone").map(str::to_owned);
        SearchHit {
            title: of.member.name,
            detail: [off_roster, group, phone].into_iter().flatten().collect::<Vec<_>>().join("　"),
            target: SearchTarget::Member(of.record.id),
        }
    };
    Ok(found.into_iter().map(hit).collect())
}
