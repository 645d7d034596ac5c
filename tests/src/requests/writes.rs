//! What changes the book.

use serde_json::{Value, json};

use super::Request;
use crate::branch::{Branch, SEALED, TODAY};

const fn change(command: &'static str, make: fn(&Branch) -> Value) -> Request {
    Request { command, what: "", make }
}

/// A column of a return that asks why.
fn numbers() -> Value {
    json!({ "key": "id_number", "reason": "一底册", "whole": true })
}

/// A request for every command that writes. `branch.create` begins in an empty folder.
pub const WRITES: &[Request] = &[
    change("appraisal.save", |b| {
        let mut draft = b.find("appraisal.get", json!({}), "/draft");
        draft["members"][0]["grade"] = json!("优秀");
        draft
    }),
    change("attachment.add", |b| json!({ "file": b.fixture("samples/invoice.pdf"), "to": b.with_receipt() })),
    change("attachment.add_many", |b| {
        let to = json!({ "kind": "组织生活", "id": b.occasion("已开") });
        let files = ["samples/photo.heic", "samples/notice.docx"].map(|name| b.fixture(name));
        json!({ "drafts": files.map(|file| json!({ "file": file, "to": to })) })
    }),
    change("attachment.arrange", |b| {
        let to = b.with_receipt();
        let second = b.call("attachment.add", json!({ "file": b.fixture("samples/invoice.pdf"), "to": to }));
        json!({ "of": to, "order": [second["value"]["id"], b.receipt()] })
    }),
    change("attachment.caption", |b| json!({ "id": b.receipt(), "of": b.with_receipt(), "caption": "邮局收据" })),
    change("attachment.remove", |b| json!({ "id": b.receipt(), "from": b.with_receipt() })),
    change("attachment.set_role", |b| json!({ "id": b.receipt(), "of": b.with_receipt(), "role": "签到表" })),
    change("attendance.make_up", |b| {
        let (occasion, member) = b.missed();
        let make_up = json!({ "way": "电话", "made_on": "2026-10-30", "by_whom": "何淑芬" });
        json!({ "occasion_id": occasion, "member_ids": [member], "make_up": make_up })
    }),
    change("attendance.refresh", |b| {
        let id = b.occasion("计划");
        let print = json!({ "paper": "签到表", "form": "签到表", "occasion_id": id, "format": "pdf" });
        b.call("report.printed", print);
        b.call("member.save", json!({ "values": { "name": "田志强" } }));
        json!({ "occasion_id": id })
    }),
    change("attendance.withdraw_make_up", |b| {
        let (occasion, member) = b.missed();
        let make_up = json!({ "way": "自学", "made_on": "2026-10-30" });
        let request = json!({ "occasion_id": occasion, "member_ids": [member], "make_up": make_up });
        b.call("attendance.make_up", request);
        json!({ "occasion_id": occasion, "member_id": member })
    }),
    change("bin.purge", |b| in_the_bin(b, "occasion")),
    change("bin.restore", |b| in_the_bin(b, "occasion")),
    change("branch.create", |_| {
        json!({
            "name": "另一个支部", "superior": "某机关党委", "secretary_name": "徐明远", "kind": "混编",
            "theme_day": null, "started_on": "2026-01",
        })
    }),
    change("branch.save", |b| {
        let mut branch = b.call("branch.get", json!({}));
        branch["theme_day"] = json!(15);
        branch
    }),
    change(
        "bureau_form.add",
        |b| json!({ "file": b.fixture("../../crates/exchange/tests/bureau_form/fixtures/document.docx"), "name": "困难党员表" }),
    ),
    change("bureau_form.bin", |b| json!({ "id": b.bureau_form() })),
    change("bureau_form.fill", |b| {
        let id = b.bureau_form();
        let table = json!({
            "sheet": "填报说明", "first_row": 9, "list": "党员", "columns": [{ "column": 0, "field": "id_number" }],
        });
        b.call("bureau_form.map_table", json!({ "id": id, "table": table }));
        json!({ "id": id, "span": { "span": "month", "month": "2026-10" }, "in_full": "一底册" })
    }),
    change(
        "bureau_form.map",
        |b| json!({ "id": b.bureau_form(), "sheet": "月报", "row": 4, "column": 1, "says": "fact:书记" }),
    ),
    change("bureau_form.map_table", |b| {
        let columns = json!([{ "column": 0, "field": "name" }]);
        let table = json!({ "sheet": "填报说明", "first_row": 9, "list": "未到", "columns": columns });
        json!({ "id": b.bureau_form(), "table": table })
    }),
    change("bureau_form.replace", |b| {
        let file = b.fixture("../../crates/exchange/tests/bureau_form/fixtures/libreoffice/monthly.xlsx");
        json!({ "id": b.bureau_form(), "file": file })
    }),
    change(
        "bureau_form.save",
        |b| json!({ "id": b.bureau_form(), "name": "局里月报", "rhythm": "每月", "filled_by": "李明" }),
    ),
    change("committee.draft_paper", |_| json!({ "paper": "换届请示" })),
    change("committee.renewal_step", |b| {
        let term = b.find("committee.get", json!({}), "/term/id");
        json!({ "term_id": term, "step": "列入计划", "done_on": "2026-10-20" })
    }),
    change("committee.end_post", |b| {
        let id = b.find("committee.get", json!({}), "/posts/2/id");
        json!({ "id": id, "to": "2026-10-30", "reason": "随子女去省城" })
    }),
    change("committee.save_post", |b| json!({ "member_id": b.member(3), "post": "纪检委员", "from": "2026-10-01" })),
    change("committee.save_term", |_| json!({ "name": "第四届", "from": "2026-10-30" })),
    change(
        "compliance.remove_expectation",
        |b| json!({ "code": b.find("compliance.save_expectation", own_expectation(), "/value/code") }),
    ),
    change("compliance.save_expectation", |_| own_expectation()),
    change("deputy.remove", |b| {
        let deputy = json!({ "name": "何淑芬", "from": "2026-10-01", "to": "2026-10-09" });
        json!({ "id": b.find("deputy.save", deputy, "/value") })
    }),
    change("deputy.save", |_| json!({ "name": "何淑芬", "from": "2026-10-01", "to": "2026-10-09", "reason": "住院" })),
    change("draft.drop", |_| json!({ "kind": "occasion", "subject": "" })),
    change("draft.keep", |_| json!({ "kind": "member", "subject": "3", "content": { "phone": "1380000" } })),
    change(
        "dues.assessment_change",
        |b| json!({ "year": 2026, "member_ids": [b.member(2)], "from_month": 11, "amount": 3000, "reason": "按上级核定" }),
    ),
    change("dues.assessment_confirm", |b| {
        b.next_year_assessed();
        json!({ "year": 2027, "on": "2026-10-30" })
    }),
    change("dues.assessment_lift", |_| json!({ "year": 2026, "reason": "基数核错" })),
    change("dues.assessment_raise", |b| {
        b.next_year_assessed();
        json!({ "year": 2027, "percent": 380, "reason": "养老金上调" })
    }),
    change("dues.assessment_save", |b| {
        let row = json!({
            "member_id": b.member(3), "category": "离退休", "base_kind": "基本养老金", "base": 512_300, "rhythm": "按季",
        });
        json!({ "year": 2027, "rows": [row] })
    }),
    change("dues.assessment_take_over", |_| json!({ "year": 2027 })),
    change("dues.rate_bin", |b| json!({ "id": b.find("dues.rate_save", own_rate(), "/value") })),
    change("dues.rate_save", |_| own_rate()),
    change("dues.relief_bin", |b| json!({ "id": b.relief() })),
    change("dues.relief_save", |b| {
        json!({
            "member_id": b.member(9), "state": "待研究", "from_month": "2026-11", "to_month": "2027-04", "amount": 500,
            "reason": "家庭困难", "requested_on": "2026-10-20",
        })
    }),
    change("dues.reveal_bases", |_| json!({ "year": 2026, "why": "核对月应交" })),
    change("dues.close", |b| {
        let held = b.call("dues.box", json!({ "until": "2026-10-15" }));
        let count = |line: &Value| json!({ "means": line["means"], "counted": line["expected"] });
        let counts: Value = held["lines"].as_array().into_iter().flatten().map(count).collect();
        json!({ "until": "2026-10-15", "counted_on": "2026-10-31", "counted_by": "何淑芬", "counts": counts })
    }),
    change("dues.collect", |b| {
        let lines = json!([
            { "member_id": b.member(22), "amount": 9000, "months": ["2026-12"], "difference": "自愿多交" },
            {
                "member_id": b.member(23), "amount": 500, "months": ["2026-12"], "means": "微信", "way": "代交",
                "paid_by": "女儿", "difference": "部分交纳",
            },
        ]);
        json!({ "received_on": "2026-10-31", "way": "会上", "means": "现金", "far_confirmed": false, "lines": lines })
    }),
    change("dues.correct", |b| {
        let id = b.find("dues.payments", json!({ "month": "2026-03" }), "/rows/0/id");
        json!({ "id": id, "received_on": "2026-10-31", "amount": 0, "reason": "没有收到" })
    }),
    change("dues.large_save", large),
    change("dues.large_void", |b| {
        let id = b.find("dues.large_save", large(b), "/value");
        json!({ "id": id, "reason": "本人撤回" })
    }),
    change(
        "dues.publish",
        |_| json!({ "year": 2026, "quarter": 3, "published_on": "2026-10-20", "place": "微信群", "by_person": true }),
    ),
    change("dues.remit", |_| remitted()),
    change("dues.remit_void", |b| {
        let id = b.find("dues.remit", remitted(), "/value");
        json!({ "id": id, "reason": "金额写错" })
    }),
    change("dues.reopen", |b| {
        let id = b.find("dues.closings", json!({}), "/0/id");
        json!({ "id": id, "reason": "漏记一笔" })
    }),
    change("dues.return_received", |_| json!({ "receipts_year": 2025, "day": "2026-10-20", "amount": 50_000 })),
    change("dues.return_save", |_| json!({ "receipts_year": 2024, "rate": 8500, "note": "县委组织部通知" })),
    change("dues.void", |b| {
        let id = b.find("dues.payments", json!({ "from": "2026-10-10" }), "/rows/1/id");
        json!({ "id": id, "reason": "记错了人" })
    }),
    change("field_sheet.make", |_| json!({ "kind": "党费收缴", "month": "2026-10" })),
    change("field_sheet.record", |b| json!({ "file": b.sheet_that_came_back("现场") })),
    change("fund.save", |b| {
        json!({
            "direction": "收入", "source": "单位补助", "day": "2026-10-20", "amount": 50_000, "subject": "重阳节补助",
            "receipts": [b.fixture("samples/invoice.pdf")],
        })
    }),
    change("fund.subsidy_save", |b| {
        let lines = b.find("fund.subsidy_standards", json!({}), "/holders");
        json!({
            "months": ["2026-09", "2026-10"], "lines": lines, "source": "单位补助", "day": "2026-10-20",
            "overdraw_confirmed": true,
        })
    }),
    change("fund.void", |b| json!({ "id": b.fund_entry(), "reason": "记重了" })),
    change("group.bin", |b| {
        let groups = b.call("group.list", json!({}));
        let empty = groups.as_array().and_then(|groups| groups.iter().find(|group| group["members"] == 0));
        json!({ "id": empty.expect("an empty group")["id"] })
    }),
    change("group.save", |b| json!({ "id": b.group(0), "name": "城北党小组" })),
    change("history.redo", |b| {
        b.call("group.save", json!({ "name": "城南党小组" }));
        b.call("history.undo", json!({}));
        json!({})
    }),
    change("history.undo", |b| {
        b.call("group.save", json!({ "name": "城南党小组" }));
        json!({})
    }),
    change("home_visit.save", |b| {
        let parts = json!({ "走访慰问": { "事由": "住院" }, "谈心谈话": { "谈话内容": "问问身体" } });
        let visit = json!({ "day": "2026-10-30", "member_ids": [b.member(6)], "visitors": "徐明远", "parts": parts });
        json!({ "visit": visit })
    }),
    change(
        "import.activities",
        |b| json!({ "file": b.fixture("samples/activities-sample.xlsx"), "leave_out_problem_rows": true }),
    ),
    change("handover.keep", |b| {
        b.hand_over();
        json!({ "reason": "已移交" })
    }),
    change("handover.lift", |b| {
        b.hand_over();
        b.call("handover.keep", json!({ "reason": "已移交" }));
        json!({ "reason": "接收人退还" })
    }),
    change("import.dues", |b| {
        // Years before the last closing are closed with it.
        let closing = b.find("dues.closings", json!({}), "/0/id");
        b.call("dues.reopen", json!({ "id": closing, "reason": "补录旧登记表" }));
        json!({ "file": b.old_register(), "year": 2024 })
    }),
    change("import.register", |b| json!({ "register": "走访慰问", "file": b.register_list() })),
    change(
        "import.roster",
        |b| json!({ "file": b.fixture("samples/roster-faulty.xlsx"), "leave_out_problem_rows": true }),
    ),
    change("member.bin", |b| json!({ "id": newcomer(b) })),
    change(
        "member.condition_add",
        |b| json!({ "id": b.member(8), "kind": "异地居住", "away_kind": "定居", "detail": "南宁", "from": "2026-10" }),
    ),
    change("member.condition_correct", |b| {
        let id = b.find("member.get", json!({ "id": b.member(6) }), "/conditions/0/id");
        json!({ "condition_id": id, "detail": "县医院", "note": "做手术", "from": "2026-09-18" })
    }),
    change("member.condition_end", |b| {
        let id = b.find("member.get", json!({ "id": b.member(6) }), "/conditions/0/id");
        json!({ "condition_id": id, "to": "2026-10-30" })
    }),
    change("member.move_to_group", |b| {
        let elsewhere = b.find("member.list", json!({ "group_id": b.group(1) }), "/lines/0/id");
        json!({ "ids": [elsewhere], "group_id": b.group(0), "from": "2026-10-15", "reason": "搬家" })
    }),
    change("member.own_fields_save", |_| {
        let choices = json!(["大", "中", "小"]);
        json!({ "fields": [{ "name": "爱好", "kind": "一行字" }, { "name": "衣服尺码", "kind": "选一项", "choices": choices }] })
    }),
    change("member.reorder", |b| json!({ "ids": [b.member(4), b.member(2)] })),
    change("member.restore", |b| {
        let id = newcomer(b);
        b.call("member.bin", json!({ "id": id }));
        json!({ "id": id })
    }),
    change("member.reveal", |b| json!({ "id": b.member(0), "field": "id_number", "why": "核对报表" })),
    change(
        "member.save",
        |b| json!({ "id": b.member(12), "values": { "phone": "13900001234", "remark": "爱好书法" } }),
    ),
    change(
        "member.set_class",
        |b| json!({ "id": b.member(7), "class": 3, "from": "2026-10-01", "basis": "支委会研究" }),
    ),
    change(
        "member.set_contact",
        |b| json!({ "ids": [b.member(5), b.member(13)], "contact_id": b.member(2), "from": "2026-10-01" }),
    ),
    change("member.set_status", |b| json!({ "id": b.member(14), "status": "去世", "from": "2026-10-29" })),
    change("member.suspension_remove", |b| {
        let id = b.find("member.suspension_save", suspension(b), "/value");
        json!({ "id": id })
    }),
    change("member.suspension_save", suspension),
    change("occasion.bin", |b| json!({ "id": b.occasion("已开") })),
    change("occasion.cancel", |b| json!({ "id": b.occasion("计划"), "reason": "会场停电" })),
    change("occasion.hold", |b| json!({ "id": b.occasion("计划"), "day": "2026-10-30" })),
    change("occasion.save", |b| {
        let day = "2026-10-30";
        json!({
            "kinds": ["党员大会"], "day": day, "topic": "支部委员会选举", "place": "金秋家园二楼会议室",
            "attendance": b.marks(json!({ "kinds": ["党员大会"], "day": day })),
            "decisions": [{ "text": "报上级批复", "owner": "吕家栋" }],
            "votes": [{
                "rule": "选举", "subject": "支部委员会委员", "seats": 1, "contested": true, "issued": 20, "returned": 20,
                "candidates": [{ "name": "徐明远", "in_favour": 15 }, { "name": "吕家栋", "in_favour": 5 }],
            }],
        })
    }),
    change("occasion.save_notices", |b| {
        let entries =
            json!([{ "member_id": b.member(2), "told_on": "2026-10-31", "way": "微信", "needs_fetching": true }]);
        json!({ "occasion_id": b.occasion("计划"), "entries": entries })
    }),
    change("officer.bin", |b| json!({ "id": b.find("officer.list", json!({}), "/0/id") })),
    change("officer.save", |_| json!({ "kind": "党建顾问", "name": "黄永年", "phone": "13900005678" })),
    change("plan.accept", |b| {
        let proposal = b.call("plan.propose", json!({ "year": 2027 }));
        let items: Value =
            proposal["items"].as_array().into_iter().flatten().map(|line| line["item"].clone()).collect();
        json!({ "year": 2027, "items": items })
    }),
    change("report.dues_assessment", |_| json!({ "year": 2026 })),
    change("report.dues_register", |_| json!({ "year": 2026 })),
    change("report.dues_relief", |b| json!({ "id": b.relief() })),
    change(
        "report.printed",
        |b| json!({ "paper": "签到表", "form": "签到表", "occasion_id": b.occasion("计划"), "format": "pdf" }),
    ),
    change("report.roster", |_| json!({ "query": {}, "format": "pdf", "in_full": "报上级备案" })),
    change("report.special", |_| json!({ "kind": "困难党员台账", "in_full": "报县委老干部局核对" })),
    change("settings.set", |_| json!({ "key": "text_size", "value": 21 })),
    change("register.own_remove", |b| json!({ "id": b.own_register() })),
    change("register.own_save", |_| {
        json!({
            "name": "老照片征集", "group": "作用发挥", "unit": "件", "about": "", "day": "征集日期",
            "fields": [{ "name": "照片", "kind": "一行字", "required": true }],
        })
    }),
    change("register.save_each", |b| {
        let values = json!({ "党员": [b.member(3), b.member(4)], "排查结果": "正常" });
        json!({ "draft": { "register": "组织关系集中排查", "day": "2026-10-22", "values": values }, "each": "党员" })
    }),
    change("register.bin", |b| json!({ "id": b.registered() })),
    change("register.save", |b| {
        let values = json!({ "走访对象": [b.member(5)], "事由": "住院", "慰问金": 50_000 });
        json!({ "register": "走访慰问", "day": "2026-10-22", "values": values })
    }),
    change("submission.acknowledge", |b| {
        let given = b.call("submission.given", json!({ "made": b.package(), "given_to": "县委老干部局" }));
        let id = given["value"]["id"].clone();
        json!({ "way": "by_hand", "id": id, "received_on": TODAY, "received_by": "王科长", "note": null })
    }),
    change("submission.folder", |b| {
        let within = b.desk.grant_folder(b.desk.folder()).expect("granted");
        json!({ "within": within, "sheet": { "kind": "month", "month": "2026-10" }, "columns": [numbers()], "photos": true })
    }),
    change("submission.given", |b| json!({ "made": b.package(), "given_to": "县委老干部局" })),
    change(
        "submission.package",
        |_| json!({ "sheet": { "kind": "month", "month": "2026-10" }, "columns": [numbers()] }),
    ),
    change("writing.bin", |b| json!({ "id": b.writing() })),
    change("writing.save", |b| {
        let title = "2026年党支部工作总结（修改稿）";
        json!({ "id": b.writing(), "kind": "总结", "year": 2026, "day": "2026-10-30", "title": title, "body": "一、主要工作" })
    }),
    change(
        "yearbook.file",
        |_| json!({ "year": 2025, "state": "送检", "on_day": "2026-01-08", "person": "县委老干部局" }),
    ),
    change("yearbook.seal", |_| json!({ "year": 2026, "even_so": true })),
    change("yearbook.unseal", |_| json!({ "year": SEALED, "reason": "漏记了一次走访" })),
];

