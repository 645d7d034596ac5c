//! What the rules say beside a record. Nothing here refuses anything.

use domain::{
    attendance::Mark,
    occasion::{Advice, OccasionId, OccasionKind, OccasionState, Quorum, VoteDraft, VoteRule, committee_quorum},
};
use store::{Db, Error, attendance, group};

use super::{record::Counted, wire::PrintedForm};

const ELECTION_SOURCE: &str = "基层组织选举工作条例";

/// Every notice on a record, the weightier first.
pub(super) fn of(db: &Db, id: OccasionId, counted: &Counted, printed: &[PrintedForm]) -> Result<Vec<Advice>, Error> {
    let mut advice = Vec::new();
    if counted.stored.state == OccasionState::Held {
        advice.extend(committee(counted));
        advice.extend(counted.votes.iter().flat_map(|vote| vote.advice.iter().cloned()));
        advice.extend(excluded(counted));
        advice.extend(unmarked(counted));
    } else {
        advice.extend(counted.stored.draft.votes.iter().filter_map(VoteDraft::nomination));
    }
    advice.extend(candidates_without_rights(counted));
    advice.extend(without_group(db, counted)?);
    advice.extend(without_committee(counted));
    advice.extend(roster_changed(db, id)?);
    advice.extend(printed_before(printed));
    advice.sort_by_key(|one| one.level);
    Ok(advice)
}

/// One sentence for all papers that no longer say what the record says.
fn printed_before(printed: &[PrintedForm]) -> Option<Advice> {
    let changed: Vec<&PrintedForm> = printed.iter().filter(|form| form.changed_since).collect();
    let text = match changed.as_slice() {
        [] => return None,
        [one] => format!("{}{}，可以重新打印", one.form, one.text),
        several => {
            let names: Vec<&str> = several.iter().map(|form| form.form.as_str()).collect();
            format!("{}打印后改过，可以重新打印", names.join("、"))
        }
    };
    Some(Advice::hint("print.changed_since", text, ""))
}

fn committee(counted: &Counted) -> Option<Advice> {
    if !counted.stored.draft.kinds.contains(&OccasionKind::CommitteeMeeting) {
        return None;
    }
    let theirs = counted.people.iter().filter(|row| row.listing.in_committee);
    let (mut due, mut present) = (0, 0);
    for row in theirs {
        due += 1;
        present += u32::from(row.entry.mark == Some(Mark::OnSite));
    }
    let unmarked = counted.people.iter().any(|row| row.listing.in_committee && row.entry.mark.is_none());
    if unmarked { None } else { committee_quorum(Quorum { due, present }) }
}

/// Candidates who can't be elected, as far as their names are on the list.
fn candidates_without_rights(counted: &Counted) -> Option<Advice> {
    let elections = counted.stored.draft.votes.iter().filter(|vote| vote.rule == VoteRule::Election);
    let candidates = elections.flat_map(|vote| &vote.candidates).map(|candidate| candidate.name.as_str());
    let mut without: Vec<&str> =
        candidates.filter(|name| counted.people.iter().any(|row| row.name == *name && !row.has_vote)).collect();
    without.dedup();
    let text = format!("{} 没有被选举权（预备党员、留党察看期间的党员都没有），请核对候选人", without.join("、"));
    (!without.is_empty()).then(|| Advice::attention("election.candidate_rights", text, ELECTION_SOURCE))
}

fn excluded(counted: &Counted) -> Vec<Advice> {
    let marked = || counted.people.iter().filter(|row| row.entry.mark == Some(Mark::Excluded));
    let mut advice = Vec::new();
    if marked().next().is_none() {
        return advice;
    }
    if !counted.stored.draft.has_election() {
        let text = "「不计入应到」只用于选举；这次没有登记选举，这些人仍计入应到";
        advice.push(Advice::attention("exclusion.no_election", text, ELECTION_SOURCE));
        return advice;
    }
    let without: Vec<&str> = marked().filter(|row| row.entry.basis.is_none()).map(|row| row.name.as_str()).collect();
    if !without.is_empty() {
        let text = format!("{} 不计入应到，还没有选依据", without.join("、"));
        advice.push(Advice::attention("exclusion.no_basis", text, ELECTION_SOURCE));
    }
    let text = "不计入应到须经上级党组织同意，并经党员大会通过，请核对批复和表决";
    advice.push(Advice::hint("exclusion.approval", text, ELECTION_SOURCE));
    if marked().any(|row| row.entry.basis.is_some_and(|basis| basis.is_thinly_sourced())) {
        let text = "「已回原籍长期居住」这一类只有一家来源，请先请示上级党组织";
        advice.push(Advice::hint("exclusion.thin_source", text, ELECTION_SOURCE));
    }
    advice
}

fn unmarked(counted: &Counted) -> Option<Advice> {
    let names: Vec<&str> =
        counted.people.iter().filter(|row| row.entry.mark.is_none()).map(|row| row.name.as_str()).collect();
    match names.len() {
        0 => None,
        1..=5 => Some(Advice::hint("attendance.unmarked", format!("{} 还没有登记到会情况", names.join("、")), "")),
        many => Some(Advice::hint("attendance.unmarked", format!("还有 {many} 人没有登记到会情况"), "")),
    }
}

fn without_group(db: &Db, counted: &Counted) -> Result<Option<Advice>, Error> {
    let draft = &counted.stored.draft;
    let needs = draft.kinds.contains(&OccasionKind::GroupMeeting) && draft.group_id.is_none();
    let missing = needs && !group::names(db)?.is_empty();
    Ok(missing.then(|| Advice::hint("group.missing", "还没有选是哪个党小组的会，应到暂按全体党员", "")))
}

fn without_committee(counted: &Counted) -> Option<Advice> {
    let meets = counted.stored.draft.kinds.contains(&OccasionKind::CommitteeMeeting);
    let missing =
        meets && counted.stored.stated_expected.is_none() && !counted.people.iter().any(|row| row.listing.in_committee);
    missing.then(|| Advice::hint("committee.missing", "名册上没有这一天的支委会成员，请先登记届次和职务", ""))
}

fn roster_changed(db: &Db, id: OccasionId) -> Result<Option<Advice>, Error> {
    let change = attendance::roster_change(db, id)?;
    let names = |people: &[(_, String)]| people.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join("、");
    let mut parts = Vec::new();
    if !change.missing.is_empty() {
        parts.push(format!("名册上应到而名单上没有：{}", names(&change.missing)));
    }
    if !change.superfluous.is_empty() {
        parts.push(format!("名单上有而名册上不应到：{}", names(&change.superfluous)));
    }
    if !change.other_vote.is_empty() {
        parts.push(format!("有没有表决权和名单上不一样：{}", names(&change.other_vote)));
    }
    let text = format!("应到名单定下以后，名册或类型有变动。{}。可以按当日名册更新名单", parts.join("；"));
    Ok((!parts.is_empty()).then(|| Advice::hint("roster.changed", text, "")))
}
