//! Publishing dues (公示): by quarter and by year.

use chrono::NaiveDate;
use domain::{
    date::year_month_day,
    dues::{Period, PublicationId},
    money::Fen,
    text::clean_or_none,
};
use store::{
    Error, Op, branch,
    dues::publication::{self, PublicationValues},
    settings,
};

use super::{
    published::{self, Published, PublishedMember},
    refusal,
    wire::{DuesYear, Publication, PublicationDraft, PublicationQuery, PublicationView, PublishedRow, PublishedUse},
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about publishing.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.publications", "一年里公示过几次", list),
        Command::reads("dues.publication", "公示内容：逐人或只有合计，可贴到群里的文字", compose),
        Command::writes("dues.publish", "登记一次公示", publish),
    ]
}

pub(crate) fn list(desk: &Desk, request: DuesYear) -> Outcome<Vec<PublicationView>> {
    let found = desk.store()?.read(move |db| publication::of_year(db, request.year))?;
    let view = |one: publication::PublishedDues| PublicationView {
        id: one.id,
        year: one.values.year,
        quarter: one.values.quarter,
        published_on: one.values.published_on,
        until_day: one.values.until_day,
        place: one.values.place,
        by_person: one.values.by_person,
        note: one.values.note,
    };
    Ok(found.into_iter().map(view).collect())
}

fn period(year: i32, quarter: Option<u32>) -> Outcome<Period> {
    Period::new(year, quarter).map_err(|_| refusal::no_such_quarter().into())
}

fn publish(desk: &Desk, request: PublicationDraft) -> Outcome<Changed<PublicationId>> {
    let period = period(request.year, request.quarter)?;
    if request.until_day.is_some_and(|until| until < request.published_on) {
        return Err(Failure::new("dues.days", "公示结束的日期比开始的还早", "请核对公示起止日期。"));
    }
    let values = PublicationValues {
        year: request.year,
        quarter: request.quarter,
        published_on: request.published_on,
        until_day: request.until_day,
        place: request.place.as_deref().and_then(clean_or_none),
        by_person: request.by_person,
        note: request.note.as_deref().and_then(clean_or_none),
    };
    let op = Op::new(format!("登记{}党费公示", period.name()));
    Ok(desk.store()?.transact(op, move |tx| publication::insert(tx, &values))?.into())
}

pub(crate) fn compose(desk: &Desk, request: PublicationQuery) -> Outcome<Publication> {
    let period = period(request.year, request.quarter)?;
    let today = desk.today();
    Ok(desk.store()?.read(move |db| {
        let by_person = match request.by_person {
            Some(by_person) => by_person,
            None => settings::get_as(db, "dues_publish_by_person")?,
        };
        let published = view(published::gather(db, period, today)?, period, by_person);
        let branch = branch::get(db)?.map(|branch| branch.name).unwrap_or_default();
        Ok::<_, Error>(Publication { text: as_text(&published, &branch, today), ..published })
    })?)
}

fn view(published: Published, period: Period, by_person: bool) -> Publication {
    let members = &published.members;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let behind = count(members.iter().filter(|one| one.owed > Fen::ZERO).count());
    let row = |one: &PublishedMember| PublishedRow { name: one.name.clone(), due: one.due, paid: one.paid + one.extra };
    let uses = published.spent.iter().map(|(&spent_on, &amount)| PublishedUse { spent_on, amount });
    Publication {
        title: format!("{}党费收缴公示", period.name()),
        text: String::new(),
        people: count(members.len()),
        due: members.iter().map(|one| one.due).sum(),
        paid: members.iter().map(|one| one.paid + one.extra).sum(),
        extra: members.iter().map(|one| one.extra).sum(),
        owed: members.iter().map(|one| one.owed).sum(),
        owed_people: (behind > 0).then_some(behind),
        remitted: published.remitted,
        returned: published.returned,
        spent: published.spent.values().copied().sum(),
        uses: uses.collect(),
        rows: if by_person { members.iter().map(row).collect() } else { Vec::new() },
    }
}

/// As it is pasted in a chat group: short lines, no table.
fn as_text(published: &Publication, branch: &str, today: NaiveDate) -> String {
    let mut lines = vec![
        published.title.clone(),
        format!(
            "共 {} 人，应交 {} 元，实交 {} 元{}。",
            published.people,
            published.due.grouped(),
            published.paid.grouped(),
            published.owed_people.map_or(String::new(), |people| format!("，还有 {people} 人未交齐")),
        ),
    ];
    let others =
        [("上缴上级", published.remitted), ("收到返还", published.returned), ("返还党费支出", published.spent)];
    let others = others.iter().filter(|(_, sum)| !sum.is_zero());
    let others: Vec<String> = others.map(|(word, sum)| format!("{word} {} 元", sum.grouped())).collect();
    if !others.is_empty() {
        lines.push(format!("{}。", others.join("，")));
    }
    for (number, row) in (1..).zip(&published.rows) {
        lines.push(format!("{number}. {}　应交 {}　实交 {}", row.name, row.due, row.paid));
    }
    lines.push("如有不符，请与支部联系。".to_owned());
    lines.push(branch.to_owned());
    lines.push(year_month_day(today));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
