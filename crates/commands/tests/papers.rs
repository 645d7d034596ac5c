//! Papers through their commands: made to be looked at, noted when printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;
#[allow(dead_code)]
#[path = "life/printed.rs"]
mod printed;

use branch::Branch;
use printed::{holds, text_of};
use serde_json::{Value, json};

fn lecture(branch: &Branch) -> i64 {
    let mut marks = branch.marks(0..11, "现场");
    let make_up = json!({ "way": "送学上门", "made_on": "2026-10-22", "by_whom": "何淑芬", "booklets": 3 });
    marks.push(json!({ "member_id": branch.members[11], "mark": "请假", "reason": "住院", "make_up": make_up }));
    branch.save(json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "from_time": "09:00", "to_time": "10:30",
        "place": "会议室", "host": "徐明远", "recorder": "何淑芬", "lecturer": "徐明远", "lecturer_identity": "支部书记",
        "topic": "学习贯彻全会精神", "summary": "传达全会公报，通报第三季度党费收缴情况。",
        "ceremonies": { "badge": true, "oath": true }, "attendance": marks,
        "decisions": [{ "text": "重阳节前走访八十岁以上党员", "owner": "吕家栋", "due": "2026-10" }],
    }))
}

#[test]
fn the_month_tells_the_dues_in_the_book() {
    let branch = Branch::new();
    let paper = || text_of(&branch, &branch.call("report.month", json!({ "month": "2026-10" })));
    assert!(!paper().contains("0.00"), "nothing is assessed: left to be written by hand");
    let row = |id: &i64| {
        json!({
            "member_id": id, "category": "离退休", "base_kind": "基本养老金", "base": 400_000, "rhythm": "按月",
        })
    };
    let rows: Vec<Value> = branch.members[..3].iter().map(row).collect();
    branch.call("dues.assessment_save", json!({ "year": 2026, "rows": rows }));
    let paid = json!([{ "member_id": branch.members[0], "amount": 2000, "months": ["2026-10"] }]);
    branch.call(
        "dues.collect",
        json!({ "received_on": "2026-10-20", "way": "会上", "means": "现金", "far_confirmed": false, "lines": paid }),
    );
    // Three of 20.00 a month since January; the book was begun in September, which nobody has paid.
    holds(&paper(), &["党费应交／实交60.00／20.00600.00／20.00", "党费未交人数23"]);
}

#[test]
fn the_month_on_paper_and_in_excel() {
    let branch = Branch::new();
    lecture(&branch);
    branch.save(json!({ "state": "计划", "kinds": ["主题党日"], "day": "2026-11-15" }));
    let paper = branch.call("report.month", json!({ "month": "2026-10", "to_coordinate": "会议室的投影坏了" }));
    assert_eq!(paper["file_name"], "2026年10月组织生活活动情况表.pdf", "named for the person who keeps it");
    assert_eq!(paper["pages"], 1, "one page");
    let text = text_of(&branch, &paper);
    holds(
        &text,
        &[
            "填报单位（盖章）：示范县退休干部第一党支部",
            "中共示范县委老干部局机关委员会",
            "报送日期：2026年10月27日",
            "10月15日09:00—10:30",
            "主题党日、党课",
            "传达全会公报",
            "龙翠英",
            "住院",
            "送学上门，10月22日，何淑芬",
            "91.7%",
            "100.0%",
            "11月15日主题党日",
            "会议室的投影坏了",
        ],
    );
    let workbook = branch.call("report.month", json!({ "month": "2026-10", "format": "xlsx" }));
    assert_eq!(workbook["file_name"], "2026年10月组织生活活动情况表.xlsx", "its twin");
    assert_eq!(branch.refused("report.month", json!({ "month": "十月" })).code, "report.month", "no month");
    assert_eq!(branch.refused("report.month", json!({ "month": "2026-10", "format": "docx" })).code, "report.format");
}

#[test]
fn whose_kind_is_not_filled_in_is_not_counted_as_other() {
    let branch = Branch::new();
    let month = json!({ "month": "2026-10" });
    let filled = text_of(&branch, &branch.call("report.month", month.clone()));
    holds(&filled, &["12人（离休0、退休12、其他0；其中预备党员0）"]);
    branch.call("member.save", json!({ "values": { "name": "曹雅琴" } }));
    branch.call("member.save", json!({ "values": { "name": "田志强", "retirement": "挂靠" } }));
    let text = text_of(&branch, &branch.call("report.month", month));
    holds(&text, &["14人（离休0、退休12、其他1、未填1；其中预备党员0）"]);
}

