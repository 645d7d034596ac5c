//! The hash of a year's data: what exactly is hashed, so that it can be computed again in thirty years.
//!
//! A listing is text in UTF-8, each line a JSON array without spaces, each line ended by `\n`. The first line is
//! `["一本通",listing,year]`. Then come the tables of [`super::listed`] in that order; of each table every row dated in the
//! year, also of records in the bin, in the order of its key; of each row the table's name and then its columns as
//! they are listed, numbers as numbers, texts as texts, nothing as null. The hash is the SHA-256 of that text, in 64
//! hexadecimal digits.
//!
//! A row is dated by its own day or year, a part by its record: a mark by its meeting, the month a payment is for by
//! the day it was received. 补学 is dated by the day it was made up. Photos and papers are named by the SHA-256 of
//! their content. The roster is of no year: of its people only the keys stand in the listing. What was printed is
//! left out.
//!
//! A table or a column that comes later does not change a listing; a new one gets the next number.

use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::listed::{APPRAISALS, LISTED, Listed, REGISTERS};
use crate::{Db, Error};

/// The number of the listing new seals are put under.
pub(super) const LISTING: u32 = LISTINGS.len() as u32;
/// What each listing adds to the one before it, the first of number 1.
const LISTINGS: &[&[Listed]] = &[LISTED, REGISTERS, APPRAISALS];

/// SHA-256 over every row dated in a year, in 64 hexadecimal digits.
pub fn data_hash(db: &Db, year: i32) -> Result<String, Error> {
    hash(db, LISTING, LISTINGS, year)
}

/// The same by a listing of a number; none for one this program doesn't know.
pub(super) fn hash_by(db: &Db, listing: u32, year: i32) -> Result<Option<String>, Error> {
    let known = usize::try_from(listing).ok().filter(|number| *number > 0);
    known.and_then(|number| LISTINGS.get(..number)).map(|tables| hash(db, listing, tables, year)).transpose()
}

fn hash(db: &Db, listing: u32, tables: &[&[Listed]], year: i32) -> Result<String, Error> {
    let mut hash = Sha256::new();
    let mut line = |values: &Value| -> Result<(), Error> {
        hash.update(serde_json::to_vec(values)?);
        hash.update(b"\n");
        Ok(())
    };
    line(&json!(["一本通", listing, year]))?;
    let years = [format!("{year:04}"), format!("{:04}", year + 1)];
    for table in tables.iter().copied().flatten() {
        let mut select = db.conn().prepare(&table.sql())?;
        let mut rows = select.query([&years[0], &years[1]])?;
        while let Some(row) = rows.next()? {
            let mut values = Vec::with_capacity(table.columns.len() + 1);
            values.push(json!(table.table));
            for column in 0..table.columns.len() {
                values.push(plain(row.get_ref(column)?)?);
            }
            line(&Value::Array(values))?;
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn plain(value: ValueRef<'_>) -> Result<Value, Error> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(json!(number)),
        ValueRef::Text(text) => Ok(json!(String::from_utf8_lossy(text))),
        // No table of the listing has such a column.
        ValueRef::Real(_) | ValueRef::Blob(_) => Err(Error::Damaged("a listed value is no text or number".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    /// Columns left out on purpose, with the reason beside the table above.
    const LEFT_OUT: &[(&str, &[&str])] =
        &[("large_dues", &["handed_up_on", "receipt_number", "note"]), ("attachment_link", &["attachment_id"])];

    #[test]
    fn every_column_of_a_listed_table_is_listed() {
        let store = Store::scratch().unwrap();
        for table in LISTINGS.iter().copied().flatten() {
            let name = table.table;
            let columns: Vec<String> = store
                .read(move |db| {
                    let mut select = db.conn().prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
                    Ok::<_, Error>(select.query_map([name], |row| row.get(0))?.collect::<Result<_, _>>()?)
                })
                .unwrap();
            let left_out = LEFT_OUT.iter().find(|(table, _)| *table == name).map_or(&[][..], |(_, columns)| *columns);
            let wanted: Vec<&str> =
                columns.iter().map(String::as_str).filter(|column| !left_out.contains(column)).collect();
            let listed: Vec<&str> = table.columns.iter().copied().filter(|column| !column.starts_with('(')).collect();
            assert_eq!(listed, wanted, "{name}: what a seal is to keep unchanged is in its listing");
        }
    }

    #[test]
    fn every_table_that_a_seal_guards_is_listed() {
        let store = Store::scratch().unwrap();
        let guarded: Vec<String> = store
            .read(|db| {
                let sql = "SELECT DISTINCT tbl_name FROM sqlite_schema \
                           WHERE type = 'trigger' AND sql LIKE '%year.sealed%' ORDER BY tbl_name";
                Ok::<_, Error>(db.conn().prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
            })
            .unwrap();
        let mut listed: Vec<&str> = LISTINGS.iter().copied().flatten().map(|table| table.table).collect();
        listed.sort_unstable();
        assert_eq!(guarded, listed, "the hash is over exactly what can't change");
    }
}
