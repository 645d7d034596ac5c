//! A vote on a resolution (支部条例第十一条, domain.md section 0 row 5).

use super::{Advice, Quorum, resolution_quorum};

/// The count of a vote on a resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolution {
    /// Members with a vote: expected and come.
    pub quorum: Quorum,
    /// In favour, written opinions handed in beforehand included.
    pub in_favour: u32,
    /// 不赞成.
    pub against: u32,
    /// 弃权.
    pub abstained: u32,
    /// Of those in favour, how many wrote beforehand and were not in the room (domain.md 2.9).
    pub written: u32,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolutionOutcome {
    /// Half or more came and more than half of those expected said yes.
    pub passed: bool,
    /// Fewest yes votes that pass.
    pub votes_needed: u32,
    /// What the rules have to say.
    pub advice: Vec<Advice>,
}

impl Resolution {
    /// Applies the rule: half or more come, yes is more than half of those **expected**.
    pub fn outcome(self) -> ResolutionOutcome {
        let Quorum { due, present } = self.quorum;
        let votes_needed = due / 2 + 1;
        let mut advice: Vec<Advice> = resolution_quorum(self.quorum).into_iter().collect();
        let cast = self.in_favour + self.against + self.abstained;
        let able = present + self.written;
        if cast != able {
            advice.push(Advice::attention(
                "vote.sum",
                format!("赞成、反对、弃权共 {cast} 票，能投票的有 {able} 人，请核对"),
                "",
            ));
        }
        ResolutionOutcome { passed: self.quorum.is_half() && self.in_favour * 2 > due, votes_needed, advice }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(present: u32, in_favour: u32) -> Resolution {
        Resolution {
            quorum: Quorum { due: 27, present },
            in_favour,
            against: present - in_favour,
            abstained: 0,
            written: 0,
        }
    }

    #[test]
    fn more_than_half_of_those_expected_say_yes() {
        assert!(vote(14, 14).outcome().passed, "domain.md 4.2: fourteen of twenty-seven");
        assert!(!vote(20, 13).outcome().passed, "a majority of those present is not enough");
        assert_eq!(vote(20, 13).outcome().votes_needed, 14, "domain.md 4.2");
    }

    #[test]
    fn too_few_present_pass_nothing() {
        let outcome = vote(13, 13).outcome();
        assert!(!outcome.passed, "no quorum");
        assert_eq!(outcome.advice.len(), 1, "and it says so");
    }

    #[test]
    fn votes_that_do_not_add_up_are_pointed_out() {
        let odd = Resolution { against: 9, ..vote(20, 15) };
        assert_eq!(odd.outcome().advice[0].code, "vote.sum", "24 votes of 20 people");
    }
}
