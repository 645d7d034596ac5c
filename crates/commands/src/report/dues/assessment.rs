//! 党费核定表.

use ::report::forms::dues::assessment::{AssessedMember, Assessment};
use chrono::NaiveDate;
use store::{Db, Error};

use super::{disclosed, lay_list, wire::DuesYearPaper};
use crate::{
    Desk, Outcome,
    dues::{assessment, relief::occasion_text, wire::AssessmentRow},
    report::{branch_of, wire::Paper, words},
};

pub fn assessment(desk: &Desk, request: DuesYearPaper) -> Outcome<Paper> {
    let today = desk.today();
    let table = desk.store()?.read(move |db| gather(db, request.year, today))?;
    let paper = table.paper();
    disclosed(desk, &paper.title)?;
    lay_list(desk, &paper, request.format)
}

fn gather(db: &Db, year: i32, today: NaiveDate) -> Result<Assessment, Error> {
    let table = assessment::of_year(db, year, today)?;
    let decided = match table.confirmed {
        None => String::new(),
        Some(confirmed) => {
            let meeting = confirmed.occasion_id.map(|id| occasion_text(db, id)).transpose()?.flatten();
            let day = words::day(confirmed.on);
            meeting.map_or_else(|| format!("{day}确认"), |meeting| format!("{day}确认（{meeting}）"))
        }
    };
    Ok(Assessment {
        branch: branch_of(db)?.name,
        year,
        members: table.rows.into_iter().map(member).collect(),
        rounding: table.rounding,
        decided,
    })
}

fn member(row: AssessmentRow) -> AssessedMember {
    let changes = row
        .changes
        .iter()
        .map(|change| format!("{}月起 {} 元：{}", change.from_month, change.amount.grouped(), change.reason));
    // A change's own reason is told with the change.
    let reason = row.reason.clone().filter(|_| row.changes.is_empty());
    AssessedMember {
        name: row.name,
        category: row.category.word().to_owned(),
        base_kind: row.base_kind.word().to_owned(),
        base: row.base,
        rate: row.rate_text,
        amount: row.amount,
        rhythm: row.rhythm.word().to_owned(),
        last_year: row.last_year.map(|last| last.amount),
        note: reason.into_iter().chain(changes).collect::<Vec<_>>().join("；"),
    }
}
