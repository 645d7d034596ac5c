//! Wrong passwords in a row: after a few, the next may be tried only after a while.

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookFolder, Error};

/// Seconds to wait after so many wrong ones; after more, as long as after the last. Two slips cost nothing.
const WAITS: &[i64] = &[0, 0, 0, 5, 15, 30, 60, 120, 300];

/// No such file is longer.
const CAP: u64 = 1024;

/// How often in a row a wrong password was typed. It lies beside the book, so that closing the program does not help.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    wrong: usize,
    last: Option<DateTime<Utc>>,
}

impl Tries {
    /// What is noted of a folder. A note that can't be read is as good as none: half a second of work for each try
    /// remains.
    pub fn of(folder: &BookFolder) -> Self {
        let bytes = folder.files().read(&path(folder), CAP).ok();
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// How long to wait until the next may be tried.
    fn wait(&self, now: DateTime<Utc>) -> TimeDelta {
        let wait = TimeDelta::seconds(WAITS.get(self.wrong).or(WAITS.last()).copied().unwrap_or(0));
        match self.last {
            Some(last) => (wait - (now - last.min(now))).max(TimeDelta::zero()),
            None => TimeDelta::zero(),
        }
    }

    /// Fails with `vault.wait` when the next may not be tried yet. Where the clock was set back since the last wrong
    /// one, that counts as typed now: the wait begins anew, and ends.
    pub fn may_try(&self, folder: &BookFolder, now: DateTime<Utc>) -> Result<(), Error> {
        if self.last.is_some_and(|last| last > now) {
            Self { last: Some(now), ..self.clone() }.note(folder);
        }
        let wait = self.wait(now);
        if wait <= TimeDelta::zero() {
            return Ok(());
        }
        // Rounded up: at the end of the told seconds it may be tried.
        let seconds = (wait.num_milliseconds() + 999) / 1000;
        Err(Error::refused(
            "vault.wait",
            format!("口令连着输错了 {} 次，请等 {seconds} 秒再输", self.wrong),
            "想不起来的，用打印的恢复码打开：点“忘了口令”。",
        ))
    }

    /// Notes one more wrong one.
    pub fn note_wrong(self, folder: &BookFolder, now: DateTime<Utc>) {
        Self { wrong: self.wrong.saturating_add(1), last: Some(now) }.note(folder);
    }

    fn note(&self, folder: &BookFolder) {
        if let Ok(bytes) = serde_json::to_vec(self) {
            // A folder that can't be written can't keep the note; the answer stays the same.
            folder.files().write(&path(folder), &bytes).ok();
        }
    }

    /// Forgets them: the right one was typed.
    pub fn forget(self, folder: &BookFolder) {
        if self != Self::default() {
            folder.files().remove(&path(folder)).ok();
        }
    }
}

fn path(folder: &BookFolder) -> PathBuf {
    folder.path().join("book.tries")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::DiskFiles;

    fn after(wrong: usize, seconds: i64) -> TimeDelta {
        let last: DateTime<Utc> = "2026-10-27T09:00:00Z".parse().unwrap();
        Tries { wrong, last: Some(last) }.wait(last + TimeDelta::seconds(seconds))
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew_and_it_ends() {
        let place = tempfile::tempdir().unwrap();
        let folder = BookFolder::new(place.path(), std::sync::Arc::new(DiskFiles), std::sync::Arc::new(Utc::now));
        let last: DateTime<Utc> = "2026-10-27T09:00:00Z".parse().unwrap();
        Tries { wrong: 2, last: None }.note_wrong(&folder, last);
        let back: DateTime<Utc> = "2016-01-01T00:00:00Z".parse().unwrap();
        let may = |seconds| Tries::of(&folder).may_try(&folder, back + TimeDelta::seconds(seconds)).is_ok();
        assert!(!may(0), "the battery of the clock is empty: five seconds more");
        assert!(!may(3), "which run");
        assert!(may(5), "and end, ten years before they began");
    }

    #[test]
    fn the_wait_grows() {
        let waits: Vec<i64> = (0..12).map(|wrong| after(wrong, 0).num_seconds()).collect();
        assert_eq!(waits, [0, 0, 0, 5, 15, 30, 60, 120, 300, 300, 300, 300], "nothing for two slips, then longer");
        assert_eq!(after(3, 5), TimeDelta::zero(), "and it ends");
        assert_eq!(after(8, -86_400 * 365).num_seconds(), 300, "a clock set back a year prolongs nothing");
    }
}
