//! 党费: what was due, paid and handed up.

use crate::figure::{DuesSum, Figure, FigureCode, Rule, Unit};

pub(super) const FIGURES: &[Figure] = &[
    Figure {
        code: FigureCode::DuesDue,
        name: "党费应交",
        unit: Unit::Yuan,
        rule: Rule::Dues(DuesSum::Due),
        definition: "各人各月应交党费的合计。",
        counting: "按所属月份计，月末在这段日期里的月份才算；减免过的按减免后的数，结了账的按结账时定下的数。",
        source: "domain.md 1E E01、2.3",
    },
    Figure {
        code: FigureCode::DuesPaid,
        name: "党费实交",
        unit: Unit::Yuan,
        rule: Rule::Dues(DuesSum::Paid),
        definition: "交来抵应交的党费，不含自愿多交。",
        counting: "按所属月份计，月末在这段日期里的月份才算；作废的收款不计，预交、补交算在所交的月份。",
        source: "domain.md 1E E01、2.3",
    },
    Figure {
        code: FigureCode::DuesExtra,
        name: "党费多交",
        unit: Unit::Yuan,
        rule: Rule::Dues(DuesSum::Extra),
        definition: "应交以外自愿多交的党费。",
        counting: "按所属月份计，月末在这段日期里的月份才算；作废的收款不计，大额党费另行登记。",
        source: "domain.md 2.3",
    },
    Figure {
        code: FigureCode::DuesOwed,
        name: "党费未交",
        unit: Unit::Yuan,
        rule: Rule::Dues(DuesSum::Owed),
        definition: "应交而到这段日期结束还没有交的党费。",
        counting: "按所属月份计，月末在这段日期里的月份才算；按各人的交纳周期，周期没有过完的不算未交。",
        source: "domain.md 1E E01、补充更正",
    },
    Figure {
        code: FigureCode::DuesOwingMembers,
        name: "党费未交人数",
        unit: Unit::Member,
        rule: Rule::Dues(DuesSum::OwingMembers),
        definition: "有党费未交的人。",
        counting: "按所属月份计，月末在这段日期里的月份才算；欠几个月也只数一次。",
        source: "domain.md 1E E01",
    },
    Figure {
        code: FigureCode::DuesRemitted,
        name: "党费上缴",
        unit: Unit::Yuan,
        rule: Rule::Remitted,
        definition: "支部上缴上级的党费。",
        counting: "按上缴日期加各笔上缴，作废的不计。",
        source: "domain.md 2.3 上缴频次",
    },
];
