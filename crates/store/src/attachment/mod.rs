//! Photos and papers kept with records. What is known of one is a row of the book; the file itself lies encrypted
//! in `attachments/`, never written over, and in every backup.

mod backup;
mod check;
mod holders;
mod invariants;
mod keep;
mod labels;
mod link;
mod record;
mod seal;
mod sound;
#[cfg(test)]
mod tests;

pub(crate) use backup::{back_up, bring_back};
pub use check::check;
pub use holders::holders;
pub(crate) use invariants::{LINKS_LEAD_SOMEWHERE, ONLY_KNOWN_ROLES};
pub use keep::{LARGEST, discard, keep, mend, read};
pub(crate) use keep::{backups_of, folder_of, look_at, sound_file};
pub(crate) use labels::LABELS;
pub(crate) use link::forget;
pub use link::{Linked, arrange, caption, counts, counts_of, link, linked, linked_to, set_role, unlink};
pub(crate) use record::of_connection;
pub use record::{Attachment, NewAttachment, all, digests, get, insert, of_content};
pub use seal::{Kept, Secret, content_hash};
pub(crate) use sound::Sound;
