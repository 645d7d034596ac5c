//! The papers of dues and funds (domain.md 5, forms 21 to 26; FORMS.md 5).

mod assessment;
mod closing;
mod fund;
mod month;
mod owed;
mod publication;
mod register;
mod relief;
mod slips;
mod upward;
pub mod wire;

pub(crate) use month::of_year as summary_of;
pub(crate) use register::gather as register_of;

use ::report::{
    forms::{list::ListPaper, record::Record},
    page::lay_out,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    dues::{Means, Period, Way},
    money::Fen,
};
use store::{
    Db, Error, Op,
    dues::payments::{self, PAGE, Payment, PaymentFilter},
};

use super::{
    lay, lay_pages, not_as,
    wire::{Format, Paper, PrintNote},
};
use crate::{Command, Desk, Outcome};

/// The commands about them.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::writes(
            "report.dues_assessment",
            "党费核定表，附本人确认签字栏：PDF 或 Excel；含核定基数，记入历史",
            assessment::assessment,
        ),
        Command::writes(
            "report.dues_register",
            "党费收缴登记表：PDF 或 Excel；含核定基数的记入历史，公示用的不列基数",
            register::register,
        ),
        Command::reads("report.dues_month", "党费月度清单：PDF 或 Excel", month::month),
        Command::reads("report.dues_summary", "党费收缴汇总表：应交、实交、欠交、收缴率：PDF 或 Excel", month::summary),
        Command::reads("report.dues_publish", "党费公示表，季度或全年：PDF、Excel 或图片", publication::publish),
        Command::writes("report.dues_relief", "党费减免审批表：PDF 或 Word；含核定基数，记入历史", relief::relief),
        Command::reads("report.dues_slips", "党费收讫凭条，一页四张：PDF", slips::slips),
        Command::reads("report.dues_remittance", "党费上缴单：PDF 或 Word", upward::remittance),
        Command::reads("report.dues_returns", "党费返还台账：PDF 或 Excel", upward::returns),
        Command::reads("report.dues_large", "大额党费登记表：PDF 或 Excel", upward::large),
        Command::reads("report.dues_owed", "党费未交情况，供支委会研究：PDF 或 Excel", owed::owed),
        Command::reads("report.dues_reminder", "温馨提醒，每人一张：PDF", owed::reminder),
        Command::reads("report.dues_closing", "党费现金盘点表：PDF 或 Excel", closing::closing),
        Command::reads("report.fund_ledger", "经费收支明细账：PDF 或 Excel", fund::ledger),
        Command::reads("report.fund_year", "经费年度决算表：PDF 或 Excel", fund::year),
        Command::reads("report.fund_subsidies", "补贴发放签收表：PDF 或 Excel", fund::subsidies),
    ]
}

/// Lays a paper of lists on the desk, as PDF or Excel.
fn lay_list(desk: &Desk, paper: &ListPaper, format: Format) -> Outcome<Paper> {
    super::lay_list(desk, paper, note(&paper.title, format), format)
}

/// Lays a record on the desk, as PDF or Word.
fn lay_record(desk: &Desk, record: &Record, title: &str, format: Format) -> Outcome<Paper> {
    let print = note(title, format);
    match format {
        Format::Pdf => lay_pages(desk, &lay_out(&record.form()), Vec::new(), print),
        Format::Docx => {
            let bytes = ::report::word::write(std::slice::from_ref(record))?;
            lay(desk, Format::Docx, None, bytes, Vec::new(), print)
        }
        Format::Xlsx | Format::Png => Err(not_as(format)),
    }
}

/// Notes that a paper with somebody's base, which tells a pension, was taken out: to see it is the disclosure.
fn disclosed(desk: &Desk, paper: &str) -> Outcome<()> {
    desk.store()?.transact(Op::event(format!("取出含核定基数的{paper}")), |_| Ok::<_, Error>(()))?;
    Ok(())
}

fn note(paper: &str, format: Format) -> PrintNote {
    PrintNote::of(paper, format)
}

/// All payments a filter lets through, in order of their days.
fn all_payments(db: &Db, filter: &PaymentFilter) -> Result<Vec<Payment>, Error> {
    let (count, _) = payments::total(db, filter)?;
    let mut all = Vec::new();
    for page in 1..=count.div_ceil(PAGE) {
        all.extend(payments::page(db, filter, page)?);
    }
    all.sort_by(|a, b| (&a.received_on, a.id).cmp(&(&b.received_on, b.id)));
    Ok(all)
}

/// What came in within a period: held by the branch, and straight to the superior.
fn received(db: &Db, period: Period) -> Result<(Fen, Fen), Error> {
    let by_means = payments::received(db, period.first().first_day().pred_opt(), period.last().last_day())?;
    let sum = |held: bool| {
        by_means.iter().filter(|(means, _)| means.is_held() == held).map(|(_, (sum, _))| *sum).sum::<Fen>()
    };
    Ok((sum(true), sum(false)))
}

/// `10.20`.
fn short(day: NaiveDate) -> String {
    format!("{}.{}", day.month(), day.day())
}

/// `上门 现金`, as much of it as is known.
fn how(way: Option<Way>, means: Option<Means>) -> String {
    [way.map(Way::word), means.map(Means::word)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
