//! How the branch reckons dues: its own rates and its settings.

use domain::{
    dues::{AssessmentRules, BandMethod, RateBand, RateId, Rounding, RoundingMode, RoundingUnit, Tariff},
    money::Fen,
};
use rusqlite::{Row, params};
use serde::de::DeserializeOwned;

use crate::{Db, Error, Tx, bin, column, settings};

/// A rate of the branch's own, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRate {
    /// Key.
    pub id: RateId,
    /// The band.
    pub band: RateBand,
}

/// The branch's own rates, the latest first.
pub fn own(db: &Db) -> Result<Vec<OwnRate>, Error> {
    let rates = db
        .conn()
        .prepare_cached("SELECT * FROM living_dues_rate ORDER BY from_month DESC, category, up_to IS NULL, up_to")?
        .query_map([], rate)?
        .collect::<Result<_, _>>()?;
    Ok(rates)
}

fn rate(row: &Row<'_>) -> rusqlite::Result<OwnRate> {
    let percent: Option<i64> = row.get("rate")?;
    let amount: Option<i64> = row.get("amount")?;
    Ok(OwnRate {
        id: RateId(row.get("id")?),
        band: RateBand {
            category: column::parsed(row, "category")?,
            up_to: row.get::<_, Option<i64>>("up_to")?.map(Fen),
            // The table holds one of the two.
            tariff: percent
                .map_or(Tariff::Amount(Fen(amount.unwrap_or(0))), |rate| Tariff::Rate(domain::dues::Rate(rate))),
            from_month: column::parsed(row, "from_month")?,
            to_month: column::maybe(row, "to_month")?,
            source: row.get("source")?,
        },
    })
}

/// Saves a checked rate; none as key: a new one.
pub fn save(tx: &Tx, id: Option<RateId>, band: &RateBand) -> Result<RateId, Error> {
    let values = params![
        id.map(|id| id.0),
        band.category.word(),
        band.up_to.map(|sum| sum.0),
        band.tariff.rate().map(|rate| rate.0),
        band.tariff.amount().map(|sum| sum.0),
        band.from_month.to_string(),
        band.to_month.map(|month| month.to_string()),
        band.source,
    ];
    let Some(id) = id else {
        tx.conn()
            .prepare_cached(
                "INSERT INTO dues_rate (id, category, up_to, rate, amount, from_month, to_month, source) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(values)?;
        return Ok(RateId(tx.conn().last_insert_rowid()));
    };
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE dues_rate SET category = ?2, up_to = ?3, rate = ?4, amount = ?5, from_month = ?6, to_month = ?7, \
             source = ?8 WHERE id = ?1 AND binned_at IS NULL",
        )?
        .execute(values)?;
    if changed == 0 { Err(Error::NotFound("党费标准")) } else { Ok(id) }
}

/// Puts a rate into the bin.
pub fn bin(tx: &Tx, id: RateId) -> Result<(), Error> {
    bin::put(tx, "dues_rate", id.0)
}

/// Everything a sum is reckoned by.
pub fn rules(db: &Db) -> Result<AssessmentRules, Error> {
    fn word<T: DeserializeOwned>(db: &Db, key: &str) -> Result<T, Error> {
        settings::get_as(db, key)
    }
    Ok(AssessmentRules {
        own_rates: own(db)?.into_iter().map(|own| own.band).collect(),
        method: word::<BandMethod>(db, "dues_band_method")?,
        rounding: Rounding {
            unit: word::<RoundingUnit>(db, "dues_rounding_unit")?,
            mode: word::<RoundingMode>(db, "dues_rounding_mode")?,
        },
    })
}
