//! An election on paper, from the term's end over candidates and ballots to the report of its result.

use std::io;

use acceptance::{branch::Branch, paper::text};
use serde_json::{Value, json};
use tempfile::TempDir;

/// In another order than that of their strokes.
const CANDIDATES: [&str; 6] = ["欧阳振华", "马兴国", "丁学东", "王小明", "于海", "王毅"];

/// The branch of domain.md 4.2: 27 with a vote, of whom three are bedridden and do not count at an election.
fn branch() -> io::Result<(TempDir, Branch, Vec<Value>)> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(27, 1..=1);
    branch.call("committee.save_term", json!({ "name": "第三届", "from": "2023-11-20" }));
    Ok((folder, branch, members))
}

fn vote() -> Value {
    let candidates: Vec<Value> =
        CANDIDATES.iter().map(|name| json!({ "name": name, "in_favour": 0, "against": 0, "abstained": 0 })).collect();
    json!({ "rule": "选举", "subject": "支部委员会委员", "seats": 5, "contested": true, "candidates": candidates })
}

fn paper(branch: &Branch, id: &Value, which: &str) -> io::Result<String> {
    let request = json!({ "occasion_id": id, "paper": which });
    let token = branch.find("report.election", request, "/token");
    let document = branch.desk.document(token.as_str().unwrap_or_default()).expect("it lies on the desk");
    text(&document.bytes)
}

fn marks(members: &[Value]) -> Vec<Value> {
    let basis = "年老体弱卧床不起、长期生病生活不能自理";
    let mark = |(place, id): (usize, &Value)| match place {
        0..=2 => json!({ "member_id": id, "mark": "不计入应到", "basis": basis }),
        3..=5 => json!({ "member_id": id, "mark": "请假", "reason": "看病" }),
        _ => json!({ "member_id": id, "mark": "现场" }),
    };
    members.iter().enumerate().map(mark).collect()
}

#[test]
fn an_election_goes_on_paper_from_candidates_to_the_report() -> io::Result<()> {
    let (_folder, branch, members) = branch()?;
    let meeting = json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-11-18", "votes": [vote()] });
    let id = branch.find("occasion.save", meeting, "/value/id");

    let view = branch.call("committee.renewal", json!({}));
    assert_eq!(view["stage"], "3个月内届满", "the term of three years ends on 19 November");
    assert_eq!(view["meeting_on"], "2026-11-18", "by the meeting that is planned");
    assert_eq!(view["elections"][0]["occasion_id"], id, "and it is told of");

    let ballots = paper(&branch, &id, "选票")?;
    assert_eq!(ballots.matches("支部委员会委员选举选票").count(), 27, "one for each who has a vote");
    let by_strokes = ["丁学东", "于海", "马兴国", "王毅", "王小明", "欧阳振华"];
    let places: Vec<Option<usize>> = by_strokes.iter().map(|name| ballots.find(name)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "by surname strokes: {places:?}");
    assert!(paper(&branch, &id, "计票表")?.contains("监票人"), "who watches over the count signs");
    let early = branch.try_call("report.election", json!({ "occasion_id": id, "paper": "选举结果报告单" }));
    assert_eq!(early.expect_err("nobody voted").code, "election.not_held", "no result before the day");

    let counted = [21, 20, 15, 12, 11, 10];
    let mut vote = vote();
    for (place, in_favour) in counted.into_iter().enumerate() {
        vote["candidates"][place]["in_favour"] = json!(in_favour);
        vote["candidates"][place]["against"] = json!(21 - in_favour);
    }
    (vote["issued"], vote["returned"], vote["invalid"]) = (json!(21), json!(21), json!(0));
    branch.call("occasion.hold", json!({ "id": id, "day": "2026-10-28" }));
    let held = json!({
        "id": id, "kinds": ["党员大会"], "day": "2026-10-28", "attendance": marks(&members), "votes": [vote],
    });
    branch.call("occasion.save", held);

    let presence = paper(&branch, &id, "应到实到情况")?;
    assert!(presence.contains("应到24人，须到20人，实到21人"), "domain.md 4.2: {presence}");
    assert_eq!(presence.matches("卧床不起").count(), 3, "each with the ground");
    let result = paper(&branch, &id, "选举结果报告单")?;
    assert!(result.contains("须11票"), "more than half of the 21 who came: {result}");
    assert_eq!(result.matches("未当选").count(), 1, "ten are not more than half of twenty-one");

    let report = branch.find("committee.draft_paper", json!({ "paper": "选举结果报告" }), "/value");
    let body = branch.find("writing.get", json!({ "id": report }), "/draft/body");
    let body = body.as_str().unwrap_or_default();
    assert!(body.contains("应到会有选举权的党员 24 名，实到 21 名"), "{body}");
    let elected = "丁学东、于海、马兴国、王小明、欧阳振华 同志当选为委员";
    assert!(body.contains(elected), "by surname strokes, and 王毅 not among them: {body}");
    let step = json!({ "term_id": view["term"]["id"], "step": "党员大会选举", "done_on": "2026-10-28" });
    branch.call("committee.renewal_step", step);
    let after = branch.call("committee.renewal", json!({}));
    assert_eq!(after["steps"][6]["done_on"], "2026-10-28", "and the step is done");
    assert_eq!(after["steps"][8]["papers"][0]["writing_id"], report, "the report is found again under its step");
    Ok(())
}

