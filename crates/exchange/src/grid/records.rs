//! The records of a BIFF8 stream (MS-XLS 2.1.4): a type, a length, the bytes, and what continues them.

use crate::Error;

const CONTINUE: u16 = 0x003C;

/// One record with the records that continue it.
pub struct Record<'a> {
    /// Its type.
    pub kind: u16,
    /// Its bytes and those of each continuation, in order.
    pub parts: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// The bytes of the record itself.
    pub fn data(&self) -> &'a [u8] {
        self.parts.first().copied().unwrap_or_default()
    }
}

/// Steps through records from a place in the stream.
pub struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    /// From byte `start` of `stream` on.
    pub fn from(stream: &'a [u8], start: usize) -> Self {
        Self { rest: stream.get(start..).unwrap_or_default() }
    }

    fn take(&mut self) -> Option<Result<(u16, &'a [u8]), Error>> {
        let kind = u16_at(self.rest, 0)?;
        let Some(length) = u16_at(self.rest, 2).map(usize::from) else {
            self.rest = &[];
            return Some(Err(Error::broken("a record breaks off")));
        };
        match self.rest.get(4..4 + length) {
            Some(data) => {
                self.rest = self.rest.get(4 + length..).unwrap_or_default();
                Some(Ok((kind, data)))
            }
            None => {
                self.rest = &[];
                Some(Err(Error::broken("a record breaks off")))
            }
        }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, data) = match self.take()? {
            Ok(record) => record,
            Err(error) => return Some(Err(error)),
        };
        let mut parts = vec![data];
        while u16_at(self.rest, 0) == Some(CONTINUE) {
            match self.take()? {
                Ok((_, data)) => parts.push(data),
                Err(error) => return Some(Err(error)),
            }
        }
        Some(Ok(Record { kind, parts }))
    }
}

/// Little-endian number at a place.
pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

/// Little-endian number at a place.
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

/// Little-endian double at a place.
pub fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    bytes.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes)
}
