//! What a member is to pay a month, by rule (年度核定).

use super::{
    BaseKind, DuesCategory, Rate,
    rate::{RateBand, Tariff, bands_for},
    rounding::Rounding,
};
use crate::{date::Month, money::Fen};

crate::words!(
    /// How the bands are applied. The articles read as the first; no official example was found (domain.md 2.3【未】).
    #[derive(Default)]
    BandMethod {
        /// The whole base at the rate of the band it falls in.
        #[default]
        WholeBase = "全额分档",
        /// Each slice of the base at the rate of its own band.
        BySlices = "超额累进",
    }
);

/// How a branch reckons: its own rates, how bands apply, how sums are rounded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssessmentRules {
    /// The branch's own rates.
    pub own_rates: Vec<RateBand>,
    /// How bands apply.
    pub method: BandMethod,
    /// How sums are rounded.
    pub rounding: Rounding,
}

/// A monthly sum by rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// The rate of the band the base falls in; none where the sum is fixed.
    pub rate: Option<Rate>,
    /// 月应交.
    pub amount: Fen,
}

/// More than this a month is unusual (组电明字〔2017〕5号: 月交额一般不超过 1000 元).
pub const USUAL_MOST: Fen = Fen::yuan(1000);

impl AssessmentRules {
    /// The monthly sum of a category and base in a month; none without a base, unless the category's sum is fixed,
    /// and none where no rate is known.
    pub fn proposed(&self, category: DuesCategory, month: Month, base: Option<Fen>) -> Option<Proposal> {
        let bands = bands_for(&self.own_rates, category, month);
        // Of a category without a base, only a fixed sum can be said.
        let own = bands.iter().find(|band| match base {
            Some(base) => band.reaches(base),
            None => band.up_to.is_none() && band.tariff.amount().is_some(),
        })?;
        let amount = match (own.tariff, base) {
            (Tariff::Amount(amount), _) => amount,
            (Tariff::Rate(_), None) => return None,
            (Tariff::Rate(rate), Some(base)) => match self.method {
                BandMethod::WholeBase => self.rounding.part(base, rate),
                BandMethod::BySlices => self.by_slices(&bands, base),
            },
        };
        Some(Proposal { rate: own.tariff.rate(), amount })
    }

    fn by_slices(&self, bands: &[RateBand], base: Fen) -> Fen {
        let mut below = Fen::ZERO;
        let mut sum = 0;
        for band in bands {
            let upper = band.up_to.map_or(base, |up_to| up_to.min(base));
            sum += (upper - below).or_zero().0 * band.tariff.rate().map_or(0, |rate| rate.0);
            below = below.max(upper);
        }
        self.rounding.rounded(sum)
    }
}

/// Whether a sum needs a reason: it is another than the rule's, or no rule gives one. What the superior set as a sum
/// has its reason in its 基数口径.
pub fn needs_reason(base_kind: BaseKind, proposed: Option<Fen>, amount: Fen) -> bool {
    match proposed {
        Some(proposed) => proposed != amount,
        None => base_kind != BaseKind::BySuperior,
    }
}