#[test]
fn a_ballot_needs_candidates_and_seats() -> io::Result<()> {
    let (_folder, branch, _) = branch()?;
    let refused = |votes: Value| {
        let meeting = json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-11-18", "votes": votes });
        let id = branch.find("occasion.save", meeting, "/value/id");
        branch.try_call("report.election", json!({ "occasion_id": id, "paper": "选票" })).expect_err("no ballot").code
    };
    let with = |seats: u32, candidates: Value| json!([{ "rule": "选举", "subject": "支委", "seats": seats, "contested": true, "candidates": candidates }]);
    assert_eq!(refused(json!([])), "election.none", "no election");
    assert_eq!(refused(with(3, json!([]))), "election.no_candidates", "nobody to vote for");
    let one = json!([{ "name": "王芳", "in_favour": 0, "against": 0, "abstained": 0 }]);
    assert_eq!(refused(with(0, one)), "election.no_seats", "nobody knows how many");
    Ok(())
}

#[test]
fn too_few_candidates_are_told_of_before_the_meeting() -> io::Result<()> {
    let (_folder, branch, _) = branch()?;
    let mut few = vote();
    few["candidates"].as_array_mut().expect("a list").pop();
    let meeting = json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-11-18", "votes": [few] });
    let id = branch.find("occasion.save", meeting, "/value/id");
    let record = branch.call("occasion.get", json!({ "id": id }));
    assert!(
        record["advice"].to_string().contains("候选人须不少于 6 人，现有 5 人"),
        "domain.md 4.2: {}",
        record["advice"]
    );
    Ok(())
}

#[test]
fn the_texts_of_a_renewal_say_what_the_book_knows_and_leave_the_rest_open() -> io::Result<()> {
    let (_folder, branch, _) = branch()?;
    for paper in ["换届请示", "选举办法（草案）", "人选酝酿报告", "候选人预备人选请示", "选举大会主持词"]
    {
        let id = branch.find("committee.draft_paper", json!({ "paper": paper }), "/value");
        let draft = branch.find("writing.get", json!({ "id": id }), "/draft");
        assert_eq!(draft["kind"], "换届材料", "{paper} is kept as one");
        assert!(draft["title"].as_str().is_some_and(|title| title.contains("第三届")), "{paper}: {draft}");
    }
    let refused = branch.try_call("committee.draft_paper", json!({ "paper": "选举结果报告" }));
    assert_eq!(refused.expect_err("no result").code, "election.not_held", "nothing is made up");
    let due = branch.find("home.view", json!({}), "/due");
    assert!(due.to_string().contains("第三届支委会2026年11月19日届满，还有 19 天"), "the first page says so: {due}");
    Ok(())
}
