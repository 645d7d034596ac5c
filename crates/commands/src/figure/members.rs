//! Who is in the branch, who came and who left.

use domain::{
    date::DayRange,
    figure::{FigureValue, OnRoster, Rule, figures},
    member::Kind,
};
use store::{
    Db, Error, group,
    member::{Turned, roster::RosterLine},
};

use super::{
    records::Records,
    row::{Behind, Row},
    wire::RecordLink,
};

pub(super) fn on_roster(records: &Records<'_>, which: OnRoster, days: DayRange) -> Result<Behind, Error> {
    let roster = records.roster(days.to())?;
    Ok(Behind::counted(roster.iter().filter(|line| is(line, which)).map(|line| row(line, which))))
}

fn is(line: &RosterLine, which: OnRoster) -> bool {
    let retirement = line.retirement.as_deref();
    match which {
        OnRoster::All => true,
        OnRoster::Full => line.kind == Kind::Full,
        OnRoster::Probationary => line.kind == Kind::Probationary,
        OnRoster::Retirement(word) => retirement == Some(word),
        OnRoster::OtherRetirement => retirement.is_some_and(|word| !has_its_own_figure(word)),
        OnRoster::UnfilledRetirement => retirement.is_none(),
        OnRoster::With(conditions) => line.conditions.iter().any(|held| conditions.contains(held)),
    }
}

fn has_its_own_figure(retirement: &str) -> bool {
    let counts = |rule: Rule| matches!(rule, Rule::OnRoster(OnRoster::Retirement(word)) if word == retirement);
    figures().any(|figure| counts(figure.rule))
}

/// A member with the group; with the condition where that is what is counted.
fn row(line: &RosterLine, which: OnRoster) -> Row {
    let what = match which {
        OnRoster::With(conditions) => {
            let held: Vec<&str> =
                line.conditions.iter().filter(|held| conditions.contains(held)).map(|held| held.word()).collect();
            held.join("、")
        }
        _ => line.group.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
    };
    Row {
        day: None,
        what,
        who: Some(line.name.clone()),
        value: FigureValue::Count(1),
        record: Some(RecordLink::Member(line.member_id)),
    }
}

/// Those who came or left, each with why.
pub(super) fn turned(people: &[Turned], how: &str) -> Behind {
    Behind::counted(people.iter().map(|one| Row {
        day: None,
        what: one.why.clone().unwrap_or_else(|| how.to_owned()),
        who: Some(one.name.clone()),
        value: FigureValue::Count(1),
        record: Some(RecordLink::Member(one.member_id)),
    }))
}

pub(super) fn groups(db: &Db) -> Result<Behind, Error> {
    let row = |name| Row { day: None, what: name, who: None, value: FigureValue::Count(1), record: None };
    Ok(Behind::counted(group::in_order(db)?.into_iter().map(|(_, name)| row(name))))
}
