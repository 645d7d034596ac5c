//! What always holds of payments.

use crate::{Db, Error, verify::Invariant};

fn lines(db: &Db, sql: &str) -> Result<Vec<String>, Error> {
    Ok(db.conn().prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The months a payment is for make it up.
pub const PARTS_ADD_UP: Invariant = Invariant {
    name: "每笔党费分到各月的数，加起来等于这一笔",
    violations: |db| {
        lines(
            db,
            "SELECT coalesce('凭条 ' || slip_year || '-' || printf('%04d', slip_number), '第 ' || id || ' 笔') \
             FROM dues_payment AS p WHERE amount <> \
             (SELECT coalesce(sum(d.amount), 0) FROM dues_part AS d WHERE d.payment_id = p.id)",
        )
    },
};

/// Numbers of slips run from 1 without gaps: each is a payment's or known to be lost.
pub const SLIPS_WITHOUT_GAPS: Invariant = Invariant {
    name: "收讫凭条的号码连续，没有缺号和重号",
    violations: |db| {
        lines(
            db,
            "SELECT slip_year || '年用到第 ' || max(slip_number) || ' 号，账上有 ' || count(*) || ' 个号' FROM \
             (SELECT slip_year, slip_number FROM dues_payment WHERE slip_year IS NOT NULL \
              UNION ALL SELECT slip_year, slip_number FROM dues_lost_slip) \
             GROUP BY slip_year HAVING max(slip_number) <> count(*)",
        )
    },
};

/// A correction is of a payment of the same member, which is no correction itself.
pub const CORRECTIONS_OF_PAYMENTS: Invariant = Invariant {
    name: "每笔更正都对着同一位党员原来的一笔",
    violations: |db| {
        lines(
            db,
            "SELECT '凭条 ' || c.slip_year || '-' || printf('%04d', c.slip_number) FROM dues_payment AS c \
             JOIN dues_payment AS p ON p.id = c.corrects \
             WHERE c.voided_on IS NULL AND (p.member_id <> c.member_id OR p.corrects IS NOT NULL OR p.voided_on IS NOT NULL)",
        )
    },
};
