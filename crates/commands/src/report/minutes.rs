//! 会议记录, a form for each kind of the occasion.

use ::report::{
    forms::{
        minutes::{Decision, Minutes},
        record::Record,
    },
    page::{Document, lay_out},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    attendance::Mark,
    committee::Post,
    occasion::{
        OccasionId, OccasionKind, OccasionState, Quorum, Standing, VoteDraft, VoteResult, VoteRule, audiences, title,
    },
};
use store::{
    BookFolder, Db,
    attendance::{self, ListedRow},
    committee,
    occasion::{self, StoredOccasion, on_days},
};

use super::{
    branch_of, lay, lay_pages, not_as,
    photos::plates_of,
    theme_day::{self, counts_of},
    wire::{Format, OccasionPaperRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Failure, Outcome};

/// The form's name in print records.
pub const MINUTES: &str = "会议记录";

/// Fails with `report.kind` when the occasion is not of the kind asked for.
pub fn minutes(desk: &Desk, request: OccasionPaperRequest) -> Outcome<Paper> {
    let id = request.occasion_id;
    let store = desk.store()?;
    let folder = store.folder().clone();
    let Records { records, heading, time } = store.read(move |db| records_of(db, &folder, id, request.kind))?;
    if records.is_empty() {
        let asked = request.kind.map(OccasionKind::word).unwrap_or_default();
        return Err(Failure::new("report.kind", format!("这次活动不是{asked}"), "请选它所属的类型。"));
    }
    let print = PrintNote::of_occasion(format!("{heading}记录 {time}"), MINUTES, id, request.format);
    match request.format {
        Format::Pdf => {
            let papers = records.iter().map(|record| lay_out(&record.form())).collect();
            lay_pages(desk, &Document::joined(&print.paper, papers), Vec::new(), print)
        }
        Format::Docx => lay(desk, Format::Docx, None, ::report::word::write(&records)?, Vec::new(), print),
        other @ (Format::Xlsx | Format::Png) => Err(not_as(other)),
    }
}

/// The records of an occasion.
pub struct Records {
    /// One for each of its types.
    pub records: Vec<Record>,
    /// The types in words.
    pub heading: String,
    /// Day and hours.
    pub time: String,
}

/// The records of an occasion, one for each of its types, or as one of them.
pub fn records_of(
    db: &Db,
    folder: &BookFolder,
    id: OccasionId,
    kind: Option<OccasionKind>,
) -> Result<Records, store::Error> {
    let stored = occasion::get(db, id)?;
    let people = attendance::people(db, id)?;
    let branch = branch_of(db)?.name;
    let wanted = |one: &&OccasionKind| kind.is_none_or(|wanted| wanted == **one);
    let records = stored.draft.kinds.iter().filter(wanted).map(|kind| match kind {
        OccasionKind::ThemeDay => Ok(theme_day::record_of(&branch, &stored, &people, plates_of(db, folder, id)?)),
        kind => of_kind(db, &branch, &stored, &people, *kind),
    });
    Ok(Records {
        records: records.collect::<Result<_, store::Error>>()?,
        heading: title(&stored.draft.kinds, stored.draft.other_word.as_deref()),
        time: words::day_and_hours(&stored.draft),
    })
}

fn of_kind(
    db: &Db,
    branch: &str,
    stored: &StoredOccasion,
    people: &[ListedRow],
    kind: OccasionKind,
) -> Result<Record, store::Error> {
    let draft = &stored.draft;
    let audience = audiences(&draft.kinds, draft.audience).into_iter().find(|(one, _)| *one == kind);
    let theirs: Vec<ListedRow> = match audience {
        Some((_, audience)) if draft.kinds.len() > 1 => {
            people.iter().filter(|one| one.listing.is_expected_by(audience)).cloned().collect()
        }
        _ => people.to_vec(),
    };
    let counts = counts_of(stored, &theirs);
    let votes_here =
        matches!(kind, OccasionKind::MembersMeeting | OccasionKind::CommitteeMeeting | OccasionKind::GroupMeeting);
    let entitled = people_with_vote(&theirs);
    let decisions = draft.decisions.iter().map(|decision| Decision {
        text: decision.text.clone(),
        owner: words::or_empty(&decision.owner),
        due: decision.due.map(|due| due.in_chinese()).unwrap_or_default(),
    });
    let proceedings = [&draft.summary, &draft.minutes].into_iter().flatten().cloned().collect::<Vec<_>>();
    let minutes = Minutes {
        branch: branch.to_owned(),
        title: title_of(kind, draft.other_word.as_deref()),
        name: name(db, stored, kind)?,
        time: words::day_and_hours(draft),
        place: words::or_empty(&draft.place),
        host: words::or_empty(&draft.host),
        recorder: words::or_empty(&draft.recorder),
        particulars: particulars(db, stored, kind)?,
        expected: counts.expected,
        present: counts.on_site,
        entitled_present: (kind == OccasionKind::MembersMeeting && stored.stated_expected.is_none())
            .then_some(entitled.present),
        online: counts.online,
        absent: words::absent(&theirs),
        guests: words::or_empty(&draft.guests),
        agenda: draft.agenda.clone().or_else(|| draft.topic.clone()).unwrap_or_default(),
        proceedings: proceedings.join("\n"),
        votes: if votes_here { draft.votes.iter().map(|vote| sentence(vote, &theirs)).collect() } else { Vec::new() },
        decisions: decisions.collect(),
    };
    Ok(minutes.record())
}

fn title_of(kind: OccasionKind, other_word: Option<&str>) -> String {
    match kind {
        OccasionKind::MembersMeeting => "党员大会会议记录".to_owned(),
        OccasionKind::CommitteeMeeting => "支部委员会会议记录".to_owned(),
        OccasionKind::GroupMeeting => "党小组会会议记录".to_owned(),
        OccasionKind::CriticismMeeting => "组织生活会会议记录".to_owned(),
        OccasionKind::Other => format!("{}记录", other_word.unwrap_or(kind.word())),
        _ => format!("{}记录", kind.word()),
    }
}

/// 名称及次数: the how manieth of its kind this year; of a group's meetings, of that group's.
fn name(db: &Db, stored: &StoredOccasion, kind: OccasionKind) -> Result<String, store::Error> {
    let draft = &stored.draft;
    let year = draft.day.year();
    let word = match kind {
        OccasionKind::Other => draft.other_word.as_deref().unwrap_or(kind.word()),
        _ => kind.word(),
    };
    let group = stored.group.as_deref().filter(|_| kind == OccasionKind::GroupMeeting).unwrap_or_default();
    let Some(beginning) = NaiveDate::from_ymd_opt(year, 1, 1) else { return Ok(word.to_owned()) };
    let alike = on_days(db, beginning, draft.day)?.into_iter().filter(|line| {
        line.kinds.contains(&kind)
            && (kind != OccasionKind::GroupMeeting || line.group.as_ref().map(|(id, _)| *id) == draft.group_id)
            && (line.state == OccasionState::Held || Some(line.id) == draft.id)
    });
    let place = alike.take_while(|line| Some(line.id) != draft.id).count() + 1;
    Ok(format!("{year}年{group}第{place}次{word}"))
}

/// What the kind asks for besides: a lecture's lecturer and subject, a group and its leader.
fn particulars(db: &Db, stored: &StoredOccasion, kind: OccasionKind) -> Result<Vec<(String, String)>, store::Error> {
    let draft = &stored.draft;
    let pair = |label: &str, value: String| (label.to_owned(), value);
    Ok(match kind {
        OccasionKind::PartyLecture => {
            let identity =
                draft.lecturer_identity.map(|identity| format!("（{}）", identity.word())).unwrap_or_default();
            let lecturer = format!("{}{identity}", words::or_empty(&draft.lecturer));
            vec![pair("主讲人", lecturer), pair("题目", words::or_empty(&draft.topic))]
        }
        OccasionKind::GroupMeeting => {
            let leader = committee::posts(db)?
                .into_iter()
                .find(|held| held.post == Post::GroupLeader && held.group_id == draft.group_id && held.on(draft.day));
            let leader = leader.map(|held| held.member_name).unwrap_or_default();
            vec![pair("党小组", words::or_empty(&stored.group)), pair("组长", leader)]
        }
        _ => Vec::new(),
    })
}

/// Those expected who have a vote, and those of them in the room.
fn people_with_vote(people: &[ListedRow]) -> Quorum {
    let mut quorum = Quorum { due: 0, present: 0 };
    for one in people.iter().filter(|one| one.has_vote && one.expected) {
        quorum.due += 1;
        quorum.present += u32::from(one.entry.mark == Some(Mark::OnSite));
    }
    quorum
}

/// A vote in a sentence; of an election with each candidate's votes.
fn sentence(vote: &VoteDraft, people: &[ListedRow]) -> String {
    let excluded = |one: &&ListedRow| vote.rule != VoteRule::Election || one.entry.mark != Some(Mark::Excluded);
    let counted: Vec<ListedRow> = people.iter().filter(excluded).cloned().collect();
    in_words(&vote.subject, &vote.result(people_with_vote(&counted)))
}

/// What was voted on and how it came out, of an election with each candidate's votes.
pub(crate) fn in_words(subject: &str, result: &VoteResult) -> String {
    let mut text = format!("{subject}：{}", result.sentence);
    for candidate in &result.candidates {
        let elected = if candidate.standing == Standing::Elected { "，当选" } else { "" };
        text.push_str(&format!("；{} {} 票{elected}", candidate.name, candidate.in_favour));
    }
    text
}
