//! One occasion, whole, as the window shows it.

use chrono::{DateTime, Datelike, NaiveDate};
use domain::{
    attendance::{Counts, Listed, Mark, Rates, Tally, counted_by_kind},
    date::month_and_day,
    occasion::{
        Audience, OccasionDraft, OccasionId, OccasionKind, OccasionState, Quorum, VoteResult, VoteRule, audiences,
        title,
    },
};
use store::{
    Db, Error,
    attendance::{self, ListedRow},
    occasion::{self, StoredOccasion},
    plan, yearbook,
};

use super::{
    advice,
    wire::{OccasionRecord, OccasionRef, PrintedForm},
};
use crate::{
    Desk, Outcome,
    attendance::{
        person,
        wire::{KindAttendance, RateText},
    },
    desk::clock::day_in_china,
};

pub(super) fn get(desk: &Desk, request: OccasionRef) -> Outcome<OccasionRecord> {
    Ok(desk.store()?.read(move |db| record(db, request.id))?)
}

/// An occasion with its people, counted.
pub(crate) struct Counted {
    /// Its content.
    pub stored: StoredOccasion,
    /// Its people.
    pub people: Vec<ListedRow>,
    /// Expected, present, on leave and absent.
    pub counts: Counts,
    /// What the rules make of its votes.
    pub votes: Vec<VoteResult>,
}

/// Reads an occasion and counts it.
pub(crate) fn counted(db: &Db, id: OccasionId) -> Result<Counted, Error> {
    let stored = occasion::get(db, id)?;
    let people = attendance::people(db, id)?;
    let election = stored.draft.has_election();
    let tallies = people.iter().map(|row| Tally {
        mark: row.entry.mark,
        made_up: row.entry.make_up.is_some(),
        set_aside: row.set_aside,
    });
    let mut counts = Counts::of(tallies, election);
    if let Some(expected) = stored.stated_expected {
        counts = Counts::stated(expected, stored.stated_present, counts);
    }
    let votes = vote_results(&stored.draft, &people);
    Ok(Counted { stored, people, counts, votes })
}

/// What the rules make of an occasion's votes, in their order.
pub(crate) fn vote_results(draft: &OccasionDraft, people: &[ListedRow]) -> Vec<VoteResult> {
    draft.votes.iter().map(|vote| vote.result(voters(&draft.kinds, people, vote.rule))).collect()
}

/// Who votes: all members expected; at a meeting of the committee alone, its members. At an election
/// those approved don't count, at a resolution they do (domain.md section 0 rows 5 and 10).
fn voters(kinds: &[OccasionKind], people: &[ListedRow], rule: VoteRule) -> Quorum {
    let only_committee = audiences(kinds, None).iter().all(|(_, audience)| *audience == Audience::Committee);
    let counting = people
        .iter()
        .filter(|row| row.has_vote && (!only_committee || row.listing.in_committee))
        .filter(|row| rule == VoteRule::Resolution || row.entry.mark != Some(Mark::Excluded));
    let (mut due, mut present) = (0, 0);
    for row in counting {
        due += 1;
        present += u32::from(row.entry.mark == Some(Mark::OnSite));
    }
    Quorum { due, present }
}

fn record(db: &Db, id: OccasionId) -> Result<OccasionRecord, Error> {
    let counted = counted(db, id)?;
    let notices = plan::notices(db, id)?;
    let printed: Vec<PrintedForm> = occasion::printed(db, id)?.into_iter().map(printed_form).collect();
    let sealed = yearbook::sealed(db, counted.stored.draft.day.year())?.is_some();
    let advice = advice::of(db, id, &counted, &printed)?;
    let Counted { stored, people, counts, votes } = counted;
    let mut draft = stored.draft;
    let heading = title(&draft.kinds, draft.other_word.as_deref());
    let by_kind = by_kind(&audiences(&draft.kinds, draft.audience), &people);
    draft.attendance = Some(people.iter().map(|row| row.entry.clone()).collect());
    Ok(OccasionRecord {
        id,
        state: stored.state,
        title: heading,
        group: stored.group,
        draft,
        people: people.into_iter().map(|row| person(row, &notices)).collect(),
        frozen_on: stored.frozen_at.as_deref().and_then(day_of),
        counts,
        rates: rate_texts(counts.rates()),
        by_kind,
        vote_results: if stored.state == OccasionState::Held { votes } else { Vec::new() },
        advice,
        printed,
        cancel_reason: stored.cancel_reason,
        stated_expected: stored.stated_expected,
        stated_present: stored.stated_present,
        sealed,
    })
}

pub(super) fn printed_form(printed: occasion::Printed) -> PrintedForm {
    let printed_on = day_in_china(printed.printed_at);
    let day = month_and_day(printed_on);
    let text = if printed.changed_since { format!("{day}打印后改过") } else { format!("{day}打印过") };
    PrintedForm { form: printed.form, printed_on, changed_since: printed.changed_since, text }
}

/// The day at the branch of an instant the book holds.
pub(crate) fn day_of(instant: &str) -> Option<NaiveDate> {
    DateTime::parse_from_rfc3339(instant).ok().map(|instant| day_in_china(instant.to_utc()))
}

/// Expected and in the room for each kind.
pub(crate) fn by_kind(audiences: &[(OccasionKind, Audience)], people: &[ListedRow]) -> Vec<KindAttendance> {
    let listed: Vec<Listed> = people.iter().map(|row| Listed { listing: row.listing, mark: row.entry.mark }).collect();
    counted_by_kind(audiences, &listed)
        .into_iter()
        .map(|(kind, expected, present)| KindAttendance { kind, expected, present })
        .collect()
}

/// The three rates in words.
pub(crate) fn rate_texts(rates: Rates) -> Vec<RateText> {
    let named = [
        ("现场到会率", rates.on_site),
        ("含线上与补学", rates.with_make_up),
        ("扣除长期卧床与异地居住", rates.of_able),
    ];
    named.map(|(name, rate)| RateText { name: name.to_owned(), rate, percent: rate.percent() }).into()
}
