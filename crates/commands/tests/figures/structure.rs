//! Tables of structure and attendance: they add up, name nobody they should not, and put nobody above another.

use serde_json::{Value, json};

use crate::{
    branch::{Branch, NAMES},
    told::{lines, table, texts},
};

fn of_kind(branch: &Branch, day: Option<&str>, kind: &str) -> Vec<Value> {
    let tables = branch.call("figure.structure", json!({ "day": day }));
    let tables = tables["tables"].as_array().expect("tables").clone();
    let table = tables.into_iter().find(|table| table["kind"] == kind).expect("a table");
    table["lines"].as_array().expect("lines").clone()
}

fn said(lines: &[Value]) -> Vec<(String, i64)> {
    let some = lines.iter().filter(|line| line["count"] != 0);
    some.map(|line| (line["label"].as_str().expect("a label").to_owned(), line["count"].as_i64().expect("a count")))
        .collect()
}

fn save(branch: &Branch, member: usize, values: Value) {
    branch.call("member.save", json!({ "id": branch.members[member], "values": values }));
}

#[test]
fn a_table_is_as_of_its_day() {
    let branch = Branch::new();
    save(&branch, 0, json!({ "birth_date": "1945-10-27", "sex": "女" }));
    save(&branch, 1, json!({ "birth_date": "1945", "sex": "男" }));
    let leaves = json!({ "id": branch.members[11], "status": "转出", "from": "2026-10-20" });
    branch.call("member.set_status", leaves);
    let before = of_kind(&branch, Some("2026-10-26"), "年龄结构");
    let expected = [("76—80 岁", 1), ("81—85 岁", 1), ("未填", 9)].map(|(label, count)| (label.to_owned(), count));
    assert_eq!(said(&before), expected, "one day before the birthday; one has moved away");
    let about: Vec<i64> = before.iter().map(|line| line["about"].as_i64().expect("a count")).collect();
    assert_eq!(about.iter().sum::<i64>(), 1, "of whom only the year is known may still be eighty");
    assert_eq!(said(&of_kind(&branch, None, "年龄结构"))[0], ("81—85 岁".to_owned(), 2), "today is the birthday");
    let september = branch.call("figure.structure", json!({ "day": "2026-09-30" }));
    assert_eq!(september["total"], 12, "before one moved away");
    for table in september["tables"].as_array().expect("tables") {
        let added = table["lines"].as_array().expect("lines").iter().filter(|line| line["of_which"] == false);
        let sum: i64 = added.map(|line| line["count"].as_i64().expect("a count")).sum();
        assert_eq!(sum, 12, "{}: everybody is in one line", table["kind"]);
    }
}

#[test]
fn the_people_of_a_line_are_named_but_of_the_fifth_class_and_what_is_masked() {
    let branch = Branch::new();
    for (member, class) in [(0, 1), (1, 5)] {
        branch.call("member.set_class", json!({ "id": branch.members[member], "class": class, "from": "2026-06-01" }));
    }
    save(&branch, 2, json!({ "health": "有慢性病", "living_with": "空巢独居" }));
    let named = |kind: &str| {
        let lines = of_kind(&branch, None, kind);
        let names = |line: &Value| line["members"].as_array().expect("names").len();
        lines.iter().filter(|line| line["count"] != 0).map(names).collect::<Vec<_>>()
    };
    assert_eq!(named("五类"), [1, 0, 10], "the fifth is counted and names nobody");
    assert_eq!(named("健康状况"), [0, 11], "health is masked; of whom it is not known it is no secret");
    assert_eq!(named("居住方式"), [1, 11], "with whom people live is seen in lists");
    let on_paper = branch.call("report.structure", json!({ "format": "xlsx" }));
    assert_eq!(on_paper["file_name"], "党员结构统计表 2026年10月27日.xlsx", "it can be handed up");
}

