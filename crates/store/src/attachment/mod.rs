//! Photos and papers kept with records. What is known of one is a row of the book; the file itself lies encrypted
//! in `attachments/`, never written over, and in every backup.

mod backup;
mod check;
mod invariants;
mod keep;
mod labels;
mod link;
mod record;
mod seal;

pub(crate) use backup::{back_up, bring_back};
pub use check::check;
pub(crate) use invariants::LINKS_LEAD_SOMEWHERE;
pub use keep::{discard, keep, mend, read};
pub(crate) use labels::LABELS;
pub(crate) use link::forget;
pub use link::{Linked, caption, counts, link, linked, unlink};
pub(crate) use record::of_connection;
pub use record::{Attachment, NewAttachment, all, digests, get, insert, of_content};
pub use seal::{Kept, Secret, content_hash};
