//! 移交清单 and 清除证明.

use ::report::{
    forms::handover::{HandoverList, WipeCertificate},
    page::{Form, lay_out},
};
use chrono::{Datelike, NaiveDate, TimeDelta};
use domain::{date::year_month_day, fund::year_account, money::Fen, text::clean_or_none};
use store::{
    Db, Error,
    dues::closing,
    fund,
    handover::{self, Belongings, Handover, Holdings},
    history::chain_head,
    member, verify, yearbook,
};

use super::{
    branch_of, lay_pages,
    wire::{Format, Paper, PrintNote},
    words,
};
use crate::{Desk, Outcome, desk::clock::HOURS_AHEAD, dues::owed, handover::wire::HandoverListRequest, home};

/// 移交清单: counts, dues and funds, seals, open tasks, the package, and places for three to sign.
pub fn list(desk: &Desk, request: HandoverListRequest) -> Outcome<Paper> {
    let (store, today) = (desk.store()?, desk.today());
    let attachments = store::attachment::check(&store)?.problems;
    let list = store.read(move |db| gather(db, today, &request, attachments))?;
    let print = PrintNote::of(format!("移交清单 {}", list.day), Format::Pdf);
    lay_pages(desk, &lay_out(&list.record().form()), Vec::new(), print)
}

fn gather(
    db: &Db,
    today: NaiveDate,
    request: &HandoverListRequest,
    attachments: Vec<String>,
) -> Result<HandoverList, Error> {
    let branch = branch_of(db)?;
    let holdings = handover::holdings(db)?;
    let latest = handover::list(db)?.into_iter().next();
    let own = |text: &Option<String>| text.as_deref().and_then(clean_or_none);
    let receiver = own(&request.receiver).or_else(|| latest.as_ref().and_then(|made| made.receiver.clone()));
    let on_roster = member::roster::on_day(db, today)?.len();
    let mut problems: Vec<String> = verify::verify(db)?.into_iter().flat_map(|check| check.problems).collect();
    problems.extend(attachments);
    Ok(HandoverList {
        superior: branch.superior,
        day: words::day(today),
        giver: own(&request.giver).unwrap_or(branch.secretary_name),
        receiver: receiver.unwrap_or_default(),
        witness: own(&request.witness).unwrap_or_default(),
        holdings: counted(&holdings, on_roster),
        dues: dues(db, today)?,
        funds: funds(db, today)?,
        seals: seals(db)?,
        tasks: tasks(db, today, &holdings)?,
        package: latest.as_ref().map(package).unwrap_or_default(),
        problems,
        history: history(db)?,
        branch: branch.name,
    })
}

fn counted(of: &Holdings, on_roster: usize) -> Vec<(String, String)> {
    let slip = of.last_slip.map_or_else(|| "没有开过".to_owned(), |slip| slip.to_string());
    let days = of.days.as_ref().map_or_else(|| "无".to_owned(), |(first, last)| format!("{first} 至 {last}"));
    let counted = [
        ("在册党员", format!("{on_roster} 名（历年共 {} 名）", of.members)),
        ("组织生活", format!("{} 次（另计划 {} 次）", of.held, of.planned)),
        ("记录起止", days),
        ("照片", format!("{} 张", of.photos)),
        ("票据、文档等附件", format!("{} 份", of.papers)),
        ("党费收款", format!("{} 笔（另作废 {} 笔）", of.payments, of.voided)),
        ("最后一张凭条", slip),
        ("经费收支", format!("{} 笔", of.fund_entries)),
        ("登记簿", format!("{} 条", of.register_entries)),
        ("文稿", format!("{} 篇", of.writings)),
    ];
    counted.into_iter().map(|(label, value)| (label.to_owned(), value)).collect()
}

