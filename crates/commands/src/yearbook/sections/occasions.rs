//! Occasions as entries of the book: those of 组织生活, 走访联系 and 作用发挥 alike.

use ::report::{
    forms::{
        minutes::Decision,
        yearbook::{
            Landmark,
            entry::{Entry as Page, Missed, People, Signatures},
        },
    },
    page::{Form, Picture, Plate, Sheet},
};
use domain::{
    attachment::AttachmentRole,
    attendance::Mark,
    date::weekday,
    group::GroupId,
    occasion::{OccasionDraft, OccasionId, OccasionKind},
    yearbook::{EntryKey, RecordKind, SectionKind},
};
use store::{
    attendance::ListedRow,
    occasion::{WholeOccasion, whole},
    yearbook::YearEntry,
};

use super::Placed;
use crate::{
    Outcome,
    attachment::{picture, sheet},
    home::title_with_group,
    occasion::vote_results,
    report::{minutes, words},
    yearbook::year::{Entry, Yearbook},
};

/// Kinds at which people sit together and their meeting is minuted; the others are activities.
const MEETINGS: [OccasionKind; 5] = [
    OccasionKind::MembersMeeting,
    OccasionKind::CommitteeMeeting,
    OccasionKind::GroupMeeting,
    OccasionKind::CriticismMeeting,
    OccasionKind::Appraisal,
];

/// The occasions of a section, in order of time.
pub(super) fn entries(book: &Yearbook<'_>, section: SectionKind) -> Outcome<Vec<Entry>> {
    let entry = |of: &YearEntry| {
        let title = title(&of.title, of.group.as_ref(), of.topic.as_deref());
        Entry { key: of.id.into(), title, day: Some(of.day) }
    };
    Ok(book.held_in(section)?.map(entry).collect())
}

/// `第一党小组会：学习条例`, as the 目录 and the plan name an occasion.
pub(super) fn title(kinds: &str, group: Option<&(GroupId, String)>, topic: Option<&str>) -> String {
    let title = title_with_group(kinds, group);
    match topic {
        Some(topic) => format!("{title}：{topic}"),
        None => title,
    }
}

/// The page of an occasion that is written by hand; its title says the section it stands for.
pub(super) fn blank(section: SectionKind, landmarks: Vec<Landmark>) -> Form {
    Page { landmarks, title: format!("{section}记录"), ..Page::default() }.form(Sheet::PORTRAIT)
}

/// Some occasions: each on a page of its own, or one after the other.
pub(super) fn set(book: &Yearbook<'_>, placed: Vec<Placed<'_>>) -> Outcome<Vec<Form>> {
    let ids: Vec<OccasionId> = placed.iter().filter_map(|one| id(one.entry.key)).collect();
    let whole = whole(book.db, &ids)?;
    let pages: Vec<Page> =
        placed.into_iter().zip(&whole).map(|(placed, whole)| page(book, placed.landmarks, whole)).collect();
    if book.options.one_page {
        return Ok(pages.iter().map(|page| page.form(Sheet::PORTRAIT)).collect());
    }
    Ok(pages.split_first().map(|(first, others)| first.run_on(others, Sheet::PORTRAIT)).into_iter().collect())
}

fn id(key: EntryKey) -> Option<OccasionId> {
    match key {
        EntryKey::Record(RecordKind::Occasion, id) => Some(OccasionId(id)),
        EntryKey::Record(RecordKind::Writing, _) | EntryKey::Section(_) => None,
    }
}

fn page(book: &Yearbook<'_>, landmarks: Vec<Landmark>, whole: &WholeOccasion) -> Page {
    let draft = &whole.stored.draft;
    let decisions = draft.decisions.iter().map(|decision| Decision {
        text: decision.text.clone(),
        owner: words::or_empty(&decision.owner),
        due: decision.due.map(|due| due.in_chinese()).unwrap_or_default(),
    });
    let results = vote_results(draft, &whole.people);
    let votes = draft.votes.iter().zip(&results).map(|(vote, result)| minutes::in_words(&vote.subject, result));
    let day = format!("{}（{}）{}", words::day(draft.day), weekday(draft.day), words::hours(draft));
    let expected = whole.people.iter().filter(|row| row.expected).count();
    let (signatures, unread) = signatures(book, whole, expected);
    Page {
        landmarks,
        title: heading(draft, whole.stored.group.as_deref()),
        time: day,
        place: words::or_empty(&draft.place),
        topic: words::or_empty(&draft.topic),
        people: people(whole),
        particulars: particulars(draft),
        agenda: words::or_empty(&draft.agenda),
        content: words::or_empty(&draft.summary),
        remarks: words::or_empty(&draft.minutes),
        votes: votes.collect(),
        decisions: decisions.collect(),
        effect: words::or_empty(&draft.effect),
        photos: photos(book, whole),
        attendees: names(&whole.people, Mark::OnSite),
        signatures,
        unread,
        messages: words::or_empty(&draft.messages),
    }
}

