//! Writing an occasion and what belongs to it.

use domain::{
    attendance::MarkEntry,
    committee::Post,
    occasion::{Decision, LecturerIdentity, OccasionDraft, OccasionId, OccasionState, VoteDraft},
};
use rusqlite::{OptionalExtension, params};

use super::{
    StoredOccasion,
    content::SIGN_IN_SHEET,
    get,
    read::{decisions, votes},
};
use crate::{Error, Tx, attendance, branch, member::roster, uid};

/// Saves a checked draft: content, kinds, decisions, votes and, where the draft has it, attendance.
/// Of a held occasion the list of those expected is frozen if it isn't yet.
/// A list that is on no paper yet follows a change of the kinds, the group or the day.
pub fn save(tx: &Tx, draft: &OccasionDraft) -> Result<OccasionId, Error> {
    let before = draft.id.map(|id| get(tx, id)).transpose()?;
    let (id, state) = match draft.id {
        Some(id) => (id, change(tx, id, draft)?),
        None => insert(tx, draft)?,
    };
    write_kinds(tx, id, draft)?;
    // Rows that stay as they are keep their keys and leave no trace in the history.
    if decisions(tx, id)? != draft.decisions {
        write_decisions(tx, id, &draft.decisions)?;
    }
    if votes(tx, id)? != draft.votes {
        write_votes(tx, id, &draft.votes)?;
    }
    let marks: &[MarkEntry] = draft.attendance.as_deref().unwrap_or_default();
    if state == OccasionState::Held {
        attendance::freeze_with(tx, id, marks)?;
        attendance::mark(tx, id, marks)?;
        if before.is_some_and(|before| expects_others(&before, draft)) && !is_on_paper(tx, id)? {
            attendance::refresh(tx, id)?;
        }
    }
    Ok(id)
}

/// Whether the change can change who is expected.
fn expects_others(before: &StoredOccasion, draft: &OccasionDraft) -> bool {
    let of = |draft: &OccasionDraft| (draft.day, draft.kinds.clone(), draft.audience, draft.group_id);
    before.frozen_at.is_some() && of(&before.draft) != of(draft)
}

/// Whether the sign-in sheet was printed: its row numbers hold.
fn is_on_paper(tx: &Tx, id: OccasionId) -> Result<bool, Error> {
    let printed = tx
        .conn()
        .prepare_cached("SELECT 1 FROM print_record WHERE occasion_id = ?1 AND form = ?2")?
        .exists(params![id.0, SIGN_IN_SHEET])?;
    Ok(printed)
}

fn insert(tx: &Tx, draft: &OccasionDraft) -> Result<(OccasionId, OccasionState), Error> {
    let state = draft.state.unwrap_or(OccasionState::Held);
    tx.conn().prepare_cached("INSERT INTO occasion (uid, state, day) VALUES (?1, ?2, ?3)")?.execute(params![
        uid::random()?,
        state.word(),
        draft.day.to_string()
    ])?;
    let id = OccasionId(tx.conn().last_insert_rowid());
    write_content(tx, id, state, draft)?;
    Ok((id, state))
}

fn change(tx: &Tx, id: OccasionId, draft: &OccasionDraft) -> Result<OccasionState, Error> {
    let word: Option<String> = tx
        .conn()
        .prepare_cached("SELECT state FROM living_occasion WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))
        .optional()?;
    let before = word.and_then(|word| OccasionState::from_word(&word)).ok_or(Error::NotFound("组织生活记录"))?;
    let state = match (before, draft.state) {
        // What was held does not become a plan again by saving a form.
        (OccasionState::Held, _) => OccasionState::Held,
        (before, after) => after.unwrap_or(before),
    };
    write_content(tx, id, state, draft)?;
    Ok(state)
}

fn write_content(tx: &Tx, id: OccasionId, state: OccasionState, draft: &OccasionDraft) -> Result<(), Error> {
    let identity = identity_of_lecturer(tx, draft)?;
    tx.conn()
        .prepare_cached(
            "UPDATE occasion SET state = ?2, day = ?3, from_time = ?4, to_time = ?5, other_word = ?6, audience = ?7, \
             group_id = ?8, place = ?9, host = ?10, recorder = ?11, lecturer = ?12, lecturer_identity = ?13, \
             guests = ?14, topic = ?15, agenda = ?16, summary = ?17, minutes = ?18, effect = ?19, messages = ?20, \
             people_served = ?21, badge = ?22, anthem = ?23, oath = ?24, internationale = ?25, \
             cancel_reason = CASE WHEN ?2 = '取消' THEN cancel_reason END WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            state.word(),
            draft.day.to_string(),
            draft.from_time.map(|time| time.to_string()),
            draft.to_time.map(|time| time.to_string()),
            draft.other_word,
            draft.audience.map(|audience| audience.word()),
            draft.group_id.map(|group| group.0),
            draft.place,
            draft.host,
            draft.recorder,
            draft.lecturer,
            identity.map(|identity| identity.word()),
            draft.guests,
            draft.topic,
            draft.agenda,
            draft.summary,
            draft.minutes,
            draft.effect,
            draft.messages,
            draft.people_served,
            draft.ceremonies.badge,
            draft.ceremonies.anthem,
            draft.ceremonies.oath,
            draft.ceremonies.internationale,
        ])?;
    Ok(())
}

