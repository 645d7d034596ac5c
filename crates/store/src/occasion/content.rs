//! What a printed form shows of an occasion, as one hash.

use domain::occasion::{OccasionId, title};
use sha2::{Digest, Sha256};

use super::get;
use crate::{Db, Error, attendance};

/// The sign-in sheet: it shows the head and the names only.
pub(super) const SIGN_IN_SHEET: &str = "签到表";

/// SHA-256 of what a form shows of the occasion, in hexadecimal.
pub(super) fn hash(db: &Db, id: OccasionId, form: &str) -> Result<String, Error> {
    let stored = get(db, id)?;
    let people = attendance::people(db, id)?;
    let names: Vec<(u32, &str)> = people.iter().map(|one| (one.row_number, one.name.as_str())).collect();
    let draft = &stored.draft;
    let text = if form == SIGN_IN_SHEET {
        let heading = title(&draft.kinds, draft.other_word.as_deref());
        serde_json::to_string(&(heading, draft.day, draft.from_time, draft.to_time, &draft.place, &draft.topic, names))?
    } else {
        let entries: Vec<_> = people.iter().map(|one| &one.entry).collect();
        let mut shown = draft.clone();
        shown.state = None;
        serde_json::to_string(&(shown, stored.stated_expected, stored.stated_present, names, entries))?
    };
    Ok(Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
}
