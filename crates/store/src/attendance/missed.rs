//! Who missed what, and whether they caught up.

use chrono::NaiveDate;
use domain::{
    attendance::{MakeUp, Mark},
    member::MemberId,
    occasion::{OccasionId, OccasionKind, title},
};
use rusqlite::{Row, ToSql};

use crate::{Db, Error, column};

/// Somebody's absence from one occasion.
#[derive(Debug, Clone, PartialEq)]
pub struct MissedRow {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Its kinds in words.
    pub title: String,
    /// Its topic.
    pub topic: Option<String>,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// 请假 or 缺席.
    pub mark: Mark,
    /// 原因, as the secretary wrote it.
    pub reason: Option<String>,
    /// How the person caught up.
    pub make_up: Option<MakeUp>,
}

/// One occasion that people missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedOccasion {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Its kinds in words.
    pub title: String,
    /// How many were not there.
    pub missed: u32,
    /// How many of them have not caught up.
    pub waiting: u32,
}

/// Occasions held from a day to a day with which somebody has not caught up, the latest first.
pub fn waiting_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<MissedOccasion>, Error> {
    let rows = db
        .conn()
        .prepare_cached(
            "SELECT o.id, o.day, o.other_word, count(*) AS missed, count(*) - count(u.way) AS waiting, \
             (SELECT group_concat(k.kind) FROM occasion_kind k WHERE k.occasion_id = o.id) AS kinds \
             FROM living_occasion o JOIN attendance a ON a.occasion_id = o.id AND a.mark IN ('请假', '缺席') \
             LEFT JOIN make_up u ON u.occasion_id = a.occasion_id AND u.member_id = a.member_id \
             WHERE o.day BETWEEN ?1 AND ?2 AND o.state = '已开' GROUP BY o.id HAVING waiting > 0 \
             ORDER BY o.day DESC, o.id DESC",
        )?
        .query_map([from.to_string(), to.to_string()], |row| {
            Ok(MissedOccasion {
                occasion_id: OccasionId(row.get("id")?),
                day: column::parsed(row, "day")?,
                title: title_of(row)?,
                missed: row.get("missed")?,
                waiting: row.get("waiting")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(super) fn title_of(row: &Row<'_>) -> rusqlite::Result<String> {
    let words: String = row.get::<_, Option<String>>("kinds")?.unwrap_or_default();
    let mut kinds: Vec<OccasionKind> = words.split(',').filter_map(OccasionKind::from_word).collect();
    kinds.sort();
    let other_word: Option<String> = row.get("other_word")?;
    Ok(title(&kinds, other_word.as_deref()))
}

const SELECT: &str = "SELECT o.id, o.day, o.other_word, o.topic, a.member_id, m.name, a.mark, a.reason, \
     u.way, u.made_on, u.by_whom, u.content, u.booklets, \
     (SELECT group_concat(k.kind) FROM occasion_kind k WHERE k.occasion_id = o.id) AS kinds \
     FROM living_occasion o JOIN attendance a ON a.occasion_id = o.id AND a.mark IN ('请假', '缺席') \
     JOIN expected e ON e.occasion_id = a.occasion_id AND e.member_id = a.member_id \
     JOIN member m ON m.id = a.member_id \
     LEFT JOIN make_up u ON u.occasion_id = a.occasion_id AND u.member_id = a.member_id";

/// Everyone who missed an occasion held from a day to a day, by day and row.
pub fn missed_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<MissedRow>, Error> {
    let sql = format!("{SELECT} WHERE o.day BETWEEN ?1 AND ?2 AND o.state = '已开' ORDER BY o.day, o.id, e.row_number");
    query(db, &sql, &[&from.to_string(), &to.to_string()])
}

/// Everyone who missed one occasion, by row.
pub fn missed_of(db: &Db, id: OccasionId) -> Result<Vec<MissedRow>, Error> {
    query(db, &format!("{SELECT} WHERE o.id = ?1 AND o.state = '已开' ORDER BY e.row_number"), &[&id.0])
}

fn query(db: &Db, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<MissedRow>, Error> {
    let rows = db.conn().prepare_cached(sql)?.query_map(values, missed)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// What the columns of make_up say; none where nobody caught up.
pub(super) fn make_up_of(row: &Row<'_>) -> rusqlite::Result<Option<MakeUp>> {
    let Some(way) = column::maybe(row, "way")? else { return Ok(None) };
    Ok(Some(MakeUp {
        way,
        made_on: column::parsed(row, "made_on")?,
        by_whom: row.get("by_whom")?,
        content: row.get("content")?,
        booklets: row.get("booklets")?,
    }))
}

fn missed(row: &Row<'_>) -> rusqlite::Result<MissedRow> {
    Ok(MissedRow {
        occasion_id: OccasionId(row.get("id")?),
        day: column::parsed(row, "day")?,
        title: title_of(row)?,
        topic: row.get("topic")?,
        member_id: MemberId(row.get("member_id")?),
        name: row.get("name")?,
        mark: column::parsed(row, "mark")?,
        reason: row.get("reason")?,
        make_up: make_up_of(row)?,
    })
}
