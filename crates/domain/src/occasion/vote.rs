//! The count of one vote, as written down, and what the rules make of it.

use serde::{Deserialize, Serialize};

use super::{Advice, Ballot, Candidate, Quorum, Resolution, Standing, VoteRule};
use crate::text::{clean, clean_name};

/// The count of one vote. Who may vote and who came follows from attendance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct VoteDraft {
    /// Which rule it follows.
    pub rule: VoteRule,
    /// On what, or for which posts.
    pub subject: String,
    /// 赞成 (resolution).
    #[serde(default)]
    pub in_favour: u32,
    /// 反对.
    #[serde(default)]
    pub against: u32,
    /// 弃权.
    #[serde(default)]
    pub abstained: u32,
    /// Of those in favour, written opinions handed in beforehand.
    #[serde(default)]
    pub written: u32,
    /// 应到 with a vote, where the paper says otherwise than the roster.
    #[serde(default)]
    pub due_stated: Option<u32>,
    /// 到会 with a vote, where the paper says otherwise than the marks.
    #[serde(default)]
    pub present_stated: Option<u32>,
    /// Seats (election).
    #[serde(default)]
    pub seats: u32,
    /// Whether more candidates than seats are required: 差额选举.
    #[serde(default)]
    pub contested: bool,
    /// 发出选票.
    #[serde(default)]
    pub issued: Option<u32>,
    /// 收回选票.
    #[serde(default)]
    pub returned: Option<u32>,
    /// 无效票.
    #[serde(default)]
    pub invalid: Option<u32>,
    /// Candidates, 另选他人 included.
    #[serde(default)]
    pub candidates: Vec<CandidateDraft>,
}

/// One candidate's votes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CandidateDraft {
    /// Name, as it is printed.
    pub name: String,
    /// 赞成.
    #[serde(default)]
    pub in_favour: u32,
    /// 不赞成.
    #[serde(default)]
    pub against: u32,
    /// 弃权.
    #[serde(default)]
    pub abstained: u32,
    /// 另选他人.
    #[serde(default)]
    pub written_in: bool,
}

/// What the rules make of a vote.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VoteResult {
    /// 应到 with a vote.
    pub due: u32,
    /// 到会 with a vote.
    pub present: u32,
    /// Passed, or a valid election.
    pub carried: bool,
    /// Fewest votes that pass or elect.
    pub votes_needed: u32,
    /// The result in one sentence.
    pub sentence: String,
    /// Candidates as they came out, most votes first.
    pub candidates: Vec<CandidateStanding>,
    /// What the rules have to say.
    pub advice: Vec<Advice>,
}

/// How a candidate came out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CandidateStanding {
    /// Name, as it is printed.
    pub name: String,
    /// Votes in favour.
    pub in_favour: u32,
    /// How it came out.
    pub standing: Standing,
}

impl From<&CandidateDraft> for Candidate {
    fn from(draft: &CandidateDraft) -> Self {
        Self {
            name: draft.name.clone(),
            in_favour: draft.in_favour,
            against: draft.against,
            abstained: draft.abstained,
            written_in: draft.written_in,
        }
    }
}

impl VoteDraft {
    pub(super) fn cleaned(mut self) -> Self {
        self.subject = clean(&self.subject);
        for candidate in &mut self.candidates {
            candidate.name = clean_name(&candidate.name);
        }
        self.candidates.retain(|candidate| !candidate.name.is_empty());
        self
    }

    /// Applies the vote's rule to those with a vote, counted from attendance: `counted` for a
    /// resolution has everyone expected, for an election those approved are left out.
    pub fn result(&self, counted: Quorum) -> VoteResult {
        let quorum = Quorum {
            due: self.due_stated.unwrap_or(counted.due),
            present: self.present_stated.unwrap_or(counted.present),
        };
        match self.rule {
            VoteRule::Resolution => self.resolution(quorum),
            VoteRule::Election => self.election(quorum),
        }
    }

