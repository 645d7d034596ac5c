//! 积分 (domain.md 1H H01, H02): points of a branch that keeps them, and what they were exchanged for.

/// The register in which points are given and taken.
pub const POINTS: &str = "积分";
/// The register in which they are exchanged.
pub const EXCHANGES: &str = "积分兑换";
/// Field of points given.
pub const GIVEN: &str = "加分";
/// Field of points taken.
pub const TAKEN: &str = "扣分";
/// Field of points exchanged.
pub const SPENT: &str = "用去积分";
