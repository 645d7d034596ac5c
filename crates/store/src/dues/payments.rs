//! Reading payments.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{Means, Part, PaymentGroup, PaymentId, PaymentOrigin, Slip, Way},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use rusqlite::{OptionalExtension, Row, params, params_from_iter, types::Value};

use crate::{Db, Error, column};

/// One payment as it stands in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its key.
    pub id: PaymentId,
    /// Its slip's number; none of an old register.
    pub slip: Option<Slip>,
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// How it came into the book.
    pub origin: PaymentOrigin,
    /// A day; of an old register as much as is known.
    pub received_on: String,
    /// Of a correction the difference.
    pub amount: Fen,
    /// 途径.
    pub way: Option<Way>,
    /// 款项.
    pub means: Option<Means>,
    /// 代交人.
    pub paid_by: Option<String>,
    /// 收款人.
    pub collector: Option<String>,
    /// The meeting at which it was collected.
    pub occasion_id: Option<OccasionId>,
    /// 备注.
    pub note: Option<String>,
    /// Which months it is for, the earliest first.
    pub parts: Vec<Part>,
    /// The payment it corrects.
    pub corrects: Option<PaymentId>,
    /// Corrections of it that stand.
    pub corrected_by: Vec<PaymentId>,
    /// When and why it was voided.
    pub voided: Option<(NaiveDate, String)>,
    /// Whether it lies in a closed period.
    pub closed: bool,
}

/// Which payments. What is left out does not filter.
#[derive(Debug, Clone, Default)]
pub struct PaymentFilter {
    /// Year in which they were received.
    pub year: Option<i32>,
    /// Month they are for, at least in part.
    pub month: Option<Month>,
    /// Received on this day or later.
    pub from: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Of this member.
    pub member_id: Option<MemberId>,
    /// In this 款项.
    pub means: Option<Means>,
    /// By this 途径.
    pub way: Option<Way>,
    /// In each of these groups.
    pub groups: Vec<PaymentGroup>,
    /// Whether voided ones are listed too.
    pub include_voided: bool,
}

impl PaymentFilter {
    /// The values of [`FILTER`], in its order.
    fn values(&self) -> [Value; 11] {
        let text = |text: Option<String>| text.map_or(Value::Null, Value::Text);
        let within = |group| Value::from(self.groups.contains(&group));
        [
            text(self.year.map(|year| format!("{year:04}"))),
            text(self.month.map(|month| month.to_string())),
            text(self.from.map(|day| day.to_string())),
            text(self.to.map(|day| day.to_string())),
            Value::from(self.member_id.map(|id| id.0)),
            text(self.means.map(|means| means.word().to_owned())),
            Value::from(self.include_voided),
            text(self.way.map(|way| way.word().to_owned())),
            within(PaymentGroup::Held),
            within(PaymentGroup::MeansUnstated),
            within(PaymentGroup::WayUnstated),
        ]
    }
}

/// What of the payments came in by one 途径 and 款项.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceivedSum {
    /// 途径; none where an old register does not tell it.
    pub way: Option<Way>,
    /// 款项; likewise.
    pub means: Option<Means>,
    /// 笔数.
    pub payments: u32,
    /// 金额.
    pub amount: Fen,
}

/// Payments of one page.
pub const PAGE: u32 = 50;

const COLUMNS: &str = "SELECT p.id, p.slip_year, p.slip_number, p.member_id, m.name, p.origin, p.received_on, p.amount, \
     p.way, p.means, p.paid_by, p.collector, p.occasion_id, p.note, p.corrects, p.voided_on, p.void_reason, \
     coalesce(p.received_on <= (SELECT until_day FROM dues_closed), 0) AS closed \
     FROM dues_payment p JOIN member m ON m.id = p.member_id";

const FILTER: &str = "WHERE (?1 IS NULL OR substr(p.received_on, 1, 4) = ?1) \
     AND (?2 IS NULL OR EXISTS (SELECT 1 FROM dues_part d WHERE d.payment_id = p.id AND d.month = ?2)) \
     AND (?3 IS NULL OR p.received_on >= ?3) AND (?4 IS NULL OR p.received_on <= ?4) \
     AND (?5 IS NULL OR p.member_id = ?5) AND (?6 IS NULL OR p.means = ?6) AND (?7 OR p.voided_on IS NULL) \
     AND (?8 IS NULL OR p.way = ?8) AND (NOT ?9 OR p.means <> '直缴上级') AND (NOT ?10 OR p.means IS NULL) \
     AND (NOT ?11 OR p.way IS NULL)";

fn read(row: &Row<'_>) -> rusqlite::Result<Payment> {
    let slip_year: Option<i32> = row.get("slip_year")?;
    let slip_number: Option<i64> = row.get("slip_number")?;
    let voided_on: Option<NaiveDate> = column::maybe(row, "voided_on")?;
    let void_reason: Option<String> = row.get("void_reason")?;
    Ok(Payment {
        id: PaymentId(row.get("id")?),
        slip: slip_year.zip(slip_number).map(|(year, number)| Slip { year, number }),
        member_id: MemberId(row.get("member_id")?),
        name: row.get("name")?,
        origin: column::parsed(row, "origin")?,
        received_on: row.get("received_on")?,
        amount: Fen(row.get("amount")?),
        way: column::maybe(row, "way")?,
        means: column::maybe(row, "means")?,
        paid_by: row.get("paid_by")?,
        collector: row.get("collector")?,
        occasion_id: row.get::<_, Option<i64>>("occasion_id")?.map(OccasionId),
        note: row.get("note")?,
        parts: Vec::new(),
        corrects: row.get::<_, Option<i64>>("corrects")?.map(PaymentId),
        corrected_by: Vec::new(),
        voided: voided_on.zip(void_reason),
        closed: row.get("closed")?,
    })
}

