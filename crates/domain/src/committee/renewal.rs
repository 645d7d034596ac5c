//! 换届: the steps from a term's end to the committee that follows it (domain.md 2.4, 换届时间轴).

use chrono::{Days, Months, NaiveDate};

use crate::writing::WritingPaper;

crate::words!(
    /// A step of the renewal, in its order.
    RenewalStep {
        /// Into the branch's plan.
        Planned = "列入计划",
        /// The committee considers whether the term ends on time, how many seats, how candidates are named.
        Considered = "支委会研究换届",
        /// The request to the superior.
        Requested = "报换届请示",
        /// Members name candidates, the committee considers them, the superior approves.
        Nominated = "酝酿、报批候选人预备人选",
        /// Those named are made known.
        MadeKnown = "公示人选",
        /// Notice, report, ballots, ballot box, roster of those with a vote.
        Prepared = "会前准备",
        /// The members elect.
        Elected = "党员大会选举",
        /// The new committee elects its secretary and parts its work.
        Constituted = "新支委会选书记、分工",
        /// The result goes to the superior.
        Reported = "报选举结果",
        /// The answer has come and the new term is registered.
        Approved = "收到批复，登记新一届",
        /// Put up on the wall; money, accounts and seals handed over.
        HandedOver = "分工上墙、移交",
    }
);

/// Of what a step's day is reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reckoned {
    /// Months before the term ends.
    MonthsBeforeEnd(u32),
    /// Days before the members' meeting that elects.
    DaysBeforeMeeting(u64),
    /// Days after it.
    DaysAfterMeeting(u64),
}

use Reckoned::{DaysAfterMeeting, DaysBeforeMeeting, MonthsBeforeEnd};

/// What is known of a step before anything is done.
struct About {
    step: RenewalStep,
    /// On which day it is due, unless the branch plans another.
    due: Reckoned,
    /// What is to be done.
    what: &'static str,
    /// Texts it needs.
    papers: &'static [WritingPaper],
    /// 【实】 by rule; others are usage of one place.
    by_rule: bool,
}

const STEPS: &[About] = &[
    About {
        step: RenewalStep::Planned,
        due: MonthsBeforeEnd(6),
        what: "任期届满前六个月，支部把换届列入计划；上级也会发函或电话提醒。",
        papers: &[],
        by_rule: true,
    },
    About {
        step: RenewalStep::Considered,
        due: MonthsBeforeEnd(2),
        what: "支委会（不设支委会的开党员大会）研究：是否按期换届，大会的时间和议程，下届名额，怎样提名和选举。\
               提前或延期换届的，须报上级批准，延期一般不超过一年。",
        papers: &[],
        by_rule: false,
    },
    About {
        step: RenewalStep::Requested,
        due: DaysBeforeMeeting(30),
        what: "大会前一个月左右，换届请示连同选举办法报上级党组织审批。",
        papers: &[WritingPaper::RenewalRequest, WritingPaper::ElectionRules],
        by_rule: false,
    },
    About {
        step: RenewalStep::Nominated,
        due: DaysBeforeMeeting(20),
        what: "批复以后，党员酝酿推荐，支委会集体研究候选人预备人选，报上级审批。委员候选人比应选的多 20% 以上。",
        papers: &[WritingPaper::NominationReport, WritingPaper::NominationRequest],
        by_rule: true,
    },
    About {
        step: RenewalStep::MadeKnown,
        due: DaysBeforeMeeting(14),
        what: "公示人选，常见的是五个工作日，期限由上级定。",
        papers: &[],
        by_rule: false,
    },
    About {
        step: RenewalStep::Prepared,
        due: DaysBeforeMeeting(5),
        what: "发会议通知，工作报告征求意见，核对有选举权的人数和上级批准不计入应到的名单，印选票、计票表，准备票箱。",
        papers: &[WritingPaper::ElectionScript],
        by_rule: false,
    },
    About {
        step: RenewalStep::Elected,
        due: DaysBeforeMeeting(0),
        what: "清点人数、工作报告、表决不计入应到的名单、通过选举办法和监计票人、介绍候选人、投票、计票、宣布结果。",
        papers: &[],
        by_rule: true,
    },
    About {
        step: RenewalStep::Constituted,
        due: DaysBeforeMeeting(0),
        what: "新一届支委会当天或第二天开第一次会议，选举书记、副书记，研究分工。",
        papers: &[],
        by_rule: true,
    },
    About {
        step: RenewalStep::Reported,
        due: DaysAfterMeeting(3),
        what: "选举结果报上级党组织：委员备案，书记、副书记请批。",
        papers: &[WritingPaper::ElectionReport],
        by_rule: true,
    },
    About {
        step: RenewalStep::Approved,
        due: DaysAfterMeeting(15),
        what: "批复来了，登记新的一届和各人的职务、分工，批复归档。",
        papers: &[],
        by_rule: true,
    },
    About {
        step: RenewalStep::HandedOver,
        due: DaysAfterMeeting(20),
        what: "支委分工上墙，党费、台账、印章办移交。",
        papers: &[],
        by_rule: false,
    },
];