/// As the form says; where it says nothing, the secretary's own lecture is recognised by name.
fn identity_of_lecturer(tx: &Tx, draft: &OccasionDraft) -> Result<Option<LecturerIdentity>, Error> {
    let (Some(name), None) = (&draft.lecturer, draft.lecturer_identity) else {
        return Ok(draft.lecturer_identity.filter(|_| draft.lecturer.is_some()));
    };
    let of_roster = roster::on_day(tx, draft.day)?
        .into_iter()
        .find(|line| line.post == Some(Post::Secretary))
        .map(|line| line.name);
    let secretary = match of_roster {
        Some(secretary) => Some(secretary),
        None => branch::get(tx)?.map(|branch| branch.secretary_name),
    };
    Ok((secretary.as_ref() == Some(name)).then_some(LecturerIdentity::Secretary))
}

fn write_kinds(tx: &Tx, id: OccasionId, draft: &OccasionDraft) -> Result<(), Error> {
    tx.conn().prepare_cached("DELETE FROM occasion_kind WHERE occasion_id = ?1")?.execute([id.0])?;
    let mut insert = tx.conn().prepare_cached("INSERT INTO occasion_kind (occasion_id, kind) VALUES (?1, ?2)")?;
    for kind in &draft.kinds {
        insert.execute(params![id.0, kind.word()])?;
    }
    Ok(())
}

fn write_decisions(tx: &Tx, id: OccasionId, decisions: &[Decision]) -> Result<(), Error> {
    tx.conn().prepare_cached("DELETE FROM decision WHERE occasion_id = ?1")?.execute([id.0])?;
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO decision (occasion_id, position, text, owner, due, done_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, decision) in (1_i64..).zip(decisions) {
        insert.execute(params![
            id.0,
            position,
            decision.text,
            decision.owner,
            decision.due.map(|due| due.to_string()),
            decision.done_on.map(|day| day.to_string()),
        ])?;
    }
    Ok(())
}

fn write_votes(tx: &Tx, id: OccasionId, votes: &[VoteDraft]) -> Result<(), Error> {
    tx.conn()
        .prepare_cached("DELETE FROM candidate WHERE vote_id IN (SELECT id FROM vote WHERE occasion_id = ?1)")?
        .execute([id.0])?;
    tx.conn().prepare_cached("DELETE FROM vote WHERE occasion_id = ?1")?.execute([id.0])?;
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO vote (occasion_id, position, rule, subject, in_favour, against, abstained, written, due_stated, \
         present_stated, seats, contested, issued, returned, invalid) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    let mut insert_candidate = tx.conn().prepare_cached(
        "INSERT INTO candidate (vote_id, position, name, in_favour, against, abstained, written_in) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, vote) in (1_i64..).zip(votes) {
        insert.execute(params![
            id.0,
            position,
            vote.rule.word(),
            vote.subject,
            vote.in_favour,
            vote.against,
            vote.abstained,
            vote.written,
            vote.due_stated,
            vote.present_stated,
            vote.seats,
            vote.contested,
            vote.issued,
            vote.returned,
            vote.invalid,
        ])?;
        let vote_id = tx.conn().last_insert_rowid();
        for (position, candidate) in (1_i64..).zip(&vote.candidates) {
            insert_candidate.execute(params![
                vote_id,
                position,
                candidate.name,
                candidate.in_favour,
                candidate.against,
                candidate.abstained,
                candidate.written_in,
            ])?;
        }
    }
    Ok(())
}
