//! Birthdays and party birthdays of a month: the list, and cards.

use ::report::{
    forms::{
        greeting::{Greeting, Greetings},
        list::{Column, Entry, List, ListPaper},
    },
    page::{Sheet, lay_out},
};
use domain::{date::Month, member::AnniversaryPaper};
use store::Error;

use super::{
    branch_of, lay_list, lay_pages, not_as,
    wire::{AnniversaryPaperRequest, Format, Paper, PrintNote},
};
use crate::{
    Desk, Failure, Outcome,
    member::{
        in_month,
        wire::{AnniversariesView, AnniversaryLine},
    },
};

/// Fails with `anniversary.nobody` where nobody is to get a card.
pub fn anniversary_paper(desk: &Desk, request: AnniversaryPaperRequest) -> Outcome<Paper> {
    let today = desk.today();
    let month = request.month.unwrap_or(Month::of(today));
    let (branch, view) =
        desk.store()?.read(move |db| Ok::<_, Error>((branch_of(db)?.name, in_month(db, month, today)?)))?;
    let title = format!("{}年{}月", month.year(), month.number());
    let print = PrintNote::of(format!("{title}{}", request.paper), request.format);
    let cards = match request.paper {
        AnniversaryPaper::Names => return lay_list(desk, &names(&title, branch, &view), print, request.format),
        _ if request.format != Format::Pdf => return Err(not_as(request.format)),
        AnniversaryPaper::BirthdayCards => {
            let eighty = view.birthdays.iter().filter(|line| line.marked);
            greetings("生日快乐", branch, month, eighty, |line| {
                format!(
                    "在您 {} 岁生日来临之际，支部全体党员祝您生日快乐、身体健康、阖家幸福！您为党和人民的事业奉献了大半生，\
                     支部时时挂念着您，有什么需要，请随时告诉我们。",
                    line.years
                )
            })
        }
        AnniversaryPaper::PartyBirthdayCards => {
            greetings("政治生日快乐", branch, month, view.party_birthdays.iter(), |line| {
                format!(
                    "您于{}加入中国共产党，至今已 {} 年。在您的政治生日到来之际，支部全体党员向您致以崇高的敬意和诚挚的祝福！\
                     愿您不忘初心、永葆本色，健康长寿、生活愉快。",
                    line.from.in_chinese(),
                    line.years
                )
            })
        }
    };
    if cards.cards.is_empty() {
        let what_to_do = "请换一个月，或核对党员名册里的出生日期、入党日期。";
        return Err(Failure::new("anniversary.nobody", format!("{title}没有要印{}的党员", request.paper), what_to_do));
    }
    lay_pages(desk, &lay_out(&cards.form()), Vec::new(), print)
}

fn greetings<'a>(
    title: &str,
    branch: String,
    month: Month,
    lines: impl Iterator<Item = &'a AnniversaryLine>,
    text: fn(&AnniversaryLine) -> String,
) -> Greetings {
    let card =
        |line: &AnniversaryLine| Greeting { name: line.name.clone(), text: text(line), day: day_of(month, line) };
    Greetings { title: title.to_owned(), branch, cards: lines.map(card).collect() }
}

/// `2026年11月12日`; of a day that is not known the month.
fn day_of(month: Month, line: &AnniversaryLine) -> String {
    let day = line.day.map(|day| format!("{day}日")).unwrap_or_default();
    format!("{}年{}月{day}", month.year(), month.number())
}

fn names(title: &str, branch: String, view: &AnniversariesView) -> ListPaper {
    let list = |heading: &str, what: &str, unit: &str, lines: &[AnniversaryLine]| {
        let columns = vec![
            Column { least: 24.0, ..Column::middle("姓名") },
            Column::middle("党小组"),
            Column { least: 34.0, ..Column::middle(what) },
            Column::middle("本月几日"),
            Column::middle(unit),
            Column::hand("怎样祝贺", 40),
        ];
        let rows = lines.iter().map(|line| {
            let day = line.day.map_or_else(|| "不详".to_owned(), |day| format!("{day}日"));
            let years = if line.marked { format!("{} ★", line.years) } else { line.years.to_string() };
            let group = line.group.clone().unwrap_or_default();
            [line.name.clone(), group, line.from.in_chinese(), day, years]
                .map(Entry::from)
                .into_iter()
                .chain([Entry::Blank])
                .collect()
        });
        List { heading: heading.to_owned(), ..List::new(columns, rows.collect()).with_rows_of(9) }
    };
    ListPaper {
        title: format!("{title}生日和政治生日名单"),
        name: "生日和政治生日".to_owned(),
        sheet: Sheet::PORTRAIT,
        above: vec![format!("党支部：{branch}"), title.to_owned()],
        lists: vec![
            list("生日", "出生日期", "周岁", &view.birthdays),
            list("政治生日", "入党日期", "入党年数", &view.party_birthdays),
        ],
        notes: vec!["★ 80 岁以上的生日，入党整十年的政治生日。".to_owned()],
        below: Vec::new(),
    }
}
