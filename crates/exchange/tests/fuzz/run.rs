//! Tries a reader on inputs nobody thought of, for so many seconds: first on every input that once broke it, which lie
//! in `corpus/`, then on what is made from samples by chance.

use std::{
    env, fs, io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How long one input may take, on a machine at work and in a build that is not optimised.
const PATIENCE: Duration = Duration::from_secs(20);
/// Tries to make an input that breaks it smaller.
const SMALLER: usize = 400;

/// Chance that can be had again: the same seed, the same inputs.
pub struct Chance(u64);

impl Chance {
    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 where there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % (limit.max(1) as u64)).unwrap_or(0)
    }

    /// One of them.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What is tried.
pub struct Target {
    /// Its name, and that of its folder in `corpus/`.
    pub name: &'static str,
    /// Makes an input.
    pub make: fn(&mut Chance) -> Vec<u8>,
    /// Reads it; panics when something holds that must not.
    pub read: fn(&[u8]),
}

impl Target {
    /// Tries it for `YBT_FUZZ_SECONDS`, 20 if not said. What is tried first is always the same, unless `YBT_FUZZ_SEED`
    /// says another beginning.
    pub fn try_out(&self) -> io::Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(self.name);
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let found = self.finds_wrong(&fs::read(&path)?);
            assert_eq!(found, None, "{} breaks {} again", path.display(), self.name);
        }
        let told = |variable: &str| env::var(variable).ok().and_then(|told| told.parse::<u64>().ok());
        let time = Duration::from_secs(told("YBT_FUZZ_SECONDS").unwrap_or(20));
        let seed = told("YBT_FUZZ_SEED").unwrap_or(20_261_031);
        let (started, mut chance, mut tried) = (Instant::now(), Chance(seed), 0u64);
        while started.elapsed() < time {
            let input = (self.make)(&mut chance);
            tried += 1;
            if let Some(wrong) = self.finds_wrong(&input) {
                let input = self.smaller(input);
                let path = kept(&folder, &input)?;
                panic!("{} is broken by {} (seed {seed}, input {tried}): {wrong}", self.name, path.display());
            }
        }
        println!("{}: {tried} inputs from seed {seed}", self.name);
        assert!(tried > 0, "something was tried");
        Ok(())
    }

    /// What is wrong with how an input is read; nothing when it is read or refused, soon.
    fn finds_wrong(&self, input: &[u8]) -> Option<String> {
        let started = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| (self.read)(input))) {
            Err(panic) => {
                let words = panic.downcast_ref::<String>().map(String::as_str);
                Some(words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panics").to_owned())
            }
            Ok(()) if started.elapsed() > PATIENCE => Some(format!("it takes {:?}", started.elapsed())),
            Ok(()) => None,
        }
    }

    /// The same fault from fewer bytes, as far as leaving out pieces brings it.
    fn smaller(&self, mut input: Vec<u8>) -> Vec<u8> {
        let (mut piece, mut tries) = (input.len() / 2, 0);
        while piece > 0 && tries < SMALLER {
            let mut at = 0;
            while at + piece <= input.len() && tries < SMALLER {
                let mut less = input.clone();
                less.drain(at..at + piece);
                tries += 1;
                if self.finds_wrong(&less).is_some() { input = less } else { at += piece }
            }
            piece /= 2;
        }
        input
    }
}

/// Keeps an input for good, under a name of its content.
fn kept(folder: &Path, input: &[u8]) -> io::Result<PathBuf> {
    let path = folder.join(&exchange::package::sha256(input)[..16]);
    fs::write(&path, input)?;
    Ok(path)
}
