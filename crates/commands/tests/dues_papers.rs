//! The papers of dues and funds through their commands: what is on them is what the screens say.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;
#[allow(dead_code)]
#[path = "life/printed.rs"]
mod printed;

use branch::Branch;
use domain::money::Fen;
use printed::{holds, text_of};
use serde_json::{Value, json};

/// A sum of a view, as it stands in a register.
fn sum(value: &Value) -> Fen {
    Fen(value.as_i64().unwrap_or_else(|| panic!("{value} is a sum")))
}

/// Twelve members assessed at 24.95 元; eleven paid October, one by a daughter, one payment voided; one waived.
fn a_year(branch: &Branch) -> Vec<i64> {
    let rows = branch.members.iter().map(|id| {
        json!({ "member_id": id, "category": "离退休", "base_kind": "基本养老金", "base": 499_000, "rhythm": "按月" })
    });
    branch.call("dues.assessment_save", json!({ "year": 2026, "rows": rows.collect::<Vec<_>>() }));
    branch.call(
        "dues.relief_save",
        json!({
            "member_id": branch.members[3], "state": "同意", "from_month": "2026-10", "to_month": "2026-12", "amount": 0,
            "reason": "住院，医药费用大", "requested_on": "2026-09-10", "decided_on": "2026-09-18", "decision": "到会三人，一致同意",
        }),
    );
    let lines = branch.members.iter().enumerate().filter(|(place, _)| ![3, 11].contains(place)).map(|(place, id)| {
        let paid_by = if place == 5 { json!("女儿 王红") } else { Value::Null };
        json!({ "member_id": id, "amount": 2495, "months": ["2026-10"], "paid_by": paid_by })
    });
    let done = branch.call(
        "dues.collect",
        json!({
            "received_on": "2026-10-15", "collector": "吕家栋", "way": "会上", "means": "现金",
            "lines": lines.collect::<Vec<_>>(),
        }),
    );
    let receipts = done["value"].as_array().expect("receipts");
    let payments: Vec<i64> = receipts.iter().map(|one| one["payment_id"].as_i64().expect("a key")).collect();
    branch.call("dues.void", json!({ "id": payments[1], "reason": "收错了人" }));
    payments
}

#[test]
fn the_register_says_what_the_grid_says() {
    let branch = Branch::new();
    a_year(&branch);
    let grid = branch.call("dues.grid", json!({ "year": 2026 }));
    let paper = branch.call("report.dues_register", json!({ "year": 2026 }));
    assert_eq!(paper["file_name"], "2026年度党费收缴登记表.pdf", "named for the person who keeps it");
    let text = text_of(&branch, &paper);
    let totals = ["due", "paid", "owed"].map(|key| sum(&grid[key]).to_string());
    holds(&text, &[&totals[0], &totals[1], &totals[2], "4990.00", "10.15现", "10月至12月免交", "截至2026年10月27日"]);
    let published = branch.call("report.dues_register", json!({ "year": 2026, "published": true }));
    assert!(!text_of(&branch, &published).contains("4990"), "the published one tells no base");
    let history = branch.call("history.list", json!({}));
    let said: Vec<&str> =
        history.as_array().expect("a list").iter().filter_map(|one| one["name"].as_str()).take(1).collect();
    assert_eq!(said, ["取出含核定基数的2026年度党费收缴登记表"], "only the one with the bases is noted");
    let workbook = branch.call("report.dues_register", json!({ "year": 2026, "format": "xlsx" }));
    assert_eq!(workbook["file_name"], "2026年度党费收缴登记表.xlsx", "the same in Excel");

    let month = text_of(&branch, &branch.call("report.dues_month", json!({ "month": "2026-10" })));
    let october = &grid["months"][9];
    let totals = [sum(&october["due"]).grouped(), sum(&october["paid"]).grouped()];
    holds(&month, &["2026年10月党费收缴清单", &totals[0], &totals[1], "会上现金", "2026-0001", "免"]);
    let summary = text_of(&branch, &branch.call("report.dues_summary", json!({ "year": 2026 })));
    holds(&summary, &["2026年度党费收缴汇总表", "收缴率", &sum(&grid["paid"]).grouped(), "现金", "会上"]);
}

