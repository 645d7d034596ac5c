//! What a name typed in braces means: `{{本月主题党日次数}}`, `{{去年同期党员大会}}`, `{{填报单位}}`.

use super::{FormFact, Said};
use crate::{
    figure::{FigureCode, FigureColumn, Rule, Unit, figures},
    text::half_width,
};

/// What people write for a stretch of time, before or behind the figure; longer ones first.
const STRETCHES: &[(&str, FigureColumn)] = &[
    ("本年累计", FigureColumn::YearSoFar),
    ("今年累计", FigureColumn::YearSoFar),
    ("年度累计", FigureColumn::YearSoFar),
    ("全年累计", FigureColumn::YearSoFar),
    ("上年同期", FigureColumn::SameLastYear),
    ("去年同期", FigureColumn::SameLastYear),
    ("上年同月", FigureColumn::SameLastYear),
    ("上年全年", FigureColumn::LastYear),
    ("去年全年", FigureColumn::LastYear),
    ("上年度", FigureColumn::LastYear),
    ("本年度", FigureColumn::YearSoFar),
    ("本季度", FigureColumn::This),
    ("上半年", FigureColumn::This),
    ("下半年", FigureColumn::This),
    ("本半年", FigureColumn::This),
    ("累计", FigureColumn::YearSoFar),
    ("本年", FigureColumn::YearSoFar),
    ("今年", FigureColumn::YearSoFar),
    ("同期", FigureColumn::SameLastYear),
    ("上年", FigureColumn::LastYear),
    ("去年", FigureColumn::LastYear),
    ("本月", FigureColumn::This),
    ("当月", FigureColumn::This),
    ("本季", FigureColumn::This),
    ("本期", FigureColumn::This),
    ("当期", FigureColumn::This),
];

/// What a figure is called besides its name in the dictionary.
const OTHER_NAMES: &[(FigureCode, &[&str])] = &[
    (FigureCode::MemberTotal, &["党员", "在册党员", "党员人数", "党员数", "党员总人数", "现有党员"]),
    (FigureCode::MemberVeteranRetired, &["离休", "离休干部党员"]),
    (FigureCode::MemberRetired, &["退休", "退休干部党员"]),
    (FigureCode::MemberElsewhere, &["异地居住党员", "异地党员"]),
    (FigureCode::MemberCame, &["转入党员", "新增党员"]),
    (FigureCode::GroupCount, &["党小组"]),
    (FigureCode::CommitteeMeetingCount, &["支部委员会", "支部委员会会议", "召开支委会", "支委会会议"]),
    (FigureCode::MembersMeetingCount, &["支部党员大会", "召开党员大会", "支部大会", "党员大会会议"]),
    (FigureCode::GroupMeetingCount, &["党小组会议", "召开党小组会"]),
    (FigureCode::ThemeDayCount, &["主题党日活动", "开展主题党日", "党员主题活动日", "主题党日开展"]),
    (FigureCode::CriticismMeetingCount, &["召开组织生活会"]),
    (FigureCode::AppraisalCount, &["民主评议党员"]),
    (FigureCode::StudyCount, &["集中学习活动", "学习"]),
    (FigureCode::OccasionCount, &["活动总场次", "活动", "活动总数", "组织生活", "开展活动", "活动场次"]),
    (FigureCode::AttendanceExpected, &["应到"]),
    (FigureCode::AttendanceOnSite, &["实到", "实到人次", "到会人次", "参加人次"]),
    (FigureCode::AttendanceOnline, &["线上"]),
    (FigureCode::AttendanceOnLeave, &["请假"]),
    (FigureCode::AttendanceAbsent, &["缺席"]),
    (FigureCode::AttendanceMadeUp, &["补学"]),
    (FigureCode::RateOnSite, &["到会率", "现场到会率", "参会率", "出勤率"]),
    (FigureCode::RateWithMakeUp, &["含补学到会率"]),
    (FigureCode::VisitCount, &["走访次数", "走访慰问"]),
    (FigureCode::VisitPeople, &["走访慰问人次", "走访"]),
    (FigureCode::StudyAtHomePeople, &["送学上门人次", "送学上门", "送学"]),
    (FigureCode::TalkCount, &["谈心谈话人次"]),
    (FigureCode::SuggestionCount, &["建言献策", "建言献策条数"]),
    (FigureCode::HelpPeople, &["困难帮扶", "帮扶困难党员"]),
    (FigureCode::OpinionSettled, &["解决问题", "解决实际问题"]),
    (FigureCode::WishCount, &["微心愿", "微心愿征集"]),
    (FigureCode::WishDone, &["完成微心愿", "实现微心愿"]),
    (FigureCode::PartyBirthdayPeople, &["政治生日"]),
    (FigureCode::HealthCheckPeople, &["查体"]),
    (FigureCode::TransferOut, &["转出组织关系"]),
    (FigureCode::TransferIn, &["转入组织关系"]),
    (FigureCode::PreachCount, &["宣讲"]),
    (FigureCode::MediationCount, &["调解纠纷", "矛盾纠纷调解"]),
    (FigureCode::YoungCount, &["关心下一代"]),
    (FigureCode::ArticleCount, &["新闻稿件", "信息投稿", "投稿"]),
    (FigureCode::DeedCount, &["办实事", "为群众办实事"]),
    (FigureCode::TalentMembers, &["银发人才人数"]),
    (FigureCode::DuesDue, &["应交党费", "应缴党费", "党费应缴"]),
    (
        FigureCode::DuesPaid,
        &["实交党费", "实缴党费", "党费实缴", "实收党费", "交纳党费", "收缴党费", "党费收缴", "党费"],
    ),
    (FigureCode::DuesOwed, &["未交党费", "未缴党费", "欠交党费"]),
    (FigureCode::DuesOwingMembers, &["未交党费人数", "欠交党费人数", "未缴党费人数"]),
    (FigureCode::DuesRemitted, &["上缴党费", "党费上交", "上交党费"]),
    (FigureCode::FundIncome, &["收入"]),
    (FigureCode::FundExpense, &["支出"]),
    (FigureCode::FundBalance, &["结余"]),
];

