//! A visit to a home is told once: what it was stands in each register once, and goes from each in its own way.

use std::io;

use acceptance::branch::Branch;
use serde_json::{Value, json};
use tempfile::TempDir;

const REGISTERS: [&str; 4] = ["走访慰问", "送学上门", "谈心谈话", "意见建议与思想动态"];

/// Three members who paid to September, and a theme day of October that the first of them missed.
fn branch() -> io::Result<(TempDir, Branch, Vec<Value>, Value)> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(3, 1..=9);
    let attendance: Vec<Value> = members
        .iter()
        .enumerate()
        .map(|(place, id)| json!({ "member_id": id, "mark": if place == 0 { "请假" } else { "现场" } }))
        .collect();
    let held = json!({ "kinds": ["主题党日"], "day": "2026-10-10", "attendance": attendance });
    let occasion = branch.find("occasion.save", held, "/value/id");
    Ok((folder, branch, members, occasion))
}

fn visit(members: &[Value], occasion: &Value) -> Value {
    json!({
        "visit": {
            "day": "2026-10-20", "member_ids": [members[0]], "visitors": "徐书记、何委员",
            "parts": {
                "走访慰问": { "事由": "住院", "慰问金": 50_000 },
                "送学上门": { "学习内容": "二十届四中全会精神", "资料": 2 },
                "谈心谈话": { "谈话内容": "问问身体" },
                "意见建议与思想动态": { "类别": "医疗", "反映事项": "取药不方便" },
            },
        },
        "make_ups": [{ "occasion_id": occasion, "member_id": members[0] }],
        "dues": { "means": "现金", "lines": [{ "member_id": members[0], "amount": 2000, "months": ["2026-10"] }] },
    })
}

fn entries(branch: &Branch) -> Vec<usize> {
    let many = |register| {
        let rows = branch.find("register.entries", json!({ "register": register, "year": 2026 }), "/rows");
        rows.as_array().map_or(0, Vec::len)
    };
    REGISTERS.iter().copied().chain(["联系记录"]).map(many).collect()
}

fn waiting(branch: &Branch) -> usize {
    branch.call("attendance.not_caught_up", json!({})).as_array().map_or(0, Vec::len)
}

