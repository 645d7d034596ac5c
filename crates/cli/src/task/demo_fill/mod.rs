//! `ybt demo-fill`: invented years in an empty book, for measuring and for trying out.
//!
//! Everything goes through the commands, so that the history and the search words are as real ones.

mod people;

use std::io::Write;

use chrono::{Days, Months, NaiveDate};
use commands::{Desk, Failure, Outcome};
use serde_json::{Value, json};

use super::print;
use crate::order::DemoFill;

/// Groups of the branch.
const GROUPS: [&str; 3] = ["第一党小组", "第二党小组", "第三党小组"];

/// What is held in turn: kinds, topic, and whether it is one group's. 13 of 24 are for the whole
/// branch, so that 3,000 occasions of 120 members make 250,000 attendance rows.
const TURNS: [(&[&str], &str, bool); 24] = [
    (&["主题党日"], "学习党的二十大精神", false),
    (&["党小组会"], "学习支部工作条例", true),
    (&["主题党日", "党课"], "永葆初心，老有所为", false),
    (&["党小组会"], "讨论当月学习体会", true),
    (&["集中学习"], "学习中央老干部工作文件", false),
    (&["党小组会"], "开展谈心谈话", true),
    (&["党员大会"], "季度工作报告", false),
    (&["党小组会"], "研究探望老党员", true),
    (&["主题党日"], "参观县博物馆", false),
    (&["党小组会"], "学习先进事迹", true),
    (&["集中学习"], "学习党章", false),
    (&["党小组会"], "送学上门安排", true),
    (&["主题党日"], "为党旗增辉", false),
    (&["党小组会"], "交流健康养生", true),
    (&["党课"], "党的光辉历程", false),
    (&["党小组会"], "学习民法典", true),
    (&["主题党日"], "缴纳党费、重温誓词", false),
    (&["党小组会"], "征求意见建议", true),
    (&["集中学习"], "学习时事政治", false),
    (&["党小组会"], "讨论预备党员转正", true),
    (&["党员大会"], "民主评议党员", false),
    (&["党小组会"], "年度小结", true),
    (&["集中学习"], "学习反诈知识", false),
    (&["集中学习"], "观看专题片", false),
];

/// Fills the book. Fails with `demo.not_empty` when somebody is in it already.
pub fn run(desk: &Desk, order: DemoFill, output: &mut dyn Write) -> Outcome<()> {
    let members = commands::call(desk, "member.list", json!({}))?;
    if members["total"] != json!(0) {
        return Err(Failure::new("demo.not_empty", "这个账本里已经有人", "请换一个空文件夹，先用 init 新建账本。"));
    }
    let groups = GROUPS
        .iter()
        .map(|name| Ok(commands::call(desk, "group.save", json!({ "name": name }))?["value"].clone()))
        .collect::<Outcome<Vec<Value>>>()?;
    for number in 0..order.members {
        let group = &groups[number as usize % groups.len()];
        let request = json!({ "values": people::values(number, desk.today()), "group_id": group });
        commands::call(desk, "member.save", request)?;
    }
    let rows = occasions(desk, order, &groups)?;
    print(output, &format!("新增 {} 人、{} 次活动、{rows} 条到会记录。", order.members, order.occasions))
}

/// Holds the occasions, evenly over the years up to yesterday. Answers how many marks were made.
fn occasions(desk: &Desk, order: DemoFill, groups: &[Value]) -> Outcome<usize> {
    let last = desk.today() - Days::new(1);
    let first = last.checked_sub_months(Months::new(order.years * 12)).unwrap_or(last);
    let days = (last - first).num_days();
    let branch = expected(desk, &json!({ "kinds": ["党员大会"] }))?;
    let in_group = groups
        .iter()
        .map(|group| expected(desk, &json!({ "kinds": ["党小组会"], "group_id": group })))
        .collect::<Outcome<Vec<_>>>()?;
    let mut rows = 0;
    for number in 0..order.occasions {
        let (kinds, topic, of_group) = TURNS[number as usize % TURNS.len()];
        let turn = number as usize % groups.len();
        let people = if of_group { &in_group[turn] } else { &branch };
        let day: NaiveDate = first + Days::new((days * i64::from(number) / i64::from(order.occasions)).unsigned_abs());
        rows += people.len();
        let request = json!({
            "kinds": kinds,
            "group_id": if of_group { &groups[turn] } else { &Value::Null },
            "day": day,
            "from_time": "09:00",
            "to_time": "11:00",
            "place": "老干部活动中心三楼会议室",
            "topic": topic,
            "summary": format!("{topic}。与会同志结合实际交流了体会，大家发言踊跃，提出了意见建议。"),
            "audience": if of_group { Value::Null } else { json!("全体") },
            "attendance": marks(people, number),
        });
        commands::call(desk, "occasion.save", request)?;
    }
    Ok(rows)
}

fn expected(desk: &Desk, request: &Value) -> Outcome<Vec<Value>> {
    let list = commands::call(desk, "attendance.expected", request.clone())?;
    let people = list["people"].as_array().into_iter().flatten();
    Ok(people.filter(|person| person["expected"] == json!(true)).map(|person| person["member_id"].clone()).collect())
}

/// Most in the room, every eleventh on leave, every fortieth absent, never the same ones twice running.
fn marks(people: &[Value], occasion: u32) -> Value {
    let mark = |(index, person): (usize, &Value)| {
        let turn = index + occasion as usize * 7;
        match turn {
            turn if turn % 40 == 0 => json!({ "member_id": person, "mark": "缺席" }),
            turn if turn % 11 == 0 => json!({ "member_id": person, "mark": "请假", "reason": "身体不适" }),
            _ => json!({ "member_id": person, "mark": "现场" }),
        }
    };
    people.iter().enumerate().map(mark).collect()
}
