//! Texts through their commands: begun, written, printed, saved as Word, binned, taken back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;
#[allow(dead_code)]
#[path = "life/printed.rs"]
mod printed;

use std::io::{Cursor, Read};

use branch::Branch;
use printed::text_of;
use serde_json::{Value, json};

const TITLE: &str = "2026年党支部工作总结";

fn summary(branch: &Branch, more: Value) -> i64 {
    let mut text =
        json!({ "kind": "总结", "year": 2026, "title": TITLE, "body": "一、主要工作\n王䶮同志带头送学上门。" });
    if let (Some(text), Some(more)) = (text.as_object_mut(), more.as_object()) {
        text.extend(more.clone());
    }
    branch.call("writing.save", text)["value"].as_i64().expect("a key")
}

#[test]
fn the_one_search_finds_a_text_by_its_words() {
    let branch = Branch::new();
    let id = summary(&branch, json!({}));
    for words in ["支部工作总结", "送学上门", "王䶮同志"] {
        let found = branch.call("search.all", json!({ "text": words }));
        let groups = found["groups"].as_array().into_iter().flatten();
        let hits = groups.filter(|group| group["label"] == "文稿").flat_map(|group| group["hits"].as_array());
        let targets: Vec<&Value> = hits.flatten().map(|hit| &hit["target"]).collect();
        assert_eq!(targets, [&json!({ "kind": "writing", "id": id })], "「{words}」 leads to the text: {found}");
    }
}

fn lines(branch: &Branch, query: Value) -> Vec<Value> {
    branch.call("writing.list", query)["lines"].as_array().expect("lines").clone()
}

/// The file a paper is.
fn bytes_of(branch: &Branch, paper: &Value) -> Vec<u8> {
    let document = branch.desk.document(paper["token"].as_str().expect("a token")).expect("on the desk");
    document.bytes.clone()
}

/// The text of a Word file, its marks taken out.
fn word_of(branch: &Branch, paper: &Value) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes_of(branch, paper))).expect("a zip");
    let mut xml = String::new();
    archive.by_name("word/document.xml").expect("the text").read_to_string(&mut xml).expect("UTF-8");
    xml.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect()
}

#[test]
fn a_new_text_is_proposed_and_empty() {
    let branch = Branch::new();
    let blank = |kind: &str| branch.call("writing.blank", json!({ "kind": kind, "year": 2025 }));
    let summary = blank("总结");
    assert_eq!(summary["draft"]["title"], "2025年党支部工作总结", "of the year asked for");
    assert_eq!(summary["draft"]["addressee"], "中共示范县委老干部局机关委员会", "to the superior");
    assert_eq!(summary["branch"], "示范县退休干部第一党支部", "which signs");
    let report = blank("述职报告");
    assert_eq!(report["draft"]["author"], "徐明远", "the secretary signs his own report");
    assert_eq!(blank("信息稿")["draft"]["title"], "", "nobody knows what a piece of news is about");
    for kind in ["总结", "述职报告", "案例", "信息稿", "结题报告"] {
        assert_eq!(blank(kind)["draft"]["body"], "", "{kind}: the program writes nothing of its own");
    }
    let outlines = branch.call("writing.outlines", json!({}));
    let closing = outlines.as_array().expect("outlines").iter().find(|one| one["kind"] == "结题报告");
    assert_eq!(
        closing.expect("one")["headings"],
        json!(["一、项目背景", "二、主要做法", "三、实施效果"]),
        "as a project is reported"
    );
}

#[test]
fn a_text_is_kept_by_the_year_it_is_about() {
    let branch = Branch::new();
    let id = summary(&branch, json!({ "day": "2027-01-05" }));
    summary(&branch, json!({ "kind": "案例", "title": "银发先锋", "year": 2025 }));
    let of_2026 = lines(&branch, json!({ "year": 2026 }));
    assert_eq!(of_2026.len(), 1, "signed in 2027, it is of 2026: {of_2026:?}");
    assert_eq!((&of_2026[0]["id"], &of_2026[0]["day"]), (&json!(id), &json!("2027-01-05")), "with its day");
    assert_eq!(of_2026[0]["characters"], 17, "counted without line breaks");
    assert!(lines(&branch, json!({ "year": 2026, "kind": "案例" })).is_empty(), "the case is of 2025");
    assert_eq!(branch.call("writing.list", json!({}))["years"], json!([2026, 2025]), "years that have texts");
}

