//! Papers of an election held at an occasion: 选票, 计票表, 选举结果报告单, 应到实到情况.

use std::cmp::Ordering;

use ::report::{
    forms::election::{Election, Excluded, Stood, Turnout},
    page::{Form, lay_out},
};
use domain::{
    attendance::Mark,
    occasion::{Candidate, ElectionPaper, OccasionState, Standing, VoteDraft, VoteResult, VoteRule},
    strokes::by_surname_strokes,
};
use store::{Db, Error};

use super::{
    branch_of, lay_pages, not_as,
    wire::{ElectionPaperRequest, Format, Paper, PrintNote},
    words,
};
use crate::{
    Desk, Failure, Outcome,
    occasion::{Counted, counted},
};

/// More ballots nobody prints at once.
const MOST_BALLOTS: u32 = 600;

/// Fails with `election.none` where the vote is no election, `election.no_candidates` and `election.no_seats` where a
/// ballot can't be made yet, `election.not_held` where there is no result yet, `election.ballots` for too many.
pub fn election_paper(desk: &Desk, request: ElectionPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let ElectionPaperRequest { occasion_id: id, vote, paper, ballots, .. } = request;
    let found = desk.store()?.read(move |db| {
        let counted = counted(db, id)?;
        let Some((place, draft)) = elections(&counted).nth(vote as usize) else { return Ok::<_, Error>(None) };
        Ok(Some((election(db, &counted, place, draft)?, counted.stored.state)))
    })?;
    let (election, state) = found.ok_or_else(none)?;
    if election.nominated().next().is_none() {
        return Err(no_candidates());
    }
    if election.seats == 0 {
        return Err(no_seats());
    }
    let form = match paper {
        ElectionPaper::Ballot => election.ballots(how_many(ballots.or(election.turnout.due))?),
        ElectionPaper::TallySheet => election.tally_sheet(),
        ElectionPaper::Presence => election.presence(),
        ElectionPaper::Result if state == OccasionState::Held => election.result(),
        ElectionPaper::Result => return Err(not_held()),
    };
    let print = PrintNote::of(format!("{} {} {}", paper.word(), election.subject, election.day), Format::Pdf);
    lay(desk, &form, print)
}

fn lay(desk: &Desk, form: &Form, print: PrintNote) -> Outcome<Paper> {
    lay_pages(desk, &lay_out(form), Vec::new(), print)
}

/// The elections of an occasion with their places among its votes.
pub(crate) fn elections(counted: &Counted) -> impl Iterator<Item = (usize, &VoteDraft)> {
    counted.stored.draft.votes.iter().enumerate().filter(|(_, vote)| vote.rule == VoteRule::Election)
}

/// An election as its papers know it. Before the day nobody has come and nothing is counted.
pub(crate) fn election(db: &Db, counted: &Counted, place: usize, vote: &VoteDraft) -> Result<Election, Error> {
    let held = counted.stored.state == OccasionState::Held;
    let result = counted.votes.get(place).filter(|_| held);
    let entitled = counted.people.iter().filter(|row| row.has_vote);
    let excluded = entitled.clone().filter(|row| row.entry.mark == Some(Mark::Excluded));
    let due = counted.votes.get(place).map(|result| result.due);
    let candidates = vote.candidates.iter().map(|candidate| Stood {
        candidate: Candidate::from(candidate),
        standing: result.and_then(|result| standing(result, &candidate.name)),
    });
    let mut candidates: Vec<Stood> = candidates.collect();
    candidates.sort_by(|a, b| in_their_order(&a.candidate, &b.candidate));
    Ok(Election {
        branch: branch_of(db)?.name,
        subject: vote.subject.clone(),
        day: words::day(counted.stored.draft.day),
        seats: vote.seats,
        contested: vote.contested,
        turnout: Turnout {
            due,
            present: result.map(|result| result.present),
            issued: vote.issued,
            returned: vote.returned,
            invalid: vote.invalid,
        },
        candidates,
        votes_needed: result.map(|result| result.votes_needed),
        outcome: result.map(|result| result.sentence.clone()).unwrap_or_default(),
        entitled: u32::try_from(entitled.count()).unwrap_or(u32::MAX),
        excluded: excluded
            .map(|row| Excluded {
                name: row.name.clone(),
                basis: row.entry.basis.map(|basis| basis.word().to_owned()).unwrap_or_default(),
            })
            .collect(),
    })
}

fn standing(result: &VoteResult, name: &str) -> Option<Standing> {
    result.candidates.iter().find(|candidate| candidate.name == name).map(|candidate| candidate.standing)
}

/// Candidates by surname strokes, then those written in by theirs.
fn in_their_order(a: &Candidate, b: &Candidate) -> Ordering {
    a.written_in.cmp(&b.written_in).then_with(|| by_surname_strokes(&a.name, &b.name))
}

/// As many ballots as members are due, unless another number is asked for.
fn how_many(wanted: Option<u32>) -> Outcome<u32> {
    match wanted.unwrap_or(1).max(1) {
        count if count <= MOST_BALLOTS => Ok(count),
        count => Err(Failure::new(
            "election.ballots",
            format!("一次印 {count} 张选票太多"),
            format!("请一次印不超过 {MOST_BALLOTS} 张。"),
        )),
    }
}

fn none() -> Failure {
    Failure::new("election.none", "这次会议没有登记这项选举", "请在「表决、选举」里加一项选举，写上候选人，再来打印。")
}

fn no_candidates() -> Failure {
    Failure::new("election.no_candidates", "这项选举还没有写候选人", "请在「表决、选举」里写上候选人，再来打印。")
}

fn no_seats() -> Failure {
    Failure::new("election.no_seats", "这项选举还没有写应选几名", "请在「表决、选举」里写上应选的人数，再来打印。")
}

fn not_held() -> Failure {
    Failure::new("election.not_held", "选举还没有进行，没有结果", "请先登记会议和得票，再打印选举结果报告单。")
}
