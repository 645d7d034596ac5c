//! 主题党日活动记录表.

use ::report::{
    forms::{Attendees, record::Record, theme_day::ThemeDay},
    page::{Plate, lay_out},
};
use domain::{
    attendance::{Counts, Tally},
    occasion::{Decision, OccasionKind, VoteRule},
};
use store::{
    attendance::{self, ListedRow},
    occasion::{self, StoredOccasion},
};

use super::{
    branch_of, lay, lay_pages, not_as,
    photos::plates_of,
    wire::{Format, OccasionPaperRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Failure, Outcome};

/// The form's name in print records.
pub const THEME_DAY: &str = "主题党日活动记录表";

/// Fails with `report.not_theme_day` for an occasion of other kinds.
pub fn theme_day_record(desk: &Desk, request: OccasionPaperRequest) -> Outcome<Paper> {
    let id = request.occasion_id;
    let store = desk.store()?;
    let folder = store.folder().clone();
    let (record, is_theme_day, time) = store.read(move |db| {
        let stored = occasion::get(db, id)?;
        let people = attendance::people(db, id)?;
        let is_theme_day = stored.draft.kinds.contains(&OccasionKind::ThemeDay);
        let time = words::day_and_hours(&stored.draft);
        let record = record_of(&branch_of(db)?.name, &stored, &people, plates_of(db, &folder, id)?);
        Ok::<_, store::Error>((record, is_theme_day, time))
    })?;
    if !is_theme_day {
        return Err(Failure::new("report.not_theme_day", "这次活动不是主题党日", "请打印会议记录。"));
    }
    let print = PrintNote::of_occasion(format!("{THEME_DAY} {time}"), THEME_DAY, id, request.format);
    match request.format {
        Format::Pdf => lay_pages(desk, &lay_out(&record.form()), Vec::new(), print),
        Format::Docx => lay(desk, Format::Docx, None, ::report::word::write(&[record])?, Vec::new(), print),
        other @ (Format::Xlsx | Format::Png) => Err(not_as(other)),
    }
}

/// The occasion as a theme day's record, with its photos.
pub fn record_of(branch: &str, stored: &StoredOccasion, people: &[ListedRow], photos: Vec<Plate>) -> Record {
    let draft = &stored.draft;
    let counts = counts_of(stored, people);
    let made_up = people.iter().filter_map(|one| {
        let made_up = one.entry.make_up.as_ref()?;
        Some(format!("{}，{}", one.name, words::make_up(made_up)))
    });
    let effect = [&draft.effect, &draft.messages].into_iter().flatten().cloned().collect::<Vec<_>>();
    ThemeDay {
        branch: branch.to_owned(),
        topic: words::or_empty(&draft.topic),
        time: words::day_and_hours(draft),
        place: words::or_empty(&draft.place),
        host: words::or_empty(&draft.host),
        lecturer: words::or_empty(&draft.lecturer),
        recorder: words::or_empty(&draft.recorder),
        attendees: Attendees {
            expected: counts.expected,
            present: counts.on_site,
            online: counts.online,
            made_up: counts.made_up,
        },
        absent: words::absent(people),
        guests: words::or_empty(&draft.guests),
        ceremony: draft.ceremonies.ticks().map(|(name, held)| (name.to_owned(), held)).to_vec(),
        content: words::or_empty(&draft.summary),
        remarks: words::or_empty(&draft.minutes),
        decisions: draft.decisions.iter().map(decision).collect::<Vec<_>>().join("\n"),
        make_up: made_up.collect::<Vec<_>>().join("\n"),
        effect: effect.join("\n"),
        photos,
    }
    .record()
}

/// The occasion's counts: from its list, or as a ledger states them.
pub fn counts_of(stored: &StoredOccasion, people: &[ListedRow]) -> Counts {
    let election = stored.draft.votes.iter().any(|vote| vote.rule == VoteRule::Election);
    let tallies = people.iter().map(|one| Tally {
        mark: one.entry.mark,
        made_up: one.entry.make_up.is_some(),
        set_aside: one.set_aside,
    });
    let named = Counts::of(tallies, election);
    match stored.stated_expected {
        Some(expected) => Counts::stated(expected, stored.stated_present, named),
        None => named,
    }
}

fn decision(decision: &Decision) -> String {
    let mut text = decision.text.clone();
    if let Some(owner) = &decision.owner {
        text.push_str(&format!("；责任人：{owner}"));
    }
    if let Some(due) = decision.due {
        text.push_str(&format!("；期限：{}", due.in_chinese()));
    }
    text
}
