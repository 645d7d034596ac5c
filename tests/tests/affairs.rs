//! What has papers or reminders of its own among the registers: an entry for each of several people, things to be done
//! until some day, outings, transfers, birthdays.

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

fn text_of(branch: &Branch, command: &str, request: Value) -> io::Result<String> {
    let token = branch.find(command, request, "/token");
    paper::text(&branch.desk.document(token.as_str().unwrap_or_default()).expect("it lies on the desk").bytes)
}

fn entries(branch: &Branch, register: &str) -> Vec<Value> {
    let rows = branch.find("register.entries", json!({ "register": register, "year": 2026 }), "/rows");
    rows.as_array().cloned().unwrap_or_default()
}

fn saved(branch: &Branch, register: &str, day: &str, values: Value) -> Value {
    branch.find("register.save", json!({ "register": register, "day": day, "values": values }), "/value")
}

fn due(branch: &Branch, code: &str) -> Vec<Value> {
    let due = branch.find("home.view", json!({}), "/due");
    due.as_array().into_iter().flatten().filter(|item| item["code"] == code).cloned().collect()
}

#[test]
fn everybody_chosen_gets_an_entry_and_one_step_takes_them_back() -> io::Result<()> {
    let (_folder, branch, members) = branch(5)?;
    let values = json!({ "党员": members, "排查结果": "正常", "排查人": "何淑芬" });
    let draft = json!({ "register": "组织关系集中排查", "day": "2026-10-20", "values": values });
    branch.call("register.save_each", json!({ "draft": draft, "each": "党员" }));
    let rows = entries(&branch, "组织关系集中排查");
    assert_eq!(rows.len(), 5, "one each");
    assert!(rows.iter().all(|row| row["texts"]["排查人"] == "何淑芬"), "alike but for whom it is of");
    branch.call("history.undo", json!({}));
    assert!(entries(&branch, "组织关系集中排查").is_empty(), "taken back together");
    let nobody = json!({ "register": "组织关系集中排查", "day": "2026-10-20", "values": { "排查结果": "正常" } });
    let refused = branch.try_call("register.save_each", json!({ "draft": nobody, "each": "党员" }));
    assert_eq!(refused.expect_err("nobody was chosen").code, "register.missing");
    Ok(())
}

#[test]
fn a_deadline_is_reminded_of_until_it_is_done() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let values = json!({ "标题": "报送三季度小结", "办理期限": "2026-10-28" });
    let id = saved(&branch, "上级来文", "2026-10-20", values.clone());
    saved(&branch, "上级来文", "2026-10-20", json!({ "标题": "年底总结", "办理期限": "2026-12-20" }));
    let items = due(&branch, "register.due");
    assert_eq!(items.len(), 1, "December is far: {items:?}");
    assert_eq!(items[0]["level"], "要紧", "three days late: {}", items[0]);
    assert_eq!(items[0]["title"], "上级来文有 1 件 7 天内要办完");
    let mut done = values;
    done["完成日期"] = json!("2026-10-31");
    let draft = json!({ "id": id, "register": "上级来文", "day": "2026-10-20", "values": done });
    branch.call("register.save", draft);
    assert!(due(&branch, "register.due").is_empty(), "it was done");
    Ok(())
}

#[test]
fn a_register_of_ones_own_with_a_deadline_reminds_too() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let fields = json!([
        { "name": "事", "kind": "一行字", "required": true },
        { "name": "办理期限", "kind": "日期" },
        { "name": "完成日期", "kind": "日期" },
    ]);
    let own = json!({
        "name": "借出的书", "group": "支部事务", "unit": "件", "about": "", "day": "借出日期", "fields": fields,
    });
    branch.call("register.own_save", own);
    saved(&branch, "借出的书", "2026-10-01", json!({ "事": "还书", "办理期限": "2026-11-02" }));
    assert_eq!(due(&branch, "register.due")[0]["title"], "借出的书有 1 件 7 天内要办完");
    Ok(())
}

#[test]
fn an_outing_has_a_consent_for_each_a_list_and_cards() -> io::Result<()> {
    let (_folder, branch, members) = branch(3)?;
    let values = json!({ "活动名称": "参观农民运动旧址", "目的地": "东兰县", "参加人": members, "领队": "徐明远" });
    let id = saved(&branch, "外出活动", "2026-10-20", values);
    let consents = text_of(&branch, "report.outing", json!({ "id": id, "paper": "安全健康知情承诺书" }))?;
    assert_eq!(consents.matches("家属签字").count(), 3, "one for each");
    let names = text_of(&branch, "report.outing", json!({ "id": id, "paper": "参加人员名单" }))?;
    assert!(names.contains("党员0") && names.contains("领队：徐明远"), "{names}");
    let cards = text_of(&branch, "report.outing", json!({ "id": id, "paper": "应急联系卡" }))?;
    assert_eq!(cards.matches("请拨120").count(), 3, "{cards}");
    let talk = saved(&branch, "谈心谈话", "2026-10-20", json!({ "谈话对象": [members[0]] }));
    let refused = branch.try_call("report.outing", json!({ "id": talk, "paper": "参加人员名单" }));
    assert_eq!(refused.expect_err("a talk is no outing").code, "outing.none");
    Ok(())
}

#[test]
fn a_transfer_has_a_draft_in_three_parts_with_capitals() -> io::Result<()> {
    let (_folder, branch, members) = branch(1)?;
    let values = json!({
        "党员": members, "转入还是转出": "转出", "由何处": "县委老干部局党支部", "到何处": "省城某社区党委",
        "党费交到何月": "2026-10", "有效期": "30天",
    });
    let id = saved(&branch, "组织关系转接", "2026-10-20", values);
    let letter = text_of(&branch, "report.transfer", json!({ "id": id }))?;
    assert_eq!(letter.matches("中国共产党党员组织关系介绍信").count(), 3, "three parts");
    assert_eq!(letter.matches("草稿，供上级党组织换开").count(), 3, "each says that it is a draft: {letter}");
    assert!(letter.contains("贰零贰陆年壹拾月") && letter.contains("有效期叁拾天"), "in capitals: {letter}");
    Ok(())
}

