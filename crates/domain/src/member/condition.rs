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
