//! What keeps a member from coming, for how long.

crate::words!(
    /// A condition (情况) with its first and last day.
    Condition {
        /// In hospital.
        InHospital = "住院",
        /// Bedridden.
        Bedridden = "卧床",
        /// Has lost the ability to care for oneself.
        Disabled = "失能",
        /// Cares for oneself in part.
        PartlyDependent = "半自理",
        /// Walks with difficulty.
        HardToMove = "行动不便",
        /// Lives elsewhere.
        LivesElsewhere = "异地居住",
        /// Away for a while.
        Travelling = "外出",
    }
);

impl Condition {
    /// Whether 全部到会 leaves the member out until ticked.
    pub fn keeps_away(self) -> bool {
        !matches!(self, Self::HardToMove | Self::PartlyDependent)
    }

    /// Whether the time in which it holds is not counted, of dues owed and of contact missed (domain.md, corrections:
    /// 住院、卧床、失能者不计时).
    pub fn stops_the_count(self) -> bool {
        matches!(self, Self::InHospital | Self::Bedridden | Self::Disabled)
    }

    /// Whether a rate without those long bedridden or reported away leaves the member out
    /// (domain.md, corrections: 扣除长期卧床、异地报备).
    pub fn is_long_term(self) -> bool {
        matches!(self, Self::Bedridden | Self::Disabled | Self::LivesElsewhere)
    }

    /// What it says of the ability to care for oneself (自理能力), if anything. Of several, the gravest.
    pub fn self_care(self) -> Option<&'static str> {
        matches!(self, Self::Bedridden | Self::Disabled | Self::PartlyDependent).then(|| self.word())
    }
}

crate::words!(
    /// 异地类型 (domain.md B07).
    AwayKind {
        /// For a short time.
        ForAWhile = "临时",
        /// With children for the time being.
        Staying = "暂居",
        /// For good.
        Settled = "定居",
    }
);

/// What is written between 异地类型 and the place.
const BETWEEN: char = '　';

impl AwayKind {
    /// 异地类型 and place as one text, which is how a condition keeps them: `定居　南宁`.
    pub fn joined(kind: Option<Self>, place: Option<&str>) -> String {
        let parts = [kind.map(Self::word), place];
        parts.into_iter().flatten().collect::<Vec<_>>().join(&BETWEEN.to_string())
    }

    /// The two parts of such a text; one that does not begin with a kind is all place.
    pub fn split(text: &str) -> (Option<Self>, &str) {
        let (first, place) = text.split_once(BETWEEN).unwrap_or((text, ""));
        match Self::from_word(first) {
            Some(kind) => (Some(kind), place),
            None => (None, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_lives_and_how_come_apart_again() {
        for (kind, place, text) in [
            (Some(AwayKind::Settled), "南宁　青秀区", "定居　南宁　青秀区"),
            (Some(AwayKind::ForAWhile), "", "临时"),
            (None, "南宁", "南宁"),
        ] {
            let given = Some(place).filter(|place| !place.is_empty());
            assert_eq!(AwayKind::joined(kind, given), text, "as it is kept");
            assert_eq!(AwayKind::split(text), (kind, place), "and read again");
        }
    }
}
