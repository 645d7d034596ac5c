//! Whatever is in a book: a figure is what its rows add up to, and what the lists of the book say.

use domain::figure::FigureCode;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    branch::Branch,
    told::{columns, lines, numbers, rows, sum, table},
};

const KINDS: [&str; 12] = [
    "党员大会",
    "支委会",
    "党小组会",
    "主题党日",
    "党课",
    "组织生活会",
    "民主评议",
    "集中学习",
    "志愿服务",
    "外出活动",
    "走访慰问",
    "送学上门",
];

/// Days around the turns of months and years, a leap day among them; today is 27 October 2026.
const DAYS: [&str; 14] = [
    "2024-02-29",
    "2025-01-01",
    "2025-02-28",
    "2025-09-30",
    "2025-10-01",
    "2025-10-31",
    "2025-12-31",
    "2026-01-01",
    "2026-02-28",
    "2026-09-30",
    "2026-10-01",
    "2026-10-15",
    "2026-10-26",
    "2026-10-27",
];

#[derive(Debug, Clone)]
enum Step {
    Hold { kinds: Vec<&'static str>, day: &'static str, marks: Vec<usize>, served: Option<u32>, by_secretary: bool },
    Plan { kind: &'static str },
    Bin(usize),
    Pay { member: usize, day: &'static str, months: i64 },
    VoidPayment(usize),
    Remit { day: &'static str, amount: i64 },
    Spend { direction: &'static str, day: &'static str, amount: i64 },
    VoidEntry(usize),
    Leave { member: usize, day: &'static str },
    Condition { member: usize, kind: &'static str, day: &'static str },
    BinMember(usize),
    Undo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let day = || prop::sample::select(DAYS.to_vec());
    let member = 0usize..12;
    let kinds = prop::sample::subsequence(KINDS.to_vec(), 1..4);
    let marks = prop::collection::vec(0usize..7, 12);
    let step = prop_oneof![
        8 => (kinds, day(), marks, prop::option::of(0u32..40), any::<bool>()).prop_map(
            |(kinds, day, marks, served, by_secretary)| Step::Hold { kinds, day, marks, served, by_secretary }
        ),
        1 => prop::sample::select(KINDS.to_vec()).prop_map(|kind| Step::Plan { kind }),
        1 => (0usize..9).prop_map(Step::Bin),
        3 => (member.clone(), day(), 1i64..5).prop_map(|(member, day, months)| Step::Pay { member, day, months }),
        1 => (0usize..9).prop_map(Step::VoidPayment),
        1 => (day(), 1i64..3000).prop_map(|(day, amount)| Step::Remit { day, amount }),
        3 => (prop::sample::select(vec!["上年结转", "收入", "支出"]), day(), 1i64..90_000)
            .prop_map(|(direction, day, amount)| Step::Spend { direction, day, amount }),
        1 => (0usize..9).prop_map(Step::VoidEntry),
        1 => (member.clone(), day()).prop_map(|(member, day)| Step::Leave { member, day }),
        2 => (member.clone(), prop::sample::select(vec!["住院", "卧床", "异地居住"]), day())
            .prop_map(|(member, kind, day)| Step::Condition { member, kind, day }),
        1 => member.prop_map(Step::BinMember),
        1 => Just(Step::Undo),
    ];
    prop::collection::vec(step, 4..20)
}

fn mark(branch: &Branch, day: &str, member: usize, mark: usize) -> Option<Value> {
    let make_up = |way: &str| json!({ "way": way, "made_on": day, "booklets": mark });
    let entry = match mark {
        0..=2 => json!({ "mark": "现场" }),
        3 => json!({ "mark": "线上" }),
        4 => json!({ "mark": "请假", "reason": "住院", "make_up": make_up("送学上门") }),
        5 => json!({ "mark": "缺席", "make_up": make_up("电话") }),
        _ => return None,
    };
    let mut entry = entry;
    entry["member_id"] = json!(branch.members[member]);
    Some(entry)
}

/// Does it, or is refused; nothing where there is nothing to do it with.
fn run(branch: &Branch, step: &Step) {
    let key = |command: &str, request: Value, list: &str, place: usize| {
        let found = branch.call(command, request)[list].as_array().cloned().unwrap_or_default();
        found.get(place).map(|one| one["id"].clone())
    };
    let (command, request) = match step {
        Step::Hold { kinds, day, marks, served, by_secretary } => {
            let attendance: Vec<Value> =
                marks.iter().enumerate().filter_map(|(member, of)| mark(branch, day, member, *of)).collect();
            let draft = json!({
                "kinds": kinds, "day": day, "attendance": attendance, "people_served": served,
                "group_id": kinds.contains(&"党小组会").then_some(branch.groups[0]),
                "lecturer_identity": if *by_secretary { "支部书记" } else { "党员" },
            });
            ("occasion.save", draft)
        }
        Step::Plan { kind } => (
            "occasion.save",
            json!({ "state": "计划", "kinds": [kind], "day": "2026-10-30", "group_id": branch.groups[1] }),
        ),
        Step::Bin(place) => match key("occasion.list", json!({}), "lines", *place) {
            Some(id) => ("occasion.bin", json!({ "id": id })),
            None => return,
        },
        Step::Pay { member, day, months } => {
            let line = json!({
                "member_id": branch.members[*member], "amount": months * 2000, "difference": "自愿多交",
            });
            let request = json!({
                "received_on": day, "way": "会上", "means": "现金", "far_confirmed": true, "lines": [line],
            });
            ("dues.collect", request)
        }
        Step::VoidPayment(place) => match key("dues.payments", json!({}), "rows", *place) {
            Some(id) => ("dues.void", json!({ "id": id, "reason": "记错了" })),
            None => return,
        },
        Step::Remit { day, amount } => {
            let request = json!({
                "year": 2026, "quarter": 3, "remitted_on": day, "amount": amount, "means": "现金",
                "over_confirmed": true,
            });
            ("dues.remit", request)
        }
        Step::Spend { direction, day, amount } => {
            let request = json!({
                "direction": direction, "source": "公用经费", "day": day, "amount": amount, "subject": "活动",
                "spent_on": (*direction == "支出").then_some("开展活动"), "overdraw_confirmed": true,
            });
            ("fund.save", request)
        }
        Step::VoidEntry(place) => match key("fund.ledger", json!({}), "entries", *place) {
            Some(id) => ("fund.void", json!({ "id": id, "reason": "记错了" })),
            None => return,
        },
        Step::Leave { member, day } => {
            ("member.set_status", json!({ "id": branch.members[*member], "status": "转出", "from": day }))
        }
        Step::Condition { member, kind, day } => {
            ("member.condition_add", json!({ "id": branch.members[*member], "kind": kind, "from": day }))
        }
        Step::BinMember(member) => ("member.bin", json!({ "id": branch.members[*member] })),
        Step::Undo => ("history.undo", json!({})),
    };
    // Refused, it has done nothing; that is another test's business.
    let _ = branch.try_call(command, request);
}

fn spans() -> Vec<Value> {
    vec![
        json!({ "span": "month", "month": "2026-10" }),
        json!({ "span": "month", "month": "2025-02" }),
        json!({ "span": "quarter", "year": 2026, "quarter": 1 }),
        json!({ "span": "year", "year": 2025 }),
        json!({ "span": "days", "from": "2025-10-02", "to": "2026-10-26" }),
    ]
}

/// Every figure of every column is what its rows add up to.
fn adds_up(branch: &Branch, span: &Value) -> Result<(), TestCaseError> {
    let table = table(branch, span.clone());
    let columns = columns(&table);
    let lines = lines(&table);
    prop_assert_eq!(lines.len(), FigureCode::ALL.len(), "every figure of the dictionary is told");
    for line in &lines {
        let code = line["code"].as_str().unwrap();
        for (days, cell) in columns.iter().zip(line["values"].as_array().unwrap()) {
            let behind = rows(branch, code, days);
            prop_assert_eq!(&behind["total"], cell, "{} of {}: the rows' own total", code, days);
            let values = behind["rows"].as_array().unwrap().iter().map(|row| &row["value"]["value"]);
            let (kind, total) = sum(values);
            match kind {
                Some(kind) => {
                    prop_assert_eq!(&cell["value"]["kind"], &json!(kind), "{} of {}: one unit", code, days);
                    prop_assert_eq!(numbers(&cell["value"]), total, "{} of {}: what the rows add up to", code, days);
                }
                None => {
                    let nothing = numbers(&cell["value"]).iter().all(|number| *number == 0);
                    prop_assert!(nothing, "{} of {}: {} without a row", code, days, cell);
                }
            }
            let (from, to) = (days["from"].as_str().unwrap(), days["to"].as_str().unwrap());
            let dated = behind["rows"].as_array().unwrap().iter().filter_map(|row| row["day"].as_str());
            // What is left of the years before and what was paid for a month may be of another day.
            if !code.starts_with("dues.") && code != "fund.balance" {
                for day in dated {
                    prop_assert!(from <= day && day <= to, "{} of {}: a row of {}", code, days, day);
                }
            }
        }
    }
    Ok(())
}

/// What the lists of the book say of the same days, asked another way.
fn agrees_with_the_lists(branch: &Branch) -> Result<(), TestCaseError> {
    let year = json!({ "span": "year", "year": 2025 });
    let table = table(branch, year.clone());
    let told = |code: &str| {
        let line = lines(&table).into_iter().find(|line| line["code"] == code).unwrap();
        numbers(&line["values"][0]["value"]).first().copied().unwrap_or(0)
    };
    let listed = |kind: Option<&str>| {
        let page = branch.call("occasion.list", json!({ "year": 2025, "kind": kind, "state": "已开" }));
        page["total"].as_i64().unwrap()
    };
    for (code, kind) in [
        ("occasion.count", None),
        ("theme_day.count", Some("主题党日")),
        ("committee_meeting.count", Some("支委会")),
        ("outing.count", Some("外出活动")),
        ("visit.count", Some("走访慰问")),
    ] {
        prop_assert_eq!(told(code), listed(kind), "{}: as the list of occasions", code);
    }
    let grid = branch.call("dues.grid", json!({ "year": 2025 }));
    for (code, field) in [("dues.due", "due"), ("dues.paid", "paid"), ("dues.extra", "extra")] {
        prop_assert_eq!(told(code), grid[field].as_i64().unwrap(), "{}: as the register of dues", code);
    }
    let account = branch.call("fund.year", json!({ "year": 2025 }));
    for (code, field) in [("fund.income", "income"), ("fund.expense", "expense"), ("fund.balance", "balance")] {
        prop_assert_eq!(told(code), account["total"][field].as_i64().unwrap(), "{}: as the year's account", code);
    }
    let roster = branch.call("member.list", json!({ "day": "2025-12-31" }));
    prop_assert_eq!(told("member.total"), roster["foot"]["count"].as_i64().unwrap(), "as the roster of the last day");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_figure_is_what_its_rows_add_up_to(steps in steps()) {
        let branch = Branch::new();
        let row = |id: &i64| {
            json!({ "member_id": id, "category": "离退休", "base_kind": "基本养老金", "base": 400_000, "rhythm": "按月" })
        };
        let assessed: Vec<Value> = branch.members[..8].iter().map(row).collect();
        for year in [2025, 2026] {
            branch.call("dues.assessment_save", json!({ "year": year, "rows": assessed }));
        }
        for step in &steps {
            run(&branch, step);
        }
        for span in spans() {
            adds_up(&branch, &span)?;
        }
        agrees_with_the_lists(&branch)?;
    }
}
