//! Which registers there are.

use chrono::Datelike;
use domain::register::{Field, FieldKind, REGISTERS, Register};
use store::register;

use super::wire::{RegisterField, RegisterFieldKind, RegisterLine, RegistersQuery};
use crate::{Desk, Outcome};

/// Every register, with how many entries it has in a year.
pub(super) fn all(desk: &Desk, request: RegistersQuery) -> Outcome<Vec<RegisterLine>> {
    let year = request.year.unwrap_or(desk.today().year());
    let counts = desk.store()?.read(move |db| register::counts(db, year))?;
    let line = |of: &Register| RegisterLine { entries: counts.get(of.name).copied().unwrap_or_default(), ..of.into() };
    Ok(REGISTERS.iter().map(line).collect())
}

impl From<&Register> for RegisterLine {
    fn from(of: &Register) -> Self {
        Self {
            name: of.name.to_owned(),
            group: of.group,
            unit: of.unit,
            about: of.about.to_owned(),
            day: of.day.to_owned(),
            fields: of.fields.iter().map(RegisterField::from).collect(),
            source: of.source.to_owned(),
            entries: 0,
        }
    }
}

impl From<&Field> for RegisterField {
    fn from(field: &Field) -> Self {
        let (kind, choices, unit) = match field.kind {
            FieldKind::Text => (RegisterFieldKind::Text, Vec::new(), None),
            FieldKind::Prose => (RegisterFieldKind::Prose, Vec::new(), None),
            FieldKind::Number(unit) => (RegisterFieldKind::Number, Vec::new(), Some(unit)),
            FieldKind::Money => (RegisterFieldKind::Money, Vec::new(), None),
            FieldKind::Day => (RegisterFieldKind::Day, Vec::new(), None),
            FieldKind::Choice(words) => {
                (RegisterFieldKind::Choice, words.iter().map(|word| (*word).to_owned()).collect(), None)
            }
            FieldKind::Members => (RegisterFieldKind::Members, Vec::new(), None),
            FieldKind::YesNo => (RegisterFieldKind::YesNo, Vec::new(), None),
        };
        Self { name: field.name.to_owned(), kind, choices, unit, required: field.required }
    }
}
