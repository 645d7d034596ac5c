//! What the figures say of a span, and the rows behind one.

use chrono::NaiveDate;
use domain::{
    date::DayRange,
    figure::{Figure, FigureColumn, FigureGroup, FigureSpan, figure},
};
use store::{Db, Error};

use super::{
    records::Records,
    row::Row,
    wire::{
        FigureLine, FigureLines, FigureQuery, FigureRow, FigureRows, FigureRowsQuery, FigureSpanView, FigureStretch,
        FigureTable, FigureYearsQuery,
    },
};
use crate::{Desk, Failure, Outcome};

/// Years side by side at the most.
const MOST_YEARS: i32 = 10;

/// Fails with `figure.span` for days the calendar does not have or that run backwards.
pub(super) fn values(desk: &Desk, request: FigureQuery) -> Outcome<FigureTable> {
    let (span, today) = (request.span, desk.today());
    let columns = span.columns(today).map_err(|_| no_span())?;
    let columns = columns.into_iter().map(|(column, days)| {
        let title = if column == FigureColumn::This { span.own_word() } else { column.word() };
        stretch(Some(column), title.to_owned(), days)
    });
    let columns = columns.collect();
    Ok(desk.store()?.read(move |db| table(db, span.title(), columns))?)
}

/// Fails with `figure.span` as [`values`] does.
pub(super) fn span(desk: &Desk, request: FigureQuery) -> Outcome<FigureSpanView> {
    let days = days(request.span, desk.today())?;
    Ok(FigureSpanView { title: request.span.title(), from: days.from(), to: days.to() })
}

/// Fails with `figure.span` as [`values`] does, with `figure.years` for more years than a page has room for.
pub(crate) fn years(desk: &Desk, request: FigureYearsQuery) -> Outcome<FigureTable> {
    let FigureYearsQuery { from, to } = request;
    if to.checked_sub(from).is_none_or(|years| !(0..MOST_YEARS).contains(&years)) {
        let title = format!("一次最多比较 {MOST_YEARS} 年，起年不能晚于止年");
        return Err(Failure::new("figure.years", title, "请把起止年份改近一些。"));
    }
    let column = |year| {
        let span = FigureSpan::Year { year };
        Ok(stretch(None, span.title(), days(span, desk.today())?))
    };
    let columns = (from..=to).map(column).collect::<Outcome<Vec<_>>>()?;
    let title = if from == to { format!("{from}年") } else { format!("{from}年至{to}年") };
    Ok(desk.store()?.read(move |db| table(db, title, columns))?)
}

fn stretch(column: Option<FigureColumn>, title: String, days: DayRange) -> FigureStretch {
    FigureStretch { column, title, from: days.from(), to: days.to() }
}

fn table(db: &Db, title: String, columns: Vec<FigureStretch>) -> Result<FigureTable, Error> {
    let stretches: Vec<DayRange> = columns.iter().filter_map(|one| DayRange::new(one.from, one.to).ok()).collect();
    let Some(all) = stretches.iter().copied().reduce(DayRange::with) else {
        return Ok(FigureTable { title, columns, groups: Vec::new() });
    };
    let records = Records::of(db, all);
    let line = |figure: &Figure| {
        let values = stretches.iter().map(|days| Ok(records.value(figure.code, *days)?.into()));
        Ok(FigureLine {
            code: figure.code,
            name: figure.name.to_owned(),
            unit: figure.unit,
            values: values.collect::<Result<_, Error>>()?,
        })
    };
    let lines = |group: &FigureGroup| {
        let lines = group.figures().iter().map(line).collect::<Result<_, Error>>()?;
        Ok(FigureLines { group: *group, lines })
    };
    Ok(FigureTable { title, columns, groups: FigureGroup::ALL.iter().map(lines).collect::<Result<_, Error>>()? })
}

/// Fails with `figure.span` as [`values`] does.
pub(super) fn rows(desk: &Desk, request: FigureRowsQuery) -> Outcome<FigureRows> {
    let FigureRowsQuery { code, span } = request;
    let days = days(span, desk.today())?;
    let behind = desk.store()?.read(move |db| Records::of(db, days).behind(code, days))?;
    Ok(FigureRows {
        figure: figure(code).into(),
        title: span.title(),
        total: behind.value().into(),
        rows: behind.rows.into_iter().map(FigureRow::from).collect(),
    })
}

/// The days of a span that have begun. Fails with `figure.span`.
pub(crate) fn days(span: FigureSpan, today: NaiveDate) -> Outcome<DayRange> {
    span.days_begun(today).map_err(|_| no_span())
}

pub(crate) fn no_span() -> Failure {
    Failure::new("figure.span", "这不是一段日期", "请选月份、季度、半年或年份；写起止日期的，起要早于止。")
}

impl From<Row> for FigureRow {
    fn from(row: Row) -> Self {
        let Row { day, what, who, value, record } = row;
        Self { day, what, who, value: value.into(), record }
    }
}
