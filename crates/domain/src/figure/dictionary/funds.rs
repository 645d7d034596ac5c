//! 经费: the activity funds.

use crate::figure::{Figure, FigureCode, FundSum, Rule, Unit};

pub(super) const FIGURES: &[Figure] = &[
    Figure {
        code: FigureCode::FundIncome,
        name: "经费收入",
        unit: Unit::Yuan,
        rule: Rule::Fund(FundSum::Income),
        definition: "各来源活动经费的收入，不含上年结转。",
        counting: "按日期加收支明细里的收入，作废的不计。",
        source: "domain.md 1E E05",
    },
    Figure {
        code: FigureCode::FundExpense,
        name: "经费支出",
        unit: Unit::Yuan,
        rule: Rule::Fund(FundSum::Expense),
        definition: "活动经费的支出。",
        counting: "按日期加收支明细里的支出，作废的不计。",
        source: "domain.md 1E E05",
    },
    Figure {
        code: FigureCode::FundBalance,
        name: "经费结余",
        unit: Unit::Yuan,
        rule: Rule::Fund(FundSum::Balance),
        definition: "到这段日期最后一天为止结余的经费。",
        counting: "上年结转加收入减支出，作废的不计。",
        source: "domain.md 1E E05",
    },
];
