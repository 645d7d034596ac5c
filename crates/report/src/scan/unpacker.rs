//! Unpacking into nothing: how much would come out of a stream.

use flate2::{Decompress, FlushDecompress, Status};

/// Bytes a packed stream unpacks to, counted until they are more than `most`.
pub(super) fn unpacked_length(packed: &[u8], most: usize) -> usize {
    let mut unpacker = Unpacker::default();
    unpacker.push(packed, most, |_| {});
    unpacker.length
}

/// Unpacks a stream as the reader does, into nothing. The reader takes what has no head of zlib for bare deflate, and
/// keeps what came out before an error.
#[derive(Default)]
pub(super) struct Unpacker {
    state: Option<Decompress>,
    ended: bool,
    /// It came to its own end.
    pub complete: bool,
    /// Bytes that came out so far.
    pub length: usize,
}

impl Unpacker {
    /// Unpacks the next part of a stream, unless more than `most` came out by now.
    pub fn push(&mut self, packed: &[u8], most: usize, mut each: impl FnMut(&[u8])) {
        let mut packed = packed;
        if self.state.is_none() && has_head(packed) {
            packed = &packed[2..];
        }
        let state = self.state.get_or_insert_with(|| Decompress::new(false));
        let mut buffer = [0; 16 << 10];
        while !self.ended && self.length <= most {
            let before = (state.total_in(), state.total_out());
            let status = state.decompress(packed, &mut buffer, FlushDecompress::None);
            let (taken, made) = ((state.total_in() - before.0) as usize, (state.total_out() - before.1) as usize);
            packed = packed.get(taken..).unwrap_or_default();
            self.length += made;
            each(buffer.get(..made).unwrap_or_default());
            self.complete = matches!(status, Ok(Status::StreamEnd));
            self.ended = self.complete || status.is_err();
            if taken == 0 && made == 0 {
                break;
            }
        }
    }
}

/// Whether it begins as zlib does.
pub(super) fn has_head(packed: &[u8]) -> bool {
    let [first, second, ..] = *packed else { return false };
    first & 0x0F == 8 && second & 0x20 == 0 && (u16::from(first) << 8 | u16::from(second)).is_multiple_of(31)
}
