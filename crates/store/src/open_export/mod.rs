//! 全部导出: every row of every table as plain values with Chinese names, so that nobody is locked in.

#[cfg(test)]
mod tests;

use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use crate::{
    Db, Error,
    history::{is_recorded, labels_of},
    verify,
};

/// What lies beside the tables as a file of its own, and how the kept files are encrypted.
const ELSEWHERE: &[(&str, &str)] =
    &[("attachment", "digest"), ("attachment", "secret"), ("bureau_form_file", "content")];

/// One table of the book.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenTable {
    /// Its name in the book, such as `member`.
    pub table: String,
    /// What a row of it is, such as 党员.
    pub label: String,
    /// Columns, each with its Chinese name.
    pub columns: Vec<(String, String)>,
    /// Rows: values by column, in the order of the columns.
    pub rows: Vec<Map<String, Value>>,
}

/// Names of the tables, in alphabetical order; last the history, without what each step changed.
pub fn tables(db: &Db) -> Result<Vec<String>, Error> {
    let own = verify::tables(db.conn())?.into_iter().filter(|table| is_recorded(table));
    Ok(own.chain([HISTORY.to_owned()]).collect())
}

/// The history.
const HISTORY: &str = "operation";

/// Columns of the history that say something outside the book.
const OF_HISTORY: &[(&str, &str)] = &[
    ("sequence", "第几步"),
    ("name", "做了什么"),
    ("kind", "怎样撤销"),
    ("act", "做、撤销、重做"),
    ("target", "撤销或重做的是第几步"),
    ("instant", "时间（UTC）"),
];

/// A table with all its rows, those in the bin too. 五类 of the fifth class stay in the book: they are never listed or
/// exported (domain.md B02).
pub fn table(db: &Db, name: &str) -> Result<OpenTable, Error> {
    if name == HISTORY {
        let columns = OF_HISTORY.iter().map(|(column, label)| ((*column).to_owned(), (*label).to_owned()));
        return read(db, name, "修改记录", columns.collect(), "");
    }
    let labels = labels_of(name).ok_or(Error::NotFound("表"))?;
    let mut select = db.conn().prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names: Vec<String> = select.query_map([name], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let open = names.into_iter().filter(|column| !ELSEWHERE.contains(&(name, column.as_str())));
    let columns = open.map(|column| {
        let label = labels.column(&column).to_owned();
        (column, label)
    });
    let but = if name == "five_class" { " WHERE class <> 5" } else { "" };
    read(db, name, labels.label, columns.collect(), but)
}

/// Years in which something is dated, earliest first.
pub fn years(db: &Db) -> Result<Vec<i32>, Error> {
    let mut select = db.conn().prepare(
        "SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM living_occasion \
         UNION SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM living_register_entry \
         UNION SELECT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment \
         UNION SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry ORDER BY 1",
    )?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn read(db: &Db, name: &str, label: &str, columns: Vec<(String, String)>, but: &str) -> Result<OpenTable, Error> {
    let names: Vec<String> = columns.iter().map(|(column, _)| format!("\"{column}\"")).collect();
    let mut select = db.conn().prepare(&format!("SELECT {} FROM \"{name}\"{but} ORDER BY 1", names.join(", ")))?;
    let mut found = select.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let mut values = Map::new();
        for (at, (column, _)) in columns.iter().enumerate() {
            values.insert(column.clone(), plain(row.get_ref(at)?));
        }
        rows.push(values);
    }
    Ok(OpenTable { table: name.to_owned(), label: label.to_owned(), columns, rows })
}

/// A stored value as JSON has it; bytes as hexadecimal.
fn plain(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into(),
    }
}