#[test]
fn the_birthdays_of_a_month_are_listed_and_have_cards() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let made = json!({
        "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会", "secretary_name": "徐明远", "kind": "单独设置",
        "started_on": "2026-01",
    });
    branch.call("branch.create", made);
    for (name, born, joined) in
        [("徐明远", "1946-11-02", "1976-11-20"), ("何淑芬", "1956-11", "1978-03"), ("李卫东", "1950-02-03", "1970-06")]
    {
        let values = json!({ "name": name, "birth_date": born, "joined_on": joined });
        branch.call("member.save", json!({ "values": values }));
    }
    let view = branch.call("member.anniversaries", json!({ "month": "2026-11" }));
    let names = |of: &str| -> Vec<String> {
        let lines = view[of].as_array().into_iter().flatten();
        lines.map(|line| format!("{} {} {}", line["name"], line["years"], line["marked"]).replace('"', "")).collect()
    };
    assert_eq!(names("birthdays"), ["徐明远 80 true", "何淑芬 70 false"], "whose day is not known comes last");
    assert_eq!(names("party_birthdays"), ["徐明远 50 true"], "fifty years");
    let soon = due(&branch, "anniversary.soon");
    assert_eq!(soon[0]["title"], "有 1 位 80 岁以上的党员快过生日了", "on 31 October: {soon:?}");
    let card = text_of(&branch, "report.anniversaries", json!({ "month": "2026-11", "paper": "政治生日贺卡" }))?;
    assert!(card.contains("徐明远同志：") && card.contains("至今已50年"), "{card}");
    let list = text_of(&branch, "report.anniversaries", json!({ "month": "2026-11", "paper": "生日和政治生日名单" }))?;
    assert!(list.contains("80★"), "made much of: {list}");
    let none = branch.try_call("report.anniversaries", json!({ "month": "2026-05", "paper": "生日贺卡" }));
    assert_eq!(none.expect_err("nobody in May").code, "anniversary.nobody");
    Ok(())
}

#[test]
fn points_are_put_up_without_those_who_take_no_part() -> io::Result<()> {
    let (_folder, branch, members) = branch(3)?;
    branch.call("settings.set", json!({ "key": "points_on", "value": true }));
    saved(&branch, "积分", "2025-12-20", json!({ "党员": [members[0]], "加分": 20, "依据": "宣讲" }));
    saved(&branch, "积分", "2026-03-10", json!({ "党员": [members[0], members[1]], "加分": 10, "依据": "志愿服务" }));
    saved(&branch, "积分", "2026-04-10", json!({ "党员": [members[0]], "扣分": 3, "依据": "缺席" }));
    saved(&branch, "积分兑换", "2026-05-10", json!({ "党员": [members[0]], "换了什么": "毛巾", "用去积分": 15 }));
    branch.call("member.condition_add", json!({ "id": members[2], "kind": "卧床", "from": "2026-01-01" }));
    let sheet = text_of(&branch, "report.points", json!({ "year": 2026 }))?;
    assert!(
        sheet.contains("党员0") && sheet.contains("1031512"),
        "10 given, 3 taken, 15 spent, 12 left of all: {sheet}"
    );
    assert!(!sheet.contains("党员2"), "who is bedridden is not put up by name: {sheet}");
    assert!(sheet.contains("不参加积分的1人不列"), "but told of: {sheet}");
    Ok(())
}

#[test]
fn photos_of_an_entry_print_with_it_and_are_sealed_with_its_year() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::fill(folder.path());
    let id = branch.registered();
    let add = json!({ "file": branch.fixture("samples/receipt.jpg"), "to": { "kind": "登记簿", "id": id } });
    let alone = branch.find("report.register_entry", json!({ "id": id }), "/pages");
    branch.call("attachment.add", add.clone());
    let with_photo = branch.find("report.register_entry", json!({ "id": id }), "/pages");
    assert_eq!((alone, with_photo), (json!(1), json!(2)), "the photo stands on a page of its own");
    branch.call("yearbook.seal", json!({ "year": 2026, "even_so": true }));
    let photos = branch.call("attachment.list", json!({ "to": { "kind": "登记簿", "id": id } }));
    let removed = json!({ "id": photos[0]["id"], "from": { "kind": "登记簿", "id": id } });
    let refused = branch.try_call("attachment.remove", removed).expect_err("the year is sealed");
    assert_eq!(refused.code, "year.sealed", "what was kept with it stays");
    Ok(())
}

#[test]
fn tasks_stand_against_the_months_of_the_year() -> io::Result<()> {
    let (_folder, branch, _) = branch(1)?;
    let task =
        |what: &str, due: &str| json!({ "项目名称": "银发先锋", "任务": what, "责任人": "何淑芬", "完成期限": due });
    saved(&branch, "书记项目任务", "2026-08-10", task("走访摸底", "2026-09-20"));
    saved(&branch, "书记项目任务", "2026-10-05", task("集中宣讲", "2026-12-10"));
    let sheet = text_of(&branch, "report.schedule", json!({ "year": 2026 }))?;
    assert!(sheet.contains("走访摸底何淑芬■■▲"), "two months planned, late since October: {sheet}");
    assert!(sheet.contains("集中宣讲何淑芬■□□"), "October is over, two months are left: {sheet}");
    Ok(())
}
