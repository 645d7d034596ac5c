//! Which members a list is of, and in which order.

use std::cmp::Ordering;

use chrono::NaiveDate;
use domain::group::order_key;
use domain::member::{
    Condition, Field, FiveClass, anniversary::years_since, field, matches_search, own_name, reading, standing_on,
};
use store::member::MemberOnDay;

use super::{
    cell::{Masking, cell},
    wire::{MemberQuery, Residence},
};
use crate::{Failure, Outcome};

/// What a query asks for that no list can show.
pub(super) fn refuse_hidden(query: &MemberQuery) -> Outcome<()> {
    match query.five_class.map(FiveClass::try_from) {
        None => Ok(()),
        Some(Ok(class)) if class.is_public() => Ok(()),
        Some(_) => Err(Failure::new(
            "member.class_hidden",
            "这一类不列入名单",
            "第五类只在各人资料里由书记查看，不检索、不导出。",
        )),
    }
}

/// Whether a member belongs on the list.
pub(super) fn is_wanted(query: &MemberQuery, of: &MemberOnDay, day: NaiveDate) -> bool {
    let situation = &of.situation;
    let values = &of.record.values;
    let on_roster = match query.status {
        None => of.was_on_roster(day),
        Some(status) => situation.status == Some(status),
    };
    let has = |condition: Condition| situation.conditions.iter().any(|held| held.kind == condition);
    let own_group = situation.group.as_ref().map(|(id, _)| *id);
    let own_contact = situation.contact.as_ref().map(|(id, _)| *id);
    on_roster
        && query.group_id.is_none_or(|group| own_group == Some(group))
        && (query.without_group != Some(true) || own_group.is_none())
        && query.kind.is_none_or(|kind| of.member.kind_on(day) == kind)
        && query.retirement.as_deref().is_none_or(|word| values.get("retirement") == Some(word))
        && query.sex.is_none_or(|sex| of.member.sex == Some(sex))
        && query.residence.is_none_or(|residence| has(Condition::LivesElsewhere) == (residence == Residence::Elsewhere))
        && query.living_with.as_deref().is_none_or(|word| values.get("living_with") == Some(word))
        && query.condition.is_none_or(has)
        && query.five_class.is_none_or(|class| situation.class.map(FiveClass::number) == Some(class))
        && query.contact_id.is_none_or(|contact| own_contact == Some(contact))
        && (query.without_contact != Some(true) || own_contact.is_none())
        && is_within(age(of, day), query.age_from, query.age_to)
        && is_within(standing(of, day), query.standing_from, query.standing_to)
        && query.search.as_deref().is_none_or(|search| is_found(search, of))
}

fn is_within(years: Option<i32>, from: Option<i32>, to: Option<i32>) -> bool {
    let unasked = from.is_none() && to.is_none();
    unasked || years.is_some_and(|years| from.is_none_or(|from| years >= from) && to.is_none_or(|to| years <= to))
}

/// Full years of age.
pub(super) fn age(of: &MemberOnDay, day: NaiveDate) -> Option<i32> {
    Some(years_since(of.member.birth_date?, day)?.years)
}

/// Full years of party standing.
pub(super) fn standing(of: &MemberOnDay, day: NaiveDate) -> Option<i32> {
    Some(standing_on(&of.member, day).length?.years)
}

/// Whether a search finds a member.
pub(crate) fn is_found(search: &str, of: &MemberOnDay) -> bool {
    let phones = ["phone", "landline"].map(|key| of.record.values.get(key).unwrap_or_default());
    matches_search(search, &of.member.name, &phones)
}

/// What a column sorts by; nothing known comes last, whichever way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum SortKey {
    Number(i64),
    Text(String),
}

fn sort_key(field: &Field, of: &MemberOnDay, day: NaiveDate) -> Option<SortKey> {
    let days = |date: domain::date::PartialDate| SortKey::Number((day - date.first_day()).num_days());
    match field.key {
        "age" => of.member.birth_date.map(days),
        "standing" => standing_on(&of.member, day).from.map(days),
        "name" | "contact" => Some(cell(field, of, day, Masking::Whole))
            .filter(|name| !name.is_empty())
            .map(|name| SortKey::Text(reading(&name).spelled())),
        "group" => of.situation.group.as_ref().map(|(_, name)| {
            let (number, name) = order_key(name);
            SortKey::Text(format!("{number:010}{name}"))
        }),
        "post" => of.situation.posts.first().map(|post| SortKey::Number(*post as i64)),
        // Sorting by what is not shown would show it.
        _ if field.sensitivity != domain::member::Sensitivity::Open => None,
        _ => Some(cell(field, of, day, Masking::Whole)).filter(|text| !text.is_empty()).map(SortKey::Text),
    }
}

/// Numbers by what they come to, all else as it is written.
fn own_sort_key(text: &str) -> SortKey {
    text.parse().map_or_else(|_| SortKey::Text(text.to_owned()), SortKey::Number)
}

/// Puts the members into the order asked for; without one they stay in the roster's.
pub(super) fn sort(members: &mut [MemberOnDay], query: &MemberQuery, day: NaiveDate) {
    let Some(wanted) = query.sort.as_deref() else { return };
    let descending = query.descending == Some(true);
    members.sort_by_cached_key(|of| {
        let key = match own_name(wanted) {
            Some(name) => of.record.own.get(name).map(|text| own_sort_key(text)),
            None => field(wanted).and_then(|field| sort_key(field, of, day)),
        };
        Directed { missing: key.is_none(), key, descending }
    });
}

#[derive(PartialEq, Eq)]
struct Directed {
    missing: bool,
    key: Option<SortKey>,
    descending: bool,
}

impl Ord for Directed {
    fn cmp(&self, other: &Self) -> Ordering {
        let keys = if self.descending { other.key.cmp(&self.key) } else { self.key.cmp(&other.key) };
        self.missing.cmp(&other.missing).then(keys)
    }
}

impl PartialOrd for Directed {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
