//! 修改记录: looked through by kind and words, one record's own, printed, and held against the book again.

use acceptance::{
    branch::{Branch, TODAY},
    window::{Outcome, Start, Window},
};
use serde_json::json;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_history_is_looked_through_printed_and_checked() -> Outcome {
    let folder = tempfile::tempdir()?;
    let branch = Branch::fill(folder.path());
    let id = branch.member(12);
    let name = branch.find("member.get", json!({ "id": id }), "/name");
    let name = name.as_str().unwrap_or_default().to_owned();
    branch.call("member.save", json!({ "id": id, "values": { "phone": "13900001234" } }));
    branch.call("member.save", json!({ "id": id, "values": { "phone": "13900005678", "remark": "爱好书法" } }));
    branch.call("member.reveal", json!({ "id": id, "field": "id_number", "why": "办医保手续" }));
    branch.desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;

    window.go("/settings/history").await?;
    window.sees("2026年10月31日").await?;
    window.shot("history-1-all").await?;
    window.fill("含有文字", "书法").await?;
    window.sees_no_more("登记主题党日").await?;
    window.press("看改了什么").await?;
    window.sees("13900001234 → 13900005678").await?;
    window.shot("history-2-words").await?;
    window.press("只看这一条的修改记录").await?;
    window.sees(&format!("只看「{name}」这一条的记录")).await?;
    window.sees("办医保手续").await?;
    window.shot("history-3-record").await?;
    window.press("打印这些修改记录").await?;
    window.sees("存为 Excel").await?;
    window.shot("history-4-paper").await?;

    let head = window.call("history.list", json!({ "limit": 1 })).await?[0]["sequence"].to_string();
    let made = window.call("submission.package", json!({ "sheet": { "kind": "month", "month": "2026-10" } })).await?;
    assert!(made["value"]["token"].is_string(), "a package is made");
    window.go("/settings/verify").await?;
    window.fill("第几步", &head).await?;
    window.fill("校验值", "0123456789abcdef").await?;
    window.press("核对").await?;
    window.sees("查不到").await?;
    window.shot("history-5-check").await?;

    window.go(&format!("/roster/{id}")).await?;
    // The page before has a link of the same words.
    window.sees("移入回收站").await?;
    window.press("修改记录").await?;
    window.sees(&format!("只看「{name}」这一条的记录")).await?;
    window.close().await
}
