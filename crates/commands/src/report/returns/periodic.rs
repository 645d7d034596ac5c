//! 季报、半年报、年报: the figures and the occasions behind them.

use ::report::forms::returns::{
    ReturnHead,
    periodic::{PeriodicReturn, ReturnFigure, ReturnOccasion},
};
use chrono::NaiveDate;
use domain::{
    date::DayRange,
    figure::{FigureCode, FigureColumn, FigureSpan, FigureValue, figure, figures as dictionary, group_of},
};
use store::{Db, Error, occasion::OccasionLine};

use super::{head, own_words, wire::PeriodicRequest};
use crate::{
    Desk, Outcome,
    figure::{Records, no_span},
    report::{
        lay_list,
        wire::{Paper, PrintNote},
        words,
    },
};

/// What stands beside the span itself (domain.md 5.36).
const COLUMNS: [FigureColumn; 3] = [FigureColumn::This, FigureColumn::YearSoFar, FigureColumn::SameLastYear];

/// Fails with `figure.span` for days the calendar does not have.
pub fn periodic(desk: &Desk, request: PeriodicRequest) -> Outcome<Paper> {
    let (format, today) = (request.format, desk.today());
    let paper = desk.store()?.read(move |db| periodic_in(db, &request, today))?.paper();
    lay_list(desk, &paper, PrintNote::of(&paper.title, format), format)
}

/// The return itself, for what reads more than it at once. Fails as [`periodic`] does.
pub fn periodic_in(db: &Db, request: &PeriodicRequest, today: NaiveDate) -> Outcome<PeriodicReturn> {
    let span = request.span;
    let mut columns = span.columns(today).map_err(|_| no_span())?;
    columns.retain(|(column, _)| COLUMNS.contains(column));
    let own = own_words(today, request.words.clone(), span.title());
    Ok(gather(db, span, &columns, own)?)
}

fn gather(
    db: &Db,
    span: FigureSpan,
    columns: &[(FigureColumn, DayRange)],
    own: ReturnHead,
) -> Result<PeriodicReturn, Error> {
    let all = columns.iter().map(|(_, days)| *days).reduce(DayRange::with);
    let this = columns.first().map(|(_, days)| *days);
    let (Some(all), Some(this)) = (all, this) else { return Err(Error::NotFound("所属期")) };
    let records = Records::of(db, all);
    let values = dictionary().map(|figure| {
        let values = columns.iter().map(|(_, days)| records.value(figure.code, *days));
        Ok((figure.code, values.collect::<Result<Vec<_>, Error>>()?))
    });
    let (figures, left_out) = told(values.collect::<Result<Vec<_>, Error>>()?.into_iter());
    let title = |(column, _): &(FigureColumn, DayRange)| match column {
        FigureColumn::This => span.own_word().to_owned(),
        other => other.word().to_owned(),
    };
    Ok(PeriodicReturn {
        title: format!("{}党支部工作情况统计表", span.title()),
        head: head(db, own)?,
        columns: columns.iter().map(title).collect(),
        figures,
        left_out,
        occasions: Some(records.held_on(this)?.map(occasion).collect()),
    })
}

/// Figures with their values, but those of registers that say nothing at all are only named: a branch keeps few of the
/// registers there are.
pub(super) fn told(values: impl Iterator<Item = (FigureCode, Vec<FigureValue>)>) -> (Vec<ReturnFigure>, Vec<String>) {
    let (mut told, mut left_out) = (Vec::new(), Vec::new());
    for (code, values) in values {
        let figure = figure(code);
        if figure.rule.of_register().is_some() && values.iter().all(|value| *value == FigureValue::ByHand) {
            left_out.push(figure.name.to_owned());
            continue;
        }
        told.push(ReturnFigure {
            group: group_of(code).word().to_owned(),
            name: figure.name.to_owned(),
            unit: figure.unit.word().to_owned(),
            values,
        });
    }
    (told, left_out)
}

fn occasion(line: &OccasionLine) -> ReturnOccasion {
    let mut hosts: Vec<&str> = [&line.host, &line.lecturer].into_iter().flatten().map(String::as_str).collect();
    hosts.dedup();
    let kinds = match &line.group {
        Some((_, group)) => format!("{}（{group}）", line.title),
        None => line.title.clone(),
    };
    ReturnOccasion {
        day: words::short_day(line.day),
        kinds,
        topic: words::or_empty(&line.topic),
        place: words::or_empty(&line.place),
        host: hosts.join("／"),
        counts: line.counts,
    }
}
