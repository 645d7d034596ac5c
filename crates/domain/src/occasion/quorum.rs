//! Whether enough people came.

use super::Advice;

/// People with a vote: how many should come, how many did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quorum {
    /// 应到.
    pub due: u32,
    /// In the room.
    pub present: u32,
}

impl Quorum {
    /// Half or more came; exactly half included (domain.md 2.1 第十一条: “以上”含本数).
    pub const fn is_half(self) -> bool {
        self.present * 2 >= self.due && self.due > 0
    }

    /// Exactly half came: the secretary decides whether that is enough.
    pub const fn is_exactly_half(self) -> bool {
        self.present * 2 == self.due && self.due > 0
    }

    /// Fewest who make half.
    pub const fn half_of_due(self) -> u32 {
        self.due.div_ceil(2)
    }

    /// No fewer than four fifths came: enough for an election (domain.md section 0 row 3: 不少于, not 超过).
    pub const fn is_four_fifths(self) -> bool {
        self.present * 5 >= self.due * 4 && self.due > 0
    }

    /// Fewest who make four fifths.
    pub const fn four_fifths_of_due(self) -> u32 {
        (self.due * 4).div_ceil(5)
    }
}

/// What the rule says of a resolution at a members' meeting (支部条例第十一条).
pub fn resolution_quorum(quorum: Quorum) -> Option<Advice> {
    half(quorum, "有表决权的党员", "支部工作条例第十一条")
}

/// What the rule says of a committee's meeting: half or more of its members come (第十二条).
pub fn committee_quorum(quorum: Quorum) -> Option<Advice> {
    half(quorum, "支委会委员", "支部工作条例第十二条")
}

fn half(quorum: Quorum, who: &str, source: &str) -> Option<Advice> {
    let Quorum { due, present } = quorum;
    if due == 0 {
        return None;
    }
    if quorum.is_exactly_half() {
        return Some(Advice::hint(
            "quorum.exactly_half",
            format!("{who}应到 {due} 人，到会 {present} 人，正好一半，是否有效请书记认定"),
            source,
        ));
    }
    (!quorum.is_half()).then(|| {
        let needed = quorum.half_of_due();
        Advice::attention(
            "quorum.missing",
            format!("{who}应到 {due} 人，到会 {present} 人，不到半数（须 {needed} 人）"),
            source,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_seven_members_need_fourteen() {
        assert_eq!(Quorum { due: 27, present: 0 }.half_of_due(), 14, "domain.md 4.2");
        assert!(resolution_quorum(Quorum { due: 27, present: 14 }).is_none(), "fourteen are enough");
        let missing = resolution_quorum(Quorum { due: 27, present: 13 }).expect("thirteen are too few");
        assert_eq!(missing.code, "quorum.missing", "a notice, not an error");
    }

    #[test]
    fn exactly_half_is_for_the_secretary_to_judge() {
        let advice = resolution_quorum(Quorum { due: 26, present: 13 }).expect("exactly half is noticed");
        assert_eq!(advice.code, "quorum.exactly_half", "domain.md 2.1, article 11");
        assert!(Quorum { due: 26, present: 13 }.is_half(), "半数以上 includes half");
    }

    #[test]
    fn three_of_five_committee_members_are_enough() {
        assert!(committee_quorum(Quorum { due: 5, present: 3 }).is_none(), "more than half");
        assert!(committee_quorum(Quorum { due: 5, present: 2 }).is_some(), "less than half");
    }
}
