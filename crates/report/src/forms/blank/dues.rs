//! Blanks of 党费 and 经费.

use domain::dues::Means;

use super::{BlankForm, Head, Person, Subject, rows};
use crate::{
    forms::{
        dues::{
            assessment::{AssessedMember, Assessment},
            closing::{Closing, CountedMeans},
            large::{LargeDues, LargePayment},
            month::{DuesMonth, MonthOfMember, ReceivedByMeans},
            owed::{Owed, OwedMember},
            publication::{Publication, PublishedMember},
            register::{MONTHS, Register, RegisterMember},
            relief::Relief,
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
        list::{Entry, ListPaper},
    },
    page::Form,
};

/// The forms.
pub(super) const FORMS: &[BlankForm] = &[
    of_people("dues_assessment", "党费核定表", assessment),
    of_people("dues_register", "党费收缴登记表", register),
    of_people("dues_month", "党费月度清单", month),
    single("dues_relief", "党费减免审批表", relief),
    single("dues_slips", "党费收讫凭条", slips),
    single("dues_remittance", "党费上缴单", remittance),
    single("dues_summary", "党费收缴汇总表", summary),
    of_people("dues_publication", "党费公示表", publication),
    of_people("dues_owed", "党费未交情况", owed),
    single("dues_closing", "党费现金盘点表", closing),
    single("dues_returns", "党费返还台账", returns),
    single("dues_large", "大额党费登记表", large),
    single("fund_ledger", "经费收支明细账", ledger),
    single("fund_year", "经费年度决算表", fund_year),
    of_people("fund_subsidies", "补贴发放签收表", subsidies),
];

const fn of_people(key: &'static str, title: &'static str, make: fn(&Head, &[Person]) -> Form) -> BlankForm {
    BlankForm { key, title, subject: Subject::Dues, takes_names: true, make }
}

const fn single(key: &'static str, title: &'static str, make: fn(&Head, &[Person]) -> Form) -> BlankForm {
    BlankForm { takes_names: false, ..of_people(key, title, make) }
}

/// Rows of an empty list on a lying page.
const LYING_ROWS: usize = 13;
/// Rows of an empty list on an upright page.
const UPRIGHT_ROWS: usize = 20;
/// Slips on a page.
const SLIPS: usize = 4;
/// A day to be written.
const DAY: &str = "　　　　年　　月　　日";

/// The paper with nothing above it but the branch, and no sums in words.
fn plain(paper: ListPaper, head: &Head) -> Form {
    ListPaper { above: vec![format!("党支部：{}", head.branch), DAY.to_owned()], ..paper }.form()
}

fn assessment(head: &Head, people: &[Person]) -> Form {
    let member = |name: &str| AssessedMember { name: name.to_owned(), ..AssessedMember::default() };
    let members = rows(people, LYING_ROWS, member);
    let rounding = "零头按规定取舍".to_owned();
    plain(Assessment { year: head.year, members, rounding, ..Assessment::default() }.paper(), head)
}

fn register(head: &Head, people: &[Person]) -> Form {
    let member = |name: &str| RegisterMember { name: name.to_owned(), ..RegisterMember::default() };
    let (branch, members) = (head.branch.clone(), rows(people, LYING_ROWS, member));
    Register { branch, year: head.year, as_of: DAY.to_owned(), members, ..Register::default() }.form()
}

fn month(head: &Head, people: &[Person]) -> Form {
    let member = |name: &str| MonthOfMember { name: name.to_owned(), ..MonthOfMember::default() };
    let (month, members) = (format!("{}年　　月", head.year), rows(people, UPRIGHT_ROWS, member));
    plain(DuesMonth { month, members, received: received(), ..DuesMonth::default() }.paper(), head)
}

/// Rows for what was received, 款项 or 途径 to be written.
fn received() -> Vec<ReceivedByMeans> {
    vec![ReceivedByMeans::default(); 4]
}

fn summary(head: &Head, _: &[Person]) -> Form {
    let month = |month: &&str| MonthInSum { month: (*month).to_owned(), ..MonthInSum::default() };
    let months = MONTHS.iter().map(month).collect();
    let (by_means, by_way) = (received(), received());
    plain(DuesSummary { year: head.year, months, by_means, by_way, ..DuesSummary::default() }.paper(), head)
}

fn publication(head: &Head, people: &[Person]) -> Form {
    let member = |name: &str| PublishedMember { name: name.to_owned(), ..PublishedMember::default() };
    let mut paper = Publication {
        period: format!("{}年", head.year),
        members: rows(people, UPRIGHT_ROWS, member),
        by_person: true,
        spent: vec![Default::default(); 3],
        published_on: DAY.to_owned(),
        until: DAY.to_owned(),
        ..Publication::default()
    }
    .paper();
    // How many there are is counted from the rows, which are only room.
    let totals = paper.lists.iter_mut().take(1).flat_map(|list| &mut list.rows).flatten();
    totals.for_each(|entry| *entry = Entry::Blank);
    plain(paper, head)
}

fn owed(head: &Head, people: &[Person]) -> Form {
    let member = |name: &str| OwedMember { name: name.to_owned(), ..OwedMember::default() };
    plain(Owed { members: rows(people, UPRIGHT_ROWS, member), ..Owed::default() }.paper(), head)
}

fn closing(head: &Head, _: &[Person]) -> Form {
    let counted = |means: &Means| CountedMeans { means: means.word().to_owned(), ..CountedMeans::default() };
    let means = Means::ALL.iter().filter(|one| one.is_held()).map(counted).collect();
    plain(Closing { means, ..Closing::default() }.paper(), head)
}

fn returns(head: &Head, _: &[Person]) -> Form {
    let year = ReturnOfYear { year: head.year, ..ReturnOfYear::default() };
    plain(Returns { years: vec![year; LYING_ROWS], ..Returns::default() }.paper(), head)
}

fn large(head: &Head, _: &[Person]) -> Form {
    let payments = vec![LargePayment::default(); LYING_ROWS];
    plain(LargeDues { payments, ..LargeDues::default() }.paper(), head)
}

fn fund_year(head: &Head, _: &[Person]) -> Form {
    let (sources, uses) = (vec![SourceOfYear::default(); 6], vec![UseOfYear::default(); 10]);
    plain(FundYear { year: head.year, sources, uses, ..FundYear::default() }.paper(), head)
}

fn relief(head: &Head, _: &[Person]) -> Form {
    Relief { branch: head.branch.clone(), to_superior: true, ..Relief::default() }.record().form()
}

fn slips(head: &Head, _: &[Person]) -> Form {
    let slips = vec![Slip::default(); SLIPS];
    Slips { title: "党费收讫凭条".to_owned(), branch: head.branch.clone(), slips }.form()
}

fn remittance(head: &Head, _: &[Person]) -> Form {
    let (branch, superior) = (head.branch.clone(), head.superior.clone());
    Remittance { branch, superior, ..Remittance::default() }.record().form()
}

fn ledger(head: &Head, _: &[Person]) -> Form {
    let entries = vec![FundLine::default(); LYING_ROWS];
    let paper = FundLedger { year: head.year, entries, ..FundLedger::default() }.paper();
    plain(ListPaper { notes: Vec::new(), ..paper }, head)
}

fn subsidies(head: &Head, people: &[Person]) -> Form {
    let line = |name: &str| SubsidyLine { name: name.to_owned(), ..SubsidyLine::default() };
    let (period, lines) = (format!("{}年", head.year), rows(people, UPRIGHT_ROWS, line));
    let paper = Subsidies { period, lines, ..Subsidies::default() }.paper();
    plain(ListPaper { notes: vec!["合计金额（大写）：".to_owned()], ..paper }, head)
}
