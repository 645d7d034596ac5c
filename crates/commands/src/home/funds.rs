//! What is to be done about funds. No sums and no names: a visitor may see the page.

use chrono::{Datelike, Months, NaiveDate};
use domain::plan::{DueLevel, DueTarget};
use store::{
    Db, Error,
    fund::subsidy::{self, Unsigned},
};

use super::wire::DueItem;

/// How long a list that was never signed stays on the page.
const LOOK_BACK: Months = Months::new(12);

/// Subsidies handed out whose list (签收表) is not signed and attached yet (domain.md A08), each payout by its months.
pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let item = |one: Unsigned| DueItem {
        code: "fund.subsidy_unsigned".to_owned(),
        level: DueLevel::CanWait,
        title: format!("{}还没有附上签收表", one.subject),
        detail: "本人签收以后，拍照或扫描附在那一笔支出里".to_owned(),
        action: "附签收表".to_owned(),
        target: DueTarget::FundSubsidies { year: one.day.year() },
    };
    Ok(subsidy::unsigned(db, today - LOOK_BACK)?.into_iter().map(item).collect())
}
