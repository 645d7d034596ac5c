use crate::{Db, Error, verify::Invariant};

/// An occasion without a kind would count nowhere.
pub(crate) const HAS_A_KIND: Invariant = Invariant {
    name: "每次活动至少有一个类型",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let days = db
            .conn()
            .prepare_cached(
                "SELECT day FROM occasion o WHERE NOT EXISTS \
                 (SELECT 1 FROM occasion_kind k WHERE k.occasion_id = o.id) ORDER BY day LIMIT 20",
            )?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(days.into_iter().map(|day| format!("{day} 的活动没有类型")).collect())
    },
};
