//! 到会情况统计表.

use ::report::forms::returns::attendance::{AttendanceLine, AttendanceReport};
use store::Error;

use super::{head, own_words, wire::PeriodicRequest};
use crate::{
    Desk, Outcome,
    figure::{attendance_of, days_of, wire},
    report::{
        lay_list,
        wire::{Paper, PrintNote},
    },
};

/// Fails with `figure.span` for days the calendar does not have.
pub fn attendance(desk: &Desk, request: PeriodicRequest) -> Outcome<Paper> {
    let PeriodicRequest { span, words, format } = request;
    let days = days_of(span, desk.today())?;
    let own = own_words(desk.today(), words, span.title());
    let report = desk.store()?.read(move |db| {
        let of = attendance_of(db, days)?;
        Ok::<_, Error>(AttendanceReport {
            head: head(db, own)?,
            groups: lines(of.groups),
            ages: lines(of.ages),
            people: lines(of.people),
            all: of.all.counts,
            occasions: of.occasions,
            stated_only: of.stated_only,
        })
    })?;
    let paper = report.paper();
    lay_list(desk, &paper, PrintNote::of(&paper.title, format), format)
}

fn lines(of: Vec<wire::AttendanceLine>) -> Vec<AttendanceLine> {
    of.into_iter().map(|line| AttendanceLine { label: line.label, counts: line.counts }).collect()
}
