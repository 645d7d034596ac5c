//! 服务卡 (domain.md 1F F06).

/// The register of cards given away, whose entries are printed as cards.
pub const SERVICE_CARDS: &str = "服务卡发放";
