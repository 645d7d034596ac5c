//! Reading what was collected, row by row.

use chrono::NaiveDate;
use domain::{
    money::Fen,
    submission::{PackageStanding, ReportedSpan, ReportedValue, ReportingPeriod, ValueShape},
};
use rusqlite::{OptionalExtension, Row, params};

use super::Collection;
use crate::{Error, column};

/// What a value is.
pub(super) fn shape_of(value: ReportedValue) -> ValueShape {
    match value {
        ReportedValue::Count(_) => ValueShape::Count,
        ReportedValue::Amount(_) => ValueShape::Amount,
        ReportedValue::Share(_) => ValueShape::Share,
    }
}

fn value_of(shape: ValueShape, number: i64, whole: Option<i64>) -> ReportedValue {
    match shape {
        ValueShape::Count => ReportedValue::Count(number.cast_unsigned()),
        ValueShape::Amount => ReportedValue::amount(Fen(number)),
        ValueShape::Share => ReportedValue::share(number.cast_unsigned(), whole.unwrap_or_default().cast_unsigned()),
    }
}

/// A package and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageLine {
    /// Name of the file.
    pub file_name: String,
    /// SHA-256; empty of one that was refused.
    pub sha256: String,
    /// The branch's uid; empty likewise.
    pub branch_uid: String,
    /// 填报单位; empty likewise.
    pub branch: String,
    /// 上级党组织; empty likewise.
    pub superior: String,
    /// 所属期.
    pub period: Option<ReportingPeriod>,
    /// When it was made, UTC in ISO; empty likewise.
    pub made_at: String,
    /// What became of it.
    pub standing: PackageStanding,
    /// Why, or what to look at; may be empty.
    pub reason: String,
}

/// A figure that some branch reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureColumn {
    id: i64,
    /// 指标名称.
    pub name: String,
    /// 单位.
    pub unit: String,
    /// What its values are.
    pub shape: ValueShape,
}

/// An occasion of a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccasionLine {
    /// 支部.
    pub branch: String,
    /// 日期.
    pub day: String,
    /// 类型.
    pub kinds: String,
    /// 主题.
    pub topic: String,
    /// 地点.
    pub place: String,
    /// 应到, 现场实到, 线上, 请假, 缺席, 补学.
    pub numbers: [u32; 6],
}

/// A figure of a branch that is another than in the period before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// 支部.
    pub branch: String,
    /// 指标名称; none for a branch that did not report this time.
    pub figure: Option<(String, String)>,
    /// Now.
    pub now: Option<ReportedValue>,
    /// Before.
    pub before: Option<ReportedValue>,
}

impl Collection {
    /// Which period was collected, and on which day; none while it is not settled.
    pub fn about(&self) -> Result<Option<(ReportingPeriod, NaiveDate)>, Error> {
        let about = |row: &Row<'_>| Ok((column::parsed(row, "period")?, column::parsed(row, "collected_on")?));
        Ok(self.conn.prepare("SELECT period, collected_on FROM collected")?.query_row([], about).optional()?)
    }

    /// Every package, those that count in the order of their branches, then the others by name.
    pub fn packages<E: From<Error>>(&self, mut each: impl FnMut(PackageLine) -> Result<(), E>) -> Result<(), E> {
        let sql = "SELECT file_name, coalesce(sha256, '') AS sha256, \
                   coalesce(branch_uid, '') AS branch_uid, coalesce(branch, '') AS branch, \
                   coalesce(superior, '') AS superior, period, coalesce(made_at, '') AS made_at, standing, reason \
                   FROM package ORDER BY place IS NULL, place, file_name, id";
        self.each(
            sql,
            |row| {
                Ok(PackageLine {
                    file_name: row.get("file_name")?,
                    sha256: row.get("sha256")?,
                    branch_uid: row.get("branch_uid")?,
                    branch: row.get("branch")?,
                    superior: row.get("superior")?,
                    period: column::maybe(row, "period")?,
                    made_at: row.get("made_at")?,
                    standing: column::parsed(row, "standing")?,
                    reason: row.get("reason")?,
                })
            },
            &mut each,
        )
    }

    /// Branches of the list that have not reported, in its order.
    pub fn missing<E: From<Error>>(&self, mut each: impl FnMut(String) -> Result<(), E>) -> Result<(), E> {
        self.each("SELECT name FROM expected WHERE package_id IS NULL ORDER BY place", |row| row.get(0), &mut each)
    }

