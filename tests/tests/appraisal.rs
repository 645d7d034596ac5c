//! 民主评议 of a year: everybody of the roster, votes and grades, papers, undo.

use std::io;

use acceptance::{branch::Branch, paper::text};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Twenty-eight members, as in domain.md 4.2.
fn branch() -> io::Result<(TempDir, Branch, Value)> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    branch.register(28, 1..=1);
    let draft = branch.find("appraisal.get", json!({ "year": 2026 }), "/draft");
    Ok((folder, branch, draft))
}

fn graded(mut draft: Value, excellent: usize) -> Value {
    (draft["day"], draft["issued"], draft["returned"]) = (json!("2026-10-20"), json!(27), json!(27));
    for (place, one) in draft["members"].as_array_mut().into_iter().flatten().enumerate() {
        one["votes"] = json!({ "excellent": 10, "qualified": 17, "basic": 0, "unqualified": 0 });
        one["grade"] = json!(if place < excellent { "优秀" } else { "合格" });
        one["told_on"] = json!("2026-10-25");
    }
    draft
}

fn said(branch: &Branch) -> String {
    branch.find("appraisal.get", json!({ "year": 2026 }), "/advice").to_string()
}

fn paper(branch: &Branch, which: &str) -> io::Result<String> {
    let token = branch.find("report.appraisal", json!({ "year": 2026, "paper": which }), "/token");
    let document = branch.desk.document(token.as_str().unwrap_or_default()).expect("it lies on the desk");
    text(&document.bytes)
}

#[test]
fn a_year_is_appraised_and_goes_on_paper() -> io::Result<()> {
    let (_folder, branch, draft) = branch()?;
    assert_eq!(draft["members"].as_array().map(Vec::len), Some(28), "everybody of the roster");
    let ballots = paper(&branch, "测评票")?;
    assert_eq!(ballots.matches("民主评议党员测评票").count(), 28, "one for each who has a vote");
    assert!(ballots.contains("即9人"), "a third of 28, rounded down: {}", &ballots[..600]);

    branch.call("appraisal.save", graded(draft.clone(), 9));
    assert_eq!(said(&branch), "[]", "nine of 28 are no more than a third");
    branch.call("appraisal.save", graded(draft, 10));
    assert!(said(&branch).contains("优秀 10 人，一般不超过党员总数的三分之一（28 人中 9 人）"), "ten are");

    let summary = paper(&branch, "测评汇总表")?;
    assert!(summary.contains("优秀10人，合格18人"), "{summary}");
    assert_eq!(paper(&branch, "评议登记表")?.matches("评定等次：").count(), 28, "a page for each");

    branch.call("history.undo", json!({}));
    assert_eq!(said(&branch), "[]", "taken back to nine");
    branch.call("history.undo", json!({}));
    let view = branch.call("appraisal.get", json!({ "year": 2026 }));
    assert_eq!((&view["is_kept"], view["draft"]["members"][0]["grade"].is_null()), (&json!(false), true), "to nothing");
    Ok(())
}

#[test]
fn who_left_stays_on_what_was_written_and_who_came_is_added() -> io::Result<()> {
    let (_folder, branch, draft) = branch()?;
    branch.call("appraisal.save", graded(draft.clone(), 3));
    let gone = &draft["members"][0]["member_id"];
    branch.call("member.set_status", json!({ "id": gone, "status": "转出", "from": "2026-10-28" }));
    let values = json!({ "name": "王芳", "joined_on": "1975-05" });
    let came = branch.find("member.save", json!({ "values": values }), "/value/id");
    let members = branch.find("appraisal.get", json!({ "year": 2026 }), "/draft/members");
    let ids: Vec<&Value> = members.as_array().into_iter().flatten().map(|one| &one["member_id"]).collect();
    assert!(ids.contains(&gone), "who moved away was appraised");
    assert_eq!(ids.last(), Some(&&came), "who came is not yet");
    Ok(())
}

#[test]
fn a_sealed_year_keeps_its_appraisal() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::fill(folder.path());
    let draft = branch.find("appraisal.get", json!({ "year": 2026 }), "/draft");
    let sealed = json!({ "year": acceptance::branch::SEALED, "members": draft["members"] });
    let refused = branch.try_call("appraisal.save", sealed).expect_err("the year is sealed");
    assert_eq!(refused.code, "year.sealed", "its book can't change");
    Ok(())
}

#[test]
fn what_a_year_came_to_stands_in_its_book() -> io::Result<()> {
    let (_folder, branch, draft) = branch()?;
    let book = || -> io::Result<String> {
        let token = branch.find("report.yearbook", json!({ "year": 2026 }), "/token");
        text(&branch.desk.document(token.as_str().unwrap_or_default()).expect("it lies on the desk").bytes)
    };
    let before = book()?;
    assert!(before.contains("民主评议结果登记"), "nothing yet: lines for the pen");
    assert!(!before.contains("测评汇总表"), "and no table of nothing");
    branch.call("appraisal.save", graded(draft, 9));
    let after = book()?;
    assert!(after.contains("2026年度民主评议党员测评汇总表") && after.contains("优秀9人，合格19人"), "the result");
    assert!(!after.contains("民主评议结果登记"), "in place of the lines");
    Ok(())
}
