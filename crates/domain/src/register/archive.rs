//! 文书档案 (domain.md 9, 1D D11).

/// The register of volumes of files, whose entries have papers of their own.
pub const ARCHIVES: &str = "文书档案";

crate::words!(
    /// A paper of a volume.
    ArchivePaper {
        /// For the spine of its box.
        SpineLabel = "盒脊标签",
        /// What lies in it, for the pen.
        Contents = "卷内目录",
    }
);