/// What is worth saying about a sum, beside last year's.
pub fn assessment_advice(amount: Fen, last_year: Option<Fen>) -> Vec<String> {
    let mut advice = Vec::new();
    if amount > USUAL_MOST {
        advice.push("月应交超过 1000 元；一般不超过 1000 元，请核对基数".to_owned());
    }
    // A slip of the decimal point shows against last year.
    if let Some(before) = last_year.filter(|before| !before.is_zero()) {
        if amount.0 > before.0 * 2 {
            advice.push(format!("比去年的 {before} 元多一倍以上，请核对"));
        } else if amount.0 * 2 < before.0 {
            advice.push(format!("不到去年 {before} 元的一半，请核对"));
        }
    }
    advice
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::dues::{RoundingMode, RoundingUnit};

    fn month() -> Month {
        "2026-01".parse().expect("a month")
    }

    fn amount(rules: &AssessmentRules, category: DuesCategory, yuan: &str) -> String {
        let base = yuan.parse().expect("a sum");
        rules.proposed(category, month(), Some(base)).expect("a sum by rule").amount.to_string()
    }

    #[test]
    fn the_whole_base_counts_at_the_rate_of_its_band() {
        let rules = AssessmentRules::default();
        for (category, base, sum) in [
            (DuesCategory::Retired, "5000.00", "25.00"),
            (DuesCategory::Retired, "5000.01", "50.00"),
            (DuesCategory::Retired, "5001", "50.01"),
            (DuesCategory::Retired, "4990", "24.95"),
            (DuesCategory::Retired, "3890", "19.45"),
            (DuesCategory::Retired, "6450", "64.50"),
            (DuesCategory::Retired, "3546", "17.73"),
            (DuesCategory::Retired, "0", "0.00"),
            (DuesCategory::InService, "3000", "15.00"),
            (DuesCategory::InService, "3000.01", "30.00"),
            (DuesCategory::InService, "5000", "50.00"),
            (DuesCategory::InService, "5000.01", "75.00"),
            (DuesCategory::InService, "10000", "150.00"),
            (DuesCategory::InService, "10000.01", "200.00"),
            (DuesCategory::FixedSmall, "900", "0.20"),
        ] {
            assert_eq!(amount(&rules, category, base), sum, "{category} {base}");
        }
    }

    #[test]
    fn by_slices_each_part_counts_at_its_own_rate() {
        let rules = AssessmentRules { method: BandMethod::BySlices, ..AssessmentRules::default() };
        for (category, base, sum) in [
            (DuesCategory::Retired, "5000.00", "25.00"),
            (DuesCategory::Retired, "6000.00", "35.00"),
            (DuesCategory::InService, "12000", "150.00"),
        ] {
            assert_eq!(amount(&rules, category, base), sum, "{category} {base}: no jump at the edge of a band");
        }
    }

    #[test]
    fn without_a_base_only_a_fixed_sum_is_known() {
        let rules = AssessmentRules::default();
        assert_eq!(rules.proposed(DuesCategory::Retired, month(), None), None, "nothing to reckon from");
        let fixed = rules.proposed(DuesCategory::FixedSmall, month(), None).expect("fixed");
        assert_eq!((fixed.rate, fixed.amount), (None, Fen(20)), "0.20 a month");
    }

    #[test]
    fn a_sum_of_ones_own_needs_a_reason() {
        let (sum, rule) = (Fen(2500), Some(Fen(2495)));
        assert!(needs_reason(BaseKind::BasicPension, rule, sum), "another than the rule's");
        assert!(!needs_reason(BaseKind::BasicPension, rule, Fen(2495)), "the rule's");
        assert!(needs_reason(BaseKind::LikeBefore, None, sum), "no rule gives it");
        assert!(!needs_reason(BaseKind::BySuperior, None, sum), "按上级核定 says it");
        assert!(needs_reason(BaseKind::BySuperior, rule, sum), "the superior set the base, not the sum");
    }

    #[test]
    fn a_slip_of_the_decimal_point_is_pointed_at() {
        assert!(assessment_advice(Fen(2590), Some(Fen(2495))).is_empty(), "a usual raise");
        assert_eq!(assessment_advice(Fen(24_950), Some(Fen(2495))).len(), 1, "ten times as much");
        assert_eq!(assessment_advice(Fen(249), Some(Fen(2495))).len(), 1, "a tenth");
        assert_eq!(assessment_advice(Fen(100_001), None).len(), 1, "more than 1000 元");
    }

    proptest! {
        #[test]
        fn within_a_band_more_base_is_never_less_dues(
            base in 0i64..1_000_000, more in 0i64..100_000, unit in 0usize..3, mode in 0usize..3
        ) {
            let rounding = Rounding { unit: RoundingUnit::ALL[unit], mode: RoundingMode::ALL[mode] };
            for method in BandMethod::ALL {
                let rules = AssessmentRules { method: *method, rounding, ..AssessmentRules::default() };
                let of = |base| rules.proposed(DuesCategory::Retired, month(), Some(Fen(base))).map(|one| one.amount);
                prop_assert!(of(base) <= of(base + more), "{} and {} more, {method}", base, more);
            }
        }

        #[test]
        fn both_ways_agree_in_the_lowest_band(base in 0i64..=500_000) {
            let rules = |method| AssessmentRules { method, ..AssessmentRules::default() };
            let of = |method| rules(method).proposed(DuesCategory::Retired, month(), Some(Fen(base)));
            prop_assert_eq!(of(BandMethod::WholeBase), of(BandMethod::BySlices), "there is but one slice");
        }
    }
}
