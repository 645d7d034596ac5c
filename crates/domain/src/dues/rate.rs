//! Rates (标准): which part of the base is due, for whom, since when. National ones are data here; a branch's own
//! take their place for a category while they are valid.

use super::{DuesCategory, Rate};
use crate::{date::Month, money::Fen, text::clean};

/// What a band asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tariff {
    /// A part of the base.
    Rate(Rate),
    /// A fixed sum a month.
    Amount(Fen),
}

/// One band of a category's rates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateBand {
    /// 人员类别 it is for.
    pub category: DuesCategory,
    /// Bases up to this, itself included; none: no upper end.
    pub up_to: Option<Fen>,
    /// What it asks for.
    pub tariff: Tariff,
    /// First month it is valid.
    pub from_month: Month,
    /// Last month; none while it is.
    pub to_month: Option<Month>,
    /// The rule it comes from.
    pub source: String,
}

const ART_2: &str = "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号）第二条";
const ART_5: &str = "中组发〔2008〕3号第五条；基数按组电明字〔2017〕5号，为基本离退休费或基本养老金，不包括津补贴";
const ART_6: &str = "中组发〔2008〕3号第六条：学生、下岗失业、靠抚恤救济生活和领取低保的党员每月 0.2 元";

/// Category, upper end in 元, tariff, source; all valid since 2008-04 (domain.md 2.3【实】).
const NATIONAL: &[(DuesCategory, Option<i64>, Tariff, &str)] = &[
    (DuesCategory::Retired, Some(5000), Tariff::Rate(Rate(50)), ART_5),
    (DuesCategory::Retired, None, Tariff::Rate(Rate(100)), ART_5),
    (DuesCategory::InService, Some(3000), Tariff::Rate(Rate(50)), ART_2),
    (DuesCategory::InService, Some(5000), Tariff::Rate(Rate(100)), ART_2),
    (DuesCategory::InService, Some(10_000), Tariff::Rate(Rate(150)), ART_2),
    (DuesCategory::InService, None, Tariff::Rate(Rate(200)), ART_2),
    (DuesCategory::FixedSmall, None, Tariff::Amount(Fen(20)), ART_6),
];

/// The bands of the national rules.
pub fn national_rates() -> Vec<RateBand> {
    let Ok(since) = Month::new(2008, 4) else { return Vec::new() };
    NATIONAL
        .iter()
        .map(|(category, up_to, tariff, source)| RateBand {
            category: *category,
            up_to: up_to.map(Fen::yuan),
            tariff: *tariff,
            from_month: since,
            to_month: None,
            source: (*source).to_owned(),
        })
        .collect()
}

/// The bands that hold for a category in a month, lowest first: the branch's own if there are any, else the
/// national ones.
pub fn bands_for(own: &[RateBand], category: DuesCategory, month: Month) -> Vec<RateBand> {
    let holding = |bands: &[RateBand]| -> Vec<RateBand> {
        bands.iter().filter(|band| band.category == category && band.holds_in(month)).cloned().collect()
    };
    let mut bands = holding(own);
    if bands.is_empty() {
        bands = holding(&national_rates());
    }
    bands.sort_by_key(|band| (band.up_to.is_none(), band.up_to));
    bands
}

/// Why a rate of the branch's own can't be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RateProblem {
    /// Neither a rate nor a sum, or both.
    #[error("比例和每月定额要填一项，只填一项")]
    Tariff,
    /// A rate above the whole.
    #[error("比例要在 0 到 100% 之间")]
    Rate,
    /// A negative sum, or a band that ends at nothing.
    #[error("金额要大于零")]
    Amount,
    /// The last month before the first.
    #[error("停用的月份比开始的月份早")]
    Months,
    /// Where it comes from is not written.
    #[error("还没有写这项标准的依据")]
    SourceMissing,
}

impl RateProblem {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Tariff => "dues.rate_tariff",
            Self::Rate => "dues.rate_percent",
            Self::Amount => "dues.rate_amount",
            Self::Months => "dues.rate_months",
            Self::SourceMissing => "dues.rate_source",
        }
    }

    /// What to do next.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::Tariff => "按基数计算的填比例；每月交一样多的填定额。",
            Self::Rate => "请核对比例，如 0.5%、1%。",
            Self::Amount => "请核对基数上限和定额。",
            Self::Months => "请核对起止月份；一直有效的，停用月份空着。",
            Self::SourceMissing => "请写上文件名称或文号，如：某某机关党委〔2026〕3号。",
        }
    }
}

impl RateBand {
    /// Whether it is valid in a month.
    pub fn holds_in(&self, month: Month) -> bool {
        self.from_month <= month && self.to_month.is_none_or(|last| month <= last)
    }

    /// Whether a base falls under it or below it.
    pub(super) fn reaches(&self, base: Fen) -> bool {
        self.up_to.is_none_or(|up_to| base <= up_to)
    }

