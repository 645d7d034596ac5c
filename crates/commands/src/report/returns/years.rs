//! 几年对比: the figures of some years beside each other.

use ::report::forms::returns::periodic::PeriodicReturn;

use super::{head, own_words, periodic::told, wire::YearsPaperRequest};
use crate::{
    Desk, Outcome,
    figure::{wire::FigureYearsQuery, years_of},
    report::{
        lay_list,
        wire::{Paper, PrintNote},
    },
};

/// Fails as `figure.years` does.
pub fn years(desk: &Desk, request: YearsPaperRequest) -> Outcome<Paper> {
    let YearsPaperRequest { from, to, words, format } = request;
    let table = years_of(desk, FigureYearsQuery { from, to })?;
    let own = own_words(desk.today(), words, table.title.clone());
    let head = desk.store()?.read(move |db| head(db, own))?;
    let lines = table.groups.into_iter().flat_map(|group| group.lines);
    let values = lines.map(|line| (line.code, line.values.iter().map(|cell| cell.value).collect::<Vec<_>>()));
    let (figures, left_out) = told(values);
    let paper = PeriodicReturn {
        title: format!("{}党支部工作情况对比表", table.title),
        head,
        columns: table.columns.into_iter().map(|column| column.title).collect(),
        figures,
        left_out,
        occasions: None,
    }
    .paper();
    lay_list(desk, &paper, PrintNote::of(&paper.title, format), format)
}
