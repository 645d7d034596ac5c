//! 月度组织生活活动情况表, gathered from the month's records.

use std::collections::HashMap;

use ::report::forms::{
    Attendees,
    month::{FIGURE_NAMES, Figure, FigureValue as Shown, MonthAbsence, MonthMembers, MonthOccasion, MonthSheet},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    date::{DayRange, Month},
    figure::{FigureCode, FigureValue},
    occasion::{OccasionId, OccasionKind},
    text::clean_or_none,
};
use store::{
    Db, Error,
    member::{Turned, Turnover},
    occasion::{self, MonthLife, MonthOccasion as Held},
    settings,
};

use super::{
    branch_of, lay, lay_pages, not_as,
    wire::{Format, MonthRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Failure, Outcome, figure::Records};

/// Longest text of 主题及内容 that keeps the sheet on one page (FORMS.md 1).
const CONTENT: usize = 60;
/// Whether the groups' meetings of a month share a row.
const SHARE_ROW: &str = "group_meetings_share_row";

/// Fails with `report.month` for what is no month.
pub fn month(desk: &Desk, request: MonthRequest) -> Outcome<Paper> {
    let format = request.format;
    let (sheet, notes) = sheet(desk, &request)?;
    let print = PrintNote::of(sheet.title(), format);
    match format {
        Format::Pdf => lay_pages(desk, &sheet.lay_out(), notes, print),
        Format::Xlsx => lay(desk, Format::Xlsx, None, ::report::workbook::month::write(&sheet)?, notes, print),
        other @ (Format::Docx | Format::Png) => Err(not_as(other)),
    }
}

/// The sheet of a month, and what is to be known of it before it is printed.
pub fn sheet(desk: &Desk, request: &MonthRequest) -> Outcome<(MonthSheet, Vec<String>)> {
    let (request, today) = (request.clone(), desk.today());
    desk.store()?.read(move |db| sheet_in(db, &request, today))
}

/// The same, for what reads more than the sheet at once.
pub fn sheet_in(db: &Db, request: &MonthRequest, today: NaiveDate) -> Outcome<(MonthSheet, Vec<String>)> {
    let first = NaiveDate::parse_from_str(&format!("{}-01", request.month), "%Y-%m-%d")
        .map_err(|_| Failure::new("report.month", format!("「{}」不是月份", request.month), "请写成 2026-10 这样。"))?;
    let own = |text: &Option<String>| text.as_deref().and_then(clean_or_none);
    let month = Month::of(first);
    let days = DayRange::of_month(month);
    let year = DayRange::of_months(month.plus(1 - month.number().cast_signed()), month);
    let records = Records::of(db, year);
    let life = occasion::month(db, first.year(), first.month())?;
    let branch = branch_of(db)?;
    let rows = rows(&life, settings::get_as::<bool>(db, SHARE_ROW)?);
    let contents: HashMap<OccasionId, String> =
        request.contents.iter().filter_map(|own| Some((own.occasion_id, clean_or_none(&own.text)?))).collect();
    let mut notes = Vec::new();
    let sheet = MonthSheet {
        branch: branch.name,
        superior: branch.superior,
        period: format!("{}年{}月", first.year(), first.month()),
        reported_on: words::day(request.reported_on.unwrap_or(today)),
        members: members(&records, days, own(&request.changes))?,
        occasions: rows.iter().enumerate().map(|(i, row)| occasion_row(row, i + 1, &contents, &mut notes)).collect(),
        absences: absences(&life, &rows),
        figures: figures(&records, days, year)?,
        next_month: own(&request.next_month).unwrap_or_else(|| planned(&life)),
        to_coordinate: own(&request.to_coordinate).unwrap_or_default(),
        filled_by: own(&request.filled_by).unwrap_or_default(),
        phone: own(&request.phone).unwrap_or_default(),
    };
    Ok((sheet, notes))
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

/// The branch on the last of some days; who came and left in them in one's own words or as the roster has it.
pub(crate) fn members(records: &Records<'_>, days: DayRange, own: Option<String>) -> Result<MonthMembers, Error> {
    let count = |code| records.count(code, days);
    Ok(MonthMembers {
        total: count(FigureCode::MemberTotal)?,
        veteran_retired: count(FigureCode::MemberVeteranRetired)?,
        retired: count(FigureCode::MemberRetired)?,
        other: count(FigureCode::MemberOther)?,
        unfilled: count(FigureCode::MemberUnfilled)?,
        probationary: count(FigureCode::MemberProbationary)?,
        groups: count(FigureCode::GroupCount)?,
        in_hospital_or_bedridden: count(FigureCode::MemberIll)?,
        living_elsewhere: count(FigureCode::MemberElsewhere)?,
        changes: match own {
            Some(own) => own,
            None => changes(records.turnover(days)?.as_ref()),
        },
    })
}

/// `增 1 人：王䶮（转入）；减 1 人：…`, or `无`.
fn changes(turnover: &Turnover) -> String {
    let named = |people: &[Turned]| {
        let names = people.iter().map(|one| match &one.why {
            Some(why) => format!("{}（{why}）", one.name),
            None => one.name.clone(),
        });
        names.collect::<Vec<_>>().join("、")
    };
    let parts = [("增", &turnover.came), ("减", &turnover.left)].into_iter().filter(|(_, people)| !people.is_empty());
    let text = parts.map(|(word, people)| format!("{word} {} 人：{}", people.len(), named(people))).collect::<Vec<_>>();
    if text.is_empty() { "无".to_owned() } else { text.join("；") }
}

fn planned(life: &MonthLife) -> String {
    let each = life.next.iter().map(|line| format!("{}月{}日 {}", line.day.month(), line.day.day(), line.title));
    each.collect::<Vec<_>>().join("；")
}

/// What stands in the rows of 四、, in the order of [`FIGURE_NAMES`]; two figures share a row.
const FIGURES: [&[FigureCode]; FIGURE_NAMES.len()] = [
    &[FigureCode::CommitteeMeetingCount],
    &[FigureCode::MembersMeetingCount],
    &[FigureCode::GroupMeetingCount],
    &[FigureCode::LectureCount],
    &[FigureCode::ThemeDayCount],
    &[FigureCode::OccasionCount],
    &[FigureCode::RateOnSite],
    &[FigureCode::RateWithMakeUp],
    &[FigureCode::VisitPeople],
    &[FigureCode::StudyAtHomePeople, FigureCode::StudyAtHomeBooklets],
    &[FigureCode::TalkCount],
    &[FigureCode::ServiceCount, FigureCode::ServiceVolunteers],
    &[FigureCode::SuggestionCount],
    &[FigureCode::AppealSettled],
    &[FigureCode::DuesDue, FigureCode::DuesPaid],
    &[FigureCode::DuesOwingMembers],
];

/// Section 四, of the month and of its year.
fn figures(records: &Records<'_>, month: DayRange, year: DayRange) -> Result<Vec<Figure>, Error> {
    let of = |codes: &[FigureCode], days| {
        let values = codes.iter().map(|code| records.value(*code, days)).collect::<Result<Vec<_>, Error>>()?;
        Ok::<_, Error>(shown(&values))
    };
    let row = |(name, codes): (&&str, &&[FigureCode])| {
        Ok(Figure { name: (*name).to_owned(), month: of(codes, month)?, year: of(codes, year)? })
    };
    FIGURE_NAMES.iter().zip(&FIGURES).map(row).collect()
}

/// One value as it is; several side by side, of which one may be left to the pen.
fn shown(values: &[FigureValue]) -> Shown {
    match values {
        [FigureValue::Count(count)] => Shown::Count(*count),
        [FigureValue::CountOf { count, of_which }] => Shown::CountOf(*count, *of_which),
        all if all.iter().all(|value| *value == FigureValue::ByHand) => Shown::ByHand,
        several => Shown::Share(several.iter().map(|value| value.text()).collect::<Vec<_>>().join("／")),
    }
}
