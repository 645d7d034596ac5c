//! Everything a place of a form can say, to be chosen from.

use domain::{
    bureau_form::{FormList, FormRhythm, Said, sayings},
    figure::{FigureColumn, figure},
    member::{Sensitivity, field, own_key},
    register::OwnField,
};

use super::wire::{BureauFormChoices, ChoicesRequest, FormListField, FormListView, SaidChoice, SaidGroup};
use crate::{Desk, Outcome};

pub(super) fn choices(desk: &Desk, request: ChoicesRequest) -> Outcome<BureauFormChoices> {
    let own = desk.store()?.read(store::member::own_fields)?;
    let rhythm = request.rhythm;
    let mut groups: Vec<SaidGroup> = Vec::new();
    for said in sayings() {
        let title = match (said, said.group()) {
            (Said::Figure { column, .. }, Some(group)) => {
                let own = rhythm.filter(|_| column == FigureColumn::This).map(FormRhythm::own_word);
                format!("{} · {group}", own.unwrap_or(column.word()))
            }
            _ => "支部和报送".to_owned(),
        };
        if groups.last().is_none_or(|group| group.title != title) {
            groups.push(SaidGroup { title, choices: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.choices.push(choice(said, rhythm));
        }
    }
    Ok(BureauFormChoices { groups, lists: FormList::ALL.iter().map(|one| list(*one, &own)).collect() })
}

fn choice(said: Said, rhythm: Option<FormRhythm>) -> SaidChoice {
    let of = if let Said::Figure { code, .. } = said { Some(figure(code)) } else { None };
    SaidChoice {
        says: said,
        label: said.subject().to_owned(),
        name: rhythm.map_or_else(|| said.name(), |rhythm| said.name_on(rhythm)),
        unit: of.map(|figure| figure.unit),
    }
}

fn list(list: FormList, own: &[OwnField]) -> FormListView {
    let fields = list.fields().into_iter().map(|one| FormListField {
        key: one.key.to_owned(),
        label: one.label.to_owned(),
        masked: is_masked(list, one.key),
    });
    let own = own.iter().filter(|_| list == FormList::Members).map(|field| FormListField {
        key: own_key(&field.name),
        label: field.name.clone(),
        masked: false,
    });
    FormListView { list, description: list.description().to_owned(), fields: fields.chain(own).collect() }
}

/// Whether a column is masked unless it is asked for with a reason.
pub(super) fn is_masked(list: FormList, key: &str) -> bool {
    list == FormList::Members && field(key).is_some_and(|field| field.sensitivity != Sensitivity::Open)
}
