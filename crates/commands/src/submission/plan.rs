//! What a return holds, before it is made.

use exchange::package::file_name;
use store::submission;

use super::{
    columns::{Columns, offered},
    gathered::Gathered,
    handing::view,
    papers,
    wire::{ReturnSheet, SubmissionCounts, SubmissionPlan, SubmissionPlanRequest},
};
use crate::{Desk, Failure, Outcome};

/// Says what goes in by default, what may be added, and what was handed over already. Fails with `figure.span` for
/// what is no month, quarter, half-year or year.
pub fn plan(desk: &Desk, request: SubmissionPlanRequest) -> Outcome<SubmissionPlan> {
    let (sheet, today) = (ReturnSheet::from(request.span), desk.today());
    let period = sheet.period()?;
    desk.store()?.read(move |db| {
        let gathered = Gathered::read(db, &sheet, &Columns::default(), today)?;
        let all = submission::list(db, None)?;
        let attached = papers::attached(db, &gathered.occasions, |_| true)?;
        let count = |wanted: &dyn Fn(&store::attachment::Linked) -> bool| {
            small(attached.iter().filter(|(_, one)| wanted(one)).count())
        };
        let content = &gathered.content;
        Ok::<_, Failure>(SubmissionPlan {
            period_name: period.in_chinese(),
            stem: file_name(&content.branch, period),
            papers: gathered.sheet.file_names().to_vec(),
            counts: SubmissionCounts {
                figures: small(content.figures.len()),
                occasions: small(content.occasions.len()),
                members: small(content.roster.rows.len()),
            },
            photos: count(&papers::is_photo),
            scans: count(&papers::is_scan),
            columns: offered(),
            given_to: all.first().map_or_else(|| content.branch.superior.clone(), |last| last.handing.given_to.clone()),
            earlier: all.into_iter().filter(|one| one.handing.period == period).map(view).collect(),
        })
    })
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
