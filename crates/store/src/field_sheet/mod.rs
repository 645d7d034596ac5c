//! 分表: what was sent out to be filled in, by its number, and what was recorded of it so far.

mod labels;

use std::collections::BTreeMap;

use domain::{
    date::Month, dues::PaymentId, field_sheet::FieldSheetKind, group::GroupId, member::MemberId, money::Fen,
    occasion::OccasionId,
};
pub(crate) use labels::LABELS;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::{Db, Error, Tx, column, history::instant_text, vault};

/// A member on a sheet, as it was sent out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentRow {
    /// The member.
    pub member_id: MemberId,
    /// For which months dues were asked.
    #[serde(default)]
    pub months: Vec<Month>,
    /// What was due for them.
    #[serde(default)]
    pub due: Fen,
}

/// A sheet to be sent out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFieldSheet {
    /// What is filled in.
    pub kind: FieldSheetKind,
    /// Of which month.
    pub month: Month,
    /// Of which group; none for the whole branch.
    pub group_id: Option<GroupId>,
    /// Who fills it in.
    pub holder: Option<String>,
    /// Who is on it, in the order of the sheet.
    pub sent: Vec<SentRow>,
}

/// A sheet that was sent out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldSheet {
    /// Its key.
    pub id: i64,
    /// By which it is known when it comes back.
    pub number: String,
    /// What was sent.
    pub new: NewFieldSheet,
    /// When, UTC, ISO.
    pub made_at: String,
    /// Payments recorded of it, by member.
    pub payments: BTreeMap<MemberId, PaymentId>,
    /// The meeting recorded of it.
    pub occasion_id: Option<OccasionId>,
}

const COLUMNS: &str = "id, number, kind, month, group_id, holder, made_at, sent, payments, occasion_id";

fn read(row: &Row<'_>) -> rusqlite::Result<(FieldSheet, String, String)> {
    let sheet = FieldSheet {
        id: row.get("id")?,
        number: row.get("number")?,
        new: NewFieldSheet {
            kind: column::parsed(row, "kind")?,
            month: column::parsed(row, "month")?,
            group_id: row.get::<_, Option<i64>>("group_id")?.map(GroupId),
            holder: row.get("holder")?,
            sent: Vec::new(),
        },
        made_at: row.get("made_at")?,
        payments: BTreeMap::new(),
        occasion_id: row.get::<_, Option<i64>>("occasion_id")?.map(OccasionId),
    };
    Ok((sheet, row.get("sent")?, row.get("payments")?))
}

fn whole((mut sheet, sent, payments): (FieldSheet, String, String)) -> Result<FieldSheet, Error> {
    sheet.new.sent = serde_json::from_str(&sent)?;
    let payments: BTreeMap<i64, i64> = serde_json::from_str(&payments)?;
    sheet.payments = payments.into_iter().map(|(member, payment)| (MemberId(member), PaymentId(payment))).collect();
    Ok(sheet)
}

/// Every sheet, the latest first.
pub fn list(db: &Db) -> Result<Vec<FieldSheet>, Error> {
    let mut select = db.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM field_sheet ORDER BY id DESC"))?;
    let rows = select.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(whole).collect()
}

/// The sheet of a number; none where this book sent none of it.
pub fn of_number(db: &Db, number: &str) -> Result<Option<FieldSheet>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM field_sheet WHERE number = ?1");
    db.conn().prepare_cached(&sql)?.query_row([number], read).optional()?.map(whole).transpose()
}

/// Sets a sheet down as sent out, and gives it its number.
pub fn insert(tx: &Tx, new: &NewFieldSheet) -> Result<String, Error> {
    let number: [u8; 6] = vault::random()?;
    let number: String = number.iter().map(|byte| format!("{byte:02x}")).collect();
    tx.conn()
        .prepare_cached(
            "INSERT INTO field_sheet (number, kind, month, group_id, holder, made_at, sent) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            number,
            new.kind.word(),
            new.month.to_string(),
            new.group_id.map(|id| id.0),
            new.holder,
            instant_text(tx.now()),
            serde_json::to_string(&new.sent)?,
        ])?;
    Ok(number)
}

/// Notes payments recorded of a sheet, beside those noted before.
pub fn note_payments(tx: &Tx, id: i64, payments: &BTreeMap<MemberId, PaymentId>) -> Result<(), Error> {
    let own: BTreeMap<i64, i64> = payments.iter().map(|(member, payment)| (member.0, payment.0)).collect();
    tx.conn()
        .prepare_cached("UPDATE field_sheet SET payments = json_patch(payments, ?2) WHERE id = ?1")?
        .execute(params![id, serde_json::to_string(&own)?])?;
    Ok(())
}

/// Notes the meeting recorded of a sheet.
pub fn note_occasion(tx: &Tx, id: i64, occasion: OccasionId) -> Result<(), Error> {
    tx.conn()
        .prepare_cached("UPDATE field_sheet SET occasion_id = ?2 WHERE id = ?1")?
        .execute(params![id, occasion.0])?;
    Ok(())
}
