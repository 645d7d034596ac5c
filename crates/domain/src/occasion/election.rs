//! An election (《基层组织选举工作条例》2020, domain.md 2.4).

use super::{Advice, Quorum};

const SOURCE: &str = "基层组织选举工作条例";

/// The ballots and the seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ballot {
    /// Members who may elect: expected (those approved not to count left out) and in the room.
    pub quorum: Quorum,
    /// Seats to fill.
    pub seats: u32,
    /// Ballots handed out.
    pub issued: Option<u32>,
    /// Ballots that came back.
    pub returned: Option<u32>,
    /// Ballots spoiled.
    pub invalid: Option<u32>,
    /// Whether more candidates than seats are required (委员); a secretary is elected from one.
    pub contested: bool,
}

/// A person somebody voted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Name, as it is printed.
    pub name: String,
    /// Votes in favour.
    pub in_favour: u32,
    /// Votes against.
    pub against: u32,
    /// 弃权.
    pub abstained: u32,
    /// 另选他人: written in by voters, not nominated.
    pub written_in: bool,
}

crate::words! {
    /// How a candidate came out.
    Standing {
        /// More than half of those present.
        Elected = "当选",
        /// Half or fewer, or beaten by others with more votes.
        NotElected = "未当选",
        /// As many votes as another for the last seat: vote again between them.
        Tied = "票数相等，须再投票",
        /// The election is not valid.
        Void = "选举无效",
    }
}

/// One candidate's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateResult {
    /// Index into the candidates as given.
    pub index: usize,
    /// How it came out.
    pub standing: Standing,
}

/// What came of an election.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElectionOutcome {
    /// Four fifths or more came, and no more ballots came back than went out.
    pub valid: bool,
    /// Fewest who must come.
    pub presence_needed: u32,
    /// Fewest votes that elect.
    pub votes_needed: u32,
    /// Candidates by votes, most first.
    pub results: Vec<CandidateResult>,
    /// What the rules have to say.
    pub advice: Vec<Advice>,
}

/// Fewest nominated candidates for contested seats: a fifth more than the seats, rounded up.
pub const fn candidates_needed(seats: u32) -> u32 {
    (seats * 6).div_ceil(5)
}

impl Ballot {
    /// Applies the rule: `present*5 >= due*4`; elected with more than half of those **present**.
    pub fn outcome(self, candidates: &[Candidate]) -> ElectionOutcome {
        let Quorum { due, present } = self.quorum;
        let presence_needed = self.quorum.four_fifths_of_due();
        let enough = self.quorum.is_four_fifths();
        let too_many_back = matches!((self.issued, self.returned), (Some(issued), Some(returned)) if returned > issued);
        let valid = enough && !too_many_back;
        let mut advice = Vec::new();
        if !enough {
            advice.push(Advice::attention(
                "election.presence",
                format!(
                    "有选举权的应到 {due} 人，到会 {present} 人，不到五分之四（须 {presence_needed} 人），选举无效"
                ),
                SOURCE,
            ));
        }
        if too_many_back {
            advice.push(Advice::attention(
                "election.ballots",
                "收回的选票多于发出的选票，选举无效，须重新选举",
                SOURCE,
            ));
        }
        let nominated = candidates.iter().filter(|candidate| !candidate.written_in).count();
        advice.extend(self.too_few(nominated));
        let results = if valid { self.rank(candidates, &mut advice) } else { all_void(candidates) };
        ElectionOutcome { valid, presence_needed, votes_needed: present / 2 + 1, results, advice }
    }

    /// What is to be said where fewer are nominated than a fifth more than the seats (domain.md 2.4).
    pub fn too_few(self, nominated: usize) -> Option<Advice> {
        let wanted = candidates_needed(self.seats);
        let text = || format!("应选 {} 人，候选人须不少于 {wanted} 人，现有 {nominated} 人", self.seats);
        let few = self.contested && (nominated as u64) < u64::from(wanted);
        few.then(|| Advice::attention("election.candidates", text(), SOURCE))
    }

