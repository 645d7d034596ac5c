//! What was set for a member, and how it goes on into another year.

use super::{AssessmentRules, BaseKind, DuesCategory, Rate, Rhythm, Rounding, needs_reason};
use crate::{date::Month, money::Fen, text::clean};

/// The reason of sums taken from a register kept before this book.
pub const OLD_REGISTER: &str = "旧台账";

/// What a member is to pay a month, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// 人员类别.
    pub category: DuesCategory,
    /// 基数口径.
    pub base_kind: BaseKind,
    /// 核定基数; none where only the sum is known.
    pub base: Option<Fen>,
    /// The rate the base falls under; none where the sum is fixed.
    pub rate: Option<Rate>,
    /// 月应交.
    pub amount: Fen,
    /// 交纳周期.
    pub rhythm: Rhythm,
    /// Why it is another sum than the rule's, or another than before.
    pub reason: Option<String>,
}

/// A sum as it is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumEntered {
    /// 人员类别.
    pub category: DuesCategory,
    /// 基数口径.
    pub base_kind: BaseKind,
    /// 核定基数.
    pub base: Option<Fen>,
    /// 月应交; none: as the rule has it.
    pub amount: Option<Fen>,
    /// 交纳周期.
    pub rhythm: Rhythm,
    /// Why.
    pub reason: Option<String>,
}

/// Why a sum can't be set as it was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SumProblem {
    /// Neither a base nor a sum.
    AmountMissing,
    /// A negative one.
    Negative,
    /// Another sum than the rule's, without a reason.
    ReasonMissing,
}

impl SumEntered {
    /// The sum it sets from a month on, or the first thing that is not in order.
    pub fn assessed(self, rules: &AssessmentRules, month: Month) -> Result<Assessed, SumProblem> {
        if [self.base, self.amount].iter().flatten().any(|sum| sum.0 < 0) {
            return Err(SumProblem::Negative);
        }
        let proposal = rules.proposed(self.category, month, self.base);
        let by_rule = proposal.map(|one| one.amount);
        let amount = self.amount.or(by_rule).ok_or(SumProblem::AmountMissing)?;
        let reason = self.reason.map(|reason| clean(&reason)).filter(|reason| !reason.is_empty());
        if reason.is_none() && needs_reason(self.base_kind, by_rule, amount) {
            return Err(SumProblem::ReasonMissing);
        }
        Ok(Assessed {
            category: self.category,
            base_kind: self.base_kind,
            base: self.base,
            rate: proposal.and_then(|one| one.rate),
            amount,
            rhythm: self.rhythm,
            reason,
        })
    }
}

impl Assessed {
    /// `0.5`, `1`, or `定额` where no rate was applied.
    pub fn rate_text(&self) -> String {
        self.rate.map_or_else(|| "定额".to_owned(), Rate::percent)
    }

    /// The sum somebody set by hand; none where it is the rule's, or an old register's for the same base.
    fn set_by_hand(&self, rules: &AssessmentRules, month: Month) -> Option<Fen> {
        let by_rule = rules.proposed(self.category, month, self.base).map(|one| one.amount);
        let of_an_old_register = by_rule.is_some() && self.reason.as_deref() == Some(OLD_REGISTER);
        (by_rule != Some(self.amount) && !of_an_old_register).then_some(self.amount)
    }

    /// The same from a month of another year on (沿用): the sum by rule from the same base; one that was set by hand
    /// stays, with its reason.
    pub fn carried_over(&self, rules: &AssessmentRules, month: Month) -> Self {
        let proposal = rules.proposed(self.category, month, self.base);
        let by_hand = self.set_by_hand(rules, month);
        let kept = || self.reason.clone().or_else(|| Some("沿用上年核定".to_owned()));
        Self {
            rate: proposal.and_then(|one| one.rate),
            amount: by_hand.or(proposal.map(|one| one.amount)).unwrap_or(self.amount),
            reason: by_hand.and_then(|_| kept()),
            ..self.clone()
        }
    }