#[test]
fn attendance_is_told_in_the_order_of_the_roster() {
    let branch = Branch::new();
    save(&branch, 5, json!({ "birth_date": "1944-10-16" }));
    let mut marks = branch.marks(0..10, "现场");
    marks.extend(branch.marks([10], "线上"));
    let make_up = json!({ "way": "电话", "made_on": "2026-10-20" });
    marks.push(json!({ "member_id": branch.members[11], "mark": "请假", "make_up": make_up }));
    branch.save(json!({ "kinds": ["党员大会"], "day": "2026-10-15", "attendance": marks }));
    let group = branch.groups[1];
    let second = json!({ "kinds": ["党小组会"], "day": "2026-10-20", "group_id": group, "attendance": branch.marks(6..12, "现场") });
    branch.save(second);
    branch.save(json!({ "kinds": ["志愿服务"], "day": "2026-10-22", "attendance": branch.marks([3], "现场") }));
    let span = json!({ "span": "month", "month": "2026-10" });
    let of = branch.call("figure.attendance", json!({ "span": span }));
    let people = of["people"].as_array().expect("people");
    let names: Vec<&str> = people.iter().map(|line| line["label"].as_str().expect("a name")).collect();
    assert_eq!(names, NAMES, "as the roster has them, whoever came most");
    let rates = |line: &Value| {
        line["rates"]
            .as_array()
            .expect("rates")
            .iter()
            .map(|rate| rate["percent"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (&people[11]["counts"]["expected"], &rates(&people[11])[..2]),
        (&json!(2), &["50.0%".to_owned(), "100.0%".to_owned()][..]),
        "with and without catching up"
    );
    let groups = of["groups"].as_array().expect("groups");
    let expected: Vec<(&str, i64)> = groups
        .iter()
        .map(|line| (line["label"].as_str().unwrap(), line["counts"]["expected"].as_i64().unwrap()))
        .collect();
    assert_eq!(expected, [("第一党小组", 6), ("第二党小组", 12)], "by the group of the day");
    let ages = of["ages"].as_array().expect("ages");
    assert_eq!(
        (ages[0]["label"].as_str(), ages[0]["counts"]["expected"].as_i64()),
        (Some("81—85 岁"), Some(1)),
        "eighty until the 16th"
    );
    let all = &of["all"]["counts"];
    for sheet in [people, groups, ages] {
        let sum: i64 = sheet.iter().map(|line| line["counts"]["expected"].as_i64().unwrap()).sum();
        assert_eq!(json!(sum), all["expected"], "each table comes to all");
    }
    let table = table(&branch, span);
    assert_eq!(texts(&table, "attendance.rate_on_site")[0], rates(&of["all"])[0], "the very rate of the figures");
    assert_eq!(texts(&table, "attendance.expected")[0], all["expected"].to_string(), "and their count");
}

#[test]
fn years_stand_beside_each_other() {
    let branch = Branch::new();
    for day in ["2024-05-10", "2026-03-10", "2026-10-10"] {
        branch.save(json!({ "kinds": ["主题党日"], "day": day, "attendance": branch.marks(0..12, "现场") }));
    }
    let years = branch.call("figure.years", json!({ "from": 2024, "to": 2026 }));
    let titles: Vec<&str> =
        years["columns"].as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["2024年", "2025年", "2026年"], "in their order");
    assert_eq!(years["columns"][2]["to"], "2026-10-31", "the year that runs, as far as it has come");
    assert_eq!(texts(&years, "theme_day.count"), ["1", "0", "2"], "each year its own");
    assert_eq!(
        lines(&years).len(),
        lines(&table(&branch, json!({ "span": "year", "year": 2026 }))).len(),
        "every figure"
    );
    for wrong in [
        json!({ "from": 2026, "to": 2025 }),
        json!({ "from": 1990, "to": 2026 }),
        json!({ "from": -2_147_483_648i64, "to": 2_147_483_647 }),
    ] {
        assert_eq!(branch.refused("figure.years", wrong).code, "figure.years", "a page has room for ten");
    }
}
