use domain::bureau_form::{FormList, Said};

use crate::{Db, Error, verify::Invariant};

/// What a cell or a column says is something the program knows.
pub(crate) const ONLY_KNOWN_NAMES: Invariant = Invariant {
    name: "局里的表指定的内容都是本程序认得的",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let mut strange: Vec<String> = Vec::new();
        let mut cells = db
            .conn()
            .prepare_cached("SELECT b.name, c.says FROM bureau_form_cell c JOIN bureau_form b ON b.id = c.form_id")?;
        for row in cells.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (form, says): (String, String) = row?;
            if says.parse::<Said>().is_err() {
                strange.push(format!("「{form}」里有一格填的「{says}」不认得"));
            }
        }
        let mut columns = db.conn().prepare_cached(
            "SELECT b.name, t.list, c.field FROM bureau_form_column c JOIN bureau_form_table t ON t.id = c.table_id \
             JOIN bureau_form b ON b.id = t.form_id",
        )?;
        for row in columns.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
            let (form, list, field): (String, String, String) = row?;
            let known = FormList::from_word(&list).and_then(|list| list.field(&field));
            if known.is_none() {
                strange.push(format!("「{form}」里有一列填的「{field}」不认得"));
            }
        }
        Ok(strange)
    },
};
