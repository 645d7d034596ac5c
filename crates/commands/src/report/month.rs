//! 月度组织生活活动情况表, gathered from the month's records.

use std::collections::HashMap;

use ::report::forms::{
    Attendees,
    month::{Figure, FigureValue, MonthAbsence, MonthMembers, MonthOccasion, MonthSheet},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    date::Month,
    occasion::{OccasionId, OccasionKind},
    text::clean_or_none,
};
use store::{
    occasion::{self, Figures, MembersOfMonth, MonthLife, MonthOccasion as Held},
    settings,
};

use super::{
    branch_of, lay, lay_pages, not_as,
    wire::{Format, MonthRequest, Paper, PrintNote},
    words,
};
use crate::{
    Desk, Failure, Outcome,
    dues::figures::{self, DuesFigures},
};

/// Longest text of 主题及内容 that keeps the sheet on one page (FORMS.md 1).
const CONTENT: usize = 60;
/// Whether the groups' meetings of a month share a row.
const SHARE_ROW: &str = "group_meetings_share_row";

/// Fails with `report.month` for what is no month.
pub fn month(desk: &Desk, request: MonthRequest) -> Outcome<Paper> {
    let first = NaiveDate::parse_from_str(&format!("{}-01", request.month), "%Y-%m-%d")
        .map_err(|_| Failure::new("report.month", format!("「{}」不是月份", request.month), "请写成 2026-10 这样。"))?;
    let (life, dues, branch, share_row) = desk.store()?.read(move |db| {
        let life = occasion::month(db, first.year(), first.month())?;
        let dues = figures::of_month(db, Month::of(first))?;
        Ok::<_, store::Error>((life, dues, branch_of(db)?, settings::get_as::<bool>(db, SHARE_ROW)?))
    })?;
    let own = |text: &Option<String>| text.as_deref().and_then(clean_or_none);
    let rows = rows(&life, share_row);
    let contents: HashMap<OccasionId, String> =
        request.contents.iter().filter_map(|own| Some((own.occasion_id, clean_or_none(&own.text)?))).collect();
    let mut notes = Vec::new();
    let sheet = MonthSheet {
        branch: branch.name,
        superior: branch.superior,
        period: format!("{}年{}月", first.year(), first.month()),
        reported_on: words::day(request.reported_on.unwrap_or(desk.today())),
        members: members(&life.members, own(&request.changes)),
        occasions: rows.iter().enumerate().map(|(i, row)| occasion_row(row, i + 1, &contents, &mut notes)).collect(),
        absences: absences(&life, &rows),
        figures: figures(&life.of_month, &life.of_year).into_iter().chain(dues_figures(dues)).collect(),
        next_month: own(&request.next_month).unwrap_or_else(|| planned(&life)),
        to_coordinate: own(&request.to_coordinate).unwrap_or_default(),
        filled_by: own(&request.filled_by).unwrap_or_default(),
        phone: own(&request.phone).unwrap_or_default(),
    };
    let print = PrintNote { paper: sheet.title(), form: None, occasion_id: None, format: request.format };
    match request.format {
        Format::Pdf => lay_pages(desk, &sheet.lay_out(), notes, print),
        Format::Xlsx => lay(desk, Format::Xlsx, None, ::report::workbook::month::write(&sheet)?, notes, print),
        other @ (Format::Docx | Format::Png) => Err(not_as(other)),
    }
}

/// The occasions of each row of the sheet: one, or the month's group meetings together.
fn rows(life: &MonthLife, share_row: bool) -> Vec<Vec<&Held>> {
    let mut rows: Vec<Vec<&Held>> = Vec::new();
    for held in &life.occasions {
        let group_meeting = |held: &Held| held.line.kinds == [OccasionKind::GroupMeeting];
        match rows.iter_mut().find(|row| share_row && group_meeting(held) && group_meeting(row[0])) {
            Some(row) => row.push(held),
            None => rows.push(vec![held]),
        }
    }
    rows
}

