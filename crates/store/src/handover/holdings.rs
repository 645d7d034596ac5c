//! What a book holds, counted for 移交清单.

use domain::dues::Slip;
use rusqlite::OptionalExtension;

use crate::{Db, Error};

/// How much of what there is. What lies in the bin is not counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holdings {
    /// Members who ever were on the roster.
    pub members: u32,
    /// Occasions held.
    pub held: u32,
    /// Occasions planned.
    pub planned: u32,
    /// First and last day of what was held, ISO.
    pub days: Option<(String, String)>,
    /// Photos.
    pub photos: u32,
    /// Other attachments.
    pub papers: u32,
    /// Payments of dues that stand.
    pub payments: u32,
    /// Payments that were voided.
    pub voided: u32,
    /// Lines of the fund's ledger that stand.
    pub fund_entries: u32,
    /// Entries of registers.
    pub register_entries: u32,
    /// 文稿.
    pub writings: u32,
    /// Decisions that are not done yet: text, who, until when.
    pub open_decisions: Vec<(String, Option<String>, Option<String>)>,
    /// The last 凭条 that was given out.
    pub last_slip: Option<Slip>,
}

/// Counts it.
pub fn holdings(db: &Db) -> Result<Holdings, Error> {
    let count = |sql: &str| Ok::<u32, Error>(db.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?);
    let days = db
        .conn()
        .prepare_cached("SELECT min(day), max(day) FROM living_occasion WHERE state = '已开'")?
        .query_row([], |row| Ok(row.get::<_, Option<String>>(0)?.zip(row.get(1)?)))?;
    let mut select = db.conn().prepare_cached(
        "SELECT d.text, d.owner, d.due FROM decision d JOIN living_occasion o ON o.id = d.occasion_id \
         WHERE d.done_on IS NULL AND (d.owner IS NOT NULL OR d.due IS NOT NULL) ORDER BY o.day, d.position",
    )?;
    let open_decisions =
        select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_, _>>()?;
    let last_slip = db
        .conn()
        .prepare_cached(
            "SELECT slip_year, slip_number FROM dues_payment WHERE slip_number IS NOT NULL \
             ORDER BY slip_year DESC, slip_number DESC LIMIT 1",
        )?
        .query_row([], |row| Ok(Slip { year: row.get(0)?, number: row.get(1)? }))
        .optional()?;
    Ok(Holdings {
        members: count("SELECT count(*) FROM living_member")?,
        held: count("SELECT count(*) FROM living_occasion WHERE state = '已开'")?,
        planned: count("SELECT count(*) FROM living_occasion WHERE state = '计划'")?,
        days,
        photos: count("SELECT count(*) FROM attachment WHERE kind = '照片'")?,
        papers: count("SELECT count(*) FROM attachment WHERE kind <> '照片'")?,
        payments: count("SELECT count(*) FROM dues_payment WHERE voided_on IS NULL")?,
        voided: count("SELECT count(*) FROM dues_payment WHERE voided_on IS NOT NULL")?,
        fund_entries: count("SELECT count(*) FROM fund_entry WHERE voided_on IS NULL")?,
        register_entries: count("SELECT count(*) FROM living_register_entry")?,
        writings: count("SELECT count(*) FROM living_writing")?,
        open_decisions,
        last_slip,
    })
}
