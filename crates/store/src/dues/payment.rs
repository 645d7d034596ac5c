//! Registering, voiding and correcting payments (收款).

use chrono::NaiveDate;
use domain::{
    dues::{Means, Part, PaymentId, PaymentOrigin, Slip, Way, difference_of},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use rusqlite::params;

use super::{
    payments::{self, Payment},
    reason::reason,
    slip,
};
use crate::{Db, Error, Tx, uid};

/// Money handed over by or for one member.
#[derive(Debug, Clone)]
pub struct NewPayment {
    /// The member.
    pub member_id: MemberId,
    /// Day it was handed over.
    pub received_on: NaiveDate,
    /// 途径.
    pub way: Option<Way>,
    /// 款项.
    pub means: Means,
    /// 代交人.
    pub paid_by: Option<String>,
    /// 收款人.
    pub collector: Option<String>,
    /// The meeting at which it was collected.
    pub occasion_id: Option<OccasionId>,
    /// 备注.
    pub note: Option<String>,
    /// The payment it corrects, of a closed period.
    pub corrects: Option<PaymentId>,
    /// Which months it is for; they make up the amount.
    pub parts: Vec<Part>,
}

impl NewPayment {
    /// What was handed over; of a correction it may be negative.
    pub fn amount(&self) -> Fen {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

/// Registers a payment under the next slip number of its year.
///
/// Refused with `dues.period_closed` when its day lies in a closed period.
pub fn insert(tx: &Tx, new: &NewPayment) -> Result<(PaymentId, Slip), Error> {
    let slip = slip::next(tx, chrono::Datelike::year(&new.received_on))?;
    let origin = if new.corrects.is_some() { PaymentOrigin::Correction } else { PaymentOrigin::Registered };
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_payment (uid, member_id, origin, slip_year, slip_number, received_on, amount, way, means, \
             paid_by, collector, occasion_id, note, corrects) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            uid::random()?,
            new.member_id.0,
            origin.word(),
            slip.year,
            slip.number,
            new.received_on.to_string(),
            new.amount().0,
            new.way.map(Way::word),
            new.means.word(),
            new.paid_by,
            new.collector,
            new.occasion_id.map(|id| id.0),
            new.note,
            new.corrects.map(|id| id.0),
        ])?;
    let id = PaymentId(tx.conn().last_insert_rowid());
    insert_parts(tx, id, &new.parts)?;
    Ok((id, slip))
}

pub(super) fn insert_parts(tx: &Tx, id: PaymentId, parts: &[Part]) -> Result<(), Error> {
    let mut insert = tx
        .conn()
        .prepare_cached("INSERT INTO dues_part (payment_id, month, nature, amount) VALUES (?1, ?2, ?3, ?4)")?;
    for part in parts {
        insert.execute(params![id.0, part.month.to_string(), part.nature.word(), part.amount.0])?;
    }
    Ok(())
}

/// Voids a payment (作废); it keeps its number.
///
/// Refused with `dues.reason_missing`, `dues.voided` when it is already, `dues.corrected` while corrections of it
/// stand, `dues.period_closed` when it lies in a closed period.
pub fn void(tx: &Tx, id: PaymentId, why: &str) -> Result<(), Error> {
    let payment = payments::get(tx, id)?;
    if payment.voided.is_some() {
        return Err(Error::refused("dues.voided", "这一笔已经作废", "不用再作废；请刷新后再看。"));
    }
    if !payment.corrected_by.is_empty() {
        return Err(Error::refused("dues.corrected", "这一笔后来有过更正", "请先作废更正的那一笔，再作废这一笔。"));
    }
    set_void(tx, id, why).map(|_| ())
}

/// Marks it as voided, if it is not; answers whether it was not.
pub(super) fn set_void(tx: &Tx, id: PaymentId, why: &str) -> Result<bool, Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE dues_payment SET voided_on = ?2, void_reason = ?3 WHERE id = ?1 AND voided_on IS NULL")?
        .execute(params![id.0, tx.today().to_string(), reason(why)?])?;
    Ok(changed > 0)
}

/// The payment a correction is to point at: the first of a row of corrections, which lies in a closed period.
///
/// Refused with `dues.voided`, or `dues.still_open` when it can simply be voided and registered again.
pub fn correctable(db: &Db, id: PaymentId) -> Result<Payment, Error> {
    let mut payment = payments::get(db, id)?;
    if let Some(first) = payment.corrects {
        payment = payments::get(db, first)?;
    }
    if payment.voided.is_some() {
        return Err(Error::refused("dues.voided", "这一笔已经作废", "不用更正；要补记，请重新登记一笔。"));
    }
    if !payment.closed {
        return Err(Error::refused(
            "dues.still_open",
            "这一笔还没有结账，不用更正",
            "请直接作废这一笔，写明原因，再重新登记。",
        ));
    }
    Ok(payment)
}

/// What a payment comes to with its corrections.
pub fn parts_in_effect(db: &Db, payment: &Payment) -> Result<Vec<Part>, Error> {
    let mut parts = payment.parts.clone();
    for id in &payment.corrected_by {
        parts.extend(payments::get(db, *id)?.parts);
    }
    Ok(difference_of(&parts, &[]))
}
