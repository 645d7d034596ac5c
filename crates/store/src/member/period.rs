//! What holds of a member for a time, one thing after another: status, group, class, contact.

use domain::{
    date::{PartialDate, held_on},
    member::MemberId,
};
use rusqlite::{
    OptionalExtension, Row, ToSql, params,
    types::{FromSql, Value},
};

use crate::{Db, Error, Tx, column};

/// A table of periods of which a member has one open at most.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PeriodTable {
    name: &'static str,
    value: &'static str,
    /// What it is called to people.
    noun: &'static str,
}

pub(crate) const STATUS: PeriodTable = PeriodTable { name: "member_status", value: "status", noun: "在册状态" };
pub(crate) const GROUP: PeriodTable = PeriodTable { name: "group_membership", value: "group_id", noun: "党小组" };
pub(crate) const CLASS: PeriodTable = PeriodTable { name: "five_class", value: "class", noun: "五类" };
pub(crate) const CONTACT: PeriodTable =
    PeriodTable { name: "contact_person", value: "contact_id", noun: "支委联系人" };
pub(crate) const RIGHTS: PeriodTable =
    PeriodTable { name: "rights_suspension", value: "kind", noun: "党员权利受限" };

/// One period as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held<T> {
    /// Key of the row.
    pub id: i64,
    /// The member.
    pub member_id: MemberId,
    /// What held.
    pub value: T,
    /// First day; none: since before this book.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// Why it began.
    pub reason: Option<String>,
}

impl<T> Held<T> {
    /// Whether it held on a day.
    pub fn on(&self, day: chrono::NaiveDate) -> bool {
        held_on(self.from, self.to, day)
    }
}

impl PeriodTable {
    /// What it is called to people.
    pub(crate) fn noun(self) -> &'static str {
        self.noun
    }

    fn held<T: FromSql>(row: &Row<'_>) -> rusqlite::Result<Held<T>> {
        Ok(Held {
            id: row.get("id")?,
            member_id: MemberId(row.get("member_id")?),
            value: row.get("value")?,
            from: column::maybe(row, "from_date")?,
            to: column::maybe(row, "to_date")?,
            reason: row.get("reason")?,
        })
    }

    fn select(self) -> String {
        format!("SELECT id, member_id, {} AS value, from_date, to_date, reason FROM {}", self.value, self.name)
    }

    /// Every period of every member, earliest first.
    pub(crate) fn all<T: FromSql>(self, db: &Db) -> Result<Vec<Held<T>>, Error> {
        let sql = format!("{} ORDER BY member_id, from_date, id", self.select());
        let held = db.conn().prepare_cached(&sql)?.query_map([], Self::held)?.collect::<Result<_, _>>()?;
        Ok(held)
    }

    /// One member's periods, earliest first.
    pub(crate) fn of<T: FromSql>(self, db: &Db, member: MemberId) -> Result<Vec<Held<T>>, Error> {
        let sql = format!("{} WHERE member_id = ?1 ORDER BY from_date, id", self.select());
        let held = db.conn().prepare_cached(&sql)?.query_map([member.0], Self::held)?.collect::<Result<_, _>>()?;
        Ok(held)
    }

    fn open(self, db: &Db, member: MemberId) -> Result<Option<Held<Value>>, Error> {
        let sql = format!("{} WHERE member_id = ?1 AND to_date IS NULL", self.select());
        Ok(db.conn().prepare_cached(&sql)?.query_row([member.0], Self::held).optional()?)
    }

    /// Lets something hold from a day on; what held before ends the day before. From the first day of
    /// what holds now it is a correction and takes its place.
    ///
    /// Refused: a day before the one on which what holds now began (`period.before`), what holds
    /// already (`period.same`), no day where something held before (`period.from_missing`).
    pub(crate) fn change(
        self,
        tx: &Tx,
        member: MemberId,
        value: impl ToSql + Into<Value> + Clone,
        from: Option<PartialDate>,
        reason: Option<&str>,
    ) -> Result<(), Error> {
        let open = self.open(tx, member)?;
        if let Some(open) = open {
            if open.value == value.clone().into() {
                return Err(Error::refused(
                    "period.same",
                    format!("现在的{}就是这样", self.noun),
                    "不用再改；要改的是起始日期的话，请先撤销再重新登记。",
                ));
            }
            if open.from == from && from.is_some() {
                let sql = format!("UPDATE {} SET {} = ?2, reason = ?3 WHERE id = ?1", self.name, self.value);
                tx.conn().prepare_cached(&sql)?.execute(params![open.id, value, reason])?;
                return Ok(());
            }
        }
        if let Some(from) = from {
            self.end(tx, member, day_before(from))?;
        }
        self.check_free(tx, member, from)?;
        let sql =
            format!("INSERT INTO {} (member_id, {}, from_date, reason) VALUES (?1, ?2, ?3, ?4)", self.name, self.value);
        let from = from.map(|from| from.to_string());
        tx.conn().prepare_cached(&sql)?.execute(params![member.0, value, from, reason])?;
        Ok(())
    }

    /// Lets what holds now end with a day. Nothing held: nothing happens.
    pub(crate) fn end(self, tx: &Tx, member: MemberId, to: PartialDate) -> Result<(), Error> {
        let Some(open) = self.open(tx, member)? else { return Ok(()) };
        if let Some(from) = open.from.filter(|from| from.first_day() > to.last_day()) {
            return Err(Error::refused(
                "period.before",
                format!("现在的{}从{}开始，新的日期不能比它早", self.noun, from.in_chinese()),
                "请核对日期；登记错了的，请先撤销原来的登记。",
            ));
        }
        let sql = format!("UPDATE {} SET to_date = ?2 WHERE id = ?1", self.name);
        tx.conn().prepare_cached(&sql)?.execute(params![open.id, to.to_string()])?;
        Ok(())
    }

    fn check_free(self, db: &Db, member: MemberId, from: Option<PartialDate>) -> Result<(), Error> {
        let ended: Vec<Held<Value>> = self.of(db, member)?;
        let Some(from) = from else {
            return match ended.is_empty() {
                true => Ok(()),
                false => Err(Error::refused(
                    "period.from_missing",
                    format!("{}有过变动，还没有写从哪一天起", self.noun),
                    "请写新的起始日期。",
                )),
            };
        };
        match ended.iter().filter_map(|held| held.to).find(|to| to.last_day() >= from.first_day()) {
            None => Ok(()),
            Some(to) => Err(Error::refused(
                "period.before",
                format!("之前的{}到{}为止，新的日期不能比它早", self.noun, to.in_chinese()),
                "请核对日期；登记错了的，请先撤销原来的登记。",
            )),
        }
    }
}

/// The day before a date's first day, as the last day of what ends for it.
pub(crate) fn day_before(date: PartialDate) -> PartialDate {
    date.first_day().pred_opt().unwrap_or(date.first_day()).into()
}