#[test]
fn slips_keep_their_numbers_and_say_what_was_voided() {
    let branch = Branch::new();
    let payments = a_year(&branch);
    let paper = branch.call("report.dues_slips", json!({ "payments": payments }));
    assert_eq!(paper["pages"], 3, "ten slips, four a page");
    let text = text_of(&branch, &paper);
    holds(
        &text,
        &["2026-0001", "2026-0010", "贰拾肆元玖角伍分", "￥24.95", "2026年10月", "女儿王红", "收错了人", "吕家栋"],
    );
    let of_the_day = branch.call("report.dues_slips", json!({ "from": "2026-10-15", "to": "2026-10-15" }));
    assert_eq!(of_the_day["pages"], 3, "the same by their day, the voided one too");
    let none = branch.refused("report.dues_slips", json!({ "from": "2026-10-16", "to": "2026-10-20" }));
    assert_eq!(none.code, "dues.no_slips", "nothing was paid then");
    let other = branch.refused("report.dues_slips", json!({ "payments": payments, "format": "docx" }));
    assert_eq!(other.code, "report.format", "slips are not edited");
}

#[test]
fn what_is_published_comes_on_paper_and_as_a_picture() {
    let branch = Branch::new();
    a_year(&branch);
    let request = |more: Value| {
        let mut request = json!({ "year": 2026, "quarter": 4, "contact": "吕家栋" });
        for (key, value) in more.as_object().expect("fields") {
            request[key] = value.clone();
        }
        request
    };
    let paper = branch.call("report.dues_publish", request(json!({ "by_person": true })));
    let text = text_of(&branch, &paper);
    holds(&text, &["2026年第四季度党费收缴使用情况公示", "金秀珍", "24.95", "吕家栋"]);
    assert!(!text.contains("4990") && !text.contains("4,990"), "no base is published");
    let totals = branch.call("report.dues_publish", request(json!({ "by_person": false })));
    assert!(!text_of(&branch, &totals).contains("金秀珍"), "totals only name nobody");
    let picture = branch.call("report.dues_publish", request(json!({ "format": "png" })));
    let document = branch.desk.document(picture["token"].as_str().expect("a token")).expect("on the desk");
    assert_eq!(document.media_type, "image/png", "a picture");
    assert!(document.bytes.starts_with(b"\x89PNG"), "a PNG");
    branch.call("report.printed", picture["print"].clone());
    let refused = branch.refused("report.dues_publish", json!({ "year": 2026, "quarter": 5 }));
    assert_eq!(refused.code, "dues.year", "there is no fifth quarter");
}