impl RenewalStep {
    fn about(self) -> Option<&'static About> {
        STEPS.iter().find(|about| about.step == self)
    }

    /// What is to be done.
    pub fn what(self) -> &'static str {
        self.about().map_or("", |about| about.what)
    }

    /// Texts it needs.
    pub fn papers(self) -> &'static [WritingPaper] {
        self.about().map_or(&[], |about| about.papers)
    }

    /// Whether a rule for all branches asks for it; else it is usage, and the superior says how it is done here.
    pub fn is_by_rule(self) -> bool {
        self.about().is_some_and(|about| about.by_rule)
    }

    /// On which day it is due, in a renewal for a term that ends on `end` with the members' meeting on `meeting`.
    pub fn due(self, end: NaiveDate, meeting: NaiveDate) -> NaiveDate {
        let reckoned = match self.about().map(|about| about.due) {
            Some(MonthsBeforeEnd(months)) => end.checked_sub_months(Months::new(months)),
            Some(DaysBeforeMeeting(days)) => meeting.checked_sub_days(Days::new(days)),
            Some(DaysAfterMeeting(days)) => meeting.checked_add_days(Days::new(days)),
            None => None,
        };
        reckoned.unwrap_or(meeting)
    }
}

crate::words!(
    /// How near the end of a term is (domain.md 6: 换届前 12/6/3 个月).
    RenewalStage {
        /// A year or less.
        TwelveMonths = "12个月内届满",
        /// Half a year or less.
        SixMonths = "6个月内届满",
        /// A quarter or less.
        ThreeMonths = "3个月内届满",
        /// It has ended.
        Overdue = "已届满",
    }
);

impl RenewalStage {
    /// The stage on a day; none while more than a year is left. The last day of a term is within it.
    pub fn on(day: NaiveDate, end: NaiveDate) -> Option<Self> {
        let within = |months| end.checked_sub_months(Months::new(months)).is_some_and(|first| day >= first);
        if day > end {
            Some(Self::Overdue)
        } else if within(3) {
            Some(Self::ThreeMonths)
        } else if within(6) {
            Some(Self::SixMonths)
        } else {
            within(12).then_some(Self::TwelveMonths)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn every_step_is_told_of_in_the_order_of_its_days() {
        let steps: Vec<RenewalStep> = STEPS.iter().map(|about| about.step).collect();
        assert_eq!(steps, RenewalStep::ALL, "in the order of the words");
        let end = day("2027-04-30");
        let days: Vec<NaiveDate> = steps.iter().map(|step| step.due(end, end)).collect();
        assert!(days.is_sorted(), "no step is due before the one before it: {days:?}");
        assert_eq!(RenewalStep::Planned.due(end, end), day("2026-10-30"), "six months before");
        assert_eq!(RenewalStep::Requested.due(end, day("2027-04-20")), day("2027-03-21"), "of the meeting");
    }

    #[test]
    fn a_term_is_reminded_of_at_twelve_six_and_three_months() {
        let end = day("2027-04-30");
        let on = |text| RenewalStage::on(day(text), end);
        assert_eq!(on("2026-04-29"), None, "more than a year");
        assert_eq!(on("2026-04-30"), Some(RenewalStage::TwelveMonths), "a year");
        assert_eq!(on("2026-10-30"), Some(RenewalStage::SixMonths), "half a year");
        assert_eq!(on("2027-01-30"), Some(RenewalStage::ThreeMonths), "a quarter");
        assert_eq!(on("2027-04-30"), Some(RenewalStage::ThreeMonths), "its last day is still of the term");
        assert_eq!(on("2027-05-01"), Some(RenewalStage::Overdue), "over");
    }
}
