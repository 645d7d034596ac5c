//! How what has a number or closes something is taken back: by its opposite, never by taking the row away.

use domain::dues::{ClosingId, PaymentId};
use rusqlite::params;

use super::{closing, payment};
use crate::{Error, Tx, history::Compensation, history::instant_text};

/// Opposites of what the concept's compensating operations make.
pub(crate) const COMPENSATIONS: &[Compensation] = &[
    Compensation {
        table: "dues_payment",
        parts: &["dues_part", "dues_lost_slip"],
        reverse: |tx, row| payment::set_void(tx, PaymentId(row), "撤销登记").map(|_| ()),
    },
    Compensation {
        table: "dues_closing",
        parts: &["dues_closing_count", "dues_closed_month"],
        reverse: |tx, row| closing::set_reopened(tx, ClosingId(row), "撤销").map(|_| ()),
    },
    Compensation { table: "dues_confirmation", parts: &[], reverse: lift },
];

fn lift(tx: &Tx, row: i64) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "UPDATE dues_confirmation SET lifted_at = ?2, lift_reason = '撤销' WHERE id = ?1 AND lifted_at IS NULL",
        )?
        .execute(params![row, instant_text(tx.now())])?;
    Ok(())
}
