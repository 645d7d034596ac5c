//! Who lacks which field.

use chrono::NaiveDate;
use domain::member::{FIELDS, Field, Kind, StandingStart, field, standing_start};
use store::member::{MemberOnDay, all_on_day};

use super::{
    cell::{Masking, cell},
    list::small,
    wire::{IncompleteList, IncompleteMember, IncompleteQuery, LackingField},
};
use crate::{Desk, Failure, Outcome};

/// What a member lacks of the fields asked about, or of the needed ones. A probationary member needs no day
/// of confirmation, nor does one whose standing counts from approval; a group is needed where there are any.
pub(super) fn missing(
    of: &MemberOnDay,
    asked: Option<&[&'static Field]>,
    has_groups: bool,
    day: NaiveDate,
) -> Vec<&'static Field> {
    let is_lacking = |field: &&'static Field| cell(field, of, day, Masking::Whole).is_empty();
    if let Some(asked) = asked {
        return asked.iter().copied().filter(is_lacking).collect();
    }
    let is_needed = |field: &&'static Field| match field.key {
        "confirmed_on" => {
            of.member.kind_on(day) == Kind::Full && !matches!(standing_start(&of.member), StandingStart::From(..))
        }
        "group" => has_groups,
        _ => true,
    };
    FIELDS.iter().filter(|field| field.needed).filter(is_needed).filter(is_lacking).collect()
}

/// A field by its key. Fails with `member.column_unknown`.
pub fn field_of(key: &str) -> Outcome<&'static Field> {
    let unknown = || Failure::new("member.column_unknown", format!("名册没有「{key}」这一栏"), "请从列出的栏目中选。");
    field(key).ok_or_else(unknown)
}

/// Who of the roster lacks which of the fields asked about.
pub fn incomplete(desk: &Desk, query: IncompleteQuery) -> Outcome<IncompleteList> {
    let day = query.day.unwrap_or(desk.today());
    let asked: Option<Vec<&'static Field>> =
        query.fields.map(|keys| keys.iter().map(|key| field_of(key)).collect::<Outcome<_>>()).transpose()?;
    let mut members = desk.store()?.read(move |db| all_on_day(db, day))?;
    members.retain(|of| of.was_on_roster(day));
    let has_groups = members.iter().any(|of| of.situation.group.is_some());
    let lacking: Vec<(&MemberOnDay, Vec<&'static Field>)> = members
        .iter()
        .map(|of| (of, missing(of, asked.as_deref(), has_groups, day)))
        .filter(|(_, missing)| !missing.is_empty())
        .collect();
    let fields = FIELDS.iter().map(|field| LackingField {
        key: field.key.to_owned(),
        label: field.label.to_owned(),
        count: small(lacking.iter().filter(|(_, missing)| missing.iter().any(|one| one.key == field.key)).count()),
    });
    Ok(IncompleteList {
        total: small(members.len()),
        fields: fields.filter(|field| field.count > 0).collect(),
        members: lacking
            .iter()
            .map(|(of, missing)| IncompleteMember {
                id: of.record.id,
                name: of.member.name.clone(),
                group: of.situation.group.as_ref().map(|(_, name)| name.clone()),
                keys: missing.iter().map(|field| field.key.to_owned()).collect(),
                text: missing.iter().map(|field| field.label).collect::<Vec<_>>().join("、"),
            })
            .collect(),
    })
}
