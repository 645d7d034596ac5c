//! The telephone list: everyone's numbers and whom of the family to call.

use store::member::{MemberOnDay, all_on_day};

use super::wire::{FamilyContact, PhoneLine, PhoneQuery};
use crate::{Desk, Outcome};

/// Keys of name, relation and number of each contact.
const CONTACTS: [[&str; 3]; 2] = [
    ["emergency_name", "emergency_relation", "emergency_phone"],
    ["second_emergency_name", "second_emergency_relation", "second_emergency_phone"],
];

/// The telephone list of today's roster, in its order. Telephone numbers are for calling and are not masked.
pub fn phone_list(desk: &Desk, query: PhoneQuery) -> Outcome<Vec<PhoneLine>> {
    let day = desk.today();
    let members = desk.store()?.read(move |db| all_on_day(db, day))?;
    let is_wanted = |of: &MemberOnDay| {
        of.was_on_roster(day)
            && query.group_id.is_none_or(|group| of.situation.group.as_ref().is_some_and(|(own, _)| *own == group))
    };
    Ok(members.iter().filter(|of| is_wanted(of)).map(line).collect())
}

fn line(of: &MemberOnDay) -> PhoneLine {
    let value = |key: &str| of.record.values.get(key).unwrap_or_default().to_owned();
    let numbers = ["phone", "landline"].map(value);
    PhoneLine {
        id: of.record.id,
        name: of.member.name.clone(),
        group: of.situation.group.as_ref().map(|(_, name)| name.clone()),
        phones: numbers.into_iter().filter(|number| !number.is_empty()).collect::<Vec<_>>().join("、"),
        family: CONTACTS
            .map(|keys| {
                let [name, relation, phone] = keys.map(value);
                FamilyContact { name, relation, phone }
            })
            .into_iter()
            .filter(|contact| !contact.name.is_empty() || !contact.phone.is_empty())
            .collect(),
    }
}