/// `主题党日（党课）活动记录`, `第一党小组会会议记录`.
fn heading(draft: &OccasionDraft, group: Option<&str>) -> String {
    let word = |kind: &OccasionKind| match (kind, group) {
        (OccasionKind::Other, _) => draft.other_word.clone().unwrap_or_else(|| kind.word().to_owned()),
        (OccasionKind::GroupMeeting, Some(group)) => format!("{group}会"),
        _ => kind.word().to_owned(),
    };
    let mut words = draft.kinds.iter().map(word);
    let first = words.next().unwrap_or_default();
    let others = words.collect::<Vec<_>>().join("、");
    let others = if others.is_empty() { others } else { format!("（{others}）") };
    let is_meeting = draft.kinds.first().is_some_and(|kind| MEETINGS.contains(kind));
    format!("{first}{others}{}", if is_meeting { "会议记录" } else { "活动记录" })
}

fn people(whole: &WholeOccasion) -> People {
    let draft = &whole.stored.draft;
    let identity = draft.lecturer_identity.map(|identity| format!("（{}）", identity.word())).unwrap_or_default();
    let missed = |mark: Mark| {
        let those = whole.people.iter().filter(move |row| row.entry.mark == Some(mark));
        those
            .map(|row| Missed { name: row.name.clone(), reason: words::or_empty(&row.entry.reason) })
            .collect::<Vec<_>>()
    };
    People {
        host: words::or_empty(&draft.host),
        recorder: words::or_empty(&draft.recorder),
        lecturer: draft.lecturer.as_ref().map(|name| format!("{name}{identity}")).unwrap_or_default(),
        counts: whole.counts,
        online: names(&whole.people, Mark::Online),
        on_leave: missed(Mark::OnLeave),
        absent: missed(Mark::Absent),
        guests: words::or_empty(&draft.guests),
    }
}

fn names(people: &[ListedRow], mark: Mark) -> Vec<String> {
    people.iter().filter(|row| row.entry.mark == Some(mark)).map(|row| row.name.clone()).collect()
}

fn particulars(draft: &OccasionDraft) -> Vec<(String, String)> {
    let held = draft.ceremonies.ticks().into_iter().filter(|(_, held)| *held).map(|(name, _)| name);
    let served = draft.people_served.filter(|served| *served > 0).map(|served| format!("{served} 人次"));
    let visits = draft.kinds.contains(&OccasionKind::HomeVisit) || draft.kinds.contains(&OccasionKind::StudyAtHome);
    let all = [
        ("仪式", held.collect::<Vec<_>>().join("、")),
        (if visits { "走访、送学" } else { "服务" }, served.unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| (label.to_owned(), text)).collect()
}

/// The photos but the scans of the signed sheet, read from their files only when they are written.
fn photos(book: &Yearbook<'_>, whole: &WholeOccasion) -> Vec<Plate> {
    let photos = whole.attachments.iter().filter(|one| one.role.is_none());
    let plates = photos.filter_map(|one| {
        let picture = picture(&book.folder, &one.attachment)?;
        Some(Plate { picture, caption: words::or_empty(&one.caption) })
    });
    plates.take(book.options.photos).collect()
}

/// Room to sign for those expected, or the scans of the sheet they signed; and the files of those that can't be read.
fn signatures(book: &Yearbook<'_>, whole: &WholeOccasion, expected: usize) -> (Signatures, Vec<String>) {
    let (mut scans, mut unread) = (Vec::<Picture>::new(), Vec::new());
    for one in whole.attachments.iter().filter(|one| one.role == Some(AttachmentRole::SignInSheet)) {
        match sheet(&book.folder, &one.attachment) {
            Some(pages) => scans.extend(pages),
            None => unread.push(one.attachment.new.file_name.clone()),
        }
    }
    match scans.as_slice() {
        [] => (Signatures::Room(u32::try_from(expected).unwrap_or(u32::MAX)), unread),
        _ => (Signatures::Scanned(scans), unread),
    }
}
