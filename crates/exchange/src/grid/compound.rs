//! The container of old Office files (MS-CFB): a file system in a file, of which only whole
//! streams are wanted. Chains that run in circles or out of the file are broken files.

use crate::Error;

const MAX_REGULAR: u32 = 0xFFFF_FFFA;
const HEADER: usize = 512;
const DIRECTORY_ENTRY: usize = 128;
const MINI_SECTOR: usize = 64;

/// An opened container.
pub struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    entries: Vec<Entry>,
    mini_cutoff: usize,
    mini_table: Vec<u32>,
    mini: Vec<u8>,
}

struct Entry {
    name: String,
    start: u32,
    length: usize,
}

impl<'a> Compound<'a> {
    /// Reads its tables and directory.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let shift = u16_at(bytes, 30)?;
        let sector = match shift {
            9 | 12 => 1usize << shift,
            _ => return Err(Error::broken("sector size")),
        };
        let mut compound = Self {
            bytes,
            sector,
            table: Vec::new(),
            entries: Vec::new(),
            mini_cutoff: u32_at(bytes, 56)? as usize,
            mini_table: Vec::new(),
            mini: Vec::new(),
        };
        compound.table = compound.sector_table()?;
        let directory = compound.chain(u32_at(bytes, 48)?)?;
        compound.entries = directory.chunks_exact(DIRECTORY_ENTRY).map(entry).collect::<Result<_, _>>()?;
        let root = compound.entries.first().ok_or_else(|| Error::broken("no root"))?;
        let (root_start, root_length) = (root.start, root.length);
        if u32_at(bytes, 64)? > 0 && root_start < MAX_REGULAR {
            compound.mini_table = words(&compound.chain(u32_at(bytes, 60)?)?);
            compound.mini = compound.chain(root_start)?;
            compound.mini.truncate(root_length);
        }
        Ok(compound)
    }

    /// Whether there is a stream of that name.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// A stream's bytes.
    pub fn stream(&self, name: &str) -> Result<Vec<u8>, Error> {
        let entry = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
        let entry = entry.ok_or_else(|| Error::broken(format!("no stream {name}")))?;
        let mut bytes =
            if entry.length < self.mini_cutoff { self.mini_chain(entry.start)? } else { self.chain(entry.start)? };
        if bytes.len() < entry.length {
            return Err(Error::broken(format!("stream {name} breaks off")));
        }
        bytes.truncate(entry.length);
        Ok(bytes)
    }

    /// The table that says which sector follows which, itself scattered over sectors.
    fn sector_table(&self) -> Result<Vec<u32>, Error> {
        let most = self.bytes.len() / self.sector + 1;
        let mut places: Vec<u32> = words(self.bytes.get(76..HEADER).unwrap_or_default());
        let mut next = u32_at(self.bytes, 68)?;
        let mut steps = 0;
        while next < MAX_REGULAR {
            steps += 1;
            if steps > most {
                return Err(Error::broken("sector table runs in circles"));
            }
            let mut more = words(self.sector(next)?);
            next = more.pop().unwrap_or(u32::MAX);
            places.extend(more);
        }
        let places = places.into_iter().filter(|place| *place < MAX_REGULAR).take(most);
        let mut table = Vec::new();
        for place in places {
            table.extend(words(self.sector(place)?));
        }
        Ok(table)
    }

    fn sector(&self, id: u32) -> Result<&'a [u8], Error> {
        let start = (id as usize + 1) * self.sector;
        let end = (start + self.sector).min(self.bytes.len());
        self.bytes.get(start..end).ok_or_else(|| Error::broken(format!("sector {id} lies outside")))
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        for id in Self::follow(&self.table, start)? {
            bytes.extend_from_slice(self.sector(id)?);
        }
        Ok(bytes)
    }

    fn mini_chain(&self, start: u32) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        for id in Self::follow(&self.mini_table, start)? {
            let from = id as usize * MINI_SECTOR;
            let to = (from + MINI_SECTOR).min(self.mini.len());
            bytes.extend_from_slice(self.mini.get(from..to).ok_or_else(|| Error::broken("mini sector"))?);
        }
        Ok(bytes)
    }

    /// Sector numbers of a chain; one longer than its table runs in circles.
    fn follow(table: &[u32], start: u32) -> Result<Vec<u32>, Error> {
        let mut ids = Vec::new();
        let mut next = start;
        while next < MAX_REGULAR {
            if ids.len() > table.len() {
                return Err(Error::broken("a chain runs in circles"));
            }
            ids.push(next);
            next = *table.get(next as usize).ok_or_else(|| Error::broken("a chain leaves its table"))?;
        }
        Ok(ids)
    }
}

fn entry(bytes: &[u8]) -> Result<Entry, Error> {
    let units = bytes.get(..64).unwrap_or_default().chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let name = char::decode_utf16(units.take_while(|unit| *unit != 0)).map(|c| c.unwrap_or('\u{fffd}')).collect();
    Ok(Entry { name, start: u32_at(bytes, 116)?, length: u32_at(bytes, 120)? as usize })
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Error> {
    super::records::u16_at(bytes, at).ok_or_else(|| Error::broken("header breaks off"))
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Error> {
    super::records::u32_at(bytes, at).ok_or_else(|| Error::broken("header breaks off"))
}
