//! 收支明细账 and 年度决算.

use serde_json::json;

use crate::branch::Branch;

#[test]
fn a_year_of_income_and_expense_adds_up_and_is_carried_over() {
    let branch = Branch::new();
    let carried = json!({
        "direction": "上年结转", "source": "党费返还", "day": "2025-01-01", "amount": 50_000, "subject": "建账时结存",
    });
    branch.enter(carried);
    branch.income("2026-03-10", 1200);
    let meeting = branch.call(
        "occasion.save",
        json!({ "kinds": ["支委会"], "day": "2026-03-20", "topic": "研究经费使用" }),
    )["value"]["id"]
        .clone();
    branch.enter(json!({
        "direction": "支出", "source": "党费返还", "day": "2026-03-22", "amount": 38_050, "spent_on": "党员教育报刊资料和设备",
        "subject": "订阅党报党刊", "voucher": "记-007", "occasion_id": meeting, "payee": "县邮政局", "handled_by": "何淑芬",
        "approved_by": "徐明远",
    }));
    branch.enter(json!({
        "direction": "收入", "source": "人均标准", "day": "2026-04-01", "amount": 80_000, "per_member": 20_000, "members": 4,
        "subject": "党员活动经费",
    }));
    let ledger = branch.ledger(2026);
    assert_eq!(ledger["before"], 50_000, "500 元 were there when the year began");
    let after: Vec<i64> =
        ledger["entries"].as_array().unwrap().iter().map(|one| one["balance"].as_i64().unwrap()).collect();
    assert_eq!(after, [170_000, 131_950, 211_950], "the balance after each line");
    assert_eq!(ledger["entries"][1]["occasion_text"], "3月20日支委会", "the meeting that decided");
    assert_eq!(ledger["next_voucher"], "记-008", "the next voucher counts on");
    assert_eq!(
        ledger["total"],
        json!({ "carried": 50_000, "income": 200_000, "expense": 38_050, "balance": 211_950 }),
        "the sum of the sources"
    );
    let dues = branch.call("fund.ledger", json!({ "year": 2026, "source": "党费返还" }));
    assert_eq!(dues["entries"].as_array().map(Vec::len), Some(2), "one source alone");
    assert_eq!(dues["entries"][1]["balance"], 131_950, "with its own balance");
    let year = branch.call("fund.year", json!({ "year": 2026 }));
    assert_eq!(year["uses"][0]["spent_on"], "党员教育报刊资料和设备", "by use");
    assert_eq!(year["uses"][0]["by_source"], json!([38_050, 0]), "in the order of the sources");
    let next = branch.call("fund.year", json!({ "year": 2027 }));
    assert_eq!(next["total"]["carried"], 211_950, "what is left is carried over to the next year");
    assert_eq!(next["years"], json!([2026, 2025]), "years that have something, the latest first");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}

#[test]
fn what_is_voided_stays_visible_and_counts_no_more() {
    let branch = Branch::new();
    let id = branch.income("2026-03-10", 1200);
    assert_eq!(
        branch.refused("fund.void", json!({ "id": id, "reason": " " })).code,
        "fund.reason_missing",
        "a reason is asked for"
    );
    branch.call("fund.void", json!({ "id": id, "reason": "记到别的支部了" }));
    let ledger = branch.ledger(2026);
    let line = &ledger["entries"][0];
    assert_eq!(line["void_reason"], "记到别的支部了", "why");
    assert_eq!((&line["voided_on"], &line["balance"]), (&json!("2026-10-27"), &json!(null)), "on the day, no balance");
    assert_eq!(ledger["total"]["balance"], 0, "it counts no more");
    assert_eq!(branch.refused("fund.void", json!({ "id": id, "reason": "再来" })).code, "fund.voided", "once");
    let line = json!({
        "id": id, "direction": "收入", "source": "党费返还", "day": "2026-03-10", "amount": 1, "subject": "改",
    });
    assert_eq!(branch.refused("fund.save", line).code, "fund.voided", "and is changed no more");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.balance(2026, "党费返还"), 120_000, "the voiding itself can be taken back");
}

#[test]
fn registering_is_taken_back_by_voiding() {
    let branch = Branch::new();
    branch.income("2026-03-10", 1200);
    let spent = branch.enter(json!({
        "direction": "支出", "source": "党费返还", "day": "2026-04-01", "amount": 10_000, "spent_on": "培训党员",
        "subject": "培训资料", "voucher": "12",
    }));
    branch.call("history.undo", json!({}));
    let ledger = branch.ledger(2026);
    assert_eq!(ledger["entries"][1]["void_reason"], "撤销登记", "the line stays, voided");
    assert_eq!(ledger["total"]["balance"], 120_000, "and counts no more");
    assert_eq!(ledger["next_voucher"], "13", "its voucher number is not given again");
    let card = branch.call("fund.entry", json!({ "id": spent }));
    assert_eq!(card["entry"]["voided_on"], "2026-10-27", "its card says so");
}

