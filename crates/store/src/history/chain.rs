//! The chain over the operations: none can be changed, left out or put in between without it showing.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// What stands before the first operation.
pub(crate) const BEGINNING: Hash = [0; 32];

/// The hash of a changeset; what remains of it once it is purged.
pub(crate) fn changeset_hash(changeset: &[u8]) -> Hash {
    Sha256::digest(changeset).into()
}

/// Makes a link: each part goes in with its length before it, so that no two sets of parts are alike.
pub(crate) struct Link(Sha256);

impl Link {
    pub(crate) fn after(before: &Hash) -> Self {
        Self(Sha256::new_with_prefix(before))
    }

    pub(crate) fn with(mut self, part: &[u8]) -> Self {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }

    pub(crate) fn hash(self) -> Hash {
        self.0.finalize().into()
    }
}

/// What an operation's row holds besides the hashes; what a link is made of.
pub(crate) struct Linked<'row> {
    pub(crate) sequence: i64,
    pub(crate) name: &'row str,
    pub(crate) kind: &'row str,
    pub(crate) act: &'row str,
    pub(crate) target: Option<i64>,
    pub(crate) instant: &'row str,
    pub(crate) schema_version: i64,
    pub(crate) columns: &'row str,
    pub(crate) changeset_hash: &'row Hash,
    /// Table and key of each record touched, sorted.
    pub(crate) entities: &'row [(String, String)],
}

impl Linked<'_> {
    /// The chain hash of the operation after one with the chain hash `before`.
    pub(crate) fn chained(&self, before: &Hash) -> Hash {
        let link = Link::after(before)
            .with(&self.sequence.to_le_bytes())
            .with(self.name.as_bytes())
            .with(self.kind.as_bytes())
            .with(self.act.as_bytes())
            .with(&self.target.unwrap_or(0).to_le_bytes())
            .with(self.instant.as_bytes())
            .with(&self.schema_version.to_le_bytes())
            .with(self.columns.as_bytes())
            .with(self.changeset_hash);
        self.entities.iter().fold(link, |link, (table, row)| link.with(table.as_bytes()).with(row.as_bytes())).hash()
    }
}
