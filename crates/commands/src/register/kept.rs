//! Which registers there are.

use chrono::Datelike;
use domain::register::{AFFAIR, DEVELOPING, EXCHANGES, Field, FieldKind, POINTS, PointRule, Register};
use store::{Error, register, settings};

use super::wire::{RegisterField, RegisterFieldKind, RegisterLine, RegistersQuery};
use crate::{Desk, Outcome};

/// Every register, with how many entries it has in a year.
pub(super) fn all(desk: &Desk, request: RegistersQuery) -> Outcome<Vec<RegisterLine>> {
    let year = request.year.unwrap_or(desk.today().year());
    Ok(desk.store()?.read(move |db| {
        let counts = register::counts(db, year)?;
        let entries = |of: &Register| counts.get(of.name.as_ref()).copied().unwrap_or_default();
        let points_on: bool = settings::get_as(db, "points_on")?;
        let rules: Vec<PointRule> = settings::get_as(db, "points_rules")?;
        let line = |of: &Register| {
            let mut line = RegisterLine { entries: entries(of), ..of.into() };
            if [POINTS, EXCHANGES].contains(&of.name.as_ref()) {
                line.kept = points_on;
                offer_rules(&mut line.fields, &rules);
            }
            line
        };
        Ok::<_, Error>(register::all(db)?.iter().map(line).collect())
    })?)
}

/// Lets the affairs of the rules be chosen.
fn offer_rules(fields: &mut [RegisterField], rules: &[PointRule]) {
    if let Some(affair) = fields.iter_mut().find(|field| field.name == AFFAIR && !rules.is_empty()) {
        affair.kind = RegisterFieldKind::Choice;
        affair.choices = rules.iter().map(|rule| rule.what.clone()).collect();
    }
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
            kept: true,
            proposes: [DEVELOPING, POINTS].contains(&of.name.as_ref()),
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