#[test]
fn those_whose_data_are_incomplete_on_paper_and_in_excel() {
    let branch = Branch::new();
    let id = branch.members[3];
    let values = json!({ "sex": "男", "phone": "13900001234" });
    branch.call("member.save", json!({ "id": id, "values": values }));
    let paper = branch.call("report.incomplete", json!({}));
    assert_eq!(paper["file_name"], "资料不全的党员 2026年10月27日.pdf", "named for the person who keeps it");
    let text = text_of(&branch, &paper);
    holds(&text, &["资料不全的党员", "还缺", "石学军", "13900001234", "性别、民族", "在册12人，其中12人资料不全"]);
    let one = text_of(&branch, &branch.call("report.incomplete", json!({ "field": "sex" })));
    holds(&one, &["资料不全的党员（缺性别）", "其中11人缺这一项"]);
    assert!(!one.contains("石学军"), "he lacks other things: {one}");
    let workbook = branch.call("report.incomplete", json!({ "format": "xlsx" }));
    assert_eq!(workbook["file_name"], "资料不全的党员 2026年10月27日.xlsx", "its twin");
    let unknown = branch.refused("report.incomplete", json!({ "field": "shoe" }));
    assert_eq!(unknown.code, "member.column_unknown", "no such field");
}

#[test]
fn the_phone_list_on_paper_and_in_excel() {
    let branch = Branch::new();
    let values = json!({ "phone": "13900001234", "emergency_name": "石小军", "emergency_relation": "儿子" });
    branch.call("member.save", json!({ "id": branch.members[3], "values": values }));
    let text = text_of(&branch, &branch.call("report.phone_list", json!({ "group_id": branch.groups[0] })));
    holds(&text, &["石学军", "13900001234", "儿子石小军"]);
    assert!(!text.contains("龙翠英"), "she is in the other group");
    let workbook = branch.call("report.phone_list", json!({ "format": "xlsx" }));
    assert_eq!(workbook["file_name"], "党员通讯录 2026年10月27日.xlsx", "its twin");
    assert_eq!(workbook["print"]["format"], "xlsx", "and the history will say which it was");
    assert_eq!(branch.refused("report.phone_list", json!({ "format": "docx" })).code, "report.format");
}

#[test]
fn what_is_too_long_for_a_row_is_said_and_may_be_put_otherwise() {
    let branch = Branch::new();
    let summary = "传达学习文件精神并讨论。".repeat(8);
    let id = branch.save(json!({ "kinds": ["党员大会"], "day": "2026-10-20", "summary": summary }));
    let paper = branch.call("report.month", json!({ "month": "2026-10" }));
    assert!(paper["notes"][0].as_str().expect("a note").contains("96 字"), "how long it is: {}", paper["notes"]);
    assert_eq!(text_of(&branch, &paper).matches("传达学习文件精神").count(), 8, "and nothing is cut");
    let own = json!({ "month": "2026-10", "contents": [{ "occasion_id": id, "text": "学习文件" }] });
    let paper = branch.call("report.month", own);
    assert_eq!(paper["notes"], json!([]), "in one's own words it fits");
    holds(&text_of(&branch, &paper), &["学习文件"]);
}

