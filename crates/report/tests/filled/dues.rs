//! The papers of dues and funds, filled: usual, long, empty.

use domain::{
    dues::{Means, Rate},
    money::{Fen, in_capitals},
};
use report::{
    forms::{
        dues::{
            assessment::{AssessedMember, Assessment},
            closing::{Closing, CountedMeans},
            large::{LargeDues, LargePayment},
            month::{DuesMonth, MonthOfMember, ReceivedByMeans},
            owed::{Owed, OwedMember},
            publication::{Publication, PublishedMember},
            register::{Register, RegisterMember, RegisterMonth, RegisterQuarter},
            relief::Relief,
            reminder::{RemindedMember, Reminders},
            remittance::Remittance,
            returned::{ReturnOfYear, Returns},
            slip::{Slip, Slips},
            summary::{DuesSummary, MonthInSum},
        },
        fund::{
            ledger::{FundLedger, FundLine},
            subsidies::{Subsidies, SubsidyLine},
            year::{FundYear, SourceOfYear, UseOfYear},
        },
        list::ListPaper,
    },
    page::{Document, lay_out},
};

use super::{BRANCH, LONG, NAMES};

const BASES: [i64; 6] = [389_000, 500_000, 645_000, 588_800, 354_550, 712_000];

fn name(place: usize) -> String {
    NAMES[place % NAMES.len()].to_owned()
}

/// Base, rate and monthly sum of a member.
fn assessed(place: usize) -> (Fen, Rate, Fen) {
    let base = BASES[place % BASES.len()];
    let rate = if base <= 500_000 { 50 } else { 100 };
    (Fen(base), Rate(rate), Fen((base * rate + 5000) / 10_000))
}

pub fn assessment(count: usize, note: &str) -> Assessment {
    let members = (0..count).map(|place| {
        let (base, rate, amount) = assessed(place);
        AssessedMember {
            name: name(place),
            category: "离退休".to_owned(),
            base_kind: if place % 3 == 0 { "基本离退休费" } else { "参照同等收入者" }.to_owned(),
            base: Some(base),
            rate: rate.percent(),
            amount: (place != 4).then_some(amount),
            rhythm: if place % 5 == 0 { "按季" } else { "按月" }.to_owned(),
            last_year: (place != 2).then_some(amount),
            note: if place % 7 == 1 { note.to_owned() } else { String::new() },
        }
    });
    Assessment {
        branch: BRANCH.to_owned(),
        year: 2026,
        members: members.collect(),
        rounding: "四舍五入到分".to_owned(),
        decided: "2026年1月12日支委会研究".to_owned(),
    }
}

pub fn register(count: usize, published: bool) -> Register {
    let members = (0..count).map(|place| {
        let (base, rate, amount) = assessed(place);
        let months = std::array::from_fn(|month| {
            let waived = place % 11 == 3 && month >= 6;
            let due = if waived { Fen::ZERO } else { amount };
            let is_paid = !waived && month < 10 - usize::from(place % 9 == 5);
            RegisterMonth {
                due,
                paid: if is_paid { amount } else { Fen::ZERO },
                owed: if month == 9 && place % 9 == 5 { due } else { Fen::ZERO },
                waived,
                received: if is_paid {
                    let means = [Means::Cash, Means::WeChat, Means::Bank, Means::ToSuperior][place % 4];
                    vec![(format!("{}.{}", month + 1, 16 + place % 12), Some(means))]
                } else {
                    Vec::new()
                },
            }
        });
        RegisterMember {
            name: name(place),
            base: Some(base),
            rate: Some(rate),
            monthly: Some(amount),
            months,
            note: match place % 11 {
                3 => "7月至12月免交，支委会2026年6月18日研究同意（住院，医药费用大）".to_owned(),
                6 => "6月转入".to_owned(),
                _ => String::new(),
            },
        }
    });
    let quarter = |place: i64| RegisterQuarter {
        received: Fen(1_234_500 + place),
        direct: Fen(12_000),
        remitted: Fen(1_222_500 + place),
        days: format!("2026.{}.10", place * 3),
        receipts: format!("皖党费 00012{place}"),
        handed_to: "机关党委 刘芳".to_owned(),
    };
    Register {
        branch: BRANCH.to_owned(),
        year: 2026,
        as_of: "2026年10月31日".to_owned(),
        published,
        members: members.collect(),
        quarters: [quarter(1), quarter(2), quarter(3), RegisterQuarter::default()],
        made_by: "杨秀英".to_owned(),
    }
}

fn by_means() -> Vec<ReceivedByMeans> {
    [("现金", 20, 98_765), ("微信", 9, 43_210), ("直缴上级", 1, 5000)]
        .map(|(means, payments, amount)| ReceivedByMeans { means: means.to_owned(), payments, amount: Fen(amount) })
        .to_vec()
}

