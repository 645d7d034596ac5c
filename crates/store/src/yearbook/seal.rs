//! Sealing a year (封存): its book is kept, its records stay as they are.

use chrono::{DateTime, Utc};
use domain::{
    attachment::{AttachedKind, AttachedTo, AttachmentId},
    text::clean_or_none,
};
use rusqlite::{Row, params};
use serde_json::Value;

use super::listing::{self, LISTING, data_hash};
use crate::{
    Db, Error, Tx,
    attachment::{self, Attachment},
    column,
    history::{ChainHead, chain_head, instant_text},
};

/// What a seal is put under: the year's data and all of the history, as they stood. It is printed on the last page
/// of the book that is kept, so it is taken before that is made, and compared when the seal is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealBasis {
    /// SHA-256 over the year's rows, in hexadecimal ([`data_hash`]).
    pub data_hash: String,
    /// The last operation and the hash of the chain up to it.
    pub head: ChainHead,
}

/// A year to be sealed.
#[derive(Debug, Clone, PartialEq)]
pub struct NewSeal {
    /// The year.
    pub year: i32,
    /// What the kept book was made of.
    pub basis: SealBasis,
    /// The figures of the year.
    pub figures: Value,
    /// The kept book, as an attachment told of in the same operation.
    pub document: AttachmentId,
}

/// A seal as the book holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seal {
    /// Its key.
    pub id: i64,
    /// The year.
    pub year: i32,
    /// When it was set.
    pub sealed_at: DateTime<Utc>,
    /// Which listing of the year's rows its hash is over.
    pub listing: u32,
    /// What it was set on.
    pub basis: SealBasis,
    /// The figures of the year as they stood.
    pub figures: Value,
    /// When and why it was lifted; none while it holds.
    pub lifted: Option<Lifted>,
}

/// That a seal was lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifted {
    /// When.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Seal> {
    let (at, reason) = (column::maybe(row, "unsealed_at")?, row.get::<_, Option<String>>("unseal_reason")?);
    let figures: String = row.get("figures")?;
    Ok(Seal {
        id: row.get("id")?,
        year: row.get("year")?,
        sealed_at: column::parsed(row, "sealed_at")?,
        listing: row.get("listing")?,
        basis: SealBasis {
            data_hash: row.get("data_hash")?,
            head: ChainHead { sequence: row.get("head_sequence")?, hash: row.get("head_hash")? },
        },
        figures: serde_json::from_str(&figures).unwrap_or_default(),
        lifted: at.zip(reason).map(|(at, reason)| Lifted { at, reason }),
    })
}

/// Every seal, those that were lifted too, the latest year first and in a year the latest seal.
pub fn seals(db: &Db) -> Result<Vec<Seal>, Error> {
    let mut select = db.conn().prepare_cached("SELECT * FROM year_seal ORDER BY year DESC, id DESC")?;
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// The seal that holds for a year; none while the year is open.
pub fn sealed(db: &Db, year: i32) -> Result<Option<Seal>, Error> {
    Ok(seals(db)?.into_iter().find(|seal| seal.year == year && seal.lifted.is_none()))
}

/// The book kept with a seal, also of one that was lifted. Fails with [`Error::NotFound`].
pub fn document(db: &Db, seal: i64) -> Result<Attachment, Error> {
    let linked = attachment::linked(db, AttachedTo { kind: AttachedKind::YearSeal, id: seal })?;
    linked.into_iter().next().map(|one| one.attachment).ok_or(Error::NotFound("封存的一本通"))
}

/// What a seal set now would be put under.
pub fn basis(db: &Db, year: i32) -> Result<SealBasis, Error> {
    Ok(SealBasis { data_hash: data_hash(db, year)?, head: chain_head(db)? })
}

/// Seals a year; from now on nothing dated in it changes. To be done in a compensating operation, in which the kept
/// book is told of ([`attachment::insert`]), too.
///
/// Refused with `year.sealed_already`, and with `year.moved_on` when anything was done since the book was made:
/// what is kept would not be what is sealed.
pub fn seal(tx: &Tx, new: &NewSeal) -> Result<i64, Error> {
    if sealed(tx, new.year)?.is_some() {
        return Err(Error::refused(
            "year.sealed_already",
            format!("{}年的一本通已经封存", new.year),
            "要重新封存的，请先写明原因，解除封存。",
        ));
    }
    if basis(tx, new.year)? != new.basis {
        return Err(Error::refused(
            "year.moved_on",
            "做好一本通以后又有改动，这一次没有封存",
            "请再按一次“封存”，按现在的内容重新做一本。",
        ));
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO year_seal (year, sealed_at, listing, data_hash, head_sequence, head_hash, figures) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            new.year,
            instant_text(tx.now()),
            LISTING,
            new.basis.data_hash,
            new.basis.head.sequence,
            new.basis.head.hash,
            serde_json::to_string(&new.figures)?,
        ])?;
    let id = tx.conn().last_insert_rowid();
    attachment::link(tx, new.document, AttachedTo { kind: AttachedKind::YearSeal, id })?;
    Ok(id)
}

/// Lifts the seal of a year (解除封存). Refused with `year.reason_missing` without a reason, and with
/// `year.not_sealed`.
pub fn unseal(tx: &Tx, year: i32, reason: &str) -> Result<(), Error> {
    let reason = clean_or_none(reason).ok_or_else(|| {
        Error::refused("year.reason_missing", "还没有写解除封存的原因", "请写一句原因，如：漏记了一次走访。")
    })?;
    let seal = sealed(tx, year)?
        .ok_or_else(|| Error::refused("year.not_sealed", format!("{year}年没有封存"), "记录可以直接修改。"))?;
    lift(tx, seal.id, &reason).map(|_| ())
}

/// Marks a seal as lifted, if it holds; answers whether it did.
pub(super) fn lift(tx: &Tx, id: i64, reason: &str) -> Result<bool, Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE year_seal SET unsealed_at = ?2, unseal_reason = ?3 WHERE id = ?1 AND unsealed_at IS NULL",
        )?
        .execute(params![id, instant_text(tx.now()), reason])?;
    Ok(changed > 0)
}

/// Fails with `year.changed_since` when a seal stands over other rows than it was set on.
pub(super) fn holds(tx: &Tx, id: i64) -> Result<(), Error> {
    match seals(tx)?.into_iter().find(|seal| seal.id == id && seal.lifted.is_none()) {
        Some(seal) if seal.still_holds(tx)? != Some(true) => Err(Error::refused(
            "year.changed_since",
            format!("解除封存以后，{}年的记录有过改动，不能恢复原来的封存", seal.year),
            "请重新封存；会按现在的内容另存一本，原来的一本也留着。",
        )),
        _ => Ok(()),
    }
}

impl Seal {
    /// Whether the year's rows are those that were sealed; none when this program doesn't know the listing.
    pub(super) fn still_holds(&self, db: &Db) -> Result<Option<bool>, Error> {
        Ok(listing::hash_by(db, self.listing, self.year)?.map(|hash| hash == self.basis.data_hash))
    }
}
