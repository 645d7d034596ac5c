//! Reports to the bureau (报表上报).

mod attendance;
mod periodic;
mod projects;
mod special;
mod structure;
pub mod wire;
mod years;

use ::report::forms::returns::ReturnHead;
use chrono::NaiveDate;
use domain::text::clean_or_none;
use store::{Db, Error};

use self::wire::ReturnWords;
pub(crate) use self::{periodic::periodic_in, projects::quiet as quiet_projects};
use super::{branch_of, words};
use crate::Command;

/// The commands about them.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads(
            "report.attendance",
            "到会情况统计表，按党小组、年龄段、人：PDF 或 Excel",
            attendance::attendance,
        ),
        Command::reads(
            "report.periodic",
            "季报、半年报、年报：各项指标和组织生活清单，PDF 或 Excel",
            periodic::periodic,
        ),
        Command::writes(
            "report.special",
            "专项名单：流动、困难、80岁以上、独居、纪念章、换届、书记项目，PDF 或 Excel；含遮蔽内容的记入历史",
            special::special,
        ),
        Command::reads("report.structure", "党员结构统计表，附图：PDF 或 Excel", structure::structure),
        Command::reads("report.years", "几年对比表：各项指标，PDF 或 Excel", years::years),
    ]
}

/// Whose return it is, with what the person wrote; the branch is filled in by [`head`].
fn own_words(today: NaiveDate, words: Option<ReturnWords>, period: String) -> ReturnHead {
    let words = words.unwrap_or_default();
    let own = |text: Option<String>| text.as_deref().and_then(clean_or_none).unwrap_or_default();
    ReturnHead {
        period,
        reported_on: self::words::day(words.reported_on.unwrap_or(today)),
        filled_by: own(words.filled_by),
        phone: own(words.phone),
        ..ReturnHead::default()
    }
}

fn head(db: &Db, own: ReturnHead) -> Result<ReturnHead, Error> {
    let branch = branch_of(db)?;
    Ok(ReturnHead { branch: branch.name, superior: branch.superior, ..own })
}