    /// The band with its source cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, RateProblem> {
        let band = Self { source: clean(&self.source), ..self };
        match band.tariff {
            Tariff::Rate(rate) if !(0..=super::rounding::WHOLE).contains(&rate.0) => return Err(RateProblem::Rate),
            Tariff::Amount(sum) if sum.0 < 0 => return Err(RateProblem::Amount),
            _ => {}
        }
        if band.up_to.is_some_and(|up_to| up_to.0 <= 0) {
            return Err(RateProblem::Amount);
        }
        if band.to_month.is_some_and(|last| last < band.from_month) {
            return Err(RateProblem::Months);
        }
        if band.source.is_empty() { Err(RateProblem::SourceMissing) } else { Ok(band) }
    }

    /// As a sentence: `基数 5000.00 元及以下，按 0.5%`.
    pub fn in_chinese(&self) -> String {
        let bases = match self.up_to {
            Some(up_to) => format!("基数 {up_to} 元及以下，"),
            None => String::new(),
        };
        match (self.tariff, self.up_to) {
            (Tariff::Rate(rate), Some(_)) => format!("{bases}按 {}%", rate.percent()),
            (Tariff::Rate(rate), None) => format!("更高的基数，按 {}%", rate.percent()),
            (Tariff::Amount(sum), _) => format!("{bases}每月 {sum} 元"),
        }
    }
}

impl Tariff {
    /// From the two fields of a form: one of them.
    pub fn of(rate: Option<Rate>, amount: Option<Fen>) -> Result<Self, RateProblem> {
        match (rate, amount) {
            (Some(rate), None) => Ok(Self::Rate(rate)),
            (None, Some(amount)) => Ok(Self::Amount(amount)),
            _ => Err(RateProblem::Tariff),
        }
    }

    /// The rate, if it is one.
    pub fn rate(self) -> Option<Rate> {
        match self {
            Self::Rate(rate) => Some(rate),
            Self::Amount(_) => None,
        }
    }

    /// The fixed sum, if it is one.
    pub fn amount(self) -> Option<Fen> {
        match self {
            Self::Rate(_) => None,
            Self::Amount(amount) => Some(amount),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap_or_else(|_| panic!("{text} is a month"))
    }

    fn own(from: &str, to: Option<&str>) -> RateBand {
        RateBand {
            category: DuesCategory::Retired,
            up_to: None,
            tariff: Tariff::Rate(Rate(40)),
            from_month: month(from),
            to_month: to.map(month),
            source: " 某机关党委〔2026〕3号 ".to_owned(),
        }
    }

    #[test]
    fn own_rates_take_the_place_of_the_national_ones_while_they_are_valid() {
        let rates = [own("2026-03", Some("2026-05"))];
        for (at, bands) in [("2026-02", 2), ("2026-03", 1), ("2026-05", 1), ("2026-06", 2)] {
            assert_eq!(bands_for(&rates, DuesCategory::Retired, month(at)).len(), bands, "{at}");
        }
        assert_eq!(bands_for(&rates, DuesCategory::InService, month("2026-04")).len(), 4, "of another category");
        assert!(bands_for(&[], DuesCategory::Retired, month("2008-03")).is_empty(), "before the rules of 2008");
    }

    #[test]
    fn what_is_not_in_order_is_said() {
        assert_eq!(own("2026-03", None).checked().map(|band| band.source), Ok("某机关党委〔2026〕3号".to_owned()));
        assert_eq!(own("2026-03", Some("2026-02")).checked(), Err(RateProblem::Months), "ends before it begins");
        let nameless = RateBand { source: "　".to_owned(), ..own("2026-03", None) };
        assert_eq!(nameless.checked(), Err(RateProblem::SourceMissing), "a space is no source");
        let whole = RateBand { tariff: Tariff::Rate(Rate(10_001)), ..own("2026-03", None) };
        assert_eq!(whole.checked(), Err(RateProblem::Rate), "more than the whole base");
        assert_eq!(Tariff::of(Some(Rate(50)), Some(Fen(20))), Err(RateProblem::Tariff), "both");
        assert_eq!(Tariff::of(None, None), Err(RateProblem::Tariff), "neither");
    }

    #[test]
    fn a_band_reads_as_a_sentence() {
        let said: Vec<String> =
            bands_for(&[], DuesCategory::Retired, month("2026-01")).iter().map(RateBand::in_chinese).collect();
        assert_eq!(said, ["基数 5000.00 元及以下，按 0.5%", "更高的基数，按 1%"], "the retired");
        let fixed = bands_for(&[], DuesCategory::FixedSmall, month("2026-01"));
        assert_eq!(fixed[0].in_chinese(), "每月 0.20 元", "a fixed sum");
    }
}
