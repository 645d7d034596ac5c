//! Papers bound into one volume: a cover, a 目录 whose numbers are right, page numbers through the whole, margins for
//! the binding on either side of the sheet.

mod binder;
mod contents;
mod sheet;
mod volume;

use chrono::{DateTime, Utc};

pub use volume::{Bound, ContentsLine, Paging, Run, RunKind, Sides, Volume};

use self::binder::Binder;
use crate::{Error, pdf::Writer};

/// Binds a volume into a PDF. `made_at` becomes its creation date.
pub fn bind(volume: Volume, made_at: DateTime<Utc>) -> Result<Bound, Error> {
    bind_each(volume, std::iter::empty::<Result<Run, Error>>(), made_at)
}

/// Binds a volume whose papers, after those it has already, come one by one: each is written and forgotten before the
/// next is asked for. What their maker refuses ends the work.
pub fn bind_each<E: From<Error>>(
    mut volume: Volume,
    more: impl IntoIterator<Item = Result<Run, E>>,
    made_at: DateTime<Utc>,
) -> Result<Bound, E> {
    let title = volume.title.clone();
    let runs = std::mem::take(&mut volume.runs);
    let mut binder = Binder::new(volume, Some(Writer::new()));
    for run in runs {
        binder.run(&run)?;
    }
    for run in more {
        binder.run(&run?)?;
    }
    let (paging, writer) = binder.finish()?;
    let written = writer.map(|writer| writer.finish(&title, made_at)).transpose()?.unwrap_or_default();
    let Paging { pages, places, first_pages, last_page, missing, unread } = paging;
    Ok(Bound { bytes: written.bytes, pages, places, first_pages, last_page, missing, unread, lost: written.lost })
}

/// Where everything in a volume will stand: lays it out and writes nothing.
pub fn paging(volume: &Volume) -> Result<Paging, Error> {
    paging_each(volume, std::iter::empty::<Result<Run, Error>>())
}

/// The same of a volume whose papers, after those it has already, come one by one.
pub fn paging_each<E: From<Error>>(
    volume: &Volume,
    more: impl IntoIterator<Item = Result<Run, E>>,
) -> Result<Paging, E> {
    let mut binder = Binder::new(volume.bare(), None);
    for run in &volume.runs {
        binder.run(run)?;
    }
    for run in more {
        binder.run(&run?)?;
    }
    Ok(binder.finish()?.0)
}
