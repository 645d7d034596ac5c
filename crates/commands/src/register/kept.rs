//! Which registers there are.

use chrono::Datelike;
use domain::register::{Field, FieldKind, Register};
use store::{Error, register};

use super::wire::{RegisterField, RegisterFieldKind, RegisterLine, RegistersQuery};
use crate::{Desk, Outcome};

/// Every register, with how many entries it has in a year.
pub(super) fn all(desk: &Desk, request: RegistersQuery) -> Outcome<Vec<RegisterLine>> {
    let year = request.year.unwrap_or(desk.today().year());
    Ok(desk.store()?.read(move |db| {
        let counts = register::counts(db, year)?;
        let entries = |of: &Register| counts.get(of.name.as_ref()).copied().unwrap_or_default();
        let line = |of: &Register| RegisterLine { entries: entries(of), ..of.into() };
        Ok::<_, Error>(register::all(db)?.iter().map(line).collect())
    })?)
}

impl From<&Register> for RegisterLine {
    fn from(of: &Register) -> Self {
        Self {
            name: of.name.to_string(),
            group: of.group,
            unit: of.unit,
            about: of.about.to_string(),
            day: of.day.to_string(),
            fields: of.fields.iter().map(RegisterField::from).collect(),
            source: of.source.to_owned(),
            own: of.own,
            entries: 0,
        }
    }
}

impl From<&Field> for RegisterField {
    fn from(field: &Field) -> Self {
        let (kind, choices, unit) = match &field.kind {
            FieldKind::Text => (RegisterFieldKind::Text, Vec::new(), None),
            FieldKind::Prose => (RegisterFieldKind::Prose, Vec::new(), None),
            FieldKind::Number(unit) => (RegisterFieldKind::Number, Vec::new(), Some(*unit)),
            FieldKind::Money => (RegisterFieldKind::Money, Vec::new(), None),
            FieldKind::Day => (RegisterFieldKind::Day, Vec::new(), None),
            FieldKind::Choice(choices) => (RegisterFieldKind::Choice, choices.words(), None),
            FieldKind::Members => (RegisterFieldKind::Members, Vec::new(), None),
            FieldKind::YesNo => (RegisterFieldKind::YesNo, Vec::new(), None),
        };
        Self { name: field.name.to_string(), kind, choices, unit, required: field.required }
    }
}