pub fn month(count: usize) -> DuesMonth {
    let members = (0..count).map(|place| {
        let (_, _, amount) = assessed(place);
        let is_paid = place % 9 != 5;
        MonthOfMember {
            name: name(place),
            due: (place % 11 != 3).then_some(amount),
            paid: if is_paid { amount } else { Fen::ZERO },
            extra: if place == 1 { Fen(10_000) } else { Fen::ZERO },
            owed: if is_paid { Fen::ZERO } else { amount },
            days: if is_paid { "10.20" } else { "" }.to_owned(),
            how: if is_paid { "上门 现金" } else { "" }.to_owned(),
            slips: if is_paid { format!("2026-{:04}", place + 300) } else { String::new() },
            note: if place == 1 { "女儿 古丽巴哈尔·买买提代交" } else { "" }.to_owned(),
        }
    });
    DuesMonth {
        branch: BRANCH.to_owned(),
        month: "2026年10月".to_owned(),
        as_of: "2026年10月31日".to_owned(),
        members: members.collect(),
        received: if count == 0 { Vec::new() } else { by_means() },
    }
}

pub fn summary(months: usize) -> DuesSummary {
    let months = (0..months).map(|month| MonthInSum {
        month: format!("{}月", month + 1),
        members: 35,
        due: Fen(135_000),
        paid: Fen(if month == 9 { 131_000 } else { 135_000 }),
        extra: Fen(if month == 2 { 20_000 } else { 0 }),
        owed: Fen(if month == 9 { 4000 } else { 0 }),
    });
    let ways = by_means().into_iter().zip(["会上", "上门", "本人转账"]);
    DuesSummary {
        branch: BRANCH.to_owned(),
        year: 2026,
        as_of: "2026年10月31日".to_owned(),
        months: months.collect(),
        by_means: by_means(),
        by_way: ways.map(|(one, way)| ReceivedByMeans { means: way.to_owned(), ..one }).collect(),
    }
}

pub fn publication(count: usize, by_person: bool) -> Publication {
    let members = (0..count).map(|place| {
        let (_, _, amount) = assessed(place);
        let due = Fen(amount.0 * 3);
        PublishedMember {
            name: name(place),
            due,
            paid: if place == 5 { Fen(amount.0 * 2) } else { due },
            extra: if place == 1 { Fen(10_000) } else { Fen::ZERO },
            owed: if place == 5 { amount } else { Fen::ZERO },
            note: if place == 3 { "9月起免交" } else { "" }.to_owned(),
        }
    });
    Publication {
        branch: BRANCH.to_owned(),
        period: "2026年第三季度".to_owned(),
        members: members.collect(),
        by_person,
        remitted: Fen(405_000),
        returned: Fen(1_296_000),
        spent: if count == 0 {
            Vec::new()
        } else {
            vec![("党员教育报刊资料和设备".to_owned(), Fen(86_000)), ("补助生活困难党员".to_owned(), Fen(100_000))]
        },
        published_on: "2026年10月9日".to_owned(),
        until: "2026年10月15日".to_owned(),
        contact: "组织委员杨秀英 13800000001".to_owned(),
    }
}

pub fn relief(reason: &str) -> Relief {
    Relief {
        branch: BRANCH.to_owned(),
        name: "阿依古丽·买买提".to_owned(),
        category: "离退休".to_owned(),
        base: Some(Fen(389_000)),
        monthly: Some(Fen(1945)),
        reason: reason.to_owned(),
        requested_on: "2026年6月10日".to_owned(),
        amount: (!reason.is_empty()).then_some(Fen(500)),
        months: "2026年7月至2026年12月".to_owned(),
        meeting: if reason.is_empty() { String::new() } else { "2026年6月18日支委会".to_owned() },
        decision: if reason.is_empty() {
            String::new()
        } else {
            "到会五人，一致同意每月交五元，至年底。".to_owned()
        },
        to_superior: true,
        superior_opinion: String::new(),
    }
}

pub fn slips(count: usize, months: &str) -> Slips {
    let slips = (0..count).map(|place| {
        let (_, _, amount) = assessed(place);
        Slip {
            number: format!("2026-{:04}", place + 315),
            name: name(place),
            months: months.to_owned(),
            amount: Fen(amount.0 * 3),
            way: if place == 1 { "代交（女儿 古丽巴哈尔·买买提）" } else { "会上" }.to_owned(),
            means: "现金".to_owned(),
            day: "2026年10月20日".to_owned(),
            collector: "杨秀英".to_owned(),
            note: if place == 3 { "更正 2026-0200" } else { "" }.to_owned(),
            voided: (place == 2).then(|| "2026年10月21日，金额写错".to_owned()),
        }
    });
    Slips { title: "党费收讫凭条".to_owned(), branch: BRANCH.to_owned(), slips: slips.collect() }
}

