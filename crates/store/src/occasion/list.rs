//! Listing occasions, fast whatever their number.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    attendance::Counts,
    group::GroupId,
    occasion::{Audience, LecturerIdentity, OccasionId, OccasionKind, OccasionState, TimeOfDay, title},
};
use rusqlite::{Row, params, types::ToSql};

use crate::{Db, Error, attendance, column};

/// Occasions on one page.
pub const PAGE_SIZE: u32 = 50;

/// Which occasions to list; what is none does not filter.
#[derive(Debug, Clone, Default)]
pub struct OccasionFilter {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Of this kind.
    pub kind: Option<OccasionKind>,
    /// In this state.
    pub state: Option<OccasionState>,
    /// For this group.
    pub group: Option<GroupId>,
    /// Words in topic, place, summary, host or lecturer.
    pub text: Option<String>,
}

/// One occasion of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct OccasionLine {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// Day it is held.
    pub day: NaiveDate,
    /// Begins at; none where nobody wrote it down.
    pub from_time: Option<TimeOfDay>,
    /// Ends at.
    pub to_time: Option<TimeOfDay>,
    /// How far it has come.
    pub state: OccasionState,
    /// What it counts as; several kinds when it was several at once.
    pub kinds: Vec<OccasionKind>,
    /// The kinds in words.
    pub title: String,
    /// 主题, without 内容简述.
    pub topic: Option<String>,
    /// 地点, as on the sheet.
    pub place: Option<String>,
    /// 主持人.
    pub host: Option<String>,
    /// 主讲人.
    pub lecturer: Option<String>,
    /// As what the lecturer spoke.
    pub lecturer_identity: Option<LecturerIdentity>,
    /// 服务人次, as the record states it.
    pub people_served: Option<u32>,
    /// Group, by key and name.
    pub group: Option<(GroupId, String)>,
    /// Whom the kinds expect that leave it open.
    pub audience: Option<Audience>,
    /// Attendance; none while nothing is frozen.
    pub counts: Option<Counts>,
    /// 应到 as an imported ledger gives it.
    pub stated_expected: Option<u32>,
    /// 实到 as an imported ledger gives it.
    pub stated_present: Option<u32>,
}

const WHERE: &str = "FROM living_occasion o WHERE (?1 IS NULL OR o.day >= ?1) AND (?2 IS NULL OR o.day <= ?2) \
     AND (?3 IS NULL OR o.state = ?3) AND (?4 IS NULL OR o.group_id = ?4) \
     AND (?5 IS NULL OR EXISTS (SELECT 1 FROM occasion_kind k WHERE k.occasion_id = o.id AND k.kind = ?5)) \
     AND (?6 IS NULL OR o.topic LIKE ?6 ESCAPE '\\' OR o.place LIKE ?6 ESCAPE '\\' OR o.summary LIKE ?6 ESCAPE '\\' \
       OR o.host LIKE ?6 ESCAPE '\\' OR o.lecturer LIKE ?6 ESCAPE '\\' OR o.other_word LIKE ?6 ESCAPE '\\')";

const COLUMNS: &str = "SELECT o.id, o.day, o.from_time, o.to_time, o.state, o.other_word, o.topic, o.place, \
     o.host, o.lecturer, o.lecturer_identity, o.people_served, o.group_id, o.audience, o.stated_expected, o.stated_present, \
     (SELECT name FROM party_group g WHERE g.id = o.group_id) AS group_name, o.frozen_at IS NOT NULL AS frozen, \
     (SELECT group_concat(k.kind) FROM occasion_kind k WHERE k.occasion_id = o.id) AS kinds";

/// One page (from 1) of the occasions, newest first, and how many there are on all pages.
pub fn list(db: &Db, filter: &OccasionFilter, page: u32) -> Result<(Vec<OccasionLine>, u32), Error> {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let (from, to) = (day(filter.from), day(filter.to));
    let (state, kind) = (filter.state.map(OccasionState::word), filter.kind.map(OccasionKind::word));
    let (group, text) = (filter.group.map(|group| group.0), filter.text.as_deref().map(column::pattern));
    let wanted: [&dyn ToSql; 6] = [&from, &to, &state, &group, &kind, &text];
    let total = db.conn().prepare_cached(&format!("SELECT count(*) {WHERE}"))?.query_row(wanted, |row| row.get(0))?;
    let offset = u64::from(page.max(1) - 1) * u64::from(PAGE_SIZE);
    let sql = format!("{COLUMNS} {WHERE} ORDER BY o.day DESC, o.id DESC LIMIT {PAGE_SIZE} OFFSET {offset}");
    let lines = db.conn().prepare(&sql)?.query_map(wanted, line)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok((with_counts(db, lines)?, total))
}

