//! What follows from what was filled in: the limits of 发展党员, points by the branch's rules; and papers of points and
//! promises, the branch's own checklist.

use std::io;

use acceptance::{branch::Branch, paper};
use serde_json::{Value, json};
use tempfile::TempDir;

fn branch(members: usize) -> io::Result<(TempDir, Branch, Vec<Value>)> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(members, 1..=1);
    Ok((folder, branch, members))
}

fn set(branch: &Branch, key: &str, value: Value) {
    branch.call("settings.set", json!({ "key": key, "value": value }));
}

fn saved(branch: &Branch, register: &str, day: &str, values: Value) -> Value {
    branch.find("register.save", json!({ "register": register, "day": day, "values": values }), "/value")
}

fn proposed(branch: &Branch, register: &str, day: &str, values: Value) -> Value {
    branch.call("register.propose", json!({ "register": register, "day": day, "values": values }))
}

fn text_of(branch: &Branch, command: &str, request: Value) -> io::Result<String> {
    let token = branch.find(command, request, "/token");
    paper::text(&branch.desk.document(token.as_str().unwrap_or_default()).expect("it lies on the desk").bytes)
}

fn reminded(branch: &Branch) -> Vec<Value> {
    let due = branch.find("home.view", json!({}), "/due");
    due.as_array().into_iter().flatten().filter(|item| item["code"] == "register.due").cloned().collect()
}

fn kept(branch: &Branch, register: &str) -> bool {
    let all = branch.call("register.all", json!({}));
    all.as_array().into_iter().flatten().any(|one| one["name"] == register && one["kept"] == true)
}

#[test]
fn the_limit_of_the_next_step_is_proposed_and_reminded_of_until_the_step_is_taken() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let step = |step: &str| json!({ "申请人": "刘志刚", "步骤": step });
    let first = proposed(&branch, "发展党员", "2026-10-02", step("1 递交入党申请书"));
    assert_eq!(first["values"], json!({ "办理期限": "2026-11-02" }), "a month for the talk");
    let why = first["why"].as_str().unwrap_or_default();
    assert!(why.contains("2 党组织派人谈话") && why.contains("1 个月内派人谈话"), "says what and why: {why}");
    let nothing = proposed(&branch, "发展党员", "2026-10-02", step("3 推荐和确定积极分子"));
    assert_eq!((&nothing["values"], &nothing["why"]), (&json!({}), &json!("")), "no rule sets a limit");
    assert_eq!(proposed(&branch, "微心愿", "2026-10-02", json!({}))["values"], json!({}), "nor does another register");

    let mut values = step("1 递交入党申请书");
    values["办理期限"] = first["values"]["办理期限"].clone();
    saved(&branch, "发展党员", "2026-10-02", values);
    assert_eq!(reminded(&branch)[0]["title"], "发展党员有 1 次 7 天内要办完", "two days are left");
    saved(&branch, "发展党员", "2026-10-20", json!({ "申请人": "陈桂英", "步骤": "2 党组织派人谈话（1个月内）" }));
    assert_eq!(reminded(&branch).len(), 1, "somebody else's step");
    saved(&branch, "发展党员", "2026-10-28", step("2 党组织派人谈话（1个月内）"));
    assert!(reminded(&branch).is_empty(), "the step was taken");
    Ok(())
}

#[test]
fn a_limit_that_runs_from_an_earlier_step_asks_the_book_when_that_was() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let sworn = json!({ "申请人": " 刘志刚 ", "步骤": "20 入党宣誓" });
    assert_eq!(proposed(&branch, "发展党员", "2026-10-20", sworn.clone())["values"], json!({}), "not known when");
    let meeting = |who: &str, day: &str| {
        saved(&branch, "发展党员", day, json!({ "申请人": who, "步骤": "15 支部大会讨论" }));
    };
    meeting("陈桂英", "2026-05-01");
    meeting("刘志刚", "2026-06-18");
    let told = proposed(&branch, "发展党员", "2026-10-20", sworn);
    assert_eq!(told["values"], json!({ "办理期限": "2027-06-18" }), "a year from the meeting that took the person in");
    let talk = json!({ "申请人": "刘志刚", "步骤": "16 上级党委派人谈话" });
    let told = proposed(&branch, "发展党员", "2026-07-20", talk);
    assert_eq!(told["values"], json!({ "办理期限": "2026-09-18" }), "three months from the same meeting");
    Ok(())
}