#[test]
fn what_is_saved_can_be_taken_back_and_what_is_binned_put_back() {
    let branch = Branch::new();
    let id = summary(&branch, json!({}));
    let changed = json!({ "id": id, "kind": "总结", "year": 2026, "title": TITLE, "body": "重写" });
    branch.call("writing.save", changed);
    branch.call("history.undo", json!({}));
    let kept = branch.call("writing.get", json!({ "id": id }));
    assert!(kept["draft"]["body"].as_str().expect("a body").contains("王䶮"), "as it was: {kept}");
    branch.call("writing.bin", json!({ "id": id }));
    assert!(lines(&branch, json!({})).is_empty(), "it lies in the bin");
    let gone = branch.refused("report.writing", json!({ "id": id }));
    assert!(!gone.what_to_do.is_empty(), "what is in the bin is not printed: {gone:?}");
    branch.call("bin.restore", json!({ "table": "writing", "id": id }));
    assert_eq!(lines(&branch, json!({})).len(), 1, "and comes out of it");
}

#[test]
fn a_text_without_a_title_is_told_to_have_one() {
    let branch = Branch::new();
    let refused = branch.refused("writing.save", json!({ "kind": "案例", "year": 2026, "title": " 　" }));
    assert_eq!(refused.code, "writing.title_missing", "nobody would find it again: {refused:?}");
    let refused = branch.refused("report.writing", json!({ "id": summary(&branch, json!({})), "format": "xlsx" }));
    assert_eq!(refused.code, "report.format", "it is no table");
}

#[test]
fn the_branch_signs_the_paper_where_nobody_else_does() {
    let branch = Branch::new();
    let id = summary(&branch, json!({ "addressee": "中共示范县委老干部局机关委员会", "day": "2026-12-20" }));
    let paper = branch.call("report.writing", json!({ "id": id }));
    let text = text_of(&branch, &paper);
    for expected in [
        TITLE,
        "中共示范县委老干部局机关委员会：",
        "一、主要工作",
        "王䶮同志带头送学上门。",
        "示范县退休干部第一党支部",
        "2026年12月20日",
        "—1—",
    ] {
        assert!(text.contains(expected), "the paper says {expected}: {text}");
    }
    assert_eq!(paper["notes"], json!([]), "a rare name has its character");
    let word = branch.call("report.writing", json!({ "id": id, "format": "docx" }));
    assert_eq!(word["file_name"], format!("{TITLE}.docx"), "called what it is");
    let text = word_of(&branch, &word);
    assert!(text.contains("王䶮同志带头送学上门。") && text.contains("示范县退休干部第一党支部"), "{text}");
    branch.call("report.printed", word["print"].clone());
    let history = branch.call("history.list", json!({}));
    assert_eq!(history[0]["name"], format!("存出{TITLE}（Word）"), "what left the book is in its history");
}

#[test]
fn a_character_that_no_typeface_has_is_named_before_printing() {
    let branch = Branch::new();
    let id = summary(&branch, json!({ "body": "张\u{323af}同志" }));
    let notes = branch.call("report.writing", json!({ "id": id }))["notes"].to_string();
    assert!(notes.contains('\u{323af}'), "named: {notes}");
}