pub fn remittance(note: &str, voided: bool) -> Remittance {
    Remittance {
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        period: "2026年第三季度".to_owned(),
        payers: 35,
        received: Fen(405_060),
        direct: Fen(15_000),
        amount: Fen(405_060),
        means: "银行".to_owned(),
        remitted_on: "2026年10月10日".to_owned(),
        receipt: "皖党费 0001234".to_owned(),
        handed_to: String::new(),
        note: note.to_owned(),
        voided: voided.then(|| "金额写错".to_owned()),
    }
}

pub fn returns(years: i32) -> Returns {
    Returns {
        branch: BRANCH.to_owned(),
        as_of: "2026年10月31日".to_owned(),
        years: (0..years)
            .map(|year| ReturnOfYear {
                year: 2023 + year,
                receipts: Fen(1_620_000),
                rate: Rate(8000),
                due: Fen(1_296_000),
                received: Fen(if year == 2 { 0 } else { 1_296_000 }),
                days: if year == 2 { "" } else { "4.18、9.2" }.to_owned(),
                note: if year == 1 { LONG } else { "" }.to_owned(),
            })
            .collect(),
    }
}

pub fn large(count: usize, brief: &str) -> LargeDues {
    let payments = (0..count).map(|place| LargePayment {
        day: "2026.7.1".to_owned(),
        name: name(place + 3),
        amount: Fen(1_000_000),
        capitals: in_capitals(Fen(1_000_000)),
        means: "银行".to_owned(),
        brief: brief.to_owned(),
        handed_up_on: "2026.7.8".to_owned(),
        receipt: "中组部 0012345".to_owned(),
        note: String::new(),
        voided: (place == 1).then(|| "重复登记".to_owned()),
    });
    LargeDues { branch: BRANCH.to_owned(), period: "2026年".to_owned(), payments: payments.collect() }
}

pub fn owed(count: usize) -> Owed {
    let members = (0..count).map(|place| {
        let (_, _, amount) = assessed(place);
        OwedMember {
            name: name(place + 1),
            months: "2026年1月、3月至7月、9月".to_owned(),
            count: 7,
            amount: Fen(amount.0 * 7),
            advice: ["请提醒", "将满六个月", "请核实原因"][place % 3].to_owned(),
            note: if place % 4 == 1 { "6月起住院" } else { "" }.to_owned(),
        }
    });
    Owed { branch: BRANCH.to_owned(), as_of: "2026年10月31日".to_owned(), members: members.collect() }
}

pub fn reminders(count: usize) -> Reminders {
    let members = (0..count).map(|place| RemindedMember {
        name: name(place + 3),
        months: if place == 1 {
            "2026年1月、3月、5月至7月、9月".to_owned()
        } else {
            "2026年7月至9月".to_owned()
        },
        amount: Fen(7485),
    });
    Reminders {
        branch: BRANCH.to_owned(),
        contact: "杨秀英 13800000001".to_owned(),
        day: "2026年10月31日".to_owned(),
        members: members.collect(),
    }
}

pub fn closing(counted: bool) -> Closing {
    let means = [("现金", 12_000, 405_060, 400_000), ("微信", 0, 43_210, 0)];
    Closing {
        branch: BRANCH.to_owned(),
        period: "2026年7月1日至2026年9月30日".to_owned(),
        counted_on: if counted { "2026年10月8日" } else { "" }.to_owned(),
        means: means
            .map(|(means, opening, received, remitted)| CountedMeans {
                means: means.to_owned(),
                opening: Fen(opening),
                payments: 30,
                received: Fen(received),
                remitted: Fen(remitted),
                counted: counted.then_some(Fen(opening + received - remitted - 100)),
                explanation: if counted { "找零少了一元，已由收款人补上" } else { "" }.to_owned(),
            })
            .to_vec(),
        direct: (2, Fen(5000)),
        counted_by: "杨秀英".to_owned(),
        witness: "单于𠅤".to_owned(),
        note: String::new(),
    }
}

pub fn fund_ledger(count: usize, subject: &str) -> FundLedger {
    let entries = (0..count).map(|place| {
        let income = place % 4 == 0;
        FundLine {
            day: format!("{}.{}", place % 12 + 1, place % 27 + 1),
            voucher: format!("2026-{:03}", place + 1),
            subject: subject.to_owned(),
            source: ["党费返还", "专项经费", "公用经费"][place % 3].to_owned(),
            spent_on: if income { "" } else { "党员教育报刊资料和设备" }.to_owned(),
            income: if income { Fen(1_296_000) } else { Fen::ZERO },
            expense: if income { Fen::ZERO } else { Fen(86_050) },
            approved: "3月12日支委会".to_owned(),
            handled: name(place),
            voided: (place == 2).then(|| "重复".to_owned()),
        }
    });
    FundLedger {
        branch: BRANCH.to_owned(),
        year: 2026,
        source: String::new(),
        carried: Fen(123_456),
        entries: entries.collect(),
    }
}

