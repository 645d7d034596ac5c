//! Looking at chosen files before they are put anywhere: what each is, and to which occasion it may belong.

use chrono::Days;
use domain::{
    attachment::{AttachedKind, Near, placing},
    occasion::{OccasionId, OccasionState},
};
use exchange::attachment::Ready;
use store::{Db, Error, attachment, occasion};

use super::{
    taking::make_ready,
    wire::{ChosenFiles, FileFound, LookedAtFile, NearOccasion, OccasionName, ReadyFile},
};
use crate::{Desk, Outcome, desk::FileRef};

/// Looks at each file. What can't be attached says so in its place; the others are held ready at the desk.
pub(super) fn propose(desk: &Desk, request: ChosenFiles) -> Outcome<Vec<LookedAtFile>> {
    request.files.into_iter().map(|file| look_at(desk, file)).collect()
}

/// Lets go of files that were looked at and are not to be put anywhere after all.
pub(super) fn put_back(desk: &Desk, request: ChosenFiles) -> Outcome<()> {
    request.files.iter().for_each(|file| desk.let_go(file));
    Ok(())
}

fn look_at(desk: &Desk, file: FileRef) -> Outcome<LookedAtFile> {
    let store = desk.store()?;
    let ready = match make_ready(desk, &file) {
        Ok(ready) => ready,
        Err(problem) => {
            desk.let_go(&file);
            return Ok(LookedAtFile { file, found: FileFound::Problem(problem) });
        }
    };
    desk.looked_at(&file, ready.clone());
    let found = store.read(move |db| ready_file(db, &ready))?;
    Ok(LookedAtFile { file, found: FileFound::Ready(found) })
}

fn ready_file(db: &Db, ready: &Ready) -> Result<ReadyFile, Error> {
    let content = attachment::content_hash(&ready.content);
    let placed = match attachment::of_content(db, &content)? {
        Some(known) => attachment::holders(db, known.id)?,
        None => Vec::new(),
    };
    let placed: Vec<OccasionId> =
        placed.iter().filter(|to| to.kind == AttachedKind::Occasion).map(|to| OccasionId(to.id)).collect();
    let near = match ready.taken_at {
        Some(at) => lines_near(db, at.date())?,
        None => Vec::new(),
    };
    let candidates: Vec<Near> = near.iter().map(|(line, _)| as_near(line)).collect();
    Ok(ReadyFile {
        kind: ready.kind,
        bytes: ready.content.len() as u64,
        taken_at: ready.taken_at.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()),
        content,
        placed: occasion::lines_of(db, &placed)?.into_iter().map(name_of).collect(),
        proposed: ready.taken_at.and_then(|at| placing(at, &candidates)),
        near: near.into_iter().map(|(line, days_apart)| NearOccasion { occasion: name_of(line), days_apart }).collect(),
    })
}

/// Occasions of a day, then of the day before and after; a cancelled one has no photos.
fn lines_near(db: &Db, day: chrono::NaiveDate) -> Result<Vec<(occasion::OccasionLine, i32)>, Error> {
    let mut near = Vec::new();
    for days_apart in [0, -1, 1] {
        let away = Days::new(u64::from(i32::unsigned_abs(days_apart)));
        let other = if days_apart < 0 { day.checked_sub_days(away) } else { day.checked_add_days(away) };
        let Some(other) = other else { continue };
        let lines = occasion::on_days(db, other, other)?;
        near.extend(
            lines.into_iter().filter(|line| line.state != OccasionState::Cancelled).map(|line| (line, days_apart)),
        );
    }
    Ok(near)
}

fn as_near(line: &occasion::OccasionLine) -> Near {
    Near { id: line.id, day: line.day, from: line.from_time, to: line.to_time }
}

fn name_of(line: occasion::OccasionLine) -> OccasionName {
    OccasionName { id: line.id, day: line.day, title: line.title, topic: line.topic }
}
