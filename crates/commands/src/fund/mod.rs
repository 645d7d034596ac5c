//! The branch's funds for activities: the ledger, subsidies, the account of a year.

mod ledger;
mod save;
mod subsidies;
pub mod subsidy_wire;
mod warn;
pub mod wire;

use domain::fund::{FundSource, rule_of_use};

use self::wire::FundRule;
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about funds.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("fund.entry", "一笔收支，含票据和补贴名单", ledger::entry),
        Command::reads("fund.ledger", "一年的收支明细账和各来源结余", ledger::ledger),
        Command::reads("fund.rows", "决算、公示里一个合计数背后的每一笔", ledger::rows),
        Command::reads("fund.rules", "各来源的使用规定", rules),
        Command::writes("fund.save", "登记或修改一笔收支，可附票据照片", save::save),
        Command::reads("fund.subsidies", "一年里各人各月的工作补贴", subsidies::year),
        Command::writes("fund.subsidy_save", "登记发放工作补贴", subsidies::save),
        Command::reads("fund.subsidy_standards", "工作补贴的标准和现任职务的人", subsidies::standards),
        Command::writes("fund.void", "作废一笔收支，写明原因", save::void),
        Command::reads("fund.year", "年度决算：各来源、各用途的收支和结余", ledger::year),
    ]
}

fn rules(_: &Desk, _: NoRequest) -> Outcome<Vec<FundRule>> {
    let view = |&source: &FundSource| {
        let rule = rule_of_use(source);
        FundRule { source, uses: rule.uses.to_vec(), text: rule.text.to_owned(), basis: rule.basis.to_owned() }
    };
    Ok(FundSource::ALL.iter().map(view).collect())
}
