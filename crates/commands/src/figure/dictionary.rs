//! The dictionary, for whoever asks what a figure means.

use domain::figure::{Figure, FigureGroup};

use super::wire::{FigureEntries, FigureEntry};
use crate::{Desk, NoRequest, Outcome};

pub(super) fn dictionary(_: &Desk, _: NoRequest) -> Outcome<Vec<FigureEntries>> {
    let entries = |group: &FigureGroup| FigureEntries {
        group: *group,
        figures: group.figures().iter().map(FigureEntry::from).collect(),
    };
    Ok(FigureGroup::ALL.iter().map(entries).collect())
}

impl From<&Figure> for FigureEntry {
    fn from(figure: &Figure) -> Self {
        Self {
            code: figure.code,
            name: figure.name.to_owned(),
            unit: figure.unit,
            definition: figure.definition.to_owned(),
            counting: figure.counting.to_owned(),
            source: figure.source.to_owned(),
        }
    }
}
