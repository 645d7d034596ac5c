//! The returns on paper: they tell the very numbers of the screen, and only who belongs on a list.

use serde_json::{Value, json};

use crate::{
    branch::{Branch, NAMES},
    printed::{holds, text_of},
    told::{lines, table},
};

fn a_quarter() -> Branch {
    let branch = Branch::new();
    let lecture = json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "place": "会议室", "host": "徐明远", "lecturer": "徐明远",
        "lecturer_identity": "支部书记", "topic": "重阳话初心", "attendance": branch.marks(0..11, "现场"),
    });
    branch.save(lecture);
    branch.save(json!({ "kinds": ["支委会"], "day": "2026-09-10", "attendance": branch.marks([2, 5, 7], "现场") }));
    branch
}

#[test]
fn a_quarter_tells_every_figure_and_what_was_held() {
    let branch = a_quarter();
    let span = json!({ "span": "quarter", "year": 2026, "quarter": 4 });
    let paper = branch
        .call("report.periodic", json!({ "span": span, "words": { "filled_by": "何淑芬", "phone": "0551-62345678" } }));
    assert_eq!(paper["file_name"], "2026年第四季度党支部工作情况统计表.pdf", "named for the person who keeps it");
    let text = text_of(&branch, &paper);
    holds(
        &text,
        &[
            "填报单位（盖章）：示范县退休干部第一党支部",
            "所属期：2026年第四季度",
            "报送日期：2026年10月27日",
            "本季度本年累计上年同期",
            "党课（其中书记讲）次1（1）1（1）0（0）",
            "支委会次010",
            "重阳话初心",
            "填表人：何淑芬",
            "联系电话：0551-62345678",
        ],
    );
    assert!(!text.contains("9月10日"), "what was held before the quarter is not in its list");
    for line in lines(&table(&branch, span.clone())) {
        holds(&text, &[line["name"].as_str().expect("a name")]);
    }
    let workbook = branch.call("report.periodic", json!({ "span": span, "format": "xlsx" }));
    assert_eq!(workbook["file_name"], "2026年第四季度党支部工作情况统计表.xlsx", "its twin");
    let no_quarter = json!({ "span": { "span": "quarter", "year": 2026, "quarter": 7 } });
    assert_eq!(branch.refused("report.periodic", no_quarter).code, "figure.span", "there are four");
    assert_eq!(branch.refused("report.periodic", json!({ "span": span, "format": "docx" })).code, "report.format");
}

#[test]
fn structure_attendance_and_years_come_on_paper_too() {
    let branch = a_quarter();
    branch.call("member.set_class", json!({ "id": branch.members[1], "class": 5, "from": "2026-06-01" }));
    let structure = text_of(&branch, &branch.call("report.structure", json!({})));
    holds(
        &structure,
        &["党员结构统计表", "截至2026年10月27日", "年龄结构", "离退休类别", "退休12100.0%", "其余12100.0%"],
    );
    assert!(!structure.contains("理想信念动摇"), "the fifth class leaves the branch on no paper: {structure}");
    let span = json!({ "span": "year", "year": 2026 });
    let attendance = text_of(&branch, &branch.call("report.attendance", json!({ "span": span })));
    holds(&attendance, &["2026年到会情况统计表", "三、按人（名册顺序）", "李𬱖", "第二党小组"]);
    let years = text_of(&branch, &branch.call("report.years", json!({ "from": 2025, "to": 2026 })));
    holds(&years, &["2025年至2026年党支部工作情况对比表", "主题党日次01"]);
}

