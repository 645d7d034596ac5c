//! What counts, when all packages are in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    submission::{PackageStanding, ReportingPeriod},
    text::half_width,
};
use rusqlite::{Transaction, params};

use super::Collection;
use crate::Error;

/// What was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// The period that was collected; none where no package could be taken and none was said.
    pub period: Option<ReportingPeriod>,
    /// Packages that count, each of another branch.
    pub counted: u64,
}

/// A branch's name as names are compared: width, blanks and case make no difference.
pub fn key(name: &str) -> String {
    half_width(name).chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

impl Collection {
    /// Settles what counts: of one period — the one that was said, otherwise that of most packages —, of each branch
    /// the package made last. The rows of the others are removed, their lines stay with the reason.
    pub fn settle(
        &self,
        period: Option<ReportingPeriod>,
        expected: &[String],
        collected_on: NaiveDate,
    ) -> Result<Settled, Error> {
        let tx = self.conn.unchecked_transaction()?;
        let Some(period) = period.map_or_else(|| most_frequent(&tx), |period| Ok(Some(period)))? else {
            return Ok(Settled { period: None, counted: 0 });
        };
        tx.execute(
            "UPDATE package SET standing = ?2, reason = '所属期是 ' || period || '，这次汇总的是 ' || ?1 \
             WHERE standing = '计入' AND period <> ?1",
            params![period.to_string(), PackageStanding::OtherPeriod.word()],
        )?;
        tx.execute(
            "UPDATE package SET standing = ?1, reason = '和 ' || (SELECT f.file_name FROM package AS f \
             WHERE f.sha256 = package.sha256 ORDER BY f.id LIMIT 1) || ' 是同一个文件' \
             WHERE standing = '计入' AND EXISTS \
             (SELECT 1 FROM package AS f WHERE f.sha256 = package.sha256 AND f.id < package.id)",
            [PackageStanding::Same.word()],
        )?;
        // Whichever way round they arrive, the same one is the last.
        tx.execute(
            "UPDATE package SET standing = ?1, reason = '这个支部后来又做了一个，计入的是后一个' \
             WHERE standing = '计入' AND EXISTS (SELECT 1 FROM package AS l WHERE l.branch_uid = package.branch_uid \
             AND l.standing = '计入' AND (l.made_at, l.sha256) > (package.made_at, package.sha256))",
            [PackageStanding::Superseded.word()],
        )?;
        forget_the_rest(&tx)?;
        let unexpected = expect(&tx, expected)?;
        advise(&tx, unexpected)?;
        put_in_order(&tx)?;
        let counted: i64 =
            tx.query_row("SELECT count(*) FROM package WHERE standing = '计入'", [], |row| row.get(0))?;
        tx.execute(
            "INSERT INTO collected (id, period, collected_on) VALUES (1, ?1, ?2)",
            params![period.to_string(), collected_on.to_string()],
        )?;
        tx.commit()?;
        Ok(Settled { period: Some(period), counted: counted.cast_unsigned() })
    }
}

/// The period most packages are of, the later one of two.
fn most_frequent(tx: &Transaction<'_>) -> Result<Option<ReportingPeriod>, Error> {
    let mut counts: BTreeMap<ReportingPeriod, u64> = BTreeMap::new();
    let mut select = tx.prepare("SELECT period, count(*) FROM package WHERE standing = '计入' GROUP BY period")?;
    let rows = select.query_map([], |row| Ok((crate::column::parsed(row, "period")?, row.get::<_, i64>(1)?)))?;
    for row in rows {
        let (period, count): (ReportingPeriod, i64) = row?;
        counts.insert(period, count.cast_unsigned());
    }
    Ok(counts.into_iter().max_by_key(|(period, count)| (*count, *period)).map(|(period, _)| period))
}

fn forget_the_rest(tx: &Transaction<'_>) -> Result<(), Error> {
    tx.execute_batch(
        "CREATE TEMP TABLE uncounted AS SELECT id FROM package WHERE standing <> '计入';
         DELETE FROM figure_value WHERE package_id IN (SELECT id FROM uncounted);
         DELETE FROM occasion WHERE package_id IN (SELECT id FROM uncounted);
         DELETE FROM member_value WHERE member_id IN
             (SELECT id FROM member WHERE package_id IN (SELECT id FROM uncounted));
         DELETE FROM member WHERE package_id IN (SELECT id FROM uncounted);
         DELETE FROM figure WHERE id NOT IN (SELECT figure_id FROM figure_value);
         DELETE FROM roster_column WHERE id NOT IN (SELECT column_id FROM member_value);
         DROP TABLE uncounted;",
    )?;
    Ok(())
}

/// Finds each expected branch, by its name or its name after its superior's; gives whether a list was there at all.
fn expect(tx: &Transaction<'_>, expected: &[String]) -> Result<bool, Error> {
    for (place, name) in expected.iter().enumerate() {
        tx.prepare_cached(
            "INSERT INTO expected (place, name, package_id) VALUES (?1, ?2, (SELECT id FROM package \
             WHERE standing = '计入' AND (branch_key = ?3 OR branch_full_key = ?3) ORDER BY id LIMIT 1))",
        )?
        .execute(params![place as i64, name, key(name)])?;
    }
    Ok(!expected.is_empty())
}

/// What the bureau should look at, of packages that count.
fn advise(tx: &Transaction<'_>, has_list: bool) -> Result<(), Error> {
    tx.execute(
        "UPDATE package SET reason = '有另一个支部也叫这个名称，请核对' WHERE standing = '计入' AND EXISTS \
         (SELECT 1 FROM package AS o WHERE o.standing = '计入' AND o.branch_key = package.branch_key \
         AND o.id <> package.id)",
        [],
    )?;
    if has_list {
        tx.execute(
            "UPDATE package SET reason = trim(reason || ' 不在应报名单里') WHERE standing = '计入' \
             AND id NOT IN (SELECT package_id FROM expected WHERE package_id IS NOT NULL)",
            [],
        )?;
    }
    Ok(())
}

/// Branches stand as in the list, then by superior and name.
fn put_in_order(tx: &Transaction<'_>) -> Result<(), Error> {
    tx.execute_batch(
        "UPDATE package SET place = o.place FROM
             (SELECT p.id, row_number() OVER (ORDER BY e.place IS NULL, e.place, p.superior, p.branch, p.branch_uid)
                 AS place
              FROM package AS p LEFT JOIN expected AS e ON e.package_id = p.id WHERE p.standing = '计入') AS o
         WHERE o.id = package.id",
    )?;
    Ok(())
}
