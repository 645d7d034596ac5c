//! What registers hold as figures: each in its own unit, nobody twice a day, what has ended no more.

use serde_json::{Value, json};

use crate::{
    branch::Branch,
    told::{numbers, rows, sum, table, texts},
};

fn october() -> Value {
    json!({ "span": "month", "month": "2026-10" })
}

fn save(branch: &Branch, register: &str, day: &str, values: Value) {
    branch.call("register.save", json!({ "register": register, "day": day, "values": values }));
}

/// What a figure says of October, after having seen that its rows come to it.
fn told(branch: &Branch, code: &str) -> String {
    let behind = rows(branch, code, &october());
    let values = behind["rows"].as_array().expect("rows").iter().map(|row| &row["value"]["value"]);
    let (kind, total) = sum(values);
    if kind.is_some() {
        assert_eq!(numbers(&behind["total"]["value"]), total, "{code}: what its rows come to");
    }
    behind["total"]["text"].as_str().expect("text").to_owned()
}

#[test]
fn a_visit_that_is_an_occasion_and_an_entry_counts_once() {
    let branch = Branch::new();
    let [first, second, third] = [1, 2, 3].map(|place| branch.members[place]);
    branch.save(json!({
        "kinds": ["走访慰问"], "day": "2026-10-09", "people_served": 2, "attendance": branch.marks([1, 2], "现场"),
    }));
    assert_eq!((told(&branch, "visit.count"), told(&branch, "visit.people")), ("1".to_owned(), "2".to_owned()));

    save(&branch, "走访慰问", "2026-10-09", json!({ "走访对象": [first, second] }));
    assert_eq!(told(&branch, "visit.count"), "1", "the same visit, entered a second time");
    assert_eq!(told(&branch, "visit.people"), "2", "the same two people");

    save(&branch, "走访慰问", "2026-10-09", json!({ "走访对象": [second, third] }));
    assert_eq!(told(&branch, "visit.count"), "2", "somebody else was visited too");
    assert_eq!(told(&branch, "visit.people"), "3", "of whom only one is new");
    save(&branch, "走访慰问", "2026-10-09", json!({ "走访对象": [third], "事由": "生日" }));
    assert_eq!(told(&branch, "visit.people"), "3", "an entry twice is a person once");

    save(&branch, "走访慰问", "2026-10-10", json!({ "走访对象": [first] }));
    assert_eq!(told(&branch, "visit.count"), "3", "another day is another visit");
    assert_eq!(told(&branch, "visit.people"), "4");
}

#[test]
fn an_occasion_that_does_not_say_how_many_leaves_them_to_the_register() {
    let branch = Branch::new();
    branch.save(json!({ "kinds": ["走访慰问"], "day": "2026-10-09", "attendance": branch.marks([1], "现场") }));
    assert_eq!(told(&branch, "visit.people"), "", "nobody has counted");
    save(&branch, "走访慰问", "2026-10-09", json!({ "走访对象": [branch.members[1]] }));
    assert_eq!(told(&branch, "visit.people"), "1", "the entry says who it was");
    assert_eq!(told(&branch, "visit.count"), "1", "one visit");
}

#[test]
fn study_brought_home_at_an_occasion_counts_once_too() {
    let branch = Branch::new();
    branch.save(json!({
        "kinds": ["送学上门"], "day": "2026-10-12", "people_served": 1, "attendance": branch.marks([4], "现场"),
    }));
    save(&branch, "送学上门", "2026-10-12", json!({ "送学对象": [branch.members[4], branch.members[5]] }));
    assert_eq!(told(&branch, "study_at_home.people"), "2", "one by the occasion, the other by the entry");
}

