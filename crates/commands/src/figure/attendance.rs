//! Who came to what expected somebody.

use domain::{
    attendance::{Counts, Rate},
    figure::{AttendanceCount, AttendanceRate, FigureValue},
    occasion::{Audience, audiences},
};
use store::occasion::OccasionLine;

use super::{life::row, row::Behind};

/// Occasions that expect somebody, with their counts: nobody is missing from what people sign up for.
pub(super) fn expecting<'a>(
    held: impl Iterator<Item = &'a OccasionLine>,
) -> impl Iterator<Item = (&'a OccasionLine, Counts)> {
    let expects = |line: &&OccasionLine| {
        audiences(&line.kinds, line.audience).iter().any(|(_, whom)| *whom != Audience::SignedUp)
    };
    held.filter(expects).filter_map(|line| Some((line, line.counts?)))
}

pub(super) fn counts<'a>(held: impl Iterator<Item = &'a OccasionLine>, count: AttendanceCount) -> Behind {
    let of = |counts: Counts| match count {
        AttendanceCount::Expected => counts.expected,
        AttendanceCount::OnSite => counts.on_site,
        AttendanceCount::Online => counts.online,
        AttendanceCount::OnLeave => counts.on_leave,
        AttendanceCount::Absent => counts.absent,
        AttendanceCount::MadeUp => counts.made_up,
    };
    let some = expecting(held).map(|(line, counts)| (line, of(counts))).filter(|(_, count)| *count > 0);
    Behind::counted(some.map(|(line, count)| row(line, FigureValue::Count(count))))
}

pub(super) fn rates<'a>(held: impl Iterator<Item = &'a OccasionLine>, rate: AttendanceRate) -> Behind {
    let of = |counts: Counts| {
        let rates = counts.rates();
        match rate {
            AttendanceRate::OnSite => rates.on_site,
            AttendanceRate::WithMakeUp => rates.with_make_up,
            AttendanceRate::OfAble => rates.of_able,
        }
    };
    let some = expecting(held).map(|(line, counts)| (line, of(counts))).filter(|(_, rate)| rate.whole > 0);
    let rows = some.map(|(line, rate)| row(line, FigureValue::Rate(rate))).collect();
    Behind { rows, nothing: FigureValue::Rate(Rate::default()) }
}