/// Adds the months and the corrections.
fn completed(db: &Db, mut payment: Payment) -> Result<Payment, Error> {
    payment.parts = db
        .conn()
        .prepare_cached("SELECT month, nature, amount FROM dues_part WHERE payment_id = ?1 ORDER BY month, nature")?
        .query_map([payment.id.0], |row| {
            Ok(Part {
                month: column::parsed(row, "month")?,
                nature: column::parsed(row, "nature")?,
                amount: Fen(row.get("amount")?),
            })
        })?
        .collect::<Result<_, _>>()?;
    payment.corrected_by = db
        .conn()
        .prepare_cached("SELECT id FROM dues_payment WHERE corrects = ?1 AND voided_on IS NULL ORDER BY id")?
        .query_map([payment.id.0], |row| row.get(0).map(PaymentId))?
        .collect::<Result<_, _>>()?;
    Ok(payment)
}

/// One payment. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: PaymentId) -> Result<Payment, Error> {
    let found = db.conn().prepare_cached(&format!("{COLUMNS} WHERE p.id = ?1"))?.query_row([id.0], read).optional()?;
    completed(db, found.ok_or(Error::NotFound("收款"))?)
}

/// One page (from 1) of payments, newest first.
pub fn page(db: &Db, filter: &PaymentFilter, page: u32) -> Result<Vec<Payment>, Error> {
    let offset = i64::from(page.max(1) - 1) * i64::from(PAGE);
    let sql = format!("{COLUMNS} {FILTER} ORDER BY p.received_on DESC, p.id DESC LIMIT {PAGE} OFFSET ?12");
    let found: Vec<Payment> = db
        .conn()
        .prepare_cached(&sql)?
        .query_map(params_from_iter(filter.values().into_iter().chain([offset.into()])), read)?
        .collect::<Result<_, _>>()?;
    found.into_iter().map(|payment| completed(db, payment)).collect()
}

/// How many payments there are, and what those not voided come to.
pub fn total(db: &Db, filter: &PaymentFilter) -> Result<(u32, Fen), Error> {
    let sql = format!(
        "SELECT count(*), coalesce(sum(iif(p.voided_on IS NULL, p.amount, 0)), 0) FROM dues_payment p {FILTER}"
    );
    let total = db
        .conn()
        .prepare_cached(&sql)?
        .query_row(params_from_iter(filter.values()), |row| Ok((row.get(0)?, Fen(row.get(1)?))))?;
    Ok(total)
}

/// What they come to by 途径 and 款项, without voided ones.
pub fn sums(db: &Db, filter: &PaymentFilter) -> Result<Vec<ReceivedSum>, Error> {
    let sql = format!(
        "SELECT p.way, p.means, count(*) AS payments, sum(p.amount) AS amount FROM dues_payment p {FILTER} \
         AND p.voided_on IS NULL GROUP BY p.way, p.means"
    );
    let mut select = db.conn().prepare_cached(&sql)?;
    let rows = select.query_map(params_from_iter(filter.values()), |row| {
        Ok(ReceivedSum {
            way: column::maybe(row, "way")?,
            means: column::maybe(row, "means")?,
            payments: row.get("payments")?,
            amount: Fen(row.get("amount")?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many members have paid something.
pub fn payers(db: &Db, filter: &PaymentFilter) -> Result<u32, Error> {
    let sql = format!("SELECT count(DISTINCT p.member_id) FROM dues_payment p {FILTER} AND p.voided_on IS NULL");
    Ok(db.conn().prepare_cached(&sql)?.query_row(params_from_iter(filter.values()), |row| row.get(0))?)
}

/// What was received in a period, without what an old register tells: by 款项, the sum and the number of payments.
pub fn received(db: &Db, after: Option<NaiveDate>, until: NaiveDate) -> Result<BTreeMap<Means, (Fen, u32)>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT means, sum(amount) AS amount, count(*) AS payments FROM dues_payment \
         WHERE voided_on IS NULL AND origin <> '旧台账' AND (?1 IS NULL OR received_on > ?1) AND received_on <= ?2 \
         GROUP BY means",
    )?;
    let rows = select.query_map(params![after.map(|day| day.to_string()), until.to_string()], |row| {
        Ok((column::parsed(row, "means")?, (Fen(row.get("amount")?), row.get("payments")?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Who collected last.
pub fn last_collector(db: &Db) -> Result<Option<String>, Error> {
    Ok(db
        .conn()
        .prepare_cached("SELECT collector FROM dues_payment WHERE collector IS NOT NULL ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?)
}

/// All that was received in a year, 分: registered here or told by an old register.
pub fn receipts_of_year(db: &Db, year: i32) -> Result<Fen, Error> {
    let sum = db
        .conn()
        .prepare_cached(
            "SELECT coalesce(sum(amount), 0) FROM dues_payment WHERE voided_on IS NULL AND substr(received_on, 1, 4) = ?1",
        )?
        .query_row([format!("{year:04}")], |row| row.get(0))?;
    Ok(Fen(sum))
}
