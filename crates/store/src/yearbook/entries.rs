//! Which records stand in the book of a year.

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    occasion::{OccasionId, OccasionKind, TimeOfDay, title},
    yearbook::{SectionKind, section_of},
};
use rusqlite::Row;

use crate::{Db, Error, column};

/// A held occasion as the contents of the book name it.
#[derive(Debug, Clone, PartialEq)]
pub struct YearEntry {
    /// The occasion.
    pub id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Begins at; none where nobody wrote it down.
    pub from_time: Option<TimeOfDay>,
    /// What it counts as.
    pub kinds: Vec<OccasionKind>,
    /// The kinds in words.
    pub title: String,
    /// 主题.
    pub topic: Option<String>,
    /// Group, by key and name.
    pub group: Option<(GroupId, String)>,
    /// The one section it stands in.
    pub section: SectionKind,
}

fn read(row: &Row<'_>) -> rusqlite::Result<YearEntry> {
    let words: String = row.get::<_, Option<String>>("kinds")?.unwrap_or_default();
    let mut kinds: Vec<OccasionKind> = words.split(',').filter_map(OccasionKind::from_word).collect();
    kinds.sort();
    let other_word: Option<String> = row.get("other_word")?;
    let group: Option<i64> = row.get("group_id")?;
    Ok(YearEntry {
        id: OccasionId(row.get("id")?),
        day: column::parsed(row, "day")?,
        from_time: column::maybe(row, "from_time")?,
        title: title(&kinds, other_word.as_deref()),
        section: section_of(&kinds),
        kinds,
        topic: row.get("topic")?,
        group: group.map(GroupId).zip(row.get("group_name")?),
    })
}

/// The occasions held in a year, each once, in order of time. Plans and what was cancelled have no page of their own.
pub fn entries(db: &Db, year: i32) -> Result<Vec<YearEntry>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT o.id, o.day, o.from_time, o.other_word, o.topic, o.group_id, \
         (SELECT name FROM party_group g WHERE g.id = o.group_id) AS group_name, \
         (SELECT group_concat(k.kind) FROM occasion_kind k WHERE k.occasion_id = o.id) AS kinds \
         FROM living_occasion o WHERE o.state = '已开' AND o.day >= ?1 AND o.day < ?2 \
         ORDER BY o.day, o.from_time, o.id",
    )?;
    let days = [format!("{year:04}"), format!("{:04}", year + 1)];
    Ok(select.query_map(days, read)?.collect::<Result<_, _>>()?)
}

/// The years something is recorded of that stands in a book: occasions, registers, texts, dues; and those sealed. Latest first.
pub fn years(db: &Db) -> Result<Vec<i32>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT CAST(substr(day, 1, 4) AS INTEGER) AS year FROM living_occasion WHERE state <> '取消' \
         UNION SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM living_register_entry \
         UNION SELECT year FROM living_writing UNION SELECT year FROM dues_assessment UNION SELECT year FROM year_seal \
         ORDER BY year DESC",
    )?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
