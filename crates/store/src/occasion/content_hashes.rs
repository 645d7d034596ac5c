//! What the 一本通 shows of occasions, as one hash each: of a year of 150 with 120 people in a few milliseconds, so
//! straight from the rows.

use std::collections::BTreeMap;

use domain::occasion::OccasionId;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::{Db, Error};

/// The rows of some occasions (`?1`, their keys as JSON), the key first, in an order that does not change. What the
/// book shows is in them, and nothing else: not when a list was frozen, nor the keys of parts, which are new whenever
/// the parts are written anew.
const SHOWN: &[&str] = &[
    "SELECT o.id, o.day, o.from_time, o.to_time, o.other_word, o.audience, o.place, o.host, o.recorder, o.lecturer, \
     o.lecturer_identity, o.guests, o.topic, o.agenda, o.summary, o.minutes, o.effect, o.messages, o.people_served, \
     o.badge, o.anthem, o.oath, o.internationale, o.stated_expected, o.stated_present, \
     (SELECT name FROM party_group g WHERE g.id = o.group_id) \
     FROM json_each(?1) wanted CROSS JOIN living_occasion o ON o.id = wanted.value",
    "SELECT k.occasion_id, k.kind FROM json_each(?1) wanted CROSS JOIN occasion_kind k ON k.occasion_id = wanted.value \
     ORDER BY k.occasion_id, k.kind",
    "SELECT d.occasion_id, d.position, d.text, d.owner, d.due, d.done_on \
     FROM json_each(?1) wanted CROSS JOIN decision d ON d.occasion_id = wanted.value ORDER BY d.occasion_id, d.position",
    "SELECT v.occasion_id, v.position, v.rule, v.subject, v.in_favour, v.against, v.abstained, v.written, v.due_stated, \
     v.present_stated, v.seats, v.contested, v.issued, v.returned, v.invalid \
     FROM json_each(?1) wanted CROSS JOIN vote v ON v.occasion_id = wanted.value ORDER BY v.occasion_id, v.position",
    "SELECT v.occasion_id, v.position, c.position, c.name, c.in_favour, c.against, c.abstained, c.written_in \
     FROM json_each(?1) wanted CROSS JOIN vote v ON v.occasion_id = wanted.value CROSS JOIN candidate c ON c.vote_id = v.id \
     ORDER BY v.occasion_id, v.position, c.position",
    "SELECT e.occasion_id, e.row_number, e.has_vote, m.name, a.mark, a.reason, a.basis, a.note, u.way, u.made_on, \
     u.by_whom, u.content, u.booklets FROM json_each(?1) wanted CROSS JOIN expected e ON e.occasion_id = wanted.value \
     JOIN member m ON m.id = e.member_id \
     LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id \
     LEFT JOIN make_up u ON u.occasion_id = e.occasion_id AND u.member_id = e.member_id \
     ORDER BY e.occasion_id, e.row_number",
    "SELECT l.row_id, l.position, l.caption, l.role, a.content_hash FROM json_each(?1) wanted \
     CROSS JOIN attachment_link l ON l.table_name = 'occasion' AND l.row_id = wanted.value \
     JOIN attachment a ON a.id = l.attachment_id ORDER BY l.row_id, l.position, l.id",
];

/// SHA-256, in hexadecimal, of all the book shows of some occasions: another once a word, a mark, a name or a photo
/// is. Those in the bin are left out.
pub(crate) fn content_hashes(db: &Db, ids: &[OccasionId]) -> Result<BTreeMap<OccasionId, String>, Error> {
    let wanted = serde_json::to_string(ids)?;
    let mut hashes: BTreeMap<i64, Sha256> = BTreeMap::new();
    for (at, sql) in SHOWN.iter().enumerate() {
        let mut select = db.conn().prepare_cached(sql)?;
        let columns = select.column_count();
        let mut rows = select.query([&wanted])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if at == 0 {
                hashes.insert(id, Sha256::new());
            }
            // Only the first query knows the bin: what it did not give is not looked at.
            let Some(hash) = hashes.get_mut(&id) else { continue };
            hash.update([u8::try_from(at).unwrap_or(u8::MAX)]);
            for column in 1..columns {
                add(hash, row.get_ref(column)?);
            }
        }
    }
    let hexadecimal = |hash: Sha256| hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(hashes.into_iter().map(|(id, hash)| (OccasionId(id), hexadecimal(hash))).collect())
}

/// A value with its kind and length before it, so that no two rows are alike.
fn add(hash: &mut Sha256, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => hash.update([0]),
        ValueRef::Integer(number) => {
            hash.update([1]);
            hash.update(number.to_le_bytes());
        }
        ValueRef::Real(number) => {
            hash.update([2]);
            hash.update(number.to_le_bytes());
        }
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            hash.update([3]);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
    }
}