/// What was counted last, what should be held since, and who owes.
fn dues(db: &Db, today: NaiveDate) -> Result<Vec<String>, Error> {
    let held = closing::box_on(db, today)?;
    let mut lines = Vec::new();
    match &held.last {
        Some(last) => {
            let sum: Fen = last.counts.iter().map(|count| count.counted).sum();
            lines.push(format!(
                "上次盘点 {}，结账到 {}，实点 {} 元",
                words::day(last.counted_on),
                words::day(last.until),
                sum.grouped()
            ));
        }
        None => lines.push("还没有盘点结账过".to_owned()),
    }
    let expected = held.held.iter().map(|(means, held)| format!("{} {} 元", means.word(), held.expected().grouped()));
    lines.push(format!("应存：{}", expected.collect::<Vec<_>>().join("，")));
    let owed = owed::list(db, today)?;
    lines.push(match owed.people {
        0 => "没有人欠交".to_owned(),
        people => format!("{people} 人未交齐，共 {} 元", owed.amount.grouped()),
    });
    Ok(lines)
}

fn funds(db: &Db, today: NaiveDate) -> Result<Vec<String>, Error> {
    let account = year_account(&fund::entry::all(db)?, today.year());
    let mut lines: Vec<String> = account
        .sources
        .iter()
        .map(|source| format!("{}：结余 {} 元", source.source.word(), source.balance().grouped()))
        .collect();
    if lines.len() > 1 {
        let sum: Fen = account.sources.iter().map(|source| source.balance()).sum();
        lines.push(format!("合计：结余 {} 元", sum.grouped()));
    }
    Ok(lines)
}

fn seals(db: &Db) -> Result<Vec<String>, Error> {
    let standing = yearbook::seals(db)?.into_iter().filter(|seal| seal.lifted.is_none());
    Ok(standing.map(|seal| format!("{}年，记录的校验值 {}", seal.year, seal.basis.data_hash)).collect())
}

/// What is due and what was decided and is not done.
fn tasks(db: &Db, today: NaiveDate, holdings: &Holdings) -> Result<Vec<String>, Error> {
    let due = home::due_now(db, today)?.into_iter().map(|item| item.title);
    let decided = holdings.open_decisions.iter().map(|(text, owner, until)| {
        let who = [owner.as_deref(), until.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("，");
        format!("议定事项：{text}（{who}）")
    });
    Ok(due.chain(decided).enumerate().map(|(i, line)| format!("{}. {line}", i + 1)).collect())
}

fn package(made: &Handover) -> Vec<String> {
    vec![made.file_name.clone(), format!("{} 字节，已打开核对无误，SHA-256 校验码：", made.bytes), made.sha256.clone()]
}

fn history(db: &Db) -> Result<String, Error> {
    let head = chain_head(db)?;
    Ok(format!("到第 {} 步，链的校验值 {}", head.sequence, head.hash))
}

/// 清除证明 as a PDF, by its file name.
pub(crate) fn certificate(desk: &Desk, made: &Handover, wiped: Belongings) -> Outcome<(String, Vec<u8>)> {
    let now = desk.now() + TimeDelta::hours(HOURS_AHEAD);
    let (branch, history) = desk.store()?.read(|db| Ok::<_, Error>((branch_of(db)?.name, history(db)?)))?;
    let certificate = WipeCertificate {
        branch,
        time: format!("{} {}", year_month_day(now.date_naive()), now.format("%H:%M")),
        package: package(made),
        wiped: [
            ("账本", "1 本，连同钥匙文件".to_owned()),
            ("备份", format!("{} 份", wiped.backups)),
            ("照片和附件", format!("{} 个文件（含备份里的）", wiped.attachments)),
            ("共计", format!("{} 个文件，{} MB", wiped.files, wiped.bytes.div_ceil(1 << 20))),
        ]
        .map(|(label, value)| (label.to_owned(), value))
        .to_vec(),
        history,
    };
    let form: Form = certificate.record().form();
    let written = ::report::pdf::written(&lay_out(&form), desk.now())?;
    Ok((format!("账本清除证明_{}.pdf", now.format("%Y-%m-%d_%H%M")), written.bytes))
}