/// All occasions of some days, oldest first.
pub fn on_days(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<OccasionLine>, Error> {
    let sql =
        format!("{COLUMNS} FROM living_occasion o WHERE o.day BETWEEN ?1 AND ?2 ORDER BY o.day, o.from_time, o.id");
    let lines = db
        .conn()
        .prepare_cached(&sql)?
        .query_map([from.to_string(), to.to_string()], line)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    with_counts(db, lines)
}

/// Some occasions by key, in the order of their days.
pub fn lines_of(db: &Db, ids: &[OccasionId]) -> Result<Vec<OccasionLine>, Error> {
    let sql = format!(
        "{COLUMNS} FROM living_occasion o WHERE o.id IN (SELECT value FROM json_each(?1)) ORDER BY o.day, o.id"
    );
    let keys = serde_json::to_string(ids)?;
    let lines = db.conn().prepare_cached(&sql)?.query_map([keys], line)?.collect::<rusqlite::Result<Vec<_>>>()?;
    with_counts(db, lines)
}

/// Occasions whose topic, place or word has a text, newest first, at most so many.
pub fn search(db: &Db, text: &str, at_most: u32) -> Result<Vec<OccasionLine>, Error> {
    let sql = format!(
        "{COLUMNS} FROM living_occasion o WHERE o.topic LIKE ?1 ESCAPE '\\' OR o.place LIKE ?1 ESCAPE '\\' \
         OR o.other_word LIKE ?1 ESCAPE '\\' ORDER BY o.day DESC, o.id DESC LIMIT ?2"
    );
    let lines = db
        .conn()
        .prepare_cached(&sql)?
        .query_map(params![column::pattern(text), at_most], line)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lines)
}

/// The last held occasion that shares most kinds with those wanted, for the same group if one is given.
pub fn last_like(db: &Db, kinds: &[OccasionKind], group: Option<GroupId>) -> Result<Option<OccasionId>, Error> {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    let found = db
        .conn()
        .prepare_cached(
            "SELECT o.id FROM living_occasion o JOIN occasion_kind k ON k.occasion_id = o.id \
             WHERE o.state = '已开' AND k.kind IN (SELECT value FROM json_each(?1)) \
             GROUP BY o.id ORDER BY (?2 IS NOT NULL AND o.group_id IS NOT ?2), count(*) DESC, o.day DESC, o.id DESC \
             LIMIT 1",
        )?
        .query_map(params![serde_json::to_string(&words)?, group.map(|group| group.0)], |row| row.get(0))?
        .next()
        .transpose()?;
    Ok(found.map(OccasionId))
}

fn line(row: &Row<'_>) -> rusqlite::Result<OccasionLine> {
    let words: Option<String> = row.get("kinds")?;
    let mut kinds: Vec<OccasionKind> =
        words.iter().flat_map(|words| words.split(',')).filter_map(OccasionKind::from_word).collect();
    kinds.sort();
    let other_word: Option<String> = row.get("other_word")?;
    let group: Option<i64> = row.get("group_id")?;
    let group_name: Option<String> = row.get("group_name")?;
    let frozen: bool = row.get("frozen")?;
    Ok(OccasionLine {
        id: OccasionId(row.get("id")?),
        day: column::parsed(row, "day")?,
        from_time: column::maybe(row, "from_time")?,
        to_time: column::maybe(row, "to_time")?,
        state: column::parsed(row, "state")?,
        title: title(&kinds, other_word.as_deref()),
        kinds,
        topic: row.get("topic")?,
        place: row.get("place")?,
        host: row.get("host")?,
        lecturer: row.get("lecturer")?,
        lecturer_identity: column::maybe(row, "lecturer_identity")?,
        people_served: row.get("people_served")?,
        group: group.map(GroupId).zip(group_name),
        audience: column::maybe(row, "audience")?,
        counts: frozen.then(Counts::default),
        stated_expected: row.get("stated_expected")?,
        stated_present: row.get("stated_present")?,
    })
}

fn with_counts(db: &Db, mut lines: Vec<OccasionLine>) -> Result<Vec<OccasionLine>, Error> {
    let frozen: Vec<OccasionId> = lines.iter().filter(|line| line.counts.is_some()).map(|line| line.id).collect();
    let counted: HashMap<OccasionId, Counts> = attendance::counts_of(db, &frozen)?;
    for line in &mut lines {
        if line.counts.is_some() {
            line.counts = counted.get(&line.id).copied().or(line.counts);
        }
        if let Some(expected) = line.stated_expected {
            line.counts = Some(Counts::stated(expected, line.stated_present, line.counts.unwrap_or_default()));
        }
    }
    Ok(lines)
}