/// A record that lies in the bin.
fn in_the_bin(branch: &Branch, table: &str) -> Value {
    let bin = branch.call("bin.list", json!({}));
    let binned = bin.as_array().and_then(|bin| bin.iter().find(|one| one["table"] == table));
    let binned = binned.expect("something lies in the bin");
    json!({ "table": binned["table"], "id": binned["id"] })
}

fn suspension(b: &Branch) -> Value {
    json!({
        "member_id": b.member(10), "kind": "留党察看", "from": "2026-03-01", "to": "2027-02-28",
        "reason": "县纪委决定",
    })
}

fn own_expectation() -> Value {
    json!({
        "code": "", "title": "每月两次党员活动", "kinds": ["主题党日", "集中学习"], "interval": "每月", "times": 2,
        "source": "支委会决定", "active": true,
    })
}

fn own_rate() -> Value {
    json!({ "category": "离退休", "rate": 40, "from_month": "2027-01", "source": "某机关党委〔2026〕3号" })
}

fn large(b: &Branch) -> Value {
    json!({ "member_id": b.member(3), "received_on": "2026-10-20", "amount": 200_000, "means": "银行" })
}

fn remitted() -> Value {
    json!({ "year": 2026, "quarter": 3, "remitted_on": "2026-10-20", "amount": 10_000, "means": "现金" })
}

/// Somebody entered by mistake, of whom nothing is told yet: who paid dues stays.
fn newcomer(b: &Branch) -> Value {
    b.find("member.save", json!({ "values": { "name": "田志强" } }), "/value/id")
}