#[test]
fn what_is_decided_counted_and_handed_up_has_its_paper() {
    let branch = Branch::new();
    a_year(&branch);
    let assessment = text_of(&branch, &branch.call("report.dues_assessment", json!({ "year": 2026 })));
    holds(&assessment, &["2026年度党费核定表", "本人确认签字", "4,990.00", "299.40", "四舍五入"]);

    let relief = branch.call("dues.reliefs", json!({}))[0]["id"].clone();
    let form = branch.call("report.dues_relief", json!({ "id": relief }));
    holds(
        &text_of(&branch, &form),
        &["石学军", "住院，医药费用大", "免交党费，2026年10月至12月", "到会三人，一致同意"],
    );
    let blank = text_of(&branch, &branch.call("report.dues_relief", json!({})));
    assert!(blank.contains("申请理由") && !blank.contains("石学军"), "one to be filled by hand");

    let owed = text_of(&branch, &branch.call("report.dues_owed", json!({ "on": "2026-11-05" })));
    holds(&owed, &["党费未交情况", "龙翠英", "秦福生"]);
    let reminders = branch.call(
        "report.dues_reminder",
        json!({ "on": "2026-11-05", "member_ids": [branch.members[11]], "contact": "吕家栋" }),
    );
    let text = text_of(&branch, &reminders);
    holds(&text, &["龙翠英同志", "联系人：吕家栋"]);
    assert!(!text.contains("秦福生"), "one for each, and only for those asked for");

    let counted = text_of(&branch, &branch.call("report.dues_closing", json!({ "until": "2026-10-26" })));
    holds(&counted, &["党费现金盘点表", "224.55", "盘点人"]);
    let closing = branch.call(
        "dues.close",
        json!({
            "until": "2026-10-20", "counted_on": "2026-10-21", "counted_by": "何淑芬", "witness": "徐明远",
            "counts": [{ "means": "现金", "counted": 22_455 }],
        }),
    );
    let closed = text_of(&branch, &branch.call("report.dues_closing", json!({ "id": closing["value"] })));
    holds(&closed, &["2026年10月20日", "2026年10月21日", "何淑芬", "徐明远", "224.55"]);

    let remittance = branch.call(
        "dues.remit",
        json!({ "year": 2026, "quarter": 4, "remitted_on": "2026-10-26", "amount": 22_455, "means": "现金", "receipt_number": "0001234" }),
    );
    let slip = text_of(&branch, &branch.call("report.dues_remittance", json!({ "id": remittance["value"] })));
    holds(&slip, &["2026年第四季度", "贰佰贰拾肆元伍角伍分", "0001234", "9人", "中共示范县委老干部局机关委员会"]);
    let returns = text_of(&branch, &branch.call("report.dues_returns", json!({})));
    holds(&returns, &["党费返还台账", "2026年", "80%", "179.64"]);
    branch.call(
        "dues.large_save",
        json!({ "member_id": branch.members[0], "received_on": "2026-10-20", "amount": 1_000_000, "means": "银行", "brief": "1951年生" }),
    );
    let large = text_of(&branch, &branch.call("report.dues_large", json!({ "year": 2026 })));
    holds(&large, &["大额党费登记表", "10,000.00", "壹万元整", "1951年生"]);
}

#[test]
fn funds_come_on_paper_with_their_balances() {
    let branch = Branch::new();
    let enter = |entry: Value| branch.call("fund.save", entry);
    enter(json!({
        "direction": "上年结转", "source": "单位补助", "day": "2026-01-01", "amount": 50_000, "subject": "建账时结存",
    }));
    enter(json!({
        "direction": "收入", "source": "单位补助", "day": "2026-03-10", "amount": 120_000, "subject": "下拨活动经费",
    }));
    enter(json!({
        "direction": "支出", "source": "单位补助", "day": "2026-03-22", "amount": 38_050, "spent_on": "开展活动",
        "subject": "租车参观", "voucher": "记-007", "handled_by": "何淑芬",
    }));
    let ledger = text_of(&branch, &branch.call("report.fund_ledger", json!({ "year": 2026 })));
    holds(&ledger, &["2026年经费收支明细账", "上年结转", "500.00", "1,700.00", "1,319.50", "租车参观", "记-007"]);
    let wrong = enter(json!({
        "direction": "上年结转", "source": "党费返还", "day": "2026-01-01", "amount": 77_700, "subject": "建账时返还结存",
    }));
    assert!(
        text_of(&branch, &branch.call("report.fund_ledger", json!({ "year": 2026 }))).contains("1,277.00"),
        "counted"
    );
    branch.call("fund.void", json!({ "id": wrong["value"], "reason": "去年已用完" }));
    let ledger = text_of(&branch, &branch.call("report.fund_ledger", json!({ "year": 2026 })));
    holds(&ledger, &["建账时返还结存（已作废：去年已用完）", "777.00", "1,319.50"]);
    let year = text_of(&branch, &branch.call("report.fund_year", json!({ "year": 2026 })));
    holds(&year, &["2026年度经费决算表", "单位补助", "1,319.50", "开展活动", "380.50"]);
    let subsidies = text_of(&branch, &branch.call("report.fund_subsidies", json!({ "year": 2026 })));
    holds(&subsidies, &["工作补贴发放签收表", "没有发放补贴"]);
}
