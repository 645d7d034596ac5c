//! The figures of a return, as a package tells them.

use domain::{
    date::DayRange,
    figure::{Figure, FigureValue, figures as dictionary},
    submission::{ReportedFigure, ReportedValue},
};
use store::Error;

use crate::figure::Records;

/// Every figure of the dictionary, of the period and of the year up to its end.
pub(super) fn figures(records: &Records<'_>, period: DayRange, year: DayRange) -> Result<Vec<ReportedFigure>, Error> {
    let mut reported = Vec::new();
    for figure in dictionary() {
        let values = (records.value(figure.code, period)?, records.value(figure.code, year)?);
        reported.push(told(figure, "", figure.name.to_owned(), (whole(values.0), whole(values.1))));
        // 党课（其中书记讲）: the part is a figure of its own, so that it can be added up.
        let parts = (part(values.0), part(values.1));
        if parts.0.is_some() || parts.1.is_some() {
            reported.push(told(figure, ".of_which", format!("{}（其中）", figure.name), parts));
        }
    }
    Ok(reported)
}

type Told = (Option<ReportedValue>, Option<ReportedValue>);

fn told(figure: &Figure, suffix: &str, name: String, (period, year): Told) -> ReportedFigure {
    let code = format!("{}{suffix}", figure.code);
    ReportedFigure { code, name, unit: figure.unit.word().to_owned(), period, year }
}

fn whole(value: FigureValue) -> Option<ReportedValue> {
    match value {
        FigureValue::Count(count) | FigureValue::CountOf { count, .. } => Some(ReportedValue::Count(u64::from(count))),
        FigureValue::Rate(rate) => Some(ReportedValue::share(u64::from(rate.part), u64::from(rate.whole))),
        FigureValue::Money(sum) => Some(ReportedValue::amount(sum)),
        FigureValue::ByHand => None,
    }
}

fn part(value: FigureValue) -> Option<ReportedValue> {
    match value {
        FigureValue::CountOf { of_which, .. } => Some(ReportedValue::Count(u64::from(of_which))),
        _ => None,
    }
}
