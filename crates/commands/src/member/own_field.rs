//! Fields the branch added to the card itself, among those of the program: by the key `own:爱好`.

use domain::{
    member::{Home, Section, Sensitivity, ValueProblem, own_input, own_key, own_name, read_own},
    register::{OwnField, OwnFieldKind},
};
use store::{
    Op,
    member::{self, MemberOnDay, MemberRecord, OwnValues},
};

use super::{
    cell::reading_of,
    wire::{CardField, ColumnView, FieldView, MemberDraft, OwnFields},
};
use crate::{Changed, Desk, NoRequest, Outcome};

pub(super) fn get(desk: &Desk, _: NoRequest) -> Outcome<OwnFields> {
    Ok(OwnFields { fields: desk.store()?.read(member::own_fields)? })
}

pub(super) fn save(desk: &Desk, request: OwnFields) -> Outcome<Changed<()>> {
    let op = Op::new("修改党员卡片的自设栏目");
    Ok(desk.store()?.transact(op, move |tx| member::save_own_fields(tx, request.fields))?.into())
}

pub(super) fn view(field: &OwnField) -> FieldView {
    FieldView {
        key: own_key(&field.name),
        label: field.name.clone(),
        section: Section::Own,
        input: own_input(field.kind),
        choices: field.choices.clone(),
        sensitivity: Sensitivity::Open,
        needed: false,
        home: Home::Kept,
    }
}

pub(super) fn card_field(field: &OwnField, of: &MemberOnDay) -> CardField {
    let value = cell(&field.name, of);
    CardField {
        key: own_key(&field.name),
        label: field.name.clone(),
        text: reading_of(own_input(field.kind), &with_unit(field, &value)),
        masked: false,
        input: own_input(field.kind),
        editable: true,
        code: None,
        value,
    }
}

/// A number with what it is counted in: `3 次`.
fn with_unit(field: &OwnField, value: &str) -> String {
    match field.unit.filter(|_| !value.is_empty()) {
        Some(unit) => format!("{value} {}", unit.word()),
        None => value.to_owned(),
    }
}

pub(super) fn column(field: &OwnField) -> ColumnView {
    let numeric = matches!(field.kind, OwnFieldKind::Number | OwnFieldKind::Money);
    ColumnView { key: own_key(&field.name), label: field.name.clone(), numeric }
}

/// What stands in such a field of a member.
pub(super) fn cell(name: &str, of: &MemberOnDay) -> String {
    of.record.own.get(name).cloned().unwrap_or_default()
}

/// What the form means for these fields: what was kept, with what was changed over it.
pub(super) fn filled(
    fields: &[OwnField],
    before: Option<&MemberRecord>,
    draft: &MemberDraft,
) -> (OwnValues, Vec<ValueProblem>) {
    let mut own = before.map(|record| record.own.clone()).unwrap_or_default();
    let mut problems = Vec::new();
    for (key, text) in &draft.values {
        let Some(field) = own_name(key).and_then(|name| fields.iter().find(|field| field.name == name)) else {
            continue;
        };
        match read_own(field, text) {
            Ok(Some(kept)) => {
                own.insert(field.name.clone(), kept);
            }
            Ok(None) => {
                own.remove(&field.name);
            }
            Err(fault) => problems.push(ValueProblem { key: key.clone(), label: field.name.clone(), fault }),
        }
    }
    (own, problems)
}
