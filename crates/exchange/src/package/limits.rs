//! How much a package may be.

/// What a package may take. A branch's month is a few hundred KB; what claims more is refused before it is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the package as it lies on the disk.
    pub package: u64,
    /// Bytes all its files unpack to.
    pub unpacked: u64,
    /// How many times larger than packed they may be all together, once they pass a megabyte: text is about ten
    /// times, a bomb a thousand.
    pub growth: u64,
    /// Files in it.
    pub files: usize,
    /// Bytes of `data.json`, which is held in memory.
    pub data: u64,
    /// Bytes of `manifest.json`, likewise.
    pub manifest: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { package: 128 << 20, unpacked: 128 << 20, growth: 100, files: 200, data: 2 << 20, manifest: 256 << 10 }
    }
}