pub fn fund_year(full: bool) -> FundYear {
    let sources = ["党费返还", "专项经费", "公用经费", "单位补助", "人均标准"];
    let uses = ["党员教育报刊资料和设备", "补助受灾党员和修缮受损设施", "工作补贴"];
    FundYear {
        branch: BRANCH.to_owned(),
        year: 2026,
        as_of: "2026年12月31日".to_owned(),
        sources: sources
            .iter()
            .filter(|_| full)
            .map(|source| SourceOfYear {
                source: (*source).to_owned(),
                carried: Fen(123_456),
                income: Fen(1_296_000),
                expense: Fen(1_000_050),
            })
            .collect(),
        uses: uses
            .iter()
            .filter(|_| full)
            .map(|one| UseOfYear {
                source: "党费返还".to_owned(),
                spent_on: (*one).to_owned(),
                entries: 3,
                amount: Fen(86_000),
            })
            .collect(),
    }
}

pub fn subsidies(count: usize) -> Subsidies {
    let posts = [("书记", 30_000), ("党小组长", 10_000), ("组织委员", 10_000)];
    let lines = (0..count).map(|place| {
        let (post, amount) = posts[place % 3];
        SubsidyLine { month: "2026年10月".to_owned(), name: name(place), post: post.to_owned(), amount: Fen(amount) }
    });
    Subsidies {
        branch: BRANCH.to_owned(),
        period: "2026年10月".to_owned(),
        source: "单位补助".to_owned(),
        lines: lines.collect(),
    }
}

/// The papers that are lists.
pub fn lists() -> Vec<(&'static str, ListPaper)> {
    vec![
        ("dues-assessment", assessment(35, "按上级核定").paper()),
        ("dues-assessment-long", assessment(130, LONG).paper()),
        ("dues-assessment-0", assessment(0, "").paper()),
        ("dues-month", month(35).paper()),
        ("dues-month-130", month(130).paper()),
        ("dues-month-0", month(0).paper()),
        ("dues-summary", summary(10).paper()),
        ("dues-summary-0", summary(0).paper()),
        ("dues-publication", publication(35, true).paper()),
        ("dues-publication-totals", publication(130, false).paper()),
        ("dues-publication-0", publication(0, true).paper()),
        ("dues-returns", returns(3).paper()),
        ("dues-returns-0", returns(0).paper()),
        ("dues-large", large(3, "1932年生，1954年入党，离休干部").paper()),
        ("dues-large-long", large(2, LONG).paper()),
        ("dues-owed", owed(9).paper()),
        ("dues-owed-0", owed(0).paper()),
        ("dues-closing", closing(true).paper()),
        ("dues-closing-blank", closing(false).paper()),
        ("fund-ledger", fund_ledger(30, "购学习资料《党章》等三十本").paper()),
        ("fund-ledger-long", fund_ledger(12, LONG).paper()),
        ("fund-ledger-0", fund_ledger(0, "").paper()),
        ("fund-year", fund_year(true).paper()),
        ("fund-year-0", fund_year(false).paper()),
        ("fund-subsidies", subsidies(7).paper()),
        ("fund-subsidies-0", subsidies(0).paper()),
    ]
}

/// All of them.
pub fn all() -> Vec<(&'static str, Document)> {
    let lists = lists().into_iter().map(|(name, paper)| (name, lay_out(&paper.form())));
    let others = vec![
        ("dues-register", lay_out(&register(35, false).form())),
        ("dues-register-130", lay_out(&register(130, false).form())),
        ("dues-register-published", lay_out(&register(35, true).form())),
        ("dues-register-0", lay_out(&register(0, false).form())),
        ("dues-publication-picture", publication(35, true).picture()),
        ("dues-relief", lay_out(&relief("本人住院，医药费用大，家中老伴无收入。").record().form())),
        ("dues-relief-long", lay_out(&relief(&LONG.repeat(8)).record().form())),
        ("dues-relief-empty", lay_out(&relief("").record().form())),
        ("dues-slips", lay_out(&slips(6, "2026年7月至9月").form())),
        ("dues-slips-4", lay_out(&slips(4, "2026年7月至9月").form())),
        ("dues-slips-long", lay_out(&slips(4, "2025年11月至12月、2026年1月、3月、5月至7月、9月至10月、12月").form())),
        ("dues-remittance", lay_out(&remittance("", false).record().form())),
        ("dues-remittance-long", lay_out(&remittance(LONG, true).record().form())),
        ("dues-reminders", lay_out(&reminders(5).form())),
    ];
    lists.chain(others).collect()
}
