//! 本年数字: figures of a year in sentences. Facts of the book only; no sentence says what was good about them.

use chrono::{Datelike, NaiveDate};
use domain::{
    date::{DayRange, Month, month_and_day},
    figure::{FigureCode, FigureValue},
    writing::WritingKind,
};
use store::Error;

use super::wire::{WritingFact, WritingMaterial, WritingWish};
use crate::{Desk, Outcome, figure::Records};

/// What a sentence is about, in the order they are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Members,
    Life,
    Attendance,
    Contact,
    Service,
    Dues,
    Funds,
}

impl About {
    const ALL: &'static [Self] =
        &[Self::Members, Self::Life, Self::Attendance, Self::Contact, Self::Service, Self::Dues, Self::Funds];

    fn word(self) -> &'static str {
        match self {
            Self::Members => "党员",
            Self::Life => "组织生活",
            Self::Attendance => "到会",
            Self::Contact => "走访联系",
            Self::Service => "志愿服务",
            Self::Dues => "党费",
            Self::Funds => "经费",
        }
    }

    /// What a kind of text may tell: the account of a year everything, one of a single matter not the money.
    fn of(kind: WritingKind) -> &'static [Self] {
        match kind {
            WritingKind::Summary | WritingKind::DutyReport | WritingKind::WorkPlan => Self::ALL,
            WritingKind::Case
            | WritingKind::News
            | WritingKind::ClosingReport
            | WritingKind::Bulletin
            | WritingKind::Renewal
            | WritingKind::SelfExamination
            | WritingKind::Request
            | WritingKind::Rule => &[Self::Members, Self::Life, Self::Attendance, Self::Contact, Self::Service],
        }
    }
}

pub(super) fn material(desk: &Desk, request: WritingWish) -> Outcome<WritingMaterial> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    let until = (year == today.year()).then_some(today);
    let last = until.map_or_else(|| Month::new(year, 12), |day| Ok(Month::of(day)));
    let Some(last) = last.ok().filter(|_| year <= today.year()) else {
        return Ok(WritingMaterial { year, until: None, facts: Vec::new() });
    };
    let days = DayRange::of_months(last.plus(1 - last.number().cast_signed()), last);
    let facts = desk.store()?.read(move |db| {
        let records = Records::of(db, days);
        let known = Known { records: &records, days };
        let told = About::of(request.kind).iter().map(|about| {
            let text = sentence(*about, &known, until.is_none())?;
            let dated = text.map(|text| dated(*about, year, until, &text));
            Ok::<_, Error>(dated.map(|text| WritingFact { about: about.word().to_owned(), text }))
        });
        told.filter_map(Result::transpose).collect::<Result<Vec<_>, Error>>()
    })?;
    Ok(WritingMaterial { year, until, facts })
}

/// What the book knows of the year, to the end of a month.
struct Known<'db> {
    records: &'db Records<'db>,
    days: DayRange,
}

impl Known<'_> {
    fn value(&self, code: FigureCode) -> Result<FigureValue, Error> {
        self.records.value(code, self.days)
    }

    /// A count with its words; nothing of none.
    fn some(&self, code: FigureCode, before: &str, after: &str) -> Result<Option<String>, Error> {
        let count = self.records.count(code, self.days)?;
        Ok((count > 0).then(|| format!("{before}{count}{after}")))
    }

    /// A figure with its words; nothing of what nobody has counted.
    fn known(&self, code: FigureCode, before: &str, after: &str) -> Result<Option<String>, Error> {
        let value = self.value(code)?;
        Ok((value != FigureValue::ByHand).then(|| format!("{before}{}{after}", value.text())))
    }
}

