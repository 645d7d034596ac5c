//! What of the members a return may tell beside their names.

use domain::{
    member::{FIELDS, Field, Home, Section, Sensitivity, field},
    text::clean_or_none,
};
use store::{Db, Error, Op};

use super::wire::{ChosenColumn, MadeColumn, OfferedColumn};
use crate::{
    Desk, Failure, Outcome,
    member::{Masking, RosterTable, roster_table_on, wire::MemberQuery},
};

/// Characters of a reason.
const LONGEST_REASON: usize = 200;
/// Never in a return: which of the five classes somebody is of, and what says how ill somebody is.
const ABSENT: [&str; 3] = ["name", "five_class", "condition"];

/// Columns that are added, checked, with the reason of each.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns(Vec<(&'static Field, ChosenColumn)>);

/// Fields that may be added: nothing of health and pensions, no computed day.
pub(super) fn offered() -> Vec<OfferedColumn> {
    let fields = FIELDS.iter().filter(|field| is_offered(field));
    fields
        .map(|field| OfferedColumn {
            key: field.key.to_owned(),
            label: field.label.to_owned(),
            masked: field.sensitivity == Sensitivity::Ends,
        })
        .collect()
}

fn is_offered(field: &Field) -> bool {
    let is_computed = field.home == Home::Computed && field.section == Section::Basic;
    field.sensitivity != Sensitivity::Hidden && !ABSENT.contains(&field.key) && !is_computed
}

impl Columns {
    /// Takes what was asked for.
    ///
    /// Fails with `submission.column` for a field no return tells, `submission.column_twice`, and
    /// `submission.reason_missing`.
    pub(super) fn checked(chosen: Vec<ChosenColumn>) -> Outcome<Self> {
        let mut columns: Vec<(&'static Field, ChosenColumn)> = Vec::new();
        for one in chosen {
            let field = field(&one.key)
                .filter(|field| is_offered(field))
                .ok_or_else(|| Failure::new("submission.column", "上报里不带这一栏", "请从可以多带的栏目里选。"))?;
            if columns.iter().any(|(other, _)| other.key == field.key) {
                let title = format!("「{}」选了两次", field.label);
                return Err(Failure::new("submission.column_twice", title, "请去掉一个。"));
            }
            let reason = clean_or_none(&one.reason).map(|why| why.replace('\n', " "));
            let reason = reason.filter(|why| why.chars().count() <= LONGEST_REASON).ok_or_else(|| {
                Failure::new(
                    "submission.reason_missing",
                    format!("还没有写为什么要带「{}」，或者写得太长", field.label),
                    format!("请用一句话写明事由，不超过 {LONGEST_REASON} 字。"),
                )
            })?;
            columns.push((field, ChosenColumn { reason, ..one }));
        }
        Ok(Self(columns))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Heads with their reasons; a head says when whole numbers stand under it.
    pub(super) fn made(&self) -> Vec<MadeColumn> {
        let made = self.0.iter().map(|(field, chosen)| MadeColumn {
            label: if is_whole(field, chosen) {
                format!("{}（完整）", field.label)
            } else {
                field.label.to_owned()
            },
            reason: chosen.reason.clone(),
        });
        made.collect()
    }

    /// What the history says of it: `身份证号码（完整）：一底册`.
    pub(super) fn logged(&self, what: &str) -> Option<Op> {
        let each = self.made().into_iter().map(|column| format!("{}：{}", column.label, column.reason));
        let each = each.collect::<Vec<_>>().join("；");
        (!self.is_empty()).then(|| Op::event(format!("{what}，名册另带{each}")))
    }

    /// The names and these columns of a day. Whole numbers only where they were asked for.
    pub(super) fn roster(&self, db: &Db, day: chrono::NaiveDate) -> Outcome<(Vec<String>, Vec<Vec<String>>)> {
        let keys = self.0.iter().map(|(field, _)| field.key.to_owned()).collect();
        let query = MemberQuery { columns: Some(keys), ..MemberQuery::default() };
        let masked = roster_table_on(db, &query, day, Masking::Masked)?;
        let wants_whole = self.0.iter().any(|(field, chosen)| is_whole(field, chosen));
        let whole = if wants_whole { Some(roster_table_on(db, &query, day, Masking::Whole)?) } else { None };
        let heads = std::iter::once("姓名".to_owned()).chain(self.0.iter().map(|(field, _)| field.label.to_owned()));
        let rows = masked.lines.iter().enumerate().map(|(at, line)| {
            let cells = self.0.iter().enumerate().map(|(nth, (field, chosen))| {
                let table = whole.as_ref().filter(|_| is_whole(field, chosen)).unwrap_or(&masked);
                cell(table, at, nth)
            });
            std::iter::once(line.name.clone()).chain(cells).collect()
        });
        Ok((heads.collect(), rows.collect()))
    }
}

fn cell(table: &RosterTable, row: usize, column: usize) -> String {
    table.lines.get(row).and_then(|line| line.cells.get(column)).cloned().unwrap_or_default()
}

fn is_whole(field: &Field, chosen: &ChosenColumn) -> bool {
    chosen.whole && field.sensitivity == Sensitivity::Ends
}

/// Writes into the history that columns left the book; nothing when there were none.
pub(super) fn log(desk: &Desk, columns: &Columns, what: &str) -> Outcome<Vec<String>> {
    match columns.logged(what) {
        Some(op) => Ok(desk.store()?.transact(op, |_| Ok::<_, Error>(()))?.touched),
        None => Ok(Vec::new()),
    }
}