#[test]
fn a_list_holds_those_its_cards_put_on_it() {
    let branch = Branch::new();
    let save = |member: usize, values: Value| {
        branch.call("member.save", json!({ "id": branch.members[member], "values": values }));
    };
    save(
        0,
        json!({ "birth_date": "1946-10-27", "living_with": "空巢独居", "address": "水岸路8号", "emergency_name": "金小军" }),
    );
    save(1, json!({ "birth_date": "1946-10-28", "floating": "是", "floating_to": "随女儿在上海" }));
    save(2, json!({ "hardship": "因病", "hardship_reason": "长期透析", "subsidy": "每年 2000 元" }));
    save(3, json!({ "joined_on": "1976-03", "standing_basis": "批准之日", "medal_given": "否" }));
    save(4, json!({ "joined_on": "1970-03", "standing_basis": "批准之日", "medal_given": "是" }));
    save(5, json!({ "joined_on": "1990-03", "confirmed_on": "1991-03" }));
    let list = |kind: &str| text_of(&branch, &branch.call("report.special", json!({ "kind": kind })));
    let on_it = |kind: &str, names: [&str; 2]| {
        let text = list(kind);
        assert!(
            text.contains(names[0]) && !text.contains(names[1]),
            "{kind} holds {} and not {}: {text}",
            names[0],
            names[1]
        );
        text
    };
    holds(&on_it("80岁以上党员名单", ["金秀珍", "秦福生"]), &["水岸路8号", "金小军"]);
    on_it("独居党员名单", ["金秀珍", "秦福生"]);
    holds(&on_it("流动党员名单", ["秦福生", "金秀珍"]), &["随女儿在上海"]);
    let hardship = on_it("困难党员台账", ["徐明远", "金秀珍"]);
    holds(&hardship, &["因病", "每年2000元"]);
    assert!(!hardship.contains("长期透析"), "why is masked");
    let before = branch.call("history.list", json!({})).as_array().expect("a history").len();
    let whole = branch.call("report.special", json!({ "kind": "困难党员台账", "in_full": "报县委老干部局核对" }));
    holds(&text_of(&branch, &whole), &["长期透析"]);
    let history = branch.call("history.list", json!({}));
    assert_eq!(history.as_array().expect("a history").len(), before + 1, "taken out whole, it is noted");
    assert!(history.to_string().contains("取出含完整内容的困难党员台账：报县委老干部局核对"), "and why: {history}");
    on_it("光荣在党50年纪念章推荐名单", ["石学军", "李𬱖"]);
    assert!(!list("光荣在党50年纪念章推荐名单").contains("何淑芬"), "thirty-five years are too few");
    branch.call("member.set_status", json!({ "id": branch.members[0], "status": "转出", "from": "2026-10-01" }));
    assert!(!list("80岁以上党员名单").contains("金秀珍"), "who has moved away is on no list");
}

#[test]
fn the_committee_s_list_says_when_its_term_ends() {
    let branch = Branch::new();
    let text = text_of(&branch, &branch.call("report.special", json!({ "kind": "换届情况表" })));
    holds(&text, &["换届情况表", "书记", "徐明远", "组织委员", "任期3年", "2027年4月30日届满", "还有185天"]);
    let refused = branch.refused("report.special", json!({ "kind": "光荣榜" }));
    assert_eq!(refused.code, "call.request", "there is no such list");
}

#[test]
fn projects_are_listed_with_their_tasks_and_how_long_nothing_was_logged() {
    let branch = Branch::new();
    let save = |register: &str, day: &str, values: Value| {
        branch.call("register.save", json!({ "register": register, "day": day, "values": values }));
    };
    let list = || text_of(&branch, &branch.call("report.special", json!({ "kind": "书记项目情况表" })));
    holds(&list(), &["书记项目情况表", "没有登记书记项目"]);
    let (now, then) = ("银龄课堂", "旧年项目");
    save("书记项目", "2026-03-01", json!({ "项目名称": now, "状态": "县级入库", "责任书记": [branch.members[0]] }));
    save("书记项目", "2025-03-01", json!({ "项目名称": then, "状态": "审定" }));
    save("书记项目结题", "2025-12-20", json!({ "项目名称": then, "实施效果": "都学会了" }));
    save("书记项目任务", "2026-04-01", json!({ "项目名称": now, "任务": "请老师", "完成日期": "2026-05-01" }));
    save("书记项目任务", "2026-04-01", json!({ "项目名称": now, "任务": "排课", "完成期限": "2026-06-30" }));
    save("书记项目纪实", "2026-09-01", json!({ "项目名称": now, "内容": "第一课" }));
    let text = list();
    holds(&text, &[now, NAMES[0], "县级入库", "1/2", "9月1日，已56天"]);
    assert!(!text.contains(then), "what was closed last year is not listed: {text}");
    save("书记项目结题", "2026-10-20", json!({ "项目名称": now, "实施效果": "人人会用手机" }));
    assert!(list().contains("已结题") && !list().contains("已56天"), "once closed, nothing is missing");
}
