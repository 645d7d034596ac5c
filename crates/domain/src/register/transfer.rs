//! 组织关系转接 (domain.md 2.7, 5.14).

/// The register of transfers, whose entries have a letter of their own.
pub const TRANSFERS: &str = "组织关系转接";
