//! 年度统计表: the counts of the month's sheet and of the dues, month by month.

use ::report::{
    forms::yearbook::{
        Landmark,
        figures::{MonthFigures, YearFigures},
    },
    page::Form,
};
use domain::{
    date::{DayRange, Month},
    figure::FigureCode,
};
use store::Error;

use super::Section;
use crate::{Outcome, figure::Records, yearbook::year::Yearbook};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    Ok(vec![YearFigures { landmarks, ..of_year(book)? }.form()])
}

/// The figures of the year, of the months that have begun by its day.
pub(crate) fn of_year(book: &Yearbook<'_>) -> Outcome<YearFigures> {
    let last = Month::of(book.until);
    let mut of_year = YearFigures { year: book.year, ..YearFigures::default() };
    if last.year() != book.year {
        // The year has not begun.
        return Ok(of_year);
    }
    let records = Records::of(book.db, DayRange::of_months(Month::of(book.first_day()), last));
    for (month, figures) in Month::all_of(book.year).zip(&mut of_year.months) {
        if month <= last {
            *figures = Some(of_month(&records, month)?);
        }
    }
    Ok(of_year)
}

fn of_month(records: &Records<'_>, month: Month) -> Result<MonthFigures, Error> {
    let value = |code| records.value(code, DayRange::of_month(month));
    let count = |code| records.count(code, DayRange::of_month(month));
    let rate = |code| Ok::<_, Error>(value(code)?.rate().unwrap_or_default());
    Ok(MonthFigures {
        committee_meetings: count(FigureCode::CommitteeMeetingCount)?,
        members_meetings: count(FigureCode::MembersMeetingCount)?,
        group_meetings: count(FigureCode::GroupMeetingCount)?,
        lectures: count(FigureCode::LectureCount)?,
        theme_days: count(FigureCode::ThemeDayCount)?,
        occasions: count(FigureCode::OccasionCount)?,
        on_site: rate(FigureCode::RateOnSite)?,
        with_make_up: rate(FigureCode::RateWithMakeUp)?,
        visits: value(FigureCode::VisitPeople)?.count(),
        services: count(FigureCode::ServiceCount)?,
        due: value(FigureCode::DuesDue)?.money(),
        paid: value(FigureCode::DuesPaid)?.money(),
    })
}
