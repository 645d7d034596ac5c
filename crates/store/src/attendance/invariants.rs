use crate::{Db, Error, verify::Invariant};

/// A mark belongs to an occasion that was held and whose list is fixed.
pub(crate) const MARKS_ON_THE_LIST: Invariant = Invariant {
    name: "有到会登记的活动都已召开，应到名单已定",
    violations: |db: &Db| {
        days(
            db,
            // From the few occasions that are not held: attendance has a thousand times the rows.
            "SELECT o.day FROM occasion o WHERE (o.state <> '已开' OR o.frozen_at IS NULL) \
             AND EXISTS (SELECT 1 FROM attendance a WHERE a.occasion_id = o.id) ORDER BY 1 LIMIT 20",
            "的活动有到会登记，但没有召开或名单未定",
        )
    },
};

/// Catching up is of something missed.
pub(crate) const MAKE_UP_OF_MISSED: Invariant = Invariant {
    name: "补学的人都是请假或缺席的",
    violations: |db: &Db| {
        days(
            db,
            "SELECT DISTINCT o.day FROM make_up u JOIN attendance a USING (occasion_id, member_id) \
             JOIN occasion o ON o.id = u.occasion_id WHERE a.mark NOT IN ('请假', '缺席') ORDER BY 1 LIMIT 20",
            "的活动有到会的人登记了补学",
        )
    },
};

fn days(db: &Db, sql: &str, what: &str) -> Result<Vec<String>, Error> {
    let days = db
        .conn()
        .prepare_cached(sql)?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(days.into_iter().map(|day| format!("{day} {what}")).collect())
}
