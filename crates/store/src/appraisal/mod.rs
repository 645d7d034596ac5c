//! 民主评议, as the book holds it.

use std::collections::BTreeSet;

use domain::{
    appraisal::{AppraisalDraft, AppraisedMember, Votes},
    member::MemberId,
};
use rusqlite::{OptionalExtension, params};

use crate::{Db, Error, Tx, column, history::TableLabels};

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "appraisal",
        label: "民主评议",
        part_of: None,
        name: Some("SELECT year || '年' FROM appraisal WHERE id = ?1"),
        columns: &[
            ("year", "年份"),
            ("day", "测评日期"),
            ("due", "应到"),
            ("present", "实到"),
            ("issued", "发出测评票"),
            ("returned", "收回测评票"),
            ("invalid", "无效票"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "appraised_member",
        label: "评议结果",
        part_of: Some("appraisal"),
        name: Some("SELECT name FROM member WHERE id = CAST(substr(?1, instr(?1, '/') + 1) AS INTEGER)"),
        columns: &[
            ("appraisal_id", "民主评议"),
            ("member_id", "党员"),
            ("position", "序号"),
            ("excellent", "优秀票"),
            ("qualified", "合格票"),
            ("basic", "基本合格票"),
            ("unqualified", "不合格票"),
            ("grade", "支部评定"),
            ("told_on", "反馈日期"),
            ("note", "说明"),
        ],
        hidden: &["grade", "note"],
    },
];

/// What is written down of a year; none where nothing is.
pub fn of_year(db: &Db, year: i32) -> Result<Option<AppraisalDraft>, Error> {
    let found = db
        .conn()
        .prepare_cached("SELECT id, day, due, present, issued, returned, invalid FROM appraisal WHERE year = ?1")?
        .query_row([year], |row| {
            let draft = AppraisalDraft {
                day: column::maybe(row, "day")?,
                due: row.get("due")?,
                present: row.get("present")?,
                issued: row.get("issued")?,
                returned: row.get("returned")?,
                invalid: row.get("invalid")?,
                ..AppraisalDraft::blank(year)
            };
            Ok((row.get::<_, i64>("id")?, draft))
        })
        .optional()?;
    let Some((id, mut draft)) = found else { return Ok(None) };
    let mut select = db.conn().prepare_cached(
        "SELECT member_id, excellent, qualified, basic, unqualified, grade, told_on, note FROM appraised_member \
         WHERE appraisal_id = ?1 ORDER BY position, member_id",
    )?;
    let members = select.query_map([id], |row| {
        Ok(AppraisedMember {
            member_id: MemberId(row.get("member_id")?),
            votes: Votes {
                excellent: row.get("excellent")?,
                qualified: row.get("qualified")?,
                basic: row.get("basic")?,
                unqualified: row.get("unqualified")?,
            },
            grade: column::maybe(row, "grade")?,
            told_on: column::maybe(row, "told_on")?,
            note: row.get("note")?,
        })
    })?;
    draft.members = members.collect::<Result<_, _>>()?;
    Ok(Some(draft))
}

/// Years of which something is written down, the first first.
pub fn years(db: &Db) -> Result<Vec<i32>, Error> {
    let mut select = db.conn().prepare_cached("SELECT year FROM appraisal ORDER BY year")?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Writes the appraisal of a year, over what was written of it.
///
/// Fails as [`AppraisalDraft::checked`] does, and with `year.sealed` when the year is sealed.
pub fn save(tx: &Tx, draft: AppraisalDraft) -> Result<i64, Error> {
    let draft =
        draft.checked().map_err(|problem| Error::refused(problem.code(), problem.to_string(), problem.what_to_do()))?;
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let id: i64 = tx
        .conn()
        .prepare_cached(
            "INSERT INTO appraisal (year, day, due, present, issued, returned, invalid) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (year) DO UPDATE SET day = excluded.day, \
             due = excluded.due, present = excluded.present, issued = excluded.issued, \
             returned = excluded.returned, invalid = excluded.invalid RETURNING id",
        )?
        .query_row(
            params![draft.year, day(draft.day), draft.due, draft.present, draft.issued, draft.returned, draft.invalid],
            |row| row.get(0),
        )?;
    let kept: BTreeSet<i64> = draft.members.iter().map(|one| one.member_id.0).collect();
    tx.conn()
        .prepare_cached(
            "DELETE FROM appraised_member WHERE appraisal_id = ?1 AND member_id NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![id, serde_json::to_string(&kept)?])?;
    let mut write = tx.conn().prepare_cached(
        "INSERT INTO appraised_member (appraisal_id, member_id, position, excellent, qualified, basic, unqualified, \
         grade, told_on, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
         ON CONFLICT (appraisal_id, member_id) DO UPDATE SET position = excluded.position, \
         excellent = excluded.excellent, qualified = excluded.qualified, basic = excluded.basic, \
         unqualified = excluded.unqualified, grade = excluded.grade, told_on = excluded.told_on, note = excluded.note",
    )?;
    for (position, one) in (1_i64..).zip(&draft.members) {
        let Votes { excellent, qualified, basic, unqualified } = one.votes;
        write.execute(params![
            id,
            one.member_id.0,
            position,
            excellent,
            qualified,
            basic,
            unqualified,
            one.grade.map(|grade| grade.word()),
            day(one.told_on),
            one.note
        ])?;
    }
    Ok(id)
}