#[test]
fn a_printed_sign_in_sheet_fixes_its_rows() {
    let branch = Branch::new();
    let id = branch.save(json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-10-29", "place": "会议室" }));
    let paper = branch.call("report.sign_in", json!({ "occasion_id": id }));
    holds(&text_of(&branch, &paper), &["签到表", "12人", "李𬱖", "王龑", "第一党小组", "记录人签字"]);
    assert_eq!(branch.get(id)["frozen_on"], Value::Null, "looking at it fixes nothing");
    branch.call("report.printed", paper["print"].clone());
    let record = branch.get(id);
    assert_eq!(record["frozen_on"], "2026-10-27", "printed, its row numbers hold");
    assert_eq!(record["printed"][0]["form"], "签到表", "and the record knows");
    let history = branch.call("history.list", json!({}));
    assert!(history.to_string().contains("打印签到表"), "so does the history");
    branch.add("曹雅琴");
    let again = branch.call("report.sign_in", json!({ "occasion_id": id }));
    assert!(!text_of(&branch, &again).contains("曹雅琴"), "who comes later is not on the paper that was given out");
}

#[test]
fn an_occasion_of_several_kinds_has_a_form_for_each() {
    let branch = Branch::new();
    let id = lecture(&branch);
    let day = text_of(&branch, &branch.call("report.theme_day_record", json!({ "occasion_id": id })));
    holds(
        &day,
        &[
            "主题党日活动记录表",
            "佩戴党员徽章",
            "重温入党誓词",
            "龙翠英（住院）",
            "龙翠英，送学上门，10月22日，何淑芬",
            "责任人：吕家栋",
            "期限：2026年10月",
        ],
    );
    let all = branch.call("report.minutes", json!({ "occasion_id": id }));
    assert_eq!(all["pages"], 2, "a form for each kind");
    let lecture = branch.call("report.minutes", json!({ "occasion_id": id, "kind": "党课" }));
    holds(&text_of(&branch, &lecture), &["党课记录", "2026年第1次党课", "徐明远（支部书记）"]);
    let word = branch.call("report.minutes", json!({ "occasion_id": id, "kind": "党课", "format": "docx" }));
    assert!(word["file_name"].as_str().expect("a name").ends_with(".docx"), "the bureau edits it");
    let refused = branch.refused("report.minutes", json!({ "occasion_id": id, "kind": "支委会" }));
    assert_eq!(refused.code, "report.kind", "it was no committee meeting");
    branch.call("report.printed", all["print"].clone());
    assert_eq!(branch.get(id)["printed"][0]["form"], "会议记录", "noted on the record");
}

#[test]
fn minutes_give_the_vote_by_its_rule() {
    let branch = Branch::new();
    let vote = json!({ "rule": "表决", "subject": "年度工作计划", "in_favour": 10, "abstained": 1 });
    let id = branch.save(json!({
        "kinds": ["党员大会"], "day": "2026-10-20", "attendance": branch.marks(0..11, "现场"), "votes": [vote],
        "minutes": "徐明远：……",
    }));
    branch.save(json!({ "kinds": ["党员大会"], "day": "2026-09-08" }));
    let paper = branch.call("report.minutes", json!({ "occasion_id": id }));
    holds(
        &text_of(&branch, &paper),
        &[
            "党员大会会议记录",
            "2026年第2次党员大会",
            "其中有表决权11人",
            "年度工作计划：应到有表决权12人，到会11人，赞成10票",
            "通过",
        ],
    );
}

#[test]
fn a_roster_shows_whole_numbers_only_for_a_reason() {
    let branch = Branch::new();
    let id = branch.members[0];
    let card = branch.call("member.get", json!({ "id": id }));
    branch.call("member.save", json!({
        "id": id, "version": card["version"],
        "values": { "name": "金秀珍", "id_number": "990178194602249886", "former_unit": "水利局", "former_post": "科长" },
    }));
    let query = json!({ "columns": ["sex", "id_number", "former_unit", "former_post"] });
    let masked = text_of(&branch, &branch.call("report.roster", json!({ "query": query })));
    holds(
        &masked,
        &[
            "党员名册",
            "99**********86",
            "身份证号码等内容已遮蔽",
            "退休前单位及职务",
            "水利局科长",
            "第1页共1页",
            "12人",
        ],
    );
    assert!(!masked.contains("990178194602249886"), "not whole unasked");
    let before = branch.call("history.list", json!({})).to_string();
    assert!(!before.contains("完整号码"), "a masked roster is no event");
    let whole = branch.call("report.roster", json!({ "query": query, "in_full": "报机关党委" }));
    holds(&text_of(&branch, &whole), &["990178194602249886"]);
    assert!(branch.call("history.list", json!({})).to_string().contains("报机关党委"), "logged with its reason");
    let group = json!({ "query": { "group_id": branch.groups[0] }, "format": "xlsx" });
    let named = branch.call("report.roster", group);
    assert!(named["file_name"].as_str().expect("a name").contains("第一党小组"), "says what it was narrowed down to");
}

#[test]
fn the_phone_list_names_the_family() {
    let branch = Branch::new();
    let paper = branch.call("report.phone_list", json!({}));
    holds(&text_of(&branch, &paper), &["党员通讯录", "金秀珍", "家属联系人"]);
}