/// The slips of a day's payments: those that hold, and those that were voided.
fn payments(branch: &Branch) -> (Vec<String>, Vec<String>) {
    let slips = |include_voided: bool| {
        let query = json!({ "from": "2026-10-20", "to": "2026-10-20", "include_voided": include_voided });
        let rows = branch.call("dues.payments", query)["rows"].as_array().cloned().unwrap_or_default();
        rows.iter().map(|row| row["slip"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let held = slips(false);
    let voided = slips(true).into_iter().filter(|slip| !held.contains(slip)).collect();
    (held, voided)
}

/// How many people study was brought home to in October.
fn brought(branch: &Branch) -> Value {
    let table = branch.call("figure.values", json!({ "span": { "span": "month", "month": "2026-10" } }));
    let groups = table["groups"].as_array().cloned().unwrap_or_default();
    let lines = groups.iter().flat_map(|group| group["lines"].as_array().cloned().unwrap_or_default());
    let of = lines.into_iter().find(|line| line["name"] == "送学人次").expect("the figure");
    of["values"][0].clone()
}

#[test]
fn a_visit_of_every_kind_stands_once_in_each_register_and_goes_from_each() -> io::Result<()> {
    let (_folder, branch, members, occasion) = branch()?;
    assert_eq!((entries(&branch), waiting(&branch)), (vec![0; 5], 1), "nothing yet, one to catch up");
    let before = brought(&branch);
    let done = branch.find("home_visit.save", visit(&members, &occasion), "/value");
    assert_eq!(entries(&branch), [1, 1, 1, 1, 0], "once in each, and no contact beside");
    assert_eq!(waiting(&branch), 0, "caught up");
    let slip = done["receipts"][0]["slip"].as_str().unwrap_or_default().to_owned();
    assert_eq!(payments(&branch), (vec![slip.clone()], vec![]), "dues are paid, with a slip");
    assert_eq!(done["registered"].as_array().map(Vec::len), Some(6), "all that was told: {done}");
    assert_ne!(before, brought(&branch), "study was brought home");
    assert!(brought(&branch).to_string().contains('1'), "to one, who also caught up by it: {}", brought(&branch));

    branch.call("history.undo", json!({}));
    assert_eq!((entries(&branch), waiting(&branch)), (vec![0; 5], 1), "each part is taken back");
    assert_eq!(payments(&branch), (vec![], vec![slip]), "the payment is voided, its number stays used");
    Ok(())
}

#[test]
fn a_visit_that_cannot_be_told_so_leaves_nothing() -> io::Result<()> {
    let (_folder, branch, members, occasion) = branch()?;
    let code = |request| branch.try_call("home_visit.save", request).expect_err("refused").code;
    let with = |pointer: &str, value: Value| {
        let mut request = visit(&members, &occasion);
        *request.pointer_mut(pointer).expect("there") = value;
        request
    };
    let wrong = [
        ("/visit/day", json!("2026-11-01"), "home_visit.day_ahead"),
        ("/visit/visitors", json!("　"), "home_visit.nobody_went"),
        ("/visit/member_ids", json!([members[1]]), "home_visit.not_visited"),
        ("/visit/member_ids", json!([]), "home_visit.not_visited"),
        ("/visit/parts/意见建议与思想动态", json!({ "类别": "医疗" }), "register.missing"),
        ("/visit/parts/送学上门", json!({ "资料": -1 }), "register.unfit"),
        ("/dues/lines/0/amount", json!(0), "dues.nothing"),
    ];
    for (pointer, value, expected) in wrong {
        assert_eq!(code(with(pointer, value)), expected, "{pointer}");
    }
    let not_missed = json!({ "occasion_id": occasion, "member_id": members[1] });
    let mut request = with("/visit/member_ids", json!([members[0], members[1]]));
    request["make_ups"] = json!([not_missed]);
    assert_eq!(code(request), "attendance.not_missed", "who was there has nothing to catch up on");
    assert_eq!(
        (entries(&branch), waiting(&branch), payments(&branch)),
        (vec![0; 5], 1, (vec![], vec![])),
        "nothing is stored"
    );
    Ok(())
}

#[test]
fn whom_nobody_has_seen_for_long_is_named_until_somebody_goes() -> io::Result<()> {
    let (_folder, branch, members, _) = branch()?;
    let gaps = |day: &str| {
        let rows = branch.call("home_visit.out_of_contact", json!({ "day": day }));
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.iter().map(|row| (row["member_id"].clone(), row["level"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(gaps("2026-10-31"), [], "all paid in September");
    let first = [(members[0].clone(), json!("满90天"))];
    assert_eq!(gaps("2026-12-20"), first, "who missed October's theme day paid last on 10 September");
    assert_eq!(gaps("2027-03-10").first(), Some(&(members[0].clone(), json!("满6个月"))), "six months on");
    let seen = json!({ "visit": { "day": "2026-10-30", "member_ids": [members[0]], "visitors": "徐书记", "situation": "还好" } });
    branch.call("home_visit.save", seen);
    assert_eq!(entries(&branch), [0, 0, 0, 0, 1], "a visit that was nothing else is a contact");
    assert_eq!(gaps("2026-12-20"), [], "and counts as one");
    Ok(())
}

#[test]
fn the_time_in_hospital_does_not_count_as_without_contact() -> io::Result<()> {
    let (_folder, branch, members, _) = branch()?;
    let gaps = |day: &str| {
        let rows = branch.call("home_visit.out_of_contact", json!({ "day": day }));
        rows.as_array().into_iter().flatten().filter(|row| row["member_id"] == members[0]).count()
    };
    assert_eq!(gaps("2027-01-10"), 1, "paid last on 10 September");
    let ill = json!({ "id": members[0], "kind": "住院", "from": "2026-10-01", "to": "2026-12-31" });
    branch.call("member.condition_add", ill);
    assert_eq!(gaps("2026-12-20"), 0, "in hospital");
    assert_eq!(gaps("2027-01-10"), 0, "home again for ten days");
    assert_eq!(gaps("2027-03-31"), 1, "home for 90 days");
    Ok(())
}

#[test]
fn who_lies_in_hospital_is_asked_for_until_somebody_goes() -> io::Result<()> {
    let (_folder, branch, members, _) = branch()?;
    let asked = || {
        let due = branch.find("home.view", json!({}), "/due");
        due.as_array()
            .into_iter()
            .flatten()
            .find(|item| item["code"] == "visit.hospital")
            .map(|item| item["level"].clone())
    };
    assert_eq!(asked(), None, "nobody lies in hospital");
    let ill = json!({ "id": members[1], "kind": "住院", "from": "2026-10-25" });
    branch.call("member.condition_add", ill);
    assert_eq!(asked(), Some(json!("要紧")), "three days are over");
    let talk = json!({ "谈心谈话": { "谈话内容": "电话里问问" } });
    let visit = |parts: Value| json!({ "visit": { "day": "2026-10-30", "member_ids": [members[1]], "visitors": "徐书记", "parts": parts } });
    branch.call("home_visit.save", visit(talk));
    assert!(asked().is_some(), "a talk is no visit");
    branch.call("home_visit.save", visit(json!({ "走访慰问": { "事由": "住院" } })));
    assert_eq!(asked(), None, "somebody went");
    Ok(())
}
