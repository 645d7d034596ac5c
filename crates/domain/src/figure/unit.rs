crate::words!(
    /// What a figure is counted in. Units are never added to one another (domain.md 1P).
    Unit {
        /// Members, each once.
        Member = "名",
        /// Times something was held.
        Time = "次",
        /// People, once for each time.
        Attendance = "人次",
        /// Party groups; projects.
        Group = "个",
        /// Copies of study material.
        Booklet = "本",
        /// Matters settled.
        Matter = "件",
        /// Proposals.
        Proposal = "条",
        /// Two who stand by each other.
        Pair = "对",
        /// Homes that are helped.
        Household = "户",
        /// Writings sent in.
        Article = "篇",
        /// Points of the branch's own rules.
        Point = "分",
        /// Pages of a file.
        Page = "页",
        /// Cards, newspapers.
        Copy = "份",
        /// Hours of study.
        Hour = "学时",
        /// Money; values are in 分.
        Yuan = "元",
        /// A share of two counts.
        Percent = "%",
    }
);
