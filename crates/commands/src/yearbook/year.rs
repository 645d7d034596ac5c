//! What every section of a year's book is gathered from.

use std::{cell::OnceCell, fmt::Display};

use chrono::{Datelike, NaiveDate};
use domain::{
    branch::BranchDetails,
    yearbook::{EntryKey, SectionKind},
};
use store::{
    BookFolder, Db, Error,
    yearbook::{self, YearEntry},
};

use super::options::{Options, options};
use crate::{Failure, Outcome, report::branch_of};

/// A year's book while it is gathered.
pub(crate) struct Yearbook<'db> {
    /// The book of the branch.
    pub db: &'db Db,
    /// Where the photos lie.
    pub folder: BookFolder,
    /// The year.
    pub year: i32,
    /// The day it is of: the last of the year, or today while the year runs.
    pub until: NaiveDate,
    /// The branch.
    pub branch: BranchDetails,
    /// How the branch wants it.
    pub options: Options,
    /// Stands before its keys where several years are bound in one volume; empty otherwise.
    pub prefix: String,
    held: OnceCell<Vec<YearEntry>>,
}

/// A record that is printed by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its key.
    pub key: EntryKey,
    /// Such as 主题党日（党课）：讲好身边的老党员故事.
    pub title: String,
    /// Its day.
    pub day: Option<NaiveDate>,
}

impl<'db> Yearbook<'db> {
    /// Begins to gather a year. Fails with `yearbook.year` for a year no branch has.
    pub fn of(db: &'db Db, folder: BookFolder, year: i32, today: NaiveDate) -> Outcome<Self> {
        let last = NaiveDate::from_ymd_opt(year, 12, 31).filter(|last| (1921..=2199).contains(&last.year()));
        let last = last.ok_or_else(|| {
            Failure::new("yearbook.year", format!("{year}年不在可以记录的范围内"), "请选 1921 年到 2199 年之间的年份。")
        })?;
        Ok(Self {
            db,
            folder,
            year,
            until: last.min(today),
            branch: branch_of(db)?,
            options: options(db)?,
            prefix: String::new(),
            held: OnceCell::new(),
        })
    }

    /// The same as one of several years in a volume.
    pub fn within_volume(self) -> Self {
        Self { prefix: format!("{}/", self.year), ..self }
    }

    /// Whether it is one of several years in a volume.
    pub fn is_within_volume(&self) -> bool {
        !self.prefix.is_empty()
    }

    /// The first day of the year.
    pub fn first_day(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, 1, 1).unwrap_or(self.until)
    }

    /// The last day of the year.
    pub fn last_day(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, 12, 31).unwrap_or(self.until)
    }

    /// The key under which something of it is found in the volume.
    pub fn key(&self, of: impl Display) -> String {
        format!("{}{of}", self.prefix)
    }

    /// What was held in the year, in order of time.
    fn held(&self) -> Result<&[YearEntry], Error> {
        if let Some(held) = self.held.get() {
            return Ok(held);
        }
        let held = yearbook::entries(self.db, self.year)?;
        Ok(self.held.get_or_init(|| held))
    }

    /// The occasions of a section, in order of time.
    pub fn held_in(&self, section: SectionKind) -> Result<impl Iterator<Item = &YearEntry>, Error> {
        Ok(self.held()?.iter().filter(move |entry| entry.section == section))
    }
}
