//! The sheet that a return is made around: that of a month, or 季报、半年报、年报.

use ::report::forms::{list::ListPaper, month::MonthSheet};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    date::{DayRange, Month},
    submission::ReportingPeriod,
};
use exchange::package::Document;
use store::Db;

use super::wire::ReturnSheet;
use crate::{
    Failure, Outcome,
    figure::no_span,
    report::{month_sheet_of, returns::periodic_in, words},
};

/// The sheet, from which PDF and Excel are made.
pub(super) enum Sheet {
    /// 月度组织生活活动情况表.
    Month(Box<MonthSheet>),
    /// 党支部工作情况统计表.
    Periodic(ListPaper),
}

impl Sheet {
    /// Reads it, and what its reader is to know of it.
    pub(super) fn read(db: &Db, request: &ReturnSheet, today: NaiveDate) -> Outcome<(Self, Vec<String>)> {
        match request {
            ReturnSheet::Month(request) => {
                let (sheet, notes) = month_sheet_of(db, request, today)?;
                Ok((Self::Month(Box::new(sheet)), notes))
            }
            ReturnSheet::Periodic(request) => {
                Ok((Self::Periodic(periodic_in(db, request, today)?.paper()), Vec::new()))
            }
        }
    }

    fn title(&self) -> String {
        match self {
            Self::Month(sheet) => sheet.title(),
            Self::Periodic(paper) => paper.title.clone(),
        }
    }

    /// What its two files are called.
    pub(super) fn file_names(&self) -> [String; 2] {
        let stem = words::file_stem(&self.title());
        [format!("{stem}.xlsx"), format!("{stem}.pdf")]
    }

    /// The sheet for Excel and for the printer.
    pub(super) fn files(&self, made_at: DateTime<Utc>) -> Outcome<Vec<Document>> {
        let (xlsx, pages) = match self {
            Self::Month(sheet) => (::report::workbook::month::write_at(sheet, made_at)?, sheet.lay_out()),
            Self::Periodic(paper) => {
                let xlsx = ::report::workbook::list::write_at(std::slice::from_ref(paper), made_at)?;
                (xlsx, ::report::page::lay_out(&paper.form()))
            }
        };
        let pdf = ::report::pdf::written(&pages, made_at)?.bytes;
        let [workbook, paper] = self.file_names();
        Ok(vec![Document { name: workbook, bytes: xlsx }, Document { name: paper, bytes: pdf }])
    }
}

impl ReturnSheet {
    /// 所属期. Fails with `report.month` for what is no month, with `figure.span` for what is no quarter, half-year or
    /// year.
    pub(super) fn period(&self) -> Outcome<ReportingPeriod> {
        match self {
            Self::Month(request) => Ok(ReportingPeriod::month(month_of(&request.month)?)),
            Self::Periodic(request) => request.span.reporting_period().map_err(|_| no_span()),
        }
    }

    /// The days its figures are of. A month is told whole; of a longer stretch what has come of it, as its sheet does.
    pub(super) fn days(&self, today: NaiveDate) -> Outcome<DayRange> {
        match self {
            Self::Month(request) => Ok(DayRange::of_month(month_of(&request.month)?)),
            Self::Periodic(request) => request.span.days_begun(today).map_err(|_| no_span()),
        }
    }

    /// 报送日期, where it was said.
    pub(super) fn reported_on(&self) -> Option<NaiveDate> {
        match self {
            Self::Month(request) => request.reported_on,
            Self::Periodic(request) => request.words.as_ref().and_then(|words| words.reported_on),
        }
    }
}

fn month_of(text: &str) -> Outcome<Month> {
    text.parse().map_err(|_| Failure::new("report.month", format!("「{text}」不是月份"), "请写成 2026-10 这样。"))
}
