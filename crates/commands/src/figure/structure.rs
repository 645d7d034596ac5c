//! How the branch is made up on a day.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    member::{AwayKind, Condition, MemberId},
    structure::{Person, Structure, StructureKind, StructureRow, structure},
};
use store::{
    Db, Error,
    member::{ConditionHeld, MemberOnDay, all_on_day},
};

use super::wire::{StructureLine, StructureMember, StructureQuery, StructureTable, StructureTables};
use crate::{Desk, Outcome};

/// The tables of a day with the names its people go by.
pub(crate) struct Tables {
    /// Every table, in the order they are told.
    pub tables: Vec<Structure>,
    /// Members on the roster of the day.
    pub total: u32,
    names: HashMap<MemberId, String>,
}

pub(super) fn tables(desk: &Desk, request: StructureQuery) -> Outcome<StructureTables> {
    let day = request.day.unwrap_or(desk.today());
    let of = desk.store()?.read(move |db| of_day(db, day))?;
    let tables = of.tables.iter().map(|table| StructureTable {
        kind: table.kind,
        lines: table.rows.iter().map(|row| line(&of, table, row)).collect(),
    });
    Ok(StructureTables { day, total: of.total, tables: tables.collect() })
}

/// The roster of a day, sorted in every respect.
pub(crate) fn of_day(db: &Db, day: NaiveDate) -> Result<Tables, Error> {
    let mut members = all_on_day(db, day)?;
    members.retain(|of| of.was_on_roster(day));
    let conditions: Vec<Vec<(Condition, Option<AwayKind>)>> =
        members.iter().map(|of| of.situation.conditions.iter().map(condition).collect()).collect();
    let people: Vec<Person<'_>> = members.iter().zip(&conditions).map(person).collect();
    Ok(Tables {
        tables: StructureKind::ALL.iter().map(|kind| structure(*kind, &people, day)).collect(),
        total: u32::try_from(people.len()).unwrap_or(u32::MAX),
        names: members.iter().map(|of| (of.record.id, of.member.name.clone())).collect(),
    })
}

fn condition(held: &ConditionHeld) -> (Condition, Option<AwayKind>) {
    (held.kind, held.detail.as_deref().and_then(|detail| AwayKind::split(detail).0))
}

fn person<'a>((of, conditions): (&'a MemberOnDay, &'a Vec<(Condition, Option<AwayKind>)>)) -> Person<'a> {
    Person { id: of.record.id, member: &of.member, values: &of.record.values, class: of.situation.class, conditions }
}

fn line(of: &Tables, table: &Structure, row: &StructureRow) -> StructureLine {
    let share = table.share(row);
    let named = row.members.iter().filter(|_| row.may_be_named);
    let members = named.map(|id| StructureMember {
        id: *id,
        name: of.names.get(id).cloned().unwrap_or_default(),
        about: row.about.contains(id),
    });
    StructureLine {
        label: row.label.clone(),
        count: row.count(),
        share,
        percent: share.percent(),
        about: u32::try_from(row.about.len()).unwrap_or(u32::MAX),
        of_which: row.of_which,
        may_be_named: row.may_be_named,
        members: members.collect(),
    }
}
