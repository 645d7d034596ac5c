//! Study brought to those who missed an occasion.

use domain::{attendance::MakeUpWay, date::month_and_day, figure::FigureValue};
use store::attendance::MadeUp;

use super::{
    row::{Behind, Row},
    wire::RecordLink,
};

fn row(one: &MadeUp, value: FigureValue) -> Row {
    let what = format!("{}补学：{}{}", one.make_up.way, month_and_day(one.day), one.title);
    Row {
        day: Some(one.make_up.made_on.into()),
        what,
        who: Some(one.name.clone()),
        value,
        record: Some(RecordLink::Occasion(one.occasion_id)),
    }
}

fn in_way<'a>(made_up: impl Iterator<Item = &'a MadeUp>, way: MakeUpWay) -> impl Iterator<Item = &'a MadeUp> {
    made_up.filter(move |one| one.make_up.way == way)
}

/// Those it was brought home to.
pub(super) fn brought<'a>(made_up: impl Iterator<Item = &'a MadeUp>) -> impl Iterator<Item = Row> {
    in_way(made_up, MakeUpWay::AtHome).map(|one| row(one, FigureValue::Count(1)))
}

/// The copies that were brought with it.
pub(super) fn booklets<'a>(made_up: impl Iterator<Item = &'a MadeUp>) -> impl Iterator<Item = Row> {
    in_way(made_up, MakeUpWay::AtHome).filter_map(|one| {
        let booklets = one.make_up.booklets.filter(|booklets| *booklets > 0)?;
        Some(row(one, FigureValue::Count(booklets)))
    })
}

pub(super) fn by_way<'a>(made_up: impl Iterator<Item = &'a MadeUp>, way: MakeUpWay) -> Behind {
    Behind::counted(in_way(made_up, way).map(|one| row(one, FigureValue::Count(1))))
}
