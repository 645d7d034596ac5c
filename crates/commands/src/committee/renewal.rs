//! 换届: where the renewal of a committee stands, and its texts.

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    committee::{RenewalStage, RenewalStep, TermId, falls_due},
    occasion::OccasionId,
    writing::{WritingDraft, WritingId, WritingKind},
};
use store::{
    Db, Error, Op,
    committee::{self, StepNoted, Term},
    occasion, writing,
};

use super::{
    drafted,
    view::term_view,
    wire::{DraftWish, DraftedPaper, ElectionMeeting, RenewalQuery, RenewalStepDraft, RenewalStepView, RenewalView},
};
use crate::{
    Changed, Command, Desk, Failure, Outcome,
    occasion::{Counted, counted},
    report::election::elections,
};

/// The commands about the renewal.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("committee.renewal", "换届：届满日、各个步骤和材料、选举大会", get),
        Command::writes("committee.renewal_step", "登记换届的一个步骤：计划日期、完成日期、说明", note_step),
        Command::writes("committee.draft_paper", "起草一份换届材料，存入文稿", draft_paper),
    ]
}

/// How long before and after the end of a term its renewal is held; later ones are of the next term.
const AROUND: Days = Days::new(370);

/// The renewal of a term.
pub(crate) struct Renewal {
    /// The term that ends.
    pub term: Term,
    /// Its last day.
    pub end: NaiveDate,
    /// What is written down of its steps.
    noted: Vec<StepNoted>,
    /// Members' meetings that elect, the latest first.
    pub meetings: Vec<(OccasionId, Counted)>,
}

/// The renewal of a term, or of the one that sits on a day; none where none is registered.
pub(crate) fn renewal_on(db: &Db, term: Option<TermId>, day: NaiveDate) -> Result<Option<Renewal>, Error> {
    let term = match term {
        Some(id) => Some(committee::terms(db)?.into_iter().find(|term| term.id == id).ok_or(Error::NotFound("届次"))?),
        None => committee::term_on(db, day)?,
    };
    let Some(term) = term else { return Ok(None) };
    let end = falls_due(term.from.first_day(), term.years);
    // Those who sit now were elected on the first day of the term, or shortly before.
    let first = (end - AROUND).max(term.from.last_day() + Days::new(1));
    let ids: Vec<OccasionId> = occasion::elections(db, first, end + AROUND)?;
    let meetings = ids.into_iter().map(|id| Ok((id, counted(db, id)?))).collect::<Result<_, Error>>()?;
    Ok(Some(Renewal { noted: committee::renewal(db, term.id)?, term, end, meetings }))
}

impl Renewal {
    fn noted(&self, step: RenewalStep) -> Option<&StepNoted> {
        self.noted.iter().find(|noted| noted.step == step)
    }

    /// The day of the members' meeting: of the one in the book, else as the branch set it.
    fn set_meeting(&self) -> Option<NaiveDate> {
        let held = self.meetings.first().map(|(_, meeting)| meeting.stored.draft.day);
        held.or_else(|| self.noted(RenewalStep::Elected)?.planned_on)
    }

    /// The same, else the last day of the term.
    pub fn meeting_on(&self) -> NaiveDate {
        self.set_meeting().unwrap_or(self.end)
    }

    /// When a step is planned for.
    pub fn due_on(&self, step: RenewalStep) -> NaiveDate {
        let set = self.noted(step).and_then(|noted| noted.planned_on).filter(|_| step != RenewalStep::Elected);
        set.unwrap_or_else(|| step.due(self.end, self.meeting_on()))
    }

    /// The first step that is not done; none when all are.
    pub fn next(&self) -> Option<RenewalStep> {
        let done = |step| self.noted(step).is_some_and(|noted| noted.done_on.is_some());
        RenewalStep::ALL.iter().copied().find(|step| !done(*step))
    }

