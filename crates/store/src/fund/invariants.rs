use crate::{Db, Error, verify::Invariant};

/// A subsidy paid is money spent: the persons' sums are the sum of the expense.
pub(crate) const SUBSIDIES_ADD_UP: Invariant = Invariant {
    name: "工作补贴各人之和等于支出的金额",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let entries = db
            .conn()
            .prepare_cached(
                "SELECT e.day || ' ' || e.subject FROM fund_entry e JOIN subsidy s ON s.fund_entry_id = e.id \
                 GROUP BY e.id HAVING sum(s.amount) <> e.amount OR e.direction <> '支出' LIMIT 20",
            )?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(entries.into_iter().map(|entry| format!("「{entry}」各人之和与金额不符")).collect())
    },
};
