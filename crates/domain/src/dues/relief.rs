//! Reductions and waivers (减免): asked for, decided by the branch, from a month to a month, ending by themselves.
//! A retired member in hardship pays less or nothing with the branch's consent (组电明字〔2017〕5号).

use chrono::NaiveDate;

use super::ReliefState;
use crate::{date::Month, member::MemberId, money::Fen, occasion::OccasionId, text::clean};

/// A request for reduction and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relief {
    /// The member.
    pub member_id: MemberId,
    /// Where it stands.
    pub state: ReliefState,
    /// First month.
    pub from_month: Month,
    /// Last month.
    pub to_month: Month,
    /// What is still to be paid a month; nothing: a waiver.
    pub amount: Fen,
    /// Why it is asked for.
    pub reason: String,
    /// When.
    pub requested_on: NaiveDate,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// The meeting that decided.
    pub occasion_id: Option<OccasionId>,
    /// What was decided.
    pub decision: Option<String>,
    /// 上级意见.
    pub superior_opinion: Option<String>,
}

/// Why a request can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReliefProblem {
    /// Why is not written.
    #[error("还没有写申请减免的理由")]
    ReasonMissing,
    /// The last month before the first.
    #[error("减免结束的月份比开始的月份早")]
    Months,
    /// A negative sum.
    #[error("减免后的月交金额不能小于零")]
    Amount,
    /// Decided, but not when.
    #[error("还没有写支部研究的日期")]
    DayMissing,
    /// Decided before it was asked for.
    #[error("研究的日期比申请的日期早")]
    DecidedBefore,
}

impl ReliefProblem {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::ReasonMissing => "dues.relief_reason",
            Self::Months => "dues.relief_months",
            Self::Amount => "dues.relief_amount",
            Self::DayMissing => "dues.relief_day",
            Self::DecidedBefore => "dues.relief_order",
        }
    }

    /// What to do next.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::ReasonMissing => "请简单写明本人的困难，如：长期患病，家庭开支大。",
            Self::Months => "请核对起止月份。",
            Self::Amount => "全免的填 0，少交的填减免后每月还交多少。",
            Self::DayMissing => "请填支部研究的日期，或先保存为“待研究”。",
            Self::DecidedBefore => "请核对申请日期和研究日期。",
        }
    }
}

impl Relief {
    /// The request with its texts cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, ReliefProblem> {
        let text = |text: Option<String>| text.map(|text| clean(&text)).filter(|text| !text.is_empty());
        let relief = Self {
            reason: clean(&self.reason),
            decision: text(self.decision),
            superior_opinion: text(self.superior_opinion),
            ..self
        };
        if relief.reason.is_empty() {
            return Err(ReliefProblem::ReasonMissing);
        }
        if relief.to_month < relief.from_month {
            return Err(ReliefProblem::Months);
        }
        if relief.amount.0 < 0 {
            return Err(ReliefProblem::Amount);
        }
        match relief.decided_on {
            None if relief.state != ReliefState::Requested => Err(ReliefProblem::DayMissing),
            Some(day) if day < relief.requested_on => Err(ReliefProblem::DecidedBefore),
            _ => Ok(relief),
        }
    }

    /// Whether it lowers what is due in a month.
    pub fn lowers(&self, month: Month) -> bool {
        self.state == ReliefState::Granted && self.from_month <= month && month <= self.to_month
    }

    /// What is worth saying: `monthly` is what would be due without it, `to_superior` whether the branch reports
    /// reductions to its superior.
    pub fn advice(&self, monthly: Option<Fen>, to_superior: bool) -> Vec<String> {
        let mut advice = Vec::new();
        if monthly.is_some_and(|monthly| self.amount >= monthly) {
            advice.push("减免后的金额不比应交的少，请核对".to_owned());
        }
        if self.state == ReliefState::Granted && self.occasion_id.is_none() {
            advice.push("还没有关联研究减免的会议".to_owned());
        }
        if self.state == ReliefState::Granted && to_superior && self.superior_opinion.is_none() {
            advice.push("本支部的减免要报上级，还没有填上级意见".to_owned());
        }
        if self.to_month.since(self.from_month) >= 12 {
            advice.push("减免超过一年；一般每年核定时再研究一次".to_owned());
        }
        advice
    }
}

/// What is due in a month after the reductions that cover it: the least any of them leaves.
pub fn due_after<'a>(full: Fen, month: Month, reliefs: impl IntoIterator<Item = &'a Relief>) -> Fen {
    reliefs.into_iter().filter(|relief| relief.lowers(month)).map(|relief| relief.amount).fold(full, Fen::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relief(state: ReliefState, from: &str, to: &str, amount: i64) -> Relief {
        Relief {
            member_id: MemberId(1),
            state,
            from_month: from.parse().expect("a month"),
            to_month: to.parse().expect("a month"),
            amount: Fen(amount),
            reason: "长期患病".to_owned(),
            requested_on: "2026-06-01".parse().expect("a day"),
            decided_on: Some("2026-06-10".parse().expect("a day")),
            occasion_id: None,
            decision: None,
            superior_opinion: None,
        }
    }

    #[test]
    fn only_what_was_granted_lowers_and_it_ends_by_itself() {
        let reliefs = [
            relief(ReliefState::Granted, "2026-07", "2026-12", 500),
            relief(ReliefState::Granted, "2026-09", "2026-10", 0),
            relief(ReliefState::Requested, "2026-01", "2026-12", 0),
            relief(ReliefState::Declined, "2026-01", "2026-12", 0),
        ];
        let due = |month: &str| due_after(Fen(2495), month.parse().expect("a month"), &reliefs).0;
        assert_eq!(due("2026-06"), 2495, "before it");
        assert_eq!(due("2026-07"), 500, "its first month");
        assert_eq!(due("2026-09"), 0, "of two the lower");
        assert_eq!(due("2026-12"), 500, "its last month");
        assert_eq!(due("2027-01"), 2495, "ended by itself");
        let small = relief(ReliefState::Granted, "2026-07", "2026-12", 9999);
        assert_eq!(
            due_after(Fen(2495), "2026-07".parse().expect("one"), &[small]),
            Fen(2495),
            "never more than before"
        );
    }

    #[test]
    fn what_is_not_in_order_is_said() {
        let granted = relief(ReliefState::Granted, "2026-07", "2026-12", 0);
        assert!(granted.clone().checked().is_ok(), "in order");
        let cases = [
            (Relief { reason: " ".to_owned(), ..granted.clone() }, ReliefProblem::ReasonMissing),
            (relief(ReliefState::Granted, "2026-07", "2026-06", 0), ReliefProblem::Months),
            (relief(ReliefState::Granted, "2026-07", "2026-07", -1), ReliefProblem::Amount),
            (Relief { decided_on: None, ..granted.clone() }, ReliefProblem::DayMissing),
            (
                Relief { requested_on: "2026-07-01".parse().expect("a day"), ..granted.clone() },
                ReliefProblem::DecidedBefore,
            ),
        ];
        for (relief, problem) in cases {
            assert_eq!(relief.checked(), Err(problem), "{problem}");
        }
        assert!(granted.advice(Some(Fen(2495)), true).iter().any(|said| said.contains("上级意见")), "reported to it");
    }
}
