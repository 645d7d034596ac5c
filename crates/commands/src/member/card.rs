//! One member's card.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    member::{
        FIELDS, Field, MemberId, Section, Sensitivity,
        anniversary::{next_anniversary, years_since},
        check as check_member, education_level, ethnicity_code, medal, standing_on,
    },
};
use store::{
    Db, Error, committee, group,
    member::{self, Held, MemberOnDay},
};

use super::{
    cell::{Masking, cell, reading},
    condition,
    incomplete::missing,
    own_field, suspension,
    wire::{CardField, CardSection, ChangeView, ConditionView, MemberCard, MemberRef, SuspensionView},
};
use crate::{Desk, Outcome};

pub(super) fn get(desk: &Desk, request: MemberRef) -> Outcome<MemberCard> {
    let today = desk.today();
    let day = request.day.unwrap_or(today);
    Ok(desk.store()?.read(move |db| card(db, request.id, day, today))?)
}

fn card(db: &Db, id: MemberId, day: NaiveDate, today: NaiveDate) -> Result<MemberCard, Error> {
    let members = member::all_on_day(db, day)?;
    let has_groups = members.iter().any(|of| of.situation.group.is_some());
    let names: BTreeMap<MemberId, String> = members.iter().map(|of| (of.record.id, of.member.name.clone())).collect();
    let of = members.into_iter().find(|of| of.record.id == id).ok_or(Error::NotFound("党员"))?;
    let class = of.situation.class;
    let own = member::own_fields(db)?;
    let fields_of = |section: Section| match section {
        Section::Own => own.iter().map(|field| own_field::card_field(field, &of)).collect(),
        _ => FIELDS.iter().filter(|field| field.section == section).map(|field| card_field(field, &of, day)).collect(),
    };
    Ok(MemberCard {
        id,
        version: of.record.version(),
        name: of.member.name.clone(),
        day,
        kind: of.member.kind_on(day),
        status: of.situation.status,
        sections: Section::ALL
            .iter()
            .map(|section| CardSection { section: *section, fields: fields_of(*section) })
            .collect(),
        age: of.member.birth_date.and_then(|birth| years_since(birth, day)),
        next_birthday: of.member.birth_date.and_then(|birth| next_anniversary(birth, day)),
        standing: standing_on(&of.member, day),
        next_party_birthday: of.member.joined_on.and_then(|joined| next_anniversary(joined, day)),
        medal: medal(&of.member, day),
        group_id: of.situation.group.as_ref().map(|(id, _)| *id),
        five_class: class.filter(|class| class.is_public()),
        five_class_hidden: class.is_some_and(|class| !class.is_public()),
        contact_id: of.situation.contact.as_ref().map(|(id, _)| *id),
        conditions: conditions(db, id)?,
        suspensions: suspensions(db, id, day)?,
        changes: changes(db, id, &names)?,
        findings: check_member(&of.member, today),
        missing: missing(&of, None, has_groups, day).iter().map(|field| field.label.to_owned()).collect(),
    })
}

fn card_field(field: &Field, of: &MemberOnDay, day: NaiveDate) -> CardField {
    let value = cell(field, of, day, Masking::Masked);
    let code = match field.key {
        "ethnicity" => ethnicity_code(&value),
        "education" => education_level(&value).map(|level| level.code),
        _ => None,
    };
    CardField {
        key: field.key.to_owned(),
        label: field.label.to_owned(),
        text: reading(field, &value),
        masked: field.sensitivity != Sensitivity::Open && !value.is_empty(),
        input: field.input,
        editable: field.is_kept(),
        code: code.map(str::to_owned),
        value,
    }
}

fn conditions(db: &Db, id: MemberId) -> Result<Vec<ConditionView>, Error> {
    Ok(member::condition::of(db, id)?.into_iter().map(condition::view).collect())
}

fn suspensions(db: &Db, id: MemberId, day: NaiveDate) -> Result<Vec<SuspensionView>, Error> {
    Ok(member::suspension::of(db, id)?.into_iter().rev().filter_map(|held| suspension::view(held, day)).collect())
}

/// Status, group, contact and posts, latest first. The classes stay out: the fifth would show.
fn changes(db: &Db, id: MemberId, names: &BTreeMap<MemberId, String>) -> Result<Vec<ChangeView>, Error> {
    fn views<T>(label: &str, held: Vec<Held<T>>, value: impl Fn(T) -> String) -> Vec<ChangeView> {
        let view = |held: Held<T>| ChangeView {
            label: label.to_owned(),
            value: value(held.value),
            from: held.from,
            to: held.to,
            reason: held.reason,
        };
        held.into_iter().map(view).collect()
    }
    let groups = group::names(db)?;
    let group_name = |id: i64| groups.get(&GroupId(id)).cloned().unwrap_or_else(|| "已撤销的党小组".to_owned());
    let contact = |id: i64| names.get(&MemberId(id)).cloned().unwrap_or_else(|| "已不在册".to_owned());
    let mut all = views("在册状态", member::statuses(db, id)?, |status| status);
    all.extend(views("党小组", member::groups(db, id)?, group_name));
    all.extend(views("支委联系人", member::contacts(db, id)?, contact));
    all.extend(committee::posts(db)?.into_iter().filter(|held| held.member_id == id).map(|held| ChangeView {
        label: "党内职务".to_owned(),
        value: held.post.word().to_owned(),
        from: Some(held.from),
        to: held.to,
        reason: held.reason,
    }));
    all.sort_by_key(|change| std::cmp::Reverse(change.from));
    Ok(all)
}
