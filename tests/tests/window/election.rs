//! An election on paper, from the steps of the renewal over candidates and ballots to the report of its result.

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};

const TODAY: &str = "2026-10-31";
const TAB: char = '\u{e004}';
/// Not in the order of their strokes.
const CANDIDATES: [&str; 4] = ["欧阳振华", "王小明", "丁学东", "王毅"];

/// Puts the cursor into the name of a candidate: the first, or the one that was added last (-1).
async fn at_candidate(window: &Window, place: i32) -> Outcome {
    let script = "const field = [...document.querySelectorAll('.candidate')].at(arguments[0])?.querySelector('input'); \
                  field?.focus(); return field !== undefined && document.activeElement === field;";
    window.until("the name of a candidate", script, vec![place.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_committee_is_elected_on_paper() -> Outcome {
    let book = tempfile::tempdir()?;
    Branch::fill(book.path()).desk.close_book();
    let start = Start { folder: book.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;

    window.press("组织生活").await?;
    window.press("换届").await?;
    window.sees("2027年5月9日届满").await?;
    window.shot("election-1-steps").await?;
    window.press("起草换届请示").await?;
    window.sees("届满换届的请示").await?;
    let request = window.value("正文").await?;
    assert!(request.contains("2027年5月9日届满"), "from what the book knows: {request}");
    window.shot("election-2-request").await?;

    window.go("/committee/renewal").await?;
    window.press("安排选举大会").await?;
    window.sees("全部到会").await?;
    window.fill("日期", "2026-11-18").await?;
    window.press("表决、选举").await?;
    window.press("加一项选举").await?;
    window.fill("选举什么", "支部委员会委员").await?;
    window.fill("应选", "3").await?;
    for name in CANDIDATES {
        window.press("加候选人").await?;
        at_candidate(&window, -1).await?;
        window.keys(name).await?;
    }
    window.shot("election-3-candidates").await?;
    window.press("列入计划（Ctrl+S）").await?;
    window.sees("已列入计划").await?;
    window.sees("候选人：欧阳振华、王小明、丁学东、王毅").await?;
    window.press("选票").await?;
    window.sees("共 ").await?;
    window.shot("election-4-ballots").await?;

    let id = window.call("occasion.list", serde_json::json!({ "state": "计划" })).await?["lines"][0]["id"].clone();
    window.go(&format!("/life/{id}")).await?;
    window.press("开始登记").await?;
    window.sees("全部到会").await?;
    window.press("全部到会").await?;
    window.press("表决、选举").await?;
    window.fill("发出选票", "30").await?;
    window.fill("收回选票", "30").await?;
    at_candidate(&window, 0).await?;
    for (place, votes) in ["28", "20", "25", "9"].into_iter().enumerate() {
        // From the name over the three counts and the button to the next name.
        let on = if place == 0 { TAB.to_string() } else { format!("{TAB}{TAB}{TAB}{TAB}{TAB}") };
        window.keys(&format!("{on}{votes}")).await?;
    }
    window.shot("election-5-votes").await?;
    window.press("保存记录（Ctrl+S）").await?;
    window.sees("修改记录").await?;
    window.sees("丁学东、").await?;
    window.shot("election-6-record").await?;
    window.press("选举结果报告单").await?;
    window.sees("共 1 页").await?;
    window.shot("election-7-result").await?;

    window.go("/committee/renewal").await?;
    window.press("起草选举结果报告").await?;
    window.sees("选举结果的报告").await?;
    let body = window.value("正文").await?;
    assert!(body.contains("丁学东、王小明、欧阳振华 同志当选为委员"), "three by surname strokes: {body}");
    window.shot("election-8-report").await?;
    window.close().await
}
