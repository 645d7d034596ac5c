//! What only looks.

use serde_json::{Value, json};

use super::Request;
use crate::branch::{Branch, SEALED};

const fn ask(command: &'static str, what: &'static str, make: fn(&Branch) -> Value) -> Request {
    Request { command, what, make }
}

fn nothing(_: &Branch) -> Value {
    json!({})
}

/// At least one request for every command that reads.
pub const READS: &[Request] = &[
    ask("appraisal.get", "", nothing),
    ask("attachment.document", "", |b| json!({ "id": b.receipt() })),
    ask("attachment.list", "", |b| json!({ "to": b.with_receipt() })),
    ask("attachment.preview", "", |b| json!({ "file": b.fixture("samples/receipt.jpg") })),
    ask(
        "attachment.propose",
        "",
        |b| json!({ "files": [b.fixture("samples/receipt.jpg"), b.fixture("samples/roster-sample-utf8bom.csv")] }),
    ),
    ask("attachment.thumbnail", "", |b| json!({ "id": b.receipt() })),
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
    ask("bureau_form.choices", "", nothing),
    ask("bureau_form.list", "", nothing),
    ask("bureau_form.propose", "", |b| json!({ "id": b.bureau_form(), "sheet": "月报", "row": 4, "list": "活动" })),
    ask("bureau_form.show", "", |b| json!({ "id": b.bureau_form() })),
    ask("committee.get", "", nothing),
    ask("committee.renewal", "", nothing),
    ask("compliance.expectations", "", nothing),
    ask("compliance.year", "", nothing),
    ask("compliance.year", "去年", |_| json!({ "year": 2025 })),
    ask("deputy.list", "", nothing),
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
    ask("figure.attendance", "", |_| json!({ "span": { "span": "year", "year": 2026 } })),
    ask("figure.dictionary", "", nothing),
    ask(
        "figure.rows",
        "到会率",
        |_| json!({ "code": "attendance.rate_on_site", "span": { "span": "year", "year": 2026 } }),
    ),
    ask(
        "figure.rows",
        "党费实交",
        |_| json!({ "code": "dues.paid", "span": { "span": "days", "from": "2026-01-01", "to": "2026-10-31" } }),
    ),
    ask("figure.span", "", |_| json!({ "span": { "span": "quarter", "year": 2026, "quarter": 4 } })),
    ask("figure.structure", "今天", nothing),
    ask("figure.structure", "过去某天", |_| json!({ "day": "2026-03-31" })),
    ask("figure.values", "一个月", |_| json!({ "span": { "span": "month", "month": "2026-10" } })),
    ask("figure.values", "半年", |_| json!({ "span": { "span": "half_year", "year": 2026, "half": 2 } })),
    ask("figure.years", "", |_| json!({ "from": 2024, "to": 2026 })),
    ask("field_sheet.list", "", nothing),
    ask("field_sheet.preview", "", |b| json!({ "file": b.sheet_that_came_back("") })),
    ask("fund.entry", "", |b| json!({ "id": b.fund_entry() })),
    ask("dues.payments", "按途径和分组", |_| json!({ "year": 2026, "way": "会上", "groups": ["支部经收"] })),
    ask("dues.remitted", "", |_| json!({ "from": "2026-01-01", "until": "2026-12-31" })),
    ask("fund.rows", "全部", |_| json!({ "year": 2026 })),
    ask("fund.rows", "一个来源的支出", |_| json!({ "year": 2026, "part": "本年支出", "source": "党费返还" })),
    ask("fund.ledger", "全部来源", nothing),
    ask("fund.ledger", "一个来源", |_| json!({ "year": 2026, "source": "党费返还" })),
    ask("fund.rules", "", nothing),
    ask("fund.subsidies", "", nothing),
    ask("fund.subsidy_standards", "", nothing),
    ask("fund.year", "", nothing),
    ask("dues.assessment", "今年", |_| json!({ "year": 2026 })),
    ask("dues.assessment", "明年", |_| json!({ "year": 2027 })),
    ask("dues.grid", "全部", |_| json!({ "year": 2026 })),
    ask("dues.grid", "一个党小组", |b| json!({ "year": 2026, "group_id": b.group(0), "search": "w" })),
    ask("dues.owed", "", nothing),
    ask("dues.rates", "", nothing),
    ask("dues.reliefs", "", nothing),
    ask("dues.rows", "一个月", |_| json!({ "year": 2026, "month": "2026-09" })),
    ask("dues.rows", "未交", |_| json!({ "year": 2026, "mark": "未交" })),
    ask("group.list", "", nothing),
    ask("handover.state", "", nothing),
    ask("history.changes", "", |b| json!({ "sequence": b.find("history.list", json!({}), "/0/sequence") })),
    ask(
        "history.check_link",
        "",
        |b| json!({ "sequence": 1, "hash": b.desk.today().format("%Y%m%d%Y%m%d").to_string() }),
    ),
    ask("history.kinds", "", nothing),
    ask("history.list", "最近", nothing),
    ask("history.list", "按类别和文字", |_| json!({ "from": "2026-10-01", "about": "党员", "words": "住院" })),
    ask("history.list", "某一天", |_| json!({ "day": "2026-10-31" })),
    ask("history.list", "某条记录", |b| json!({ "table": "occasion", "row": b.occasion("已开").to_string() })),
    ask("history.state", "", nothing),
    ask("home.view", "", nothing),
    ask("home_visit.out_of_contact", "", |_| json!({ "day": "2027-03-31" })),
    ask("home_visit.parts", "", nothing),
    ask("import.register_template", "", |_| json!({ "register": "走访慰问" })),
    ask("import.register_preview", "", |b| json!({ "register": "走访慰问", "file": b.register_list() })),
    ask("import.activities_preview", "", |b| json!({ "file": b.fixture("samples/activities-sample.xlsx") })),
    ask("import.dues_preview", "", |b| json!({ "file": b.fixture("samples/dues-sample.xlsx") })),
    ask("import.roster_preview", "", |b| json!({ "file": b.fixture("samples/roster-sample.xlsx") })),
    ask("import.template", "", nothing),
    ask("kit.month", "", |_| json!({ "month": "2026-10" })),
    ask("member.anniversaries", "", nothing),
    ask("member.check", "", |_| json!({ "values": { "name": "王芳", "birth_date": "1951-03" } })),
    ask("member.coming_and_going", "", |_| json!({ "from": "2026-01-01", "to": "2026-12-31" })),
    ask("member.fields", "", nothing),
    ask("member.get", "", |b| json!({ "id": b.member(3) })),
    ask("member.incomplete", "", nothing),
    ask("member.own_fields", "", nothing),
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
    ask("register.all", "", nothing),
    ask("register.entries", "一本", |_| json!({ "register": "谈心谈话", "text": "身体" })),
    ask("register.get", "", |b| json!({ "id": b.registered() })),
    ask("register.own", "", |b| json!({ "id": b.own_register() })),
    ask("register.propose", "", |_| {
        let values = json!({ "申请人": "刘志刚", "步骤": "1 递交入党申请书" });
        json!({ "register": "发展党员", "day": "2026-10-20", "values": values })
    }),
    ask("register.of_member", "", |b| json!({ "member_id": b.member(3) })),
    ask("report.dues_closing", "待盘点", nothing),
    ask("report.dues_closing", "已盘点", |b| json!({ "id": b.find("dues.closings", json!({}), "/0/id") })),
    ask("report.dues_large", "", nothing),
    ask("report.dues_month", "", |_| json!({ "month": "2026-10" })),
    ask("report.dues_owed", "", nothing),
    ask("report.dues_publish", "PDF", |_| json!({ "year": 2026, "quarter": 3 })),
    ask("report.attendance", "", |_| json!({ "span": { "span": "year", "year": 2026 } })),
    ask("report.blank_form", "带姓名", |_| json!({ "key": "sign_in", "with_names": true, "copies": 2 })),
    ask("report.blank_forms", "", nothing),
    ask("report.dues_publish", "图片", |_| json!({ "year": 2026, "format": "png" })),
    ask("report.dues_reminder", "", |_| json!({ "on": "2030-01-01" })),
    ask(
        "report.dues_remittance",
        "",
        |b| json!({ "id": b.find("dues.remittances", json!({ "year": 2026 }), "/rows/0/id") }),
    ),
    ask("report.dues_returns", "", nothing),
    ask("report.dues_slips", "", |_| json!({ "from": "2026-03-01", "to": "2026-03-31" })),
    ask("report.dues_summary", "", |_| json!({ "year": 2026 })),
    ask("report.fund_ledger", "", |_| json!({ "year": 2026 })),
    ask("report.fund_subsidies", "", |_| json!({ "year": 2026 })),
    ask("report.fund_year", "", |_| json!({ "year": 2026 })),
    ask("report.handover_list", "", |_| json!({ "receiver": "李梅" })),
    ask("report.history", "PDF", |_| json!({ "query": { "from": "2026-10-01", "words": "订阅党报党刊" } })),
    ask("report.history", "Excel", |_| json!({ "query": { "events": true }, "format": "xlsx" })),
    ask("report.incomplete", "PDF", nothing),
    ask("report.incomplete", "Excel", |_| json!({ "field": "ethnicity", "format": "xlsx" })),
    ask("report.kit", "A5", |b| {
        let of = |form: &str, state: &str| json!({ "form": form, "occasion_id": b.occasion(state) });
        let papers = json!([of("notice", "计划"), of("sign_in", "计划"), of("record", "已开"), { "form": "month" }]);
        json!({ "month": "2026-10", "papers": papers, "size": "A5" })
    }),
    ask("report.minutes", "", |b| json!({ "occasion_id": b.occasion("已开"), "format": "pdf" })),
    ask("report.month", "PDF", |_| json!({ "month": "2026-10", "format": "pdf" })),
    ask("report.month", "Excel", |_| json!({ "month": "2026-10", "format": "xlsx" })),
    ask("report.notice", "", |b| json!({ "occasion_id": b.occasion("计划") })),
    ask("report.periodic", "季报", |_| json!({ "span": { "span": "quarter", "year": 2026, "quarter": 4 } })),
    ask("report.periodic", "Excel", |_| json!({ "span": { "span": "year", "year": 2026 }, "format": "xlsx" })),
    ask("report.phone_list", "PDF", nothing),
    ask("report.phone_list", "Excel", |_| json!({ "format": "xlsx" })),
    ask("report.outing", "承诺书", |b| {
        let values =
            json!({ "活动名称": "参观农民运动旧址", "目的地": "东兰县", "参加人": [b.member(3), b.member(4)] });
        let entry = json!({ "register": "外出活动", "day": "2026-10-20", "values": values });
        let id = b.find("register.save", entry, "/value");
        json!({ "id": id, "paper": "安全健康知情承诺书" })
    }),
    ask("report.points", "", |b| {
        b.call("settings.set", json!({ "key": "points_on", "value": true }));
        json!({})
    }),
    ask("report.points_card", "", |b| {
        b.call("settings.set", json!({ "key": "points_on", "value": true }));
        json!({})
    }),
    ask("report.promises", "", |b| {
        let values = json!({ "承诺人": [b.member(3)], "承诺内容": "每周到社区值一次班" });
        let entry = json!({ "register": "亮诺践诺", "day": "2026-10-20", "values": values });
        json!({ "id": b.find("register.save", entry, "/value"), "small": true })
    }),
    ask("report.register", "打印", |_| json!({ "register": "走访慰问" })),
    ask("report.register", "存为 Excel", |_| json!({ "register": "谈心谈话", "format": "xlsx" })),
    ask("report.register_entry", "", |b| json!({ "id": b.registered() })),
    ask("report.photo_page", "", |b| {
        let id = b.occasion("已开");
        let photo = json!({ "file": b.fixture("samples/receipt.jpg"), "to": { "kind": "组织生活", "id": id } });
        b.call("attachment.add", photo);
        json!({ "occasion_id": id })
    }),
    ask("report.archive", "盒脊标签", |b| {
        let values = json!({ "案卷题名": "2025年支部党员大会记录", "保管期限": "永久" });
        let entry = json!({ "register": "文书档案", "day": "2026-10-20", "values": values });
        json!({ "id": b.find("register.save", entry, "/value"), "paper": "盒脊标签" })
    }),
    ask("report.anniversaries", "名单", |_| json!({ "paper": "生日和政治生日名单" })),
    ask("report.appraisal", "测评汇总表", |_| json!({ "paper": "测评汇总表" })),
    ask("report.election", "选票", |b| json!({ "occasion_id": b.election(), "paper": "选票" })),
    ask("report.schedule", "", nothing),
    ask("report.service_cards", "", |b| {
        let values = json!({ "发给党员": [b.member(3), b.member(4)], "卡片": "党员联系卡" });
        let entry = json!({ "register": "服务卡发放", "day": "2026-10-20", "values": values });
        json!({ "id": b.find("register.save", entry, "/value") })
    }),
    ask("report.sign_in", "", |b| json!({ "occasion_id": b.occasion("计划"), "format": "pdf" })),
    ask("report.structure", "", nothing),
    ask("report.theme_day_record", "", |b| {
        let id = b.find("occasion.list", json!({ "kind": "主题党日" }), "/lines/0/id");
        json!({ "occasion_id": id, "format": "pdf" })
    }),
    ask("report.transfer", "", |b| {
        let values = json!({ "党员": [b.member(3)], "转入还是转出": "转出", "到何处": "省城某社区党委" });
        let entry = json!({ "register": "组织关系转接", "day": "2026-10-20", "values": values });
        json!({ "id": b.find("register.save", entry, "/value") })
    }),
    ask("report.writing", "打印", |b| json!({ "id": b.writing() })),
    ask("report.writing", "给上级改", |b| json!({ "id": b.writing(), "format": "docx" })),
    ask("report.yearbook", "全年", |_| json!({ "year": 2026 })),
    ask("report.yearbook", "一个月", |_| json!({ "year": 2026, "span": { "span": "month", "month": 10 } })),
    ask("report.yearbook", "一条记录", |b| {
        let key = format!("occasion/{}", b.occasion("已开"));
        json!({ "year": 2026, "span": { "span": "record", "key": key } })
    }),
    ask("report.yearbook", "几年", |_| json!({ "year": 2025, "span": { "span": "years", "to": 2026 } })),
    ask("report.yearbook", "新增的", |_| json!({ "year": 2026, "span": { "span": "new", "with_changed": true } })),
    ask("report.years", "", |_| json!({ "from": 2025, "to": 2026 })),
    ask("search.all", "文字", |_| json!({ "text": "学习" })),
    ask("search.all", "拼音首字母", |_| json!({ "text": "wjg" })),
    ask("settings.get", "", |_| json!({ "key": "text_size" })),
    ask("settings.list", "", nothing),
    ask("submission.list", "", nothing),
    ask("submission.plan", "", |_| json!({ "span": { "span": "month", "month": "2026-10" } })),
    ask("submission.plan", "a quarter", |_| json!({ "span": { "span": "quarter", "year": 2026, "quarter": 4 } })),
    ask("writing.blank", "", |_| json!({ "kind": "述职报告" })),
    ask("writing.get", "", |b| json!({ "id": b.writing() })),
    ask("writing.list", "全部种类", nothing),
    ask("writing.list", "一种", |_| json!({ "year": 2025, "kind": "案例" })),
    ask("writing.material", "今年", |_| json!({ "kind": "总结" })),
    ask("writing.material", "一年过完", |_| json!({ "kind": "案例", "year": 2025 })),
    ask("writing.outlines", "", nothing),
    ask("yearbook.contents", "今年", nothing),
    ask("yearbook.contents", "封存的一年", |_| json!({ "year": SEALED })),
    ask("yearbook.filings", "", nothing),
    ask("yearbook.paging", "", nothing),
    ask("yearbook.part", "封面、目录", |_| json!({ "year": 2026, "part": "cover" })),
    ask("yearbook.part", "一个月", |_| json!({ "year": 2026, "part": "life-10" })),
    ask("yearbook.sealed_document", "", |_| json!({ "year": SEALED })),
];
