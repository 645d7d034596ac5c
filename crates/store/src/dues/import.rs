//! An old register (旧台账) becomes the year's assessment and payments without slips of ours.

use domain::{
    date::Month,
    dues::{BaseKind, DuesCategory, Nature, OLD_REGISTER, Part, PaymentId, PaymentOrigin, Rate, Rhythm},
    member::MemberId,
    money::Fen,
};
use rusqlite::params;

use super::payment::insert_parts;
use crate::{Error, Tx, uid};

/// One member's row of an old register, checked and matched with the roster.
#[derive(Debug, Clone)]
pub struct OldYear {
    /// The member.
    pub member_id: MemberId,
    /// 计算基数.
    pub base: Option<Fen>,
    /// 执行标准.
    pub rate: Option<Rate>,
    /// 月应交.
    pub amount: Fen,
    /// What was paid for each month; none where nothing was.
    pub paid: [Option<Fen>; 12],
    /// 备注.
    pub note: Option<String>,
}

/// Takes in a year of an old register: what was assessed from January on, and one payment a month, of which no more
/// is known than the month. What is more than 月应交 is 多交.
///
/// Refused with `dues.year_taken` when somebody's assessment of the year is in the book already,
/// `dues.year_confirmed` when the year is locked, `dues.period_closed` when it lies in a closed period.
pub fn year(tx: &Tx, year: i32, rows: &[OldYear]) -> Result<Vec<PaymentId>, Error> {
    let mut payments = Vec::new();
    for row in rows {
        assess(tx, year, row)?;
        for (month, paid) in Month::all_of(year).zip(row.paid) {
            if let Some(paid) = paid.filter(|paid| *paid > Fen::ZERO) {
                payments.push(pay(tx, row, month, paid)?);
            }
        }
    }
    Ok(payments)
}

fn assess(tx: &Tx, year: i32, row: &OldYear) -> Result<(), Error> {
    let taken = tx
        .conn()
        .prepare_cached("SELECT 1 FROM dues_assessment WHERE member_id = ?1 AND year = ?2 AND is_change = 0")?
        .exists(params![row.member_id.0, year])?;
    if taken {
        return Err(Error::refused(
            "dues.year_taken",
            format!("{year}年已有人核定过党费"),
            "导入只用来补没有登记过的年份；请核对年份，或直接在收缴登记里补登。",
        ));
    }
    let category =
        if row.rate.is_some() || row.base.is_some() { DuesCategory::Retired } else { DuesCategory::FixedSmall };
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_assessment (member_id, year, from_month, category, base_kind, base, rate, amount, rhythm, \
             reason, is_change) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)",
        )?
        .execute(params![
            row.member_id.0,
            year,
            category.word(),
            BaseKind::BySuperior.word(),
            row.base.map(|base| base.0),
            row.rate.map(|rate| rate.0),
            row.amount.0,
            Rhythm::Monthly.word(),
            OLD_REGISTER,
        ])?;
    Ok(())
}

fn pay(tx: &Tx, row: &OldYear, month: Month, paid: Fen) -> Result<PaymentId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_payment (uid, member_id, origin, received_on, amount, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            uid::random()?,
            row.member_id.0,
            PaymentOrigin::OldRegister.word(),
            month.to_string(),
            paid.0,
            row.note,
        ])?;
    let id = PaymentId(tx.conn().last_insert_rowid());
    let due = paid.min(row.amount);
    let parts = [(Nature::Due, due), (Nature::Extra, paid - due)];
    let parts: Vec<Part> = parts
        .into_iter()
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(nature, amount)| Part { month, nature, amount })
        .collect();
    insert_parts(tx, id, &parts)?;
    Ok(id)
}