/// With the time it is of: `截至11月20日，`, `全年`; who is in the branch, of the year's end; dues, of whole months.
fn dated(about: About, year: i32, until: Option<NaiveDate>, text: &str) -> String {
    match (until, about) {
        (Some(day), About::Dues) if day.month() > 1 => format!("1月至{}月{text}", day.month()),
        (Some(day), About::Dues) => format!("{}月{text}", day.month()),
        (Some(day), _) => format!("截至{}，{text}", month_and_day(day)),
        (None, About::Members) => format!("{year}年末，{text}"),
        (None, _) => format!("全年{text}"),
    }
}

/// The sentence; none where nothing was recorded. Who has not paid is told of a year that is over: before, there is time.
fn sentence(about: About, of: &Known<'_>, over: bool) -> Result<Option<String>, Error> {
    use FigureCode as Code;
    Ok(match about {
        About::Members => match of.some(Code::MemberTotal, "支部有党员", "名")? {
            None => None,
            total => listed([
                total,
                of.some(Code::MemberProbationary, "其中预备党员", "名")?,
                of.some(Code::GroupCount, "设党小组", "个")?,
            ]),
        },
        About::Life => life(of)?,
        About::Attendance => {
            let counted = of.value(Code::RateOnSite)?.rate().is_some_and(|rate| rate.whole > 0);
            let (on_site, with_make_up) = (of.value(Code::RateOnSite)?, of.value(Code::RateWithMakeUp)?);
            counted.then(|| format!("现场到会率{}，含线上和补学{}。", on_site.text(), with_make_up.text()))
        }
        About::Contact => listed([
            of.known(Code::VisitPeople, "走访慰问", "人次")?,
            of.known(Code::StudyAtHomePeople, "送学上门", "人次")?,
            of.known(Code::StudyAtHomeBooklets, "送学习材料", "本")?,
        ]),
        About::Service => listed([
            of.some(Code::ServiceCount, "开展志愿服务", "次")?,
            of.some(Code::ServiceVolunteers, "党员参加", "人次")?,
            None,
        ]),
        About::Dues => {
            let unpaid = of.some(Code::DuesOwingMembers, "，未交", "人")?.filter(|_| over).unwrap_or_default();
            let sums = of.value(Code::DuesDue)?.money().zip(of.value(Code::DuesPaid)?.money());
            sums.map(|(due, paid)| format!("党费应交{due}元，实交{paid}元{unpaid}。"))
        }
        About::Funds => {
            let sums = [Code::FundIncome, Code::FundExpense, Code::FundBalance].map(|code| of.value(code));
            let [income, expense, left] = sums;
            let sums = [income?, expense?, left?].map(FigureValue::money);
            match sums {
                [Some(income), Some(expense), Some(left)]
                    if [income, expense, left].iter().any(|sum| !sum.is_zero()) =>
                {
                    Some(format!("活动经费收入{income}元，支出{expense}元，结余{left}元。"))
                }
                _ => None,
            }
        }
    })
}

fn life(of: &Known<'_>) -> Result<Option<String>, Error> {
    use FigureCode as Code;
    let lectures = match of.value(Code::LectureCount)? {
        FigureValue::CountOf { count: 0, .. } => None,
        FigureValue::CountOf { count, of_which: 0 } => Some(format!("上党课{count}次")),
        FigureValue::CountOf { count, of_which } => Some(format!("上党课{count}次（其中书记讲党课{of_which}次）")),
        _ => None,
    };
    let meetings = [
        of.some(Code::MembersMeetingCount, "党员大会", "次")?,
        of.some(Code::CommitteeMeetingCount, "支部委员会会议", "次")?,
        of.some(Code::GroupMeetingCount, "党小组会", "次")?,
    ];
    let meetings: Vec<String> = meetings.into_iter().flatten().collect();
    Ok(listed([
        (!meetings.is_empty()).then(|| format!("召开{}", meetings.join("、"))),
        lectures,
        of.some(Code::ThemeDayCount, "开展主题党日", "次")?,
    ]))
}

/// What there is of three, in a sentence.
fn listed(parts: [Option<String>; 3]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("，") + "。")
}