#[test]
fn a_line_is_corrected_in_its_place() {
    let branch = Branch::new();
    let id = branch.income("2026-03-10", 1200);
    let mut line = json!({
        "id": id, "direction": "收入", "source": "专项经费", "day": "2026-03-12", "amount": 130_000, "subject": " 专项经费\u{3000}",
    });
    branch.call("fund.save", line.clone());
    let found = branch.call("fund.entry", json!({ "id": id }))["entry"].clone();
    assert_eq!(
        [&found["source"], &found["day"], &found["amount"], &found["subject"]],
        [&json!("专项经费"), &json!("2026-03-12"), &json!(130_000), &json!("专项经费")],
        "as it is now, its text tidied"
    );
    branch.call("history.undo", json!({}));
    assert_eq!(branch.balance(2026, "党费返还"), 120_000, "as it was");
    for (field, value, code) in [
        ("amount", json!(0), "fund.amount"),
        ("amount", json!(-5), "fund.amount"),
        ("subject", json!("　"), "fund.subject_missing"),
        ("direction", json!("支出"), "fund.use_missing"),
    ] {
        let mut wrong = line.clone();
        wrong[field] = value;
        assert_eq!(branch.refused("fund.save", wrong).code, code, "{field}");
    }
    line["source"] = json!("人均标准");
    line["per_member"] = json!(20_000);
    line["members"] = json!(4);
    assert_eq!(branch.refused("fund.save", line).code, "fund.reckoning", "4 × 200 is not 1300");
}

#[test]
fn every_sum_of_the_account_is_the_sum_of_its_rows() {
    let branch = Branch::new();
    for (direction, source, day, amount, spent_on) in [
        ("上年结转", "党费返还", "2026-01-05", 50_000, None),
        ("收入", "单位补助", "2025-11-01", 30_000, None),
        ("支出", "单位补助", "2025-12-01", 12_000, Some("走访慰问")),
        ("收入", "党费返还", "2026-03-10", 120_000, None),
        ("支出", "党费返还", "2026-03-22", 38_050, Some("党员教育报刊资料和设备")),
        ("支出", "党费返还", "2026-08-01", 1_950, Some("培训党员")),
        ("支出", "单位补助", "2026-08-02", 2_000, Some("走访慰问")),
    ] {
        branch.enter(json!({
            "direction": direction, "source": source, "day": day, "amount": amount, "spent_on": spent_on, "subject": "一笔",
        }));
    }
    let voided = branch.income("2026-04-01", 999);
    branch.call("fund.void", json!({ "id": voided, "reason": "记重了" }));
    let rows = |query: serde_json::Value| branch.call("fund.rows", query);
    let account = branch.call("fund.year", json!({ "year": 2026 }));
    for source in account["sources"].as_array().unwrap() {
        let of = |part: serde_json::Value| {
            rows(json!({ "year": 2026, "source": source["source"], "part": part }))["sum"].clone()
        };
        assert_eq!(of(json!("上年结转")), source["carried"], "上年结转 of {}", source["source"]);
        assert_eq!(of(json!("本年收入")), source["income"], "本年收入 of {}", source["source"]);
        assert_eq!(of(json!("本年支出")), source["expense"], "本年支出 of {}", source["source"]);
        assert_eq!(of(json!(null)), source["balance"], "年末结余 of {}", source["source"]);
    }
    for used in account["uses"].as_array().unwrap() {
        let query = json!({ "year": 2026, "part": "本年支出", "spent_on": used["spent_on"] });
        assert_eq!(rows(query)["sum"], used["total"], "{}", used["spent_on"]);
    }
    let all = rows(json!({ "year": 2026, "part": "上年结转" }));
    assert_eq!(all["sum"], account["total"]["carried"], "of all sources");
    assert_eq!(all["rows"].as_array().map(Vec::len), Some(3), "those of earlier years, and what was there at first");
    let published = branch.call("dues.publication", json!({ "year": 2026, "quarter": 3 }));
    let query = json!({
        "year": 2026, "part": "本年支出", "source": "党费返还", "from": "2026-07-01", "to": "2026-09-30",
    });
    assert_eq!(rows(query)["sum"], published["spent"], "what a quarter's publication says was spent");
    assert_eq!(published["uses"], json!([{ "spent_on": "培训党员", "amount": 1_950 }]), "and on what");
}