#[test]
fn what_a_register_holds_is_told_in_its_own_unit() {
    let branch = Branch::new();
    let [a, b, c] = [1, 2, 3].map(|place| branch.members[place]);
    let day = "2026-10-12";
    let entries = [
        ("走访慰问", json!({ "走访对象": [a], "事由": "生活困难", "慰问金": 50_000 })),
        ("走访慰问", json!({ "走访对象": [b, c], "事由": "节日", "慰问金": 30_050 })),
        ("困难帮扶", json!({ "帮扶对象": [a, b], "金额": 20_000 })),
        ("意见建议与思想动态", json!({ "反映事项": "楼道没灯", "办结": true })),
        ("意见建议与思想动态", json!({ "反映事项": "电梯" })),
        ("微心愿", json!({ "心愿内容": "修收音机", "认领人": "何淑芬", "完成日期": "2026-10-20" })),
        ("微心愿", json!({ "心愿内容": "配老花镜" })),
        ("服务卡发放", json!({ "发给党员": [a, b], "发给群众": "刘大妈", "卡片": "亲情服务卡" })),
        ("服务卡发放", json!({ "卡片": "党员联系卡" })),
        ("政治生日", json!({ "党员": [a, b] })),
        ("组织关系转接", json!({ "党员": [a], "转入还是转出": "转入" })),
        ("组织关系集中排查", json!({ "党员": [a], "排查结果": "正常" })),
        ("组织关系集中排查", json!({ "党员": [a], "排查结果": "正常" })),
        ("建言献策", json!({ "建议": "加装扶手", "采纳情况": "部分采纳" })),
        ("我为群众办实事", json!({ "承办人": [a], "实事": "修路灯", "完成日期": "2026-10-30" })),
        ("宣讲", json!({ "宣讲人": [a], "主题": "党史", "听众": 40 })),
        ("公益捐款和义务劳动", json!({ "参加人": [a], "事项": "赈灾", "金额": 10_000 })),
        ("信息投稿", json!({ "标题": "重阳走访", "报送单位": "老干部局", "采用": true })),
        ("培训", json!({ "培训名称": "书记轮训", "参加人": [a, b] })),
        ("书记项目", json!({ "项目名称": "银龄互助", "状态": "市级申报" })),
        ("书记项目", json!({ "项目名称": "老屋改造", "状态": "县级入库" })),
        ("外出活动", json!({ "活动名称": "参观", "目的地": "东兰", "参加人": [a, b, c] })),
        ("发展党员", json!({ "申请人": "刘志刚", "步骤": "1 递交入党申请书" })),
        ("奖惩", json!({ "类别": "荣誉称号", "名称": "先进支部" })),
        ("奖惩", json!({ "类别": "党纪处分", "名称": "警告" })),
    ];
    assert_eq!(told(&branch, "card.kinship"), "", "nothing registered is for the pen");
    for (register, values) in entries {
        save(&branch, register, day, values);
    }
    for (code, says) in [
        ("visit.hardship_people", "1"),
        ("visit.money", "800.50"),
        ("help.people", "2"),
        ("help.money", "200.00"),
        ("opinion.count", "2"),
        ("opinion.settled", "1"),
        ("wish.count", "2"),
        ("wish.claimed", "1"),
        ("wish.done", "1"),
        ("card.kinship", "3"),
        ("card.reminder", "0"),
        ("card.contact", "1"),
        ("party_birthday.people", "2"),
        ("transfer.in", "1"),
        ("transfer.out", "0"),
        ("checked.members", "1"),
        ("suggestion.count", "1"),
        ("suggestion.adopted", "1"),
        ("deed.count", "1"),
        ("deed.done", "1"),
        ("preach.audience", "40"),
        ("donation.money", "100.00"),
        ("article.used", "1"),
        ("training.people", "2"),
        ("project.count", "2"),
        ("project.county", "2"),
        ("project.city", "1"),
        ("outing.applied", "1"),
        ("outing.people", "3"),
        ("develop.applied", "1"),
        ("honour.count", "1"),
        ("mediation.count", ""),
    ] {
        assert_eq!(told(&branch, code), says, "{code}");
    }
    let units = |code: &str| rows(&branch, code, &october())["figure"]["unit"].clone();
    assert_eq!(["card.kinship", "pair.care", "pair.study"].map(units), ["份", "户", "对"], "never one for another");
}

#[test]
fn what_lasts_is_told_of_the_last_day() {
    let branch = Branch::new();
    let [a, b, c] = [1, 2, 3].map(|place| branch.members[place]);
    save(&branch, "结对", "2025-03-01", json!({ "帮扶人": [a], "结对对象": "王大爷", "类型": "爱心帮扶" }));
    let ended = json!({ "帮扶人": [a], "结对对象": "李大妈", "类型": "爱心帮扶", "结束日期": "2026-09-30" });
    save(&branch, "结对", "2025-03-01", ended);
    save(&branch, "结对", "2026-10-02", json!({ "帮扶人": [b], "结对对象": "小张", "类型": "结对帮学" }));
    save(&branch, "志愿服务队", "2024-05-01", json!({ "队名": "植绿队", "队长": [a], "成员": [a, b] }));
    save(&branch, "志愿服务队", "2025-05-01", json!({ "队名": "宣讲团", "成员": [b, c] }));
    save(&branch, "银发人才", "2025-01-01", json!({ "党员": [a] }));
    save(&branch, "银发人才", "2026-12-01", json!({ "党员": [b] }));
    assert_eq!(told(&branch, "pair.care"), "1", "the other had ended");
    assert_eq!(told(&branch, "pair.study"), "1");
    assert_eq!(told(&branch, "team.count"), "2");
    assert_eq!(told(&branch, "team.members"), "3", "each once, in however many teams");
    assert_eq!(told(&branch, "talent.members"), "1", "December has not come");
    branch.call("member.set_status", json!({ "id": a, "status": "转出", "from": "2026-10-05" }));
    assert_eq!(told(&branch, "team.members"), "2", "who has left is no member of a team");
    assert_eq!(told(&branch, "talent.members"), "0", "something is registered, and nobody is left: a nought");
    let last_year = table(&branch, json!({ "span": "year", "year": 2025 }));
    assert_eq!(texts(&last_year, "pair.care")[0], "2", "both held at the end of last year");
    assert_eq!(texts(&last_year, "pair.study")[0], "0", "that one had not begun");
}

#[test]
fn a_return_names_what_it_leaves_out() {
    let branch = Branch::new();
    save(&branch, "宣讲", "2026-10-12", json!({ "宣讲人": [branch.members[1]], "主题": "党史", "听众": 40 }));
    let request = json!({ "span": october(), "format": "xlsx" });
    let paper = branch.call("report.periodic", request);
    let document = branch.desk.document(paper["token"].as_str().expect("a token")).expect("on the desk");
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(std::io::Cursor::new(&document.bytes)).expect("a workbook");
    let range = calamine::Reader::worksheet_range_at(&mut book, 0).expect("a sheet").expect("read");
    let cells: Vec<String> = range.cells().map(|(_, _, cell)| cell.to_string()).collect();
    assert!(cells.iter().any(|cell| cell == "宣讲场次"), "what was registered has its line: {cells:?}");
    assert!(!cells.iter().any(|cell| cell == "纠纷调解"), "what nobody registered has none");
    let note = cells.iter().find(|cell| cell.contains("表上没有列的")).expect("they are named below");
    assert!(note.contains("纠纷调解") && !note.contains("宣讲场次"), "{note}");
}
