//! One reading of the book for everything a return says.

use chrono::NaiveDate;
use domain::{
    date::{DayRange, Month},
    submission::{Branch, Content, Occasion, Roster},
};
use store::{
    Db, Error, branch,
    history::{ChainHead, chain_head},
    occasion::OccasionLine,
};

use super::{columns::Columns, contents::figures, sheet::Sheet, wire::ReturnSheet};
use crate::{Outcome, figure::Records};

/// Everything a return says.
pub(super) struct Gathered {
    /// The sheet, from which PDF and Excel are made.
    pub(super) sheet: Sheet,
    /// What the reader is to know of it.
    pub(super) notes: Vec<String>,
    /// What `data.json` says.
    pub(super) content: Content,
    /// Held occasions of its days, for their records and photos.
    pub(super) occasions: Vec<OccasionLine>,
    /// What the history came to when it was read.
    pub(super) head: ChainHead,
}

impl Gathered {
    /// Reads it, in one go.
    pub(super) fn read(db: &Db, request: &ReturnSheet, columns: &Columns, today: NaiveDate) -> Outcome<Self> {
        let (period, days) = (request.period()?, request.days(today)?);
        let (sheet, notes) = Sheet::read(db, request, today)?;
        let last = Month::of(days.to());
        let year = DayRange::of_months(last.plus(1 - last.number().cast_signed()), last);
        let records = Records::of(db, year);
        let occasions: Vec<OccasionLine> = records.held_on(days)?.cloned().collect();
        let (heads, rows) = columns.roster(db, days.to().min(today))?;
        let details = branch::get(db)?.ok_or(Error::NotFound("支部"))?;
        let content = Content {
            branch: Branch { uid: branch::uid(db)?, name: details.name, superior: details.superior },
            period,
            reported_on: request.reported_on().unwrap_or(today),
            figures: figures(&records, days, year)?,
            occasions: occasions.iter().map(occasion).collect(),
            roster: Roster { columns: heads, rows },
        };
        Ok(Self { sheet, notes, content, occasions, head: chain_head(db)? })
    }
}

fn occasion(line: &OccasionLine) -> Occasion {
    let counts = line.counts.unwrap_or_default();
    Occasion {
        day: line.day,
        kinds: line.kinds.iter().map(|kind| kind.word().to_owned()).collect(),
        topic: line.topic.clone().unwrap_or_default(),
        place: line.place.clone().unwrap_or_default(),
        expected: counts.expected,
        present: counts.on_site,
        online: counts.online,
        on_leave: counts.on_leave,
        absent: counts.absent,
        made_up: counts.made_up,
    }
}
