//! 本月一套 and 空白表格: what a month takes, ticked off as it is printed, and every form for the pen.

use std::io;

use acceptance::{
    branch::{Branch, Original},
    paper,
};
use serde_json::{Value, json};

const MONTH: &str = "2026-10";

fn lines(branch: &Branch) -> Vec<Value> {
    branch.call("kit.month", json!({ "month": MONTH }))["lines"].as_array().cloned().unwrap_or_default()
}

/// The papers that can be printed.
fn ready(lines: &[Value]) -> Vec<Value> {
    lines.iter().filter(|line| line["not_yet"].is_null()).map(|line| line["paper"].clone()).collect()
}

/// Prints papers of the month: their text, and the number of pages.
fn print(branch: &Branch, papers: &[Value], size: &str) -> io::Result<(String, u64)> {
    let paper = branch.call("report.kit", json!({ "month": MONTH, "papers": papers, "size": size }));
    branch.call("report.printed", paper["print"].clone());
    Ok((text_of(branch, &paper)?, paper["pages"].as_u64().unwrap_or_default()))
}

fn text_of(branch: &Branch, paper: &Value) -> io::Result<String> {
    let document = branch.desk.document(paper["token"].as_str().unwrap_or_default()).expect("on the desk");
    paper::text(&document.bytes)
}

#[test]
fn a_months_papers_are_ticked_off_as_they_are_printed() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let before = lines(&branch);
    assert!(before.iter().all(|line| line["printed"].is_null()), "nothing was printed yet: {before:?}");
    let held = before.iter().filter(|line| line["name"] == "活动记录" && line["not_yet"].is_null()).count();
    assert!(held > 0, "the month has a record to print");
    assert_eq!(before.last().map(|line| &line["name"]), Some(&json!("月度情况表")), "the month's sheet closes it");

    let papers = ready(&before);
    let (text, pages) = print(&branch, &papers, "A4")?;
    for words in ["通知", "签到表", "组织生活活动情况表"] {
        assert!(text.contains(words), "{words} is in the one file");
    }
    assert!(pages >= papers.len() as u64, "every paper begins on a page of its own");

    for line in lines(&branch).iter().filter(|line| line["not_yet"].is_null()) {
        assert_eq!(line["printed"], "10月31日打印过", "ticked off: {line}");
    }
    Ok(())
}

#[test]
fn a_record_that_changed_after_it_was_printed_says_so() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let record = json!({ "form": "record", "occasion_id": branch.occasion("已开") });
    print(&branch, std::slice::from_ref(&record), "A4")?;
    let stored = branch.call("occasion.get", json!({ "id": branch.occasion("已开") }));
    let mut draft = stored["draft"].clone();
    draft["topic"] = json!("改过的主题");
    branch.call("occasion.save", draft);
    let line = lines(&branch).into_iter().find(|line| line["paper"] == record);
    let line = line.expect("the record is among the month's papers");
    assert_eq!((&line["printed"], &line["changed_since"]), (&json!("10月31日打印后改过"), &json!(true)), "{line}");
    Ok(())
}

#[test]
fn small_pages_are_printed_on_a4_to_be_cut_out() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let record = json!({ "form": "record", "occasion_id": branch.occasion("已开") });
    let topic = branch.call("occasion.get", json!({ "id": branch.occasion("已开") }))["draft"]["topic"].clone();
    for size in ["A5", "16开"] {
        let (text, pages) = print(&branch, std::slice::from_ref(&record), size)?;
        assert!(pages >= 1, "{size} has pages");
        let topic: String = topic.as_str().unwrap_or_default().split_whitespace().collect();
        assert!(text.contains(&topic), "{size} says what was held");
    }
    Ok(())
}

#[test]
fn what_can_not_be_printed_says_why() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let nothing = branch.try_call("report.kit", json!({ "month": MONTH, "papers": [] }));
    assert_eq!(nothing.expect_err("nothing was ticked").code, "kit.nothing");
    let id = branch.occasion("计划");
    let photos = branch.try_call("report.photo_page", json!({ "occasion_id": id }));
    assert_eq!(photos.expect_err("it has no photos").code, "report.no_photos");
    let empty = branch.call("kit.month", json!({ "month": "2031-02" }));
    assert_eq!(empty["lines"][0]["not_yet"], "这个月还没有登记活动", "an empty month says so: {empty}");
    Ok(())
}

#[test]
fn every_blank_form_prints_with_the_branch_and_where_wanted_the_names() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let member = branch.find("member.list", json!({}), "/lines/0/name");
    let member = member.as_str().unwrap_or_default();
    let forms = branch.call("report.blank_forms", json!({}));
    for form in forms.as_array().into_iter().flatten() {
        let title = &form["title"];
        let empty = branch.call("report.blank_form", json!({ "key": form["key"] }));
        assert!(empty["pages"].as_u64() >= Some(1), "{title} has a page");
        assert!(!text_of(&branch, &empty)?.contains(member), "{title} is empty");
        let request = json!({ "key": form["key"], "with_names": true, "copies": 2 });
        let filled = branch.call("report.blank_form", request);
        assert_eq!(text_of(&branch, &filled)?.contains(member), form["takes_names"] == true, "{title} with names");
    }
    Ok(())
}