#[test]
fn points_are_kept_by_a_branch_that_wants_them() -> io::Result<()> {
    let (_folder, branch, members) = branch(3)?;
    assert!(!kept(&branch, "积分") && !kept(&branch, "积分兑换"), "most branches keep none");
    let refused = |command: &str| branch.try_call(command, json!({})).expect_err("no points").code;
    assert_eq!([refused("report.points"), refused("report.points_card")], ["points.off", "points.off"]);
    set(&branch, "points_on", json!(true));
    assert!(kept(&branch, "积分") && kept(&branch, "积分兑换"), "switched on");

    let rules = json!([{ "what": "参加主题党日", "points": 2 }, { "what": "无故缺席", "points": -1 }]);
    set(&branch, "points_rules", rules);
    let wrong = json!({ "key": "points_rules", "value": [{ "what": "投稿", "points": 0 }] });
    assert_eq!(branch.try_call("settings.set", wrong).expect_err("worth nothing").code, "settings.value");
    let all = branch.call("register.all", json!({}));
    let points = all.as_array().into_iter().flatten().find(|one| one["name"] == "积分").cloned().unwrap_or_default();
    let affair = points["fields"].as_array().into_iter().flatten().find(|one| one["name"] == "事项").cloned();
    assert_eq!(affair.unwrap_or_default()["choices"], json!(["参加主题党日", "无故缺席"]), "to be chosen from");
    let given = proposed(&branch, "积分", "2026-10-15", json!({ "事项": "参加主题党日" }));
    assert_eq!(given["values"], json!({ "加分": 2, "依据": "积分办法：参加主题党日" }));
    let taken = proposed(&branch, "积分", "2026-10-15", json!({ "事项": "无故缺席" }));
    assert_eq!(taken["values"], json!({ "扣分": 1, "依据": "积分办法：无故缺席" }));

    let one = json!([members[0]]);
    saved(&branch, "积分", "2025-12-01", json!({ "党员": one, "加分": 10, "依据": "上年" }));
    let both = json!([members[0], members[1], members[2]]);
    let entry = json!({ "党员": both, "事项": "参加主题党日", "加分": 2, "依据": "积分办法：参加主题党日" });
    let id = saved(&branch, "积分", "2026-10-15", entry);
    saved(&branch, "积分", "2026-10-16", json!({ "党员": one, "事项": "无故缺席", "扣分": 1, "依据": "没有请假" }));
    saved(&branch, "积分兑换", "2026-10-20", json!({ "党员": one, "换了什么": "毛巾", "用去积分": 5 }));
    let totals = branch.find("register.entries", json!({ "register": "积分" }), "/totals");
    assert!(totals.to_string().contains("加分 6 分"), "two points for each of three: {totals}");
    branch.call("member.condition_add", json!({ "id": members[2], "kind": "卧床", "from": "2026-09-01" }));
    let cards = text_of(&branch, "report.points_card", json!({ "id": id }))?;
    assert_eq!(cards.matches("2026年个人积分卡").count(), 2, "not of one who is bedridden: {cards}");
    for said in ["以前各年剩余10", "参加主题党日2", "没有请假1", "毛巾5", "现剩余6分"] {
        assert!(cards.contains(said), "{said}: {cards}");
    }
    assert!(cards.contains("合计215"), "what the year comes to: {cards}");
    branch.call("member.condition_add", json!({ "id": members[0], "kind": "失能", "from": "2026-09-01" }));
    let rest = text_of(&branch, "report.points_card", json!({}))?;
    assert_eq!(rest.matches("个人积分卡").count(), 1, "everybody who takes part: {rest}");
    Ok(())
}