    /// Raised by a percentage (待遇调整同比例调整): a base is raised and the sum reckoned from it; a sum without a
    /// base, or set by hand, is raised itself.
    pub fn raised(&self, rules: &AssessmentRules, month: Month, percent: Rate, reason: &str) -> Self {
        // A base is money as paid, to the 分, however dues are rounded.
        let base = self.base.map(|base| Rounding::default().raised(base, percent));
        let proposal = rules.proposed(self.category, month, base);
        let by_hand = self.set_by_hand(rules, month).map(|amount| rules.rounding.raised(amount, percent));
        Self {
            base,
            rate: proposal.and_then(|one| one.rate),
            amount: by_hand.or(proposal.map(|one| one.amount)).unwrap_or(self.amount),
            reason: Some(reason.to_owned()),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month() -> Month {
        "2027-01".parse().expect("a month")
    }

    fn entered(base: Option<i64>, amount: Option<i64>, reason: Option<&str>) -> SumEntered {
        SumEntered {
            category: DuesCategory::Retired,
            base_kind: BaseKind::BasicPension,
            base: base.map(Fen),
            amount: amount.map(Fen),
            rhythm: Rhythm::Monthly,
            reason: reason.map(str::to_owned),
        }
    }

    fn set(base: Option<i64>, amount: Option<i64>, reason: Option<&str>) -> Assessed {
        entered(base, amount, reason).assessed(&AssessmentRules::default(), month()).expect("in order")
    }

    #[test]
    fn a_base_gives_the_sum_and_another_sum_asks_why() {
        let by_rule = set(Some(499_000), None, None);
        assert_eq!((by_rule.amount, by_rule.rate_text().as_str()), (Fen(2495), "0.5"), "4990.00 at 0.5 %");
        let rules = AssessmentRules::default();
        for (entered, problem) in [
            (entered(None, None, None), SumProblem::AmountMissing),
            (entered(Some(499_000), Some(2500), Some(" ")), SumProblem::ReasonMissing),
            (entered(None, Some(2500), None), SumProblem::ReasonMissing),
            (entered(Some(-1), None, None), SumProblem::Negative),
        ] {
            assert_eq!(entered.clone().assessed(&rules, month()), Err(problem), "{entered:?}");
        }
        let fixed = set(None, Some(2500), Some("按上级核定"));
        assert_eq!((fixed.rate, fixed.rate_text().as_str()), (None, "定额"), "no rate was applied");
    }

    #[test]
    fn another_year_begins_from_the_same_base_and_keeps_what_was_set_by_hand() {
        let rules = AssessmentRules::default();
        let next = |of: &Assessed| of.carried_over(&rules, month());
        assert_eq!(next(&set(Some(499_000), None, None)).reason, None, "the rule's needs no reason");
        let by_hand = next(&set(Some(499_000), Some(2500), Some("机关党委核定")));
        assert_eq!((by_hand.amount, by_hand.reason.as_deref()), (Fen(2500), Some("机关党委核定")), "set by hand");
        let old = next(&set(Some(499_000), Some(2500), Some(OLD_REGISTER)));
        assert_eq!((old.amount, old.reason), (Fen(2495), None), "an old register's sum gives way to the rule's");
        let without_base = next(&set(None, Some(2500), Some(OLD_REGISTER)));
        assert_eq!(without_base.amount, Fen(2500), "there is nothing to reckon from");
    }

    #[test]
    fn a_raise_goes_by_the_base_where_there_is_one() {
        let rules = AssessmentRules::default();
        let raised = |of: &Assessed| of.raised(&rules, month(), Rate(300), "养老金上调 3%");
        let by_rule = raised(&set(Some(480_000), None, None));
        assert_eq!((by_rule.base, by_rule.amount), (Some(Fen(494_400)), Fen(2472)), "4944.00 at 0.5 %");
        let over = raised(&set(Some(499_000), None, None));
        assert_eq!((over.amount, over.rate), (Fen(5140), Some(Rate(100))), "5139.70 falls in the next band");
        let by_hand = raised(&set(None, Some(2500), Some("按上级核定")));
        assert_eq!((by_hand.amount, by_hand.reason.as_deref()), (Fen(2575), Some("养老金上调 3%")), "the sum itself");
    }
}
