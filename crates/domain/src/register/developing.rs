//! 发展党员 (domain.md 2.8, B13): the 25 steps, and by when the next one is to be taken.

use chrono::{Months, NaiveDate};

/// The register of those who want to join, an entry a step.
pub const DEVELOPING: &str = "发展党员";
/// Its field of who wants to join.
pub const APPLICANT: &str = "申请人";
/// Its field of the step.
pub const STEP: &str = "步骤";

/// One of the 25 steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DevelopingStep {
    /// 1 to 25.
    pub number: u32,
    /// As it is chosen, its number in front.
    pub word: &'static str,
    /// By when something is to be done after it; none where no rule says so.
    pub next: Option<StepLimit>,
}

/// By when what follows a step is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepLimit {
    /// The step that is to be taken.
    pub to: u32,
    /// The step from whose day the time runs.
    pub since: u32,
    /// Months it may take.
    pub months: u32,
    /// The rule in a sentence.
    pub rule: &'static str,
}

const fn step(number: u32, word: &'static str) -> DevelopingStep {
    DevelopingStep { number, word, next: None }
}

impl DevelopingStep {
    const fn then(mut self, to: u32, since: u32, months: u32, rule: &'static str) -> Self {
        self.next = Some(StepLimit { to, since, months, rule });
        self
    }
}

const TALK: &str = "收到入党申请书后，党组织 1 个月内派人谈话";
const REVIEW: &str = "培养教育考察半年一次，至少 1 年";
const MEETING: &str = "上级党委预审合格后，1 个月内提交支部大会讨论";
const APPROVAL: &str = "上级党委 3 个月内审批，特殊情况不超过 6 个月";
const PROBATION: &str = "预备期从支部大会通过之日起 1 年，期满提出转正申请";

/// The 25 steps of the five stages, with the limits domain.md 2.8 gives.
pub static DEVELOPING_STEPS: [DevelopingStep; 25] = STEPS;

const STEPS: [DevelopingStep; 25] = [
    step(1, "1 递交入党申请书").then(2, 1, 1, TALK),
    step(2, "2 党组织派人谈话（1个月内）"),
    step(3, "3 推荐和确定积极分子"),
    step(4, "4 报上级党委备案"),
    step(5, "5 指定培养联系人").then(6, 5, 6, REVIEW),
    step(6, "6 培养教育考察（至少1年）").then(6, 6, 6, REVIEW),
    step(7, "7 确定发展对象"),
    step(8, "8 报上级党委备案"),
    step(9, "9 确定入党介绍人"),
    step(10, "10 政治审查"),
    step(11, "11 集中培训（3天或24学时）"),
    step(12, "12 支部委员会审查"),
    step(13, "13 上级党委预审").then(15, 13, 1, MEETING),
    step(14, "14 填写入党志愿书").then(15, 13, 1, MEETING),
    step(15, "15 支部大会讨论").then(17, 15, 3, APPROVAL),
    step(16, "16 上级党委派人谈话").then(17, 15, 3, APPROVAL),
    step(17, "17 上级党委审批（3个月内）").then(22, 15, 12, PROBATION),
    step(18, "18 再上一级备案").then(22, 15, 12, PROBATION),
    step(19, "19 编入支部和小组").then(22, 15, 12, PROBATION),
    step(20, "20 入党宣誓").then(22, 15, 12, PROBATION),
    step(21, "21 继续教育考察").then(22, 15, 12, PROBATION),
    step(22, "22 提出转正申请（预备期1年）"),
    step(23, "23 支部大会讨论转正"),
    step(24, "24 上级党委审批"),
    step(25, "25 材料归档"),
];

/// The words of the steps, in their order.
pub(super) static STEP_WORDS: [&str; 25] = {
    let mut words = [""; 25];
    let mut place = 0;
    while place < words.len() {
        words[place] = STEPS[place].word;
        place += 1;
    }
    words
};

/// The step that a word means.
pub fn developing_step(word: &str) -> Option<&'static DevelopingStep> {
    DEVELOPING_STEPS.iter().find(|step| step.word == word)
}

impl DevelopingStep {
    /// By when the next step is to be taken after this one on a day, and why. `taken` tells the day another step was
    /// taken; none where no rule gives a limit, or the day it runs from is not known.
    pub fn next_by(
        &self,
        day: NaiveDate,
        taken: impl Fn(u32) -> Option<NaiveDate>,
    ) -> Option<(NaiveDate, &'static StepLimit)> {
        let limit = DEVELOPING_STEPS.iter().find(|step| step.number == self.number)?.next.as_ref()?;
        let from = if limit.since == self.number { day } else { taken(limit.since)? };
        Some((from.checked_add_months(Months::new(limit.months))?, limit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn by(number: u32, on: &str, taken: &[(u32, &str)]) -> Option<(String, u32)> {
        let step = DEVELOPING_STEPS.iter().find(|step| step.number == number).expect("a step");
        let taken = |wanted| taken.iter().find(|(number, _)| *number == wanted).map(|(_, on)| day(on));
        step.next_by(day(on), taken).map(|(day, limit)| (day.to_string(), limit.to))
    }

    fn until(day: &str, to: u32) -> Option<(String, u32)> {
        Some((day.to_owned(), to))
    }

    #[test]
    fn steps_stand_in_their_order_and_are_found_by_their_words() {
        for (place, step) in (1..).zip(&DEVELOPING_STEPS) {
            assert_eq!(step.number, place, "{}", step.word);
            assert!(step.word.starts_with(&format!("{place} ")), "{} begins with its number", step.word);
            assert_eq!(developing_step(step.word), Some(step), "found by its word");
            let Some(limit) = step.next else { continue };
            assert!(limit.since <= step.number && limit.to >= step.number, "{}: what follows comes later", step.word);
        }
        assert_eq!(developing_step("26 庆祝"), None);
    }

    #[test]
    fn an_application_is_talked_about_within_a_month() {
        assert_eq!(by(1, "2026-03-10", &[]), until("2026-04-10", 2));
        assert_eq!(by(1, "2026-01-31", &[]), until("2026-02-28", 2), "the last day of a shorter month");
        assert_eq!(by(2, "2026-04-01", &[]), None, "no rule says when the next is due");
    }

    #[test]
    fn an_activist_is_reviewed_every_half_year() {
        assert_eq!(by(5, "2026-05-20", &[]), until("2026-11-20", 6));
        assert_eq!(by(6, "2026-11-18", &[]), until("2027-05-18", 6), "and again half a year later");
    }

    #[test]
    fn the_meeting_follows_the_preliminary_review_within_a_month() {
        assert_eq!(by(13, "2028-02-03", &[]), until("2028-03-03", 15));
        assert_eq!(by(14, "2028-02-20", &[(13, "2028-02-03")]), until("2028-03-03", 15), "time runs from the review");
        assert_eq!(by(14, "2028-02-20", &[]), None, "whose day is not in the book: nothing is made up");
    }

    #[test]
    fn approval_takes_three_months_and_probation_a_year_from_the_meeting() {
        let joined = [(15, "2028-02-29")];
        assert_eq!(by(15, "2028-02-29", &[]), until("2028-05-29", 17));
        assert_eq!(by(16, "2028-03-20", &joined), until("2028-05-29", 17), "from the meeting, not from the talk");
        for number in 17..=21 {
            assert_eq!(by(number, "2028-06-01", &joined), until("2029-02-28", 22), "step {number}: a leap day's year");
        }
        assert_eq!(by(25, "2029-04-01", &joined), None, "it is over");
    }
}