fn occasion_row(
    row: &[&Held],
    number: usize,
    contents: &HashMap<OccasionId, String>,
    notes: &mut Vec<String>,
) -> MonthOccasion {
    let each = |text: &dyn Fn(&Held) -> String| {
        let mut texts: Vec<String> = row.iter().map(|held| text(held)).filter(|text| !text.is_empty()).collect();
        texts.dedup();
        texts
    };
    let sum = |count: &dyn Fn(&Held) -> u32| row.iter().map(|held| count(held)).sum::<u32>();
    let content = each(&|held| contents.get(&held.line.id).cloned().unwrap_or_else(|| content(held))).join("；");
    let length = content.chars().count();
    if length > CONTENT && row.len() == 1 {
        notes.push(format!("第 {number} 场的主题及内容有 {length} 字，超过 {CONTENT} 字，可以另写一段短的。"));
    }
    MonthOccasion {
        time: each(&|held| {
            format!("{}\n{}", words::short_day(held.line.day), words::hours(&held.draft)).trim_end().to_owned()
        })
        .join("\n"),
        place: each(&|held| words::or_empty(&held.draft.place)).join("、"),
        kinds: kinds(row),
        content,
        host: each(&hosts).join("、"),
        attendees: Attendees {
            expected: sum(&|held| held.counts.expected),
            present: sum(&|held| held.counts.on_site),
            online: sum(&|held| held.counts.online),
            made_up: sum(&|held| held.counts.made_up),
        },
        on_leave: sum(&|held| held.counts.on_leave),
        absent: sum(&|held| held.counts.absent),
        note: each(&remark).join("；"),
    }
}

fn kinds(row: &[&Held]) -> String {
    let title = row[0].line.title.as_str();
    match row {
        [one] => match &one.line.group {
            Some((_, group)) if one.line.kinds.contains(&OccasionKind::GroupMeeting) => format!("{title}\n{group}"),
            _ => title.to_owned(),
        },
        several => format!("{title}（{} 次）", several.len()),
    }
}