#[test]
fn a_million_bytes_pasted_with_anything_in_them_are_kept_and_printed() {
    let branch = Branch::new();
    let sentence = "学习贯彻会议精神\t“心得”，<b>加粗</b>&amp;\u{0}\u{b}\u{202e}\u{fffe}。\r\n";
    let id = summary(&branch, json!({ "body": sentence.repeat(14_000) }));
    let body = branch.call("writing.get", json!({ "id": id }))["draft"]["body"].as_str().expect("a body").to_owned();
    assert_eq!(body.lines().count(), 14_000, "a paragraph each line");
    assert!(body.starts_with("学习贯彻会议精神 “心得”"), "what a tab parted stays apart");
    let word = word_of(&branch, &branch.call("report.writing", json!({ "id": id, "format": "docx" })));
    assert_eq!(word.matches("学习贯彻").count(), 14_000, "every paragraph is in the Word file");
    let paper = branch.call("report.writing", json!({ "id": id }));
    assert!(paper["pages"].as_u64() > Some(500), "and on paper: {}", paper["pages"]);
}

#[test]
fn figures_of_the_year_are_sentences_of_what_is_recorded() {
    let branch = Branch::new();
    let facts = |kind: &str, year: i32| {
        let material = branch.call("writing.material", json!({ "kind": kind, "year": year }));
        let facts = material["facts"].as_array().expect("facts").clone();
        facts
            .into_iter()
            .map(|fact| {
                (fact["about"].as_str().expect("what").to_owned(), fact["text"].as_str().expect("words").to_owned())
            })
            .collect::<Vec<_>>()
    };
    let of = |facts: &[(String, String)], about: &str| {
        facts.iter().find(|(what, _)| what == about).map(|(_, text)| text.clone())
    };
    let empty = facts("总结", 2026);
    assert_eq!(of(&empty, "组织生活"), None, "nothing was held: nothing is said");
    assert_eq!(
        of(&empty, "党员").as_deref(),
        Some("截至10月27日，支部有党员12名，设党小组2个。"),
        "who is in the branch, and until when it counts"
    );
    let marks = [branch.marks(0..9, "现场"), branch.marks(9..12, "请假")].concat();
    branch.save(json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "lecturer": "徐明远", "lecturer_identity": "支部书记",
        "attendance": marks,
    }));
    branch.save(json!({ "kinds": ["支委会"], "day": "2026-10-12", "attendance": branch.marks([2, 5, 7], "现场") }));
    branch.save(json!({ "kinds": ["走访慰问"], "day": "2026-10-20", "people_served": 5 }));
    let told = facts("述职报告", 2026);
    assert_eq!(
        of(&told, "组织生活").as_deref(),
        Some("截至10月27日，召开支部委员会会议1次，上党课1次（其中书记讲党课1次），开展主题党日1次。"),
        "each count as the month's sheet has it"
    );
    assert_eq!(of(&told, "走访联系").as_deref(), Some("截至10月27日，走访慰问5人次。"), "whom was called on");
    assert!(of(&told, "到会").is_some_and(|text| text.contains("80.0%")), "twelve of fifteen: {told:?}");
    assert_eq!(of(&told, "党费"), None, "no dues are assessed in the book");
    assert!(facts("总结", 2027).is_empty(), "of a year to come nothing is known");
    branch.call(
        "fund.save",
        json!({
            "direction": "收入", "source": "专项经费", "day": "2026-10-08", "amount": 500_000, "subject": "活动经费",
        }),
    );
    assert_eq!(
        of(&facts("总结", 2026), "经费").as_deref(),
        Some("截至10月27日，活动经费收入5000.00元，支出0.00元，结余5000.00元。"),
        "the year's account"
    );
    let row = json!({
        "member_id": branch.members[0], "category": "离退休", "base_kind": "基本养老金", "base": 400_000, "rhythm": "按月",
    });
    branch.call("dues.assessment_save", json!({ "year": 2026, "rows": [row] }));
    assert_eq!(
        of(&facts("总结", 2026), "党费").as_deref(),
        Some("1月至10月党费应交200.00元，实交0.00元。"),
        "dues are of whole months; while the year runs nobody is called behind"
    );
    assert_eq!(of(&facts("案例", 2026), "经费"), None, "a case is not the place for money");
}
