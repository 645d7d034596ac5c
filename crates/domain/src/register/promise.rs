//! 亮诺践诺 (domain.md 1H H11).

/// The register of promises, whose entries are printed as boards.
pub const PROMISES: &str = "亮诺践诺";