/// 内容简述, with the topic before it where both have room; the topic alone where there is none.
fn content(held: &Held) -> String {
    let (topic, summary) = (held.draft.topic.as_deref(), held.draft.summary.as_deref());
    match (topic, summary) {
        (Some(topic), Some(summary)) => {
            let both = format!("{topic}。{summary}");
            let has_room = both.chars().count() <= CONTENT && !summary.contains(topic);
            if has_room { both } else { summary.to_owned() }
        }
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

/// `张建国`, `张建国／李梅` when another lectures.
fn hosts(held: &Held) -> String {
    let mut names: Vec<&str> =
        [&held.draft.host, &held.draft.lecturer].into_iter().flatten().map(String::as_str).collect();
    names.dedup();
    names.join("／")
}

fn remark(held: &Held) -> String {
    let counts = &held.counts;
    let parts = [
        (counts.excluded > 0).then(|| format!("不计入应到 {} 人", counts.excluded)),
        (counts.unmarked > 0).then(|| format!("未登记 {} 人", counts.unmarked)),
        held.draft.people_served.filter(|served| *served > 0).map(|served| format!("服务 {served} 人次")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("；")
}

fn absences(life: &MonthLife, rows: &[Vec<&Held>]) -> Vec<MonthAbsence> {
    let absences = life.missed.iter().map(|missed| {
        let row = rows.iter().position(|row| row.iter().any(|held| held.line.id == missed.occasion_id));
        MonthAbsence {
            name: missed.name.clone(),
            occasion: row.map_or_else(|| missed.title.clone(), |row| format!("{} {}", row + 1, missed.title)),
            reason: words::reason(missed.mark, missed.reason.as_deref()),
            make_up: missed.make_up.as_ref().map(words::make_up).unwrap_or_default(),
        }
    });
    absences.collect()
}

fn members(of: &MembersOfMonth, own: Option<String>) -> MonthMembers {
    MonthMembers {
        total: of.total,
        veteran_retired: of.veteran_retired,
        retired: of.retired,
        other: of.other,
        unfilled: of.unfilled,
        probationary: of.probationary,
        groups: of.groups,
        in_hospital_or_bedridden: of.in_hospital_or_bedridden,
        living_elsewhere: of.living_elsewhere,
        changes: own.unwrap_or_else(|| changes(of)),
    }
}

/// `增 1 人：王䶮（转入）；减 1 人：…`, or `无`.
fn changes(of: &MembersOfMonth) -> String {
    let named = |people: &[(String, Option<String>)]| {
        let names = people.iter().map(|(name, why)| match why {
            Some(why) => format!("{name}（{why}）"),
            None => name.clone(),
        });
        names.collect::<Vec<_>>().join("、")
    };
    let parts = [("增", &of.joined), ("减", &of.left)].into_iter().filter(|(_, people)| !people.is_empty());
    let text = parts.map(|(word, people)| format!("{word} {} 人：{}", people.len(), named(people))).collect::<Vec<_>>();
    if text.is_empty() { "无".to_owned() } else { text.join("；") }
}

fn planned(life: &MonthLife) -> String {
    let each = life.next.iter().map(|line| format!("{}月{}日 {}", line.day.month(), line.day.day(), line.title));
    each.collect::<Vec<_>>().join("；")
}

/// Section 四 in the order of FORMS.md. What the book has no records of is left to be written by hand.
fn figures(month: &Figures, year: &Figures) -> Vec<Figure> {
    let figure = |name: &str, value: &dyn Fn(&Figures) -> FigureValue| Figure {
        name: name.to_owned(),
        month: value(month),
        year: value(year),
    };
    let known = |count: Option<u32>| count.map_or(FigureValue::ByHand, FigureValue::Count);
    let by_hand = |_: &Figures| FigureValue::ByHand;
    vec![
        figure("支委会", &|f| FigureValue::Count(f.committee_meetings)),
        figure("党员大会", &|f| FigureValue::Count(f.members_meetings)),
        figure("党小组会", &|f| FigureValue::Count(f.group_meetings)),
        figure("党课（其中书记讲）", &|f| FigureValue::CountOf(f.lectures, f.secretary_lectures)),
        figure("主题党日", &|f| FigureValue::Count(f.theme_days)),
        figure("活动总场次（去重）", &|f| FigureValue::Count(f.occasions)),
        figure("到会率（现场）", &|f| FigureValue::Share(f.shares().0.percent())),
        figure("到会率（含线上与补学）", &|f| FigureValue::Share(f.shares().1.percent())),
        figure("走访人次", &|f| known(f.visits)),
        figure("送学人次／本数", &|f| match (f.studied_at_home, f.booklets) {
            (None, None) => FigureValue::ByHand,
            (people, booklets) => {
                let written = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
                FigureValue::Share(format!("{}／{}", written(people), written(booklets)))
            }
        }),
        figure("谈心谈话", &by_hand),
        figure("志愿服务次／人次", &|f| {
            FigureValue::Share(format!("{}／{}", f.voluntary_services, f.volunteers))
        }),
        figure("建言条数", &by_hand),
        figure("诉求办结", &by_hand),
    ]
}

/// The last two, of the dues in the book; left to be written by hand while there are none.
fn dues_figures(of: Option<(DuesFigures, DuesFigures)>) -> [Figure; 2] {
    let figure = |name: &str, value: &dyn Fn(&DuesFigures) -> FigureValue| {
        let (month, year) =
            of.as_ref().map_or((FigureValue::ByHand, FigureValue::ByHand), |(month, year)| (value(month), value(year)));
        Figure { name: name.to_owned(), month, year }
    };
    [
        figure("党费应交／实交", &|f| FigureValue::Share(format!("{}／{}", f.due, f.paid))),
        figure("党费未交人数", &|f| FigureValue::Count(f.unpaid)),
    ]
}