    /// How near the end is; none of a term that another has followed.
    pub fn stage(&self, today: NaiveDate) -> Option<RenewalStage> {
        RenewalStage::on(today, self.end).filter(|_| self.term.to.is_none())
    }
}

fn get(desk: &Desk, request: RenewalQuery) -> Outcome<RenewalView> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| view(db, request.term_id, today))?)
}

fn view(db: &Db, term: Option<TermId>, today: NaiveDate) -> Result<RenewalView, Error> {
    let Some(renewal) = renewal_on(db, term, today)? else {
        let (steps, elections) = (Vec::new(), Vec::new());
        return Ok(RenewalView { term: None, stage: None, meeting_on: None, meeting_is_set: false, steps, elections });
    };
    let texts = writing::list(db, None, None)?.into_iter().filter(|text| text.draft.kind == WritingKind::Renewal);
    let titles: Vec<(String, WritingId)> = texts.map(|text| (text.draft.title, text.id)).collect();
    let steps = RenewalStep::ALL.iter().map(|step| {
        let noted = renewal.noted(*step);
        let papers = step.papers().iter().map(|paper| {
            let title = drafted::title(*paper, &renewal.term.name);
            let found = titles.iter().find(|(one, _)| *one == title);
            DraftedPaper { paper: *paper, writing_id: found.map(|(_, id)| *id) }
        });
        let (due_on, done_on) = (renewal.due_on(*step), noted.and_then(|noted| noted.done_on));
        RenewalStepView {
            step: *step,
            what: step.what().to_owned(),
            by_rule: step.is_by_rule(),
            due_on,
            is_set: noted.is_some_and(|noted| noted.planned_on.is_some()),
            done_on,
            note: noted.and_then(|noted| noted.note.clone()),
            late: done_on.is_none() && due_on < today && renewal.term.to.is_none(),
            papers: papers.collect(),
        }
    });
    let elections = renewal.meetings.iter().map(|(id, meeting)| ElectionMeeting {
        occasion_id: *id,
        day: meeting.stored.draft.day,
        state: meeting.stored.state,
        subjects: elections(meeting).map(|(_, vote)| vote.subject.clone()).collect(),
    });
    Ok(RenewalView {
        stage: renewal.stage(today),
        meeting_on: Some(renewal.meeting_on()),
        meeting_is_set: renewal.set_meeting().is_some(),
        steps: steps.collect(),
        elections: elections.collect(),
        term: Some(term_view(renewal.term.clone(), today)),
    })
}

fn note_step(desk: &Desk, request: RenewalStepDraft) -> Outcome<Changed<RenewalStep>> {
    let RenewalStepDraft { term_id, step, planned_on, done_on, note } = request;
    let op = Op::new(format!("换届：{step}"));
    let noted = StepNoted { step, planned_on, done_on, note };
    Ok(desk.store()?.transact(op, move |tx| committee::note_step(tx, term_id, &noted).map(|()| step))?.into())
}

/// Writes the text down, for the branch to finish. Fails with `renewal.no_term` where no term is registered.
fn draft_paper(desk: &Desk, request: DraftWish) -> Outcome<Changed<WritingId>> {
    let (today, paper) = (desk.today(), request.paper);
    let op = Op::new(format!("起草{paper}"));
    let done = desk.store()?.transact(op, move |tx| {
        let Some(renewal) = renewal_on(tx, request.term_id, today)? else {
            return Err(Error::refused(
                "renewal.no_term",
                "还没有登记这一届支委会",
                "请先在设置的「支委会」里登记届次和选举日期。",
            ));
        };
        let text = drafted::text(tx, &renewal, paper, today)?;
        let draft = WritingDraft {
            title: text.title,
            addressee: text.addressee,
            day: None,
            body: text.body,
            ..WritingDraft::blank(paper.kind(), today.year())
        };
        writing::save(tx, &draft)
    });
    Ok(done.map_err(Failure::from)?.into())
}