const LECTURES: &[&str] = &["党课", "上党课", "讲党课"];
const BY_SECRETARY: &[&str] = &["书记讲党课", "书记党课", "其中书记讲", "书记讲课", "书记上党课", "支部书记讲党课"];

/// What stands behind a figure for its unit.
fn endings(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Time => &["场次", "次数", "次"],
        Unit::Member => &["人数", "总数", "名", "数", "人"],
        Unit::Attendance => &["人次数", "人次", "人数"],
        Unit::Group => &["个数", "数", "个"],
        Unit::Booklet => &["本数", "册数", "本", "册"],
        Unit::Matter => &["件数", "件", "数"],
        Unit::Proposal => &["条数", "条", "数"],
        Unit::Pair => &["对数", "对", "数"],
        Unit::Household => &["户数", "户", "数"],
        Unit::Article => &["篇数", "篇", "数"],
        Unit::Point => &["分数", "分", "数"],
        Unit::Page => &["页数", "页", "数"],
        Unit::Copy => &["份数", "份", "数"],
        Unit::Hour => &["学时数", "学时", "数"],
        Unit::Yuan => &["金额", "数额", "总额", "元"],
        Unit::Percent => &["%"],
    }
}

/// What a name means; none where it means nothing here. Spaces, brackets and colons do not matter.
pub fn said_of(name: &str) -> Option<Said> {
    let plain = plain(name);
    fact_of(&plain).map(Said::Fact).or_else(|| figure_of(&plain))
}

fn fact_of(name: &str) -> Option<FormFact> {
    FormFact::ALL.iter().copied().find(|fact| fact.word() == name || fact.other_names().contains(&name))
}

fn figure_of(name: &str) -> Option<Said> {
    let part = |name: &'_ str, (word, column): &(&str, FigureColumn)| {
        let rest = name.strip_prefix(word).or_else(|| name.strip_suffix(word)).filter(|rest| !rest.is_empty());
        rest.map(|rest| (rest.to_owned(), *column))
    };
    let (subject, column) =
        STRETCHES.iter().find_map(|stretch| part(name, stretch)).unwrap_or((name.to_owned(), FigureColumn::This));
    named(&subject, |own, name, _| own == name)
        .or_else(|| named(&subject, same_but_unit))
        .map(|(code, of_which)| Said::Figure { code, column, of_which })
}