    fn rank(self, candidates: &[Candidate], advice: &mut Vec<Advice>) -> Vec<CandidateResult> {
        let seats = self.seats as usize;
        let mut order: Vec<usize> = (0..candidates.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse(candidates[index].in_favour));
        let over_half = |index: usize| candidates[index].in_favour * 2 > self.quorum.present;
        let passing: Vec<usize> = order.iter().copied().filter(|&index| over_half(index)).collect();
        let cut = |place: usize| passing.get(place).map(|&index| candidates[index].in_favour);
        let tie = match (seats.checked_sub(1).and_then(cut), cut(seats)) {
            (Some(last), Some(next)) if last == next => Some(last),
            _ => None,
        };
        let results: Vec<CandidateResult> = order
            .iter()
            .map(|&index| {
                let votes = candidates[index].in_favour;
                let place = passing.iter().position(|&other| other == index);
                let standing = match place {
                    None => Standing::NotElected,
                    Some(_) if tie == Some(votes) => Standing::Tied,
                    Some(place) if place < seats => Standing::Elected,
                    Some(_) => Standing::NotElected,
                };
                CandidateResult { index, standing }
            })
            .collect();
        let elected = results.iter().filter(|result| result.standing == Standing::Elected).count();
        if tie.is_some() {
            advice.push(Advice::attention(
                "election.tie",
                "有人得票相等，不能确定当选人，须就票数相等的再次投票",
                SOURCE,
            ));
        } else if elected < seats {
            advice.push(Advice::hint(
                "election.seats_open",
                format!("应选 {seats} 人，当选 {elected} 人，不足的名额可另行选举；接近应选名额的，经半数以上选举人同意可以减少名额"),
                SOURCE,
            ));
        }
        results
    }
}

fn all_void(candidates: &[Candidate]) -> Vec<CandidateResult> {
    (0..candidates.len()).map(|index| CandidateResult { index, standing: Standing::Void }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(votes: &[u32]) -> Vec<Candidate> {
        votes
            .iter()
            .map(|&in_favour| Candidate {
                name: format!("候选人{in_favour}"),
                in_favour,
                against: 0,
                abstained: 0,
                written_in: false,
            })
            .collect()
    }

    fn ballot(due: u32, present: u32, seats: u32) -> Ballot {
        Ballot { quorum: Quorum { due, present }, seats, issued: None, returned: None, invalid: None, contested: true }
    }

    fn standings(outcome: &ElectionOutcome) -> Vec<Standing> {
        outcome.results.iter().map(|result| result.standing).collect()
    }

    #[test]
    fn four_fifths_must_come_and_exactly_four_fifths_are_enough() {
        assert_eq!(ballot(24, 21, 3).outcome(&[]).presence_needed, 20, "domain.md 4.2: 24 × 4/5 = 19.2");
        assert!(ballot(25, 20, 3).outcome(&candidates(&[20; 4])).valid, "不少于, not 超过 (section 0 row 3)");
        assert!(!ballot(25, 19, 3).outcome(&candidates(&[19; 4])).valid, "one fewer is not enough");
    }

    #[test]
    fn elected_is_more_than_half_of_those_present() {
        assert_eq!(ballot(24, 21, 1).outcome(&[]).votes_needed, 11, "domain.md 4.2: 21 present");
        let outcome = ballot(24, 20, 3).outcome(&candidates(&[19, 15, 10, 9]));
        assert_eq!(
            standings(&outcome),
            [Standing::Elected, Standing::Elected, Standing::NotElected, Standing::NotElected],
            "exactly half of those present does not elect (section 0 row 4)"
        );
        assert_eq!(outcome.advice[0].code, "election.seats_open", "a seat stays open");
    }

    #[test]
    fn a_fifth_more_candidates_than_seats() {
        assert_eq!([3, 5, 7].map(candidates_needed), [4, 6, 9], "domain.md 2.4 and 4.2");
        let few = ballot(24, 21, 5).outcome(&candidates(&[21; 5]));
        assert_eq!(few.advice[0].code, "election.candidates", "five for five seats");
    }

    #[test]
    fn a_tie_for_the_last_seat_is_voted_again() {
        let outcome = ballot(24, 21, 3).outcome(&candidates(&[20, 18, 14, 14]));
        assert_eq!(
            standings(&outcome),
            [Standing::Elected, Standing::Elected, Standing::Tied, Standing::Tied],
            "neither of the two is elected"
        );
        let no_tie = ballot(24, 21, 3).outcome(&candidates(&[20, 18, 18, 12]));
        assert_eq!(no_tie.results[2].standing, Standing::Elected, "equal votes within the seats are no tie");
    }

    #[test]
    fn more_ballots_back_than_out_is_void() {
        let odd = Ballot { issued: Some(21), returned: Some(22), ..ballot(24, 21, 3) };
        assert!(!odd.outcome(&candidates(&[21; 4])).valid, "must be repeated");
    }
}
