//! What only looks.

use serde_json::{Value, json};

use super::Request;
use crate::branch::Branch;

const fn ask(command: &'static str, what: &'static str, make: fn(&Branch) -> Value) -> Request {
    Request { command, what, make }
}

fn nothing(_: &Branch) -> Value {
    json!({})
}

/// At least one request for every command that reads.
pub const READS: &[Request] = &[
    ask("attachment.document", "", |b| json!({ "id": b.receipt() })),
    ask("attachment.list", "", |b| json!({ "to": b.with_receipt() })),
    ask("attendance.by_numbers", "", |b| json!({ "occasion_id": b.occasion("已开"), "numbers": "3 7 12" })),
    ask("attendance.expected", "全体", |_| json!({ "kinds": ["党员大会", "支委会"] })),
    ask("attendance.expected", "已定的名单", |b| json!({ "kinds": [], "occasion_id": b.occasion("已开") })),
    ask("attendance.not_caught_up", "", nothing),
    ask("attendance.tally", "", |b| {
        let expected = json!({ "kinds": ["党员大会"] });
        json!({ "expected": expected, "entries": b.marks(expected.clone()) })
    }),
    ask("bin.list", "", nothing),
    ask("book.verify", "", nothing),
    ask("branch.get", "", nothing),
    ask("committee.get", "", nothing),
    ask("compliance.expectations", "", nothing),
    ask("compliance.year", "", nothing),
    ask("compliance.year", "去年", |_| json!({ "year": 2025 })),
    ask("draft.find", "", |_| json!({ "kind": "occasion", "subject": "" })),
    ask("draft.list", "", nothing),
    ask("dues.box", "", nothing),
    ask("dues.closings", "", nothing),
    ask("dues.collect_list", "全体", |_| json!({ "received_on": "2026-10-31" })),
    ask(
        "dues.collect_list",
        "到会的人",
        |b| json!({ "received_on": "2026-10-31", "occasion_id": b.occasion("已开"), "group_id": b.group(0) }),
    ),
    ask("dues.large_list", "", nothing),
    ask("dues.payment", "", |b| json!({ "id": b.find("dues.payments", json!({}), "/rows/0/id") })),
    ask("dues.payments", "全部", nothing),
    ask("dues.payments", "一个月的", |_| json!({ "month": "2026-09", "means": "现金", "include_voided": true })),
    ask("dues.publication", "季度", |_| json!({ "year": 2026, "quarter": 3 })),
    ask("dues.publication", "年度", |_| json!({ "year": 2026, "by_person": false })),
    ask("dues.publications", "", |_| json!({ "year": 2026 })),
    ask("dues.remittances", "", |_| json!({ "year": 2026 })),
    ask("dues.returns", "", nothing),
    ask("fund.entry", "", |b| json!({ "id": b.fund_entry() })),
    ask("fund.ledger", "全部来源", nothing),
    ask("fund.ledger", "一个来源", |_| json!({ "year": 2026, "source": "党费返还" })),
    ask("fund.rules", "", nothing),
    ask("fund.subsidies", "", nothing),
    ask("fund.subsidy_standards", "", nothing),
    ask("fund.year", "", nothing),
    ask("group.list", "", nothing),
    ask("history.changes", "", |b| json!({ "sequence": b.find("history.list", json!({}), "/0/sequence") })),
    ask("history.list", "最近", nothing),
    ask("history.list", "某一天", |_| json!({ "day": "2026-10-31" })),
    ask("history.list", "某条记录", |b| json!({ "table": "occasion", "row": b.occasion("已开").to_string() })),
    ask("history.state", "", nothing),
    ask("home.view", "", nothing),
    ask("import.activities_preview", "", |b| json!({ "file": b.fixture("samples/activities-sample.xlsx") })),
    ask("import.dues_preview", "", |b| json!({ "file": b.fixture("samples/dues-sample.xlsx") })),
    ask("import.roster_preview", "", |b| json!({ "file": b.fixture("samples/roster-sample.xlsx") })),
    ask("import.template", "", nothing),
    ask("member.check", "", |_| json!({ "values": { "name": "王芳", "birth_date": "1951-03" } })),
    ask("member.coming_and_going", "", |_| json!({ "from": "2026-01-01", "to": "2026-12-31" })),
    ask("member.fields", "", nothing),
    ask("member.get", "", |b| json!({ "id": b.member(3) })),
    ask("member.incomplete", "", nothing),
    ask("member.list", "全部", nothing),
    ask("member.list", "查找、排序", |_| json!({ "search": "w", "sort": "age", "descending": true })),
    ask("member.list", "过去某天", |_| json!({ "day": "2026-03-31", "sort": "standing" })),
    ask("member.phone_list", "", nothing),
    ask("occasion.blank", "", |_| json!({ "kinds": ["党员大会"] })),
    ask("occasion.get", "", |b| json!({ "id": b.occasion("已开") })),
    ask("occasion.like_last", "", |_| json!({ "kinds": ["主题党日"] })),
    ask("occasion.list", "全部", nothing),
    ask("occasion.list", "今年", |_| json!({ "year": 2026 })),
    ask("occasion.list", "查找文字", |_| json!({ "text": "学习" })),
    ask("occasion.list", "最后一页", |b| json!({ "page": b.find("occasion.list", json!({}), "/pages") })),
    ask("occasion.notices", "", |b| json!({ "id": b.occasion("计划") })),
    ask("officer.list", "", nothing),
    ask("plan.propose", "", |_| json!({ "year": 2027 })),
    ask("report.dues_closing", "待盘点", nothing),
    ask("report.dues_large", "", nothing),
    ask("report.dues_month", "", |_| json!({ "month": "2026-10" })),
    ask("report.dues_owed", "", nothing),
    ask("report.dues_publish", "PDF", |_| json!({ "year": 2026, "quarter": 3 })),
    ask("report.dues_publish", "图片", |_| json!({ "year": 2026, "format": "png" })),
    ask("report.dues_reminder", "", |_| json!({ "on": "2030-01-01" })),
    ask("report.dues_returns", "", nothing),
    ask("report.dues_slips", "", nothing),
    ask("report.dues_summary", "", |_| json!({ "year": 2026 })),
    ask("report.fund_ledger", "", |_| json!({ "year": 2026 })),
    ask("report.fund_subsidies", "", |_| json!({ "year": 2026 })),
    ask("report.fund_year", "", |_| json!({ "year": 2026 })),
    ask("report.incomplete", "PDF", nothing),
    ask("report.incomplete", "Excel", |_| json!({ "field": "ethnicity", "format": "xlsx" })),
    ask("report.minutes", "", |b| json!({ "occasion_id": b.occasion("已开"), "format": "pdf" })),
    ask("report.month", "PDF", |_| json!({ "month": "2026-10", "format": "pdf" })),
    ask("report.month", "Excel", |_| json!({ "month": "2026-10", "format": "xlsx" })),
    ask("report.phone_list", "PDF", nothing),
    ask("report.phone_list", "Excel", |_| json!({ "format": "xlsx" })),
    ask("report.sign_in", "", |b| json!({ "occasion_id": b.occasion("计划"), "format": "pdf" })),
    ask("report.theme_day_record", "", |b| {
        let id = b.find("occasion.list", json!({ "kind": "主题党日" }), "/lines/0/id");
        json!({ "occasion_id": id, "format": "pdf" })
    }),
    ask("search.all", "文字", |_| json!({ "text": "学习" })),
    ask("search.all", "拼音首字母", |_| json!({ "text": "wjg" })),
    ask("settings.get", "", |_| json!({ "key": "text_size" })),
    ask("settings.list", "", nothing),
];