    /// What is to be said of an election before it is held: of its candidates.
    pub fn nomination(&self) -> Option<Advice> {
        let nominated = self.candidates.iter().filter(|candidate| !candidate.written_in).count();
        let unheld = Quorum { due: 0, present: 0 };
        (self.rule == VoteRule::Election).then(|| self.ballot(unheld).too_few(nominated))?
    }

    fn ballot(&self, quorum: Quorum) -> Ballot {
        Ballot {
            quorum,
            seats: self.seats,
            issued: self.issued,
            returned: self.returned,
            invalid: self.invalid,
            contested: self.contested,
        }
    }

    fn resolution(&self, quorum: Quorum) -> VoteResult {
        let outcome = Resolution {
            quorum,
            in_favour: self.in_favour,
            against: self.against,
            abstained: self.abstained,
            written: self.written,
        }
        .outcome();
        let (Quorum { due, present }, verdict) = (quorum, if outcome.passed { "通过" } else { "未通过" });
        let sentence = format!(
            "应到有表决权 {due} 人，到会 {present} 人，赞成 {} 票、反对 {} 票、弃权 {} 票，{verdict}（须 {} 票）",
            self.in_favour, self.against, self.abstained, outcome.votes_needed
        );
        VoteResult {
            due,
            present,
            carried: outcome.passed,
            votes_needed: outcome.votes_needed,
            sentence,
            candidates: Vec::new(),
            advice: outcome.advice,
        }
    }

    fn election(&self, quorum: Quorum) -> VoteResult {
        let candidates: Vec<Candidate> = self.candidates.iter().map(Candidate::from).collect();
        let outcome = self.ballot(quorum).outcome(&candidates);
        let standings: Vec<CandidateStanding> = outcome
            .results
            .iter()
            .filter_map(|result| {
                let candidate = candidates.get(result.index)?;
                let (name, in_favour) = (candidate.name.clone(), candidate.in_favour);
                Some(CandidateStanding { name, in_favour, standing: result.standing })
            })
            .collect();
        let elected: Vec<&str> =
            standings.iter().filter(|one| one.standing == Standing::Elected).map(|one| one.name.as_str()).collect();
        let Quorum { due, present } = quorum;
        let ending = match (outcome.valid, elected.is_empty()) {
            (false, _) => "选举无效".to_owned(),
            (true, true) => format!("无人当选（须 {} 票）", outcome.votes_needed),
            (true, false) => format!("{} 当选（须 {} 票）", elected.join("、"), outcome.votes_needed),
        };
        VoteResult {
            due,
            present,
            carried: outcome.valid,
            votes_needed: outcome.votes_needed,
            sentence: format!("有选举权的应到 {due} 人，到会 {present} 人，{ending}"),
            candidates: standings,
            advice: outcome.advice,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(rule: VoteRule) -> VoteDraft {
        VoteDraft {
            rule,
            subject: "年度工作计划".to_owned(),
            in_favour: 14,
            against: 6,
            abstained: 0,
            written: 0,
            due_stated: None,
            present_stated: None,
            seats: 1,
            contested: false,
            issued: None,
            returned: None,
            invalid: None,
            candidates: Vec::new(),
        }
    }

    #[test]
    fn the_same_numbers_follow_different_rules() {
        let counted = Quorum { due: 27, present: 20 };
        assert!(vote(VoteRule::Resolution).result(counted).carried, "14 of 27 expected: a resolution passes");
        assert!(!vote(VoteRule::Election).result(counted).carried, "20 of 27 are not four fifths: no election");
    }

    #[test]
    fn what_the_paper_states_goes_before_what_is_counted() {
        let stated = VoteDraft { due_stated: Some(24), present_stated: Some(20), ..vote(VoteRule::Election) };
        let result = stated.result(Quorum { due: 27, present: 20 });
        assert!(result.carried, "three do not count by approval");
        assert!(result.sentence.contains("应到 24 人"), "and the sentence says which number it took");
    }
}