fn named(subject: &str, is: impl Fn(&str, &str, Unit) -> bool) -> Option<(FigureCode, bool)> {
    figures().find_map(|figure| {
        let is_one = |names: &[&str]| names.iter().any(|name| is(subject, name, figure.unit));
        if figure.rule == Rule::Lectures {
            let of_which = is_one(BY_SECRETARY);
            return (of_which || is_one(LECTURES) || is(subject, &plain(figure.name), figure.unit))
                .then_some((figure.code, of_which));
        }
        let others = OTHER_NAMES.iter().find(|(code, _)| *code == figure.code).map_or(&[][..], |(_, names)| names);
        (is(subject, &plain(figure.name), figure.unit) || is_one(others)).then_some((figure.code, false))
    })
}

/// Whether two names differ in the word of the unit alone: 主题党日, 主题党日次数.
fn same_but_unit(one: &str, other: &str, unit: Unit) -> bool {
    let bare = |name: &str| -> String {
        let ending = endings(unit).iter().find_map(|ending| name.strip_suffix(ending));
        ending.filter(|rest| !rest.is_empty()).unwrap_or(name).to_owned()
    };
    bare(one) == bare(other)
}

fn plain(name: &str) -> String {
    let sign = |c: &char| {
        c.is_whitespace()
            || matches!(c, '(' | ')' | '[' | ']' | '【' | '】' | ':' | ',' | '、' | '。' | '/' | '-' | '_' | '—')
    };
    half_width(name).chars().filter(|c| !sign(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bureau_form::{FormRhythm, sayings};

    #[test]
    fn every_name_of_the_list_means_itself() {
        for said in sayings() {
            assert_eq!(said_of(&said.name()), Some(said), "{}", said.name());
            let monthly = said.name_on(FormRhythm::Monthly);
            assert_eq!(said_of(&monthly), Some(said), "{monthly}");
        }
    }

    #[test]
    fn names_are_understood_as_people_write_them() {
        let figure = |code, column| Some(Said::Figure { code, column, of_which: false });
        for (name, said) in [
            ("本月主题党日次数", figure(FigureCode::ThemeDayCount, FigureColumn::This)),
            ("主题党日", figure(FigureCode::ThemeDayCount, FigureColumn::This)),
            ("本年累计 主题党日（次）", figure(FigureCode::ThemeDayCount, FigureColumn::YearSoFar)),
            ("主题党日次数（本年累计）", figure(FigureCode::ThemeDayCount, FigureColumn::YearSoFar)),
            ("去年同期党员大会", figure(FigureCode::MembersMeetingCount, FigureColumn::SameLastYear)),
            ("上年到会率", figure(FigureCode::RateOnSite, FigureColumn::LastYear)),
            ("本月走访人次", figure(FigureCode::VisitPeople, FigureColumn::This)),
            ("本年培训人次", figure(FigureCode::TrainingPeople, FigureColumn::YearSoFar)),
            ("今年新闻稿件篇数", figure(FigureCode::ArticleCount, FigureColumn::YearSoFar)),
            ("本月微心愿", figure(FigureCode::WishCount, FigureColumn::This)),
            ("本月志愿服务人次", figure(FigureCode::ServiceVolunteers, FigureColumn::This)),
            ("党员人数", figure(FigureCode::MemberTotal, FigureColumn::This)),
            ("党小组", figure(FigureCode::GroupCount, FigureColumn::This)),
            ("本年党费实交金额", figure(FigureCode::DuesPaid, FigureColumn::YearSoFar)),
            ("填报单位：", Some(Said::Fact(FormFact::Branch))),
            ("填 表 人", Some(Said::Fact(FormFact::FilledBy))),
            ("天气", None),
            ("", None),
            ("本月", None),
        ] {
            assert_eq!(said_of(name), said, "{name}");
        }
        let lectures = said_of("本月书记讲党课次数");
        assert!(
            matches!(lectures, Some(Said::Figure { code: FigureCode::LectureCount, of_which: true, .. })),
            "{lectures:?}"
        );
    }

    #[test]
    fn a_name_does_not_mean_two_things() {
        let mut seen = std::collections::BTreeMap::new();
        for (code, names) in OTHER_NAMES {
            for name in *names {
                assert_eq!(seen.insert(*name, code), None, "{name} is given twice");
            }
        }
        for fact in FormFact::ALL {
            for name in fact.other_names() {
                assert_eq!(fact_of(name), Some(*fact), "{name} is of {fact} alone");
                assert!(figure_of(name).is_none(), "{name} is no figure");
            }
        }
    }
}