#[test]
fn a_promise_goes_on_a_board_for_each_who_made_it() -> io::Result<()> {
    let (_folder, branch, members) = branch(3)?;
    let values = json!({ "承诺人": members, "承诺内容": "每周到社区值一次班" });
    let id = saved(&branch, "亮诺践诺", "2026-10-20", values);
    for small in [false, true] {
        let boards = text_of(&branch, "report.promises", json!({ "id": id, "small": small }))?;
        assert_eq!(boards.matches("党员承诺牌").count(), 3, "one for each: {boards}");
        assert_eq!(boards.matches("每周到社区值一次班").count(), 3);
    }
    let talk = saved(&branch, "谈心谈话", "2026-10-20", json!({ "谈话对象": [members[0]] }));
    let refused = branch.try_call("report.promises", json!({ "id": talk })).expect_err("a talk is no promise");
    assert_eq!(refused.code, "promises.none");
    Ok(())
}

#[test]
fn the_checklist_of_the_place_is_the_branchs_own() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let ticks = || -> Vec<String> {
        let all = branch.call("register.all", json!({}));
        let place = all.as_array().into_iter().flatten().find(|one| one["name"] == "六有三亮自查").cloned();
        let fields = place.unwrap_or_default()["fields"].as_array().cloned().unwrap_or_default();
        let ticks = fields.iter().filter(|field| field["kind"] == "yes_no");
        ticks.map(|field| field["name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(ticks().len(), 9, "六有三亮 to begin with");
    let id = saved(&branch, "六有三亮自查", "2026-06-20", json!({ "党旗": true, "检查人": "何淑芬" }));
    set(&branch, "place_checks", json!(["有场所", "有标识", "检查人"]));
    assert_eq!(ticks(), ["有场所", "有标识", "党旗"], "its own list, then what was ticked before; nothing twice");
    saved(&branch, "六有三亮自查", "2026-10-20", json!({ "有场所": true, "检查人": "何淑芬" }));
    let paper = text_of(&branch, "report.register", json!({ "register": "六有三亮自查" }))?;
    assert!(paper.contains("有场所") && paper.contains("党旗"), "{paper}");
    let old = branch.find("register.get", json!({ "id": id }), "/draft");
    assert_eq!(old["values"]["党旗"], true, "what was written stays");
    branch.call("register.save", old);
    for wrong in [json!(["有场所", "有场所"]), json!([""]), json!(["长".repeat(17)])] {
        let request = json!({ "key": "place_checks", "value": wrong });
        assert_eq!(branch.try_call("settings.set", request).expect_err("refused").code, "settings.value");
    }
    Ok(())
}

#[test]
fn greetings_of_festivals_are_planned_and_reminded_of() -> io::Result<()> {
    let (_folder, branch, members) = branch(2)?;
    let plan = json!({ "节日": "重阳节", "慰问对象": members, "标准": "每人 200 元", "预算": 20_000, "办理期限": "2026-11-02" });
    let draft = json!({ "register": "慰问计划", "day": "2026-10-20", "values": plan });
    branch.call("register.save_each", json!({ "draft": draft, "each": "慰问对象" }));
    assert_eq!(reminded(&branch)[0]["title"], "慰问计划有 2 件 7 天内要办完");
    let paper = text_of(&branch, "report.register", json!({ "register": "慰问计划" }))?;
    assert!(paper.contains("2026年慰问计划登记表") && paper.contains("400.00"), "with what it comes to: {paper}");
    let list = branch.call("home_visit.out_of_contact", json!({ "day": "2027-08-01" }));
    assert!(list.to_string().contains("党员0"), "a plan is no contact: {list}");
    Ok(())
}
