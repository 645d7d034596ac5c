//! 党员结构统计表.

use ::report::{
    forms::returns::{
        ReturnHead,
        structure::{StructureLine, StructureReport, StructureTable},
    },
    page::lay_out,
};
use chrono::NaiveDate;
use domain::structure::{Structure, StructureKind, StructureRow};
use store::{Db, Error};

use super::{head, own_words, wire::StructurePaperRequest};
use crate::{
    Desk, Outcome,
    figure::structure_of,
    report::{
        lay_list, lay_pages,
        wire::{Format, Paper, PrintNote},
        words,
    },
};

/// The tables that are worth a chart: those in bands.
const CHARTED: [StructureKind; 4] =
    [StructureKind::Age, StructureKind::Standing, StructureKind::Joined, StructureKind::Education];

pub fn structure(desk: &Desk, request: StructurePaperRequest) -> Outcome<Paper> {
    let day = request.day.unwrap_or(desk.today());
    let as_of = words::day(day);
    let own = own_words(desk.today(), request.words, format!("截至{as_of}"));
    let report = desk.store()?.read(move |db| gather(db, day, own))?;
    let print = PrintNote::of(format!("{} {as_of}", report.title()), request.format);
    match request.format {
        Format::Pdf => lay_pages(desk, &lay_out(&report.form()), Vec::new(), print),
        other => lay_list(desk, &report.paper(), print, other),
    }
}

fn gather(db: &Db, day: NaiveDate, own: ReturnHead) -> Result<StructureReport, Error> {
    let of = structure_of(db, day)?;
    Ok(StructureReport { head: head(db, own)?, total: of.total, tables: of.tables.iter().map(table).collect() })
}

fn table(of: &Structure) -> StructureTable {
    let line = |label: &str, rows: &[&StructureRow]| StructureLine {
        label: label.to_owned(),
        count: rows.iter().map(|row| row.count()).sum(),
        about: rows.iter().map(|row| u32::try_from(row.about.len()).unwrap_or(u32::MAX)).sum(),
        of_which: rows.iter().any(|row| row.of_which),
    };
    let mut lines: Vec<StructureLine> = Vec::new();
    let mut kept_inside: Vec<&StructureRow> = Vec::new();
    for row in &of.rows {
        // The fifth of the 五类 leaves the branch on no paper, not even as a number: it stands with those of no class.
        let stays_inside = of.kind == StructureKind::FiveClass && (row.unknown || !row.may_be_named);
        match stays_inside {
            true => kept_inside.push(row),
            false => lines.push(line(&row.label, &[row])),
        }
    }
    if kept_inside.iter().any(|row| row.count() > 0) {
        lines.push(line("其余", &kept_inside));
    }
    StructureTable { title: of.kind.word().to_owned(), lines, charted: CHARTED.contains(&of.kind) }
}