    /// The figures, in the order of the returns.
    pub fn figures(&self) -> Result<Vec<FigureColumn>, Error> {
        let mut select = self.conn.prepare("SELECT id, name, unit, shape FROM figure ORDER BY place, id")?;
        let figure = |row: &Row<'_>| {
            Ok(FigureColumn {
                id: row.get("id")?,
                name: row.get("name")?,
                unit: row.get("unit")?,
                shape: column::parsed(row, "shape")?,
            })
        };
        Ok(select.query_map([], figure)?.collect::<Result<_, _>>()?)
    }

    /// Each branch with what it reported of the figures, in their order.
    pub fn values<E: From<Error>>(
        &self,
        span: ReportedSpan,
        figures: &[FigureColumn],
        mut each: impl FnMut(String, Vec<Option<ReportedValue>>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.branches(|package, _, branch| {
            let mut values = Vec::with_capacity(figures.len());
            for figure in figures {
                values.push(self.value(package, figure, span)?);
            }
            each(branch, values)
        })
    }

    /// Every occasion of every branch.
    pub fn occasions<E: From<Error>>(&self, mut each: impl FnMut(OccasionLine) -> Result<(), E>) -> Result<(), E> {
        let sql = "SELECT p.branch, o.day, o.kinds, o.topic, o.place, o.expected, o.present, o.online, o.on_leave, \
                   o.absent, o.made_up FROM package AS p JOIN occasion AS o ON o.package_id = p.id \
                   WHERE p.place IS NOT NULL ORDER BY p.place, o.day, o.id";
        self.each(
            sql,
            |row| {
                let mut numbers = [0; 6];
                for (at, number) in numbers.iter_mut().enumerate() {
                    *number = row.get(5 + at)?;
                }
                Ok(OccasionLine {
                    branch: row.get(0)?,
                    day: row.get(1)?,
                    kinds: row.get(2)?,
                    topic: row.get(3)?,
                    place: row.get(4)?,
                    numbers,
                })
            },
            &mut each,
        )
    }

    /// Heads of the joined roster.
    pub fn roster_columns(&self) -> Result<Vec<String>, Error> {
        let mut select = self.conn.prepare("SELECT label FROM roster_column ORDER BY id")?;
        Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Every member of every branch: the branch, and a text for each head.
    pub fn members<E: From<Error>>(&self, mut each: impl FnMut(String, Vec<String>) -> Result<(), E>) -> Result<(), E> {
        let columns = self.roster_columns()?.len();
        // One row a member: what she has, parted by characters no text has.
        let sql = "SELECT p.branch, coalesce(group_concat(c.nth || char(31) || v.text, char(30)), '') \
                   FROM package AS p JOIN member AS m ON m.package_id = p.id \
                   LEFT JOIN member_value AS v ON v.member_id = m.id \
                   LEFT JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS nth FROM roster_column) AS c \
                   ON c.id = v.column_id \
                   WHERE p.place IS NOT NULL GROUP BY p.place, m.id ORDER BY p.place, m.id";
        self.each(sql, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)), &mut |(branch, joined): (
            String,
            String,
        )| {
            let mut texts = vec![String::new(); columns];
            for (nth, text) in joined.split('\u{1e}').filter_map(|one| one.split_once('\u{1f}')) {
                if let Some(place) = nth.parse::<usize>().ok().and_then(|nth| texts.get_mut(nth)) {
                    *place = text.to_owned();
                }
            }
            each(branch, texts)
        })
    }

    /// Every figure of 本期 that is another than in an earlier collection, branch by branch; then the branches that
    /// reported then and did not now.
    pub fn differences<E: From<Error>>(
        &self,
        before: &Collection,
        mut each: impl FnMut(Difference) -> Result<(), E>,
    ) -> Result<(), E> {
        let figures = self.figures()?;
        self.branches(|package, uid, branch| {
            let then = before.package_of(&uid)?;
            for figure in &figures {
                let now = self.value(package, figure, ReportedSpan::Period)?;
                let earlier = match then {
                    Some(then) => before.value_like(then, figure)?,
                    None => None,
                };
                if now != earlier {
                    let named = Some((figure.name.clone(), figure.unit.clone()));
                    each(Difference { branch: branch.clone(), figure: named, now, before: earlier })?;
                }
            }
            Ok::<_, E>(())
        })?;
        before.branches(|_, uid, branch| match self.package_of(&uid)? {
            Some(_) => Ok(()),
            None => each(Difference { branch, figure: None, now: None, before: None }),
        })
    }

    /// Branches that count, in order: their package, uid and name.
    pub(super) fn branches<E: From<Error>>(
        &self,
        mut each: impl FnMut(i64, String, String) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = "SELECT id, branch_uid, branch FROM package WHERE place IS NOT NULL ORDER BY place";
        self.each(sql, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)), &mut |(id, uid, branch): (
            i64,
            String,
            String,
        )| { each(id, uid, branch) })
    }

    pub(super) fn package_of(&self, uid: &str) -> Result<Option<i64>, Error> {
        let mut select =
            self.conn.prepare_cached("SELECT id FROM package WHERE branch_uid = ?1 AND place IS NOT NULL")?;
        Ok(select.query_row([uid], |row| row.get(0)).optional()?)
    }

    fn value(&self, package: i64, figure: &FigureColumn, span: ReportedSpan) -> Result<Option<ReportedValue>, Error> {
        let mut select = self.conn.prepare_cached(
            "SELECT number, whole FROM figure_value WHERE package_id = ?1 AND figure_id = ?2 AND span = ?3",
        )?;
        let found = select.query_row(params![package, figure.id, span.word()], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?.map(|(number, whole)| value_of(figure.shape, number, whole)))
    }

    /// The value of a figure known by its name, unit and shape: another collection numbers them otherwise.
    fn value_like(&self, package: i64, figure: &FigureColumn) -> Result<Option<ReportedValue>, Error> {
        let mut select = self.conn.prepare_cached(
            "SELECT v.number, v.whole FROM figure_value AS v JOIN figure AS f ON f.id = v.figure_id \
             WHERE v.package_id = ?1 AND f.name = ?2 AND f.unit = ?3 AND f.shape = ?4 AND v.span = '本期'",
        )?;
        let named = params![package, figure.name, figure.unit, figure.shape.word()];
        let found = select.query_row(named, |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(found.map(|(number, whole)| value_of(figure.shape, number, whole)))
    }

    fn each<T, E: From<Error>>(
        &self,
        sql: &str,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
        each: &mut dyn FnMut(T) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut select = self.conn.prepare(sql).map_err(Error::from)?;
        let mut rows = select.query([]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            each(read(row).map_err(Error::from)?)?;
        }
        Ok(())
    }
}
