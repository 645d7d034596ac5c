//! A book of twenty years: 120 members, 3,000 occasions, 250,000 attendance rows.

use std::time::Instant;

use acceptance::{
    branch::{Branch, SEALED, TODAY},
    measure::Table,
    requests::READS,
    ybt::Ybt,
};
use serde_json::{Value, json};
use tempfile::TempDir;

const VIEW: f64 = 50.0;
const SAVE: f64 = 20.0;
const RUNS: usize = 15;

/// What is no list or view: papers, files read in, a look at the whole book.
const NO_VIEWS: [&str; 6] =
    ["report.", "import.", "book.verify", "yearbook.paging", "yearbook.part", "yearbook.sealed_document"];

/// Fills the book with `ybt demo-fill`, then goes through every command that reads and the saves.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let begun = Instant::now();
    fill(folder.path());
    let filled = begun.elapsed();
    let branch = Branch::over(folder.path());
    let mut opening = Table::default();
    opening.time("打开账本", None, 5, || {
        branch.desk.close_book();
        branch.call("branch.get", json!({}));
    });
    let size = std::fs::metadata(folder.path().join("book.db")).map_or(0, |about| about.len());
    opening.print(&format!(
        "二十年的账本（{} 人，{} 次活动，{} MB，装入用时 {} 秒）",
        branch.find("member.list", json!({}), "/total"),
        branch.find("occasion.list", json!({}), "/total"),
        size >> 20,
        filled.as_secs(),
    ));
    planned(&branch);
    views(&branch).print("二十年的账本：每种列表和查看");
    saves(&branch).print("二十年的账本：保存，连同修改记录");
}

/// Makes the book in an empty folder.
pub fn fill(folder: &std::path::Path) {
    let ybt = Ybt::over(folder).on(TODAY);
    let begin = ["init", "--branch", "示范县退休干部第一党支部", "--superior", "示范县委", "--secretary", "徐明远"];
    for words in [&begin[..], &["demo-fill"]] {
        let ran = ybt.run(words).expect("ybt runs");
        assert_eq!(ran.code, 0, "{words:?}: {}", ran.stderr);
    }
}

/// What the invented years don't have.
fn planned(branch: &Branch) {
    branch.call("occasion.save", json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-11-05" }));
    branch.call("officer.save", json!({ "kind": "联络员", "name": "韦敏" }));
    branch.call("draft.keep", json!({ "kind": "occasion", "subject": "", "content": { "topic": "没填完" } }));
    branch.funds();
    branch.dues();
    branch.call("yearbook.seal", json!({ "year": SEALED }));
}

fn views(branch: &Branch) -> Table {
    let mut table = Table::default();
    for request in READS {
        let (command, wish) = (request.command, (request.make)(branch));
        let is_view = !NO_VIEWS.iter().any(|other| command.starts_with(other));
        let runs = if is_view { RUNS } else { 5 };
        // The first run finds nothing of its own in the memory of the database.
        branch.desk.close_book();
        branch.call("branch.get", json!({}));
        table.time(format!("{command} {}", request.what), is_view.then_some(VIEW), runs, || {
            branch.call(command, wish.clone());
        });
    }
    table
}

fn saves(branch: &Branch) -> Table {
    let mut table = Table::default();
    let people = branch.call("attendance.expected", json!({ "kinds": ["党员大会"], "day": TODAY }));
    let people = people["people"].as_array().cloned().unwrap_or_default();
    let marks: Value = people.iter().map(|one| json!({ "member_id": one["member_id"], "mark": "现场" })).collect();
    let mut turn = 0_u32;
    let mut topic = || {
        turn += 1;
        format!("第 {turn} 次学习")
    };
    let new = json!({
        "kinds": ["党员大会"], "day": TODAY, "from_time": "09:00", "to_time": "11:00", "place": "三楼会议室",
        "summary": "与会同志结合实际交流了体会，大家发言踊跃，提出了意见建议。", "attendance": marks,
    });
    let mut saved = Value::Null;
    table.time(format!("occasion.save 新的一次，{} 人", people.len()), Some(SAVE), RUNS, || {
        let mut draft = new.clone();
        draft["topic"] = json!(topic());
        saved = branch.call("occasion.save", draft)["value"]["id"].clone();
    });
    let record = branch.call("occasion.get", json!({ "id": saved }));
    table.time(format!("occasion.save 改一次，{} 人", people.len()), Some(SAVE), RUNS, || {
        let mut draft = record["draft"].clone();
        let topic = topic();
        draft["attendance"][3]["reason"] = json!(topic);
        draft["topic"] = json!(topic);
        branch.call("occasion.save", draft);
    });
    let member = branch.member(3);
    table.time("member.save 改一人", Some(SAVE), RUNS, || {
        branch.call("member.save", json!({ "id": member, "values": { "remark": topic() } }));
    });
    table.time("draft.keep 存草稿", Some(SAVE), RUNS, || {
        branch.call("draft.keep", json!({ "kind": "occasion", "subject": "", "content": new }));
    });
    table.time("history.undo 撤销 120 人的一次", None, 1, || {
        branch.call("occasion.save", new.clone());
        branch.call("history.undo", json!({}));
    });
    table
}
